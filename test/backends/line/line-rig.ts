import { createLine, withLine, type LineOptions } from '../../../src/backends/line/line.js';
import type { TryContext, TryResult } from '../../../src/backends/try.js';
import { ask, trying } from '../rig.js';
import { answered, cut } from '../retry-rig.js';
import { virtualTime } from './virtual-time.js';

export const down: TryResult = { ...cut, message: 'connect ECONNREFUSED', sent: false, usage: null };
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A line in virtual time, whose tries are kept open until a test ends them. */
export function rig(options: Partial<LineOptions> = {}) {
  const time = virtualTime();
  const common = { rpm: null, tpm: null, concurrency: 2, name: 'vendor.test', patienceMs: 600_000 };
  const line = createLine({ ...common, ...options }, time.system);
  const open: { readonly text: string; end(result: TryResult): Promise<void> }[] = [];
  const attempt = withLine(
    (request) =>
      new Promise((resolve) => {
        const end = (result: TryResult): Promise<void> => {
          open.splice(open.indexOf(entry), 1);
          resolve(result);
          return settle();
        };
        const entry = { text: request.messages[0]?.text ?? '', end };
        open.push(entry);
      }),
    line,
  );
  const results: Record<string, TryResult> = {};
  const call = (text: string, context: Partial<TryContext> = {}): void => {
    void attempt(ask(text), { ...trying(), ...context }).then((result) => (results[text] = result));
  };
  const names = (): string => open.map(({ text }) => text).join(' ');
  /** Ends the oldest open try. */
  const end = (result: TryResult = answered): Promise<void> => open[0]?.end(result) ?? settle();
  return { time, line, call, names, end, results };
}

export const from = (scenario: string): Pick<TryContext, 'origin'> => ({
  origin: { scenario, caseId: 'c', caseHash: 'h', subject: 's', k: 0 },
});
