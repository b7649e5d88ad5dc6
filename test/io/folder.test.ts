import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../../src/io/folder.ts');

describe('Making a folder', () => {
  it('comes to an end where the working folder is gone', () => {
    const dir = mkdtempSync(join(tmpdir(), 'festeval-gone-'));
    const script = `
      import { rmSync } from 'node:fs';
      import { makeFolder } from ${JSON.stringify(source)};
      process.chdir(${JSON.stringify(dir)});
      process.cwd();
      rmSync(${JSON.stringify(dir)}, { recursive: true });
      try { makeFolder('reports/x'); } catch { /* either way it is told, not tried for ever */ }
      console.log('ended');
    `;
    const { stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      { cwd: resolve(import.meta.dirname, '../..'), encoding: 'utf8', timeout: 20_000 },
    );
    expect(stdout).toBe('ended\n');
  });
});
