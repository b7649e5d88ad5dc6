const word = /[\p{Script=Latin}\p{N}]+(?:['’-][\p{Script=Latin}\p{N}]+)*/gu;

/** How many Chinese characters a text has; punctuation does not count. */
export function countHanzi(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** How many English words a text has: runs of Latin letters or digits, hyphens and apostrophes inside. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** Past either length a message is an effort to read (shared frame, effort). */
export const longMessage = { hanzi: 400, words: 250 } as const;

export function isLongMessage(text: string): boolean {
  return countHanzi(text) > longMessage.hanzi || countWords(text) > longMessage.words;
}
