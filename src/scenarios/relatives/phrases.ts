import type { View } from '../../core/policy.js';
import { redirects, thanks } from './oracle/redirects.js';
import { takeUps } from './oracle/takeups.js';
import { paragraphs } from './prompt.js';

/** Whatever a reply might be rewarded for: every taking up, every interest, every thanks, and the rules themselves. */
export function relativesPhrases({ lang }: View): readonly string[] {
  const said = [...Object.values(takeUps), ...Object.values(redirects)].flatMap((all) => all.slice(0, 1));
  return [...thanks.slice(0, 2), ...said].map((text) => text[lang]).concat(paragraphs.closing[lang]);
}
