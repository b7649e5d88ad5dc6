import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openCassette } from '../../src/io/cassette/folder.js';
import { createRun, openRun } from '../../src/io/store.js';
import { answersContract } from './answers-contract.js';
import { header, keyAt } from './run-fixture.js';

const plan = header('answers');
const trial = (n: number) => keyAt(plan, n);

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'festeval-answers-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  return dir;
}

answersContract('folder', {
  trial,
  open: () => {
    const options = { dir: folder(), write: true, secrets: [] };
    return { store: openCassette(options), reopen: () => openCassette({ ...options, write: false }) };
  },
});

answersContract('sqlite', {
  trial,
  open: () => {
    const path = join(folder(), 'answers.db');
    const run = createRun(path, plan);
    return {
      store: run.answers,
      reopen: () => {
        run.close();
        const again = openRun(path, { write: true });
        onTestFinished(() => {
          again.close();
        });
        return again.answers;
      },
    };
  },
});
