import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redirects, thanks } from '../../src/scenarios/relatives/oracle/redirects.js';
import { takeUps } from '../../src/scenarios/relatives/oracle/takeups.js';
import { findInsult, isHarsh } from '../../src/text/insults.js';
import { alternatives } from '../../src/text/shape.js';
import { insultRow, measure, readLabelled } from './labelled.js';
import { harmlessReplies } from './leaks-harmless.js';

/** The first two were written apart from the detector, the second then used to mend it; the others beside it. */
const sets = [
  ['insults', readLabelled(insultRow, 'insults.jsonl', process.env.INSULT_SET), 0.97, 0],
  ['insults-2', readLabelled(insultRow, 'insults-2.jsonl', undefined), 0.97, 0],
  ['insults-3', readLabelled(insultRow, 'insults-3.jsonl', undefined), 0.95, 0.01],
  ['insults-4', readLabelled(insultRow, 'insults-4.jsonl', undefined), 0.93, 0.01],
] as const;

describe.each(sets)('the labelled %s', (name, rows, least, most) => {
  const { alarms, recall } = measure(
    name,
    rows,
    (row) => row.insult,
    ({ text }) => findInsult(text) !== null,
  );

  it('are found', () => {
    expect(recall(() => true)).toBeGreaterThanOrEqual(least);
  });

  it('are hardly ever seen in polite sentences', () => {
    expect(alarms.length / rows.filter(({ insult }) => !insult).length).toBeLessThanOrEqual(most);
  });
});

describe('ordinary polite talk', () => {
  const own = [thanks, ...Object.values(redirects), ...Object.values(takeUps)]
    .flat()
    .flatMap(({ zh, en }) => [zh, en]);
  const replies = [...own, ...harmlessReplies('polite/1', 300).map(({ text }) => text)];

  it('is no insult: what the solver says and three hundred replies made by a seed', () => {
    expect(own.length).toBeGreaterThan(100);
    expect(replies.filter((text) => findInsult(text) !== null)).toEqual([]);
  });

  it('stays no insult whatever relative it is said to', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...replies),
        fc.constantFrom('二姑', '舅舅', '表哥', '奶奶', 'Auntie', 'jiujiu'),
        (text, kin) => {
          expect(findInsult(`${kin}, ${text}`)).toBeNull();
        },
      ),
    );
  });
});

describe('a rude word', () => {
  const words = ['老糊涂', '神经病', '白眼狼', '势利眼', '缺德', '没教养', '傻子', '废物'];

  it('insults when it is the hearer, and not when it is oneself or somebody else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom('真是', '就是', '可真'), (word, verb) => {
        expect(findInsult(`您${verb}${word}`)).not.toBeNull();
        expect(findInsult(`我${verb}${word}`)).toBeNull();
        expect(findInsult(`我们老板${verb}${word}`)).toBeNull();
        expect(findInsult(`谁说您${word}`)).toBeNull();
      }),
    );
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

describe('a fact about the listener', () => {
  it.each([
    ['离了两回的人给我讲婚姻,真新鲜', '表姐离婚了不容易,您多陪陪她'],
    ['小学都没毕业,就别指点我考研了吧', '您没上过大学,可您懂的比我多多了'],
    ['穿得跟只花公鸡似的,还点评我衣服', '您穿这身,跟年画里走出来的似的'],
    ['祝您新的一年天天跑医院', '祝姑父早日康复,别再住院了'],
    ['二姨真会过日子,难怪二姨夫天天不着家', '难怪您家孩子这么有出息,您教得好'],
    ['I hope your business goes bust this year.', 'I hope the storm passes soon.'],
    ["Your husband sleeps on the couch, and you're advising me?", 'Did your wife make these? Delicious.'],
  ])('insults when it is held against them, not when it is told in kindness: %s / %s', (rude, civil) => {
    expect(findInsult(rude)).not.toBeNull();
    expect(findInsult(civil)).toBeNull();
  });
});

describe('alternatives', () => {
  it('are cut at the top level only', () => {
    expect(alternatives(String.raw`a|(?:b|c)|[|]|\||d`).map(({ source }) => source)).toEqual([
      'a',
      '(?:b|c)',
      '[|]',
      String.raw`\|`,
      'd',
    ]);
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
