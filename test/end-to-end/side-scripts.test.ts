import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { spoiledPackage, workFolder } from '../support/cli.js';

const command = promisify(execFile);

/** A package whose script of the scenarios says when it is run. */
function telling() {
  const bin = spoiledPackage(() => undefined);
  const dist = join(dirname(dirname(bin)), 'dist');
  const script = join(dist, 'scenarios.cjs');
  const start = /^\{ const run = function \([^)]*\) \{/;
  writeFileSync(script, readFileSync(script, 'utf8').replace(start, '$&console.log("it runs");'));
  const run = async (...args: string[]) => {
    const { stdout } = await command(process.execPath, args, { cwd: workFolder() });
    return stdout;
  };
  return { bin, dist, script, run };
}

describe('the script of the shipped scenarios', () => {
  it('is run once, though each scenario asks for it: there is one of each of its modules', async () => {
    const { bin, run } = telling();
    const said = await run(bin, 'scenarios');
    expect(said.match(/it runs/g)).toHaveLength(1);
    expect(said).toContain('dialect-primer');
  });

  it('is not read where none of them is played', async () => {
    const { bin, run } = telling();
    expect(await run(bin, 'eval', '--help')).not.toContain('it runs');
  });

  it('is read by a program that imports the package once it asks for a scenario', async () => {
    const { dist, run } = telling();
    const program = join(workFolder(), 'own.mjs');
    const module = pathToFileURL(join(dist, 'module.cjs')).href;
    const asked = `process.argv[2] = 'scenarios'; (await import('${module}')).default.cli();`;
    writeFileSync(program, asked);
    expect((await run(program)).match(/it runs/g)).toHaveLength(1);
  });

  it('is named where it was damaged', async () => {
    const { bin, script, run } = telling();
    writeFileSync(script, readFileSync(script).fill(255, 1000, 1001));
    await expect(run(bin, 'scenarios')).rejects.toMatchObject({
      stderr: expect.stringMatching(/scenarios\.cjs: is damaged\. Install festeval again/) as unknown,
    });
  });
});
