import { fork } from 'node:child_process';
import { z } from 'zod';
import { messageOf } from '../../core/errors.js';
import { noticeSchema, type Notice, type Order } from './messages.js';
import { createPort } from './port.js';

/** A worker's process, as the one that holds the run sees it. */
export type WorkerProcess = {
  send(order: Order): void;
  /** At once, whatever it is doing; `silent` where that is for its silence. */
  kill(why?: 'silent'): void;
};

type Listener = {
  notice(notice: Notice): void;
  ended(death: Death): void;
};

/**
 * How a process ended, after its last notice: `how` for people (`exit code 3`, `SIGKILL`), and by whom: by `itself` with an
 * exit code or a fault, by `others` with any other signal (the system's where memory runs out), or for its `silence`.
 */
export type Death = { readonly how: string; readonly by: 'itself' | 'others' | 'silence' };

/** Signals that a process brings upon itself. */
const FAULTS = new Set<string>(['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGILL', 'SIGFPE', 'SIGTRAP', 'SIGSYS']);

/** Starts a process of the same festeval. It shares stdout and stderr, and ends when this one does. */
export function startWorker(listener: Listener): WorkerProcess {
  const [, bin = ''] = process.argv;
  const child = fork(bin, ['worker'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let over = false;
  let isSilent = false;
  const end = (how: string, by: 'itself' | 'others'): void => {
    if (over) return;
    over = true;
    listener.ended({ how, by: isSilent ? 'silence' : by });
  };
  child.on('message', (message) => {
    // Code of others that plays there may send messages of its own.
    for (const one of z.array(noticeSchema).safeParse(message).data ?? []) listener.notice(one);
  });
  // A worker that computes without end does not hear that nobody holds its run any more.
  const killLast = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', killLast);
  child.once('error', (error) => {
    end(messageOf(error), 'others');
  });
  // `exit` may come before the last messages; by `close` all have been read.
  child.once('close', (code, signal) => {
    process.off('exit', killLast);
    if (signal === null) end(`exit code ${String(code)}`, 'itself');
    else end(signal, FAULTS.has(signal) ? 'itself' : 'others');
  });
  const port = createPort<Order>((messages, done) => {
    if (!child.connected) done();
    // An order that does not arrive finds a process that has ended, which is told by `close`.
    else
      child.send([...messages], () => {
        done();
      });
  });
  return {
    send: (order) => {
      port.send(order);
    },
    kill: (why) => {
      isSilent ||= why === 'silent';
      child.kill('SIGKILL');
    },
  };
}
