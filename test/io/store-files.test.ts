import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { createRun, draftRun, openRun } from '../../src/io/store.js';
import { fresh, makeRun, readAll, refusal } from './run-files.js';
import { finished, header, keyAt, save } from './run-fixture.js';

describe('the file of a run', () => {
  it('is alone when the run is closed, and its copy holds everything', () => {
    const dir = fresh();
    const path = makeRun(dir);
    expect(readdirSync(dir).sort()).toEqual(['.locks', 'r.db']);
    copyFileSync(path, join(dir, 'copy.db'));
    expect(readAll(join(dir, 'copy.db'))).toBe(24);
    expect(readdirSync(dir).sort()).toEqual(['.locks', 'copy.db', 'r.db']);
  });

  it('may lie in a folder of any name, which is made', () => {
    expect(readAll(makeRun(join(fresh(), '春节 #1?a=%20', 'runs')))).toBe(24);
  });

  it('can be read while it is written, each trial once it is saved', () => {
    const path = join(fresh(), 'r.db');
    const writer = createRun(path, header('r'));
    const reader = openRun(path, { write: false });
    expect([...reader.trials()]).toHaveLength(0);
    save(writer, finished(keyAt(writer.header, 0)), null);
    expect([...reader.trials()]).toHaveLength(1);
    reader.close();
    writer.close();
  });

  it('holds everything also when a reader hindered the folding in of its journal', () => {
    const dir = fresh();
    const path = join(dir, 'r.db');
    const writer = createRun(path, header('r'));
    save(writer, finished(keyAt(writer.header, 0)), null);
    const reader = openRun(path, { write: false });
    expect([...reader.trials()]).toHaveLength(1);
    writer.close();
    copyFileSync(path, join(dir, 'copy.db'));
    expect(readAll(join(dir, 'copy.db'))).toBe(1);
    expect([...reader.trials()]).toHaveLength(1);
    reader.close();
    expect(readAll(path, true)).toBe(1);
  });
});

describe('a run of a taken name', () => {
  it('is refused with the two ways out, and nothing is overwritten', () => {
    const path = makeRun(fresh());
    const before = readFileSync(path);
    expect(refusal(() => createRun(path, header('other', 1)))).toMatch(
      /"r" exists already .*--resume.*--name/,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readAll(path, true)).toBe(24);
  });

  it('is refused for a file that is no run, and for the journal of a lost one', () => {
    const dir = fresh();
    writeFileSync(join(dir, 'a.db'), 'mine');
    writeFileSync(join(dir, 'b.db-wal'), 'mine');
    expect(refusal(() => createRun(join(dir, 'a.db'), header('a')))).toContain('exists already');
    expect(refusal(() => createRun(join(dir, 'b.db'), header('b')))).toContain(
      'left from a run whose file is gone',
    );
    expect(readdirSync(dir).filter((name) => !name.startsWith('.'))).toEqual(['a.db', 'b.db-wal']);
  });

  it('can be made where an earlier attempt died half-way', () => {
    const path = join(fresh(), 'r.db');
    writeFileSync(`${path}.new`, 'half a file');
    createRun(path, header('r')).close();
    expect(readAll(path)).toBe(0);
  });
});

describe('a run whose file is ready and not yet in its place', () => {
  it('is none until it is begun, but has its name', () => {
    const path = join(fresh(), 'r.db');
    const draft = draftRun(path, header('r'));
    expect(refusal(() => openRun(path, { write: false }))).toContain('there is no such run');
    expect(refusal(() => createRun(path, header('r')))).toContain('being written');
    draft.begin().close();
    expect(readAll(path)).toBe(0);
  });

  it('leaves nothing when it is dropped, and its name is free', () => {
    const dir = fresh();
    const path = join(dir, 'r.db');
    draftRun(path, header('r')).drop();
    expect(readdirSync(dir)).toEqual(['.locks']);
    createRun(path, header('r')).close();
  });
});

describe('what a killed process has left of a run not yet begun', () => {
  it('goes when another run is made, unless somebody is just making it', () => {
    const dir = fresh();
    writeFileSync(join(dir, 'killed.db.new'), 'half a file');
    writeFileSync(join(dir, 'half-killed.db.new-wal'), 'its journal');
    const making = draftRun(join(dir, 'making.db'), header('making'));
    createRun(join(dir, 'r.db'), header('r')).close();
    expect(readdirSync(dir).sort()).toEqual(['.locks', 'making.db.new', 'r.db']);
    making.drop();
  });
});

describe('the right to write a run', () => {
  it('is one holder’s; readers and other runs are not refused', () => {
    const dir = fresh();
    const path = join(dir, 'r.db');
    const first = createRun(path, header('r'));
    expect(refusal(() => openRun(path, { write: true }))).toMatch(
      /"r" is being written by another process.*--resume/,
    );
    expect(refusal(() => createRun(path, header('r')))).toContain('being written');
    openRun(path, { write: false }).close();
    createRun(join(dir, 's.db'), header('s')).close();
    first.close();
    openRun(path, { write: true }).close();
  });

  it('is given back when opening fails', () => {
    const path = join(fresh(), 'r.db');
    writeFileSync(path, 'no database');
    for (let again = 0; again < 3; again += 1) {
      expect(refusal(() => openRun(path, { write: true }))).toContain('is no run of festeval');
    }
  });

  it('cannot be taken where the folder cannot be made', () => {
    const dir = fresh();
    writeFileSync(join(dir, 'file'), '');
    expect(refusal(() => createRun(join(dir, 'file', 'r.db'), header('r')))).toContain(
      'the folder cannot be made',
    );
  });
});

describe('what is no run', () => {
  const dir = fresh();
  const foreign = join(dir, 'foreign.db');
  const db = new Database(foreign);
  db.exec('CREATE TABLE mine (x)');
  db.close();
  const newer = makeRun(join(dir, 'newer'));
  const later = new Database(newer);
  later.exec('PRAGMA user_version = 99');
  later.close();
  const files: Record<string, string> = {
    foreign,
    newer,
    empty: join(dir, 'empty.db'),
    text: join(dir, 'text.db'),
  };
  writeFileSync(join(dir, 'empty.db'), '');
  writeFileSync(join(dir, 'text.db'), 'id,lang\n'.repeat(1000));
  mkdirSync(join(dir, 'folder.db'));

  it.each([
    ['foreign', /is no run of festeval/],
    ['newer', /expected a run of layout 3, found layout 99.*version of festeval/],
    ['empty', /is no run of festeval/],
    ['text', /is no run of festeval/],
  ])('is refused and left as it is: %s', (name, message) => {
    const path = files[name] ?? '';
    const before = readFileSync(path);
    for (const write of [false, true]) {
      expect(refusal(() => openRun(path, { write }))).toMatch(message);
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is refused when missing or a folder, and not made', () => {
    expect(refusal(() => openRun(join(dir, 'missing.db'), { write: true }))).toContain(
      'there is no such run',
    );
    expect(refusal(() => openRun(join(dir, 'missing.db'), { write: false }))).toContain(
      'there is no such run',
    );
    expect(refusal(() => openRun(join(dir, 'folder.db'), { write: false }))).toContain(
      'found something else',
    );
    expect(readdirSync(dir)).not.toContain('missing.db');
  });
});
