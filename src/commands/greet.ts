import { setMaxListeners } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { preflight, type Preflight, type PreflightOptions } from '../backends/preflight.js';
import { goesOverOurWires } from '../backends/source.js';
import type { BackendSpec } from '../backends/spec.js';
import { calledModels, preflightOptions } from './check-backends.js';
import type { Outline } from './eval-setup.js';
import type { Ask } from './preflight.js';

/** Preflight calls that are under way while cases are still to be read. */
export type Greeting = {
  /** What became of the early call of a spec; whoever was not called early is called now. */
  readonly ask: Ask;
  /** Ends what is under way; answers that are in stay. */
  readonly hangUp: () => void;
};

/** What a call may take to be sent, in ms, before it is no longer waited for: a few round trips around the world. */
const SENDING_MS = 300;

/**
 * Sends the preflight's calls, since reading cases keeps the process from sending anything, and settles once they are sent.
 * Never rejects. Called early is only who is reached over connections of ours, which can be hung up: code of others and
 * models in this process would be held up by the reading, and counted as late.
 */
export async function greet(outline: Outline): Promise<Greeting> {
  const brought = outline.catalogue.extensions.backends;
  return begin(
    outline,
    calledModels(outline).filter((spec) => goesOverOurWires(spec, brought)),
  );
}

/** Calls nobody before somebody asks. */
export function greetNobody(outline: Outline): Promise<Greeting> {
  return begin(outline, []);
}

async function begin(outline: Outline, early: readonly BackendSpec[]): Promise<Greeting> {
  const away = new AbortController();
  // Every backend listens; that is no leak.
  setMaxListeners(0, away.signal);
  const options = preflightOptions(outline, away.signal);
  const calls = early.map((spec) => ({ spec, ...send(spec, options) }));
  const answers = new Map(calls.map(({ spec, answer }) => [spec, answer]));
  if (calls.length > 0) await allSent(calls.map(({ sent }) => sent));
  return {
    ask: (spec) => answers.get(spec) ?? preflight(spec, options),
    hangUp: () => {
      away.abort();
    },
  };
}

type Call = { readonly answer: Promise<Preflight>; readonly sent: Promise<unknown> };

/** A call, and when it was sent; one that came to nothing before is not waited for. */
function send(spec: BackendSpec, options: PreflightOptions): Call {
  let onSent = (): void => undefined;
  const whole = new Promise<void>((resolve) => {
    onSent = resolve;
  });
  const answer = preflight(spec, { ...options, onSent });
  return { answer, sent: Promise.race([whole, answer]) };
}

async function allSent(sent: readonly Promise<unknown>[]): Promise<void> {
  const enough = new AbortController();
  const late = after(SENDING_MS, undefined, { signal: enough.signal }).catch(() => undefined);
  await Promise.race([Promise.all(sent), late]);
  enough.abort();
}
