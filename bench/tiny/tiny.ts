/**
 * The least a scenario can be, so what is measured is the harness: a tool to look something up as often as the model
 * likes, and an answer that is right or wrong. The suite's limit of turns ends the trial.
 */
import { defineScenario, finding, toolsOf, z } from 'festeval';

type TinyData = { readonly ask: string; readonly answer: string };
type TinyState = { readonly looked: number; readonly done: boolean };

const tool = toolsOf<TinyState, TinyData>();
const whole = z.coerce.number();
const row = z.object({
  id: z.string(),
  lang: z.enum(['zh', 'en']),
  split: z.string(),
  difficulty: whole,
  seed: whole,
  ask: z.string().min(1),
  answer: z.string().min(1),
});

export const scenarios = [
  defineScenario<TinyState, TinyData>({
    id: 'tiny',
    version: 1,
    title: { zh: '极小', en: 'tiny' },
    dataset: 'tiny.csv',
    row,
    prepare: (cells) => {
      const { ask, answer } = row.parse(cells);
      return { ask, answer };
    },
    system: () => 'Answer the user.',
    opening: ({ ask }) => ask,
    start: () => ({ looked: 0, done: false }),
    tools: [
      tool({
        name: 'look',
        description: 'Looks something up.',
        kind: 'read',
        args: z.strictObject({ q: z.string() }),
        step: (state) => ({ state: { ...state, looked: state.looked + 1 }, result: { found: true } }),
      }),
      tool({
        name: 'finish',
        description: 'Says that it is done.',
        kind: 'finish',
        args: z.strictObject({}),
        step: (state) => ({ state: { ...state, done: true }, result: { accepted: true } }),
      }),
    ],
    hear: (state) => ({ state, reply: 'Go on.' }),
    criteria: [
      {
        id: 'answered',
        kind: 'check',
        title: 'gives the answer',
        weight: 1,
        core: true,
        grade: ({ case: { data }, transcript }) => {
          const said = transcript.events.some(
            (event) =>
              event.type === 'message' && event.actor === 'subject' && event.text.includes(data.answer),
          );
          return finding(said ? 1 : 0, said ? 'answered' : 'not answered');
        },
      },
    ],
    *oracle({ opening }) {
      yield { text: opening.replace(/^.*case-(\d+).*$/, 'answer-$1') };
    },
    decisions: [],
  }),
];
