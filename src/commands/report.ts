import { exitCode, type ExitCode } from '../core/errors.js';
import type { Lang } from '../core/lang.js';
import { openByName } from './open.js';
import { print } from './say.js';
import { chooseScenarios } from './scenario-choice.js';
import { writeReports } from './write-report.js';

/** Writes a run's report, charts, summary and scores. */
export async function report(
  run: string,
  flags: { readonly lang?: Lang; readonly out?: string },
): Promise<ExitCode> {
  const store = openByName(run);
  try {
    const { files } = await writeReports(store, chooseScenarios(store.header.suite.scenarios), flags);
    for (const file of files) print(file);
    return exitCode.done;
  } finally {
    store.close();
  }
}
