import type { JsonObject } from '../../core/json.js';
import type { Bilingual, Lang } from '../../core/lang.js';
import { readKinPath, sexAfter } from '../../world/kinship/steps.js';
import type { Sex, Step } from '../../world/kinship/types.js';
import type { RelativesData } from './data.js';
import { privacyMarks } from './privacy.js';
import type { RelativesState } from './state.js';
import { topicName } from './topic-names.js';

/** What `profile` returns: the facts as the user marked them, a change of mind included. */
export function profileResult({ changed }: RelativesState, data: RelativesData): JsonObject {
  const { me, facts, lang } = data;
  return {
    me: { name: me.name, sex: me.sex, age: me.age ?? null },
    facts: privacyMarks(data, changed !== null).map(({ key, privacy }, at) => {
      const { value, unit, aliases } = facts[at] ?? { value: '', unit: undefined, aliases: [] };
      return {
        topic: key,
        name: topicName(key)[lang],
        value,
        ...(unit === undefined ? {} : { unit }),
        ...(aliases.length === 0 ? {} : { also: aliases }),
        privacy,
      };
    }),
  };
}

/** What `family` returns: who sits at the table and how they are related, never what they are called. */
export function familyResult({ gathering, me, orders, mode, lang }: RelativesData): JsonObject {
  return {
    me: { name: me.name, sex: me.sex, age: me.age ?? null },
    relatives: gathering.cast.map(({ id, name, sex, rel_path, age, region, pressure, agenda }) => ({
      relative_id: id,
      name,
      sex,
      age,
      region,
      rel_path: pathWords(rel_path, lang),
      ...(orders[id] === undefined ? {} : { order: orders[id] }),
      insists: pressure,
      ...(mode === 'coach' ? { asks: [...agenda] } : {}),
    })),
  };
}

const stepWords: Readonly<Record<Step, Bilingual>> = {
  父: { zh: '父亲', en: 'father' },
  母: { zh: '母亲', en: 'mother' },
  夫: { zh: '丈夫', en: 'husband' },
  妻: { zh: '妻子', en: 'wife' },
  兄: { zh: '哥哥', en: 'elder brother' },
  弟: { zh: '弟弟', en: 'younger brother' },
  姐: { zh: '姐姐', en: 'elder sister' },
  妹: { zh: '妹妹', en: 'younger sister' },
  子: { zh: '儿子', en: 'son' },
  女: { zh: '女儿', en: 'daughter' },
  亲: { zh: '父母', en: 'parent' },
  偶: { zh: '配偶', en: 'spouse' },
  昆: { zh: '兄弟', en: 'brother' },
  姊: { zh: '姐妹', en: 'sister' },
  同: { zh: '兄弟姐妹', en: 'sibling' },
  孩: { zh: '孩子', en: 'child' },
};

/** A path in words, step by step: 父亲的姐姐的丈夫, `father > elder sister > husband`. */
export function pathWords(path: string, lang: Lang): string {
  const words = readKinPath(path).map((step) => stepWords[step][lang]);
  return words.join(lang === 'zh' ? '的' : ' > ');
}

/** The sex of whoever a path leads to. Throws where its last step leaves that open. */
export function sexAtEnd(path: string, egoSex: Sex): Sex {
  const found = readKinPath(path).reduce<Sex | undefined>((sex, step) => sexAfter(step, sex), egoSex);
  if (found === undefined)
    throw new Error(`rel_path: "${path}" leaves open whether a man or a woman is meant`);
  return found;
}
