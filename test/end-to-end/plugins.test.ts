/** Plugins as their authors load them: through the bin, from TypeScript files, with no build step. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { festeval, readReport, scores, workFolder, type Ended } from '../support/cli.js';

const plugins = resolve(import.meta.dirname, '../support/plugins');
const shop = join(plugins, 'shop.ts');
const faulty = (name: string): string => join(plugins, 'faults', `${name}.ts`);

function play(cwd: string, plugin: string, ...more: readonly string[]): Promise<Ended> {
  return festeval(cwd, ['eval', '--plugin', plugin, '--scenario', 'shop', '--name', 'run', ...more]);
}

/** The shop in the folder, to be changed. */
function shopIn(cwd: string): string {
  for (const file of ['shop.ts', 'shop-scenario.ts', 'shop.csv'])
    copyFileSync(join(plugins, file), join(cwd, file));
  return 'shop.ts';
}

describe('a plugin', () => {
  it("brings a scenario that is played, graded, reported, gated and graded again like festeval's own", async () => {
    const cwd = workFolder();
    const ended = await play(cwd, shop, '--backend', 'bot:oracle', '--backend', 'bot:null', '--json');
    expect(ended.stderr).toContain('6 trials to play (3 cases of shop)');
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.stdout)).toMatchObject({
      cells: [{ scenario: 'shop', done: { passAt1: 1 } }, {}],
    });
    expect(scores(cwd, 'run').map(({ completion }) => completion)).toEqual([1, 1, 1, 0, 0, 0]);
    expect(readReport(cwd, 'run', 'report.zh.md')).toContain('小卖部');
    const again = await festeval(cwd, ['rescore', 'run', '--all']);
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('6 trials graded again')]);
    const gate = await festeval(cwd, ['gate', 'run#bot:null', 'run#bot:oracle']);
    expect(gate.code).toBe(4);
  });

  it('brings bots with settings, backends, assistants and judges', async () => {
    const cwd = workFolder();
    const ended = await play(
      cwd,
      shop,
      ...['--backend', 'bot:buyer#thing=nuts', '--backend', 'canned:tea'],
      ...['--assistant', 'twice', '--assistant', 'react', '--judge', 'judge:kind'],
    );
    expect([ended.code, ended.stderr]).toEqual([
      0,
      expect.stringContaining('judge:kind is not calibrated for tone'),
    ]);
    const rows = scores(cwd, 'run');
    const completions = (name: string): unknown[] =>
      rows.filter(({ subject }) => subject === name).map(({ completion }) => completion);
    expect(completions('bot:buyer#thing=nuts')).toEqual([0, 1, 0]);
    expect(completions('twice/canned:tea')).toEqual([1, 0, 1]);
    expect(completions('react/canned:tea')).toEqual([1, 0, 1]);
    const trial = await festeval(cwd, ['show', 'run', 'shop/tea/twice/canned:tea/0']);
    expect(trial.stdout).toContain('Let me think.');
  });

  it('is part of what must be equal: a changed one is named by compare, refused by resume and taken by rescore', async () => {
    const cwd = workFolder();
    const plugin = shopIn(cwd);
    expect((await play(cwd, plugin, '--backend', 'bot:oracle')).code).toBe(0);
    const source = readFileSync(join(cwd, 'shop-scenario.ts'), 'utf8');
    writeFileSync(
      join(cwd, 'shop-scenario.ts'),
      source.replace('state.bought.join() === data.want ? 1', 'false ? 1'),
    );
    const resumed = await play(cwd, plugin, '--backend', 'bot:oracle', '--resume');
    expect([resumed.code, resumed.stderr]).toEqual([
      2,
      expect.stringMatching(/plugin of shop: "\w{16}" in the run/),
    ]);
    const reported = await festeval(cwd, ['report', 'run']);
    expect([reported.code, reported.stderr]).toEqual([
      0,
      expect.stringContaining('shop.ts has changed since the run'),
    ]);
    const rescored = await festeval(cwd, ['rescore', 'run', '--all']);
    expect([rescored.code, scores(cwd, 'run')[0]?.completion]).toEqual([0, 0]);
    expect((await festeval(cwd, ['report', 'run'])).stderr).toBe('');
  });

  it('brings what is played, where neither a suite nor a scenario is named', async () => {
    const cwd = workFolder();
    const ended = await festeval(cwd, ['eval', '--plugin', shop, '--backend', 'bot:oracle', '--name', 'run']);
    expect([ended.code, ended.stderr]).toEqual([0, expect.stringContaining('3 cases of shop')]);
  });

  it('may be named in a suite file, seen from where that file lies', async () => {
    const cwd = workFolder();
    shopIn(cwd);
    writeFileSync(
      join(cwd, 'mine.yaml'),
      'name: mine\nplugins: [shop.ts]\nscenarios: [shop]\nbackends: [bot:oracle]\n',
    );
    const ended = await festeval(resolve(cwd, '..'), ['scenarios', '--plugin', join(cwd, 'shop.ts'), 'shop']);
    expect(ended.stdout).toContain('the corner shop');
    expect((await festeval(cwd, ['eval', 'mine.yaml', '--name', 'm'])).code).toBe(0);
  });
});

