import type { Budget, Caps } from '../budget.js';
import type { LineLimits } from '../line/gate.js';
import type { Passage, Passages, Way } from '../line/lines.js';
import type { TryResult } from '../try.js';
import type { Asking, EndedTry, Telling } from './messages.js';
import { createQuestions, type Questions } from './questions.js';

/** Lines and budget of a run as a worker has them: every turn and every reservation is asked for at the desk. */
export type Visitor = {
  readonly lines: Passages;
  readonly budget: Budget;
  hear(telling: Telling): void;
};

export function createVisitor(caps: Caps, ask: (asking: Asking) => void): Visitor {
  const questions = createQuestions(ask);
  const callNumber = createNumbers();
  return {
    lines: {
      of: (way, limits) => {
        questions.say({ kind: 'line', way, limits });
        return passage(way, limits, questions, callNumber);
      },
    },
    budget: budgetFrom(caps, questions),
    hear: (telling) => {
      questions.hear(telling);
    },
  };
}

const LEFT: TryResult = { kind: 'stopped', sent: false, usage: null };

function passage(
  { id: way }: Way,
  { tpm }: LineLimits,
  questions: Questions,
  callNumber: (call: object) => number,
): Passage {
  let counts = tpm !== null;
  return {
    countsTokens: () => counts,
    pass: async ({ group, urgent, signal, ...ticket }, send) => {
      const id = questions.next();
      const [tokens, call] = [ticket.tokens(), callNumber(ticket.call)];
      const turn = await questions.told({ kind: 'take', id, way, call, tokens, group, urgent }, signal);
      if (turn?.kind === 'unsent') return turn.result;
      if (turn?.kind !== 'go') return LEFT;
      counts = turn.counts;
      let result: TryResult;
      try {
        result = await send();
      } catch (error) {
        questions.say({ kind: 'end', id, result: { kind: 'stopped', sent: true, usage: null } });
        throw error;
      }
      return concluded(id, result, questions);
    },
  };
}

/** Of a try that may be made again the line says whether it was a probe. */
async function concluded(id: number, result: TryResult, { say, told }: Questions): Promise<TryResult> {
  const end = { kind: 'end' as const, id, result: endedOf(result) };
  if (result.kind !== 'retry') {
    say(end);
    return result;
  }
  const settled = await told(end);
  return settled?.kind === 'settled' && settled.probe ? { ...result, probe: true } : result;
}

/** Without what only the caller needs. */
function endedOf(result: TryResult): EndedTry {
  if (result.kind !== 'answer') return result;
  const { answer, status, rate } = result;
  return { kind: 'answer', usage: answer.usage, status, rate };
}

function budgetFrom(caps: Caps, questions: Questions): Budget {
  let exhausted = false;
  return {
    caps,
    exhausted: () => exhausted,
    used: () => {
      throw new Error('what the run has used is known to the process that holds it');
    },
    reserve: async (need, signal) => {
      const id = questions.next();
      const telling = await questions.told({ kind: 'reserve', id, need }, signal);
      if (telling?.kind === 'granted') {
        return {
          kind: 'granted',
          settle: (spent) => {
            questions.say({ kind: 'spend', id, spent });
          },
        };
      }
      if (telling?.kind !== 'full') return { kind: 'full', message: 'the caller has left' };
      exhausted = true;
      return { kind: 'full', message: telling.message };
    },
  };
}

/** The same number for the same call. */
function createNumbers(): (call: object) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (call) => {
    const number = numbers.get(call) ?? (last += 1);
    numbers.set(call, number);
    return number;
  };
}
