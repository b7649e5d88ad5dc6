/**
 * Exit codes of the command line; scripts and CI rely on them. 0 `done`, 1 `gateFailed`, 2 `usage` (a wrong flag, file
 * or configuration), 3 `tooMuchBroke` (to judge), 4 `inconclusive` (not enough evidence), 5 `incomplete` (budget or
 * deadline, resumable), 130 `interrupted` (resumable).
 */
export const exitCode = {
  done: 0,
  gateFailed: 1,
  usage: 2,
  tooMuchBroke: 3,
  inconclusive: 4,
  incomplete: 5,
  interrupted: 130,
} as const;
/** One of the exit codes of the command line, see `exitCode`. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/**
 * An error meant for the person at the terminal: `message` says what is wrong and what to do, `exitCode` how the
 * process ends (2, `usage`, unless said). Everything in this package that refuses what a person wrote throws it.
 */
export class FestevalError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, code: ExitCode = exitCode.usage) {
    super(message);
    this.name = 'FestevalError';
    this.exitCode = code;
  }
}

/** One thing wrong in a file that a person wrote; line and column count from 1. */
export type Problem = {
  readonly file: string;
  readonly line?: number | undefined;
  /** A column's name in a CSV file, its number in any other. */
  readonly column?: string | number | undefined;
  readonly message: string;
};

const SHOWN = 20;

/** `file:line:column: message`, a line each, the first twenty. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, line, column, message }) =>
    [file, line, column]
      .filter((part) => part !== undefined)
      .join(':')
      .concat(`: ${message}`),
  );
  return firstLines(lines).join('\n');
}

/** The first twenty lines, and how many more there are. */
export function firstLines(lines: readonly string[]): readonly string[] {
  const rest = lines.length - SHOWN;
  return rest > 0 ? [...lines.slice(0, SHOWN), `... and ${String(rest)} more`] : lines;
}

/** The text of anything thrown. Throws nothing, though what is thrown may. */
export function messageOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error);
  } catch {
    return 'something that gives no text';
  }
}
