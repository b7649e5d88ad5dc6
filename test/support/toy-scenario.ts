/**
 * A real scenario small enough to read in a minute: reserve the cheapest New Year gift that the
 * recipient can eat. One read tool, one act tool, a user to ask, a price that may rise meanwhile.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Case } from '../../src/core/case.js';
import { canonicalJson, jsonObjectSchema } from '../../src/core/json.js';
import type { Bilingual } from '../../src/core/lang.js';
import { pick, randomInt, seededRandom, shuffled } from '../../src/core/random.js';
import type { CaseGenerator } from '../../src/core/generator.js';
import type { Scenario } from '../../src/core/scenario.js';
import { cheapness, toyCriteria } from './toy/criteria.js';
import { toyOracle } from './toy/oracle.js';
import { toyTools } from './toy/tools.js';
import { allergens, shelves, type Item, type ToyData, type ToyState } from './toy/types.js';

const whole = z.coerce.number().pipe(z.int().min(0));

/** Takes cells both as CSV strings and as values. */
const rowSchema = z.object({
  id: z.string(),
  lang: z.enum(['zh', 'en']),
  split: z.enum(['dev', 'test']),
  difficulty: whole,
  seed: whole,
  recipient: z.string().min(1),
  avoid: z.enum(allergens),
  quantity: whole.pipe(z.int().min(1).max(5)),
  event: z.enum(['none', 'price_up']),
});
export type ToyRow = z.infer<typeof rowSchema>;

const notice: Bilingual = {
  zh: '店里刚刚调价,请重新查看货架。',
  en: 'The shop has just changed prices; browse again.',
};
const vague: Bilingual = { zh: '请说具体一点。', en: 'Could you be more specific?' };
const names: Record<(typeof allergens)[number], Bilingual> = {
  nuts: { zh: '坚果', en: 'nuts' },
  dairy: { zh: '奶制品', en: 'dairy' },
  alcohol: { zh: '酒', en: 'alcohol' },
};

/** What the user says to a question; counts it. */
export function answer(
  state: ToyState,
  text: string,
  data: ToyData,
  lang: 'zh' | 'en',
): { state: ToyState; reply: string } {
  const named = /忌口|过敏|不能吃|能吃|allerg|avoid|cannot eat|can't eat|diet/i.test(text);
  const asked = { ...state, asked: state.asked + 1 };
  if (!named) return { state: asked, reply: vague[lang] };
  const avoid = names[data.avoid][lang];
  const reply = lang === 'zh' ? `不能碰${avoid}。` : `Nothing with ${avoid}, please (avoid: ${data.avoid}).`;
  return { state: { ...asked, told: true }, reply };
}

export const toyScenario: Scenario<ToyState, ToyData> = {
  id: 'toy-gift',
  version: 1,
  title: { zh: '挑年货', en: 'a New Year gift' },
  stage: { kind: 'conversation' },
  row: rowSchema,
  generator: toyGenerator(),
  prepare: (row) => prepareToy(rowSchema.parse(row)),
  system: (_data, lang) =>
    lang === 'zh'
      ? '你替用户订年货。货架有 tea、snacks、cakes。先问清忌口(nuts 坚果、dairy 奶制品、alcohol 酒),只订一笔,金额单位是分,越便宜越好;订到含忌口的货品即失败。订好后调用 finish,如实报总价。'
      : 'You reserve a New Year gift. Shelves: tea, snacks, cakes. Ask what the recipient must avoid (nuts, dairy, alcohol); make exactly one reservation, money is in fen, cheaper is better; an item containing what must be avoided fails the task. Then call finish and state the true total.',
  opening: (data, lang) =>
    lang === 'zh'
      ? `帮我给${data.recipient}订${String(data.quantity)}盒一样的年货,越便宜越好。`
      : `Please reserve ${String(data.quantity)} boxes of one gift for ${data.recipient}, as cheap as possible.`,
  start: (data) => ({
    items: data.items,
    reservations: [],
    asked: 0,
    heard: 0,
    told: false,
    browsed: 0,
    finished: null,
  }),
  tools: toyTools(answer),
  after(state, tool, _result, data, lang) {
    if (tool !== 'browse' || state.browsed !== 1 || data.event !== 'price_up') return { state, notices: [] };
    const items = state.items.map((item) =>
      item.id === data.rises ? { ...item, price_fen: item.price_fen + 500 } : item,
    );
    return {
      state: { ...state, items, browsed: 2 },
      notices: [{ name: 'price_up', data: { item_id: data.rises }, say: notice[lang] }],
    };
  },
  hear(state, text, data, lang) {
    const heard = { ...state, heard: state.heard + 1 };
    if (heard.heard > 6) return { state: heard, reply: null };
    return answer(heard, text, data, lang);
  },
  criteria: toyCriteria,
  weights: { checks: 0.8, rubrics: 0.2 },
  usefulness: [
    {
      id: 'value',
      weight: 0.8,
      from: 'state',
      of: (played) => cheapness(played).value,
    },
    { id: 'rubric', weight: 0.2, from: 'rubric' },
  ],
  oracle: toyOracle,
  decisions: ['allergy', 'price', 'total'],
  phrases: (view) =>
    view.lang === 'zh'
      ? ['不能碰坚果', '不能碰奶制品', '不能碰酒', '最便宜', '总价']
      : ['no nuts', 'no dairy', 'no alcohol', 'the cheapest', 'the total'],
};

