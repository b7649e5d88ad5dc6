import type { RuleId, RuleVerdict, Rule } from '../../../core/gate.js';

/** A rule's figures, ready to print. */
export type RuleFigures = {
  readonly verdict: RuleVerdict;
  readonly reason: Rule['reason'];
  /** The scenario's title in quotation marks; null over all scenarios. */
  readonly where: string | null;
  /** A dash where it is not known. */
  readonly value: string;
  readonly limit: string;
  readonly tasks: number;
  readonly needed: number | null;
};

/** What is said where there is a baseline. */
export type GateWords = {
  readonly ship: (candidate: string, why: string) => string;
  readonly hold: (candidate: string, why: string) => string;
  readonly unsure: (candidate: string, why: string) => string;
  /** Ships on its floors alone. */
  readonly floorsOnly: string;
  readonly compared: (baseline: string) => string;
  /** Nothing is worse by more than the limit; `figures` name a number and its difference. */
  readonly noLoss: (figures: readonly string[], limit: string) => string;
  /** One rule as the end of a sentence. */
  readonly rules: Readonly<Record<RuleId, (figures: RuleFigures) => string>>;
  /** What stands in the way of a decision, whatever the rule. */
  readonly reasons: Readonly<Partial<Record<Rule['reason'], (figures: RuleFigures) => string>>>;
  readonly join: (texts: readonly string[]) => string;
  readonly changed: (what: string, before: string, after: string, difference: string) => string;
  readonly bestAndWorst: (best: string, worst: string) => string;
  readonly flips: (gained: number, lost: number) => string;
  readonly sure: {
    readonly tasks: (tasks: number) => string;
    /** `p` as so many of so many. */
    readonly chance: (p: string) => string;
    readonly detectable: (difference: string) => string;
  };
  readonly chanceOf: (p: number) => string;
  readonly heading: string;
  readonly note: string;
  /** Of the table of differences. */
  readonly compareNote: (level: string) => string;
  readonly rule: string;
  readonly scope: string;
  readonly everything: string;
  readonly verdict: string;
  readonly measured: string;
  readonly limit: string;
  readonly tasks: string;
  readonly needed: (n: number) => string;
  /** Inside a sentence. */
  readonly numbers: Readonly<Record<'completion' | 'usefulness', string>>;
  readonly ruleNames: Readonly<Record<RuleId, string>>;
  readonly verdicts: Readonly<Record<RuleVerdict, string>>;
  readonly baseline: string;
  readonly candidate: string;
  readonly difference: string;
  readonly gainedLost: string;
  readonly overall: string;
  readonly differs: string;
  readonly drift: string;
  readonly departure: (what: string, before: string, after: string) => string;
  readonly lostTasks: (n: number) => string;
  readonly because: (task: string, why: string) => string;
  readonly more: (n: number) => string;
  readonly seconds: (value: string) => string;
};
