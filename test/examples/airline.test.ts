import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparison } from '../../examples/plugin/airline/criteria.js';
import type { AirlineState } from '../../examples/plugin/airline/world/state.js';
import { compareFinalState, type Json, type Script } from '../../src/index.js';
import { readDataset } from '../../src/io/datasets.js';
import { drive } from '../support/drive.js';
import { mean, scoreBot, type BotScore } from '../support/score-bot.js';
import {
  agreeableScript,
  caseOf,
  cases,
  file,
  making,
  scenario,
  scoreScript,
  type AirlineCase,
  type Listed,
} from './airline-cases.js';

const known = new Map<string, Promise<BotScore[]>>();
/** Trials are the same every time, so each bot plays once for all tests. */
function scores(spec: string): Promise<BotScore[]> {
  const all = known.get(spec) ?? Promise.all(cases.map((item) => scoreBot(spec, scenario, item)));
  known.set(spec, all);
  return all;
}
type Number = 'completion' | 'usefulness' | 'score';
const meanOf = (all: readonly BotScore[], which: Number): number =>
  mean(all.map(({ numbers }) => numbers[which] ?? 1));

describe('the cases', () => {
  it('are 32, in both languages and splits, with every level of difficulty', () => {
    expect(cases).toHaveLength(32);
    expect(new Set(cases.map(({ lang, split }) => `${lang} ${split}`)).size).toBe(4);
    expect(new Set(cases.map(({ difficulty }) => difficulty)).size).toBe(4);
  });

  it('ask for a no in some, and accept several databases in some', () => {
    const refusals = cases.filter(({ data }) =>
      data.accepted.every((calls) => calls.some(([name]) => name === 'decline')),
    );
    expect(refusals.length).toBeGreaterThanOrEqual(8);
    expect(cases.filter(({ data }) => data.accepted.length > 1).length).toBeGreaterThanOrEqual(8);
  });
});

describe('on every case', () => {
  it('the oracle is perfect', async () => {
    const all = await scores('oracle');
    const short = cases.flatMap(({ id }, at) => {
      const numbers = all[at]?.numbers;
      return numbers?.completion === 1 && numbers.usefulness === 1 && numbers.done ? [] : [id];
    });
    expect(short).toEqual([]);
  });

  it.each(
    ['null', 'echo', 'list-all', 'promo'].flatMap((name) => [`${name}#mode=mute`, `${name}#mode=formal`]),
  )('%s averages at most 0.05', async (spec) => {
    const all = await scores(spec);
    for (const which of ['completion', 'score', 'usefulness'] as const) {
      expect(meanOf(all, which)).toBeLessThanOrEqual(0.05);
    }
  });

  it.each(['stuffing#mode=mute', 'stuffing#mode=formal'])('%s averages less than 0.5', async (spec) => {
    const all = await scores(spec);
    expect(meanOf(all, 'completion')).toBeLessThan(0.5);
    expect(meanOf(all, 'usefulness')).toBeLessThan(0.5);
  });

  it('random averages less than 0.05', async () => {
    expect(meanOf(await scores('random'), 'completion')).toBeLessThan(0.05);
  });

  it('the mean score falls strictly with the noise', async () => {
    const ladder = await Promise.all(
      [0.1, 0.3, 0.6, 1].map(async (p) => meanOf(await scores(`noisy#p=${String(p)}`), 'score')),
    );
    const falling = [1, ...ladder];
    for (const [i, value] of ladder.entries()) expect(value).toBeLessThan(falling[i] ?? 0);
  });
});

const oracleCalls = async (item: AirlineCase): Promise<Listed> => {
  const { transcript } = await scoreBot('oracle', scenario, item);
  return transcript.events.flatMap((event) => {
    if (event.type !== 'tool-call' || 'malformed' in event.call) return [];
    return [[event.call.name, event.call.args as Readonly<Record<string, Json>>] as const];
  });
};

