import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRun, openRun } from '../../src/io/store.js';
import { figuresContract } from './figures-contract.js';
import { storeContract, type StoreUnderTest } from './store-contract.js';

const dir = mkdtempSync(join(tmpdir(), 'festeval-store-'));
const at = (name: string) => join(dir, `${name}.db`);

const store: StoreUnderTest = {
  create: (header) => createRun(at(header.name), header),
  reopen: (header, write) => openRun(at(header.name), { write }),
};
storeContract('sqlite', store);
figuresContract('sqlite', store);
