import { describe, expect, it, onTestFinished } from 'vitest';
import { scoreRowSchema, type ScoreRow } from '../../src/core/scores.js';
import { assistantIds } from '../../src/graphs/assistants/index.js';
import { festeval, scores, workFolder, writeSuite } from '../support/cli.js';
import { startServer } from '../support/openai-server.js';
import { serverScripts } from '../support/server-scripts.js';

const PUBLIC = { FESTEVAL_LANGGRAPH: 'public' };

/** A conversation and a rehearsal. */
const suite = `name: ways
scenarios: [itinerary, relatives]
backends: [bot:oracle]
split: dev
limit: 2
limits: { turns: 8, toolCalls: 12 }
`;

/** Calls tools three times, then speaks to the user until a limit ends the trial: each answer by the request alone. */
async function talkingServer(): Promise<string> {
  const toolLoop = serverScripts['tool-loop']?.({ text: '好的。', rounds: 3 });
  if (toolLoop === undefined) throw new Error('tool-loop');
  const server = await startServer({
    // Its own count of tokens has the ids of calls in it, which it numbers over all trials.
    answer: (request, n) => ({
      ...toolLoop(request, n),
      usage: { prompt_tokens: request.body.messages.length, completion_tokens: 7 },
    }),
  });
  onTestFinished(() => server.close());
  return server.url;
}

/** What may not differ between two runs of the same: all but what they are made with, and how long they took. */
const comparable = (rows: readonly ScoreRow[]) => rows.map((row) => ({ ...row, made: null, timing: null }));

describe('FESTEVAL_LANGGRAPH', () => {
  it('changes no score, whichever way the graphs are run, in one process or in two', async () => {
    const url = await talkingServer();
    const dir = workFolder();
    const file = writeSuite(dir, suite);
    const played = async (name: string, env: Record<string, string>, ...more: string[]) => {
      const { code, stderr } = await festeval(
        dir,
        [
          ...['eval', file, '--name', name, '--backend', `player=openai:player@${url}`],
          ...['--backend', 'bot:oracle', ...more],
          ...assistantIds.flatMap((id) => ['--assistant', id]),
        ],
        env,
      );
      expect({ code, stderr }).toMatchObject({ code: 0 });
      return comparable(scores(dir, name).map((row) => scoreRowSchema.parse(row)));
    };
    const thinned = await played('thinned', {});
    expect(thinned).toHaveLength(2 * 2 * (assistantIds.length + 1));
    expect(thinned.every(({ status }) => status === 'finished')).toBe(true);
    expect(await played('public', PUBLIC)).toEqual(thinned);
    expect(await played('crew', PUBLIC, '--workers', '2')).toEqual(thinned);
  });

  it('with a wrong value ends the command before anything is played', async () => {
    const args = ['eval', '--scenario', 'itinerary', '--limit', '1', '--backend', 'bot:oracle'];
    const { code, stderr } = await festeval(workFolder(), args, { FESTEVAL_LANGGRAPH: 'plain' });
    expect(code).toBe(2);
    expect(stderr).toContain('FESTEVAL_LANGGRAPH: found "plain", expected "public"');
  });
});
