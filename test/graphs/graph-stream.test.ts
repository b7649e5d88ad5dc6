import { resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { IterableReadableWritableStream as Ours } from '../../scripts/bundle/graph-stream.js';

type Stream = Pick<Ours<number>, 'push' | 'close' | 'error' | 'next' | 'return' | 'closed' | 'modes'>;
type Maker = new (options: ConstructorParameters<typeof Ours<number>>[0]) => Stream;

/** LangGraph's own, which no name of its package leads to. */
const MODULE = 'node_modules/@langchain/langgraph/dist/pregel/stream.js';
let Theirs: Maker;
beforeAll(async () => {
  const isMaker = z.custom<Maker>((value) => typeof value === 'function');
  const found: unknown = await import(pathToFileURL(resolve(MODULE)).href);
  Theirs = z.object({ IterableReadableWritableStream: isMaker }).parse(found).IterableReadableWritableStream;
});

const steps = ['push', 'push', 'push', 'next', 'next', 'next', 'close', 'error', 'return'] as const;
type Step = (typeof steps)[number];

/** What becomes of a stream's reader and writer when these steps are done one after another, until its reader has come to an end. */
async function played(Maker: Maker, done: readonly Step[]): Promise<readonly string[]> {
  const shown: number[] = [];
  const stream = new Maker({ modes: new Set(['values']), passthroughFn: (chunk) => shown.push(chunk) });
  await turn();
  const told: string[] = [];
  let [asked, over] = [false, false];
  const read = (): void => {
    asked = true;
    stream.next().then(
      (result) => {
        asked = false;
        over ||= result.done === true;
        told.push(JSON.stringify(result));
      },
      (error: unknown) => {
        over = true;
        told.push(`failed: ${String(error)}`);
      },
    );
  };
  for (const [at, step] of done.entries()) {
    // A run's reader asks for one chunk at a time, and for none after the end.
    if (over || (asked && (step === 'next' || step === 'return'))) continue;
    if (step === 'next') read();
    else told.push(await outcomeOf(stream, step, at));
    if (step === 'return') over = true;
    await turn();
  }
  return [...told, `closed: ${String(stream.closed)}`, `shown: ${shown.join()}`];
}

async function outcomeOf(stream: Stream, step: Exclude<Step, 'next'>, at: number): Promise<string> {
  try {
    if (step === 'push') stream.push(at);
    else if (step === 'error') stream.error(new Error(`wrong at ${String(at)}`));
    else if (step === 'close') stream.close();
    else return JSON.stringify(await stream.return());
    return step;
  } catch (error) {
    return `${step} threw ${error instanceof TypeError ? 'a TypeError' : String(error)}`;
  }
}

describe('what a run of a graph puts its chunks into', () => {
  it('does to reader and writer what the web stream does that LangGraph has there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...steps), { maxLength: 14 }), async (done) => {
        expect(await played(Ours, done)).toEqual(await played(Theirs, done));
      }),
      { numRuns: 300 },
    );
  });

  it('throws at a writer whose reader has left, as the web stream does', async () => {
    const left: readonly Step[] = ['push', 'next', 'return', 'push'];
    const onward = async (Maker: Maker): Promise<string> => {
      const stream = new Maker({ modes: new Set() });
      await turn();
      for (const step of left.slice(0, -1)) {
        if (step === 'next') await stream.next();
        else await outcomeOf(stream, step === 'return' ? step : 'push', 1);
      }
      return outcomeOf(stream, 'push', 2);
    };
    expect(await onward(Ours)).toBe('push threw a TypeError');
    expect(await onward(Theirs)).toBe('push threw a TypeError');
  });

  it('tells a run what it was asked to stream', () => {
    expect(new Ours({ modes: new Set(['values', 'debug']) }).modes.has('debug')).toBe(true);
  });
});
