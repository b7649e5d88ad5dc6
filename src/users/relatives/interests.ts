/** What relatives like to talk about instead. */
export const interests = [
  'square-dance',
  'mahjong',
  'fishing',
  'vegetables',
  'calligraphy',
  'chess',
  'wellness',
  'grandson',
  'short-videos',
  'tai-chi',
  'dumplings',
  'yangge',
  'flowers',
  'old-films',
  'football',
  'tea',
] as const;
export type Interest = (typeof interests)[number];
