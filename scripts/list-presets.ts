// Writes what src/backends/presets/ knows into docs/backends.md. A test fails until the two agree.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { presets } from '../src/backends/presets.js';
import type { DefaultLimits } from '../src/backends/presets/preset.js';

const DOC = 'docs/backends.md';
const SECTION = /(<!-- presets:start -->\n)[\s\S]*(<!-- presets:end -->)/;

function limits({ rpm, tpm, concurrency }: DefaultLimits): string {
  const known = [
    ...(rpm === null ? [] : [`${String(rpm)} RPM`]),
    ...(tpm === null ? [] : [`${String(tpm)} TPM`]),
    ...(concurrency === null ? [] : [`${String(concurrency)} at once`]),
  ];
  return known.length === 0 ? 'not published' : known.join(', ');
}

function section(): string {
  const rows = Object.entries(presets).map(
    ([kind, { url, key, tools, limits: published }]) =>
      `| \`${kind}\` | ${url} | ${key === null ? 'none' : `\`${key}\``} | ${tools} | ${limits(published)} |`,
  );
  const known = Object.entries(presets).flatMap(([kind, { sources, unverified }]) => [
    `- \`${kind}\``,
    ...sources.map(({ fact, page, read }) => `  - ${fact}: <${page}>, read ${read}`),
    ...unverified.map((what) => `  - **unverified:** ${what}`),
  ]);
  return [
    '<!-- prettier-ignore-start -->',
    '',
    '| kind | base URL | key in | tools | limits |',
    '| :-- | :-- | :-- | :-- | :-- |',
    ...rows,
    '',
    'Where that is known from, and what is not:',
    '',
    ...known,
    '',
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n');
}

/** The document with its section renewed. */
export function renewed(text: string): string {
  return text.replace(SECTION, (_all, start: string, end: string) => `${start}${section()}${end}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(DOC, renewed(readFileSync(DOC, 'utf8')));
}
