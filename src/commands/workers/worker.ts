import { setMaxListeners } from 'node:events';
import { z } from 'zod';
import { deferred } from '../../core/deferred.js';
import { exitCode, FestevalError, messageOf } from '../../core/errors.js';
import { createPort, type Port } from './port.js';
import { orderSchema, type Begin, type Notice, type Order, type Prepare } from './messages.js';
import { playLent, setUpToPlay } from './play-lent.js';
import { createCalls } from './calls.js';

/**
 * Plays trials of a run that the process which started this one holds, as that one says. Ends at once when that one has:
 * what may be in flight then is nobody's.
 */
export async function work(): Promise<void> {
  if (process.send === undefined) {
    throw new FestevalError('worker: is started by "festeval eval --workers n", and by nobody else.');
  }
  const port = createPort<Notice>((messages, done) => process.send?.(messages, done));
  const orphaned = (): void => {
    process.exit(exitCode.interrupted);
  };
  process.on('disconnect', orphaned);
  // Ctrl-C reaches all processes of a terminal; the one that holds the run says what comes of it.
  process.on('SIGINT', () => undefined);
  const failure = await obey(port).catch((error: unknown) => error ?? new Error('nothing was thrown'));
  if (failure !== undefined) {
    const code = failure instanceof FestevalError ? failure.exitCode : exitCode.usage;
    port.send({ kind: 'failed', message: messageOf(failure), code });
    await port.flushed();
    process.exit(code);
  }
  port.send({ kind: 'done' });
  await port.flushed();
  process.off('disconnect', orphaned);
  process.disconnect();
}

/** Plays what it is told to until it is told to end. */
async function obey(port: Port<Notice>): Promise<void> {
  const interrupt = new AbortController();
  // Every backend and trial in flight listens; that is no leak.
  setMaxListeners(0, interrupt.signal);
  const calls = createCalls();
  const prepared = deferred<Prepare>();
  const begun = deferred<Begin>();
  const follow = (order: Order): void => {
    switch (order.kind) {
      case 'prepare':
        prepared.resolve(order);
        return;
      case 'begin':
        begun.resolve(order);
        return;
      case 'desk':
        calls.hear(order.telling);
        return;
      case 'look':
        calls.look();
        return;
      case 'stop':
        interrupt.abort();
        calls.end();
        return;
      case 'close':
      case 'finish':
        calls.end();
        return;
    }
  };
  process.on('message', (message: unknown) => {
    for (const order of z.array(orderSchema).safeParse(message).data ?? []) follow(order);
  });
  const setup = await setUpToPlay(await prepared.promise);
  await playLent(setup, await begun.promise, { port, calls, interrupt: interrupt.signal });
}
