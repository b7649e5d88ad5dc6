import type { Anchor } from '../../../src/core/anchor.js';
import type { Vote } from '../../../src/core/judge.js';
import type { Examination, Examined } from '../../../src/evals/judging/examine.js';
import type { Question } from '../../../src/evals/judging/match.js';
import type { PairVerdict } from '../../../src/evals/judging/pair.js';
import { request } from './judge-rig.js';

/** A question about one answer; what is given replaces the defaults. */
export function question(given: Partial<Anchor>): Question {
  const anchor: Anchor = {
    anchor_id: 'a',
    scenario: 'relatives',
    criterion: 'tact',
    lang: 'zh',
    level: 1,
    pair_id: 'p',
    defect: '',
    facts: '',
    artefact: '够花，您放心。',
    canary: '',
    source: '',
    ...given,
  };
  return { anchor, request: { ...request, artefact: anchor.artefact } };
}

export function vote(value: number | null, more: Partial<Pick<Vote, 'canary' | 'faults'>> = {}): Vote {
  const common = { judge: 'j', canary: 'none' as const, faults: [], ...more };
  return value === null
    ? { kind: 'invalid', ...common, problem: 'not JSON', value: null }
    : { kind: 'value', ...common, value, quote: null, reason: 'so' };
}

/** Answers to one question each: its label, what the judge said, and how long the text is. */
export function examined(
  answers: readonly {
    readonly level: number;
    readonly said: readonly (number | null)[];
    readonly hanzi?: number;
  }[],
): Examined[] {
  return answers.map(({ level, said, hanzi = 8 }, i) => ({
    question: question({
      anchor_id: `a${String(i)}`,
      pair_id: `p${String(i)}`,
      level,
      artefact: '好'.repeat(hanzi),
    }),
    votes: said.map((value) => vote(value)),
  }));
}

export function examination(all: readonly Examined[], verdicts: readonly PairVerdict[] = []): Examination {
  const [one] = all;
  if (one === undefined) return { examined: [], compared: [] };
  const pair = { better: one.question, worse: one.question };
  return { examined: all, compared: verdicts.map((verdict) => ({ ...pair, verdict })) };
}
