import { describe, expect, it } from 'vitest';
import { scriptedModel, type ScriptedAnswer } from '../../support/scripted-model.js';
import { browse, callsIn, finish, notesIn, play, playWith, shopping } from './rig.js';

const PLAN = 'First browse.';

/** A model that plans, reviews as told, and acts by what its instructions hold. */
function reviewing(review: ScriptedAnswer, act: (instructions: string, acted: number) => ScriptedAnswer) {
  const asked: string[] = [];
  const model = scriptedModel((messages, acted, { tools }) => {
    const system = messages[0]?.text ?? '';
    asked.push(messages.map(({ text }) => text).join('\n'));
    if (tools.length > 0) return act(system, acted);
    return messages.length > 2 ? review : { text: PLAN };
  });
  return { asked, model };
}
const delivery = (note: string) => ({ calls: [{ ...finish, args: { ...finish.args, note } }] });

describe('the assistant plan', () => {
  it('plans before it acts, and checks before it delivers', async () => {
    const { stop, events } = play('plan', shopping);
    await stop;
    expect(notesIn(events)).toEqual(['plan: OK', 'check: OK']);
    expect(events.findIndex(({ type }) => type === 'note')).toBeLessThan(
      events.findIndex(({ type }) => type === 'tool-call'),
    );
  });

  it('knows its tools when it plans, and its plan when it acts and checks', async () => {
    const { asked, model } = reviewing({ text: 'OK' }, () => delivery('done'));
    await playWith(model, 'plan').stop;
    const [planning, acting, checking] = asked;
    expect(planning).toMatch(/- browse: /);
    expect(acting).toContain(PLAN);
    expect(checking).toContain(PLAN);
  });

  it('shows in a check what is about to be delivered', async () => {
    const { asked, model } = reviewing({ text: 'OK' }, () => delivery('a note'));
    await playWith(model, 'plan').stop;
    expect(asked.at(-1)).toContain('"note":"a note"');
  });

  it('mends what the check finds, and delivers what is mended; a check that never approves ends all the same', async () => {
    let finishes = 0;
    const { model } = reviewing({ text: 'The total is missing.' }, (instructions) => {
      finishes += 1;
      return delivery(instructions.includes('The total is missing.') ? 'mended' : 'draft');
    });
    const { stop, events } = playWith(model, 'plan');
    expect(await stop).toBe('done');
    expect(finishes).toBe(3);
    expect(notesIn(events)).toEqual([
      `plan: ${PLAN}`,
      'check: The total is missing.',
      'check: The total is missing.',
    ]);
    const delivered = events.flatMap((event) => (event.type === 'tool-call' ? [event.call] : []));
    expect(delivered).toMatchObject([{ name: 'finish', args: { note: 'mended' } }]);
  });

  it('remembers what the check found, and what it was about to deliver, while tools mend it', async () => {
    const reminded: boolean[] = [];
    const { model } = reviewing({ text: 'The shelf of cakes was not looked at.' }, (system, acted) => {
      const told = system.includes('shelf of cakes') && system.includes('"note":"draft"');
      reminded.push(told);
      return told && acted < 2 ? { calls: [browse('cakes')] } : delivery('draft');
    });
    const { stop, events } = playWith(model, 'plan');
    expect(await stop).toBe('done');
    expect(callsIn(events)).toEqual(['browse', 'browse', 'finish']);
    expect(reminded).toEqual([false, true, true, true, true]);
  });

  it.each([
    ['says nothing but calls', { calls: [browse('tea')] }],
    ['is refused', { end: 'refused' }],
  ] satisfies [string, ScriptedAnswer][])(
    'delivers what it wrote where the check %s',
    async (_name, review) => {
      const { model } = reviewing(review, () => delivery('done'));
      const { stop, events } = playWith(model, 'plan');
      expect(await stop).toBe('done');
      expect(callsIn(events)).toEqual(['finish']);
    },
  );

  it('is told of no plan where the model wrote none', async () => {
    const systems: string[] = [];
    const model = scriptedModel((messages, _acted, { tools }) => {
      systems.push(messages[0]?.text ?? '');
      return tools.length === 0 && messages.length === 2 ? { calls: [browse('tea')] } : delivery('done');
    });
    await playWith(model, 'plan').stop;
    expect(systems[1]).not.toMatch(/你的计划|Your plan/);
  });

  it.each([
    ['acts no more', 10, ['plan'], []],
    ['delivers what it wrote unchecked', 20, ['plan'], ['finish']],
    ['delivers what it wrote unmended', 30, ['plan', 'check'], ['finish']],
  ])('%s once its tokens are used up', async (_name, tokens, notes, calls) => {
    const { model } = reviewing({ text: 'The total is missing.' }, () => delivery('draft'));
    const { stop, events } = playWith(model, 'plan', { limits: { tokens } });
    expect(await stop).toBe(calls.length === 0 ? 'token-limit' : 'done');
    expect(notesIn(events).map((note) => note.split(':')[0])).toEqual(notes);
    expect(callsIn(events)).toEqual(calls);
  });
});
