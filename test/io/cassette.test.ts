import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Call } from '../../src/core/answers.js';
import { FestevalError } from '../../src/core/errors.js';
import { openCassette } from '../../src/io/cassette/folder.js';
import { filesIn } from '../support/tape.js';
import { callWith, replyWith } from './answers-contract.js';

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'festeval-cassette-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  return dir;
}
const recorder = (dir: string, secrets: readonly string[] = []) =>
  openCassette({ dir, write: true, secrets });
const player = (dir: string) => openCassette({ dir, write: false, secrets: [] });

const origin = { scenario: 'itinerary', caseId: 'h01', caseHash: 'abc', subject: 'react/qwen:qwen3', k: 2 };
const HASH = '0123456789abcdef0123456789abcdef';
const call = (id = `${HASH}.0`, at: Call['origin'] = origin): Call => callWith(at, id);
const FILE = 'itinerary/h01/react_qwen_qwen3.2/assistant-001-0123456789abcdef.json';

describe('the folder of a cassette', () => {
  it('has a file a call, below scenario, case and trial, in the order of the conversation', () => {
    const dir = folder();
    const store = recorder(dir);
    store.save(call(), replyWith('x'));
    store.save(call(`${HASH}.1`), replyWith('y'));
    store.save(callWith(null, `${HASH}.0`), replyWith('z'));
    expect([...filesIn(dir).keys()].sort()).toEqual([
      'README.md',
      '_no-trial/m/assistant-001-0123456789abcdef.json',
      FILE.replace('.json', '.1.json'),
      FILE,
    ]);
  });

  it('says in its README what it is, and leaves one that is there', () => {
    const dir = folder();
    recorder(dir);
    expect(filesIn(dir).get('README.md')).toContain('format 1');
    writeFileSync(join(dir, 'README.md'), 'ours');
    recorder(dir);
    expect(filesIn(dir).get('README.md')).toBe('ours');
  });

  it('has texts line by line and the same text for the same answer, so that a review shows what changed', () => {
    const dir = folder();
    const store = recorder(dir);
    store.save(call(), replyWith('one\ntwo'));
    const text = filesIn(dir).get(FILE) ?? '';
    expect(text).toContain('"text": [\n        "one",\n        "two"\n      ]');
    expect(text).toContain('"messages": [\n      {\n        "role": "user",\n        "text": [\n');
    store.save(call(), replyWith('one\ntwo'));
    expect(filesIn(dir).get(FILE)).toBe(text);
  });

  it('has safe names for whatever trials are called', () => {
    const dir = folder();
    const store = recorder(dir);
    const odd = { ...origin, scenario: '../up', caseId: '..', subject: `a/${'长'.repeat(200)}:*?"<>|` };
    store.save(call(`${HASH}.0`, odd), replyWith('x'));
    expect(player(dir).find(call(`${HASH}.0`, odd))).toEqual(replyWith('x'));
    for (const path of filesIn(dir).keys()) {
      expect(path).not.toMatch(/[:*?"<>|]|(^|\/)\.\.(\/|$)/);
      for (const part of path.split('/')) expect(Buffer.byteLength(part)).toBeLessThan(200);
    }
  });

  it('holds no key, whatever a vendor echoes, nor half a file', () => {
    const dir = folder();
    const key = 'sk-"quoted\\key';
    recorder(dir, [key, 'short']).save(call(), replyWith(`my key is ${key}, in short`));
    const text = filesIn(dir).get(FILE) ?? '';
    expect(text).toContain('my key is ***, in short');
    expect(text).not.toContain('quoted');
    expect([...filesIn(dir).keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
  });

  it('must be there to be replayed, and is not written then', () => {
    const dir = folder();
    player(dir);
    expect([...filesIn(dir).keys()]).toEqual([]);
    expect(() => player(join(dir, 'none'))).toThrow(FestevalError);
    expect(() => player(join(dir, 'none'))).toThrow(/none:record/);
  });
});

describe('a recorded file', () => {
  it.each([
    ['is no JSON', () => '{"format": 1, '],
    ['is of another format', (text: string) => text.replace('"format": 1', '"format": 2')],
    ['lacks its outcome', (text: string) => text.replace('"outcome"', '"result"')],
  ])('that %s is refused by name', (_how, spoil) => {
    const dir = folder();
    recorder(dir).save(call(), replyWith('x'));
    const path = join(dir, FILE);
    writeFileSync(path, spoil(readFileSync(path, 'utf8')));
    expect(() => player(dir).find(call())).toThrow(
      /assistant-001-0123456789abcdef\.json: is no recorded answer/,
    );
  });

  it('of another call whose hash begins alike is not taken for it', () => {
    const dir = folder();
    recorder(dir).save(call(), replyWith('x'));
    expect(player(dir).find(call(`${HASH.slice(0, 16)}${'f'.repeat(16)}.0`))).toBeNull();
  });
});

describe('calls near a missing one', () => {
  const near = (dir: string, at: Call['origin']) =>
    player(dir)
      .near(call('f.0', at))
      .map(({ call: found }) => found.origin);

  it('are those of its trial, else of its case, else of its scenario, else any', () => {
    const dir = folder();
    const store = recorder(dir);
    const places = [
      origin,
      { ...origin, k: 3 },
      { ...origin, caseId: 'h02' },
      { ...origin, scenario: 'relatives' },
    ];
    for (const place of places) store.save(call(`${HASH}.0`, place), replyWith('x'));
    expect(near(dir, { ...origin, caseHash: 'changed' })).toEqual([origin]);
    expect(near(dir, { ...origin, subject: 'new' })).toEqual([origin, { ...origin, k: 3 }]);
    expect(near(dir, { ...origin, caseId: 'h99' })).toHaveLength(3);
    expect(near(dir, { ...origin, scenario: 'new' })).toHaveLength(4);
  });

  it('are given as they were made, and damaged ones left out', () => {
    const dir = folder();
    const store = recorder(dir);
    store.save(call(), replyWith('x'));
    store.save(call(`${'1'.repeat(32)}.0`), replyWith('y'));
    writeFileSync(join(dir, FILE), '{}');
    expect(
      player(dir)
        .near(call('f.0'))
        .map((one) => one.call),
    ).toEqual([call(`${'1'.repeat(32)}.0`)]);
  });
});
