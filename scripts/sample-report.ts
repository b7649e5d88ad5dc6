/**
 * Renews reports/sample/ and the excerpt of it in the README: plays the shipped suite with a judge stub
 * left out, under the name `sample`. Run it after every change that moves a score or the report's look.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const dir = mkdtempSync(join(tmpdir(), 'festeval-sample-'));
execFileSync(process.execPath, [join(root, 'bin/festeval.js'), 'eval', '--name', 'sample'], {
  cwd: dir,
  stdio: 'inherit',
});
rmSync(join(root, 'reports/sample'), { recursive: true, force: true });
cpSync(join(dir, 'reports/sample'), join(root, 'reports/sample'), { recursive: true });
rmSync(dir, { recursive: true });

const report = readFileSync(join(root, 'reports/sample/report.md'), 'utf8');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const excerpt = report
  .slice(report.indexOf('\n**') + 1, report.indexOf('\n## '))
  .replaceAll(/(\]\(|src(?:set)?=")charts\//g, '$1reports/sample/charts/')
  .trim()
  .split('\n')
  .map((line) => `> ${line}`.trimEnd())
  .join('\n');
const [before = '', after = ''] = [
  readme.split('<!-- sample:start -->')[0],
  readme.split('<!-- sample:end -->')[1],
];
writeFileSync(
  join(root, 'README.md'),
  `${before}<!-- sample:start -->\n\n${excerpt}\n\n<!-- sample:end -->${after}`,
);
