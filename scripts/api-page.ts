import { publicExports, type PublicExport } from './public-exports.js';

const intro = `# The public interface

What can be imported, by purpose, each with the first sentence of its docstring; editors show the rest: shapes, units, errors,
sources. Made by \`npm run api\`; a test holds it to the code. Whatever is not listed here may change without notice.
`;

/** \`docs/api.md\`, from the docstrings. */
export function apiPage(): string {
  return [
    intro,
    ...groupsOf(publicExports('src/index.ts')).map((group) => section(group)),
    '## `festeval/vitest`\n\nAssertions for tests ([examples/vitest](../examples/vitest/README.md)).\n',
    listed(publicExports('src/vitest.ts')),
  ].join('\n');
}

function groupsOf(all: readonly PublicExport[]): readonly (readonly PublicExport[])[] {
  return [...new Set(all.map(({ group }) => group))].map((name) => all.filter(({ group }) => group === name));
}

function section(group: readonly PublicExport[]): string {
  return `## ${(group[0]?.group ?? '').replace(/\.$/, '')}\n\n${listed(group)}`;
}

function listed(group: readonly PublicExport[]): string {
  const values = group.filter(({ kind }) => kind === 'value');
  const types = group.filter(({ kind }) => kind === 'type');
  return [...values.map(line), ...types.map(line)].join('\n').concat('\n');
}

function line({ name, kind, doc }: PublicExport): string {
  const first = /^.*?\.(?=\s+[A-Z`]|$)/.exec(doc)?.[0] ?? doc;
  return `- \`${name}\`${kind === 'type' ? ' (type)' : ''}: ${first}`;
}
