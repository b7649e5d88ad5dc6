import type { Done } from '../../core/summary.js';
import { meanOf, sum } from '../statistics/cluster-mean.js';
import { passHatK, type TaskCount } from '../statistics/pass.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';
import { spreadOf, stratifiedEstimate, tInterval, type Interval, type Spread } from './estimates.js';

/** Pass rates of one scenario: Wilson with one trial a case, else the t interval over the rates of its cases. */
export function doneEstimate(tasks: readonly TaskCount[], trials: number, level: number): Done {
  const { mean, se } = spreadOfRates(tasks);
  const passed = sum(tasks.map(({ c }) => c));
  const wilson = wilsonInterval({ k: passed, n: tasks.length, conf: level });
  const single = tasks.length > 0 && tasks.every(({ n }) => n === 1);
  const interval: Interval = single
    ? { low: wilson.lower, high: wilson.upper, level, method: 'Wilson' }
    : tInterval(mean, se, tasks.length - 1, level, 'cluster t');
  return { passAt1: mean, ...interval, ...passHats(tasks, trials) };
}

/** Pass rates over several scenarios of equal weight. */
export function stratifiedDone(
  strata: readonly (readonly TaskCount[])[],
  trials: number,
  level: number,
): Done {
  const [only] = strata;
  if (only !== undefined && strata.length === 1) return doneEstimate(only, trials, level);
  const { mean, low, high, method } = stratifiedEstimate(strata.map(spreadOfRates), level);
  const hats = strata.map((tasks) => passHats(tasks, trials));
  const ks = Object.keys(passHats([], trials).passHat);
  const passHat = Object.fromEntries(
    ks.map((k) => [k, meanOfAll(hats.map((hat) => hat.passHat[k] ?? null))]),
  );
  const passHatCases = Object.fromEntries(
    ks.map((k) => [k, sum(hats.map((hat) => hat.passHatCases[k] ?? 0))]),
  );
  return { passAt1: mean, low, high, level, method, passHat, passHatCases };
}

function spreadOfRates(tasks: readonly TaskCount[]): Spread {
  return spreadOf({ values: tasks.map(({ n, c }) => c / n), cases: tasks.map((_, i) => String(i)) });
}

/** pass^k over the cases with at least k graded trials: a broken trial makes its case no failure, only shorter. */
function passHats(tasks: readonly TaskCount[], trials: number): Pick<Done, 'passHat' | 'passHatCases'> {
  const rates = Array.from({ length: Math.max(0, trials - 1) }, (_, i) => {
    const k = i + 2;
    const enough = tasks.filter(({ n }) => n >= k);
    return { k: String(k), rate: passHatK({ tasks: enough, k }).mean, cases: enough.length };
  });
  return {
    passHat: Object.fromEntries(rates.map(({ k, rate }) => [k, rate])),
    passHatCases: Object.fromEntries(rates.map(({ k, cases }) => [k, cases])),
  };
}

function meanOfAll(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : meanOf(known);
}
