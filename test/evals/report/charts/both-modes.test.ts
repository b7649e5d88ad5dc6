import { describe, expect, it } from 'vitest';
import { renderBoth } from '../../../../src/evals/report/charts/both-modes.js';
import { chart } from '../../../../src/evals/report/charts/frame.js';
import { renderSvg, warmRenderer } from '../../../../src/evals/report/charts/render.js';
import { themes, type Mode } from '../../../../src/evals/report/charts/theme.js';

const specOf = (mode: Mode, word = 'x') => {
  const theme = themes[mode];
  const at = { y: 10, size: 12 };
  return chart({
    ...{ width: 100, height: 40, sides: { left: 5, top: 5, right: 5, bottom: 5 }, layers: [], theme },
    labels: [
      { ...at, x: 1, text: word, colour: theme.text },
      { ...at, x: 20, text: '#59636e', colour: theme.soft },
      { ...at, x: 60, text: 'the same in both', colour: '#777777' },
    ],
    description: 'two words',
  });
};

const apart = async (specs: Readonly<Record<Mode, ReturnType<typeof specOf>>>) => ({
  light: await renderSvg(specs.light, 'en'),
  dark: await renderSvg(specs.dark, 'en'),
});

describe('a chart for light and for dark pages', () => {
  it('is what each drawing by itself gives, where only colours differ', async () => {
    const specs = { light: specOf('light'), dark: specOf('dark') };
    const both = await renderBoth(specs, 'en');
    expect(both).toEqual(await apart(specs));
    expect(both.light).not.toBe(both.dark);
  });

  it('is drawn twice where more differs', async () => {
    const specs = { light: specOf('light', 'day'), dark: specOf('dark', 'night') };
    expect(await renderBoth(specs, 'en')).toEqual(await apart(specs));
  });

  it('leaves names as they are that look like a colour it draws with', async () => {
    const specs = { light: specOf('light', 'mock#fefe0000'), dark: specOf('dark', 'mock#fefe0000') };
    expect((await renderBoth(specs, 'en')).dark).toContain('mock#fefe0000');
  });
});

it('the renderer is made ready without a word', async () => {
  await expect(warmRenderer()).resolves.toBeUndefined();
});
