import type { Driven } from '../assistants.js';
import type { ReportContext } from './context.js';
import { NONE, signed } from './figures.js';
import { blocks, table } from './markdown.js';
import { inline } from './untrusted.js';

/** What a change of assistant did for each backend that several drove; null where none was. */
export function assistants(context: ReportContext): string | null {
  const { words, driven: compared } = context;
  if (compared.length === 0) return null;
  const { heading, backend, assistant, difference, tokens, cost, note } = words.assistants;
  const priced = compared.some(({ driven }) => driven.some(({ costPerDone }) => costPerDone !== null));
  const body = compared.flatMap(({ backend: name, driven }) =>
    driven.map((one) => [
      inline(name),
      inline(one.assistant),
      differenceCell(one, context),
      one.tokensPerDone === null ? NONE : words.count(one.tokensPerDone),
      ...(priced ? [costCell(one, context)] : []),
    ]),
  );
  const head = [backend, assistant, difference, tokens, ...(priced ? [cost] : [])];
  return blocks([`## ${heading}`, table(head, body), note]);
}

function differenceCell({ base, difference }: Driven, { words }: ReportContext): string {
  if (base) return words.assistants.base;
  if (difference === null) return NONE;
  const { mean, interval, tasks } = difference;
  const bounds = interval === null ? '' : ` [${signed(interval[0], 2)}, ${signed(interval[1], 2)}]`;
  return `${signed(mean, 3)}${bounds}${words.aside(words.assistants.tasks(tasks))}`;
}

const costCell = ({ costPerDone }: Driven, { words }: ReportContext): string =>
  costPerDone === null ? NONE : words.money(costPerDone.amount, inline(costPerDone.currency));
