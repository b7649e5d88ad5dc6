/** A sentence as written, and where it starts in its text. */
export type Sentence = { readonly text: string; readonly index: number };

/**
 * What ends a sentence: full stops, question and exclamation marks and ellipses of either width; a Latin
 * full stop only before space, hanzi or the end, so that 2.5 and a.b stay whole; and a line break, unless
 * the next line goes on in lower case as hard-wrapped English does. Closing quotes belong to what they close.
 */
const ending =
  /(?:[。｡！？!?…]|\.(?=[\s"'”’)\p{Script=Han}]|$))[。｡！？!?….]*["'”’」』）)]*|[\r\n\u2028]+(?!\s*[a-z])/gu;

/** Splits Chinese and English text into sentences, in order; blank ones are left out. */
export function splitSentences(text: string): Sentence[] {
  const cuts = [...text.matchAll(ending)].map((match) => match.index + match[0].length);
  return [...cuts, text.length].flatMap((end, i) => {
    const start = cuts[i - 1] ?? 0;
    const piece = text.slice(start, end);
    const body = piece.trim();
    return body === '' ? [] : [{ text: body, index: start + piece.indexOf(body) }];
  });
}
