import type { Lang } from '../../../core/lang.js';
import type { Summary } from '../../../core/summary.js';
import { relate, type Ranked } from '../../rank.js';
import type { ScenarioFacts } from '../../summary/facts.js';
import { estimate, fraction } from '../figures.js';
import type { ChartName } from './chart-names.js';
import { priceText } from './cost.js';
import { cellsOf, chartInput, few, nameOf, titleOf, type ChartInput } from './input.js';
import { judgedOf, quadrantOf } from './judged.js';
import { shown } from './text.js';
import { frontier, usageOf, type Priced, type Unit } from './usage.js';
import type { Offer, Two } from './words.js';

/**
 * What a chart says, in a sentence, for those who cannot see it. Plain text with names that strangers gave: whoever
 * prints it into Markdown or HTML makes it safe (`../untrusted.ts`).
 */
export function altText(
  name: ChartName,
  summary: Summary,
  facts: readonly ScenarioFacts[],
  lang: Lang,
): string {
  return altOf(name, chartInput(summary, facts, lang));
}

const sentences: Readonly<Record<ChartName, (input: ChartInput) => string>> = {
  intervals: intervalsAlt,
  heatmap: heatmapAlt,
  cost: costAlt,
  pleasant: pleasantAlt,
};

export function altOf(name: ChartName, input: ChartInput): string {
  return sentences[name](input);
}

/** Who leads and by how much; whether that is more than chance, by the places where these are known. */
function intervalsAlt({ ranked, say: { intervals }, words }: ChartInput): string {
  const [first, second] = [1, 2].map((place) => ranked.find((item) => item.place === place));
  if (first === undefined) return intervals.alt.nobody;
  const figure = ({ overall }: Ranked): string => estimate(overall.completion, words);
  if (second === undefined) return intervals.alt.single(nameOf(first.overall), figure(first));
  const two: Two = {
    first: nameOf(first.overall),
    a: figure(first),
    second: nameOf(second.overall),
    b: figure(second),
  };
  const by = (first.overall.completion.mean ?? 0) - (second.overall.completion.mean ?? 0);
  if (by === 0) return intervals.alt.level({ ...two, a: fraction(first.overall.completion.mean) });
  return intervals.alt[clear(first, second) ? 'ahead' : 'unsure'](two, fraction(by));
}

function clear(first: Ranked, second: Ranked): boolean {
  if (first.overall.rank !== null) return first.overall.rank.worst === 1;
  const relation = relate(first.overall.completion, second.overall.completion);
  return relation === 'apart' || relation === 'outside' || relation === 'throughout';
}

type Mean = { readonly scenario: string; readonly mean: number };

/** Where the first of the ranking is at its best and at its worst, and how often it is the best of all. */
function heatmapAlt(input: ChartInput): string {
  const { ranked, scenarios, say } = input;
  const { alt } = say.heatmap;
  const first = [...ranked]
    .sort((a, b) => Number(a.reference) - Number(b.reference))
    .find((item) => meansOf(item, input).length > 0);
  if (first === undefined) return say.intervals.alt.nobody;
  const own = meansOf(first, input);
  const others = ranked.filter((item) => item !== first && !item.reference);
  const wins = own.filter(({ scenario, mean }) =>
    others.every((item) =>
      meansOf(item, input).every((one) => one.scenario !== scenario || one.mean <= mean),
    ),
  ).length;
  const gaps = ranked.length * scenarios.length - ranked.flatMap((item) => meansOf(item, input)).length;
  return [
    rangeAlt(nameOf(first.overall), own, input),
    others.length === 0 ? '' : alt.best(wins, scenarios.length),
    gaps === 0 ? '' : alt.gaps(gaps),
    say.stop,
  ].join('');
}

/** Best first. */
function meansOf({ overall }: Ranked, { summary }: ChartInput): readonly Mean[] {
  return cellsOf(overall, summary)
    .flatMap(({ scenario, completion: { mean } }) => (mean === null ? [] : [{ scenario, mean }]))
    .sort((a, b) => b.mean - a.mean);
}

function rangeAlt(name: string, means: readonly Mean[], input: ChartInput): string {
  const { say, words } = input;
  const [best, worst] = [means[0], means.at(-1)];
  if (best === undefined || worst === undefined) return name;
  const cell = ({ scenario, mean }: Mean): string =>
    `${titleOf(scenario, input)}${words.aside(mean.toFixed(2))}`;
  if (best === worst) return say.heatmap.alt.one(name, cell(best));
  if (best.mean === worst.mean) return say.heatmap.alt.flat(name, best.mean.toFixed(2));
  return say.heatmap.alt.range(name, cell(best), cell(worst));
}

/** The ends of the frontier. */
function costAlt(input: ChartInput): string {
  const { say } = input;
  const { unit, priced } = usageOf(input);
  const best = frontier(priced);
  const [cheapest, most] = [best[0], best.at(-1)];
  if (cheapest === undefined || most === undefined) return say.intervals.alt.nobody;
  const [a, b] = [sayPriced(cheapest, unit, input), sayPriced(most, unit, input)];
  return cheapest === most ? say.cost.alt.both(a) : say.cost.alt.ends(a, b);
}

/** A name with its completion and its price. */
function sayPriced({ overall, completion, price }: Priced, unit: Unit, { say, words }: ChartInput): Offer {
  const currency = unit.kind === 'money' ? shown(unit.currency, 12) : null;
  return {
    name: nameOf(overall),
    completion: fraction(completion),
    price: say.cost.price(priceText(price, unit, words), currency),
  };
}

/** Who stands in which quadrant. */
function pleasantAlt(input: ChartInput): string {
  const { say, words } = input;
  const { judged } = judgedOf(input);
  const yardsticks = new Set(input.ranked.filter(({ reference }) => reference).map(({ overall }) => overall));
  const candidates = judged.filter(({ overall }) => !yardsticks.has(overall));
  const parts = (['both', 'dry', 'idle', 'neither'] as const).flatMap((quadrant) => {
    const within = candidates.filter((one) => quadrantOf(one) === quadrant);
    const names = within.map(({ overall }) => nameOf(overall));
    return names.length === 0
      ? []
      : [`${say.pleasant.quadrants[quadrant]}${words.colon}${few(names, input)}`];
  });
  return say.pleasant.alt(parts.length === 0 ? say.pleasant.nobody : parts.join(words.semicolon));
}
