import type { Bilingual, Lang } from '../../../core/lang.js';
import { kinTerms } from '../../../world/kinship/terms.js';
import { generation } from '../../../world/kinship/shape.js';
import { readKinPath } from '../../../world/kinship/steps.js';
import { answerTo } from './answers.js';
import { privacyOf, type Known, type KnownRelative } from './known.js';
import { redirects, thanks } from './redirects.js';
import { takeUps } from './takeups.js';

export type Wrong = (decision: string) => boolean;

/** At most five, each spoiled by itself by the noise ladder. */
export const decisions = ['term', 'answer-open', 'redirect', 'repeat', 'privacy'] as const;

/** What is to be answered, and with what. */
export type Task = {
  readonly relative: KnownRelative;
  readonly topic: string;
  /** What to turn to; null where the reply turns to nothing. */
  readonly interest: string | null;
  /** How many replies went before, and how many of them on this topic: wordings are taken in turn. */
  readonly count: number;
  readonly onTopic: number;
};

/** Terms that are wrong for most; the first that is wrong for this relative is used where the term is spoiled. */
const wrongTerms = { male: ['舅舅', '姑父', '伯伯'], female: ['姨妈', '婶婶', '姑姑'] } as const;

/** What the user calls a relative, by the solver. */
export function termFor({ me }: Known, relative: KnownRelative, wrong: Wrong): string {
  const rel = relative.age > me.age ? 'older' : 'younger';
  const { address, accepted } = kinTerms({
    path: readKinPath(relative.rel_path),
    egoSex: me.sex,
    targetSex: relative.sex,
    ageRel: { rel, vs: [] },
    region: relative.region,
    ...(relative.order === undefined ? {} : { order: relative.order }),
  });
  const spoiled = wrongTerms[relative.sex].find((term) => !accepted.includes(term));
  return (wrong('term') ? spoiled : address[0]) ?? accepted[0] ?? relative.name;
}

export type Reply = { readonly kin_term: string; readonly text: string };

/** A reply to a question: the truth where it is due, else taking it up, thanks, and perhaps another subject. */
export function replyTo(known: Known, task: Task, wrong: Wrong, lang: Lang): Reply {
  const { relative, topic, interest, count } = task;
  const kin_term = termFor(known, relative, wrong);
  const body = bodyOf(known, task, wrong)[lang];
  const kind = wrong('repeat') ? sameThanks[lang] : turn(thanks, count)[lang];
  const other = interest === null ? null : turn(redirects[interest] ?? [], count + topic.length)[lang];
  const text = lang === 'zh' ? zhReply(kin_term, body, kind, other) : enReply(kin_term, body, kind, other);
  return { kin_term, text: isElder(known, relative) ? text : text.replaceAll('您', '你') };
}

/** Elders are 您; siblings, cousins and whoever is younger are 你. */
function isElder({ me }: Known, { rel_path, age }: KnownRelative): boolean {
  const above = generation(readKinPath(rel_path));
  return above > 0 || (above === 0 && age > me.age + FAR_OLDER);
}

/** Years. */
const FAR_OLDER = 8;

function zhReply(term: string, body: string, kind: string, other: string | null): string {
  const said = `${term}，${body}，${kind}。`;
  return other === null ? said : `${said}${other}？`;
}

function enReply(term: string, body: string, kind: string, other: string | null): string {
  const said = `${term}, ${body}, ${kind}.`;
  return other === null ? said : `${said} ${other.charAt(0).toUpperCase()}${other.slice(1)}?`;
}

/** Said every time where repeating oneself is the decision spoiled. */
const same: Bilingual = {
  zh: '您说的这事咱们以后找个空慢慢聊',
  en: 'let us talk about that question some other time when we are all rested',
};
const sameThanks: Bilingual = {
  zh: '今天难得一大家子人团团圆圆，谢谢您总惦记着我',
  en: 'today it is good to have the whole big family around one table, thank you for thinking of me',
};

function bodyOf(known: Known, { relative, topic, onTopic }: Task, wrong: Wrong): Bilingual {
  const privacy = privacyOf(known, topic, relative.relative_id);
  const fact = known.facts.find((one) => one.topic === topic);
  const tells = (privacy === 'open' && !wrong('answer-open')) || (privacy === 'private' && wrong('privacy'));
  if (tells && fact !== undefined) {
    const tail = wrong('repeat') ? null : turn(tails, onTopic + topic.length);
    const told = answerTo(topic, fact.value);
    return tail === null ? told : { zh: `${told.zh}，${tail.zh}`, en: `${told.en}, ${tail.en}` };
  }
  return wrong('repeat') ? same : turn(takeUps[topic] ?? [same], onTopic);
}

/** Said after an answer, so that no two answers of one fact are alike. */
const tails: readonly Bilingual[] = [
  { zh: '一切都挺顺当', en: 'and all goes smoothly' },
  { zh: '您只管放一百个心', en: 'so please rest easy about me' },
  { zh: '日子过得踏踏实实', en: 'and life is steady' },
  { zh: '慢慢也就习惯了', en: 'and one gets used to it little by little' },
  { zh: '家里人都替我高兴', en: 'and everyone at home is pleased' },
];

function turn<T>(items: readonly T[], count: number): T {
  const item = items[count % items.length];
  if (item === undefined) throw new Error('wording: nothing to choose from');
  return item;
}
