import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Makes a folder with those above it; one that is there stays. By its absolute path: where the working folder is gone,
 * Node 20 tries a relative one for ever.
 */
export function makeFolder(path: string): void {
  mkdirSync(resolve(path), { recursive: true });
}
