import { z } from 'zod';
import type { Bilingual, Lang } from '../../core/lang.js';
import { refusal, told } from '../../core/tool.js';
import { giftRulesOf, wraps } from '../../world/dialect/gifts.js';
import { findRegion } from '../../world/dialect/regions.js';
import { customsOf, lookUp, SHEET_ROWS } from '../../world/dialect/sheet.js';
import { allGifts } from '../../world/dialect/tables.js';
import {
  occasions,
  regionIds,
  type Custom,
  type GiftRule,
  type Occasion,
  type Phrase,
} from '../../world/dialect/types.js';
import { presentRegion, tick } from './state.js';
import type { DialectTool } from './tool-type.js';

const regionArg = z
  .string()
  .min(1)
  .meta(told({ zh: `地区，${regionIds.join('、')} 之一`, en: `one of ${regionIds.join(', ')}` }));

const unknownRegion = (found: string, lang: Lang) => {
  const text: Bilingual = {
    zh: `没有“${found}”这个地区的表。有的是：${regionIds.join('、')}。`,
    en: `There is no sheet for "${found}". There are: ${regionIds.join(', ')}.`,
  };
  return refusal('unknown_region', text[lang], 'region');
};

function phraseView(phrase: Phrase, lang: Lang) {
  const {
    phrase_id,
    region,
    local_text,
    meaning,
    system,
    romanization,
    local_hint,
    to_whom,
    said_by,
    occasion,
  } = phrase;
  return {
    ...{
      phrase_id,
      region,
      local_text,
      meaning: meaning[lang],
      system,
      romanization,
      to_whom,
      said_by,
      occasion,
    },
    ...(local_hint === '' ? {} : { local_hint }),
    ...(phrase.variants.length === 0 ? {} : { also_written: phrase.variants }),
    ...(phrase.rude ? { rude: true } : {}),
  };
}

function customView({ rule_id, text, occasion, applies_to, strength }: Custom, lang: Lang) {
  return {
    ...{ rule_id, text: text[lang], occasion, applies_to },
    ...(strength === 'contested' ? { contested: true } : {}),
  };
}

type SheetArgs = {
  readonly region?: string | undefined;
  readonly occasion?: Occasion | undefined;
  readonly query?: string | undefined;
};

const closed: Bilingual = {
  zh: '这次不提供方言表，请凭自己对方言的了解作答。',
  en: 'There is no sheet this time: answer from what you know of the dialect.',
};

export const sheetTool: DialectTool<SheetArgs> = {
  name: 'sheet',
  description: {
    zh: `查方言表，一次最多 ${SHEET_ROWS} 句（more 是没显示的句数，换 occasion 或 query 再查）。不写 region 时会混进邻近地区的句子。occasion 可填 ${occasions.join('、')}；query 按编号、原文或意思查。said_by：guest 是客人说的，host 是主人说的，nobody 是词，不单独说。标 rude 的是骂人话、粗话。etiquette 是该地区和全国的礼俗（写了 occasion 就只给那个场合的；applies_to：elder 有长辈在场，child 学员或主人里有孩子，partner 学员是对象，greeting_order 主人不止一位，any 总适用；contested 有争议，列不列都不扣分）。用时 2 分钟。`,
    en: `Looks into the sheets, ${SHEET_ROWS} phrases at most (more counts those not shown: ask again by occasion or query). Without region, phrases of a neighbouring region are mixed in. occasion is one of ${occasions.join(', ')}; query searches ids, texts and meanings. said_by: guest = a visitor says it, host = the hosts say it, nobody = a word to know, not a line by itself. Phrases marked rude are coarse. etiquette holds the customs of the region and of the whole country (only those of the occasion where one is given; applies_to: elder = elders are met, child = the learner or a host is a child, partner = the learner is a partner, greeting_order = more than one host, any = always; contested ones cost nothing either way). Takes 2 minutes.`,
  },
  kind: 'read',
  area: 'culture',
  minutes: 2,
  args: z.strictObject({
    region: regionArg.optional(),
    occasion: z.enum(occasions).optional(),
    query: z
      .string()
      .min(1)
      .meta(told({ zh: '要找的编号、原文或意思', en: 'an id, a text or a meaning' }))
      .optional(),
  }),
  step(state, { region: wanted, occasion, query }, data) {
    if (data.closed_book) return { state, result: refusal('closed_book', closed[data.lang]) };
    const region = wanted === undefined ? undefined : findRegion(wanted);
    if (region === null) return { state, result: unknownRegion(wanted ?? '', data.lang) };
    const found = lookUp(presentRegion(state, data), data.trust, { region, occasion, query });
    const customs = region === undefined ? [] : customsOf(region, data.trust);
    const result = {
      rows: found.slice(0, SHEET_ROWS).map((phrase) => phraseView(phrase, data.lang)),
      more: Math.max(0, found.length - SHEET_ROWS),
      etiquette: customs
        .filter((custom) => occasion === undefined || custom.occasion === occasion)
        .map((custom) => customView(custom, data.lang)),
    };
    return { state: { ...state, world: tick(state.world, 'sheet', 2) }, result };
  },
};

const ruleView = ({ rule_id, value, conditions, strength }: GiftRule) => ({
  rule_id,
  about: value.split(';')[0] ?? value,
  strength,
  ...(conditions.length === 0 ? {} : { only_for: conditions }),
});

export const giftsTool: DialectTool<{ readonly region: string; readonly max_fen?: number | undefined }> = {
  name: 'gifts',
  description: {
    zh: `看单价不超过 max_fen（分，不写就是全部）的礼物，忌讳的也混在里面，附当地的送礼规矩 rules：about 是 tag:某类东西、qty:数量（odd 指大于 1 的单数）、wrap:包装颜色；strength 为 hard 的犯了整件事算零分，soft 和 contested 扣分；only_for 只对有这种情况的主人（child 指不满 18 岁，under_5 指不满 5 岁）。包装可选 ${wraps.join('、')}。用时 2 分钟。`,
    en: `Shows the gifts that cost at most max_fen each (fen; all of them without it), taboo ones among them, with the rules on gifts there: about is tag:kind of thing, qty:quantity (odd means odd counts above one) or wrap:colour of the paper; breaking a hard one makes the whole task worth nothing, soft and contested ones cost points; only_for: only for hosts of whom that holds (child: under 18, under_5: under 5). Wrapping can be ${wraps.join(', ')}. Takes 2 minutes.`,
  },
  kind: 'read',
  area: 'shopping',
  minutes: 2,
  args: z.strictObject({
    region: regionArg,
    max_fen: z
      .int()
      .min(1)
      .meta(told({ zh: '最高单价，分', en: 'highest price of one, fen' }))
      .optional(),
  }),
  step(state, { region: wanted, max_fen = Infinity }, data) {
    const region = findRegion(wanted);
    if (region === null) return { state, result: unknownRegion(wanted, data.lang) };
    const gifts = allGifts()
      .filter(({ price_fen }) => price_fen <= max_fen)
      .map(({ gift_id, name, price_fen, tags }) => ({ gift_id, name: name[data.lang], price_fen, tags }));
    const rules = giftRulesOf(region, data.trust).map(ruleView);
    return { state: { ...state, world: tick(state.world, 'gifts', 2) }, result: { gifts, rules } };
  },
};
