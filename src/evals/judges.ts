import type { Backend } from '../core/backend.js';
import { FestevalError } from '../core/errors.js';
import type { Judge, PanelJudge } from '../core/judge.js';
import { didYouMean } from '../core/nearest.js';
import type { From } from '../plugins/extensions.js';
import type { JudgeDefinition } from '../plugins/judge.js';
import { panelId, rulingOf } from '../core/ruling.js';
import { lexicalJudge } from './judging/lexical-judge.js';
import { modelJudge } from './judging/model-judge.js';
import { pluginJudge } from './judging/plugin-judge.js';
import { stubJudge } from './judging/stub-judge.js';

const FORM =
  'Expected stub:NUMBER with a number from 0 to 1, for example stub:0.7, bot:judge, or a backend such as openai:MODEL@URL';

/**
 * The judge that a spec names: `stub:0.7` answers 0.7 to everything, `bot:judge` counts words, `judge:ID` is a plugin's, anything else is
 * a chat model's spec, made by `backendOf`. Throws a FestevalError that says what was found and what was expected.
 */
export function createPanelJudge(
  spec: string,
  backendOf: (spec: string) => Backend,
  brought: readonly From<JudgeDefinition>[] = [],
): PanelJudge {
  const text = spec.trim();
  const colon = text.indexOf(':');
  const kind = colon === -1 ? text : text.slice(0, colon);
  const rest = colon === -1 ? '' : text.slice(colon + 1);
  if (kind === 'stub') return stubJudge(stubValue(text, rest));
  if (kind === 'judge') return broughtJudge(text, rest, brought);
  if (kind !== 'bot') return modelJudge(backendOf(text));
  if (rest === 'judge') return lexicalJudge();
  throw new FestevalError(`judge "${text}": the only bot that judges is bot:judge. ${FORM}.`);
}

function broughtJudge(text: string, id: string, brought: readonly From<JudgeDefinition>[]): PanelJudge {
  const found = brought.find(({ value }) => value.id === id);
  if (found !== undefined) return pluginJudge(found.value, found.origin);
  const known = brought.map(({ value }) => value.id);
  const offer = known.length === 0 ? 'no plugin brings a judge' : `judges of plugins: ${known.join(', ')}`;
  throw new FestevalError(`judge "${text}": there is no judge "${id}"${didYouMean(id, known)} (${offer}).`);
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
