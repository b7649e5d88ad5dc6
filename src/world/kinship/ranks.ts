const numerals = Array.from('零一二三四五六七八九十');

/** What stands before a ranked term: 大 for the first, 二, 三 ...; 小, 老, 幺 for the last. */
export function rankWords(order: number | 'last'): readonly string[] {
  if (order === 'last') return ['小', '老', '幺'];
  if (order === 1) return ['大'];
  const word = order <= 10 ? numerals[order] : order < 20 ? `十${numerals[order - 10] ?? ''}` : undefined;
  return word === undefined ? [] : [word];
}

/** Every rank that a term may carry. */
export const allRanks: readonly string[] = ['大', ...numerals.slice(2), '小', '老', '幺'];
