import { isConsentTalk, isShortApproval, tellsPlan } from './consent.js';
import { clausesOf, linesOf, sentencesOf, type Line } from './pieces.js';

/** What asks, in folded spelling. Where that names nothing it may be about what stands around it. */
export type Asked = {
  readonly text: string;
  /** What the same sentence told first: "this way has steps; is that a problem?" */
  readonly lead: string;
  /** The sentence told just before: "does each of you have one?" */
  readonly before: string;
};

/** What of a message asks something, and whether it seeks consent. */
export type Asking = { readonly asked: readonly Asked[]; readonly consent: boolean };

const requests =
  /(?:请|烦请|劳烦|麻烦|辛苦|拜托).{0,30}?(?:告诉|告知|提供|说|补充|介绍|列|确认|核[实对]|回[答复]|发|给|报|填|描述|分享|讲|写|回)|(?:把|将).{1,40}?(?:发|告诉|报|给|说|写|列)(?:给)?(?:我|一下|下|过来)|需要(?:以下|这些|您的?|:)|逐[条项一](?:回|答)|(?:需要|想|得|要)(?:先|再|向您|跟您|和您){0,2}(?:了解|确认|知道|核[实对]|问|请教)|(?:说|报|发|讲|告诉)(?:我|一下|下|给我|说)|给我(?:说|报|发|列)|\b(?:please (?!wait|hold|note|find|see|be)|(?:let me know|tell me)(?! if you)|(?:could|can|would|will) you|(?:send|give|share with) me|fill me in|i(?:'ll| will| would|'d)? (?:also |still |just |first )*(?:need|like|want)(?: to)?\b|kindly)|\bplease[.!]?$/u;

const questions =
  /[?]|[吗呢么不没]\s*[。]?$|是否|有没有|有无|([可能行好要会愿需带])不\1|是不是|还是|多[少大重沉高长久]|几(?!乎)|什么|哪|谁|怎么|如何|何时|可否|能否|\b(?:what|which|who|whose|how|when|where|why|whether|is there|are there|do you|does|did you|are you|is anyone|has anyone|any)\b/u;

/** Points forward to a list, or back at one. */
const forward =
  /:$|以下|如下|下列|下面|问题|信息|资料|\b(?:following|below|these|details|questions|information)\b/u;
const backward = /以上|上述|上面|这些|这几|逐[条项一]|\b(?:above|these|all (?:of )?(?:this|that))\b/u;

