import { z } from 'zod';
import { customRows } from './customs.data.js';
import { giftRuleRows } from './gift-rules.data.js';
import { giftRows } from './gifts.data.js';
import { dongbeiRows } from './sheets/dongbei.data.js';
import { henanRows } from './sheets/henan.data.js';
import { shaanxiRows } from './sheets/shaanxi.data.js';
import { shanghaiRows } from './sheets/shanghai.data.js';
import { sichuanRows } from './sheets/sichuan.data.js';
import { yueRows } from './sheets/yue.data.js';
import {
  appliesTo,
  groups,
  occasions,
  regionIds,
  speakers,
  strengths,
  systems,
  type Custom,
  type Gift,
  type GiftRule,
  type GiftRuleMark,
  type OtherReadings,
  type Phrase,
  type Region,
} from './types.js';

/** The embedded tables as records. Read once, at first use: a run of other scenarios need not pay for them. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

const flag = z.enum(['y', 'n']).transform((cell) => cell === 'y');
const list = z.string().transform((cell) => (cell === '' ? [] : cell.split('|').map((item) => item.trim())));
const readings = z
  .string()
  .transform((cell) =>
    cell === '' ? [] : cell.split(' ').map((item) => (item === '-' ? [] : item.split('|'))),
  );
const share = z.coerce.number().min(0).max(1);

const phraseRow = z.tuple([
  z.string().min(1),
  z.string().min(1),
  z.string().min(1),
  z.string().min(1),
  z.enum(systems),
  z.string(),
  z.string(),
  z.enum([...groups, 'any']),
  z.enum(speakers),
  z.enum(occasions),
  flag,
  flag,
  list,
  list,
  share,
  readings,
  readings,
]);

function phraseOf(region: Region, row: string): Phrase {
  const [phrase_id, local_text, zh, en, system, romanization, local_hint, to_whom, said_by, ...rest] =
    phraseRow.parse(row.split('\t'));
  const [occasion, exclusive, rude, accepted_meanings, variants, confidence, also, open] = rest;
  const others = also.map((known, i): OtherReadings => ({ also: known, open: open[i] ?? [] }));
  return {
    ...{ phrase_id, region, local_text, meaning: { zh, en }, system, romanization, local_hint, to_whom },
    ...{ said_by, occasion, exclusive, rude, accepted_meanings, variants, confidence, readings: others },
  };
}

const sheets: Record<Region, () => readonly Phrase[]> = {
  yue: once(() => yueRows.map((row) => phraseOf('yue', row))),
  sichuan: once(() => sichuanRows.map((row) => phraseOf('sichuan', row))),
  dongbei: once(() => dongbeiRows.map((row) => phraseOf('dongbei', row))),
  henan: once(() => henanRows.map((row) => phraseOf('henan', row))),
  shaanxi: once(() => shaanxiRows.map((row) => phraseOf('shaanxi', row))),
  shanghai: once(() => shanghaiRows.map((row) => phraseOf('shanghai', row))),
};

/** Every row of a region's sheet, whatever its confidence. */
export const sheetOf = (region: Region): readonly Phrase[] => sheets[region]();

const customRow = z.tuple([
  z.string().min(1),
  z.enum([...regionIds, 'national']),
  z.string().min(1),
  z.string().min(1),
  z.string().min(1),
  z.enum(appliesTo),
  z.enum(strengths),
  z.string(),
  share,
]);

/** The customs of all regions, national ones included. */
export const allCustoms = once((): readonly Custom[] =>
  customRows.map((row) => {
    const [rule_id, region, zh, en, occasion, applies_to, strength, , confidence] = customRow.parse(
      row.split('\t'),
    );
    return { rule_id, region, text: { zh, en }, occasion, applies_to, strength, confidence };
  }),
);

const giftRow = z.tuple([
  z.string().min(1),
  z.string().min(1),
  z.string().min(1),
  z.coerce.number().int().min(1),
  list,
  z.string(),
]);

/** What the shop of the simulated world has. */
export const allGifts = once((): readonly Gift[] =>
  giftRows.map((row) => {
    const [gift_id, zh, en, price_fen, tags] = giftRow.parse(row.split('\t'));
    return { gift_id, name: { zh, en }, price_fen, tags };
  }),
);

const ruleRow = z.tuple([
  z.string().min(1),
  z.string().min(1),
  z.string().min(1),
  z.templateLiteral(['strength:', z.enum(strengths)]),
  list,
  share,
]);

/** `tag:sweet|dairy`, `qty:4`, `qty:odd`, `wrap:white|black`. Throws on anything else, naming the row. */
export function readGiftMark(rule_id: string, text: string): GiftRuleMark {
  const [kind = '', rest = ''] = text.split(':');
  if (kind === 'tag') return { kind, tags: rest.split('|') };
  if (kind === 'wrap') return { kind, colours: rest.split('|') };
  if (kind === 'qty' && rest === 'odd') return { kind, quantity: 'odd' };
  if (kind === 'qty' && /^\d+$/.test(rest)) return { kind, quantity: Number(rest) };
  throw new Error(
    `gift-taboos.csv: ${rule_id}: value: found "${text}", expected tag:..., qty:... or wrap:...; mend the row`,
  );
}

function giftRuleOf(row: string): GiftRule {
  const [rule_id, , value, unit, jurisdictions, confidence] = ruleRow.parse(row.split('\t'));
  const [mark = '', ...limits] = value.split(';');
  const conditions = limits.flatMap((limit) =>
    limit.startsWith('for:') ? limit.slice('for:'.length).split('|') : [],
  );
  const strength = strengths.find((known) => unit === `strength:${known}`) ?? 'soft';
  return {
    rule_id,
    mark: readGiftMark(rule_id, mark),
    value,
    conditions,
    strength,
    jurisdictions,
    confidence,
  };
}

/** What must or should not be given, everywhere and in some regions. */
export const allGiftRules = once((): readonly GiftRule[] => giftRuleRows.map(giftRuleOf));
