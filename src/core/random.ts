/** A seeded source of numbers in [0, 1): the same seed gives the same sequence on every machine. */
export type Random = () => number;

/**
 * A hash of a text, unsigned 32 bit: FNV-1a over UTF-16 code units, with a final avalanche (MurmurHash3's fmix32). Not
 * for secrets.
 */
export function hash32(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * A source of numbers in [0, 1), seeded from a text: sfc32 (Chris Doty-Humphrey, PractRand) with the first 12 draws
 * thrown away. The same text gives the same numbers on every machine. Not for secrets.
 */
export function seededRandom(seed: string): Random {
  let a = hash32(`${seed}/a`);
  let b = hash32(`${seed}/b`);
  let c = hash32(`${seed}/c`);
  let d = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i += 1) next();
  return next;
}

/** A whole number from `low` to `high`, both included, each as likely; takes one draw. */
export function randomInt(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** One item, each as likely. Throws on an empty list: that is a mistake of the caller's. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('pick: the list is empty');
  return item;
}

/** A shuffled copy, every order as likely: sorted by a random key each, so that it takes one draw an item. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((x, y) => x.at - y.at)
    .map(({ item }) => item);
}

/**
 * Which of `size` things is due at a place (0, 1, ...): each once in every `size` places, in an order drawn anew each
 * time round. Two wheels of different names turn together only as chance has it.
 */
export function turnOf(wheel: string, place: number, size: number): number {
  const round = Math.floor(place / size);
  const order = shuffled(
    seededRandom(`${wheel}/${round}`),
    Array.from({ length: size }, (_, i) => i),
  );
  return order[place % size] ?? 0;
}
