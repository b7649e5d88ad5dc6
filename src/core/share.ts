/** The part of a whole number that falls to one of so many, counted from 0: the parts of all add up to the whole. */
export function shareOf(whole: number, index: number, of: number): number {
  return Math.floor(whole / of) + (index < whole % of ? 1 : 0);
}
