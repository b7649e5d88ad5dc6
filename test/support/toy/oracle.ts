import { z } from 'zod';
import type { Script, View } from '../../../src/core/policy.js';
import { allergens, shelves } from './types.js';

const itemsSchema = z.object({
  items: z.array(z.object({ id: z.string(), price_fen: z.number(), contains: z.array(z.string()) })),
});
const reservedSchema = z.object({ reservation_id: z.string(), total_fen: z.number() });
const words: Record<string, RegExp> = { nuts: /坚果|nuts/, dairy: /奶|dairy/, alcohol: /酒|alcohol/ };
const numbers = /(\d+)\s*(?:盒|boxes)/;

/** Asks, browses (again if prices changed), reserves the cheapest allowed item, delivers. */
export function* toyOracle(view: View, wrong: (decision: string) => boolean): Script {
  const zh = view.lang === 'zh';
  const quantity = Number(numbers.exec(view.opening)?.[1] ?? 1);
  const told = yield { text: zh ? '请问对方有什么忌口?' : 'What must the recipient avoid?' };
  const reply = told.said.join(' ');
  const avoid = allergens.find((allergen) => words[allergen]?.test(reply)) ?? 'nuts';
  const look = { calls: shelves.map((shelf) => ({ name: 'browse', args: { shelf } })) };
  const first = yield look;
  const seen = first.said.length > 0 ? yield look : first;
  const items = seen.results
    .flatMap((result) => itemsSchema.parse(result).items)
    .sort((a, b) => a.price_fen - b.price_fen);
  const allowed = items.filter(({ contains }) => !contains.includes(avoid));
  const right = wrong('price') ? allowed.at(-1) : allowed[0];
  const chosen = wrong('allergy') ? items.find(({ contains }) => contains.includes(avoid)) : right;
  if (chosen === undefined) return;
  const done = yield { calls: [{ name: 'reserve', args: { item_id: chosen.id, quantity } }] };
  const { reservation_id, total_fen } = reservedSchema.parse(done.results[0]);
  const note = zh ? '这是不含忌口货品中最便宜的一种。' : 'The cheapest one without what must be avoided.';
  yield {
    calls: [
      { name: 'finish', args: { reservation_id, total_fen: total_fen + (wrong('total') ? 100 : 0), note } },
    ],
  };
}
