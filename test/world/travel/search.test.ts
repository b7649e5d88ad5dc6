import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/json.js';
import type { Lang } from '../../../src/core/lang.js';
import { rule } from '../../../src/world/rules.js';
import { dayOf } from '../../../src/world/travel/clock.js';
import { buildNetwork } from '../../../src/world/travel/timetable.js';
import { datesIn } from '../../../src/world/travel/timetable-route.js';
import { aSpec, aWorld, callTool } from '../../support/travel-world.js';

type Row = { readonly id: string; readonly mode: string; readonly dep: string; readonly rules: string };
type Found = { readonly services: readonly Row[]; readonly rules: Readonly<Record<string, Json>> };

const spec = aSpec({ difficulty: 4 });
const network = buildNetwork(spec);
const world = aWorld({ network });
const dates = datesIn(spec.depart_after, spec.arrive_by);

function found(args: Record<string, Json>): Found {
  return callTool(world, 'search', args).result as unknown as Found;
}

const call = (tool: string, args: Json): Json => callTool(world, tool, args).result;

describe('search', () => {
  it('finds every service of the timetable when all pairs that links name are searched on all dates', () => {
    const seen = new Set<string>();
    const visited = new Set<string>();
    const open = [spec.origin];
    for (let city = open.pop(); city !== undefined; city = open.pop()) {
      if (visited.has(city)) continue;
      visited.add(city);
      const { onward_cities } = call('links', { city }) as { onward_cities: string[] };
      open.push(...onward_cities);
      for (const to_city of onward_cities) {
        for (const date of dates) {
          for (const { id } of found({ from_city: city, to_city, date }).services) seen.add(id);
        }
      }
    }
    expect([...seen].sort()).toEqual(network.services.map(({ id }) => id).sort());
  });

  it('lists services of the day alone, by departure, each with rules that stand beside the list', () => {
    const date = dates[0] ?? '';
    const { services, rules } = found({ from_city: '深圳', to_city: '信阳市', date });
    expect(services.length).toBeGreaterThan(0);
    expect(services.map(({ dep }) => dep)).toEqual(services.map(({ dep }) => dep).toSorted());
    for (const row of services) {
      expect(row.dep.startsWith(date)).toBe(true);
      expect(Object.keys(rules)).toContain(row.rules);
    }
  });

  it('gives one mode alone where asked', () => {
    const date = dates[0] ?? '';
    const modes = (mode?: string): Set<string> =>
      new Set(
        network.services
          .filter(({ dep }) => dayOf(dep) === date)
          .flatMap(
            () =>
              found({ from_city: 'shenzhen', to_city: 'xinyang', date, ...(mode ? { mode } : {}) }).services,
          )
          .map((row) => row.mode),
      );
    expect(modes('train')).toEqual(new Set(['train']));
  });

  it('is empty for a pair or a day without services', () => {
    expect(found({ from_city: 'lhasa', to_city: 'harbin', date: '2026-02-15' }).services).toEqual([]);
    expect(found({ from_city: 'shenzhen', to_city: 'xinyang', date: '2026-02-31' }).services).toEqual([]);
  });

  it('names near cities when one is unknown', () => {
    const args = { from_city: 'wuhen', to_city: 'xinyang', date: '2026-02-15' };
    expect(call('search', args)).toMatchObject({
      error: {
        code: 'unknown_city',
        field: 'from_city',
        message: expect.stringContaining('wuhan') as string,
      },
    });
    expect(call('search', { ...args, from_city: 'wuhan', to_city: '信杨' })).toMatchObject({
      error: { code: 'unknown_city', field: 'to_city' },
    });
  });
});

describe('service', () => {
  it('tells the whole record, its rules in words, and rule ids that exist', () => {
    const { id } = network.services[0] ?? { id: '' };
    const view = call('service', { id }) as {
      service: Row;
      in_words: Record<string, string>;
      rule_ids: string[];
    };
    expect(view.service.id).toBe(id);
    expect(Object.keys(view.in_words)).toEqual(['child', 'luggage', 'refund']);
    for (const ruleId of view.rule_ids) expect(rule(ruleId).rule_id).toBe(ruleId);
  });

  it('is refused for an id that no search gave', () => {
    expect(call('service', { id: 'G1' })).toMatchObject({ error: { code: 'not_found', field: 'id' } });
  });
});

describe('links', () => {
  it('shows the door at both ends of the trip and the places of the city with their links', () => {
    for (const city of [spec.origin, spec.destination]) {
      const view = call('links', { city }) as {
        places: { id: string }[];
        links: { from: string; to: string }[];
      };
      const ids = view.places.map(({ id }) => id);
      expect(ids).toContain(`${city}/home`);
      for (const link of view.links) expect(ids).toEqual(expect.arrayContaining([link.from, link.to]));
    }
  });

  it('states every buffer that can cost a connection', () => {
    const { buffers } = call('links', { city: 'xinyang' }) as { buffers: string[] };
    const text = buffers.join('\n');
    for (const number of ['30', 'link + 40', 'link + 120', '60', '20']) expect(text).toContain(number);
  });

  it('is refused for an unknown city', () => {
    expect(call('links', { city: 'gotham' })).toMatchObject({
      error: { code: 'unknown_city', field: 'city' },
    });
  });
});

describe('reading', () => {
  it('changes nothing but the clock and the log', () => {
    const { state } = callTool(world, 'links', { city: 'xinyang' });
    expect(state.public).toEqual(world.public);
    expect(state.now).toBe(world.now + 1);
    expect(state.log).toHaveLength(1);
  });

  it('never shows what is hidden', () => {
    const secret = aWorld({ network, hidden: { optimum: 'SECRET' } });
    const seen = [
      callTool(secret, 'links', { city: 'xinyang' }),
      callTool(secret, 'search', { from_city: 'shenzhen', to_city: 'xinyang', date: '2026-02-15' }),
      callTool(secret, 'service', { id: network.services[0]?.id ?? '' }),
    ];
    expect(JSON.stringify(seen.map(({ result }) => result))).not.toContain('SECRET');
  });
});

describe('the language of a case', () => {
  const words = (lang: Lang): string => {
    const answers: Json[] = [
      callTool(world, 'search', { from_city: 'wuhen', to_city: 'xinyang', date: '2026-02-15' }, { lang })
        .result,
      callTool(world, 'links', { city: 'xinyang' }, { lang }).result,
      ...network.services.map(({ id }) => callTool(world, 'service', { id }, { lang }).result),
      callTool(world, 'pay', { hold_ids: ['H1'], consent_ref: 'C1' }, { lang }).result,
      callTool(world, 'cancel', { order_id: 'O1' }, { lang }).result,
    ];
    return JSON.stringify(answers);
  };

  it('is the only one in what the tools answer', () => {
    expect(words('en')).not.toMatch(/\p{Script=Han}/u);
    expect(words('zh')).not.toMatch(/there is no|each piece|fee for|by age|from the same place/);
    expect(words('zh')).toMatch(/没有“wuhen”这个城市，相近的有：武汉/);
  });
});
