import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { spoiledPackage, workFolder } from '../support/cli.js';

const command = promisify(execFile);

const examplePlugin = fileURLToPath(new URL('../../examples/plugin/airline/airline.ts', import.meta.url));

/** A bin of its own, without the code that other tests have had kept. */
function fresh() {
  const bin = spoiledPackage(() => undefined);
  const dist = join(dirname(dirname(bin)), 'dist');
  const kept = (): string[] => readdirSync(dist).filter((name) => name.endsWith('.cache'));
  for (const name of kept()) rmSync(join(dist, name));
  const fileOf = (name: string, script = 'festeval') =>
    join(dist, kept().find((file) => file.startsWith(`${script}-`) && file.endsWith(`-${name}.cache`)) ?? '');
  const run = (...args: string[]) => command(process.execPath, args, { cwd: workFolder() });
  return { bin, dist, kept, fileOf, run };
}

describe('the code of a command', () => {
  it('is kept by its first process and taken up by the next, which says the same', async () => {
    const { bin, fileOf, run } = fresh();
    const first = await run(bin, 'eval', '--help');
    const { ino, size } = statSync(fileOf('eval'));
    expect(await run(bin, 'eval', '--help')).toEqual(first);
    expect(first.stdout).toContain('Usage: festeval eval');
    expect(statSync(fileOf('eval'))).toMatchObject({ ino, size });
  });

  it('is kept of each script that the process has read', async () => {
    const { bin, kept, fileOf, run } = fresh();
    const oracle = ['--backend', 'bot:oracle', '--scenario', 'relatives', '--limit', '1'];
    await run(bin, 'eval', ...oracle);
    const before = kept();
    const scripts = before.map((name) => name.split(/-\d/)[0]);
    expect(scripts.sort()).toEqual(['festeval', 'pinyin-pro', 'scenarios', 'vega']);
    const { ino } = statSync(fileOf('eval', 'vega'));
    await run(bin, 'eval', ...oracle);
    expect(kept()).toEqual(before);
    expect(statSync(fileOf('eval', 'vega')).ino).toBe(ino);
  });

  it('is kept again by a process that compiles much more', async () => {
    const { bin, fileOf, run } = fresh();
    await run(bin, 'eval', '--help');
    const { size } = statSync(fileOf('eval'));
    await run(bin, 'eval', '--backend', 'bot:oracle', '--limit', '1');
    expect(statSync(fileOf('eval')).size).toBeGreaterThan(2 * size);
  });

  it('is measured again only ten minutes after it was found to be enough', async () => {
    const { bin, fileOf, run } = fresh();
    await run(bin, 'eval', '--help');
    await run(bin, 'eval', '--help');
    const { ino } = statSync(fileOf('eval'));
    const more = ['eval', '--backend', 'bot:oracle', '--limit', '1'];
    await run(bin, ...more);
    expect(statSync(fileOf('eval')).ino).toBe(ino);
    const later = new Date(statSync(fileOf('eval')).mtimeMs - 600_000);
    utimesSync(fileOf('eval'), later, later);
    await run(bin, ...more);
    expect(statSync(fileOf('eval')).ino).not.toBe(ino);
  });

  it('is not kept again for code that is none of its own, such as what compiles a plugin', async () => {
    const { bin, fileOf, run } = fresh();
    const airline = ['eval', '--plugin', examplePlugin, '--scenario', 'airline', '--limit', '1'];
    await run(bin, ...airline);
    const { ino } = statSync(fileOf('eval'));
    await run(bin, ...airline);
    expect(statSync(fileOf('eval')).ino).toBe(ino);
    expect(statSync(fileOf('eval')).mtimeMs).toBeGreaterThan(Date.now() + 500_000);
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
    // As long as the other: its length is all that V8 compares.
    const text = readFileSync(bundle, 'utf8').replace('Which assistant really', 'Which assistant rarely');
    writeFileSync(bundle, text);
    expect((await run(bin, '--help')).stdout).toContain('Which assistant rarely');
    expect(kept()).toHaveLength(2);
  });

  it('is of no use to another build of Node, be it of the same version', async () => {
    const { bin, kept } = fresh();
    const node = join(workFolder(), 'node');
    cpSync(process.execPath, node);
    for (const one of [process.execPath, node]) await command(one, [bin, '--help'], { cwd: workFolder() });
    expect(kept()).toHaveLength(2);
  });

  it('is kept of the two builds or sets of flags that were kept last', async () => {
    const { bin, dist, kept, run } = fresh();
    writeFileSync(join(dist, 'festeval-1-2-3-help.4.cache'), 'half of it');
    utimesSync(join(dist, 'festeval-1-2-3-help.4.cache'), 0, 0);
    for (const size of [101, 102, 103]) await run(`--max-old-space-size=${String(size)}`, bin, '--help');
    expect(kept()).toHaveLength(2);
  });

  it('is kept of the set of flags that was used last, also where others were found to be enough', async () => {
    const { bin, kept, run } = fresh();
    const withSize = (size: number) => run(`--max-old-space-size=${String(size)}`, bin, '--help');
    for (const size of [101, 101, 102, 102]) await withSize(size);
    const before = kept();
    await withSize(103);
    expect(kept().filter((name) => !before.includes(name))).toHaveLength(1);
    expect(kept()).toHaveLength(2);
  });

  it('is not kept of what is no command, or used wrongly', async () => {
    const { bin, kept, run } = fresh();
    for (const args of [['evl'], ['eval', '--wrong']]) {
      await expect(run(bin, ...args)).rejects.toMatchObject({ code: 2 });
    }
    expect(kept()).toEqual([]);
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
