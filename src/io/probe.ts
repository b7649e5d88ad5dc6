import Database from 'libsql';
import { z } from 'zod';

const answerSchema = z.object({ version: z.string() });

/** Opens a database in memory and asks its version: does the native package work on this machine? */
export function probeStore(): string {
  const db = new Database(':memory:');
  try {
    const { version } = answerSchema.parse(db.prepare('SELECT sqlite_version() AS version').get());
    return `SQLite ${version}`;
  } finally {
    db.close();
  }
}
