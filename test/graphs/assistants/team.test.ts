import { describe, expect, it } from 'vitest';
import { scriptedModel, type ScriptedAnswer } from '../../support/scripted-model.js';
import { browse, callsIn, finish, notesIn, play, playWith, shopping } from './rig.js';

const order = (to: string, task = 'go on'): ScriptedAnswer => ({
  calls: [{ name: 'delegate', args: { to, task } }],
});
type Seat = 'supervisor' | 'editor' | 'specialist';
type Turn = { readonly acted: number; readonly system: string; readonly toWhom: readonly string[] };

/** A model that answers each member by its seat; `toWhom` are those to whom the supervisor may hand over. */
function seats(say: (seat: Seat, turn: Turn) => ScriptedAnswer) {
  return scriptedModel((messages, acted, { tools }) => {
    const names = tools.map(({ name }) => name);
    const supervises = names.includes('delegate');
    const schema = JSON.stringify(tools[0]?.parameters);
    const toWhom = supervises
      ? ['shop', 'user', 'editor'].filter((name) => schema.includes(`"${name}"`))
      : [];
    const seat = supervises ? 'supervisor' : names.includes('finish') ? 'editor' : 'specialist';
    return say(seat, { acted, system: messages[0]?.text ?? '', toWhom });
  });
}

describe('the assistant team', () => {
  it('shows each member only the tools of its area, and the editor those to ask and deliver', async () => {
    const seen = new Set<string>();
    const { stop } = play('team', (acted, messages, tools) => {
      seen.add(tools.join(' '));
      return shopping(acted, messages, tools);
    });
    await stop;
    expect([...seen]).toEqual(['delegate', 'browse reserve', 'ask_user finish']);
  });

  it('tells the supervisor who is there with which tools; to ask the user is the editor’s alone', async () => {
    const told: string[] = [];
    const offered: (readonly string[])[] = [];
    const model = seats((seat, { system, toWhom }) => {
      if (seat !== 'supervisor') return { calls: [finish] };
      told.push(system);
      offered.push(toWhom);
      return order('editor');
    });
    await playWith(model, 'team').stop;
    expect(told[0]).toContain('- shop: browse, reserve\n- editor: ask_user, finish');
    expect(offered).toEqual([['shop', 'editor']]);
  });

  it('gives the editor what was reported and what it is to do', async () => {
    const told: string[] = [];
    const model = seats((seat, { system }) => {
      if (seat === 'specialist') return { text: 'Green tea costs 88.' };
      if (seat === 'supervisor')
        return order(system.includes('costs 88') ? 'editor' : 'shop', 'see to the tea');
      told.push(system);
      return { calls: [finish] };
    });
    const { stop, events } = playWith(model, 'team');
    expect(await stop).toBe('done');
    expect(told[0]).toContain('see to the tea');
    expect(told[0]).toContain('- shop: Green tea costs 88.');
    expect(notesIn(events)).toEqual([
      'supervisor: shop: see to the tea',
      'shop: Green tea costs 88.',
      'supervisor: editor: see to the tea',
    ]);
  });

  it('hands to the editor what is meant for nobody on the team', async () => {
    const model = seats((seat) => (seat === 'supervisor' ? order('nobody') : { calls: [finish] }));
    const { stop, events } = playWith(model, 'team');
    expect(await stop).toBe('done');
    expect(notesIn(events)).toEqual(['supervisor: editor: ']);
  });

  it('hands to its member a tool that the supervisor calls itself', async () => {
    const model = seats((seat, { acted }) => {
      if (seat === 'supervisor') return { calls: [acted === 0 ? browse('tea') : finish] };
      return seat === 'editor'
        ? { calls: [finish] }
        : acted === 0
          ? { calls: [browse('tea')] }
          : { text: 'Seen.' };
    });
    const { stop, events } = playWith(model, 'team');
    expect(await stop).toBe('done');
    expect(callsIn(events)).toEqual(['browse', 'finish']);
    expect(notesIn(events)[0]).toBe('supervisor: shop: browse {"shelf":"tea"}');
    expect(notesIn(events).at(-1)).toMatch(/^supervisor: editor: finish /);
  });

  it('lets the supervisor hand over to nobody but the editor after too many rounds', async () => {
    const offered: number[] = [];
    const model = seats((seat, { toWhom }) => {
      if (seat === 'specialist') return { text: 'done' };
      if (seat === 'editor') return { calls: [finish] };
      offered.push(toWhom.length);
      return order(toWhom[0] ?? '', 'x');
    });
    const { stop, events } = playWith(model, 'team');
    expect(await stop).toBe('done');
    expect(offered).toEqual([2, 2, 2, 2, 2, 2, 1]);
    expect(notesIn(events).at(-1)).toBe('supervisor: editor: x');
  });

  it.each([
    ['supervisor', 10],
    ['specialist', 20],
  ] as const)('asks nobody after its %s has used up the tokens', async (last, tokens) => {
    const asked: Seat[] = [];
    const model = seats((seat) => {
      asked.push(seat);
      return seat === 'supervisor' ? order('shop') : { text: 'done' };
    });
    expect(await playWith(model, 'team', { limits: { tokens } }).stop).toBe('token-limit');
    expect(asked.at(-1)).toBe(last);
    expect(asked).toHaveLength(tokens / 10);
  });
});
