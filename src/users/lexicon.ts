/** What a user can be asked about, and the words, of either language, by which a question names it. */
export type TopicWords = { readonly topic: string; readonly words: readonly RegExp[] };
export type Lexicon = readonly TopicWords[];

/** Every topic that a question names, each once, in the lexicon's order. Takes normalised text. */
export function topicsIn(text: string, lexicon: Lexicon): readonly string[] {
  return lexicon.filter(({ words }) => words.some((word) => word.test(text))).map(({ topic }) => topic);
}
