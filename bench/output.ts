/** Where results go: raw lines as they come, so that nothing that was measured is lost; table and charts beside them. */
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import type { Cell } from './cells.js';
import type { Header, Line } from './lines.js';
import { meterName } from './measure.js';
import type { Ready } from './ready.js';
import { root, type Transport } from './tools/tool.js';
import { festevalVersion } from './tools/versions.js';

export type Output = {
  /** Of raw lines. */
  readonly file: string;
  add(line: Line): void;
  lines(): readonly Line[];
};

type Wanted = {
  readonly cells: readonly Cell[];
  readonly rounds: number;
  readonly transport: Transport;
  readonly busy: string | null;
  readonly all: readonly Ready[];
  /** As the cells were asked for. */
  readonly set: string;
  /** Of the table. */
  readonly out: string | undefined;
};

export function openOutput(wanted: Wanted): Output {
  const date = new Date().toISOString().slice(0, 10);
  const file = (wanted.out ?? freePath(date, wanted.set)).replace(/(\.md)?$/, '.jsonl');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(headerOf(wanted, date))}\n`);
  const lines: Line[] = [];
  return {
    file,
    lines: () => lines,
    add: (line) => {
      lines.push(line);
      appendFileSync(file, `${JSON.stringify(line)}\n`);
    },
  };
}

/** Nothing that was measured before is written over. */
function freePath(date: string, set: string): string {
  const name = join(root, 'bench/results', `${date}-${set.replace(/\W+/g, '-')}`);
  for (let n = 1; ; n += 1) {
    const path = n === 1 ? name : `${name}-${String(n)}`;
    if (!existsSync(`${path}.jsonl`)) return path;
  }
}

function headerOf({ cells, rounds, transport, busy, all }: Wanted, date: string): Header {
  const cores = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return {
    kind: 'header',
    date,
    machine: `${String(cores.length)} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${memory} GB, ${process.platform}`,
    ...{ node: process.version, festeval: festevalVersion(), meter: meterName(), transport, rounds, busy },
    cells: [...cells],
    tools: all.map(({ tool: { name }, versions, problem }) => ({ name, versions, problem })),
  };
}
