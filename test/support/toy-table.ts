/**
 * A rehearsal small enough to read in a minute: two guests each ask once, the subject says something to each
 * and finishes; then everybody takes leave, and the user speaks the subject's farewell.
 */
import { z } from 'zod';
import type { Case } from '../../src/core/case.js';
import type { JsonObject } from '../../src/core/json.js';
import type { Scenario } from '../../src/core/scenario.js';
import { USER, type Line } from '../../src/core/table.js';
import { refusal, type Tool } from '../../src/core/tool.js';
import { finding } from '../../src/core/verdict.js';

const guests = ['aunt', 'uncle'] as const;
type Guest = (typeof guests)[number];

export type TableState = {
  /** Everything that was done at the table, in order. */
  readonly done: readonly string[];
  readonly begun: boolean;
  readonly farewell: string | null;
};
type TableData = { readonly endless: boolean };

const did = (state: TableState, what: string): TableState => ({ ...state, done: [...state.done, what] });
const has = ({ done }: TableState, what: string): boolean => done.includes(what);

function next(state: TableState, { endless }: TableData): string | null {
  if (endless) return 'aunt';
  if (state.farewell !== null) {
    const leaving = guests.find((guest) => !has(state, `${guest} leaves`));
    return leaving ?? (has(state, 'user leaves') ? null : USER);
  }
  if (!state.begun) return null;
  const asker = guests.find((guest) => !has(state, `${guest} asks`));
  const waiting = guests.some((guest) => has(state, `${guest} asks`) && !has(state, `${guest} answered`));
  return waiting ? null : (asker ?? null);
}

function line(state: TableState, who: string): Line {
  if (who === USER) return { text: state.farewell ?? '', move: { kind: 'leave' } };
  return state.farewell === null
    ? { text: 'How much do you earn?', move: { kind: 'ask', topic: 'salary' } }
    : { text: 'See you next year.', move: { kind: 'leave' } };
}

const say: Tool<TableState, TableData, { to: Guest; text: string }> = {
  name: 'say',
  description: { zh: '对客人说话', en: 'says something to a guest' },
  kind: 'act',
  area: 'talk',
  minutes: 1,
  args: z.strictObject({ to: z.enum(guests), text: z.string() }),
  step: (state, { to }) =>
    has(state, `${to} asks`)
      ? { state: did(state, `${to} answered`), result: { heard: true } }
      : { state, result: refusal('not_your_turn', 'nobody asked', 'to') },
};

const finish: Tool<TableState, TableData, { farewell: string }> = {
  name: 'finish',
  description: { zh: '结束', en: 'ends the visit' },
  kind: 'finish',
  area: 'delivery',
  minutes: 0,
  args: z.strictObject({ farewell: z.string() }),
  step: (state, { farewell }) => ({ state: { ...state, farewell }, result: { accepted: true } }),
};

export const tableScenario: Scenario<TableState, TableData> = {
  id: 'toy-table',
  version: 1,
  title: { zh: '做客', en: 'a visit' },
  stage: {
    kind: 'rehearsal',
    table: {
      seats: () => guests.map((id) => ({ id, name: id === 'aunt' ? 'Wang Fang' : 'Wang Jun' })),
      next,
      speak(state, who) {
        const what = state.farewell === null ? 'asks' : 'leaves';
        return { state: did(state, `${who} ${what}`), line: line(state, who) };
      },
      persona: (who) => `You are ${who}. Say the line in your own words.`,
      refuses: (_who, { move }, text) =>
        move.kind !== 'ask' || /earn|pay|salary/i.test(text) ? null : 'no longer asks about the pay',
    },
  },
  row: z.object({}),
  prepare: () => ({ endless: false }),
  system: () => 'Two guests will ask you things. Answer each with say, then finish with a farewell.',
  opening: () => 'They have just sat down.',
  start: () => ({ done: [], begun: false, farewell: null }),
  tools: [say, finish],
  after: (state) => ({ state: { ...state, begun: true }, notices: [] }),
  hear: (state) => ({ state: { ...state, begun: true }, reply: 'Talk to them, please.' }),
  criteria: [
    {
      kind: 'check',
      id: 'answered',
      title: { zh: '都回答了', en: 'everybody was answered' },
      learnable: ['prompt'],
      weight: 100,
      core: true,
      grade: ({ state }) => finding(guests.filter((guest) => has(state, `${guest} answered`)).length / 2),
    },
  ],
  weights: { checks: 1, rubrics: 0 },
  usefulness: [{ id: 'value', weight: 1, from: 'state', of: () => 1 }],
  *oracle() {
    let heard = yield { text: 'Good evening.' };
    for (let asked = heard.said.at(-1); asked?.endsWith('?') === true; asked = heard.said.at(-1)) {
      const to: JsonObject[string] = asked.startsWith('Wang Fang') ? 'aunt' : 'uncle';
      heard = yield { calls: [{ name: 'say', args: { to, text: 'Enough.' } }] };
    }
    yield { calls: [{ name: 'finish', args: { farewell: 'Come again.' } }] };
  },
  decisions: [],
  phrases: () => [],
};

export function tableCase(endless = false): Case<TableData> {
  return {
    scenario: tableScenario.id,
    id: 'visit',
    hash: '0123456789abcdef',
    lang: 'en',
    split: 'dev',
    difficulty: 1,
    seed: 1,
    data: { endless },
  };
}
