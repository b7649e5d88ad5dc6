import type { Rubric } from '../../../core/criterion.js';
import type { Lang } from '../../../core/lang.js';
import type { RelativesData } from '../data.js';
import type { RelativesPlayed } from '../played.js';
import { interestName } from '../interest-names.js';
import { pathWords } from '../reading.js';
import type { RelativesState } from '../state.js';
import { talkOf } from '../talk-text.js';

type RelativesRubric = Rubric<RelativesState, RelativesData>;

/** Who sits there; nothing of what the user keeps to themselves. */
function factsFor({ case: { data, lang } }: RelativesPlayed): string {
  const { gathering, me } = data;
  const who =
    lang === 'zh' ? `用户：${me.name}，${me.age ?? ''} 岁。` : `The user: ${me.name}, ${me.age ?? ''}.`;
  const each = gathering.cast.map(({ name, age, rel_path, interests }) =>
    personText(
      { name, age, path: pathWords(rel_path, lang), liked: interests.map((one) => interestName(one)[lang]) },
      lang,
    ),
  );
  return [who, ...each].join('\n');
}

type Person = {
  readonly name: string;
  readonly age: number;
  readonly path: string;
  readonly liked: readonly string[];
};

function personText({ name, age, path, liked }: Person, lang: Lang): string {
  return lang === 'zh'
    ? `${name}：用户的${path}，${age} 岁，爱聊${liked.join('、')}`
    : `${name}: the user’s ${path}, ${age}, likes to talk about ${liked.join(', ')}`;
}

const common = { kind: 'rubric', artefact: talkOf, facts: factsFor } as const;

const tact: RelativesRubric = {
  ...common,
  id: 'tact',
  title: { zh: '分寸', en: 'tact' },
  question: {
    zh: '用户这边的话是否给亲戚留了面子，又把话题带开了？',
    en: 'Do the user’s replies let the relatives keep face and move the subject on?',
  },
  learnable: ['prompt:role', 'prompt:truth'],
  anchors: [
    { value: 0, text: { zh: '生硬顶撞，或者说教', en: 'blunt or preachy' } },
    { value: 0.5, text: { zh: '得体但生硬', en: 'correct but stiff' } },
    {
      value: 1,
      text: { zh: '亲戚有面子，话题也自然换走了', en: 'the relative keeps face and the topic moves on' },
    },
  ],
};

const warmth: RelativesRubric = {
  ...common,
  id: 'warmth',
  title: { zh: '热乎劲', en: 'warmth' },
  question: {
    zh: '用户这边的话是否透着对这几位亲戚的亲近？',
    en: 'Do the user’s replies show warmth towards these relatives?',
  },
  learnable: ['prompt:role', 'prompt:replies'],
  anchors: [
    { value: 0, text: { zh: '没有热乎气', en: 'none' } },
    { value: 0.5, text: { zh: '客套话，对谁都能说', en: 'formula that would do for anybody' } },
    { value: 1, text: { zh: '话是专对这位亲戚说的', en: 'specific to this relative' } },
  ],
};

const natural: RelativesRubric = {
  ...common,
  id: 'natural',
  title: { zh: '像人话', en: 'natural' },
  question: {
    zh: '用户这边的话像不像饭桌上会说的？',
    en: 'Would the user’s replies be said like this at table?',
  },
  learnable: ['prompt:role', 'prompt:replies'],
  anchors: [
    { value: 0, text: { zh: '像作文或翻译腔', en: 'an essay, or translated' } },
    { value: 0.5, text: { zh: '书面语', en: 'written style' } },
    { value: 1, text: { zh: '饭桌上就这么说', en: 'would be said at table' } },
  ],
};

export const talkRubrics: readonly RelativesRubric[] = [tact, warmth, natural];
