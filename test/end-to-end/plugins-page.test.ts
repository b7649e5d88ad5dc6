/** docs/plugins.md, as its readers follow it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { festeval, scores, sharedFolder, type Row } from '../support/cli.js';
import { commandsOn, filesOn, loose, readPage, writeFiles } from '../support/page.js';

const page = readPage('docs/plugins.md');
const dir = sharedFolder();
const meanOf = (rows: readonly Row[], subject: string): number => {
  const own = rows.filter((row) => row.subject === subject);
  return own.reduce((sum, { completion }) => sum + (completion ?? NaN), 0) / own.length;
};
const play = (name: string, ...backends: readonly string[]) =>
  festeval(dir, [
    ...['eval', '--plugin', 'library.ts', '--scenario', 'library', '--name', name],
    ...backends.flatMap((spec) => ['--backend', spec]),
  ]);

describe('docs/plugins.md', () => {
  beforeAll(() => {
    writeFiles(dir, filesOn(page));
  });

  it('has no code that no test runs', () => {
    expect([...filesOn(page).keys()]).toEqual(['library.csv', 'library.ts', 'models.ts', 'sets.ts']);
    expect(loose(page, 'ts')).toEqual([]);
  });

  it('has commands that do as they are given, one after another', async () => {
    const commands = commandsOn(page, 'npx festeval ');
    expect(commands).toHaveLength(6);
    for (const args of commands) {
      const { code, stderr } = await festeval(dir, args);
      expect([args.join(' '), code, code === 0 ? '' : stderr]).toEqual([args.join(' '), 0, '']);
    }
    const first = scores(dir, 'first');
    expect([meanOf(first, 'bot:oracle'), meanOf(first, 'bot:null')]).toEqual([1, 0]);
    expect(meanOf(scores(dir, 'mine'), 'bot:oracle')).toBe(1);
    const all = scores(dir, 'all');
    expect(meanOf(all, 'bot:agreeable')).toBe(0.5);
    // It settles all, and never tells the days.
    for (const assistant of ['thoughtful', 'react']) expect(meanOf(all, `${assistant}/clerk:v1`)).toBe(0.75);
  });

  it('makes a scenario in which cheats earn nothing and noise costs', async () => {
    const cheats = ['echo', 'list-all', 'promo', 'stuffing', 'random'].map((name) => `bot:${name}`);
    const noise = [0.3, 1].map((p) => `bot:noisy#p=${String(p)}`);
    expect((await play('cheats', ...cheats, ...noise)).code).toBe(0);
    const rows = scores(dir, 'cheats');
    for (const bot of cheats) expect([bot, meanOf(rows, bot)]).toEqual([bot, 0]);
    const [little, full] = noise.map((bot) => meanOf(rows, bot));
    expect(little).toBeLessThan(1);
    expect(full).toBeLessThan(little ?? 0);
  });
});
