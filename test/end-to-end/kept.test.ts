import { describe, expect, it, onTestFinished } from 'vitest';
import { festeval, scores, workFolder } from '../support/cli.js';
import { startServer, type RequestBody, type ServerOptions } from '../support/openai-server.js';
import { serverScripts } from '../support/server-scripts.js';

const play: ServerOptions['answer'] =
  serverScripts['tool-loop']?.({ text: 'Well.', rounds: 99 }) ?? (() => ({}));

/** Assistant messages that a request has. */
const turnsOf = ({ messages }: RequestBody): number =>
  messages.filter(({ role }) => role === 'assistant').length;

describe('a broken trial that is resumed', () => {
  it('asks again for the call that failed, and for none that was answered', async () => {
    const dir = workFolder();
    let down = true;
    const turns: number[] = [];
    const server = await startServer({
      answer: (request, n) => {
        if (request.body.tools === undefined) return { text: 'OK' };
        const turn = turnsOf(request.body);
        if (down && turn >= 3) return { fault: { kind: 'status', status: 400 } };
        turns.push(turn);
        return play(request, n);
      },
    });
    onTestFinished(() => server.close());
    const args = [
      ...['eval', '--scenario', 'itinerary', '--limit', '2', '--name', 'run', '--max-tokens', '10000000'],
      ...['--backend', `m=openai:test@${server.url}`],
    ];
    expect((await festeval(dir, args)).code).toBe(3);
    expect(scores(dir, 'run').map(({ broken }) => broken)).toEqual(['backend', 'backend']);
    expect(turns.toSorted()).toEqual([0, 0, 1, 1, 2, 2]);
    down = false;
    expect((await festeval(dir, [...args, '--resume'])).code).toBe(0);
    const most = Math.max(...turns) + 1;
    const each = Array.from({ length: most }, (_, turn) => [turn, turn]).flat();
    expect(turns.toSorted((a, b) => a - b)).toEqual(each);
    expect(scores(dir, 'run').map(({ status }) => status)).toEqual(['finished', 'finished']);
  });
});
