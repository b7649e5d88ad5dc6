import type { Backend } from '../core/backend.js';
import { FestevalError } from '../core/errors.js';
import type { Judge, PanelJudge } from '../core/judge.js';
import { panelId, rulingOf } from '../core/ruling.js';
import { lexicalJudge } from './judging/lexical-judge.js';
import { modelJudge } from './judging/model-judge.js';
import { stubJudge } from './judging/stub-judge.js';

const FORM =
  'Expected stub:NUMBER with a number from 0 to 1, for example stub:0.7, bot:judge, or a backend such as openai:MODEL@URL';

/**
 * The judge that a spec names: `stub:0.7` answers 0.7 to everything, `bot:judge` counts words, anything else is
 * a chat model's spec, made by `backendOf`. Throws a FestevalError that says what was found and what was expected.
 */
export function createPanelJudge(spec: string, backendOf: (spec: string) => Backend): PanelJudge {
  const text = spec.trim();
  const colon = text.indexOf(':');
  const kind = colon === -1 ? text : text.slice(0, colon);
  const rest = colon === -1 ? '' : text.slice(colon + 1);
  if (kind === 'stub') return stubJudge(stubValue(text, rest));
  if (kind !== 'bot') return modelJudge(backendOf(text));
  if (rest === 'judge') return lexicalJudge();
  throw new FestevalError(`judge "${text}": the only bot that judges is bot:judge. ${FORM}.`);
}

function stubValue(text: string, written: string): number {
  const value = Number(written);
  if (/^\d*\.?\d+$/.test(written) && value <= 1) return value;
  throw new FestevalError(`judge "${text}": "${written}" is no number from 0 to 1. ${FORM}.`);
}

/**
 * A stub as a judge by itself, without a panel's graph.
 * @internal The tests of scenarios grade with it.
 */
export function createJudge(spec: string): Judge {
  const judge = createPanelJudge(spec, () => {
    throw new FestevalError(`judge "${spec}": no stub. ${FORM}.`);
  });
  return {
    id: panelId([judge], 1),
    assess: async (request, context) => rulingOf([await judge.vote(request, context)], 1),
  };
}
