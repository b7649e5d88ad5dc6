import { afterEach, describe, expect, it, vi } from 'vitest';
import { langs, type Lang } from '../../../../src/core/lang.js';
import type { Summary } from '../../../../src/core/summary.js';
import { contrast, shade } from '../../../../src/evals/report/charts/colour.js';
import { drawCharts } from '../../../../src/evals/report/charts/draw-charts.js';
import { shown } from '../../../../src/evals/report/charts/text.js';
import { themes } from '../../../../src/evals/report/charts/theme.js';
import { factsOf, field, ids, summaryOf, titles, type SubjectGiven } from './build.js';
import { isWellFormed, outside, overlaps, read } from './svg.js';

const facts = factsOf(titles);
const judges = ['stub:0.7'];

const equal = (subjects: readonly SubjectGiven[]): readonly SubjectGiven[] =>
  subjects.map((one) => ({
    ...one,
    completion: () => 0.6,
    judged: () => 0.55,
    cost: { amount: 1, currency: 'CNY', perDone: 0.3 },
  }));

const steady = (subjects: readonly SubjectGiven[]): readonly SubjectGiven[] =>
  subjects.map((one) => ({ ...one, completion: () => 1, method: 'no variance' }));

const gappy = (subjects: readonly SubjectGiven[]): readonly SubjectGiven[] =>
  subjects.map((one, s) => ({
    ...one,
    completion: (i) => (s === 1 || (s === 2 && i === 0) ? null : one.completion(i)),
    cost: s === 0 ? null : (one.cost ?? null),
  }));

const runs: readonly (readonly [string, Summary])[] = [
  ['one subject, one scenario', summaryOf({ subjects: field(1), scenarios: ids(1) })],
  ['three subjects, fifteen scenarios', summaryOf({ subjects: field(3), scenarios: ids(15), judges })],
  ['four subjects, three scenarios', summaryOf({ subjects: field(4), scenarios: ids(3), judges })],
  ['six subjects, one scenario', summaryOf({ subjects: field(6), scenarios: ids(1), judges })],
  ['twelve subjects, fifteen scenarios', summaryOf({ subjects: field(12), scenarios: ids(15), judges })],
  ['twelve equal subjects', summaryOf({ subjects: equal(field(12)), scenarios: ids(3), judges })],
  ['five equal subjects', summaryOf({ subjects: equal(field(5)), scenarios: ids(3), judges })],
  ['nothing that varies', summaryOf({ subjects: steady(field(4)), scenarios: ids(3), judges })],
  ['gaps', summaryOf({ subjects: gappy(field(12)), scenarios: ids(15), judges })],
];

afterEach(() => {
  vi.restoreAllMocks();
});

async function drawn(summary: Summary, lang: Lang): Promise<readonly (readonly [string, string])[]> {
  return Object.entries(await drawCharts(summary, facts, lang));
}

describe.each(runs)('The charts of %s', (_, summary) => {
  it.each(langs)('keep every text inside the picture and off other texts, in %s', async (lang) => {
    for (const [path, svg] of await drawn(summary, lang)) {
      const picture = read(svg);
      expect([path, ...outside(picture)]).toEqual([path]);
      expect([path, ...overlaps(picture)]).toEqual([path]);
    }
  });

  it('name every subject, whole or cut in the middle', async () => {
    for (const [path, svg] of await drawn(summary, 'zh')) {
      const texts = read(svg).texts.map(({ text }) => text.replace(/\s/g, ''));
      const text = texts.join('');
      for (const { subject } of summary.overall)
        expect([path, text.includes(shown(subject).replace(/\s/g, ''))]).toEqual([path, true]);
    }
  });

  it('are well-formed, load nothing, run nothing and stay small', async () => {
    for (const [, svg] of await drawn(summary, 'en')) {
      expect(isWellFormed(svg)).toBe(true);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/href|url\(|https?:\/\/www|@import/);
      expect(svg).not.toMatch(/<(?:script|foreignObject|image|style|a)\b| on[a-z]+=/);
      expect(svg.length).toBeLessThan(100_000);
    }
  });
});

