/** The least a scenario can be: one message from the model ends the trial, so what is measured is the harness. */
import { defineScenario, finding, toolsOf, z } from 'festeval';

type TinyData = { readonly ask: string };
type TinyState = { readonly done: boolean };

const tool = toolsOf<TinyState, TinyData>();
const whole = z.coerce.number();
const row = z.object({
  id: z.string(),
  lang: z.enum(['zh', 'en']),
  split: z.string(),
  difficulty: whole,
  seed: whole,
  ask: z.string().min(1),
});

export const scenarios = [
  defineScenario<TinyState, TinyData>({
    id: 'tiny',
    version: 1,
    title: { zh: '极小', en: 'tiny' },
    dataset: 'tiny.csv',
    row,
    prepare: (cells) => ({ ask: row.parse(cells).ask }),
    system: () => 'Answer the user.',
    opening: ({ ask }) => ask,
    start: () => ({ done: false }),
    tools: [
      tool({
        name: 'look',
        description: 'Looks something up.',
        kind: 'read',
        args: z.strictObject({ q: z.string() }),
        step: (state) => ({ state, result: { found: true } }),
      }),
      tool({
        name: 'finish',
        description: 'Says that it is done.',
        kind: 'finish',
        args: z.strictObject({}),
        step: () => ({ state: { done: true }, result: { accepted: true } }),
      }),
    ],
    hear: (state) => ({ state, reply: 'Go on.' }),
    criteria: [
      {
        id: 'silent',
        kind: 'check',
        title: 'does not say that it is done',
        weight: 1,
        core: true,
        grade: ({ state }) => finding(state.done ? 0 : 1, state.done ? 'done' : 'not done'),
      },
    ],
    *oracle() {
      yield { text: 'Hello.' };
    },
    decisions: [],
  }),
];
