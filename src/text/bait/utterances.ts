import { splitSentences, type Sentence } from '../sentences.js';

/** A sentence as written, where it starts, and a short one that it may go on from. */
export type Utterance = Sentence & { readonly before: string | null };

/** Longer sentences stand for themselves. */
const LEAD = 60;

/** The sentences of a text; one right after a short one in its line may belong to it: want more? share this. */
export function utterances(text: string): Utterance[] {
  const sentences = splitSentences(unmasked(text));
  return sentences.map(({ text: body, index }, i) => {
    const last = sentences[i - 1];
    const end = last === undefined ? 0 : last.index + last.text.length;
    const leads =
      last !== undefined && last.text.length <= LEAD && !/[\r\n\u2028]/u.test(text.slice(end, index));
    return { text: text.slice(index, index + body.length), index, before: leads ? last.text : null };
  });
}

/** A full stop that pulls a word apart ends no sentence; places stay as they are. */
const unmasked = (text: string): string =>
  text.replace(
    /(?<=[红紅宏洪转轉分优優微返免现現抽领領代助拉邀礼禮])[.。](?=[包发發享惠信现現单單金奖獎取券力新请請品])/gu,
    '·',
  );
