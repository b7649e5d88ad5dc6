import type { GateResult, Rule } from '../../core/gate.js';
import { LEAST_TASKS } from '../../core/gate.js';

type Facts = Pick<GateResult, 'policy' | 'currency'>;

/** What a rule is called: the rule, and the scenario where it has one. */
export function ruleName({ rule, scenario }: Pick<Rule, 'rule' | 'scenario'>): string {
  return scenario === null ? rule : `${rule} ${scenario}`;
}

/** What was measured, with its one-sided bounds. */
export function measured(rule: Rule, facts: Facts): string {
  if (rule.value === null) return '-';
  const value = figure(rule, rule.value, facts);
  if (rule.low === null || rule.high === null) return value;
  return `${value} [${figure(rule, rule.low, facts)}, ${figure(rule, rule.high, facts)}]`;
}

/** What a rule asks for, in words. */
export function asked(rule: Rule, facts: Facts): string {
  const { policy } = facts;
  const limit = rule.limit === null ? '' : figure(rule, rule.limit, facts);
  switch (rule.rule) {
    case 'evidence':
      return 'runs that are whole, alike and paired';
    case 'broken':
      return `at most ${limit} of either side's trials broken`;
    case 'completion':
    case 'usefulness':
      return `not lower by ${policy.margin.toString()} or more`;
    case 'floor':
      return `at least ${limit}`;
    case 'harm':
      return 'not shown to be lower';
    case 'cost':
      return `at most ${limit} a task done`;
    case 'latency':
      return `95 % of trials within ${limit}`;
  }
}

/** Why a rule did not pass, and what to do; empty where it did. */
export function why(rule: Rule, facts: Facts): string {
  switch (rule.reason) {
    case 'within':
      return '';
    case 'beyond':
      return rule.rule === 'harm' ? 'shown to be lower than the baseline' : 'beyond the limit';
    case 'uncertain':
      return `the interval holds both sides of the limit${moreTasks(rule)}`;
    case 'few-tasks':
      return `${String(rule.tasks)} tasks: fewer than ${String(LEAST_TASKS)} decide nothing${moreTasks(rule)}`;
    case 'partial':
      return 'a run is not finished: go on with "festeval eval --name NAME --resume"';
    case 'scenario-missing':
      return rule.scenario === null
        ? 'a scenario has no task that both sides graded'
        : 'it has no graded task';
    case 'unpaired':
      return `more than ${percent(facts.policy.maxBroken)} of the tasks have a result on one side only`;
    case 'judge-missing':
      return 'too many verdicts of the judge are missing: "festeval rescore RUN" asks again';
    case 'judge-uncalibrated':
      return 'a judge is not calibrated, or agrees too little: "festeval calibrate --judge SPEC"';
    case 'nothing-done':
      return 'no task was done';
    case 'timeouts-matter':
      return 'trials that ran out of time or budget are left out; had they failed, it would not pass';
    case 'unknown':
      return rule.rule === 'cost'
        ? 'a price is not known, or there are two currencies'
        : 'there is no figure';
  }
}

function moreTasks({ tasks, tasksNeeded }: Rule): string {
  if (tasksNeeded === null || tasksNeeded <= tasks) return '';
  return `; with this variance it takes about ${String(tasksNeeded)} tasks (there are ${String(tasks)}) to pass an equal candidate 4 times in 5`;
}

function figure({ rule }: Rule, value: number, { currency }: Facts): string {
  switch (rule) {
    case 'completion':
    case 'usefulness':
    case 'harm':
      return `${value < 0 ? '' : '+'}${value.toFixed(3)}`;
    case 'broken':
      return percent(value);
    case 'cost':
      return `${value.toPrecision(3)} ${currency ?? ''}`.trim();
    case 'latency':
      return `${value.toFixed(1)} s`;
    case 'floor':
    case 'evidence':
      return value.toFixed(3);
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace(/\.0$/, '')} %`;
}

/** The decision in one sentence. */
export function verdictSentence(result: GateResult): string {
  const { candidate, comparison, verdict } = result;
  const against = comparison === null ? '' : ` against ${comparison.baseline.operand}`;
  const head = `${candidate.operand}${against}`;
  switch (verdict) {
    case 'pass':
      return `PASS: ${head}: every rule holds.`;
    case 'fail':
      return `FAIL: ${head}: ${namesOf(result.rules, 'fail')}.`;
    case 'inconclusive':
      return `INCONCLUSIVE: ${head}: not enough evidence for ${namesOf(result.rules, 'inconclusive')}.`;
    case 'too-much-broke':
      return `TOO MUCH BROKE: ${head}: what is left of the trials need not be typical.`;
  }
}

function namesOf(rules: readonly Rule[], verdict: Rule['verdict']): string {
  return rules
    .filter((rule) => rule.verdict === verdict)
    .map(ruleName)
    .join(', ');
}
