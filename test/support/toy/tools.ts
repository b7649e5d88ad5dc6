import { z } from 'zod';
import { refusal, type Tool } from '../../../src/core/tool.js';
import { shelves, type ToyData, type ToyState } from './types.js';

type Answer = (
  state: ToyState,
  text: string,
  data: ToyData,
  lang: 'zh' | 'en',
) => { state: ToyState; reply: string };
type ToyTool<Args> = Tool<ToyState, ToyData, Args>;

const browse: ToyTool<{ shelf: (typeof shelves)[number] }> = {
  name: 'browse',
  description: { zh: '查看一个货架上的货品。', en: 'List the items on one shelf.' },
  kind: 'read',
  area: 'shop',
  minutes: 1,
  args: z.strictObject({ shelf: z.enum(shelves) }),
  step: (state, { shelf }) => ({
    state: { ...state, browsed: state.browsed + 1 },
    result: { items: state.items.filter((item) => item.shelf === shelf) },
  }),
};

const reserve: ToyTool<{ item_id: string; quantity: number }> = {
  name: 'reserve',
  description: { zh: '预订一种货品,1 到 5 盒。', en: 'Reserve one item, 1 to 5 boxes.' },
  kind: 'act',
  area: 'shop',
  minutes: 2,
  args: z.strictObject({ item_id: z.string().min(1), quantity: z.int().min(1).max(5) }),
  step(state, { item_id, quantity }) {
    const item = state.items.find(({ id }) => id === item_id);
    if (item === undefined)
      return { state, result: refusal('not_found', `No item "${item_id}".`, 'item_id') };
    const id = `res-${String(state.reservations.length + 1)}`;
    const made = { id, item_id, quantity, total_fen: item.price_fen * quantity };
    return {
      state: { ...state, reservations: [...state.reservations, made] },
      result: { reservation_id: id, total_fen: made.total_fen },
    };
  },
};

const finish: ToyTool<{ reservation_id: string; total_fen: number; note: string }> = {
  name: 'finish',
  description: { zh: '交付:预订号、总价(分)和说明。', en: 'Deliver: reservation id, total in fen, a note.' },
  kind: 'finish',
  area: 'delivery',
  minutes: 0,
  args: z.strictObject({ reservation_id: z.string(), total_fen: z.int().min(0), note: z.string() }),
  step: (state, args) => ({ state: { ...state, finished: args }, result: { accepted: true } }),
};

export function toyTools(answer: Answer): readonly Tool<ToyState, ToyData>[] {
  const askUser: ToyTool<{ text: string }> = {
    name: 'ask_user',
    description: { zh: '问用户一个问题。', en: 'Ask the user a question.' },
    kind: 'ask',
    area: 'user',
    minutes: 1,
    args: z.strictObject({ text: z.string().min(1) }),
    step(state, { text }, data) {
      const { state: next, reply } = answer(state, text, data, /[\u4e00-\u9fff]/u.test(text) ? 'zh' : 'en');
      return { state: next, result: { reply } };
    },
  };
  return [browse, askUser, reserve, finish];
}
