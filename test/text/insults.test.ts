import { describe, expect, it } from 'vitest';
import { findInsult, isHarsh } from '../../src/text/insults.js';
import { insultRow, measure, readLabelled } from './labelled.js';
import { harmlessReplies } from './leaks-harmless.js';

const rows = readLabelled(insultRow, 'insults.jsonl', process.env.INSULT_SET);

describe('the labelled insults', () => {
  const { alarms, recall } = measure(
    'insults',
    rows,
    (row) => row.insult,
    ({ text }) => findInsult(text) !== null,
  );

  it('are found', () => {
    expect(recall(() => true)).toBeGreaterThanOrEqual(0.9);
  });

  it('are never seen in polite sentences', () => {
    expect(alarms.map(({ id }) => id)).toEqual([]);
  });
});

it('harmless replies are taken for an insult, or for harsh, at most once in two thousand', () => {
  const replies = harmlessReplies('harmless/3', 6000).map(({ text }) => text);
  expect(replies.filter((text) => findInsult(text) !== null)).toEqual([]);
  expect(replies.filter(isHarsh).length).toBeLessThanOrEqual(replies.length / 2000);
});

describe('findInsult', () => {
  it.each(['少管闲事', '您真是老糊涂', '您家儿子还打光棍呢', '老糊塗了吧您', 'Mind your own business!'])(
    'finds %s',
    (text) => {
      expect(findInsult(text)).not.toBeNull();
    },
  );

  it.each([
    '我真是老糊涂',
    '电视里那人真不要脸',
    '我不是说您多管闲事',
    '我妈常说我“少管闲事”',
    '滚烫的汤,小心',
    '您家儿子真有出息',
  ])('spares oneself, others, denials, quotes and homographs: %s', (text) => {
    expect(findInsult(text)).toBeNull();
  });
});

describe('isHarsh', () => {
  it.each(['您别问了', '无可奉告', '您不懂', '都什么年代了', '又来了,年年都问', 'Stop asking.', '闭嘴'])(
    'hears coldness, preaching, sarcasm and insults: %s',
    (text) => {
      expect(isHarsh(text)).toBe(true);
    },
  );

  it.each(['谢谢您关心,这个我先保密', '不好意思,这事您就别问了', '咱们说点高兴的', '您放心'])(
    'does not mind %s',
    (text) => {
      expect(isHarsh(text)).toBe(false);
    },
  );
});
