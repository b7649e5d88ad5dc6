/**
 * What stands around the words that tell changes nothing: whom one calls, tea that is offered, a question given back. Each
 * labelled sentence is said again with such words before or after it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findLeaks } from '../../src/text/leaks/find-leaks.js';
import { isAddress } from '../../src/text/leaks/owners.js';
import { leakRow, readLabelled } from './labelled.js';

const rows = readLabelled(leakRow, 'leaks.jsonl', undefined)
  .concat(
    readLabelled(leakRow, 'leaks-9.jsonl', undefined),
    readLabelled(leakRow, 'leaks-12-classes.jsonl', undefined),
  )
  .filter(({ listener, text }) => !listener.may_know && /\p{Script=Han}/u.test(text));

const ended = (text: string): string => (/[。！？!?.…～~]$/u.test(text) ? text : `${text}。`);
const around: readonly (readonly [string, (text: string) => string])[] = [
  ['tea before', (text) => `您先坐，喝口热茶。${text}`],
  ['praise before', (text) => `舅妈包的饺子真香！${text}`],
  ['frankness before', (text) => `既然您问到这儿了，我也不瞒您，${text}`],
  ['a call before', (text) => `婶婆，${text}`],
  ['a plea after', (text) => `${ended(text)}您可别跟我妈说。`],
  ['a question after', (text) => `${ended(text)}您家表弟怎么样了？`],
  ['a wish after', (text) => `${ended(text)}祝您新年快乐，身体健康！`],
  ['gaps for commas', (text) => text.replace(/(?<=\p{Script=Han}{2})，(?=\p{Script=Han}{2})/gu, ' ')],
];
const leaks = (text: string, { fact, question }: (typeof rows)[number]): boolean =>
  findLeaks(text, fact, question === undefined ? {} : { question }).length > 0;

describe.each(around)('a sentence with %s', (_name, said) => {
  it('tells what it told, but for one in a hundred', () => {
    const telling = rows.filter(({ leak }) => leak);
    const lost = telling.filter((row) => !leaks(said(row.text), row)).map(({ text }) => text);
    expect(lost.length / telling.length, lost.join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('tells no more than it did, but for one in a hundred', () => {
    const harmless = rows.filter(({ leak }) => !leak);
    const alarms = harmless.filter((row) => leaks(said(row.text), row)).map(({ text }) => text);
    expect(alarms.length / harmless.length, alarms.join('\n')).toBeLessThanOrEqual(0.01);
  });
});

const kinship = z.object({ accept: z.array(z.string()) });
const terms = readFileSync(new URL('../fixtures/kinship.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => kinship.parse(JSON.parse(line)).accept);

describe('kin who are called', () => {
  it('are taken for no one else of whom the rest is said', () => {
    const elder = terms.filter((term) => /[叔伯婶姨姑舅妗嬢][父母公婆爷奶丈妈娘]?$/u.test(term));
    expect(elder.filter((term) => !isAddress(term))).toEqual([]);
  });
});
