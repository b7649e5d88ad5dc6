import type { Bilingual, Lang } from '../../../core/lang.js';
import type { Cell, Overall, Summary } from '../../../core/summary.js';
import { rank, type Ranked } from '../../rank.js';
import { unique } from '../../summary/groups.js';
import type { ScenarioFacts } from '../../summary/facts.js';
import type { Words } from '../words/words.js';
import { words } from '../words.js';
import { shown } from './text.js';
import { themes, type Mode, type Theme } from './theme.js';
import { chartWords, type ChartWords } from './words.js';

/** What a chart says, before it is coloured. */
export type ChartInput = {
  readonly summary: Summary;
  /** Best first. */
  readonly ranked: readonly Ranked[];
  /** In the order of the suite. */
  readonly scenarios: readonly string[];
  readonly facts: ReadonlyMap<string, ScenarioFacts>;
  readonly lang: Lang;
  readonly say: ChartWords;
  readonly words: Words;
};

/** What a chart is drawn from. */
export type Canvas = ChartInput & { readonly theme: Theme; readonly description: string };

export function chartInput(summary: Summary, facts: readonly ScenarioFacts[], lang: Lang): ChartInput {
  return {
    summary,
    ranked: rank(summary.overall),
    scenarios: unique(summary.cells.map(({ scenario }) => scenario)),
    facts: new Map(facts.map((one) => [one.id, one])),
    lang,
    say: chartWords[lang],
    words: words[lang],
  };
}

export function canvas(input: ChartInput, mode: Mode, description: string): Canvas {
  return { ...input, theme: themes[mode], description };
}

export function nameOf({ subject }: Pick<Overall, 'subject'>): string {
  return shown(subject);
}

/** A scenario's title, or its id where the scenario is not at hand. */
export function titleOf(id: string, { facts, lang }: Pick<ChartInput, 'facts' | 'lang'>): string {
  const title: Bilingual | undefined = facts.get(id)?.title;
  return shown(title?.[lang] ?? id);
}

export function cellsOf({ subject }: Pick<Overall, 'subject'>, { cells }: Summary): readonly Cell[] {
  return cells.filter((cell) => cell.subject === subject);
}

/** The confidence of the intervals, as a percentage. */
export function levelOf({ ranked, words: { percent } }: ChartInput): string {
  return percent(ranked[0]?.overall.completion.level ?? 0);
}

/** The first few names, and how many more there are. */
export function few(names: readonly string[], { say, words: { comma } }: ChartInput, most = 3): string {
  const first = names.slice(0, most).join(comma);
  return names.length > most ? say.andMore(first, most, names.length) : first;
}
