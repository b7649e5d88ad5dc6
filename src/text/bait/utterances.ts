import { fold } from '../normalise.js';
import { splitSentences, type Sentence } from '../sentences.js';

/** A sentence as written, where it starts, and what to read for it. */
export type Utterance = Sentence & { readonly read: string };

/** The sentences of a text; one that answers a hook is read with it. */
export function utterances(text: string): Utterance[] {
  return withHooks(splitSentences(unmasked(text))).map((utterance) => ({
    ...utterance,
    text: text.slice(utterance.index, utterance.index + utterance.text.length),
  }));
}

/** A full stop that pulls a word apart ends no sentence; places stay as they are. */
const unmasked = (text: string): string =>
  text.replace(
    /(?<=[红紅宏洪转轉分优優微返免现現抽领領代助拉邀礼禮])[.。](?=[包发發享惠信现現单單金奖獎取券力新请請品])/gu,
    '·',
  );

const hook =
  /^\W*(?:(?:还|也|都)?(?:不?想|要|需要|缺|愁|嫌|怕|抢不到|买不到|没抢到|排队)[^,;]{0,14}|(?:want|need|fancy|looking for|tired of|stuck|sold out|no ticket)\b[^,;]{0,40})\?$/u;

/** A short question that hooks the reader, and the sentence that answers it, read as one. */
function withHooks(sentences: readonly Sentence[]): Utterance[] {
  return sentences.map(({ text, index }, i) => {
    const before = sentences[i - 1]?.text ?? '';
    const hooked = /[?？]$/u.test(before) && hook.test(fold(before));
    return { text, index, read: hooked ? `${before.slice(0, -1)}, ${text}` : text };
  });
}
