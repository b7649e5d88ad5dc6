import type { Json } from '../../core/json.js';
import { fromMinutes } from './clock.js';
import { buffers } from './connections.js';
import { ruleSetName, ruleSets, type RuleSetName } from './rule-sets.js';
import type { ChildRule, LuggageRule, RefundRule, Service } from './types.js';

const classRows = ({ classes }: Service): Json =>
  classes.map(({ id, fare_fen, seats }) => ({ class: id, fare_fen, seats }));

export const rulesOf = ({ mode, train }: Service): RuleSetName => ruleSetName(mode, train);

/** One line of a search: all that choosing needs; the rules its `rules` names stand beside the list. */
export function searchRow(service: Service): Json {
  const { id, mode, train, from, to, dep, arr, id_docs, step_free, luggage_rule, status } = service;
  return {
    ...{ id, mode },
    ...(train === undefined ? {} : { train }),
    ...{ from, to, dep: fromMinutes(dep), arr: fromMinutes(arr) },
    classes: classRows(service),
    ...{ id_docs, step_free, max_sum_cm: luggage_rule.max_sum_cm, rules: rulesOf(service), status },
  };
}

/** The rules of a kind of service as data. */
export function ruleView(service: Service): Json {
  const { child_rule, luggage_rule, refund_rule } = service;
  return {
    child_rule: { ...child_rule, percent: percentView(child_rule) },
    luggage_rule: { ...luggage_rule },
    refund_rule: { ...refund_rule, steps: refund_rule.steps.map((step) => ({ ...step })) },
  };
}

function percentView({ percent }: ChildRule): Json {
  return Object.fromEntries(Object.entries(percent).map(([key, value]) => [key, value]));
}

const others = { zh: '其余席别', en: 'other classes' } as const;

/** The shares of the adult fare, class by class; one number where all classes are alike. */
function rateWords({ percent }: ChildRule, lang: 'zh' | 'en'): string {
  const { default: rest, ...named } = percent;
  const classes = Object.entries(named).map(([cls, share]) => `${cls} ${String(share)} %`);
  if (classes.length === 0) return `${String(rest)} %`;
  return [...classes, `${others[lang]} ${String(rest)} %`].join(', ');
}

function childWords(rule: ChildRule): string {
  const [free, reduced] = [String(rule.free_under), String(rule.reduced_under)];
  if (rule.reduced_under === 0) return '座位同价,无儿童票 / every seat costs the same, no child fare';
  return (
    `按出发当天年龄:不满 ${free} 岁 free(每位成人带一名,不占座;再多的买 child);不满 ${reduced} 岁 child,为成人票价的 ${rateWords(rule, 'zh')};其余 adult / ` +
    `by age on the day of departure: under ${free} free (one for each adult, no seat; further ones child); ` +
    `under ${reduced} child, of the adult fare ${rateWords(rule, 'en')}; others adult`
  );
}

function luggageWords({ adult_g, child_g, max_sum_cm }: LuggageRule): string {
  return (
    `每件长宽高之和不超过 ${String(max_sum_cm)} 厘米;总重不超过成人每人 ${String(adult_g)} 克、持 child 或 free 票者每人 ${String(child_g)} 克之和 / ` +
    `each piece at most ${String(max_sum_cm)} cm length + width + height; together at most ${String(adult_g)} g an adult and ${String(child_g)} g a child or free fare`
  );
}

function refundWords({ steps, min_fee_fen, round_fen }: RefundRule): string {
  const list = steps
    .map(({ lead_hours, fee_percent }) => `≥ ${String(lead_hours)} h: ${String(fee_percent)} %`)
    .join('; ');
  return (
    `退票费(按离开车时间):${list};每张至少 ${String(min_fee_fen)} 分,四舍五入到 ${String(round_fen)} 分;承运方停运则全额退 / ` +
    `fee for giving back, by the time left before departure: ${list}; at least ${String(min_fee_fen)} fen a ticket where a fee is due, ` +
    `rounded to ${String(round_fen)} fen; all back when the operator cancelled`
  );
}

/** A service in full: its search row, its rules as data and in words, and the rows they come from. */
export function serviceView(service: Service): Json {
  return {
    service: searchRow(service),
    rules: ruleView(service),
    in_words: {
      child: childWords(service.child_rule),
      luggage: luggageWords(service.luggage_rule),
      refund: refundWords(service.refund_rule),
    },
    rule_ids: ruleSets[rulesOf(service)].rule_ids,
  };
}

/** The buffers of docs/scenarios/itinerary.md, minutes between arriving (or leaving home) and departing. */
export const bufferWords: readonly string[] = [
  `同一地点换乘 / from the same place: ${String(buffers.samePlace)}`,
  `换到另一地点,或从家去坐火车、长途车、拼车 / to another place, or from home to a train, coach or carpool: link + ${String(buffers.otherPlace)}`,
  `去坐飞机 / to a plane: link + ${String(buffers.toPlane)}(同一机场 link 算 0 / link 0 within one airport)`,
  `刚下飞机,另加 / after a plane, more: ${String(buffers.afterPlane)}(回家也加 / on the way home too)`,
  `刚下拼车还要再乘车,另加 / after a carpool before another ride, more: ${String(buffers.afterCarpool)}`,
  `有人 mobility < 2,每次上车前(从家出发也算)另加 / anybody with mobility < 2, before every boarding (from home too), more: ${String(buffers.slowPassenger)}`,
  '最后一程下车回家:只要接驳时间 / after the last ride the way home takes the link only',
];
