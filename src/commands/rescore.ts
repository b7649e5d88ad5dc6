import type { Answers } from '../backends/cassette/chain.js';
import { specFamily } from '../backends/endpoint.js';
import { pluginFamily } from '../backends/plugin/line.js';
import { preflight } from '../backends/preflight.js';
import { createShared } from '../backends/shared.js';
import { realSystem } from '../backends/system.js';
import type { Case } from '../core/case.js';
import { exitCode, FestevalError, type ExitCode } from '../core/errors.js';
import type { RunHeader, RunStore } from '../core/run.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Suite } from '../core/suite.js';
import { IMPORTED } from '../core/transcript-line.js';
import type { Kin } from '../evals/judging/family.js';
import { outcomeOf } from '../evals/outcome.js';
import { regrade, type StoredTrial } from '../evals/regrade.js';
import { openRun } from '../io/store.js';
import type { Extensions } from '../plugins/extensions.js';
import { printOf } from '../core/ruling.js';
import { catalogueOf, catalogueWith, scenarioPlugins } from './catalogue.js';
import { openRecordings } from './cassette.js';
import { importRun, type ImportFlags } from './import.js';
import { onInterrupt } from './interrupt.js';
import { judgeModels, seatJudges, type Bench } from './judges.js';
import { pathOf, requireRun } from './open.js';
import { preflightAll } from './preflight.js';
import { shippedPrices } from './prices.js';
import { print, say } from './say.js';
import { chooseScenarios, loadCases } from './scenario-choice.js';
import { sourcesAgain } from './sources.js';
import { parseSpecs } from './subjects.js';
import { writeReports } from './write-report.js';

export type RescoreFlags = ImportFlags & {
  /** A file of transcripts to grade instead of a run. */
  readonly import?: string;
  readonly all?: boolean;
  readonly judge?: string[];
  readonly minJudges?: number;
  readonly requireCalibrated?: boolean;
  readonly allowSelfJudge?: boolean;
  readonly cassette?: string;
  readonly plugin?: string[];
};

/** Grades the stored trials of a run again, or transcripts made elsewhere, and writes the report anew. */
export async function rescore(run: string | undefined, flags: RescoreFlags): Promise<ExitCode> {
  return regradeRun(await runOf(run, flags), flags);
}

/** The run that is meant; one that is made of a file where that is asked for. */
async function runOf(run: string | undefined, flags: RescoreFlags): Promise<string> {
  const { import: file } = flags;
  if ((run === undefined) === (file === undefined)) {
    const found = run === undefined ? 'neither' : 'both';
    throw new FestevalError(`rescore: expected a run or --import FILE, found ${found}.`);
  }
  if (file === undefined)
    return refusing(run ?? '', flags, ['name', 'trustCalls', 'dataset'], 'goes with --import FILE');
  refusing(file, flags, ['all'], 'goes with a run');
  const catalogue = await catalogueWith(flags.plugin ?? []);
  return importRun(file, flags, {
    catalogue,
    judging: judgingOf(flags),
    check: (header, scenarios) => void benchOf(header, scenarios, flags, catalogue.extensions, null),
  });
}

function refusing(
  source: string,
  flags: RescoreFlags,
  names: readonly (keyof RescoreFlags)[],
  why: string,
): string {
  const found = names.find((name) => flags[name] !== undefined);
  if (found === undefined) return source;
  const flag = found.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new FestevalError(`rescore: --${flag} ${why}.`);
}

async function regradeRun(run: string, flags: RescoreFlags): Promise<ExitCode> {
  requireRun(run);
  const store = openRun(pathOf(run), { write: true });
  const interrupt = onInterrupt(() => {
    say('\nStopping.');
  });
  try {
    const catalogue = await catalogueOf(store.header, flags.plugin);
    const { extensions } = catalogue;
    const scenarios = await chooseScenarios(catalogue, store.header.suite.scenarios);
    const { limits, judges, seed } = store.header.suite;
    const specs = flags.judge ?? judges;
    const recordings = openRecordings({ cassette: flags.cassette, seed, specs, kept: () => store.answers });
    const { judge, prints } = benchOf(store.header, scenarios, flags, extensions, recordings.answers);
    const options = {
      env: process.env,
      limits,
      system: realSystem,
      signal: interrupt.signal,
      brought: extensions.backends,
    };
    if (!recordings.offline)
      await preflightAll(judgeModels(specs, extensions), (spec) => preflight(spec, options), false);
    const cases = loadCases(scenarios, await sourcesAgain(catalogue, store.header));
    const trials = storedTrials(store, scenarios, cases);
    const { kept, made, failed } = await regrade(trials, store, judge, {
      all: flags.all === true,
      signal: interrupt.signal,
    });
    print(`${store.header.name}: ${String(made)} trials graded again, ${String(kept)} unchanged`);
    if (interrupt.signal.aborted) return exitCode.interrupted;
    store.restate(scorersNow(store.header, { scenarios, extensions, prints, minJudges: flags.minJudges }));
    const { summary } = await writeReports(store, scenarios, {});
    for (const failure of failed) say(failure);
    const { code, reasons } = outcomeOf(summary, store.header.suite.maxBroken, {
      interrupted: false,
      exhausted: false,
      late: false,
    });
    for (const reason of reasons) say(reason);
    return recordings.conclude(code === exitCode.incomplete ? exitCode.done : code);
  } finally {
    interrupt.release();
    store.close();
  }
}

