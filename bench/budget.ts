/**
 * Holds what festeval costs against a floor that is measured in the same run (docs/speed.md, "Budgets").
 *
 *   npm run bench:budget                             # against bench/budgets.json; exit 1 where something costs more
 *   npm run bench:budget -- --rounds 20              # how steady it is
 *   npm run bench:budget -- --update --why 'why'     # sets the budgets to what is measured
 *   npm run bench:budget -- --bin ../other/bin/festeval.js   # another build
 *   npm run bench:budget -- --cell '1 call'          # some cells only
 *   npm run bench:budget -- --json rounds.json       # keeps the figures of every round
 *
 * Rounds are interleaved, each in another order. Exit 2 where a run fails.
 */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findCounter, type Counter } from './budget/counter.js';
import { costOf } from './budget/run.js';
import { startMock } from './mock.js';
import { tableOf } from './budget/table.js';
import {
  budgetsSchema,
  fails,
  meanOf,
  updated,
  verdictsOf,
  type Cost,
  type Measured,
  type Round,
} from './budget/verdict.js';
import { CALLS, cells, furnish, isShort, type Cell, type Place } from './budget/work.js';

const flags = readFlags();
const rounds = Number(flags.rounds);
const chosen = cells.filter(({ name }) => flags.cell?.includes(name) ?? true);
const LATENCY_MS = 50;
const budgetsFile = join(import.meta.dirname, 'budgets.json');

/** The floor once before each run of the cell and once after: a machine changes its pace within seconds. */
async function measure(cell: Cell, place: Place, round: number, counter: Counter | null): Promise<Measured> {
  const costs: Cost[] = [];
  const floors: Cost[] = [];
  for (let time = 1; time <= cell.times; time += 1) {
    const run = `${cell.name.replaceAll(/\W+/g, '')}-${String(round)}-${String(time)}`;
    const by = time === 1 ? counter : null;
    floors.push(await costOf(cell.floor(place, run), by));
    costs.push(await costOf(cell.work(place, run), by));
    floors.push(await costOf(cell.floor(place, run), null));
  }
  return { cost: meanOf(costs), floor: meanOf(floors) };
}

/** Instructions of valgrind hardly vary, and take it seconds. */
const ROUNDS_OF_VALGRIND = 3;

function counterFor(cell: Cell, round: number, counter: Counter | null): Counter | null {
  if (counter !== 'valgrind') return counter;
  return isShort(cell) && round <= ROUNDS_OF_VALGRIND ? counter : null;
}

async function playRound(place: Place, round: number, counter: Counter | null): Promise<Round> {
  const turn = round % chosen.length;
  const measured: Record<string, Measured> = {};
  for (const cell of [...chosen.slice(turn), ...chosen.slice(0, turn)])
    measured[cell.name] = await measure(cell, place, round, counterFor(cell, round, counter));
  return measured;
}

async function playAll(): Promise<readonly Round[]> {
  const dir = mkdtempSync(join(tmpdir(), 'festeval-budget-'));
  const [one, many] = [await startMock(), await startMock()];
  await one.reset({ latencyMs: LATENCY_MS, calls: 1 });
  await many.reset({ latencyMs: LATENCY_MS, calls: CALLS });
  const counter = findCounter();
  try {
    furnish(dir);
    const place: Place = { dir, bin: resolve(flags.bin), one: one.url, many: many.url };
    const played: Round[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      process.stderr.write(`round ${String(round)} of ${String(rounds)}\n`);
      played.push(await playRound(place, round, counter));
      if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(played)}\n`);
    }
    return played;
  } finally {
    for (const mock of [one, many]) mock.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

function tell(text: string): void {
  console.log(text);
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary !== undefined && summary !== '') appendFileSync(summary, `${text}\n`);
}

function readFlags() {
  try {
    const { values } = parseArgs({
      options: {
        rounds: { type: 'string', default: '5' },
        bin: { type: 'string', default: 'bin/festeval.js' },
        cell: { type: 'string', multiple: true },
        update: { type: 'boolean', default: false },
        why: { type: 'string', default: '' },
        json: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    // Exit 1 would be a regression.
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

function checkFlags(): void {
  const names = cells.map(({ name }) => name);
  const unknown = flags.cell?.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`--cell: found "${unknown}", expected one of ${names.join(', ')}`);
  if (flags.update && flags.why === '')
    throw new Error("--update: say why: --why 'what was made better or dearer'");
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds: expected 1 or more, found ${flags.rounds}`);
}

async function main(): Promise<number> {
  checkFlags();
  const { budgets } = budgetsSchema.parse(JSON.parse(readFileSync(budgetsFile, 'utf8')));
  const played = await playAll();
  const verdicts = verdictsOf(
    played,
    chosen.map(({ name }) => name),
    budgets,
  );
  tell(tableOf(played, verdicts));
  if (!flags.update) return fails(verdicts) ? 1 : 0;
  const day = new Date().toISOString().slice(0, 10);
  const next = { budgets: updated(budgets, verdicts, day, flags.why) };
  writeFileSync(budgetsFile, `${JSON.stringify(next, null, 2)}\n`);
  return 0;
}

// Leaves by way of `exit`, on which the servers end.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
