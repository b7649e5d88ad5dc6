import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a file of TypeScript or JavaScript exports, loaded as it is. Rejects with what the file itself throws. */
export async function loadModule(file: string): Promise<Record<string, unknown>> {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(pathToFileURL(resolve('.')).href);
  return jiti.import(resolve(file));
}
