import { Command, Option } from 'commander';
import { pluginFlag, whole } from './flags.js';
import type { GenerateFlags } from './generate.js';

const steps = (text: string): number[] => text.split(',').map((part) => whole(part.trim()));

/** The verb `generate` with its flags. */
export function generateCommand(): Command {
  return new Command('generate')
    .description('write a private test set of any size, each case with its known optimum')
    .argument('<scenario>', 'a scenario (festeval scenarios lists them)')
    .requiredOption('--n <n>', 'how many cases', whole)
    .requiredOption('--seed <n>', 'keep it to yourself: the same seed and version give the same file', whole)
    .requiredOption('--out <file>', 'the CSV file to write; eval --dataset SCENARIO=FILE plays it')
    .addOption(
      new Option('--lang <lang>', 'cases in which language; default: all').choices(['zh', 'en', 'all']),
    )
    .option('--difficulty <steps>', 'steps of the ladder, separated by commas; default: 1,2,3,4', steps)
    .addOption(new Option('--split <split>', 'default: test').choices(['dev', 'test']))
    .option(...pluginFlag)
    .option('--force', 'write over a file that is there')
    .option('--json', 'print what was made and rejected as one JSON document on stdout')
    .action(async (scenario: string, flags: GenerateFlags) => {
      const { generate } = await import('./generate.js');
      process.exitCode = await generate(scenario, flags);
    });
}
