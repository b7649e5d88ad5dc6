/** What TypeScript knows of a scenario that names its types nowhere but in its tools. */
import { expect, expectTypeOf, it } from 'vitest';
import {
  defineScenario,
  finding,
  finishedGate,
  intCell,
  textCell,
  toolsOf,
  z,
  type Aftermath,
  type Line,
  type Seated,
  type Table,
  type WorldNotice,
} from '../../src/index.js';

type Desk = { readonly lent: readonly string[] };
type Wish = { readonly title: string; readonly days: number; readonly seed: number };
const tool = toolsOf<Desk, Wish>();
const lend = tool({
  name: 'lend',
  description: 'Lends a book.',
  kind: 'finish',
  args: z.strictObject({ title: z.string() }),
  step: (state, { title }, { days }, lang) => ({
    state: { ...state, lent: [...state.lent, title] },
    result: lang === 'zh' ? `可借 ${String(days)} 天` : `for ${String(days)} days`,
  }),
});

const desk = defineScenario({
  id: 'desk',
  version: 1,
  title: 'a library desk',
  row: z.object({ title: textCell, days: intCell({ min: 1 }) }),
  prepare(row) {
    expectTypeOf(row.days).toEqualTypeOf<number>();
    expectTypeOf(row.lang).toEqualTypeOf<'zh' | 'en'>();
    return { title: row.title, days: row.days, seed: row.seed };
  },
  system: () => 'Lend what is asked for.',
  opening: ({ title }) => title,
  start: () => ({ lent: [] }),
  tools: [lend],
  hear(state) {
    expectTypeOf(state).toEqualTypeOf<Desk>();
    return { state, reply: null };
  },
  criteria: [
    finishedGate({ tool: 'lend' }),
    {
      id: 'lent',
      kind: 'check',
      title: 'the book is lent',
      weight: 1,
      core: true,
      grade({ state, case: { data } }) {
        expectTypeOf(data).toEqualTypeOf<Wish>();
        return finding(state.lent.includes(data.title) ? 1 : 0);
      },
    },
  ],
  *oracle(view) {
    yield { calls: [{ name: 'lend', args: { title: view.opening } }] };
  },
});

it('knows the row by its schema and the columns that every dataset has, and state and data by the tools', () => {
  expect(desk.scenario.prepare({ title: 'Emma', days: 3, seed: 4 })).toEqual({
    title: 'Emma',
    days: 3,
    seed: 4,
  });
});

it('hands a step the language of the case', () => {
  const data = { title: 'Emma', days: 3, seed: 4 };
  const said = (['zh', 'en'] as const).map((lang) => lend.step({ lent: [] }, { title: 'Emma' }, data, lang));
  expect(said).toMatchObject([{ result: '可借 3 天' }, { result: 'for 3 days' }]);
});

it('gives the people of a rehearsal, and news, their types', () => {
  const silent: Table<Desk, Wish> = {
    seats: (_data, lang): readonly Seated[] => [{ id: 'aunt', name: lang === 'zh' ? '姑妈' : 'Aunt' }],
    next: ({ lent }) => (lent.length > 0 ? 'aunt' : null),
    speak: (state): { state: Desk; line: Line } => ({ state, line: { text: 'Hush.', move: {} } }),
    persona: () => 'An aunt.',
    refuses: () => null,
  };
  const news: WorldNotice = { name: 'closing', data: null, say: 'The library closes.' };
  const after = (state: Desk): Aftermath<Desk> => ({ state, notices: [news] });
  expect(silent.next(after({ lent: ['Emma'] }).state, { title: '', days: 1, seed: 1 })).toBe('aunt');
});
