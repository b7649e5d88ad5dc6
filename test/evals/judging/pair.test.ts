import { describe, expect, it } from 'vitest';
import type { PanelJudge, Preference } from '../../../src/core/judge.js';
import { comparePair, pairVerdict } from '../../../src/evals/judging/pair.js';
import { stubJudge } from '../../../src/evals/judging/stub-judge.js';
import { contextOf, request } from './judge-rig.js';

const is = (kind: 'first' | 'second' | 'tie' | 'abstained'): Preference => ({ kind });
const failed: Preference = { kind: 'failed', problem: 'not JSON' };

describe('a pair shown in both orders', () => {
  it.each<[string, Preference, Preference, ReturnType<typeof pairVerdict>]>([
    ['the same text both times wins', is('first'), is('second'), { winner: 'a', flippedTo: null }],
    ['so does the other', is('second'), is('first'), { winner: 'b', flippedTo: null }],
    [
      'the same place both times is a flip, and a tie',
      is('first'),
      is('first'),
      { winner: 'tie', flippedTo: 'first' },
    ],
    ['the second place too', is('second'), is('second'), { winner: 'tie', flippedTo: 'second' }],
    ['a tie both times is one', is('tie'), is('tie'), { winner: 'tie', flippedTo: null }],
    [
      'a tie once leaves no winner and is no flip',
      is('first'),
      is('tie'),
      { winner: 'tie', flippedTo: null },
    ],
    ['an abstention leaves nothing', is('first'), is('abstained'), { winner: null, flippedTo: null }],
    ['nor does a failure', failed, is('second'), { winner: null, flippedTo: null }],
  ])('%s', (_name, ab, ba, verdict) => {
    expect(pairVerdict(ab, ba)).toEqual(verdict);
  });

  it('really changes the order', async () => {
    const seen: string[] = [];
    const judge: PanelJudge = {
      ...stubJudge(1),
      prefer: ({ artefact }, other) => {
        seen.push(`${artefact}|${other}`);
        return Promise.resolve(artefact === 'good' ? is('first') : is('second'));
      },
    };
    expect(await comparePair(judge, request, 'good', 'bad', contextOf())).toEqual({
      winner: 'a',
      flippedTo: null,
    });
    expect(seen).toEqual(['good|bad', 'bad|good']);
  });
});
