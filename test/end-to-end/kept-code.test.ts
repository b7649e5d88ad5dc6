import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { spoiledPackage, workFolder } from '../support/cli.js';

const command = promisify(execFile);

/** A bin of its own, without the code that other tests have had kept. */
function fresh() {
  const bin = spoiledPackage(() => undefined);
  const dist = join(dirname(dirname(bin)), 'dist');
  const kept = (): string[] => readdirSync(dist).filter((name) => name.endsWith('.cache'));
  for (const name of kept()) rmSync(join(dist, name));
  const fileOf = (name: string) => join(dist, kept().find((file) => file.endsWith(`-${name}.cache`)) ?? '');
  const run = (...args: string[]) => command(process.execPath, args, { cwd: workFolder() });
  return { bin, dist, kept, fileOf, run };
}

describe('the code of a command', () => {
  it('is kept by its first process and taken up by the next, which says the same', async () => {
    const { bin, fileOf, run } = fresh();
    const first = await run(bin, 'eval', '--help');
    const { mtimeMs, size } = statSync(fileOf('eval'));
    expect(await run(bin, 'eval', '--help')).toEqual(first);
    expect(first.stdout).toContain('Usage: festeval eval');
    expect(statSync(fileOf('eval'))).toMatchObject({ mtimeMs, size });
  });

  it('is kept again by a process that compiles much more', async () => {
    const { bin, fileOf, run } = fresh();
    await run(bin, 'eval', '--help');
    const { size } = statSync(fileOf('eval'));
    await run(bin, 'eval', '--backend', 'bot:oracle', '--limit', '1');
    expect(statSync(fileOf('eval')).size).toBeGreaterThan(2 * size);
  });

  it('is passed over, and kept anew, where the file was damaged', async () => {
    const { bin, fileOf, run } = fresh();
    const first = await run(bin, '--help');
    const whole = readFileSync(fileOf('help'));
    writeFileSync(fileOf('help'), whole.subarray(0, whole.length / 2));
    expect(await run(bin, '--help')).toEqual(first);
    expect(statSync(fileOf('help')).size).toBeGreaterThan(whole.length / 2);
    const spoilt = readFileSync(fileOf('help'));
    spoilt.fill(255, 1000, 1100);
    writeFileSync(fileOf('help'), spoilt);
    expect(await run(bin, '--help')).toEqual(first);
  });

  it('is done without where it cannot be kept', async () => {
    const { bin, dist, fileOf, run } = fresh();
    await run(bin, '--help');
    const file = fileOf('help');
    rmSync(file);
    mkdirSync(file);
    expect(await run(bin, '--help')).toMatchObject({ stderr: '' });
    expect(readdirSync(dist).filter((name) => name.includes('help'))).toHaveLength(1);
  });

  it('is of no use to another build', async () => {
    const { bin, dist, kept, run } = fresh();
    await run(bin, '--help');
    const bundle = join(dist, 'festeval.cjs');
    const said = 'Which assistant really completes';
    const text = readFileSync(bundle, 'utf8').replace(
      said,
      'Which assistant rarely completes'.padEnd(said.length),
    );
    writeFileSync(bundle, text.replace(/^\/\/ \w+/, '// another'));
    expect((await run(bin, '--help')).stdout).toContain('Which assistant rarely completes');
    expect(kept()).toHaveLength(2);
  });

  it('is not kept for a program that imports the package', async () => {
    const { dist, kept, run } = fresh();
    const program = join(workFolder(), 'own.mjs');
    const index = pathToFileURL(join(dist, 'index.js')).href;
    writeFileSync(program, `import { exitCode } from '${index}'; console.log(exitCode.done);`);
    expect(await run(program, 'eval')).toMatchObject({ stdout: '0\n' });
    expect(kept()).toEqual([]);
  });
});
