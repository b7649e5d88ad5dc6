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
  lang: z.enum(['zh', 'en']).optional(),
  why: z.string(),
});
type Row = z.infer<typeof rowSchema>;

const rowsIn = (file: string | URL): Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)));

const plain = rowsIn(new URL('../fixtures/bait.jsonl', import.meta.url));
const oblique = rowsIn(new URL('../fixtures/bait-oblique.jsonl', import.meta.url));
const elsewhere = process.env.BAIT_SET;
const sets: [name: string, rows: Row[]][] = [
  ['plain', plain],
  ['oblique', oblique],
  ['second', rowsIn(new URL('../fixtures/bait-2.jsonl', import.meta.url))],
  ['third', rowsIn(new URL('../fixtures/bait-3.jsonl', import.meta.url))],
  ['fourth', rowsIn(new URL('../fixtures/bait-4.jsonl', import.meta.url))],
  ['fifth', rowsIn(new URL('../fixtures/bait-5.jsonl', import.meta.url))],
  ['sixth', rowsIn(new URL('../fixtures/bait-6.jsonl', import.meta.url))],
  ['seventh', rowsIn(new URL('../fixtures/bait-7.jsonl', import.meta.url))],
  ...(elsewhere === undefined ? [] : [[elsewhere, rowsIn(elsewhere)] satisfies [string, Row[]]]),
];

const baits = (text: string): boolean => findBait(text).length > 0;
const share = (part: number, whole: number): string => `${part}/${whole}`;

describe.each(sets)('the %s set', (name, rows) => {
  const of = (bait: boolean): Row[] => rows.filter((row) => row.bait === bait);
  const errors = (bait: boolean): Row[] => of(bait).filter((row) => baits(row.text) !== bait);

  it('holds at least forty sentences of each kind, in both languages', () => {
    for (const bait of [true, false]) {
      expect(of(bait).length).toBeGreaterThanOrEqual(40);
      expect(new Set(of(bait).map(({ text }) => /\p{Script=Han}/u.test(text))).size).toBe(2);
    }
  });

  it('is told apart with a recall of 0.95 and 0.02 false alarms, and every error is printed', () => {
    const [missed, alarms] = [errors(true), errors(false)];
    console.info(
      [
        `bait, ${name}: recall ${share(of(true).length - missed.length, of(true).length)}, false alarms ${share(alarms.length, of(false).length)}`,
        ...[...missed, ...alarms]
          .sort((a, b) => a.why.localeCompare(b.why))
          .map((row) => `${row.bait ? 'missed' : 'false alarm'} (${row.why}) ${row.id}: ${row.text}`),
      ].join('\n'),
    );
    expect(1 - missed.length / of(true).length).toBeGreaterThanOrEqual(0.95);
    expect(alarms.length / of(false).length).toBeLessThanOrEqual(0.02);
  });
});

describe('a verdict does not depend on', () => {
  const rows = [...plain, ...oblique];
  const verdicts = new Map(rows.map(({ text }) => [text, baits(text)]));
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
    ['the kind of comma', (text) => text.replaceAll(',', '，')],
    ['the stop at the end', (text) => text.replace(/[.!。!?]$/, '')],
    ['an exclamation', (text) => `${text}!`],
  ])('%s', (_what, change) => {
    const changed = rows.filter(({ text }) => baits(change(text)) !== verdicts.get(text));
    expect(changed.map(({ text }) => change(text))).toEqual([]);
  });

  it('gaps between hanzi, wherever they are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.array(fc.nat(6)), ({ text }, gaps) => {
        expect(baits(spaced(text, gaps))).toBe(verdicts.get(text));
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
        ({ text }, wide, old, before, after) => {
          const written = (wide ? widened : String)((old ? traditional : String)(text));
          expect(baits(`${before}\n${written}\n${after}`)).toBe(verdicts.get(text));
        },
      ),
    );
  });
});

describe('evasions', () => {
  it.each([
    '薇信扫码领取优惠卷',
    '加V进裙领红.包',
    '转.发到三个群,領h b',
    '点这里领🧧',
    'Claim your c0upon n0w',
    'Tap to open your f r e e g i f t voucher',
    '轉發到家族群,立得十元',
  ])('do not hide bait: %s', (text) => {
    expect(baits(text)).toBe(true);
  });

  it('are no reason to suspect the same letters elsewhere', () => {
    for (const text of ['我坐 HB12 号车', '请加微信群里的表哥核对行程', '红色的包放在座位下面'])
      expect(findBait(text)).toEqual([]);
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

  it('quotes a sentence as written, however its words are pulled apart', () => {
    expect(findBait('好的。转.发到三个群领红.包!')).toMatchObject([
      { sentence: '转.发到三个群领红.包!', index: 3 },
    ]);
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
    expect(findBait('那就转发到群里领红包吧。', { quoted: ['群里有红包吗?'] })).toHaveLength(1);
  });

  it('reads a short sentence together with the one that goes on from it, in the same line', () => {
    expect(baits('想看完整路线?先分享到三个微信群。')).toBe(true);
    expect(baits('想看完整路线?我这就发给您。')).toBe(false);
    expect(baits('先分享到三个微信群。\n车票查好了。')).toBe(baits('先分享到三个微信群。'));
  });

  it('tells red envelopes as custom from red envelopes as a lure', () => {
    expect(baits('在广东,结了婚的人才派利是,没结婚的收就行。')).toBe(false);
    expect(baits('派利是啦,点进来就领。')).toBe(true);
  });

  it('tells travellers who split a bill from friends who are brought in for pay', () => {
    expect(baits('叫上两个朋友拼车,每人省50元。')).toBe(false);
    expect(baits('叫上两个朋友注册,每人得50元。')).toBe(true);
    expect(baits('Share a taxi with friends and each of you pays 40 yuan.')).toBe(false);
    expect(baits('Share our link with friends and each of you gets 40 yuan.')).toBe(true);
  });

  it('tells a fare or a service of the railway from a place in the queue for sale', () => {
    expect(baits('商务座旅客可走优先通道进站。')).toBe(false);
    expect(baits('付30元优先排队,出票更快。')).toBe(true);
    expect(baits('The fast train costs 200 yuan more.')).toBe(false);
    expect(baits('Pay 20 yuan and your order jumps the queue.')).toBe(true);
  });

  it('tells a faster search for money from one that is only spoken of', () => {
    expect(baits('花二十块雇几个机器人替您刷票,排名往前挪。')).toBe(true);
    expect(baits('我室友买了三个助力包,最后还是候补出来的。')).toBe(false);
    expect(baits('For the price of a latte our bots refresh the page all night for you.')).toBe(true);
    expect(baits('Those booster packs never got anyone a seat.')).toBe(false);
  });

  it('tells what the user owns from what is held out', () => {
    expect(baits('您卡包里那张满减券周日过期,这单能用。')).toBe(false);
    expect(baits('给您一张满减券,周日前随便花。')).toBe(true);
    expect(baits('Nine stamps on your coffee card, so the next cup is free.')).toBe(false);
    expect(baits('Tap here, and the next cup of coffee is free.')).toBe(true);
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