describe('A chart', () => {
  const [, summary] = runs[4] ?? [];
  const large = summary ?? summaryOf({ subjects: field(12), scenarios: ids(15), judges });

  it('has a name for each language and theme', async () => {
    expect(Object.keys(await drawCharts(large, facts, 'zh'))).toEqual(
      ['intervals', 'heatmap', 'cost', 'pleasant'].flatMap((name) => [
        `charts/${name}.zh.light.svg`,
        `charts/${name}.zh.dark.svg`,
      ]),
    );
    expect(Object.keys(await drawCharts(large, facts, 'en'))).toContain('charts/cost.dark.svg');
  });

  it('is the same for equal input, however often and in whatever order it is drawn', async () => {
    const [first, second] = await Promise.all([
      drawCharts(large, facts, 'zh'),
      drawCharts(structuredClone(large), facts, 'zh'),
    ]);
    expect(second).toEqual(first);
  });

  it('takes no clock, no chance and no console', async () => {
    const forbidden = (): never => {
      throw new Error('not in a chart');
    };
    vi.spyOn(Date, 'now').mockImplementation(forbidden);
    vi.spyOn(performance, 'now').mockImplementation(forbidden);
    vi.spyOn(Math, 'random').mockImplementation(forbidden);
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await drawCharts(large, facts, 'en');
    expect(warned).not.toHaveBeenCalled();
  });

  it.each(['light', 'dark'] as const)(
    'has an opaque ground and texts that stand out from it, %s',
    async (mode) => {
      const { ground } = themes[mode];
      for (const [path, svg] of await drawn(large, 'en')) {
        if (!path.includes(mode)) continue;
        expect(svg).toMatch(
          new RegExp(`^<svg[^>]*><title>[^<]*</title><rect width="\\d+" height="\\d+" fill="${ground}"`),
        );
        const outsideCells = read(svg).texts.filter(
          ({ text }) => !path.includes('heatmap') || !/^\d\.\d\d$/.test(text),
        );
        for (const { fill } of outsideCells) expect(contrast(fill, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('sets no size, place or text by its theme', async () => {
    const plain = (svg: string | undefined): string => (svg ?? '').replace(/#[0-9a-f]{6}/g, '');
    const all = await drawCharts(large, facts, 'en');
    for (const name of ['intervals', 'cost', 'pleasant'])
      expect(plain(all[`charts/${name}.dark.svg`])).toBe(plain(all[`charts/${name}.light.svg`]));
  });

  it('keeps markup and what XML forbids out of the picture, whatever a subject is called', async () => {
    const names = ['<script>alert(1)</script>', '"&\'\u0000\ufffe\ud800]]>', '\u202egnp', ''];
    const subjects = field(4).map((one, i) => ({ ...one, name: names[i] ?? '' }));
    const wild = summaryOf({ subjects, scenarios: ids(2), judges });
    const hostile = factsOf([{ zh: '<b>&', en: '</text><a href="javascript:x">' }, ...titles.slice(1)]);
    for (const svg of Object.values(await drawCharts(wild, hostile, 'en'))) {
      expect(isWellFormed(svg)).toBe(true);
      expect(svg).not.toMatch(/<script|<a |<b>|\u202e/);
    }
  });

  it('says in a title what it shows, for those who cannot see it', async () => {
    const svg = (await drawCharts(large, facts, 'en'))['charts/intervals.light.svg'];
    expect(svg).toMatch(/^<svg [^>]*role="img" lang="en"[^>]*><title>react\/qwen:qwen3-max has the highest/);
  });

  it('draws subjects as text that a reader’s own font sets, Chinese ones too', async () => {
    const svg = (await drawCharts(large, facts, 'zh'))['charts/intervals.zh.light.svg'];
    expect(svg).toContain("lang=\"zh-CN\" font-family=\"system-ui, 'PingFang SC', 'Microsoft YaHei'");
    expect(svg).toContain('>react/豆包 1.6 专业版</text>');
  });
});

describe('The heat map', () => {
  it.each(['light', 'dark'] as const)('has a readable number on every shade, %s', async (mode) => {
    const subjects = field(1).map((one) => ({ ...one, completion: (i: number) => i / 100 }));
    const many = summaryOf({ subjects, scenarios: Array.from({ length: 101 }, (_, i) => `x${String(i)}`) });
    const svg = (await drawCharts(many, [], 'en'))[`charts/heatmap.${mode}.svg`] ?? '';
    const inks = read(svg).texts.filter(({ fill }) => fill === '#000000' || fill === '#ffffff');
    expect(inks).toHaveLength(101);
    for (const { text, fill } of inks)
      expect(contrast(fill, shade(Number(text), themes[mode]))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['light', 'dark'] as const)('grows steadily lighter or darker with the mean, %s', (mode) => {
    const steps = Array.from({ length: 101 }, (_, i) =>
      contrast(shade(i / 100, themes[mode]), themes[mode].ground),
    );
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it('outlines a cell without a mean with dashes, and puts a dash in it', async () => {
    const subjects = field(2).map((one, s) => ({
      ...one,
      completion: (i: number) => (s === 0 && i === 1 ? null : 0.5),
    }));
    const svg =
      (await drawCharts(summaryOf({ subjects, scenarios: ids(2) }), facts, 'en'))[
        'charts/heatmap.light.svg'
      ] ?? '';
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(read(svg).texts.filter(({ text }) => text === '–')).toHaveLength(1);
  });
});

describe('The intervals', () => {
  it('leave a point hollow, with the reason beside it, where there is no interval', async () => {
    const summary = summaryOf({ subjects: steady(field(1)), scenarios: ids(1) });
    const svg = (await drawCharts(summary, facts, 'en'))['charts/intervals.light.svg'] ?? '';
    expect(read(svg).texts.map(({ text }) => text)).toContain('1.000 (no variance)');
    expect(svg.match(/fill="#ffffff" stroke="#0969da"/g)).toHaveLength(1);
  });

  it('give the range of places where it is known, and mark reference bots', async () => {
    const svg =
      (await drawCharts(summaryOf({ subjects: field(3), scenarios: ids(2) }), facts, 'en'))[
        'charts/intervals.light.svg'
      ] ?? '';
    const texts = read(svg).texts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Place', '1–2', '1–3', 'reference bot']));
    const unknown = summaryOf({
      subjects: field(3).map((one) => ({ ...one, rank: null })),
      scenarios: ids(2),
    });
    expect((await drawCharts(unknown, facts, 'en'))['charts/intervals.light.svg']).not.toContain('Place');
  });

  it('star usefulness where no judge was asked', async () => {
    const summary = summaryOf({ subjects: field(2), scenarios: ids(2) });
    expect((await drawCharts(summary, facts, 'en'))['charts/intervals.light.svg']).toContain('>Usefulness*<');
  });
});
