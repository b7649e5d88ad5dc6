import { describe, expect, test } from 'vitest';
import { judgementsOf } from './judgements.js';
import { expectOnly, playWithCalls, playWithDelivery, playWithPhrase } from './edits.js';
import { caseWith, grade, playedByOracle, valuesOf, type DialectCase } from './cases.js';

const cantonese = caseWith(
  ({ data }) => data.region === 'yue' && !data.closed_book && data.hosts.length === 1,
);
const shanghainese = caseWith(({ data }) => data.region === 'shanghai');
const several = caseWith(({ data }) => data.hosts.length >= 3);
const diabetic = caseWith(({ data }) => data.hosts.some(({ health }) => health.includes('diabetes')));

const giftTo = (id: string, gift_id: string) => ({ gift_id, for: id, qty: 1, wrap: 'red' }) as const;
const firstHost = ({ data }: DialectCase): string => data.hosts[0]?.id ?? '';

describe('romanization-right falls when', () => {
  test('one Jyutping tone digit is changed', async () => {
    const played = playWithPhrase(cantonese, 0, ({ romanization }) => ({
      romanization: romanization.replace(/\d/, (digit) => (digit === '3' ? '1' : '3')),
    }));
    await expectOnly('romanization-right', played);
  });

  test('pinyin is given for Cantonese', async () => {
    const played = playWithDelivery(cantonese, ({ phrases }) => ({
      phrases: phrases.map((phrase) => ({ ...phrase, system: 'pinyin', romanization: 'gōng xǐ fā cái' })),
    }));
    await expectOnly('romanization-right', played);
    expect((await valuesOf(played))['romanization-right']).toBe(0);
  });

  test('a romanization has a syllable too few', async () => {
    const played = playWithPhrase(cantonese, 0, ({ romanization }) => ({
      romanization: romanization.split(' ').slice(1).join(' '),
    }));
    await expectOnly('romanization-right', played);
  });

  test('Shanghainese is not said to be approximate', async () => {
    const played = playWithPhrase(shanghainese, 0, () => ({ approximate: false }));
    await expectOnly('romanization-right', played);
  });
});

test('what is romanized for Shanghai is not scored', async () => {
  const played = playWithDelivery(shanghainese, ({ phrases }) => ({
    phrases: phrases.map((phrase) => ({ ...phrase, romanization: 'whatever' })),
  }));
  expect((await valuesOf(played))['romanization-right']).toBe(1);
});

describe('taboo-gift fails when', () => {
  test('a clock is among the gifts', async () => {
    const played = playWithDelivery(several, () => ({ gifts: [giftTo(firstHost(several), 'wall_clock')] }));
    await expectOnly('taboo-gift', played);
    expect((await grade(played)).numbers.completion).toBe(0);
  });

  test('a gift is wrapped in white', async () => {
    const played = playWithDelivery(several, ({ gifts }) => ({
      gifts: gifts.map((gift) => ({ ...gift, wrap: 'white' })),
    }));
    await expectOnly('taboo-gift', played);
  });

  test('somebody allergic to nuts is given nuts, and not when somebody else is', async () => {
    const item = caseWith(({ data }) => data.hosts.some(({ allergy }) => allergy.includes('nut_allergy')));
    const allergic = item.data.hosts.find(({ allergy }) => allergy.length > 0)?.id ?? '';
    const other = item.data.hosts.find(({ allergy, age }) => allergy.length === 0 && age > 12)?.id ?? '';
    const nutsFor = (id: string) => playWithDelivery(item, () => ({ gifts: [giftTo(id, 'walnut_box')] }));
    await expectOnly('taboo-gift', nutsFor(allergic));
    expect((await valuesOf(nutsFor(other)))['taboo-gift']).toBe(1);
  });
});

