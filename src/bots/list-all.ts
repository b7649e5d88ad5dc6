import type { Script, View } from '../core/policy.js';
import type { Random } from '../core/random.js';
import { explore } from './explore.js';
import { finishCall, type Mode } from './simple.js';
import { seenAtFirst, type Seen } from './seen.js';

const MOST_CALLS = 40;
const STUFFING_CALLS = 24;
/** Characters of a list in a message: far past what anybody reads. */
const LONGEST = 2000;

/** Reads everything there is to read and hands all of it over: options in place of a choice. */
export function* listAllBot(view: View, mode: Mode, random: Random): Script {
  const seen = yield* explore(view, random, MOST_CALLS);
  const words = listOf(seen);
  yield* submit(view, mode, random, seen, words);
}

/** Says every phrase that a check might reward, in every message and every field for prose. */
export function* stuffingBot(view: View, mode: Mode, random: Random, phrases: readonly string[]): Script {
  const words = phrases.join(view.lang === 'zh' ? '。' : '. ');
  yield { text: words };
  let seen = seenAtFirst(view);
  if (mode === 'formal') seen = yield* explaining(explore(view, random, STUFFING_CALLS), words);
  yield* submit(view, mode, random, seen, words);
}

function* explaining(search: ReturnType<typeof explore>, text: string): ReturnType<typeof explore> {
  let step = search.next();
  while (step.done !== true) step = search.next(yield { text, ...step.value });
  return step.value;
}

/** Hands in all that was seen; if that is refused, the smallest payload, as often as it takes. */
function* submit(view: View, mode: Mode, random: Random, seen: Seen, words: string): Script {
  for (let size: 'all' | 'small' = 'all'; ; size = 'small') {
    yield mode === 'mute'
      ? { text: words }
      : { text: words, calls: finishCall(view, { size, seen, random, words }) };
  }
}

function listOf({ records }: Seen): string {
  return records
    .map((record) => JSON.stringify(record))
    .join('\n')
    .slice(0, LONGEST);
}
