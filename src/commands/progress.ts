import type { Trial } from '../core/trial.js';
import type { Watcher } from '../evals/run-suite.js';

type Output = { readonly isTTY?: boolean; write(text: string): unknown };

/** A line each this often where nobody watches a terminal. */
const PLAIN_EVERY_MS = 10_000;
const REDRAW_EVERY_MS = 100;

/** Trials that were begun, have ended, and ended broken, since the last time. */
export type Moved = { readonly started: number; readonly ended: number; readonly broken: number };

export type Progress = Watcher & { moved(by: Moved): void; close(): void };

/** Draws a line now and then: one redrawn on a terminal, plain lines elsewhere. */
export type Ticker = { draw(text: () => string, last: boolean): void };

export function createTicker(output: Output, now: () => number): Ticker {
  const { TERM, NO_COLOR } = process.env;
  const live = output.isTTY === true && TERM !== 'dumb' && NO_COLOR === undefined;
  let shown = live ? -Infinity : now();
  let later: NodeJS.Timeout | undefined;
  let latest = (): string => '';
  const write = (text: () => string, last: boolean): void => {
    clearTimeout(later);
    later = undefined;
    shown = now();
    output.write(live ? `\r\u001b[2K${text()}${last ? '\n' : ''}` : `${text()}\n`);
  };
  return {
    draw(text, last) {
      if (last || now() - shown >= (live ? REDRAW_EVERY_MS : PLAIN_EVERY_MS)) write(text, last);
      // What is left on a terminal is what is.
      else if (live) {
        latest = text;
        later ??= setTimeout(() => {
          write(latest, false);
        }, REDRAW_EVERY_MS).unref();
      }
    },
  };
}

/** Shows on stderr how a run goes: done, running, broken, rate, time left. */
export function showProgress(total: number, output: Output, now: () => number): Progress {
  const ticker = createTicker(output, now);
  const started = now();
  let done = 0;
  let broken = 0;
  let running = 0;
  const draw = (last: boolean): void => {
    ticker.draw(() => progressText({ total, done, running, broken, ms: now() - started }), last);
  };
  const moved = (by: Moved): void => {
    running += by.started - by.ended;
    done += by.ended;
    broken += by.broken;
    draw(false);
  };
  return {
    moved,
    started: () => {
      moved({ started: 1, ended: 0, broken: 0 });
    },
    ended: (trial: Trial) => {
      moved({ started: 0, ended: 1, broken: trial.status === 'broken' ? 1 : 0 });
    },
    close: () => {
      draw(true);
    },
  };
}

type Counts = {
  readonly total: number;
  readonly done: number;
  readonly running: number;
  readonly broken: number;
  readonly ms: number;
};

/** `done 12/288, running 8, broken 0, 3.4/s, about 1 min 21 s left` */
export function progressText({ total, done, running, broken, ms }: Counts): string {
  return (
    `done ${String(done)}/${String(total)}, running ${String(running)}, broken ${String(broken)}, ` +
    rateText(done, total, ms)
  );
}

/** `3.4/s, about 1 min 21 s left` */
export function rateText(done: number, total: number, ms: number): string {
  const rate = ms > 0 ? done / (ms / 1000) : 0;
  const left = done === 0 || done >= total ? '' : `, about ${duration((total - done) / rate)} left`;
  return `${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)}/s${left}`;
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${String(whole)} s`;
  if (whole < 3600) return `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
  return `${String(Math.floor(whole / 3600))} h ${String(Math.floor((whole % 3600) / 60))} min`;
}
