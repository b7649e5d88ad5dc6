import { Command, Option } from 'commander';
import type { CompareFlags } from './compare.js';
import { fromZero } from './flags.js';
import type { GateFlags } from './gate.js';
import type { PlanFlags } from './plan.js';

const OPERAND = 'a run, a folder with scores.jsonl or such a file; #SUBJECT where it holds several';

export function compareCommand(): Command {
  return new Command('compare')
    .description('how two subjects differ on the tasks that both played, and whether that is real')
    .argument('<baseline>', OPERAND)
    .argument('<candidate>', OPERAND)
    .option('--allow-drift', 'compare the cases that are equal although the runs were not measured alike')
    .option('--json', 'as one JSON document')
    .action(async (baseline: string, candidate: string, flags: CompareFlags) => {
      const { compareRuns } = await import('./compare.js');
      process.exitCode = await compareRuns(baseline, candidate, flags);
    });
}

export function gateCommand(): Command {
  return new Command('gate')
    .description('may the candidate replace the baseline? 0 pass, 1 fail, 4 inconclusive, 3 too much broke')
    .argument('<baseline>', `${OPERAND}; alone it is the candidate, held against floors`)
    .argument('[candidate]', OPERAND)
    .option('--margin <x>', 'how much lower completion and usefulness may truly be; default 0.05', fromZero)
    .option('--alpha <x>', 'one-sided error of each decision; default 0.05', fromZero)
    .option('--min-completion <x>', 'mean completion that every scenario must reach', fromZero)
    .option('--max-broken <x>', 'share of trials that may break; default 0.05', fromZero)
    .option('--max-cost-per-done <x>', "cost of a task done, in the run's currency", fromZero)
    .option('--max-p95-seconds <x>', '95th percentile of the time a trial takes', fromZero)
    .option('--json', 'as one JSON document')
    .option('--junit <file>', 'write the rules as JUnit XML')
    .action(async (first: string, second: string | undefined, flags: GateFlags) => {
      const { gateRuns } = await import('./gate.js');
      process.exitCode = await gateRuns(second === undefined ? [first] : [first, second], flags);
    });
}

export function planCommand(): Command {
  return new Command('plan')
    .description('how many tasks and trials it takes to see a difference, from how the scores of a run vary')
    .argument('<run>', OPERAND)
    .option('--detect <x>', 'the difference to be found; default 0.05', fromZero)
    .option('--power <x>', 'the chance to find it; default 0.8', fromZero)
    .option('--alpha <x>', 'the error; default 0.05', fromZero)
    .option('--margin <x>', 'the margin of a gate; default 0.05', fromZero)
    .addOption(new Option('--score <score>', 'which score').choices(['completion', 'usefulness']))
    .option('--against <operand>', 'another subject on the same tasks, to know how differences vary')
    .option('--correlation <x>', "of two subjects' true scores, without --against; default 0.5", fromZero)
    .option('--json', 'as one JSON document')
    .action(async (run: string, flags: PlanFlags) => {
      const { planRun } = await import('./plan.js');
      process.exitCode = await planRun(run, flags);
    });
}
