import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/world/rules.js';
import { ruleSetName, ruleSetNames, ruleSets } from '../../../src/world/travel/rule-sets.js';

describe('rule sets', () => {
  it('take the ages, limits and fees of trains from the rail rows', () => {
    expect(ruleSets.emu.child).toMatchObject({
      free_under: 6,
      reduced_under: 14,
      percent: { default: 50, business: 80 },
    });
    expect(ruleSets.emu.luggage).toMatchObject({ adult_g: 20_000, child_g: 10_000, max_sum_cm: 130 });
    expect(ruleSets.conventional.luggage.max_sum_cm).toBe(160);
    expect(ruleSets.conventional.refund).toMatchObject({
      steps: [
        { lead_hours: 192, fee_percent: 0 },
        { lead_hours: 48, fee_percent: 5 },
        { lead_hours: 24, fee_percent: 10 },
        { lead_hours: 0, fee_percent: 20 },
      ],
      min_fee_fen: 200,
      round_fen: 50,
    });
  });

  it.each(ruleSetNames)('of %s name rows that exist, and order their refund steps by lead', (name) => {
    const { rule_ids, refund, child, luggage } = ruleSets[name];
    for (const id of [...rule_ids, refund.rule_id, child.rule_id, luggage.rule_id]) {
      expect(rule(id).rule_id).toBe(id);
    }
    const leads = refund.steps.map(({ lead_hours }) => lead_hours);
    expect(leads).toEqual([...leads].sort((a, b) => b - a));
    expect(leads.at(-1)).toBe(0);
  });

  it('rest on simulated rows alone where no source was found: planes, coaches, carpools', () => {
    const kinds = (['plane', 'coach', 'carpool'] as const).flatMap((name) =>
      ruleSets[name].rule_ids.map((id) => rule(id).source_kind),
    );
    expect(new Set(kinds)).toEqual(new Set(['simulated']));
  });

  it('put G, D and C under EMU rules and Z, T and K under conventional ones', () => {
    expect((['G', 'D', 'C'] as const).map((kind) => ruleSetName('train', kind))).toEqual(
      Array(3).fill('emu'),
    );
    expect((['Z', 'T', 'K'] as const).map((kind) => ruleSetName('train', kind))).toEqual(
      Array(3).fill('conventional'),
    );
    expect(ruleSetName('coach')).toBe('coach');
  });
});