/** Six items on three shelves. The cheapest of all must be avoided, so that ignoring the user costs the case. */
function prepareToy(row: ToyRow): ToyData {
  const random = seededRandom(`toy/${String(row.seed)}`);
  const others = allergens.filter((allergen) => allergen !== row.avoid);
  const bases = shuffled(random, [2000, 3000, 4000, 5000, 6000, 7000]).sort((a, b) => a - b);
  const items: Item[] = bases.map((base, i) => ({
    id: `item-${String(randomInt(random, 100, 999))}${String(i)}`,
    shelf: shelves[i % shelves.length] ?? 'tea',
    name: `${pick(random, ['福', '喜', '春', '安'])}字礼盒 ${String(i + 1)}`,
    price_fen: base + randomInt(random, 0, 40) * 10,
    contains: i === 0 || i === 3 ? [row.avoid] : i % 2 === 0 ? [pick(random, others)] : [],
  }));
  const rises = items[1]?.id ?? '';
  return {
    recipient: row.recipient,
    avoid: row.avoid,
    quantity: row.quantity,
    event: row.event,
    items: shuffled(random, items),
    rises,
  };
}

/** A dataset row: difficulty 2 and up has the price event, odd seeds are English. */
export function toyRow(seed: number, overrides: Partial<ToyRow> = {}): ToyRow {
  const random = seededRandom(`toy-row/${String(seed)}`);
  const difficulty = 1 + (seed % 4);
  return {
    id: `toy-${String(seed)}`,
    lang: seed % 2 === 0 ? 'zh' : 'en',
    split: seed < 10_000 ? 'dev' : 'test',
    difficulty,
    seed,
    recipient: pick(random, ['奶奶', '姑妈', '二舅']),
    avoid: pick(random, allergens),
    quantity: randomInt(random, 1, 5),
    event: difficulty >= 2 ? 'price_up' : 'none',
    ...overrides,
  };
}

/** Draws a recipient and a shop for every attempt; five boxes are more than any shop has. */
function toyGenerator(): CaseGenerator {
  return {
    version: 1,
    tries: 20,
    draw({ id, seed, difficulty, lang }, attempt) {
      const { recipient, avoid, quantity } = toyRow(seed * 20 + attempt);
      const row = toyRow(seed, { id, difficulty, lang, recipient, avoid, quantity });
      return quantity === 5 ? { rejected: 'nobody has five boxes' } : { row };
    },
    traits(input) {
      const row = rowSchema.parse(input);
      const { items } = prepareToy(row);
      return [row.avoid, `${row.quantity}`, row.event, ...items.map(({ price_fen }) => `${price_fen}`)];
    },
    identities: (input) => [`shop ${rowSchema.parse(input).seed}`],
  };
}

/** A case ready to play. */
export function toyCase(seed: number, overrides: Partial<ToyRow> = {}): Case<ToyData> {
  const row = toyRow(seed, overrides);
  const hash = createHash('sha256')
    .update(canonicalJson(jsonObjectSchema.parse(row)))
    .digest('hex')
    .slice(0, 16);
  const { id, lang, split, difficulty } = row;
  return {
    id,
    lang,
    split,
    difficulty,
    seed: row.seed,
    scenario: toyScenario.id,
    hash,
    data: toyScenario.prepare(row),
  };
}
