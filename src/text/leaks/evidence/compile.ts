import { scanner } from '../../scanner.js';
import type { Scan } from '../../scanner.js';
import * as familyReplies from './replies/family.js';
import * as loveReplies from './replies/love.js';
import * as propertyReplies from './replies/property.js';
import * as studyReplies from './replies/study.js';
import * as workReplies from './replies/work.js';
import type { Evidence } from './types.js';
import { askedIn } from './words/asked.js';
import * as family from './words/family.js';
import * as love from './words/love.js';
import * as property from './words/property.js';
import * as study from './words/study.js';
import * as work from './words/work.js';

const tables: Readonly<Record<string, Evidence>> = { ...love, ...family, ...work, ...study, ...property };
const replies: Readonly<Record<string, Evidence>> = {
  ...loveReplies,
  ...familyReplies,
  ...workReplies,
  ...studyReplies,
  ...propertyReplies,
};

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

/** Compiles a table of a topic when it is first asked for. */
function compiling(made: Readonly<Record<string, Evidence>>): (topic: string) => Scans | undefined {
  const compiled = new Map<string, Scans>();
  return (topic) => {
    const known = compiled.get(topic);
    const table = made[topic];
    if (known !== undefined || table === undefined) return known;
    const scans = { yes: scanner(longestFirst(table.yes)), no: scanner(longestFirst(table.no)) };
    compiled.set(topic, scans);
    return scans;
  };
}

/** Where evidence on a topic stands in a clause; undefined for topics without a table. */
export const scansOf = compiling(tables);
/** The same for words that tell only what is answered to a question on the topic. */
export const repliesOf = compiling(replies);

const asking = new Map<string, Scan>();

/** Whether a question is asked in words of a topic. */
export function asksIn(question: string, topic: string): boolean {
  const words = askedIn[topic];
  if (words === undefined) return false;
  const scan = asking.get(topic) ?? scanner(longestFirst(words));
  asking.set(topic, scan);
  return scan(question).length > 0;
}
