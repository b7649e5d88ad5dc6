import type { TopLevelSpec } from 'vega-lite';
import { fraction } from '../figures.js';
import type { Words } from '../words/words.js';
import { rules, whiskers } from './axes.js';
import { absences } from './absences.js';
import type { Layer } from './frame.js';
import { levelOf, type Canvas } from './input.js';
import { along, type Box } from './place-labels.js';
import { scatterChart } from './scatter.js';
import { PLOT } from './spots.js';
import { scaleFor, share, type Scale } from './scale.js';
import { shown } from './text.js';
import type { Theme } from './theme.js';
import { frontier, usageOf, type Priced, type Unit } from './usage.js';

type Place = { readonly x: number; readonly y: number };

/** Completion against what a completed task costs, with the line that nobody is above and left of. */
export function costChart(canvas: Canvas): TopLevelSpec {
  const { say, theme, words } = canvas;
  const { unit, priced, unpriced } = usageOf(canvas);
  const scale = scaleFor(priced.map(({ price }) => price));
  const xTitle = axisTitle(unit, canvas);
  const steps = stepsOf(frontier(priced), scale);
  return scatterChart(
    {
      title: say.cost.title,
      lines: [say.cost.about(levelOf(canvas))],
      spots: canvas.ranked.flatMap((item) => {
        const one = priced.find(({ overall }) => overall === item.overall);
        if (one === undefined) return [];
        const figures = [fraction(one.completion), priceText(one.price, unit, words)];
        return [{ item, x: share(one.price, scale), y: one.completion, figures }];
      }),
      xTitle: scale.kind === 'log' ? `${xTitle}${words.aside(say.cost.log)}` : xTitle,
      xTicks: scale.ticks.map((tick) => ({ at: share(tick, scale), text: tickText(tick, unit, words) })),
      heads: [words.completion, xTitle],
      absent: absences(unpriced, canvas),
      layers: [spreads(priced, scale, theme), stepLine(steps, theme)],
      fixed: [],
      soft: [...steps.slice(1).flatMap((to, i) => along(steps[i] ?? to, to)), ...upright(priced, scale)],
    },
    canvas,
  );
}

function axisTitle(unit: Unit, { say }: Canvas): string {
  return unit.kind === 'money' ? say.cost.money(shown(unit.currency, 12)) : say.cost.tokens;
}

/** With three significant digits, as in the report. */
export function priceText(price: number, unit: Unit, words: Words): string {
  if (unit.kind === 'tokens') return words.count(price);
  return price >= 100 ? price.toFixed(0) : price.toPrecision(3);
}

function tickText(tick: number, unit: Unit, words: Words): string {
  if (unit.kind === 'money' || tick < 1000) return String(tick);
  return words.count(tick).replace(/\.0+(?=[kM]| [万亿])/u, '');
}

function placeOf({ price, completion }: Priced, scale: Scale): Place {
  return { x: share(price, scale) * PLOT.width, y: (1 - completion) * PLOT.height };
}

/** The corners of the frontier: level until the next better one, then up; level to the right edge at last. */
function stepsOf(best: readonly Priced[], scale: Scale): readonly Place[] {
  const places = best.map((one) => placeOf(one, scale));
  const corners = places.flatMap((place, i) => {
    const before = places[i - 1];
    return before === undefined ? [place] : [{ x: place.x, y: before.y }, place];
  });
  const last = corners.at(-1);
  return last === undefined ? [] : [...corners, { x: PLOT.width, y: last.y }];
}

function stepLine(steps: readonly Place[], { usefulness }: Theme): Layer {
  const lines = steps.slice(1).map((to, i) => {
    const from = steps[i] ?? to;
    return { x: from.x, y: from.y, x2: to.x, y2: to.y, colour: usefulness };
  });
  return rules(lines, { width: 1.5, dash: [5, 3] });
}

function spreads(priced: readonly Priced[], scale: Scale, { completion }: Theme): Layer {
  return whiskers(
    priced.map((one) => ({ ...one.overall.completion, at: placeOf(one, scale).x, colour: completion })),
    'y',
    0.35,
  );
}

function upright(priced: readonly Priced[], scale: Scale): readonly Box[] {
  return priced.flatMap((one) => {
    const { low, high } = one.overall.completion;
    if (low === null || high === null) return [];
    const { x } = placeOf(one, scale);
    return along({ x, y: (1 - high) * PLOT.height }, { x, y: (1 - low) * PLOT.height });
  });
}
