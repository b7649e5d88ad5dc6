import type { Json } from '../../core/json.js';
import { keepFor } from '../../core/keep.js';
import type { Bilingual, Lang } from '../../core/lang.js';
import { fromMinutes } from './clock.js';
import { buffers } from './connections.js';
import { ruleSetName, ruleSets, type RuleSetName } from './rule-sets.js';
import type { ChildRule, LuggageRule, RefundRule, Service } from './types.js';

const classRows = ({ classes }: Service): Json =>
  classes.map(({ id, fare_fen, seats }) => ({ class: id, fare_fen, seats }));

export const rulesOf = ({ mode, train }: Service): RuleSetName => ruleSetName(mode, train);

/**
 * One line of a search: all that choosing needs; the rules its `rules` names stand beside the list. Made once for each
 * service: every subject of a case looks at the same ones, and replays do again.
 */
export const searchRow = keepFor((service: Service): Json => {
  const { id, mode, train, from, to, dep, arr, id_docs, step_free, luggage_rule, status } = service;
  return {
    ...{ id, mode },
    ...(train === undefined ? {} : { train }),
    ...{ from, to, dep: fromMinutes(dep), arr: fromMinutes(arr) },
    classes: classRows(service),
    ...{ id_docs, step_free, max_sum_cm: luggage_rule.max_sum_cm, rules: rulesOf(service), status },
  };
});

/** The rules of a kind of service as data. Made once for each service, as its row is. */
export const ruleView = keepFor((service: Service): Json => {
  const { child_rule, luggage_rule, refund_rule } = service;
  return {
    child_rule: { ...child_rule, percent: percentView(child_rule) },
    luggage_rule: { ...luggage_rule },
    refund_rule: { ...refund_rule, steps: refund_rule.steps.map((step) => ({ ...step })) },
  };
});

function percentView({ percent }: ChildRule): Json {
  return Object.fromEntries(Object.entries(percent).map(([key, value]) => [key, value]));
}

const others: Bilingual = { zh: '其余席别', en: 'other classes' };

/** The shares of the adult fare, class by class; one number where all classes are alike. */
function rateWords({ percent }: ChildRule, lang: Lang): string {
  const { default: rest, ...named } = percent;
  const classes = Object.entries(named).map(([cls, share]) => `${cls} ${String(share)} %`);
  if (classes.length === 0) return `${String(rest)} %`;
  return [...classes, `${others[lang]} ${String(rest)} %`].join(lang === 'zh' ? '、' : ', ');
}

function childWords(rule: ChildRule): Bilingual {
  const [free, reduced] = [String(rule.free_under), String(rule.reduced_under)];
  if (rule.reduced_under === 0) {
    return { zh: '座位同价，无儿童票', en: 'every seat costs the same, no child fare' };
  }
  return {
    zh: `按出发当天年龄：不满 ${free} 岁 free（每位成人带一名，不占座；再多的买 child）；不满 ${reduced} 岁 child，为成人票价的 ${rateWords(rule, 'zh')}；其余 adult`,
    en: `by age on the day of departure: under ${free} free (one for each adult, no seat; further ones child); under ${reduced} child, of the adult fare ${rateWords(rule, 'en')}; others adult`,
  };
}

function luggageWords({ adult_g, child_g, max_sum_cm }: LuggageRule): Bilingual {
  const [adult, child, size] = [String(adult_g), String(child_g), String(max_sum_cm)];
  return {
    zh: `每件长宽高之和不超过 ${size} 厘米；总重不超过成人每人 ${adult} 克、持 child 或 free 票者每人 ${child} 克之和`,
    en: `each piece at most ${size} cm length + width + height; together at most ${adult} g an adult and ${child} g a child or free fare`,
  };
}

function refundWords({ steps, min_fee_fen, round_fen }: RefundRule): Bilingual {
  const fees = steps.map(({ lead_hours, fee_percent }) => [String(lead_hours), String(fee_percent)] as const);
  const [least, step] = [String(min_fee_fen), String(round_fen)];
  return {
    zh: `退票费按离开车的时间：${fees.map(([hours, fee]) => `≥ ${hours} 小时 ${fee} %`).join('，')}；要收费的每张至少 ${least} 分，四舍五入到 ${step} 分；承运方停运则全额退`,
    en: `fee for giving back, by the time left before departure: ${fees.map(([hours, fee]) => `≥ ${hours} h: ${fee} %`).join('; ')}; at least ${least} fen a ticket where a fee is due, rounded to ${step} fen; all back when the operator cancelled`,
  };
}

/** A service in full: its search row, its rules as data and in words, and the rows they come from. */
export function serviceView(service: Service, lang: Lang): Json {
  return {
    service: searchRow(service),
    rules: ruleView(service),
    in_words: {
      child: childWords(service.child_rule)[lang],
      luggage: luggageWords(service.luggage_rule)[lang],
      refund: refundWords(service.refund_rule)[lang],
    },
    rule_ids: ruleSets[rulesOf(service)].rule_ids,
  };
}

/** The buffers of docs/scenarios/itinerary.md, minutes between arriving (or leaving home) and departing. */
export const bufferWords: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    `同一地点换乘：${String(buffers.samePlace)}`,
    `换到另一地点，或从家去坐火车、长途车、拼车：link + ${String(buffers.otherPlace)}`,
    `去坐飞机：link + ${String(buffers.toPlane)}（同一机场 link 算 0）`,
    `刚下飞机，另加：${String(buffers.afterPlane)}（回家也加）`,
    `刚下拼车还要再乘车，另加：${String(buffers.afterCarpool)}`,
    `有人 mobility < 2，每次上车前（从家出发也算）另加：${String(buffers.slowPassenger)}`,
    '最后一程下车回家：只要接驳时间',
  ],
  en: [
    `from the same place: ${String(buffers.samePlace)}`,
    `to another place, or from home to a train, coach or carpool: link + ${String(buffers.otherPlace)}`,
    `to a plane: link + ${String(buffers.toPlane)} (link 0 within one airport)`,
    `after a plane, more: ${String(buffers.afterPlane)} (on the way home too)`,
    `after a carpool before another ride, more: ${String(buffers.afterCarpool)}`,
    `anybody with mobility < 2, before every boarding (from home too), more: ${String(buffers.slowPassenger)}`,
    'after the last ride the way home takes the link only',
  ],
};
