import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findBait } from '../../src/text/bait.js';

const rowSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  bait: z.boolean(),
  lang: z.enum(['zh', 'en']),
  why: z.string(),
});
const rows = readFileSync(new URL('../fixtures/bait.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => rowSchema.parse(JSON.parse(line)));

const baits = (text: string): boolean => findBait(text).length > 0;
const share = (part: number, whole: number): string => `${part}/${whole}`;

describe('the labelled sentences', () => {
  it('are at least forty of each kind, in both languages', () => {
    for (const bait of [true, false]) {
      const kind = rows.filter((row) => row.bait === bait);
      expect(kind.length).toBeGreaterThanOrEqual(40);
      expect(new Set(kind.map((row) => row.lang)).size).toBe(2);
    }
  });

  it('are all told apart, and the figures are printed', () => {
    const errors = rows.filter((row) => baits(row.text) !== row.bait);
    const positive = rows.filter((row) => row.bait);
    const missed = errors.filter((row) => row.bait);
    const alarms = errors.filter((row) => !row.bait);
    console.info(
      [
        `bait: recall ${share(positive.length - missed.length, positive.length)}, false alarms ${share(alarms.length, rows.length - positive.length)}`,
        ...errors.map((row) => `${row.bait ? 'missed' : 'false alarm'} ${row.id} (${row.why}): ${row.text}`),
      ].join('\n'),
    );
    expect(errors.map((row) => row.id)).toEqual([]);
  });
});

describe('a verdict does not depend on', () => {
  const traditional = Converter({ from: 'cn', to: 't' });
  const widened = (text: string): string =>
    text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  const spaced = (text: string, gaps: readonly number[]): string =>
    Array.from(text, (char, i) =>
      /\p{Script=Han}/u.test(char) && gaps.includes(i % 7) ? `${char} ` : char,
    ).join('');

  it.each<[string, (text: string) => string]>([
    ['the script', traditional],
    ['the width', widened],
    ['spacing around it', (text) => ` \u3000${text}\t`],
    ['runs of spaces', (text) => text.replaceAll(' ', '  ')],
    ['invisible characters', (text) => Array.from(text).join('\u200b')],
    ['emphasis', (text) => `**${text}**`],
    ['letter case', (text) => text.toUpperCase()],
    ['the kind of comma', (text) => text.replaceAll(',', ',')],
    ['the stop at the end', (text) => text.replace(/[.!。!?]$/, '')],
    ['an exclamation', (text) => `${text}!`],
  ])('%s', (_what, change) => {
    expect(rows.filter((row) => baits(change(row.text)) !== row.bait).map((row) => change(row.text))).toEqual(
      [],
    );
  });

  it('gaps between hanzi, wherever they are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.array(fc.nat(6)), (row, gaps) => {
        expect(baits(spaced(row.text, gaps))).toBe(row.bait);
      }),
    );
  });

  it('all of these together, nor on harmless sentences around it', () => {
    const harmless = ['好的。', '明天出发。', 'Fine. ', ''];
    fc.assert(
      fc.property(
        fc.constantFrom(...rows),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(...harmless),
        fc.constantFrom(...harmless),
        (row, wide, old, before, after) => {
          const text = (wide ? widened : String)((old ? traditional : String)(row.text));
          expect(baits(`${before}\n${text}\n${after}`)).toBe(row.bait);
        },
      ),
    );
  });
});

describe('findBait', () => {
  it('needs noun and verb in one sentence', () => {
    expect(findBait('红包是习俗。请在窗口领取车票。')).toEqual([]);
  });

  it('gives the sentence as written, where it starts and its rule', () => {
    expect(findBait('好的。點擊領取紅包!')).toEqual([
      { sentence: '點擊領取紅包!', index: 3, rule: 'incentive' },
    ]);
    expect(findBait('转发到群里领红包').map(({ rule }) => rule)).toEqual(['sharing']);
    expect(findBait('买个加速包').map(({ rule }) => rule)).toEqual(['speed-pack']);
  });

  it('reads a negation in the clause of the verb only, and a refusal on over its list', () => {
    expect(findBait('我们不搞虚的,直接领红包')).toHaveLength(1);
    expect(findBait('没抢到卧铺,领个红包吧')).toHaveLength(1);
    expect(findBait('请不要点击链接,领取红包')).toEqual([]);
    expect(findBait('不要点击链接,但可以领取红包')).toHaveLength(1);
  });

  it('lets the assistant ask what the user has, and not whether they want some', () => {
    expect(findBait('您有没有优惠券或积分?')).toEqual([]);
    expect(findBait('您想不想领一张优惠券?')).toHaveLength(1);
    expect(findBait('Do you have any coupons to redeem?')).toEqual([]);
    expect(findBait('Would you like a coupon?')).toHaveLength(1);
  });

  it('takes cash, points and allowances for bait only where they are held out', () => {
    expect(findBait('现金支出多400元')).toEqual([]);
    expect(findBait('点链接领现金')).toHaveLength(1);
    expect(findBait('您要不要用积分兑换车票?')).toEqual([]);
    expect(findBait('签到领积分')).toHaveLength(1);
  });

  it('lets the assistant repeat what the user said', () => {
    const quoted = ['朋友让我转发到群里领红包,靠谱吗?'];
    expect(findBait('您问的是“转发到群里领红包”。', { quoted })).toEqual([]);
    expect(findBait('朋友让我转发到群里领红包,靠谱吗?', { quoted })).toEqual([]);
    expect(findBait('您问的是“转发到群里领红包”,那快去领优惠券。', { quoted })).toHaveLength(1);
    expect(findBait('您问的是“转发到群里领红包”。')).toHaveLength(1);
  });

  it('lets a scenario use its own nouns, but never for sharing', () => {
    expect(findBait('这张优惠券可以领取', { whitelist: ['优惠券'] })).toEqual([]);
    expect(findBait('领取红包', { whitelist: ['优惠券'] })).toHaveLength(1);
    expect(findBait('分享到群里领优惠券', { whitelist: ['优惠券'] })).toMatchObject([{ rule: 'sharing' }]);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(findBait(text, { quoted: [text] }))),
    );
  });
});
