import { plain } from './leaks/reading.js';

const rude =
  /少管闲事|管好你|老糊涂|关你(?:什么)?事|多管闲事|mind your own business|none of your (?:damn )?business|shut up|闭嘴/u;
const cold = /跟您没关系|不关您的事|您别问了|别再问|烦不烦|您管得/u;

/**
 * The words of a text that insult the listener or their family, or null.
 * @later For the scenario `relatives`.
 */
export function findInsult(text: string): string | null {
  return rude.exec(plain(text))?.[0] ?? null;
}

/**
 * Whether a text is harsher than neutral: cold, preachy or sarcastic; an insult is too.
 * @later For the scenario `relatives`.
 */
export function isHarsh(text: string): boolean {
  return findInsult(text) !== null || cold.test(plain(text));
}
