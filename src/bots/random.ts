import type { Script, View } from '../core/policy.js';
import { pick, randomInt, type Random } from '../core/random.js';
import { validArgs } from './sample.js';
import { see, seenAtFirst } from './seen.js';
import { finishCall } from './simple.js';

const FEWEST = 10;
const MOST = 25;

/** Between 10 and 25 uniform draws of a tool with valid arguments from what it has seen, then a random finish. */
export function* randomBot(view: View, random: Random): Script {
  const tools = view.tools.filter(({ kind }) => kind !== 'finish');
  const actions = tools.length === 0 ? 0 : randomInt(random, FEWEST, MOST);
  let seen = seenAtFirst(view);
  for (let i = 0; i < actions; i += 1) {
    const { name, args } = pick(random, tools);
    const drawn = validArgs(args, { size: 'random', seen, random, words: '' }, name);
    if (drawn !== null) seen = see(seen, yield { calls: [{ name, args: drawn }] });
  }
  for (;;) seen = see(seen, yield { calls: finishCall(view, { size: 'random', seen, random, words: '' }) });
}
