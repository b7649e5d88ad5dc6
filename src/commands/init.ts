import { constants, copyFileSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { exitCode, FestevalError, messageOf, type ExitCode } from '../core/errors.js';
import { gateScript, initTemplates } from './place.js';
import { print } from './say.js';

/** A file of the package, and where it goes in the new folder. */
type Template = { readonly source: string; readonly target: string };

/** What is written under another name: npm packs no `.gitignore`, and another tsconfig.json would be this package's own. */
const writtenAs: Readonly<Record<string, string>> = {
  gitignore: '.gitignore',
  'tsconfig-template.json': 'tsconfig.json',
};

/** Writes a suite, a plugin and a CI recipe to start from. Writes nothing where any of its files is there (exit 2). */
export function init(dir: string): ExitCode {
  const templates = templatesOf(initTemplates());
  const obstacles = templates.map(({ target }) => obstacle(join(dir, target)));
  const inTheWay = [...new Set(obstacles.filter((path) => path !== null))];
  if (inTheWay.length > 0) {
    throw new FestevalError(
      [
        'init writes over no file, and so wrote none. In the way:',
        ...inTheWay.map((path) => `  ${path}`),
        'Move them away, or name another folder: festeval init DIR.',
      ].join('\n'),
    );
  }
  for (const template of templates) write(dir, template);
  print(whatNext(dir));
  return exitCode.done;
}

function templatesOf(root: string): readonly Template[] {
  const own = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({
      source: join(parentPath, name),
      target: join(relative(root, parentPath), writtenAs[name] ?? name),
    }));
  const all = [...own, { source: gateScript(), target: join('ci', 'gate.sh') }];
  return all.sort((a, b) => (a.target < b.target ? -1 : 1));
}

/** What keeps a file from being made: the file itself, or something else where a folder of its path would be. */
function obstacle(path: string): string | null {
  return nonFolder(dirname(path)) ?? (isThere(path) ? path : null);
}

/** From the top down, for nothing can be asked of a path below a file. */
function nonFolder(path: string): string | null {
  const above = dirname(path);
  const found = above === path ? null : nonFolder(above);
  if (found !== null || !isThere(path)) return found;
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? null : path;
}

/** A link that leads nowhere is there, too. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function write(dir: string, { source, target }: Template): void {
  const path = join(dir, target);
  try {
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(source, path, constants.COPYFILE_EXCL);
  } catch (error) {
    throw new FestevalError(`init: ${path} cannot be written (${messageOf(error)}).`);
  }
  print(`wrote ${path}`);
}

function whatNext(dir: string): string {
  const enter = normalize(dir) === '.' ? '' : `cd ${quoted(dir)} && `;
  return [
    '',
    'Next, with reference bots that need no key:',
    `  ${enter}npx festeval eval booking/suite.yaml --name first`,
    '  npx festeval show first booking/zh-hall-4/bot:oracle/0',
    'Editors find the types, and CI the command, after: npm install --save-dev festeval',
    'booking/README.md says how to go on.',
  ].join('\n');
}

/** As a shell reads it. */
function quoted(path: string): string {
  return /^[\w./~-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
