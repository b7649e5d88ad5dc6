import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { FestevalError } from '../../core/errors.js';
import { isLlamaModule, type LlamaModule } from './llama.js';

/** The optional extra that runs GGUF files, and the version that it was tested with. */
export const LLAMA_PACKAGE = 'node-llama-cpp';
export const LLAMA_TESTED = '3.22.1';

export const howToAdd =
  `add it with: npm install --no-save ${LLAMA_PACKAGE}@${LLAMA_TESTED} ` +
  '(docs/local-models.md says how to leave its GPU builds out)';

/** Where the extra is and which version it has; `load` is only called for a `local:` backend. */
export type FoundPackage = { readonly version: string; load(): Promise<LlamaModule> };

/** Looks beside festeval first, then in the working folder's packages; null where it is in neither. */
export function findPackage(folders: readonly string[] = searched()): FoundPackage | null {
  for (const from of folders) {
    try {
      const entry = createRequire(from).resolve(LLAMA_PACKAGE);
      return { version: versionOf(entry), load: () => loadFrom(entry) };
    } catch {
      continue;
    }
  }
  return null;
}

function searched(): readonly string[] {
  return [import.meta.url, join(process.cwd(), 'any.js')];
}

const manifestSchema = z.object({ name: z.string(), version: z.string() });

/** From the manifest that stands above the entry. */
function versionOf(entry: string): string {
  for (let dir = dirname(entry); dir !== dirname(dir); dir = dirname(dir)) {
    const manifest = readManifest(join(dir, 'package.json'));
    if (manifest?.name === LLAMA_PACKAGE) return manifest.version;
  }
  return 'of unknown version';
}

function readManifest(file: string): z.infer<typeof manifestSchema> | null {
  try {
    return manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

async function loadFrom(entry: string): Promise<LlamaModule> {
  const loaded: unknown = await import(pathToFileURL(entry).href);
  if (isLlamaModule(loaded)) return loaded;
  throw new FestevalError(
    `${LLAMA_PACKAGE} at ${entry} lacks what is used of it; version ${LLAMA_TESTED} was tested: ${howToAdd}`,
  );
}
