// Bundles the bin and the public module into dist/: one process start without hundreds of small files.
import { build } from 'esbuild';
import { readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';

const { metafile } = await build({
  entryPoints: ['src/cli.ts', 'src/index.ts', 'src/vitest.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // V8 keeps the source of what is loaded, twice as large where it holds Chinese: without blanks and comments 10 MB less.
  minifyWhitespace: true,
  legalComments: 'linked',
  // Native, data-heavy and self-loading packages stay where npm put them. zod is bundled: apart it costs some 60 ms a start.
  external: ['jiti', 'libsql', 'opencc-js', 'opencc-js/*', 'vitest'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
});
// What an earlier build left goes only now, so that a festeval started meanwhile finds its files.
const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
for (const name of readdirSync('dist')) {
  if (name.endsWith('.js') && !made.has(name)) rmSync(`dist/${name}`);
}
