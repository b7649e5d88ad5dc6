import { describe, expect, it } from 'vitest';
import type { JudgeRequest, PanelJudge, Vote } from '../../src/core/judge.js';
import { createPanel } from '../../src/graphs/judges/panel.js';

const request: JudgeRequest = {
  scenario: 's',
  criterion: 'c',
  question: 'how?',
  anchors: [
    { value: 0, text: 'bad' },
    { value: 1, text: 'good' },
  ],
  facts: '',
  artefact: 'some words',
  lang: 'en',
};
const calls = () => ({ signal: new AbortController().signal, origin: null, onAttempt: () => undefined });

const common = (): Pick<Vote, 'canary' | 'faults'> => ({ canary: 'none', faults: [] });
const valued = (judge: string, value: number): Vote => ({
  ...{ kind: 'value', judge, ...common(), value, quote: null, reason: 'so' },
});
const abstained = (judge: string): Vote => ({ kind: 'abstained', judge, ...common(), reason: 'cannot tell' });
const invalid = (judge: string): Vote => ({
  ...{ kind: 'invalid', judge, ...common(), problem: 'not JSON', value: null },
});

function judgeOf(id: string, vote: () => Promise<Vote>): PanelJudge {
  const made = { id, kind: 'model', fingerprint: id, family: null, made: {}, concurrency: 1 } as const;
  return { ...made, vote, prefer: () => Promise.resolve({ kind: 'tie' }) };
}
const saying = (vote: Vote): PanelJudge => judgeOf(vote.judge, () => Promise.resolve(vote));

function ruling(votes: readonly Vote[], minJudges: number) {
  return createPanel(votes.map(saying), minJudges).assess(request, calls());
}

describe('a judge panel', () => {
  it('asks all its judges at once: none is answered before the last is asked', async () => {
    let asked = 0;
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const patient = (id: string): PanelJudge =>
      judgeOf(id, async () => {
        asked += 1;
        if (asked === 3) open();
        await gate;
        return valued(id, 1);
      });
    const answer = await createPanel(['a', 'b', 'c'].map(patient), 3).assess(request, calls());
    expect(answer).toMatchObject({ kind: 'value', value: 1 });
  });

  it.each([
    [[0, 0.5, 1], 0.5],
    [[1, 1, 0], 1],
    [[0, 1], 0.5],
    [[0, 0.5, 0.5, 1], 0.5],
    [[0, 0, 0.5, 1], 0.25],
  ])('rules on %j with their median %d', async (values, median) => {
    const votes = values.map((value, i) => valued(`j${String(i)}`, value));
    expect(await ruling(votes, 2)).toMatchObject({ kind: 'value', value: median });
  });

  it('keeps every judge’s vote, in the order of the panel whoever answers first', async () => {
    const slow = judgeOf('slow', async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return valued('slow', 1);
    });
    const panel = createPanel([slow, saying(abstained('b')), saying(invalid('c'))], 1);
    const { votes } = await panel.assess(request, calls());
    expect(votes?.map(({ judge, kind }) => [judge, kind])).toEqual([
      ['slow', 'value'],
      ['b', 'abstained'],
      ['c', 'invalid'],
    ]);
  });

  it('fails with fewer valid verdicts than it wants, and says of each judge why', async () => {
    const answer = await ruling([valued('a', 1), abstained('b'), invalid('c')], 2);
    expect(answer).toMatchObject({
      kind: 'failed',
      message: '1 of 3 verdicts came, 2 wanted; b abstained: cannot tell; c: not JSON',
    });
  });

  it('of which nobody gives a verdict fails, and never rules 0', async () => {
    expect(await ruling([abstained('a'), invalid('b')], 1)).toMatchObject({ kind: 'failed' });
  });

  it('is called by its judges, and by how many must agree where they are several', () => {
    const [a, b] = [saying(valued('a', 1)), saying(valued('b', 1))];
    expect([createPanel([a], 1).id, createPanel([a, b], 2).id]).toEqual(['a', 'a + b (at least 2)']);
  });

  it('serves several questions at the same time', async () => {
    const echo = judgeOf('echo', () => Promise.resolve(valued('echo', 0.5)));
    const panel = createPanel([echo, saying(valued('b', 0.5))], 2);
    const answers = await Promise.all(Array.from({ length: 20 }, () => panel.assess(request, calls())));
    expect(answers.every((answer) => answer.votes?.length === 2)).toBe(true);
  });

  it('rejects with what a judge throws: the run was stopped', async () => {
    const stopped = judgeOf('a', () => Promise.reject(new Error('stopped')));
    await expect(createPanel([stopped], 1).assess(request, calls())).rejects.toThrow('stopped');
  });
});
