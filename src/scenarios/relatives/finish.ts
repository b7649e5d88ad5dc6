import { z } from 'zod';
import type { Bilingual } from '../../core/lang.js';
import { refusal, told, type ToolError } from '../../core/tool.js';
import { topics } from '../../users/relatives/topics.js';
import type { Item, RelativesData } from './data.js';

const relative_id = z
  .string()
  .min(1)
  .meta(told({ zh: '亲戚的 relative_id，见 family', en: 'relative_id of the relative, see family' }));
const topic = z.enum(topics).meta(told({ zh: '话题', en: 'the topic' }));

const scriptSchema = z.strictObject({
  relative_id,
  topic,
  level: z
    .int()
    .min(1)
    .max(3)
    .meta(told({ zh: '追问的第几级，1 到 3', en: 'how far they press, 1 to 3' })),
  kin_term: z
    .string()
    .min(1)
    .meta(told({ zh: '用户对这位亲戚的称呼', en: 'what the user calls this relative' })),
  text: z
    .string()
    .min(1)
    .meta(told({ zh: '用户要说的原话', en: 'what the user will say, word for word' })),
});
export type ScriptLine = z.infer<typeof scriptSchema>;

/** What `finish` takes in either mode; which part is due is checked against the case. */
export const finishArgs = z.strictObject({
  scripts: z
    .array(scriptSchema)
    .optional()
    .meta(
      told({
        zh: '只在 coach 模式交：每位亲戚的每个话题（family 里的 asks）1、2、3 级各一条',
        en: 'coach mode only: one for each level 1, 2, 3 of each topic (asks in family) of each relative',
      }),
    ),
  closed_topics: z
    .array(z.strictObject({ relative_id, topic }))
    .optional()
    .meta(told({ zh: '只在 play 模式交：聊圆了的话题', en: 'play mode only: topics that were settled' })),
  advice: z
    .string()
    .optional()
    .meta(
      told({
        zh: '只在 play 模式交：给用户的一两句提醒',
        en: 'play mode only: a word of advice to the user',
      }),
    ),
});
type FinishArgs = z.infer<typeof finishArgs>;

export type Delivery =
  | { readonly kind: 'coach'; readonly scripts: readonly ScriptLine[] }
  | {
      readonly kind: 'play';
      readonly closed_topics: readonly { relative_id: string; topic: string }[];
      readonly advice: string;
    };

export const finishDescription: Bilingual = {
  zh: '交付并结束。coach 模式只交 scripts：family 里每位亲戚的每个 asks 话题，level 1、2、3 各一条，用户会照着念；play 模式只交 closed_topics 和 advice，交了以后用户不再开口，没聊完的问题会冷场。参数不合格可以改后重试，第三次不合格即结束。',
  en: 'Deliver and end. In coach mode scripts only: for every relative and every topic of their asks in family one text each for level 1, 2 and 3; the user will say them as written. In play mode closed_topics and advice only; after it the user says nothing more, and open questions are met with silence. Invalid arguments may be mended; the third invalid call ends the task.',
};

export const levels = [1, 2, 3] as const;

/** The delivery of a finish call, or what is wrong with it. */
export function readDelivery(
  args: FinishArgs,
  data: RelativesData,
): Delivery | { readonly error: ToolError } {
  return data.mode === 'coach' ? readScripts(args, data) : readReport(args, data);
}

function readReport(
  { scripts, closed_topics = [], advice = '' }: FinishArgs,
  { gathering, lang }: RelativesData,
) {
  if (scripts !== undefined) {
    const text: Bilingual = {
      zh: '现在是 play 模式：finish 只交 closed_topics 和 advice，不交 scripts。',
      en: 'This is play mode: finish takes closed_topics and advice, and no scripts.',
    };
    return refusal('wrong_mode', text[lang], 'scripts');
  }
  const stranger = closed_topics.find((item) => !gathering.cast.some(({ id }) => id === item.relative_id));
  if (stranger !== undefined) return unknownRelative(stranger.relative_id, lang, 'closed_topics');
  return { kind: 'play' as const, closed_topics, advice };
}

function readScripts({ scripts, closed_topics, advice }: FinishArgs, data: RelativesData) {
  const { gathering, agenda, lang } = data;
  if (scripts === undefined || closed_topics !== undefined || advice !== undefined) {
    const text: Bilingual = {
      zh: '现在是 coach 模式：finish 只交 scripts。',
      en: 'This is coach mode: finish takes scripts and nothing else.',
    };
    return refusal('wrong_mode', text[lang], 'scripts');
  }
  const stranger = scripts.find((item) => !gathering.cast.some(({ id }) => id === item.relative_id));
  if (stranger !== undefined) return unknownRelative(stranger.relative_id, lang, 'scripts');
  const due = agenda.flatMap((item) => levels.map((level) => `${keyOf(item)} ${level}`));
  const given = scripts.map((item) => `${keyOf({ who: item.relative_id, topic: item.topic })} ${item.level}`);
  const missing = due.filter((key) => !given.includes(key));
  const twice = given.filter((key, at) => given.indexOf(key) < at);
  const idle = given.filter((key) => !due.includes(key));
  if (missing.length + twice.length + idle.length > 0) {
    return refusal('wrong_scripts', scriptFaults({ missing, twice, idle })[lang], 'scripts');
  }
  return { kind: 'coach' as const, scripts };
}

const keyOf = ({ who, topic: about }: Item): string => `${who} ${about}`;
/** More than these would be no message any more. */
const MOST_NAMED = 6;

type Faults = {
  readonly missing: readonly string[];
  readonly twice: readonly string[];
  readonly idle: readonly string[];
};

function scriptFaults({ missing, twice, idle }: Faults): Bilingual {
  const named = (keys: readonly string[]): string =>
    keys.slice(0, MOST_NAMED).join(', ') + (keys.length > MOST_NAMED ? ' ...' : '');
  const parts = [
    { zh: '缺', en: 'missing', keys: missing },
    { zh: '重复', en: 'twice', keys: twice },
    { zh: '没人会问', en: 'asked by nobody', keys: idle },
  ].filter(({ keys }) => keys.length > 0);
  return {
    zh: `每位亲戚的每个话题 1、2、3 级各要一条（relative_id topic level）。${parts.map(({ zh, keys }) => `${zh} ${keys.length} 条：${named(keys)}`).join('；')}。`,
    en: `Each level 1, 2, 3 of each topic of each relative takes one script (relative_id topic level). ${parts.map(({ en, keys }) => `${en}, ${keys.length}: ${named(keys)}`).join('; ')}.`,
  };
}

export function unknownRelative(id: string, lang: 'zh' | 'en', field: string): { error: ToolError } {
  const text: Bilingual = {
    zh: `没有 relative_id 是“${id}”的亲戚，请看 family。`,
    en: `No relative has the relative_id "${id}"; see family.`,
  };
  return refusal('unknown_relative', text[lang], field);
}
