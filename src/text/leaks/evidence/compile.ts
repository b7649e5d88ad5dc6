import { scanner } from '../../scanner.js';
import type { Scan } from '../../scanner.js';
import type { Evidence } from './types.js';
import { askedIn } from './words/asked.js';
import * as family from './words/family.js';
import * as love from './words/love.js';
import * as property from './words/property.js';
import * as study from './words/study.js';
import * as work from './words/work.js';

const tables: Readonly<Record<string, Evidence>> = { ...love, ...family, ...work, ...study, ...property };

export type Scans = { readonly [part in keyof Evidence]: Scan };

const numeral =
  '(?:[一二两俩三四五六七八九十几半\\d]+|one|two|three|four|five|six|seven|eight|nine|ten|a few|several)';

/** A word of the tables as the source of a regular expression. */
function sourceOf(word: string): string {
  const made = word
    .replace(/[+.*]/gu, (char) => (char === '.' ? '.' : `\\${char}`))
    .replaceAll('..', '[^,]{0,7}?')
    .replace(/\((?!\?)/gu, '(?:')
    .replaceAll('/', '|')
    .replaceAll('<n>', numeral)
    .replaceAll('_', ' ');
  const [first, last] = [/^\(?[a-z]/u.test(word), /[a-z]\)?\??$/u.test(word)];
  return `${first ? '(?<![a-z])' : ''}${made}${last ? '(?![a-z])' : ''}`;
}

const longestFirst = (list: string): string =>
  list
    .split(/\s+/u)
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map(sourceOf)
    .join('|');

const compiled = new Map<string, Scans>();

/** Where evidence on a topic stands in a clause; undefined for topics without a table. */
export function scansOf(topic: string): Scans | undefined {
  const known = compiled.get(topic);
  const table = tables[topic];
  if (known !== undefined || table === undefined) return known;
  const made = { yes: scanner(longestFirst(table.yes)), no: scanner(longestFirst(table.no)) };
  compiled.set(topic, made);
  return made;
}

const asking = new Map<string, Scan>();

/** Whether a question is asked in words of a topic. */
export function asksIn(question: string, topic: string): boolean {
  const words = askedIn[topic];
  if (words === undefined) return false;
  const scan = asking.get(topic) ?? scanner(longestFirst(words));
  asking.set(topic, scan);
  return scan(question).length > 0;
}
