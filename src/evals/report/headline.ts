import type { BrokenCause } from '../../core/trial.js';
import { isBot, relate, type Ranked } from '../rank.js';
import { sum } from '../statistics/cluster-mean.js';
import { brokenIn } from '../summary/counts.js';
import type { ReportContext } from './context.js';
import { estimate, fraction } from './figures.js';
import { blocks } from './markdown.js';
import { inline } from './untrusted.js';

/** Names listed of those who cannot be told from the first. */
const NAMED = 3;

/** The decision first: who leads, whether the lead is larger than the uncertainty, and how much broke. */
export function headline(context: ReportContext): string {
  const { ranked, words } = context;
  const placed = ranked.filter(({ place }) => place !== null);
  const onlyBots = ranked.every(({ overall }) => isBot(overall));
  const decision = [leadSentence(placed, context), closeSentence(placed, context)].filter(
    (part) => part !== '',
  );
  const aside = [onlyBots ? words.headline.onlyBots : '', ...brokenSentences(context)].filter(
    (part) => part !== '',
  );
  return blocks([`**${decision.join(words.sentenceGap)}**`, aside.join(words.sentenceGap)]);
}

function leadSentence([first, second]: readonly Ranked[], { ranked, words }: ReportContext): string {
  if (first === undefined) return words.headline.nothing;
  const name = inline(first.overall.subject);
  const figure = estimate(first.overall.completion, words);
  if (first.overall.completion.mean === 0) return words.headline.nobody;
  const besides = ranked.some(({ reference }) => reference);
  if (second === undefined) return words.headline.single(name, figure, besides);
  const pair = {
    first: name,
    a: figure,
    second: inline(second.overall.subject),
    b: estimate(second.overall.completion, words),
  };
  const equal = fraction(first.overall.completion.mean) === fraction(second.overall.completion.mean);
  if (equal) return words.headline.level(pair);
  return words.headline.pair[relate(first.overall.completion, second.overall.completion)](pair);
}

/** Those behind the second whom the intervals do not tell from the first. */
function closeSentence([first, , ...others]: readonly Ranked[], { words }: ReportContext): string {
  if (first === undefined) return '';
  const close = others.filter(({ overall }) => {
    const relation = relate(first.overall.completion, overall.completion);
    return relation === 'overlap' || relation === 'inside';
  });
  if (close.length === 0) return '';
  const names = close.slice(0, NAMED).map(({ overall }) => inline(overall.subject));
  return words.headline.alsoClose(names.join(words.comma), close.length);
}

function brokenSentences({ summary, ranked, words, maxBroken }: ReportContext): readonly string[] {
  const counts = new Map<BrokenCause, number>();
  for (const { overall } of ranked) {
    for (const cause of causesOf(overall.broken)) {
      counts.set(cause, (counts.get(cause) ?? 0) + (overall.broken[cause] ?? 0));
    }
  }
  const broken = sum([...counts.values()]);
  const played = broken + sum(ranked.map(({ overall }) => overall.finished));
  const causes = [...counts].map(([cause, n]) => `${words.causes[cause]} ${String(n)}`).join(words.comma);
  const often = ranked.filter(({ overall }) => {
    const lost = brokenIn(overall);
    return lost > maxBroken * (overall.finished + lost);
  });
  return [
    summary.status === 'partial' ? words.partial(played, summary.planned) : '',
    broken === 0 ? words.noneBroke(played) : words.someBroke(broken, played, causes),
    often.length === 0
      ? ''
      : words.oftenBroke(
          often.map(({ overall }) => inline(overall.subject)).join(words.comma),
          words.percent(maxBroken),
        ),
  ];
}

const order: readonly BrokenCause[] = ['backend', 'timeout', 'budget', 'user', 'harness'];

function causesOf(broken: Ranked['overall']['broken']): readonly BrokenCause[] {
  return order.filter((cause) => broken[cause] !== undefined);
}
