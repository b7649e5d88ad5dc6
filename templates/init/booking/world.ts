/** The restaurant of a case: what a row holds, what the state is, and what can be done. Every `step` is pure. */
import { caseCells, enumCell, intCell, optionalCell, refusal, textCell, told, toolsOf, z } from 'festeval';

export const spots = ['window', 'hall', 'room'] as const;
export const tableSchema = z.object({ id: z.string(), spot: z.enum(spots), seats: z.int() });
export type Table = z.infer<typeof tableSchema>;

export const tables: readonly Table[] = [
  ...[2, 4, 6].map((seats) => ({ id: `W${String(seats)}`, spot: 'window' as const, seats })),
  ...[2, 4, 6, 8].map((seats) => ({ id: `H${String(seats)}`, spot: 'hall' as const, seats })),
  ...[6, 8, 10].map((seats) => ({ id: `R${String(seats)}`, spot: 'room' as const, seats })),
];

/** A line of booking.csv. The five columns of `caseCells` belong to every dataset. */
export const rowSchema = z.object({
  ...caseCells,
  people: intCell({ min: 1 }),
  spot: enumCell(spots),
  /** Tables that others have, separated by spaces. */
  taken: optionalCell(textCell, ''),
});

export type BookingData = {
  readonly people: number;
  readonly spot: Table['spot'];
  readonly free: readonly Table[];
  /** The one table that is right. */
  readonly right: Table;
};
export type BookingState = { readonly booked: string | null; readonly message: string };

/** Derives a case from its row. What it throws is told with the row's line. */
export function prepare(row: unknown): BookingData {
  const { people, spot, taken } = rowSchema.parse(row);
  const free = tables.filter(({ id }) => !taken.split(' ').includes(id));
  const right = bestTable(free, { people, spot });
  if (right === undefined)
    throw new Error(`expected a free table for ${String(people)} (${spot}), found none`);
  return { people, spot, free, right };
}

/** The smallest free table in the wished spot that seats everybody. */
export function bestTable(
  free: readonly Table[],
  { people, spot }: Pick<BookingData, 'people' | 'spot'>,
): Table | undefined {
  const fitting = free.filter((table) => table.spot === spot && table.seats >= people);
  return fitting.toSorted((a, b) => a.seats - b.seats)[0];
}

const tool = toolsOf<BookingState, BookingData>();

export const tools = [
  tool({
    name: 'list_tables',
    description: { zh: '列出今晚的空桌。', en: 'Lists the tables that are free tonight.' },
    kind: 'read',
    args: z.strictObject({}),
    step: (state, _args, { free }) => ({ state, result: { tables: free } }),
  }),
  tool({
    name: 'ask_user',
    description: { zh: '问用户一件事。', en: 'Asks the user one thing.' },
    kind: 'ask',
    args: z.strictObject({
      topic: z
        .enum(['people', 'spot'])
        .meta(told({ zh: '人数，或想坐哪里', en: 'how many, or where to sit' })),
    }),
    step: (state, { topic }, { people, spot }) => ({
      state,
      result: topic === 'people' ? { people } : { spot },
    }),
  }),
  tool({
    name: 'book',
    description: { zh: '订一张空桌；订了不能改。', en: 'Books a free table; it cannot be changed.' },
    kind: 'act',
    args: z.strictObject({ table: z.string().min(1) }),
    step(state, { table }, { free }) {
      if (state.booked !== null) return { state, result: refusal('booked', `You have ${state.booked}.`) };
      const isFree = free.some(({ id }) => id === table);
      if (!isFree) return { state, result: refusal('not_free', `${table} is not free.`, 'table') };
      return { state: { ...state, booked: table }, result: { booked: table } };
    },
  }),
  tool({
    name: 'finish',
    description: { zh: '告诉用户结果，结束。', en: 'Tells the user what was done, and ends.' },
    kind: 'finish',
    args: z.strictObject({ message: z.string().min(1) }),
    step: (state, { message }) =>
      state.booked === null
        ? { state, result: refusal('nothing_booked', 'Book a table first.') }
        : { state: { ...state, message }, result: { accepted: true } },
  }),
];
