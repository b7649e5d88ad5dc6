import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeArtefacts, writeWhole } from '../../src/io/artefacts.js';
import { jsonLines, readJsonLines } from '../../src/io/json-lines.js';
import { refusal } from './run-files.js';

const fresh = () => mkdtempSync(join(tmpdir(), 'festeval-artefacts-'));
const row = z.strictObject({ subject: z.string(), completion: z.number().min(0).max(1).nullable() });

describe('written artefacts', () => {
  it('replace earlier ones and leave nothing else behind', () => {
    const dir = fresh();
    writeArtefacts(dir, { 'report.md': 'old', 'charts/ranking.svg': '<svg/>' });
    writeArtefacts(dir, { 'report.md': '新' });
    expect(readdirSync(dir).sort()).toEqual(['charts', 'report.md']);
    expect(readFileSync(join(dir, 'report.md'), 'utf8')).toBe('新');
    expect(readdirSync(join(dir, 'charts'))).toEqual(['ranking.svg']);
  });

  it('stay inside their folder', () => {
    expect(() => {
      writeArtefacts(fresh(), { '../x': '' });
    }).toThrow('lies outside its folder');
    expect(() => {
      writeArtefacts(fresh(), { '/x': '' });
    }).toThrow('lies outside its folder');
  });

  it('that cannot be written leave the earlier one, and say what to do', () => {
    const dir = fresh();
    writeFileSync(join(dir, 'file'), '');
    expect(
      refusal(() => {
        writeWhole(join(dir, 'file', 'x'), '');
      }),
    ).toMatch(/cannot be written .*permissions/);
    writeArtefacts(dir, { 'folder/x': '' });
    expect(
      refusal(() => {
        writeWhole(join(dir, 'folder'), '');
      }),
    ).toContain('cannot be written');
    expect(readdirSync(dir).sort()).toEqual(['file', 'folder']);
  });
});

describe('JSON lines', () => {
  it('come back as they were written', () => {
    const path = join(fresh(), 'scores.jsonl');
    const rows = fc.array(
      fc.record({
        subject: fc.string({ unit: 'binary' }),
        completion: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(rows, (some) => {
        writeWhole(path, jsonLines(some));
        // JSON has no -0.
        expect([...readJsonLines(path, row)]).toEqual(JSON.parse(JSON.stringify(some)));
      }),
      { numRuns: 50 },
    );
  });

  it('tell all their problems with lines, a cut last line too', () => {
    const path = join(fresh(), 'scores.jsonl');
    writeFileSync(
      path,
      '{"subject":"a","completion":2}\n\n{"subject":"b"}\nnull\n{"subject":"c","completion":0,"x":1}\n{"subject":"a"',
    );
    expect(refusal(() => [...readJsonLines(path, row)]).split('\n')).toEqual([
      `${path}:1: completion: Too big: expected number to be <=1, found 2`,
      `${path}:2: expected a row of JSON, found a blank line`,
      `${path}:3: "completion" is missing`,
      `${path}:4: expected object, found null`,
      `${path}:5: unknown key "x"; known are subject, completion`,
      `${path}:6: expected a row of JSON, found one that ends too early`,
    ]);
  });

  it('are found wherever the pieces that are read end, in any language, and with the line ends of Windows', () => {
    const path = join(fresh(), 'scores.jsonl');
    const some = Array.from({ length: 900 }, (_, i) => ({ subject: '年'.repeat(i % 211), completion: null }));
    writeFileSync(path, `\ufeff${some.map((one) => JSON.stringify(one)).join('\r\n')}`);
    expect([...readJsonLines(path, row)]).toEqual(some);
  });

  it('that are not UTF-8 are a refusal', () => {
    const path = join(fresh(), 'scores.jsonl');
    writeFileSync(path, Buffer.from([0x22, 0xc4, 0xea, 0x22]));
    expect(refusal(() => [...readJsonLines(path, row)])).toContain('expected UTF-8');
  });

  it('that cannot be read are a refusal', () => {
    expect(refusal(() => [...readJsonLines('/nowhere/scores.jsonl', row)])).toContain('cannot be read');
  });
});
