import { Command, CommanderError, Option } from 'commander';
import { readDotEnv } from './commands/environment.js';
import type { CalibrateFlags } from './commands/calibrate.js';
import { compareCommand, gateCommand, planCommand } from './commands/decision-commands.js';
import { estimateCommand, evalCommand } from './commands/play-commands.js';
import { collect, fromZero, pluginFlag, whole } from './commands/flags.js';
import type { ExportFlags } from './commands/export.js';
import type { ReportFlags } from './commands/report.js';
import { generateCommand } from './commands/generate-command.js';
import type { RescoreFlags } from './commands/rescore.js';
import type { ShowFlags } from './commands/show.js';
import { giveUpAll } from './backends/local/at-end.js';
import { loadedModules } from './io/load-module.js';
import { exitCode, FestevalError, messageOf } from './core/errors.js';
import { packageVersion } from './core/version.js';

function showCommand(): Command {
  return new Command('show')
    .description('the trials of a run, or one transcript with its verdicts')
    .argument('<run>', 'name or file of a run')
    .argument('[trial]', 'a trial: scenario/case/subject/k, or any part that names only one')
    .option('--all', 'every trial, also of a run with more than a thousand')
    .option('--scenario <id>', 'only the trials of a scenario')
    .option('--subject <name>', 'only the trials of a subject')
    .addOption(
      new Option('--status <status>', 'only the trials that came so far').choices([
        'pending',
        'finished',
        'broken',
      ]),
    )
    .option('--json', 'as one JSON document, with every trial')
    .action(async (run: string, trial: string | undefined, flags: ShowFlags) => {
      const { show } = await import('./commands/show.js');
      process.exitCode = show(run, trial, flags);
    });
}

function reportCommand(): Command {
  return new Command('report')
    .description('write report.md, charts, summary.json and scores.jsonl of a run')
    .argument('<run>', 'name or file of a run; #SUBJECT names the candidate of a decision')
    .addOption(
      new Option('--lang <lang>', 'only the page in this language (zh: report.zh.md); default: both').choices(
        ['zh', 'en'],
      ),
    )
    .option('--out <dir>', 'folder to write to; default: reports/<run>')
    .option(...pluginFlag)
    .option('--baseline <operand>', 'begin with the decision of a gate against this baseline')
    .option('--margin <x>', 'of that gate; default 0.05', fromZero)
    .action(async (run: string, flags: ReportFlags) => {
      const { report } = await import('./commands/report.js');
      process.exitCode = await report(run, flags);
    });
}

function rescoreCommand(): Command {
  return new Command('rescore')
    .description('grade the stored trials of a run again, or transcripts made elsewhere, without playing')
    .argument('[run]', 'name or file of a run')
    .option('--import <file>', 'transcripts as JSON lines instead of a run (docs/import.md)')
    .option('--name <name>', 'of the run that is made of them; default: imported-<UTC time>')
    .option('--trust-calls', 'where a transcript differs from what the world gives, warn and go by the world')
    .option('--dataset <scenario=file>', 'with the cases of this file (repeatable)', collect)
    .option('--cassette <dir[:mode]>', 'record and replay answers of models: auto (default), record, replay')
    .option(...pluginFlag)
    .option('--all', 'also those whose scorers have not changed')
    .option('--judge <spec>', 'other judges than those of the run (repeatable)', collect)
    .option('--min-judges <n>', 'valid verdicts that a rubric needs; with fewer it is missing', whole)
    .option('--require-calibrated', 'refuse judges that are not calibrated or agree too little (exit 2)')
    .option('--allow-self-judge', 'let a judge grade models of its own family; the report says so')
    .action(async (run: string | undefined, flags: RescoreFlags) => {
      const { rescore } = await import('./commands/rescore.js');
      process.exitCode = await rescore(run, flags);
    });
}

function exportCommand(): Command {
  return new Command('export')
    .description('write the transcripts of a run as JSON lines, as rescore --import reads them')
    .argument('<run>', 'name or file of a run')
    .option('--out <file>', 'write into this file; default: stdout')
    .option('--trial <part>', 'only trials whose id contains this')
    .action(async (run: string, flags: ExportFlags) => {
      const { exportRun } = await import('./commands/export.js');
      process.exitCode = await exportRun(run, flags);
    });
}

function calibrateCommand(): Command {
  return new Command('calibrate')
    .description('measure a judge against answers whose level is known, and name its defects')
    .requiredOption('--judge <spec>', 'the judge: a backend, bot:judge or stub:1')
    .option(
      '--anchors <file>',
      "a team's own labels (CSV: anchor_id,scenario,criterion,lang,level,artefact,...)",
    )
    .option(...pluginFlag)
    .option('--trials <n>', 'how often each answer is asked about; default 2', whole)
    .option('--concurrency <n>', 'calls in flight at once; default 8', whole)
    .option('--call-seconds <n>', 'how long one call may take; default 120', Number)
    .option('--cassette <dir[:mode]>', 'record and replay answers of models: auto (default), record, replay')
    .option('--json', 'print what was found as one JSON document on stdout')
    .action(async (flags: CalibrateFlags) => {
      const { calibrate } = await import('./commands/calibrate.js');
      process.exitCode = await calibrate(flags);
    });
}

