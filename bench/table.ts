/** The Markdown page of a benchmark: a table a cell, what was measured with what, and how each tool was set up. */
import { cellText, idealMs, type Cell } from './cells.js';
import { figuresOf, isOurs, type Figures, type Spread } from './figures.js';
import type { Header, Lines } from './lines.js';
import { QUIET } from './quiet.js';

/** How each tool was set up, by its name. */
export type Settings = Readonly<Record<string, string>>;

const COLUMNS = ['tool', 'wall ms', 'wall / ideal', 'CPU ms a case', 'first call ms', 'memory MB', 'calls'];

/** Everything but the charts; `charts` is what stands in their place. */
export function pageOf(lines: Lines, settings: Settings, charts: string): string {
  const { header } = lines;
  return [
    `# Benchmark of ${header.date}`,
    ...warnings(lines),
    `${header.machine}; Node ${header.node}; festeval ${header.festeval}; ${String(header.rounds)} rounds. Medians, in brackets ` +
      'lowest to highest. Whole processes, start and report included, first the fastest.',
    ...header.cells.map((cell) => section(cell, lines)),
    charts,
    notes(header, settings),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n');
}

function warnings({ header: { busy }, lines }: Lines): readonly string[] {
  const late = lines.filter(({ idle }) => idle < QUIET).length;
  const said = [
    ...(busy === null ? [] : [`before the first round ${busy}`]),
    ...(late === 0
      ? []
      : [
          `${String(late)} of ${String(lines.length)} runs began while over ${String(Math.round(100 - QUIET * 100))} % of the CPU was taken`,
        ]),
  ];
  if (said.length === 0) return [];
  return [`> **The machine was not quiet:** ${said.join('; ')}. Read the figures as an order.`];
}

function section(cell: Cell, { header, lines }: Lines): string {
  const ideal = grouped(idealMs(cell), 0);
  const rows = header.tools
    .map(({ name, problem }) => ({ problem, figures: figuresOf(name, cell, lines) }))
    .toSorted((a, b) => (a.figures.wallMs?.median ?? Infinity) - (b.figures.wallMs?.median ?? Infinity))
    .map(({ problem, figures }) => rowOf(cell, figures, problem, header.rounds));
  return [
    `## \`${cell.name}\`: ${cellText(cell)}`,
    `Ideal: ${ideal} ms.`,
    [`| ${COLUMNS.join(' | ')} |`, `| :-- |${' --: |'.repeat(COLUMNS.length - 1)}`, ...rows].join('\n'),
  ].join('\n\n');
}

function rowOf(cell: Cell, figures: Figures, problem: string | null, rounds: number): string {
  const said = problem ?? failures(figures, rounds);
  const calls = `${range(figures.served, 0)} of ${grouped(cell.cases * cell.calls, 0)}`;
  const cells = [
    isOurs(figures.tool) ? `**${figures.tool}**` : figures.tool,
    range(figures.wallMs, 0),
    range(figures.ratio, 2),
    range(figures.cpuMs, 2),
    range(figures.startMs, 0),
    range(figures.rssMb, 0),
    (figures.served === null ? '' : calls) + (said === null ? '' : ` **${cellSafe(said)}**`),
  ];
  return `| ${cells.map((text) => text.trim()).join(' | ')} |`;
}

/** What to say of rounds that failed or are missing; null where all is well. */
function failures({ problems, rounds, wallMs }: Figures, wanted: number): string | null {
  if (problems.length > 0) return `${wallMs === null ? 'failed' : 'failed in part'}: ${problems.join('; ')}`;
  return rounds < wanted ? `${String(rounds)} of ${String(wanted)} rounds` : null;
}

const cellSafe = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

function range(spread: Spread | null, places: number): string {
  if (spread === null) return '-';
  const { median, low, high } = spread;
  const [middle, from, to] = [median, low, high].map((value) => grouped(value, places));
  return from === to ? String(middle) : `${String(middle)} (${String(from)} - ${String(to)})`;
}

function grouped(value: number, places: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
}

function notes({ meter, transport, tools }: Header, settings: Settings): string {
  const how = tools.map(({ name, versions }) => {
    const of = versions === '' ? '' : ` (${versions})`;
    return `- **${name}**${of}: ${settings[name] ?? 'not known to this version'}.`;
  });
  return [
    '## Set-ups',
    `CPU is user and system time, told by ${meter}; memory is that of a tool's largest process, though some have several; the mock ` +
      `model server is a process of its own and not counted. Cases by hand are called over ${transport}. What ` +
      'is compared and what is not: [docs/benchmark.md](../../docs/benchmark.md).',
    how.join('\n'),
  ].join('\n\n');
}
