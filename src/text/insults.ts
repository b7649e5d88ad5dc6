import { keepByText } from '../core/keep.js';
import { cold, preachy, sarcastic, softened } from './insults/harsh.js';
import { findRude } from './insults/rude.js';
import { plain, withoutQuotes } from './leaks/reading.js';

/**
 * The words of a text that insult the listener or their family, or null. What is said of oneself, of things and
 * of people on a screen, what is denied and what is quoted insults nobody.
 */
export const findInsult = keepByText((text) => findRude(withoutQuotes(plain(text))), 200);

/**
 * Whether a text is harsher than neutral: cold, preachy or sarcastic, and not softened by thanks, an apology or
 * a request. An insult is harsh too.
 */
export function isHarsh(text: string): boolean {
  if (findInsult(text) !== null) return true;
  const words = withoutQuotes(plain(text));
  if (softened.test(words)) return false;
  return [cold, preachy, sarcastic].some((pattern) => pattern.test(words));
}
