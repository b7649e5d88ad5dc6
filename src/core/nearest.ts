/** Damerau-Levenshtein distance (adjacent swaps count one), in Unicode code points, case folded. */
function editDistance(left: string, right: string): number {
  const a = Array.from(left.toLowerCase());
  const b = Array.from(right.toLowerCase());
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

const SHOWN = 3;

/**
 * The known names a person may have meant, nearest first, three at most: those within a third of the
 * longer name's length (one edit at least), and those that contain the name or are contained in it.
 */
export function nearest(name: string, known: readonly string[]): string[] {
  const folded = name.toLowerCase();
  const contains = (other: string): boolean =>
    Math.min(folded.length, other.length) >= 2 && (other.includes(folded) || folded.includes(other));
  return known
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .filter(
      ({ candidate, distance }) =>
        distance <= Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3)) ||
        contains(candidate.toLowerCase()),
    )
    .sort((x, y) => x.distance - y.distance || (x.candidate < y.candidate ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ candidate }) => candidate);
}

/** `; did you mean a or b?` for an error message, empty where nothing is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const names = nearest(name, known);
  return names.length === 0 ? '' : `; did you mean ${names.join(' or ')}?`;
}
