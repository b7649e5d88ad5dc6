import type { View } from '../../core/policy.js';
import { redirects, thanks } from './oracle/redirects.js';
import { takeUps } from './oracle/takeups.js';

/** Interests and topics that a stuffed reply names: as many as a listener could bear, and then some. */
const MOST = 6;

/** Whatever a reply might be rewarded for: thanks, taking up of topics, turning to interests. */
export function relativesPhrases({ lang }: View): readonly string[] {
  const first = [takeUps, redirects].flatMap((table) =>
    Object.values(table)
      .slice(0, MOST)
      .flatMap((all) => all.slice(0, 1)),
  );
  return [...thanks.slice(0, 2), ...first].map((text) => text[lang]);
}