/** The oracle's calls, each by its name edited or left out. */
async function played(
  id: string,
  edit: Readonly<Record<string, Readonly<Record<string, Json>> | null>> = {},
): Promise<BotScore> {
  const calls = await oracleCalls(caseOf(id));
  const edited = calls.flatMap(([name, args]): Listed => {
    const change = edit[name];
    if (change === null) return [];
    return [[name, { ...args, ...change }]];
  });
  return scoreScript(caseOf(id), making(edited));
}

describe('a defect is caught by the criterion that should', () => {
  it('a wrong seat scores 0', async () => {
    const { numbers, values } = await played('seat-zh', { change_seat: { seat: '12B' } });
    expect(values).toMatchObject({ 'policy-kept': 1, 'final-state': 0 });
    expect(numbers).toMatchObject({ completion: 0, done: false, usefulness: 0 });
  });

  it.each([
    ['a wrong amount, agreed to', 'bags-en', { quote: { yuan: 250 }, charge: { yuan: 250 } }, 'final-state'],
    ['another payment method', 'bags-en', { charge: { payment_id: 'wallet-U202' } }, 'final-state'],
    ['a certificate that is too big', 'compensation-zh', { send_certificate: { yuan: 500 } }, 'policy-kept'],
    ['no quote before money moves', 'upgrade-zh', { quote: null }, 'policy-kept'],
    ['another amount than was quoted', 'upgrade-zh', { quote: { yuan: 1000 } }, 'policy-kept'],
    [
      'money back to another method',
      'cancel-in-time-zh',
      { refund: { payment_id: 'card-U103' } },
      'policy-kept',
    ],
    ['bags beyond the limit', 'too-many-bags-zh', { set_bags: { bags: 6 } }, 'policy-kept'],
    ['a caller who was not asked who they are', 'seat-en', { ask_user: null }, 'policy-kept'],
    ['a refusal by the wrong rule', 'cancel-too-late-zh', { decline: { rule: 'R1' } }, 'final-state'],
    [
      'a no without its number',
      'cancel-too-late-zh',
      { decline: { words: '不行。' }, finish: { message: '再见' } },
      'numbers-told',
    ],
    ['a charge that nobody hears of', 'bags-zh', { finish: { message: '办好了。' } }, 'numbers-told'],
    ['no valid end', 'seat-zh', { finish: null }, 'finished'],
  ] as const)('%s', async (_defect, id, edit, criterion) => {
    const { values, numbers } = await played(id, edit);
    expect(values[criterion]).toBe(0);
    expect(numbers.done).toBe(false);
  });

  it('the reasons name the place, what was expected and what was found', async () => {
    const item = caseOf('upgrade-en');
    const { transcript } = await scoreBot('noisy#p=1', scenario, item);
    const { state } = drive(
      scenario,
      item,
      making([['change_seat', { reservation_id: 'X4KD9S', seat: '12A' }]]),
    );
    const check = scenario.criteria.find(({ id }) => id === 'final-state');
    const reasons = check?.kind === 'check' ? check.grade({ case: item, transcript, state }).evidence : [];
    const texts = reasons.map(({ text }) => text);
    expect(texts).toContain('reservations[15].seat: expected "1A", found "12A"');
    expect(texts).toContain('reservations[15].cabin: expected "business", found "saver"');
    expect(texts.some((text) => text.startsWith('charges[]: expected {'))).toBe(true);
  });
});

