import { Command, Option } from 'commander';
import type { EstimateFlags } from './estimate.js';
import type { EvalFlags } from './eval-setup.js';
import { collect, list, pluginFlag, signedFraction, whole } from './flags.js';

/** A command that plays a suite, with flags that override its file: who plays what, judged by whom. */
function suiteCommand(name: string, description: string): Command {
  const command = new Command(name)
    .description(description)
    .argument('[suite]', 'a suite file (YAML); default: the shipped suite')
    .option('--scenario <ids>', 'only these scenarios, separated by commas', list)
    .option('--case <id>', 'only this case (repeatable)', collect)
    .option('--backend <spec>', 'a backend: [alias=]kind:model[@url][#key=value,...] (repeatable)', collect)
    .option('--assistant <id>', 'an assistant to drive the backends with (repeatable)', collect)
    .option('--judge <spec>', 'a judge for rubrics: a backend, bot:judge or stub:1 (repeatable)', collect)
    .option('--min-judges <n>', 'valid verdicts that a rubric needs; with fewer it is missing', whole)
    .option(
      '--min-kappa <x>',
      'the least agreement with labelled anchors that a judge should have',
      signedFraction,
    )
    .option('--require-calibrated', 'refuse judges that are not calibrated or agree too little (exit 2)')
    .option('--allow-self-judge', 'let a judge grade models of its own family; the report says so')
    .option('--relatives <spec>', 'a backend that puts what relatives say into its own words');
  return playOptions(command);
}

/** How it is played: how often, how many at once, and what ends it. */
function playOptions(command: Command): Command {
  return command
    .option(
      '--dataset <scenario=file>',
      'play the cases of this file instead of the shipped ones (repeatable)',
      collect,
    )
    .option(...pluginFlag)
    .option('--trials <n>', 'trials of each case and subject', whole)
    .option('--limit <n>', 'at most this many cases of each scenario', whole)
    .addOption(new Option('--split <split>', 'which cases').choices(['dev', 'test', 'all']))
    .addOption(new Option('--lang <lang>', 'cases in which language').choices(['zh', 'en', 'all']))
    .option('--concurrency <n>', 'trials in flight at once, for each backend', whole)
    .option('--seed <n>', 'seed of whatever a run draws', whole)
    .option(
      '--max-tokens <n>',
      'a hard limit on tokens for the run; reaching it ends the run with exit 5',
      whole,
    )
    .option('--cassette <dir[:mode]>', 'record and replay answers of models: auto (default), record, replay')
    .option(
      '--max-cost <amount>',
      'a hard limit on money for the run, such as 5CNY; reaching it ends the run with exit 5',
    )
    .option(
      '--patience <duration>',
      'how long a vendor may give no answer before it is given up, once no try is under way; default 10m',
    )
    .option('--deadline <duration>', 'when the run ends, such as 90s, 30m or 2h: exit 5, to be resumed')
    .option('--name <name>', "the run's name; default: <suite>-<UTC time>")
    .option('--strict-preflight', 'stop at once when a backend cannot be reached')
    .option(
      '--langsmith',
      'send traces to LangSmith; without it they are off, whatever the environment says',
    );
}

export function evalCommand(): Command {
  const description =
    'play a suite, grade it and write a report; without arguments the shipped suite, offline';
  return suiteCommand('eval', description)
    .option(
      '--workers <n>',
      'processes of this machine that play the run together; default 1, or one and a helper for a long run of bots',
      whole,
    )
    .option('--resume', 'go on with the run of this name: play what is pending or broke')
    .option('--json', "print the run's summary as one JSON document on stdout")
    .action(async (suite: string | undefined, flags: EvalFlags) => {
      const { evaluate } = await import('./eval.js');
      process.exitCode = await evaluate(suite, flags);
    });
}

export function estimateCommand(): Command {
  const description =
    'predict calls, tokens, cost and time of a suite, from a few of its cases or from an earlier run';
  return suiteCommand('estimate', description)
    .option('--pilot <n>', 'cases of each scenario to play, once each; default 3', whole)
    .option('--from <run>', 'an earlier run to estimate from; nothing is played')
    .option('--json', 'print the estimate as one JSON document on stdout')
    .action(async (suite: string | undefined, flags: EstimateFlags) => {
      const { estimate } = await import('./estimate.js');
      process.exitCode = await estimate(suite, flags);
    });
}
