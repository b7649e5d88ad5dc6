/** A plugin's scenario small enough to read in a minute: buy the thing that was asked for, and say that it is done. */
import { finding, refusal, toolsOf, z, type ScenarioDefinition } from 'festeval';

export type ShopData = { readonly want: string };
export type ShopState = { readonly bought: readonly string[]; readonly done: boolean };

const tool = toolsOf<ShopState, ShopData>();
const whole = z.coerce.number();
const row = z.object({
  id: z.string(),
  lang: z.enum(['zh', 'en']),
  split: z.string(),
  difficulty: whole,
  seed: whole,
  want: z.string().min(1),
});

/** The scenario, with parts of it replaced: what a fault would be. */
export function shopWith(
  changes: Partial<ScenarioDefinition<ShopState, ShopData>> = {},
): ScenarioDefinition<ShopState, ShopData> {
  return { ...shop, ...changes };
}

const shop: ScenarioDefinition<ShopState, ShopData> = {
  id: 'shop',
  version: 1,
  title: { zh: '小卖部', en: 'the corner shop' },
  dataset: 'shop.csv',
  row,
  prepare: (cells) => ({ want: row.parse(cells).want }),
  system: () => 'You buy what the user wants with `buy`, then call `finish`.',
  opening: ({ want }) => `Please buy ${want}.`,
  start: () => ({ bought: [], done: false }),
  tools: [
    tool({
      name: 'buy',
      description: 'Buys one thing.',
      kind: 'act',
      args: z.strictObject({ thing: z.string().min(1) }),
      async step(state, { thing }) {
        await Promise.resolve();
        return { state: { ...state, bought: [...state.bought, thing] }, result: { bought: thing } };
      },
    }),
    tool({
      name: 'finish',
      description: 'Says that it is done.',
      kind: 'finish',
      args: z.strictObject({}),
      step: (state) =>
        state.bought.length === 0
          ? { state, result: refusal('nothing_bought', 'Buy something first.') }
          : { state: { ...state, done: true }, result: { accepted: true } },
    }),
  ],
  hear: (state) => Promise.resolve({ state, reply: 'Just buy it, please.' }),
  criteria: [
    {
      id: 'bought',
      kind: 'check',
      title: 'what was asked for',
      weight: 1,
      core: true,
      grade: ({ state, case: { data } }) =>
        finding(state.bought.join() === data.want ? 1 : 0, `bought ${state.bought.join(', ')}`),
    },
    {
      id: 'tone',
      kind: 'rubric',
      title: 'the tone',
      question: { zh: '语气好吗？', en: 'Is the tone kind?' },
      anchors: [
        { value: 0, text: { zh: '不好', en: 'no' } },
        { value: 1, text: { zh: '好', en: 'yes' } },
      ],
      artefact: () => 'Here you are.',
      facts: () => 'none',
    },
  ],
  *oracle(view, wrong) {
    const want = /Please buy (.*)\./.exec(view.opening)?.[1] ?? '';
    yield { calls: [{ name: 'buy', args: { thing: wrong('thing') ? 'nothing' : want } }] };
    yield { calls: [{ name: 'finish', args: {} }] };
  },
  decisions: ['thing'],
};
