import { rule, ruleNumber } from '../rules.js';
import { docKinds, isEmu } from './types.js';
import type { ChildRule, DocKind, LuggageRule, Mode, RefundRule, TrainKind } from './types.js';

/** What holds for every service of one kind, built from datasets/rules. */
export type RuleSet = {
  readonly child: ChildRule;
  readonly luggage: LuggageRule;
  readonly refund: RefundRule;
  readonly id_docs: readonly DocKind[];
  /** The rows it was built from. */
  readonly rule_ids: readonly string[];
};

const docsOf = (mode: Mode): readonly DocKind[] => {
  const named = rule(`world.${mode}.id_docs`).value.split(' ');
  return docKinds.filter((kind) => named.includes(kind));
};

const railAges = {
  free_under: ruleNumber('rail.child.free_max_age'),
  reduced_under: ruleNumber('rail.child.full_fare_age'),
};

const emuChild: ChildRule = {
  rule_id: 'rail.child.emu_rate_second_first',
  ...railAges,
  percent: {
    default: ruleNumber('rail.child.emu_rate_second_first'),
    business: ruleNumber('rail.child.emu_rate_business'),
  },
};

const conventionalChild: ChildRule = {
  rule_id: 'world.rail.child.percent_seat',
  ...railAges,
  percent: {
    default: ruleNumber('world.rail.child.percent_seat'),
    'hard-sleeper': ruleNumber('world.rail.child.percent_sleeper'),
    'soft-sleeper': ruleNumber('world.rail.child.percent_sleeper'),
  },
};

const railLuggage = (sumRule: string): LuggageRule => ({
  rule_id: sumRule,
  adult_g: ruleNumber('rail.luggage.weight_adult'),
  child_g: ruleNumber('rail.luggage.weight_child'),
  max_sum_cm: ruleNumber(sumRule),
});

const railRefund: RefundRule = {
  rule_id: 'rail.refund.fee.lt_24h',
  steps: [
    {
      lead_hours: ruleNumber('rail.refund.free_step_hours'),
      fee_percent: ruleNumber('rail.refund.fee.ge_8d'),
    },
    { lead_hours: 48, fee_percent: ruleNumber('rail.refund.fee.48h_to_8d') },
    { lead_hours: 24, fee_percent: ruleNumber('rail.refund.fee.24h_to_48h') },
    { lead_hours: 0, fee_percent: ruleNumber('rail.refund.fee.lt_24h') },
  ],
  min_fee_fen: ruleNumber('rail.refund.fee_min'),
  round_fen: ruleNumber('rail.refund.fee_rounding'),
};

const railRuleIds = [
  'rail.child.free_max_age',
  'rail.child.full_fare_age',
  'rail.luggage.weight_adult',
  'rail.luggage.weight_child',
  'rail.refund.free_step_hours',
  'rail.refund.fee.ge_8d',
  'rail.refund.fee.48h_to_8d',
  'rail.refund.fee.24h_to_48h',
  'rail.refund.fee.lt_24h',
  'rail.refund.fee_min',
  'rail.refund.fee_rounding',
  'rail.refund.operator_suspension',
  'world.train.id_docs',
];

const emu: RuleSet = {
  child: emuChild,
  luggage: railLuggage('rail.luggage.sum_emu'),
  refund: railRefund,
  id_docs: docsOf('train'),
  rule_ids: [
    ...railRuleIds,
    'rail.child.emu_rate_second_first',
    'rail.child.emu_rate_business',
    'rail.luggage.sum_emu',
  ],
};

const conventional: RuleSet = {
  child: conventionalChild,
  luggage: railLuggage('rail.luggage.sum_conventional'),
  refund: railRefund,
  id_docs: docsOf('train'),
  rule_ids: [
    ...railRuleIds,
    'world.rail.child.percent_seat',
    'world.rail.child.percent_sleeper',
    'rail.luggage.sum_conventional',
  ],
};

/** The lead hours of a simulated mode's refund steps, as in the rows `world.<mode>.refund.fee.ge_<hours>h`. */
const leadHours = { plane: [168, 48, 4, 0], coach: [24, 2, 0], carpool: [24, 6, 0] } as const;

function simulated(mode: Exclude<Mode, 'train'>): RuleSet {
  const id = (rest: string): string => `world.${mode}.${rest}`;
  const refundIds = leadHours[mode].map((hours) => id(`refund.fee.ge_${String(hours)}h`));
  return {
    child: {
      rule_id: id('child.percent'),
      free_under: ruleNumber(id('child.free_under')),
      reduced_under: ruleNumber(id('child.reduced_under')),
      percent: { default: ruleNumber(id('child.percent')) },
    },
    luggage: {
      rule_id: id('luggage.sum'),
      adult_g: ruleNumber(id('luggage.weight_adult')),
      child_g: ruleNumber(id('luggage.weight_child')),
      max_sum_cm: ruleNumber(id('luggage.sum')),
    },
    refund: {
      rule_id: refundIds.at(-1) ?? id('refund'),
      steps: leadHours[mode].map((hours) => ({
        lead_hours: hours,
        fee_percent: ruleNumber(id(`refund.fee.ge_${String(hours)}h`)),
      })),
      min_fee_fen: ruleNumber(id('refund.fee_min')),
      round_fen: ruleNumber(id('refund.fee_rounding')),
    },
    id_docs: docsOf(mode),
    rule_ids: [
      ...['child.free_under', 'child.reduced_under', 'child.percent'].map(id),
      ...['luggage.weight_adult', 'luggage.weight_child', 'luggage.sum'].map(id),
      ...refundIds,
      ...['refund.fee_min', 'refund.fee_rounding', 'id_docs'].map(id),
    ],
  };
}

/** The kinds of service that share one rule set. */
export const ruleSetNames = ['emu', 'conventional', 'plane', 'coach', 'carpool'] as const;
export type RuleSetName = (typeof ruleSetNames)[number];

export const ruleSets: Readonly<Record<RuleSetName, RuleSet>> = {
  emu,
  conventional,
  plane: simulated('plane'),
  coach: simulated('coach'),
  carpool: simulated('carpool'),
};

/** Which rule set a service of this mode (and, for trains, kind) is under. A train without a kind counts as EMU. */
export function ruleSetName(mode: Mode, train?: TrainKind): RuleSetName {
  if (mode !== 'train') return mode;
  return train === undefined || isEmu(train) ? 'emu' : 'conventional';
}