describe('an accepted state', () => {
  it('counts whatever way led to it: other orders, other ids', async () => {
    const id = 'airline-cancelled-en';
    const [identity, user, wish, ...rest] = await oracleCalls(caseOf(id));
    if (identity === undefined || user === undefined || wish === undefined) throw new Error('too short');
    const named = (name: string): Listed => rest.filter(([own]) => own === name);
    // Certificate first, so that it and the refund get each other's numbers; money before the cancellation.
    const turned: Listed = [
      identity,
      user,
      wish,
      ...named('send_certificate'),
      ...named('quote'),
      ...named('refund'),
      ...named('cancel'),
      ...named('finish'),
    ];
    const { numbers } = await scoreScript(caseOf(id), making(turned));
    expect(numbers).toEqual({ completion: 1, score: 1, usefulness: 1, done: true });
  });

  it('may be any of those that the case lists', async () => {
    for (const seat of ['11C', '13C']) {
      expect((await played('seat-zh', { change_seat: { seat } })).numbers.completion).toBe(1);
    }
    expect((await played('refund-elsewhere-zh', { decline: null })).numbers.completion).toBe(1);
    expect((await played('refund-elsewhere-zh')).numbers.completion).toBe(1);
  });

  it('of a new booking is known under whatever id it was given', async () => {
    const item = caseOf('book-zh');
    const calls = await oracleCalls(item);
    // A refusal that is recorded first takes the first number.
    const [, , ...rest] = calls;
    const renamed = rest.map(
      ([name, args]) => [name, name === 'charge' ? { ...args, reservation_id: 'RES-0002' } : args] as const,
    );
    const extra: Listed = [
      ['decline', { reservation_id: 'D4PS9J', request: 'bags', rule: 'B2', words: 'no' }],
    ];
    const start = calls.slice(0, 2);
    const { state } = drive(scenario, item, making([...start, ...extra, ...renamed]));
    const { db } = state as AirlineState;
    const without = { ...db, refusals: [] };
    const options = { ...comparison, before: item.data.before };
    expect(compareFinalState(without, item.data.after, options).equal).toBe(true);
    const astray = {
      ...without,
      charges: without.charges.map((one) => ({ ...one, reservation_id: 'D4PS9J' })),
    };
    expect(compareFinalState(astray, item.data.after, options).equal).toBe(false);
  });

  it('is never the one that the call began with', () => {
    for (const { data } of cases) {
      expect(compareFinalState(data.before, data.after, { ...comparison, before: data.before }).equal).toBe(
        false,
      );
    }
  });

  it('that cannot be reached is told when the dataset is read, with its line', () => {
    const text = readFileSync(file, 'utf8').replace('11C', '11B');
    expect(readDataset({ file, text, scenario })).toMatchObject({
      problems: [
        {
          line: 2,
          message: 'expected call 1 (change_seat): the world refuses it: No such free seat in this cabin.',
        },
      ],
    });
  });
});

describe('the callers', () => {
  it('object to a no as often as the case says, and then let it be', () => {
    const no = [
      'decline',
      { reservation_id: 'T4ZG6B', request: 'cancel', rule: 'C2', words: '24 小时' },
    ] as const;
    const { transcript } = drive(scenario, caseOf('cancel-too-late-zh'), making([no, no, no]));
    const said = transcript.events.flatMap((event) =>
      event.type === 'tool-result' && event.ok ? [JSON.stringify(event.result)] : [],
    );
    expect(said.map((text) => /妈生病|同事|知道了/.exec(text)?.[0])).toEqual(['妈生病', '同事', '知道了']);
  });

  it('answer free words that name a topic, and hang up on those that never do', () => {
    const item = caseOf('bags-zh');
    const { transcript } = drive(
      scenario,
      item,
      talking(['请问您的用户编号？', ...Array.from({ length: 9 }, () => '嗯')]),
    );
    const heard = transcript.events.flatMap((event) =>
      event.type === 'message' && event.actor === 'user' ? [event.text] : [],
    );
    expect(heard[1]).toBe('我的用户号是 U102，生日 1975-11-30。');
    expect(transcript.stop).toBe('invalid-finish');
  });
});

describe('bot:agreeable', () => {
  it('is perfect where the policy allows what is asked, and worth nothing where it does not', async () => {
    for (const item of cases) {
      const forbidden = item.data.accepted.some((calls) => calls.some(([name]) => name === 'decline'));
      const { numbers } = await scoreScript(item, agreeableScript(item));
      expect([item.id, numbers.completion]).toEqual([item.id, forbidden ? 0 : 1]);
    }
  });
});

function* talking(texts: readonly string[]): Script {
  for (const text of texts) yield { text };
}
