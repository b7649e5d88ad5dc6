import type { Backend, CallContext } from '../../src/core/backend.js';
import type { ChatRequest } from '../../src/core/chat.js';
import type { ToolSpec } from '../../src/core/tool.js';
import type { Attempt } from '../../src/core/transcript.js';
import { createBackend, type BackendOptions } from '../../src/backends/create.js';
import { createShared, noPrices } from '../../src/backends/shared.js';
import { parseSpec } from '../../src/backends/spec.js';
import type { System } from '../../src/backends/system.js';
import type { TryContext } from '../../src/backends/try.js';
import {
  startServer,
  type ScriptedAnswer,
  type ScriptedServer,
  type ServerOptions,
} from '../support/openai-server.js';

export const trainTool: ToolSpec = {
  name: 'search_trains',
  description: '查两地之间的列车',
  parameters: {
    type: 'object',
    properties: { from: { type: 'string' }, to: { type: 'string' } },
    required: ['from', 'to'],
  },
};

export function ask(text: string, tools: readonly ToolSpec[] = []): ChatRequest {
  return { messages: [{ role: 'user', text }], tools };
}

export type Recorded = CallContext & {
  readonly attempts: Attempt[];
  readonly repairs: { text: string; problem: string }[];
};

/** A context that keeps what it is told. */
export function recording(signal: AbortSignal = new AbortController().signal): Recorded {
  const attempts: Attempt[] = [];
  const repairs: { text: string; problem: string }[] = [];
  return {
    signal,
    callRole: 'assistant',
    origin: null,
    onAttempt: (attempt) => attempts.push(attempt),
    onRepair: (text, problem) => repairs.push({ text, problem }),
    attempts,
    repairs,
  };
}

/** A try's context outside a run, with all the time it wants. */
export function trying(signal: AbortSignal = new AbortController().signal): TryContext {
  return { signal, leftMs: 60_000, callRole: 'assistant', origin: null, onAdmitted: () => undefined };
}

/** Clocks that only sleep moves, and jitter that is always half of its bound. */
export function fakeSystem(): System & { readonly slept: number[] } {
  let now = Date.UTC(2027, 1, 1);
  const slept: number[] = [];
  return {
    now: () => now,
    monotonic: () => now,
    sleep: (ms) => {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
    random: () => 0.5,
    slept,
  };
}

export function options(overrides: Partial<BackendOptions> = {}): BackendOptions {
  return {
    ...createShared(noPrices),
    env: {},
    limits: { callSeconds: 5 },
    system: fakeSystem(),
    concurrency: 8,
    ...overrides,
  };
}

export function backendAt(
  server: ScriptedServer,
  settings = '',
  overrides: Partial<BackendOptions> = {},
): Backend {
  const suffix = settings === '' ? '' : `#${settings}`;
  return createBackend(parseSpec(`m=openai:test-model@${server.url}${suffix}`), options(overrides));
}

/** A server for one test, closed when the test ends, however it ends. */
export async function withServer<T>(
  server: ServerOptions | ServerOptions['answer'],
  run: (server: ScriptedServer) => Promise<T>,
): Promise<T> {
  const started = await startServer(typeof server === 'function' ? { answer: server } : server);
  try {
    return await run(started);
  } finally {
    await started.close();
  }
}

/** One answered request of a fresh backend, with all that was recorded of it. */
export async function oneAnswer(
  scripted: ScriptedAnswer,
  request: ChatRequest = ask('你好', [trainTool]),
  settings = '',
) {
  return withServer(
    () => scripted,
    async (server) => {
      const context = recording();
      const answer = await backendAt(server, settings).complete(request, context);
      return { answer, context, requests: server.requests };
    },
  );
}
