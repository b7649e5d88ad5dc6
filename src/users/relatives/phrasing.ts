import { z } from 'zod';
import type { Bilingual, Lang } from '../../core/lang.js';
import type { Line } from '../../core/table.js';
import { findNumbers } from '../../text/numerals.js';
import { fold } from '../../text/normalise.js';
import { claimsByRules } from '../../text/leaks/claims.js';
import { interestLines, interestsIn } from './interest-words.js';
import { lengthOf } from './reading.js';
import { REPHRASE_LENGTH } from './limits.js';
import { topicsNamed } from './topic-words.js';
import type { Gathering, Relative } from './types.js';

const moods: readonly Bilingual[] = [
  { zh: '随口问问，不较真', en: 'asks in passing and takes nothing too seriously' },
  { zh: '好奇，爱比较，没问出来会再问一遍', en: 'curious, likes to compare, asks a second time' },
  { zh: '认死理，问不出个结果不罢休', en: 'dogged, and does not rest before there is an answer' },
];

const places: Readonly<Record<Relative['region'], Bilingual>> = {
  north: { zh: '北方人', en: 'from the north of China' },
  south: { zh: '南方人', en: 'from the south of China' },
  any: { zh: '本地人', en: 'a local' },
};

/** Who a relative is, and how a model may put the relative's lines into its own words. */
export function personaOf(relative: Relative, lang: Lang): string {
  const likes = relative.interests.map((interest) => interestLines(interest, lang, 'name')[0] ?? interest);
  const mood = moods[relative.pressure - 1]?.[lang] ?? '';
  const place = places[relative.region][lang];
  if (lang === 'en') {
    const sex = relative.sex === 'male' ? 'man' : 'woman';
    return `You are ${relative.name}, a ${sex} of ${relative.age}, ${place}, at the family table at Chinese New Year. You like ${likes.join(', ')}. You are someone who ${mood}.
The next message is a line of yours. Say it in your own words, as spoken at the table. Keep what it does: the same question with the same edge, the same amounts, the same hobby if it names one. Ask and tell nothing else, answer nothing for anybody, and do not grow longer. Reply with the line alone, without your name or quotation marks.`;
  }
  const sex = relative.sex === 'male' ? '男' : '女';
  return `你是${relative.name}，${sex}，${relative.age}岁，${place}，正在春节的家庭饭桌上。你喜欢${likes.join('、')}。你这个人${mood}。
下一条消息是你要说的一句台词。请用你自己的口气把它说出来，要像饭桌上的大白话。意思不能变：问的还是那件事，语气轻重一样，数目一样，提到的爱好也一样。别问别的，别说别的，别替谁回答，也别更长。只回复这句话，不带名字和引号。`;
}

const moveSchema = z.object({
  kind: z.string(),
  topic: z.string().nullable(),
  interest: z.string().nullable(),
  taken: z.string().nullable(),
  numbers: z.array(z.number()),
});

/** Why a rephrasing does not do what the line does; null where it does. */
export function refusesRephrasing(
  line: Line,
  text: string,
  who: string,
  gathering: Gathering,
): string | null {
  const move = moveSchema.parse(line.move);
  const [before, after] = [fold(line.text), fold(text)];
  if (lengthOf(text, gathering.lang) > REPHRASE_LENGTH * lengthOf(line.text, gathering.lang)) return 'longer';
  return (
    differing('topics', topicsNamed(before), topicsNamed(after)) ??
    differing('interests', interestsIn(before), interestsIn(after)) ??
    differing('numbers', amountsIn(before), amountsIn(after)) ??
    asksOtherwise(move.kind, before, after) ??
    leakIn(text, who, gathering)
  );
}

const questionMark = /[?？]/u;

/** A question stays one. */
function asksOtherwise(kind: string, before: string, after: string): string | null {
  const asking = ['ask', 'press', 'again'].includes(kind) && questionMark.test(before);
  return asking && !questionMark.test(after) && !/[吗呢么没]|\b(?:tell|say)\b/u.test(after)
    ? 'asks nothing'
    : null;
}

/** Amounts of a size that means money or marks; small counts (一句, one word) are idiom. */
function amountsIn(text: string): readonly string[] {
  return findNumbers(text)
    .filter(({ value }) => value >= 20)
    .map(({ value }) => String(value));
}

function differing(what: string, before: readonly string[], after: readonly string[]): string | null {
  const [old, now] = [new Set(before), new Set(after)];
  const gone = [...old].filter((item) => !now.has(item));
  const added = [...now].filter((item) => !old.has(item));
  if (gone.length > 0) return `${what} left out: ${gone.join(', ')}`;
  return added.length > 0 ? `${what} added: ${added.join(', ')}` : null;
}

/**
 * A relative who is put into words by a model must not know what nobody has told it. By the rules alone: the weights are
 * learnt from replies, and a relative asks.
 */
function leakIn(text: string, _who: string, { profile }: Gathering): string | null {
  const told = profile.find(
    (fact) => fact.privacy !== 'open' && claimsByRules(text, fact).some(({ agrees }) => agrees),
  );
  return told === undefined ? null : `tells the user's ${told.key}`;
}
