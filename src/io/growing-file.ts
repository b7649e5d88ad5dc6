import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { FestevalError, messageOf } from '../core/errors.js';
import { makeFolder } from './folder.js';

/** A file that is written piece by piece beside its place, and is in its place only when it is whole. */
export type GrowingFile = {
  write(text: string): void;
  /** Puts the file into its place, over one that is there. */
  keep(): void;
  /** Leaves nothing behind. */
  drop(): void;
};

/** Opens a file to grow, with the folders above it. All throw a FestevalError (exit 2) where the disk refuses. */
export function growFile(path: string): GrowingFile {
  const beside = `${path}.${process.pid}.tmp`;
  const file = guarded(path, () => {
    makeFolder(dirname(path));
    return openSync(beside, 'w');
  });
  return {
    write(text) {
      guarded(path, () => writeSync(file, text));
    },
    keep() {
      guarded(path, () => {
        fsyncSync(file);
        closeSync(file);
        renameSync(beside, path);
      });
    },
    drop() {
      closeSync(file);
      rmSync(beside, { force: true });
    },
  };
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new FestevalError(
      `${path}: cannot be written (${messageOf(error)}). Check the folder's permissions and the disk's space.`,
    );
  }
}
