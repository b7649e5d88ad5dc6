/**
 * The kinds of wordings in the bank. `ask`, `guess` and `compare` belong to a topic; a `lead` comes before a
 * question; the others are whole lines.
 */
export const lineKinds = [
  'ask',
  'guess',
  'compare',
  'lead',
  'lead-back',
  'lead-firm',
  'lead-break-in',
  'lead-again',
  'lead-reading',
  'second',
  'defend',
  'close',
  'close-told',
  'close-cool',
  'offence',
  'walk-out',
  'farewell',
] as const;
export type LineKind = (typeof lineKinds)[number];
