import { execFileSync } from 'node:child_process';

/** End-to-end tests drive the bin, which is a bundle: made anew before each test run. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
