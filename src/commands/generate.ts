import { existsSync } from 'node:fs';
import { exitCode, FestevalError, type ExitCode } from '../core/errors.js';
import { setSchema, type SetSpec } from '../core/generator.js';
import type { AnyScenario } from '../core/scenario.js';
import { packageVersion } from '../core/version.js';
import type { SetTally } from '../evals/generate/tally.js';
import { issueMessages } from '../io/issues.js';
import { catalogueWith, ownDataset, scenarioOf } from './catalogue.js';
import { generatorOf, makeSet } from './make-set.js';
import { print, printJson, say } from './say.js';

export type GenerateFlags = {
  readonly n: number;
  readonly seed: number;
  readonly out: string;
  readonly lang?: string;
  readonly difficulty?: readonly number[];
  readonly split?: string;
  readonly force?: boolean;
  readonly plugin?: readonly string[];
  readonly json?: boolean;
};

/** Writes a set of fresh cases with known optimum, and tells what was rejected on the way. */
export async function generate(id: string, flags: GenerateFlags): Promise<ExitCode> {
  const catalogue = await catalogueWith(flags.plugin ?? []);
  const scenario = await scenarioOf(catalogue, id);
  const spec = specOf(flags);
  if (existsSync(flags.out) && flags.force !== true) {
    throw new FestevalError(`--out: ${flags.out} exists already. Choose another file, or add --force.`);
  }
  const started = performance.now();
  const tally = await makeSet(scenario, spec, ownDataset(catalogue, scenario), flags.out);
  if (tally === null) return exitCode.interrupted;
  const seconds = (performance.now() - started) / 1000;
  if (flags.json === true) printJson(summaryOf(scenario, spec, tally, { file: flags.out, seconds }));
  else print(tallyText(tally, flags.out, seconds));
  return exitCode.done;
}

function specOf({ n, seed, lang, difficulty, split }: GenerateFlags): SetSpec {
  const given = Object.entries({ n, seed, lang, difficulty, split }).filter(
    ([, value]) => value !== undefined,
  );
  const values = Object.fromEntries(given);
  const read = setSchema.safeParse(values);
  if (read.success) return read.data;
  const messages = read.error.issues.flatMap((issue) => issueMessages(issue, values, setSchema));
  throw new FestevalError(messages.map(({ message }) => `--${message}`).join('\n'));
}

type Made = { readonly file: string; readonly seconds: number };

function summaryOf(scenario: AnyScenario, spec: SetSpec, tally: SetTally, { file, seconds }: Made) {
  const versions = {
    festeval: packageVersion,
    scenario: scenario.version,
    generator: generatorOf(scenario).version,
  };
  return {
    schemaVersion: 1,
    scenario: scenario.id,
    ...{ file, spec, versions },
    ...tally,
    timing: { seconds, rows_per_second: tally.rows / seconds, rss_mb: process.resourceUsage().maxRSS / 1024 },
  };
}

function tallyText({ rows, drafts, given_up, rejected }: SetTally, file: string, seconds: number): string {
  const reasons = Object.entries(rejected).map(([reason, count]) => `  ${count} x ${reason}`);
  say(`${drafts} drafts were rejected, ${given_up} seeds given up${reasons.length > 0 ? ':' : ''}`);
  for (const line of reasons) say(line);
  return `${file}: ${rows} rows in ${seconds.toFixed(1)} s`;
}