type ScorersNow = Pick<Bench, 'prints'> & {
  readonly scenarios: readonly AnyScenario[];
  readonly extensions: Extensions;
  readonly minJudges: number | undefined;
};

/** What the run says of its scorers once its trials were graded again. */
function scorersNow(
  { instrument, suite, plugins }: RunHeader,
  { scenarios, extensions, prints, minJudges = suite.minJudges }: ScorersNow,
): Pick<RunHeader, 'instrument' | 'judges' | 'plugins'> {
  const now = scenarioPlugins(extensions);
  const then = Object.entries(instrument.plugins ?? {});
  const brought =
    then.length === 0 ? {} : { plugins: Object.fromEntries(then.map(([id, hash]) => [id, now[id] ?? hash])) };
  return {
    judges: [...prints],
    plugins: plugins.map((one) => extensions.plugins.find(({ file }) => file === one.file) ?? one),
    instrument: {
      ...instrument,
      ...brought,
      scenarios: Object.fromEntries(scenarios.map(({ id, version }) => [id, version])),
      judges: prints.map(printOf),
      minJudges,
    },
  };
}

/** The judges that grade now: those asked for, else the run's own. */
function benchOf(
  { suite, subjects }: RunHeader,
  scenarios: readonly AnyScenario[],
  flags: RescoreFlags,
  extensions: Extensions,
  answers: Answers | null,
): Bench {
  const wanted = { ...suite, ...judgingOf(flags) };
  // Whose model an imported subject was is not known.
  const known = parseSpecs(
    suite.backends.filter((text) => !text.startsWith(`${IMPORTED}:`)),
    extensions,
  );
  const families = new Map(
    known.map((spec) => [spec.alias, pluginFamily(spec, extensions.backends) ?? specFamily(spec)]),
  );
  const kin = subjects.map(({ name, backend }): Kin => ({ name, family: families.get(backend) ?? null }));
  const { limits, concurrency } = suite;
  const options = {
    ...createShared(shippedPrices(new Date())),
    ...(answers === null ? {} : { answers }),
    env: process.env,
    limits,
    system: realSystem,
    concurrency,
    extensions,
    brought: extensions.backends,
  };
  return seatJudges(wanted, scenarios, kin, options);
}

type Judging = Pick<Suite, 'judges' | 'minJudges' | 'requireCalibrated' | 'allowSelfJudge'>;

/** What the flags say of judging; what they do not say is the run's. */
function judgingOf({ judge, minJudges, requireCalibrated, allowSelfJudge }: RescoreFlags): Partial<Judging> {
  return {
    ...(judge === undefined ? {} : { judges: judge }),
    ...(minJudges === undefined ? {} : { minJudges }),
    ...(requireCalibrated === undefined ? {} : { requireCalibrated }),
    ...(allowSelfJudge === undefined ? {} : { allowSelfJudge }),
  };
}

/** The run's trials with their cases; a case that is no longer the one played is an error. */
function storedTrials(
  { header }: RunStore,
  scenarios: readonly AnyScenario[],
  cases: readonly Case[],
): readonly StoredTrial[] {
  const byHash = new Map(cases.map((one) => [`${one.scenario}/${one.hash}`, one]));
  return header.planned.map((key) => {
    const played = byHash.get(`${key.scenario}/${key.caseHash}`);
    const scenario = scenarios.find(({ id }) => id === key.scenario);
    if (played !== undefined && scenario !== undefined) return { key, scenario, case: played };
    throw new FestevalError(
      `${header.name}: case ${key.scenario}/${key.caseId} (hash ${key.caseHash}) is not in the dataset any more; ` +
        'its trials cannot be graded again. Use the dataset of the run, or play it anew.',
    );
  });
}
