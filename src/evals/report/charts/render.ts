import type { TopLevelSpec } from 'vega-lite';
import type { Lang } from '../../../core/lang.js';
import { xml } from '../untrusted.js';
import { fractionGrid, whiskers } from './axes.js';
import { chart } from './frame.js';
import { FONTS, themes } from './theme.js';

/** Two decimals of a pixel are enough, and the last bits of a logarithm differ between machines. */
const PLACES = 2;

/** Some 25 ms of work, to be done while nobody waits for it. */
export const loadRenderer = () => Promise.all([import('vega'), import('vega-lite')]);

/**
 * A chart as SVG. Equal charts give equal text: nothing in them has a generated id, and there is no clock in it.
 */
export async function renderSvg(spec: TopLevelSpec, lang: Lang): Promise<string> {
  const [vega, { compile }] = await loadRenderer();
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return `${lean(svg).replace(/^<svg[^>]*>/, (root) => named(root, spec.description ?? '', lang))}\n`;
}

/** Draws next to nothing, so that the first chart of a report finds what draws it compiled. */
export async function warmRenderer(): Promise<void> {
  const { light: theme } = themes;
  const colour = theme.text;
  const size = { width: 1, height: 1, sides: { left: 0, top: 0, right: 0, bottom: 0 } };
  const layers = [fractionGrid('x'), whiskers([{ low: 0, high: 1, at: 0, colour }], 'x')];
  const labels = [{ x: 0, y: 0, text: '', colour, size: 1 }];
  await renderSvg(chart({ ...size, layers, labels, theme, description: '' }), 'en');
}

/** What stands in a reader's place for the picture, in the language that chooses the shapes of Chinese characters. */
function named(root: string, description: string, lang: Lang): string {
  const tag = root.slice(0, -1);
  const said = `role="img" lang="${lang === 'zh' ? 'zh-CN' : 'en'}" font-family="${FONTS}"`;
  return `${tag} ${said}><title>${xml(description)}</title>`;
}

/** Without what says nothing to a reader: one font instead of one a text, roles of groups, empty groups' outlines. */
function lean(svg: string): string {
  return svg.replace(/<path class="(?:fore|back)ground"[^>]*\/>/g, '').replace(/<[a-z][^>]*>/g, (tag) =>
    tag
      .replace(` font-family="${FONTS}"`, '')
      .replace(/ (?:xmlns:xlink|version|class|role|aria-[a-z]+|pointer-events)="[^"]*"/g, '')
      .replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(PLACES)))),
  );
}
