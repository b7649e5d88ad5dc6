/** The reference solution and a bot that cuts corners. Both see no more than a model does. */
import { z, type Action, type Json, type Observation, type Random, type Script, type View } from 'festeval';
import { bestTable, spots, tableSchema, type Table } from './world.js';

/** What the reference solution decides: `bot:noisy#p=0.3` spoils each with that chance. */
export const decisions = ['spot', 'size', 'told'] as const;

const listed = z.object({ tables: z.array(tableSchema) });
const people = z.object({ people: z.int() });
const spot = z.object({ spot: z.enum(spots) });

export function* oracle({ lang }: View, wrong: (decision: string) => boolean): Script {
  const wish = {
    ...people.parse(yield* call('ask_user', { topic: 'people' })),
    ...spot.parse(yield* call('ask_user', { topic: 'spot' })),
  };
  const { tables } = listed.parse(yield* call('list_tables', {}));
  const there = tables.filter((table) => (table.spot === wish.spot) !== wrong('spot'));
  const best = bestTable(there, wish) ?? there[0];
  const taken = wrong('size') ? there.find(({ id }) => id !== best?.id) : best;
  if (taken === undefined) return;
  yield* call('book', { table: taken.id });
  yield* call('finish', { message: wrong('told') ? thanks[lang] : booked(taken)[lang] });
}

/** Books whatever is free, and asks nobody. */
export function* anyTable({ view, random }: { readonly view: View; readonly random: Random }): Script {
  const { tables } = listed.parse(yield* call('list_tables', {}));
  const table = tables[Math.floor(random() * tables.length)];
  if (table === undefined) return;
  yield* call('book', { table: table.id });
  yield* call('finish', { message: booked(table)[view.lang] });
}

/** What the stuffing bot says, to show that saying it earns nothing. */
export function phrases({ lang }: View): readonly string[] {
  return [thanks[lang]];
}

const thanks = { zh: '已经订好了，谢谢。', en: 'It is booked, thank you.' };
const booked = ({ id, seats }: Table): { zh: string; en: string } => ({
  zh: `已订 ${id}，${String(seats)} 座。`,
  en: `I booked ${id} with ${String(seats)} seats.`,
});

/** One call, and its bare result. */
function* call(name: string, args: Json): Generator<Action, Json, Observation> {
  const { results } = yield { calls: [{ name, args }] };
  return results[0] ?? null;
}
