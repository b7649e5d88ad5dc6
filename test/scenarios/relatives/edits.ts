/** The reference solution's words with one edit. */
import type { JsonObject } from '../../../src/core/json.js';
import { isJsonObject, type Json } from '../../../src/core/json.js';
import type { Action, Observation, Script } from '../../../src/core/policy.js';
import { viewOf } from '../../../src/core/view.js';
import { relatives } from '../../../src/scenarios/relatives/index.js';
import { never, play, type RelativesCase } from './cases.js';
import type { RelativesPlayed } from '../../../src/scenarios/relatives/played.js';

/** What is said: to whom, on which topic (known in `coach` only), in which words. */
export type Words = { readonly to: string; readonly kin_term: string; readonly text: string };
export type Edit = (words: Words, nth: number, topic: string | null) => Words;

/** Plays a case as the reference solution does, every reply or script run through an edit. `nth` counts from 0. */
export function playEdited(item: RelativesCase, edit: Edit): RelativesPlayed {
  return play(item, edited(relatives.oracle(viewOf(relatives, item), never), edit));
}

function* edited(script: Script, edit: Edit): Script {
  let nth = 0;
  const editAll = (words: Words, topic: string | null): Words => {
    nth += 1;
    return edit(words, nth - 1, topic);
  };
  let heard: Observation | undefined;
  for (;;) {
    const step = heard === undefined ? script.next() : script.next(heard);
    if (step.done === true) return;
    heard = yield editedAction(step.value, editAll);
  }
}

type EditAll = (words: Words, topic: string | null) => Words;

function editedAction({ calls = [], ...rest }: Action, edit: EditAll): Action {
  return {
    ...rest,
    calls: calls.map(({ name, args }) => {
      if (!isJsonObject(args)) return { name, args };
      if (name === 'say') return { name, args: { ...edit(wordsOf(args, 'to'), null) } };
      if (name !== 'finish' || !Array.isArray(args.scripts)) return { name, args };
      const scripts = args.scripts as readonly JsonObject[];
      return { name, args: { ...args, scripts: scripts.map((one) => editedScript(one, edit)) } };
    }),
  };
}

function editedScript(script: JsonObject, edit: EditAll): Json {
  const { kin_term, text } = edit(wordsOf(script, 'relative_id'), textOf(script.topic));
  return { ...script, kin_term, text };
}

const wordsOf = (args: JsonObject, to: string): Words => ({
  to: textOf(args[to]),
  kin_term: textOf(args.kin_term),
  text: textOf(args.text),
});

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
