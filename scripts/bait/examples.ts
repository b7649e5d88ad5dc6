/**
 * The sentences that the weights of the bait detector are learnt from: all labelled ones, and thousands of ordinary
 * strings of this repository, none of which baits.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { flatten } from '../../src/text/bait/flat.js';
import { mayBait, read, wordsOf, type Words } from '../../src/text/bait/score.js';
import { utterances } from '../../src/text/bait/utterances.js';
import { fold } from '../../src/text/normalise.js';
import type { Weighed } from '../../src/text/weights.js';
import { harmlessReplies } from '../../test/text/leaks-harmless.js';
import { plays } from './plays.js';

const rowSchema = z.object({ id: z.string(), text: z.string(), bait: z.boolean() });

/** A labelled text by one author, its sentences that may bait, and what it shows as a whole. */
export type Labelled = {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly bait: boolean;
  readonly sentences: readonly Weighed[];
  readonly whole: Weighed;
};

const wordsIn = (text: string): Words => wordsOf(flatten(fold(text)));

export function labelled(root: string): Labelled[] {
  const folder = join(root, 'test/fixtures');
  const files = readdirSync(folder)
    .filter((name) => /^bait.*\.jsonl$/u.test(name))
    .sort();
  return files.flatMap((name) =>
    lines(join(folder, name)).map((line) => {
      const { id, text, bait } = rowSchema.parse(JSON.parse(line));
      const telling = utterances(text)
        .flatMap(({ text: body, before }) => (before === null ? [body] : [body, `${before} ${body}`]))
        .map(wordsIn)
        .filter(mayBait)
        .map(read);
      return { id, text, bait, author: authorOf(id), sentences: telling, whole: read(wordsIn(text)) };
    }),
  );
}

/** The first part of an id names its author; those of the oldest set are numbered by label. */
function authorOf(id: string): string {
  const [name = ''] = id.split('-');
  return name === 'pos' || name === 'neg' ? 'first' : name;
}

const aboutBait = /bait|诱导|加速包|有奖/iu;
const REPLIES = 8000;

/** The ordinary sentences that hold a word of bait: the others are never weighed. */
export function ordinary(root: string): Weighed[] {
  const texts = [
    ...cells(join(root, 'datasets')),
    ...otherFixtures(join(root, 'test/fixtures')),
    ...literals(join(root, 'src')),
    ...plays(root),
    ...harmlessReplies('bait/1', REPLIES).map(({ text }) => text),
  ];
  const sentences = texts.flatMap((text) =>
    utterances(text).flatMap(({ text: body, before }) =>
      before === null ? [body] : [body, `${before} ${body}`],
    ),
  );
  return [...new Set(sentences)]
    .filter((text) => text.length >= 4 && !aboutBait.test(text))
    .map(wordsIn)
    .filter(mayBait)
    .map(read);
}

function cells(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.csv'),
  );
  return files.sort().flatMap((name) => {
    const rows = z
      .array(z.array(z.string()))
      .parse(parse(readFileSync(join(folder, name), 'utf8'), { relax_column_count: true }));
    return rows.flat().flatMap(stringsIn);
  });
}

/** Texts in the sources: prompts, what tools say, lines of relatives; the detectors and the bots that bait left out. */
function literals(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/^(?:text|bots)/u.test(name),
  );
  return files
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/'(?:[^'\\\n]|\\.)+'|`[^`]+`/gu) ?? [])
    .map((literal) => literal.slice(1, -1).replace(/\$\{[^}]*\}/gu, '3'))
    .filter((text) => /\p{Script=Han}{3}|[a-z] [a-z]+ [a-z]/u.test(text));
}

function otherFixtures(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && !name.startsWith('bait'));
  return files.sort().flatMap((name) => lines(join(folder, name)).flatMap(stringsIn));
}

const lines = (file: string): string[] => readFileSync(file, 'utf8').trim().split('\n');

/** A cell, or every string in it where it holds JSON. */
function stringsIn(cell: string): string[] {
  if (!/^[[{]/u.test(cell)) return [cell];
  const found = cell.match(/"(?:[^"\\]|\\.)*"/gu) ?? [];
  return found.map((literal) => z.string().catch('').parse(JSON.parse(literal)));
}