/** A clause that acknowledges what was said: its nouns are no questions. */
const acknowledged =
  /(?:记下|记住|收到|知道|了解|明白|清楚|有)了|^(?:好的|收到|明白|谢谢|感谢)|^(?:thanks|thank you|got it|noted|great|ok|okay)\b|^(?:i|we)(?:'ve| have| already| now)* (?:have|know|noted|got)\b/u;

type Said = { readonly text: string; readonly act: 'asks' | 'consents' | 'checks' | 'tells' };

const isAsking = (text: string): boolean => requests.test(text) || questions.test(text);

function actOf(sentence: string, planned: boolean): Said['act'] {
  if (isConsentTalk(sentence, planned)) return 'consents';
  if (isShortApproval(sentence)) return 'checks';
  return isAsking(sentence) ? 'asks' : 'tells';
}

/** The clauses that ask on their own, beside one that seeks consent. */
function besideConsent(sentence: string, planned: boolean): string {
  return clausesOf(sentence)
    .filter((clause) => !isConsentTalk(clause, planned) && isAsking(clause) && clause.length > 4)
    .join(' ');
}

/** A clause with a verb that tells how things stand, and no list. */
const telling =
  /^[^、]*(?:有(?!效)|[是会只]|为了|因为)[^、]*[,;]$|^(?!(?:and |or |but )?(?:is|are|has|have|do|does|did|can|could|would|will)\b).*\b(?:is|are|has|have|takes|costs|only|works|gets|leaves)\b.*[,;]$/u;

type Split = { readonly text: string; readonly lead: string };

/** A sentence that asks without its thanks, and a question without what it tells first; a request lists. */
function askedOf(sentence: string): Split {
  const clauses = clausesOf(sentence);
  const lists = requests.test(sentence);
  const leads = (clause: string): boolean => !lists && telling.test(clause) && !isAsking(clause);
  const kept = clauses.filter(
    (clause) => !leads(clause) && (!acknowledged.test(clause) || clause.endsWith('?')),
  );
  return kept.length === clauses.length
    ? { text: sentence, lead: '' }
    : { text: kept.join(' '), lead: clauses.filter(leads).join(' ') };
}

/** Every line under a request is asked, until prose that tells something. */
function saidOf(lines: readonly Line[], planned: boolean): readonly Said[] {
  let listing = false;
  return lines.flatMap(({ text, item }) => {
    const said = sentencesOf(text).map((part): Said => ({ text: part, act: actOf(part, planned) }));
    const listed = listing && (item || !/[。.!]$/u.test(text)) && said.every(({ act }) => act !== 'consents');
    const last = said.at(-1);
    listing =
      listed || (last !== undefined && /^(?:asks|checks)$/u.test(last.act) && forward.test(last.text));
    return listed ? said.map(({ text: part }): Said => ({ text: part, act: 'asks' })) : said;
  });
}

/** A list that a later request points back at, or the one sentence that a 可以吗 after it is about. */
function isPointedAt(said: readonly Said[], index: number): boolean {
  if (said[index + 1]?.act === 'checks') return true;
  return said
    .slice(index + 1)
    .some(
      ({ text, act }) => act === 'asks' && requests.test(text) && backward.test(text) && !text.endsWith(':'),
    );
}

/**
 * The part of an assistant's prose that asks something: its questions and requests, and the lists under or
 * before a request that points at them. A plan put before the user with a plea for consent asks nothing
 * else, so that a summary which happens to mention luggage is not taken for a question about it.
 */
export function askingOf(text: string): Asking {
  const lines = linesOf(text);
  const planned = lines.some((line) => tellsPlan(line.text));
  const said = saidOf(lines, planned);
  const consent = said.some(({ act }) => act === 'consents');
  const asks = ({ text: part, act }: Said, i: number): Split => {
    if (act === 'asks') return askedOf(part);
    if (act === 'consents') return { text: besideConsent(part, planned), lead: '' };
    return { text: act === 'tells' && !consent && isPointedAt(said, i) ? part : '', lead: '' };
  };
  const asked = said.map((part, i): Asked => {
    const before = said[i - 1];
    return { ...asks(part, i), before: before?.act === 'tells' && !planned ? before.text : '' };
  });
  return { asked: asked.filter((part) => part.text !== ''), consent };
}

/** A text that is a question as a whole, unless it seeks consent: then only what else it asks counts. */
export function askingOfWhole(text: string): Asking {
  const heard = askingOf(text);
  if (heard.consent) return heard;
  const sentences = linesOf(text).flatMap((line) => sentencesOf(line.text));
  return { asked: sentences.map((sentence) => ({ text: sentence, lead: '', before: '' })), consent: false };
}

const opener =
  /^(?:and |but |so |then |also )?(?:whether|is|are|do|does|did|has|have|can|could|would|will|any|how|what|which|when|who|where)\b(?:\W+\w+){2}|(?:是否|有没有|有无|能不能|可不可以|是不是|要不要|需不需要|会不会|谁|哪).{6}/u;
const attribute =
  /件数|重量|尺寸|大小|数量|类型|种类|号码|有效|分别|各自|多[重大长少]|几[件个]|公斤|\b(?:number|weights?|sizes?|types?|how (?:many|heavy|big|large|long)|dimensions?|pieces?|kg)\b/u;

/** Is the clause a question of its own, not a part of the one beside it? */
export const isOwnQuestion = (clause: string): boolean =>
  opener.test(clause) && !requests.test(clause) && !attribute.test(clause);
/** Does the sentence ask on its own rather than lead up to questions? */
export const isQuestion = (sentence: string): boolean =>
  questions.test(sentence) &&
  !requests.test(sentence) &&
  !sentence.endsWith(':') &&
  !attribute.test(sentence);
