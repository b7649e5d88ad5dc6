/** The code of a page of documentation, as tests run it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const fence = /^```(?<language>\w+)(?: (?<file>\S+))?\n(?<text>[\s\S]*?)^```$/gm;

export function readPage(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The files that a page shows: blocks that begin "```ts path/of/file.ts", those of one file joined as they follow. */
export function filesOn(page: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { groups = {} } of page.matchAll(fence)) {
    const { file, text = '' } = groups;
    if (file !== undefined && groups.language !== 'diff') files.set(file, `${files.get(file) ?? ''}${text}`);
  }
  return files;
}

/** The changes that a page makes to files which are there: blocks that begin "```diff path/of/file.ts", as they follow. */
export function changesOn(page: string): readonly { readonly file: string; readonly diff: string }[] {
  return [...page.matchAll(fence)].flatMap(({ groups = {} }) =>
    groups.language === 'diff' && groups.file !== undefined
      ? [{ file: groups.file, diff: groups.text ?? '' }]
      : [],
  );
}

/** A text with its lines changed as a diff says, which must fit it at one place. */
export function changed(text: string, diff: string): string {
  const lines = (marks: string): string =>
    diff
      .split('\n')
      .filter((line) => line !== '' && marks.includes(line.charAt(0)))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const [before = '', after, ...more] = text.split(lines(' -'));
  if (after === undefined || more.length > 0) {
    throw new Error(
      `expected once, found ${String(text.split(lines(' -')).length - 1)} times:\n${lines(' -')}`,
    );
  }
  return `${before}${lines(' +')}${after}`;
}

/** Blocks of a language that name no file. */
export function loose(page: string, language: string): readonly string[] {
  return [...page.matchAll(fence)].flatMap(({ groups = {} }) =>
    groups.language === language && groups.file === undefined ? [groups.text ?? ''] : [],
  );
}

/** The words of each command on a page that begins so, one a line, without the beginning. */
export function commandsOn(page: string, beginning: string): readonly (readonly string[])[] {
  return loose(page, 'bash').flatMap((block) =>
    block.split('\n').flatMap((line) => {
      const [command = ''] = line.split(' #');
      return command.startsWith(beginning) ? [command.slice(beginning.length).trim().split(/ +/)] : [];
    }),
  );
}

/** Puts files into a folder. */
export function writeFiles(dir: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
}
