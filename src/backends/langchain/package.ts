import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where an integration package is; its users' copy goes before one beside festeval. */
export type FoundPackage = { readonly url: string };

/** Looks in the working folder's packages, then beside festeval; null where it is in neither. */
export function findIntegration(name: string, folders: readonly string[] = searched()): FoundPackage | null {
  for (const from of folders) {
    try {
      return { url: pathToFileURL(createRequire(from).resolve(name)).href };
    } catch {
      continue;
    }
  }
  return null;
}

function searched(): readonly string[] {
  return [join(process.cwd(), 'any.js'), import.meta.url];
}

export function howToInstall(name: string): string {
  return `npm install ${name}`;
}