describe('gifts-fit falls when', () => {
  test('a host is given four of something, which is a soft rule', async () => {
    const [first] = several.data.hosts;
    const roomy = { ...several, data: { ...several.data, budget_fen: 10_000_000 } };
    const played = playWithDelivery(roomy, ({ gifts }) => ({
      gifts: gifts.map((gift) => (gift.for === first?.id ? { ...gift, qty: 4 } : gift)),
    }));
    const values = await valuesOf(played);
    expect(values['gifts-fit']).toBeCloseTo(1 - 1 / several.data.hosts.length);
    expect(values['taboo-gift']).toBe(1);
    await expectOnly('gifts-fit', played);
  });

  test('a diabetic is given sweet pastries', async () => {
    const host = diabetic.data.hosts.find(({ health }) => health.includes('diabetes'));
    const roomy = { ...diabetic, data: { ...diabetic.data, budget_fen: 10_000_000 } };
    const played = playWithDelivery(roomy, ({ gifts }) => ({
      gifts: gifts.map((gift) => (gift.for === host?.id ? giftTo(gift.for, 'pastry_box') : gift)),
    }));
    await expectOnly('gifts-fit', played);
  });

  test('the gifts cost a fen more than the budget', async () => {
    const { data } = several;
    const total = playedByOracle(several).state.delivery?.gifts.length ?? 0;
    expect(total).toBe(data.hosts.length);
    const dear = playWithDelivery(several, ({ gifts }) => ({
      gifts: gifts.map((gift, i) =>
        i === 0 ? { ...gift, qty: 2 + Math.ceil(data.budget_fen / 3600) } : gift,
      ),
    }));
    expect((await valuesOf(dear))['gifts-fit']).toBe(0);
  });

  test('two hosts are given the same', async () => {
    const roomy = { ...several, data: { ...several.data, budget_fen: 10_000_000 } };
    const played = playWithDelivery(roomy, ({ gifts }) => ({
      gifts: gifts.map((gift) => ({ ...gift, gift_id: gifts[0]?.gift_id ?? '' })),
    }));
    await expectOnly('gifts-fit', played);
    expect((await valuesOf(played))['gifts-fit']).toBe(0);
  });

  test('a host is left out', async () => {
    await expectOnly(
      'gifts-fit',
      playWithDelivery(several, ({ gifts }) => ({ gifts: gifts.slice(1) })),
    );
  });

  test('a gift is not to the liking of its host', async () => {
    const roomy = { ...cantonese, data: { ...cantonese.data, budget_fen: 10_000_000 } };
    const played = playWithDelivery(roomy, ({ gifts }) => ({
      gifts: gifts.map((gift) => giftTo(gift.for, 'massage_cushion')),
    }));
    expect((await valuesOf(played))['gifts-fit']).toBe(0.5);
  });
});

describe('etiquette-right falls when', () => {
  test('the youngest is greeted first', async () => {
    const played = playWithDelivery(several, ({ order_of_greeting: order }) => ({
      order_of_greeting: order.toReversed(),
    }));
    await expectOnly('etiquette-right', played);
    expect((await valuesOf(played))['etiquette-right']).toBeCloseTo(0.7);
  });

  test('a custom is missing, or one of another region is named', async () => {
    await expectOnly(
      'etiquette-right',
      playWithDelivery(several, ({ etiquette }) => ({ etiquette: etiquette.slice(1) })),
    );
    await expectOnly(
      'etiquette-right',
      playWithDelivery(cantonese, ({ etiquette }) => ({
        etiquette: [...etiquette, 'shaanxi.visit.day7_8_none'],
      })),
    );
  });
});

describe('drill-f1 falls when', () => {
  const item = several;
  const right = judgementsOf(item).find(({ errors }) => errors.length === 0)?.attempt_id ?? '';

  test('a correct attempt is "corrected"', async () => {
    const played = playWithCalls(item, (call) => {
      const args = { attempt_id: right, verdict: 'wrong', errors: [{ kind: 'tone', at: 1, fix: 'x' }] };
      return call.name === 'correct' && JSON.stringify(call.args).includes(`"${right}"`)
        ? { ...call, args }
        : call;
    });
    await expectOnly('drill-f1', played);
  });

  test('everything is let pass', async () => {
    const played = playWithCalls(item, (call) => {
      if (call.name !== 'correct') return call;
      const { attempt_id } = call.args as { attempt_id: string };
      return { ...call, args: { attempt_id, verdict: 'ok', errors: [] } };
    });
    await expectOnly('drill-f1', played);
    expect((await valuesOf(played))['drill-f1']).toBe(0);
  });
});

test('drill-skipped fails when one attempt was never judged', async () => {
  let skipped = false;
  const played = playWithCalls(several, (call) => {
    if (call.name !== 'correct' || skipped) return call;
    skipped = true;
    return null;
  });
  await expectOnly('drill-skipped', played);
});
