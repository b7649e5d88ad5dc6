import { describe, expect, it } from 'vitest';
import type { ChatAnswer } from '../../../src/core/chat.js';
import type { WrittenLine } from '../../../src/core/transcript-line.js';
import { bot, casesOf, exported, happened, imported, model, play, textOf } from './rig.js';

async function aLine(id = 'itinerary', spec = 'bot:oracle'): Promise<WrittenLine> {
  const [played] = casesOf(id);
  if (played === undefined) throw new Error(id);
  return exported(await play(played, bot(spec)));
}

describe('a line made elsewhere', () => {
  it('may have another system prompt, several or none, which is told and not compared', async () => {
    const line = await aLine();
    const [, ...rest] = line.messages;
    expect((await imported({ ...line, messages: rest })).differences).toEqual([]);
    const other = { role: 'developer', content: 'Be kind.' };
    const { differences, foreign } = await imported({ ...line, messages: [other, ...rest] });
    expect({ differences, foreign }).toEqual({ differences: [], foreign: ['Be kind.'] });
  });

  it("may have its text in parts, keys that OpenAI's client writes, and results of one message in any order", async () => {
    const line = await aLine();
    const messages = line.messages.map((message) => {
      if (message.role === 'assistant') return { ...message, refusal: null, annotations: [], audio: null };
      return { ...message, content: [{ type: 'text', text: textOf(message) }] };
    });
    const [system, user, asks, one, two, ...rest] = messages;
    const { differences } = await imported({ ...line, messages: [system, user, asks, two, one, ...rest] });
    expect(differences).toEqual([]);
  });

  it('may hold results as JSON with other spaces and another order of keys', async () => {
    const line = await aLine();
    for (const message of line.messages) {
      if (message.role !== 'tool') continue;
      const value = JSON.parse(textOf(message)) as object;
      message.content = JSON.stringify(Object.fromEntries(Object.entries(value).reverse()), null, 2);
    }
    expect((await imported(line)).differences).toEqual([]);
  });

  it('without a stop has run out of turns where the subject could still have spoken', async () => {
    const line = await aLine();
    delete line.stop;
    line.messages.splice(-2);
    const { trial, differences } = await imported(line);
    expect(differences).toEqual([]);
    expect(trial.transcript.stop).toBe('turn-limit');
  });

  it('whose last words nobody answered leaves them unheard, and whose last words were answered compares the answer', async () => {
    const talk = model('react', ({ messages }) => {
      const text = messages.length > 6 ? '稍等。' : '您的预算是多少？几点出发？';
      const usage = { in: 1, out: 1, cached: 0, estimated: false };
      return Promise.resolve({ text, calls: [], end: 'complete', usage });
    });
    const [played] = casesOf('itinerary');
    if (played === undefined) throw new Error('no case');
    const line = exported(await play(played, talk, { turns: 3 }));
    delete line.limits;
    delete line.stop;
    const unheard = await imported(line);
    expect(unheard.differences).toEqual([]);
    expect(unheard.trial.transcript.events.at(-1)).toMatchObject({ actor: 'subject' });
    expect(unheard.trial.transcript.stop).toBe('turn-limit');
    const heard = structuredClone(line);
    heard.messages.splice(-1);
    const { trial, differences } = await imported(heard);
    expect(differences).toEqual([]);
    expect(trial.transcript.events.at(-1)).toMatchObject({ actor: 'user' });
    heard.messages.splice(-1, 1, { role: 'user', content: '随便。' });
    expect((await imported(heard)).differences[0]?.message).toContain('recorded "随便。", now');
  });

  it('says what it used up, and that is in the books', async () => {
    const usage = { in: 1200, out: 80 };
    const cost = { amount: 0.5, currency: 'CNY' };
    const { trial } = await imported({ ...(await aLine()), usage, cost, ms: 4000 });
    expect(trial.ms).toBe(4000);
    expect(trial.transcript.events.filter(({ type }) => type === 'attempt')).toMatchObject([
      { callRole: 'assistant', backend: 'imported', usage: { ...usage, cached: 0, estimated: false }, cost },
    ]);
  });

  it('refuses what is recorded to have been refused', async () => {
    const line = await aLine();
    line.messages.splice(2, line.messages.length, { role: 'assistant', refusal: 'I cannot help with that.' });
    line.stop = 'refused';
    const { trial, differences } = await imported(line);
    expect(differences).toEqual([]);
    expect(trial.transcript.events.at(-1)).toMatchObject({ text: 'I cannot help with that.' });
  });
});

describe('calls', () => {
  it('keep their ids, and arguments that could not be read are not read', async () => {
    const [played] = casesOf('itinerary');
    if (played === undefined) throw new Error('no case');
    const odd = { id: 'the same', name: 'links' };
    const answer: ChatAnswer = {
      ...{ text: '', usage: { in: 1, out: 1, cached: 0, estimated: false } },
      end: 'complete',
      calls: [
        { ...odd, malformed: '{"city": ', problem: 'the arguments were cut off' },
        { ...odd, args: { city: 'xiamen' } },
        { ...odd, malformed: '{"city": "xiamen"}', problem: 'the call names no function' },
      ],
    };
    const trial = await play(
      played,
      model('react', () => Promise.resolve(answer)),
      { turns: 2 },
    );
    const calls = trial.transcript.events.flatMap((event) => (event.type === 'tool-call' ? event.call : []));
    expect(calls).toEqual([...answer.calls, ...answer.calls]);
    const again = await imported(exported(trial, { turns: 2 }));
    expect(again.differences).toEqual([]);
    const kept = again.trial.transcript.events.flatMap((event) =>
      event.type === 'tool-call' ? event.call : [],
    );
    expect(kept).toEqual(calls);
  });
});

describe('lines that a model has worded', () => {
  const usage = { in: 1, out: 1, cached: 0, estimated: false };
  const voice = {
    ...{ id: 'v', family: 'test', model: 'v', settings: {}, concurrency: 1 },
    complete: ({ messages }: { messages: readonly { text: string }[] }) => {
      const text = `${messages.at(-1)?.text ?? ''}呀`;
      return Promise.resolve({ text, calls: [], end: 'complete' as const, usage });
    },
  };

  it('are taken where they do what the script does, if the line names the model', async () => {
    const [played] = casesOf('relatives');
    if (played === undefined) throw new Error('no case');
    const trial = await play(played, bot('bot:oracle'), {}, voice);
    const worded = exported(trial, {}, 'v=openai:x@http://127.0.0.1:1/v1');
    expect(worded.messages.some((message) => textOf(message).endsWith('呀'))).toBe(true);
    const { trial: again, differences } = await imported(worded);
    expect(differences).toEqual([]);
    const said = (one: typeof trial): unknown =>
      (happened(one) as { events: { type: string }[] }).events.filter(({ type }) => type === 'message');
    expect(said(again)).toEqual(said(trial));
    delete worded.relatives;
    expect((await imported(worded)).differences[0]?.message).toContain('the words are not what they were');
  });
});
