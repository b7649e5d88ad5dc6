import { fork, type ChildProcess } from 'node:child_process';
import { z } from 'zod';
import { messageOf } from '../../core/errors.js';
import { noticeSchema, type Order, type Prepare } from './messages.js';
import { createPort } from './port.js';
import type { Worker, WorkerListener } from './worker-process.js';

/** Signals that a process brings upon itself. */
const FAULTS = new Set<string>(['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGILL', 'SIGFPE', 'SIGTRAP', 'SIGSYS']);

/** A process of the same festeval that sets itself up to play a run, and waits to be told to begin. */
export type WorkerFork = {
  readonly child: ChildProcess;
  readonly isAlive: () => boolean;
  readonly kill: () => void;
};

/** Starts one. It shares stdout and stderr, and ends when this process does. */
export function forkWorker(order: Prepare): WorkerFork {
  const [, bin = ''] = process.argv;
  const child = fork(bin, ['worker'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  // A worker that computes without end does not hear that nobody holds its run any more.
  process.once('exit', kill);
  child.once('close', () => process.off('exit', kill));
  // Without a listener it would be thrown; whether the process lives is asked before it is used.
  child.on('error', () => undefined);
  // Where no process could be started there is no channel; its end tells of that.
  if (child.connected) child.send([order], () => undefined);
  return {
    child,
    kill,
    isAlive: () => child.connected && child.exitCode === null && child.signalCode === null,
  };
}

/** A process that plays: whatever it says and its end are told to the listener. */
export function startWorker({ child, kill }: WorkerFork, listener: WorkerListener): Worker {
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
  child.once('error', (error) => {
    end(messageOf(error), 'others');
  });
  // `exit` may come before the last messages; by `close` all have been read.
  child.once('close', (code, signal) => {
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
      kill();
    },
  };
}
