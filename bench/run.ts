/**
 * festeval, the floor and the peers on the same work: docs/benchmark.md. Each round runs every tool once, in another order.
 *
 *   npm run bench                                        # festeval in both its ways and the floor: minutes
 *   npm run bench:peers -- --cells all --rounds 3        # all
 *   npm run bench -- --cells 50/10/5/1 --tools festeval,evalite --rounds 1 --busy
 *   npm run bench -- --table bench/results/FILE.jsonl    # table and charts again, of what was measured
 */
import { parseArgs } from 'node:util';
import { cellText, parseCells, usualCells, type Cell } from './cells.js';
import { rotated } from './figures.js';
import type { Line } from './lines.js';
import { killRunning } from './measure.js';
import { startMock, type Mock } from './mock.js';
import { openOutput, type Output } from './output.js';
import { play, type Conditions } from './play.js';
import { busyness } from './quiet.js';
import { ready, toolsOf, type Ready } from './ready.js';
import { writeReport } from './report.js';

const { values } = parseArgs({
  options: {
    cells: { type: 'string', default: usualCells },
    rounds: { type: 'string', default: '3' },
    tools: { type: 'string', default: 'floor,festeval,festeval-public' },
    transport: { type: 'string', default: 'fetch' },
    timeout: { type: 'string' },
    out: { type: 'string' },
    busy: { type: 'boolean', default: false },
    table: { type: 'string' },
  },
});

/** Whatever has been measured by then is worth a page. */
const stop = new AbortController();
process.on('SIGINT', () => {
  stop.abort();
  process.exitCode = 130;
  killRunning();
});
const stopped = (): boolean => stop.signal.aborted;

const say = (text: string): void => {
  console.error(text);
};

function whole(name: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`--${name} ${text}: give a whole number from 1`);
}

function transportOf(text: string): 'fetch' | 'http' {
  if (text === 'fetch' || text === 'http') return text;
  throw new Error(`--transport ${text}: give fetch or http`);
}

/** A tool that hung once would take its whole patience every round. */
async function playCell(
  cell: Cell,
  all: readonly Ready[],
  rounds: number,
  conditions: Conditions,
  output: Output,
): Promise<void> {
  const hung = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { tool, problem } of rotated(all, round)) {
      if (problem !== null || hung.has(tool.name)) continue;
      const line = await play(tool, cell, round + 1, conditions);
      if (stopped()) return;
      if (line.problem?.startsWith('stopped') === true) hung.add(tool.name);
      output.add(line);
      say(`  ${cell.name} ${String(round + 1)}/${String(rounds)} ${lineText(line, cell)}`);
    }
  }
}

function lineText({ tool, wallMs, cpuMs, rssMb, problem }: Line, { cases }: Cell): string {
  const cpu = cpuMs === null ? '-' : (cpuMs / cases).toFixed(2);
  const figures = `${wallMs.toFixed(0)} ms, ${cpu} ms CPU a case, ${rssMb?.toFixed(0) ?? '-'} MB`;
  return `${tool.padEnd(15)} ${figures}${problem === null ? '' : `  FAILED: ${problem}`}`;
}

async function bench(mock: Mock): Promise<void> {
  const cells = parseCells(values.cells);
  const rounds = whole('rounds', values.rounds);
  const transport = transportOf(values.transport);
  const timeoutMs = values.timeout === undefined ? null : whole('timeout', values.timeout) * 1000;
  const tools = toolsOf(values.tools);
  const busy = await busyness();
  if (busy !== null) {
    say(`This machine is not quiet: ${busy}.`);
    if (!values.busy)
      throw new Error('figures would not be comparable: wait, or add --busy to measure all the same');
  }
  const conditions: Conditions = { mock, transport, busy: values.busy, timeoutMs };
  const all = await ready(tools, conditions, say, stopped);
  if (stopped()) return;
  const output = openOutput({ cells, rounds, transport, busy, all, set: values.cells, out: values.out });
  for (const cell of cells) {
    say(`${cell.name}: ${cellText(cell)}`);
    try {
      await playCell(cell, all, rounds, conditions, output);
    } finally {
      await writeReport(output.file);
    }
    if (stopped()) break;
  }
  say(`\n${output.file.replace(/jsonl$/, 'md')}`);
  if (output.lines().some(({ problem }) => problem !== null)) process.exitCode ??= 1;
}

if (values.table !== undefined) {
  await writeReport(values.table);
} else {
  const mock = await startMock();
  try {
    await bench(mock);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  } finally {
    mock.close();
  }
}
