import type { Bilingual, Lang } from '../../core/lang.js';
import type { Phrase } from '../../world/dialect/types.js';
import { conditions, tastes, type Condition } from './conditions.js';
import type { Host, Learner } from './row.js';
import type { FactTopic } from './topics.js';
import { hostName, list } from './words.js';

type Told = { readonly hosts: readonly Host[]; readonly learner: Learner; readonly known: readonly Phrase[] };
type Telling = (told: Told, lang: Lang) => string;

/** `h1 外婆有糖尿病（diabetes）`: each host of whom something holds, with the word that gift rules use. */
function holding(
  hosts: readonly Host[],
  of: (host: Host) => readonly Condition[],
  none: Bilingual,
): (lang: Lang) => string {
  return (lang) => {
    const told = hosts.flatMap((host) =>
      of(host).map((condition) =>
        lang === 'zh'
          ? `${hostName(host, lang)}${conditions[condition].zh}（${condition}）`
          : `${hostName(host, lang)} ${conditions[condition].en} (${condition})`,
      ),
    );
    if (told.length === 0) return none[lang];
    return lang === 'zh' ? `${told.join('，')}。` : `${told.join('; ')}.`;
  };
}

const health: Telling = ({ hosts }, lang) =>
  holding(hosts, (host) => host.health, {
    zh: '身体都没什么要忌口的毛病。',
    en: 'Nobody has an illness that restricts what they eat.',
  })(lang);

const allergy: Telling = ({ hosts }, lang) =>
  holding(hosts, (host) => host.allergy, { zh: '没有人过敏。', en: 'Nobody has an allergy.' })(lang);

const religion: Telling = ({ hosts }, lang) =>
  holding(hosts, (host) => host.religion, {
    zh: '没有宗教上的讲究。',
    en: 'No religious rules to keep.',
  })(lang);

const liked: Telling = ({ hosts }, lang) => {
  const each = hosts.map((host) => {
    const names = host.tastes.map((taste) =>
      lang === 'zh' ? `${tastes[taste].zh}（${taste}）` : `${tastes[taste].en} (${taste})`,
    );
    return lang === 'zh'
      ? `${hostName(host, lang)}喜欢${list(names, lang)}`
      : `${hostName(host, lang)} likes ${list(names, lang)}`;
  });
  return lang === 'zh' ? `${each.join('；')}。` : `${each.join('; ')}.`;
};

const attention: Telling = ({ learner: { role, max_phrases } }, lang) => {
  if (lang === 'zh')
    return `${role === 'child' ? '孩子坐不住' : '平时忙，记不住太多'}，最多学 ${max_phrases} 句。`;
  return `${role === 'child' ? 'The child does not sit still for long' : 'There is little time to practise'}: at most ${max_phrases} phrases.`;
};

const knows: Telling = ({ known }, lang) => {
  // No ids: they would give the region away before the user has it right.
  const texts = known.map(({ local_text }) => (lang === 'zh' ? `“${local_text}”` : `"${local_text}"`));
  if (texts.length === 0) return lang === 'zh' ? '当地话一句也不会。' : 'Not a single phrase of it so far.';
  return lang === 'zh'
    ? `${list(texts, lang)}已经会说了，不用再教。`
    : `${list(texts, lang)} is known already, no need to teach it.`;
};

const fixed = (zh: string, en: string): Telling => {
  const text: Bilingual = { zh, en };
  return (_told, lang) => text[lang];
};

const tellings: Record<FactTopic, Telling> = {
  ...{ health, allergy, religion, tastes: liked, attention, knows },
  clothing: fixed('穿什么我们自己有数。', 'What to wear is settled.'),
  transport: fixed('怎么去已经安排好了。', 'How to get there is arranged.'),
  lodging: fixed('当天来回，不住下。', 'We come back the same day.'),
};

/** What the user says of each topic when asked. */
export function factsOf(told: Told): Readonly<Record<FactTopic, Bilingual>> {
  const both = (topic: FactTopic): Bilingual => ({
    zh: tellings[topic](told, 'zh'),
    en: tellings[topic](told, 'en'),
  });
  return {
    health: both('health'),
    allergy: both('allergy'),
    religion: both('religion'),
    tastes: both('tastes'),
    attention: both('attention'),
    knows: both('knows'),
    clothing: both('clothing'),
    transport: both('transport'),
    lodging: both('lodging'),
  };
}
