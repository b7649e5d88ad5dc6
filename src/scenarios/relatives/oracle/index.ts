import { isJsonObject, type Json } from '../../../core/json.js';
import type { Action, Observation, Script, View } from '../../../core/policy.js';
import { question } from './ask.js';
import { scriptsFor } from './coach.js';
import { readAnswer, readChange, readResults, type Known } from './known.js';
import { playTable } from './play.js';
import { decisions, type Wrong } from './wording.js';

export { decisions };

type Learnt = { readonly known: Known; readonly said: readonly string[] };

/**
 * The reference solution: reads profile and family, asks what may be told to whom and what each likes, works
 * out what they are called, and answers each question by template. It knows only what a model is shown.
 */
export function* relativesOracle(view: View, wrong: Wrong): Script {
  const learnt = yield* learn(view);
  if (learnt === null) return;
  const { known, said } = learnt;
  if (known.relatives.some(({ asks }) => asks !== undefined)) {
    yield { calls: [{ name: 'finish', args: { scripts: [...scriptsFor(known, wrong, view.lang)] } }] };
  } else {
    yield* playTable(known, said, wrong, view.lang);
  }
}

function* learn({ lang }: View): Generator<Action, Learnt | null, Observation> {
  const read = yield {
    calls: [
      { name: 'profile', args: {} },
      { name: 'family', args: {} },
    ],
  };
  const known = readResults(read.results[0] ?? null, read.results[1] ?? null);
  if (known === null) return null;
  const asked = yield { calls: [{ name: 'ask_user', args: { text: question[lang] } }] };
  const said = [...read.said, ...asked.said];
  const answered = readAnswer(known, replyIn(asked.results[0] ?? null));
  return { known: said.reduce(readChange, answered), said };
}

function replyIn(result: Json): string {
  return isJsonObject(result) && typeof result.reply === 'string' ? result.reply : '';
}