function initCommand(): Command {
  return new Command('init')
    .description('write a suite, a plugin and a CI recipe to start from; writes over nothing')
    .argument('[dir]', 'folder to write to', '.')
    .action(async (dir: string) => {
      const { init } = await import('./commands/init.js');
      process.exitCode = init(dir);
    });
}

/** What eval starts for `--workers`; nobody else does, and no help names it. */
function workerCommand(): Command {
  return new Command('worker').action(async () => {
    const { work } = await import('./commands/workers/worker.js');
    await work();
  });
}

function listCommands(): Command[] {
  return [
    new Command('scenarios')
      .description('list the scenarios, or the criteria of one and where a subject learns of them')
      .argument('[id]', 'a scenario')
      .option(...pluginFlag)
      .action(async (id: string | undefined, flags: { plugin?: string[] }) => {
        const { listScenarios } = await import('./commands/scenarios.js');
        process.exitCode = await listScenarios(id, flags);
      }),
    new Command('backends')
      .description('list the kinds of backends and the reference bots')
      .action(async () => {
        const { listBackends } = await import('./commands/backends.js');
        process.exitCode = listBackends();
      }),
    new Command('doctor')
      .description('check this installation, and that backends answer')
      .option('--backend <spec>', 'a backend to call once (repeatable)', collect)
      .option(...pluginFlag)
      .action(async (flags: { backend?: string[]; plugin?: string[] }) => {
        const { doctor } = await import('./commands/doctor.js');
        process.exitCode = await doctor(flags);
      }),
  ];
}

function tellForeign(what: string): void {
  const foreign = loadedModules();
  if (foreign.length > 0) process.stderr.write(`${what} ${foreign.join(', ')}\n`);
}

/** What the code of others may go on with once the command has ended: timers, open connections. */
const LINGER_MS = 2000;

/** Waits for nothing by itself; ends the process where others' code keeps it from ending. */
function leaveSoon(): void {
  if (loadedModules().length === 0) return;
  setTimeout(() => {
    process.stderr.write('festeval: something was left running, and is ended.\n');
    tellForeign('look for timers and open connections in');
    process.exit();
  }, LINGER_MS).unref();
}

function program(): Command {
  const festeval = new Command('festeval')
    .description('Which assistant really completes useful Spring Festival tasks? Plays, grades and reports.')
    .version(packageVersion)
    .showSuggestionAfterError()
    .exitOverride();
  for (const command of [
    evalCommand(),
    estimateCommand(),
    showCommand(),
    reportCommand(),
    rescoreCommand(),
    exportCommand(),
    compareCommand(),
    gateCommand(),
    planCommand(),
    calibrateCommand(),
    generateCommand(),
    initCommand(),
    ...listCommands(),
  ]) {
    festeval.addCommand(command.exitOverride());
  }
  festeval.addCommand(workerCommand().exitOverride(), { hidden: true });
  return festeval;
}

/** Commander has told the user already; only the exit code is ours. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  if (error instanceof FestevalError) {
    process.stderr.write(`festeval: ${error.message}\n`);
    return error.exitCode;
  }
  process.stderr.write(`festeval: unexpected error: ${messageOf(error)}\n`);
  if (process.env.FESTEVAL_DEBUG !== undefined && error instanceof Error) {
    process.stderr.write(`${error.stack ?? ''}\n`);
  } else {
    process.stderr.write('Set FESTEVAL_DEBUG=1 to see where it came from.\n');
  }
  return exitCode.usage;
}

/** True once the command has come to its end, well or not. */
let ended = false;
for (const unexpected of ['unhandledRejection', 'uncaughtException']) {
  process.on(unexpected, (error: unknown) => {
    const code = exitCodeOf(error);
    tellForeign('it may come from a promise that nobody awaits, or a timer, in');
    ended = true;
    process.exit(code);
  });
}
// Code of other people's may end the process; that must not look like a run that went well.
process.on('exit', (code) => {
  if (ended || code !== exitCode.done) return;
  process.stderr.write('festeval: the process was ended before the command was.\n');
  tellForeign('look for process.exit in');
  process.exitCode = exitCode.tooMuchBroke;
});
// A reader that leaves early (`festeval show run | head`) is no error, and takes nothing from what is written to disk.
for (const output of [process.stdout, process.stderr]) {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Runs the command that the command line names, to its end. Never rejects. */
async function main(): Promise<void> {
  try {
    readDotEnv();
    await program().parseAsync(process.argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  } finally {
    await giveUpAll();
    ended = true;
    leaveSoon();
  }
}

void main();
