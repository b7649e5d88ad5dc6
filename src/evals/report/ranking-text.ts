import type { Summary } from '../../core/summary.js';
import { columns } from '../../text/columns.js';
import { rank } from '../rank.js';
import { brokenIn } from '../summary/counts.js';
import { doneRate, estimate } from './figures.js';
import { placeText } from './ranking.js';
import { words } from './words.js';

/** The report's ranking for a terminal: the same order, places and figures, a line a subject. */
export function rankingText({ overall }: Summary): string {
  const { en } = words;
  const rows = rank(overall).map((item) => [
    item.overall.subject,
    placeText(item, en),
    estimate(item.overall.completion, en),
    estimate(item.overall.usefulness, en),
    doneRate(item.overall.done, en),
    String(brokenIn(item.overall)),
  ]);
  return columns([['subject', 'place', 'completion', 'usefulness', 'done', 'broken'], ...rows]);
}
