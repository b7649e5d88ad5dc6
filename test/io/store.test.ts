import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRun, openRun } from '../../src/io/store.js';
import { storeContract } from './store-contract.js';

const dir = mkdtempSync(join(tmpdir(), 'festeval-store-'));
const at = (name: string) => join(dir, `${name}.db`);

storeContract('sqlite', {
  create: (header) => createRun(at(header.name), header),
  reopen: (header, write) => openRun(at(header.name), { write }),
});
