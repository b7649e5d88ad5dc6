import { keepByText } from '../core/keep.js';
import { ruleRows } from './rules.data.js';

/** One row of datasets/rules/*.csv: a fact with its source, or a rule of the simulated world (`simulated`). */
export type Rule = {
  readonly rule_id: string;
  /** As written in the table; its meaning is given by `unit`. */
  readonly value: string;
  readonly unit: string;
  readonly source_kind: string;
  /** 0 to 1: how far the source carries the value. */
  readonly confidence: number;
};

const byId: ReadonlyMap<string, Rule> = new Map(
  ruleRows.map(([rule_id, value, unit, source_kind, confidence]) => [
    rule_id,
    { rule_id, value, unit, source_kind, confidence },
  ]),
);

/** The rule of this id. Throws when the tables have none. */
export function rule(ruleId: string): Rule {
  const found = byId.get(ruleId);
  if (found === undefined) {
    throw new Error(
      `rules: no row '${ruleId}' in datasets/rules/*.csv; add it there and run scripts/embed-tables.ts`,
    );
  }
  return found;
}

/** The number a rule states, in the row's unit. Throws when its value is no number. */
export const ruleNumber = keepByText((ruleId): number => {
  const { value, unit } = rule(ruleId);
  const number = Number(value);
  if (!Number.isFinite(number)) {
    throw new Error(`rules: '${ruleId}' is '${value}' (${unit}), expected a number`);
  }
  return number;
}, ruleRows.length);