describe('code of other people', () => {
  it.each([
    ['ends the process while it is loaded', 'process.exit(0);\nexport const bots = [];\n', 3, 'process.exit'],
    [
      'leaves a timer running',
      'setInterval(() => undefined, 1000);\nexport const bots = [];\n',
      0,
      'left running',
    ],
  ])('that %s neither hangs the command nor makes it look well', async (_what, text, code, said) => {
    const cwd = workFolder();
    writeFileSync(join(cwd, 'mine.ts'), text);
    const ended = await festeval(cwd, ['scenarios', '--plugin', 'mine.ts', 'itinerary']);
    expect([ended.code, ended.stderr]).toEqual([
      code,
      expect.stringMatching(new RegExp(`${said}.*mine\\.ts`, 's')),
    ]);
  });

  it('counts to one hash, whatever else was loaded before it', async () => {
    const cwd = workFolder();
    const plugin = shopIn(cwd);
    writeFileSync(join(cwd, 'other.ts'), "import './shop-scenario.js';\nexport const bots = [];\n");
    const bots = ['--backend', 'bot:oracle'];
    expect((await play(cwd, plugin, ...bots)).code).toBe(0);
    const both = ['eval', '--plugin', 'other.ts', '--plugin', plugin, '--scenario', 'shop', '--name', 'both'];
    expect((await festeval(cwd, [...both, ...bots])).code).toBe(0);
    const compared = await festeval(cwd, ['compare', 'run', 'both']);
    expect([compared.code, compared.stderr]).toEqual([0, '']);
  });
});

describe('a plugin at fault', () => {
  it.each([
    ['nonsense', 'scenarios[0].part: expected something made by defineScenario, found nothing'],
    ['misnamed', 'found scenario; did you mean scenarios?'],
    ['missing', 'there is no such file'],
  ])('stops everything before it begins: %s', async (name, message) => {
    const { code, stderr } = await play(workFolder(), faulty(name));
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('that cannot be read is told with its file', async () => {
    const cwd = workFolder();
    writeFileSync(join(cwd, 'half.ts'), 'export const bots = [\n');
    const { code, stderr } = await play(cwd, 'half.ts');
    expect([code, stderr]).toEqual([2, expect.stringContaining('half.ts: cannot be loaded')]);
  });

  it('that throws breaks the trial it threw in, says where, and lets the run go on', async () => {
    const cwd = workFolder();
    const { code, stderr } = await play(cwd, faulty('throws'), '--backend', 'bot:oracle');
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /throws\.ts, scenario "shop": after threw: out of nuts \(shop\/nuts\/bot:oracle\/0\)/,
    );
    expect(scores(cwd, 'run').map(({ broken }) => broken)).toEqual([null, 'harness', null]);
  });

  it('that yields no plain JSON breaks its own trials, and the others are played', async () => {
    const cwd = workFolder();
    const both = ['--backend', 'bot:circular', '--backend', 'bot:oracle'];
    const { code, stderr } = await play(cwd, faulty('circular'), ...both);
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(
        /bot "circular": play .* no plain JSON, at \.calls\[0\]\.args\.self: found a circle/,
      ),
    ]);
    expect(scores(cwd, 'run').map(({ broken }) => broken)).toEqual([
      ...['harness', 'harness', 'harness'],
      ...[null, null, null],
    ]);
  });

  it('whose backend fails in more trials than a run may lose is told at its end', async () => {
    const cwd = workFolder();
    const args = ['--backend', 'circular:x'];
    const { code, stderr } = await play(cwd, faulty('circular'), ...args);
    expect(scores(cwd, 'run').map(({ broken }) => broken)).toEqual(['backend', 'backend', 'backend']);
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(/its plugin gave no answer: .* found a circle .*\(shop\/\S+ and 2 more\)/),
    ]);
  });

  it('that writes into its state is told so', async () => {
    const { code, stderr } = await play(workFolder(), faulty('mutates'), '--backend', 'bot:oracle');
    expect([code, stderr]).toEqual([
      3,
      expect.stringContaining('after changed a state or data it was given'),
    ]);
  });
});
