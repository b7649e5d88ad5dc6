/** The cases that were written by hand: who travels, from where to where, what they need, what goes wrong. */
import type { Person } from '../../src/scenarios/itinerary/row.js';
import type { HandDraft } from '../../src/scenarios/itinerary/generate.js';

export type HandWritten = { readonly draft: HandDraft; readonly budget_percent: number };

const card = (valid_until?: string) => [
  valid_until === undefined ? { kind: 'id_card' as const } : { kind: 'id_card' as const, valid_until },
];

/** Cards of people under 46 run out some day; those of older ones do not. */
const adult = (name: string, age: number, over: Partial<Person> = {}): Person => ({
  name,
  age,
  id_docs: card(),
  mobility: 2,
  ...over,
});

const child = (name: string, age: number, over: Partial<Person> = {}): Person => ({
  ...adult(name, age),
  id_docs: [{ kind: 'household_register' }],
  ...over,
});

const suitcase = { g: 7500, sum_cm: 115 };
const bag = { g: 4000, sum_cm: 95 };
/** A quilt, a cello, a folded pram: longer than an EMU takes. */
const bulky = { g: 9000, sum_cm: 142 };

type Common = Pick<HandDraft, 'id' | 'lang' | 'split' | 'difficulty' | 'seed'>;
const dev = (n: number, difficulty: number, lang: 'zh' | 'en'): Common => ({
  id: `itinerary-h${String(n).padStart(2, '0')}`,
  ...{ lang, split: 'dev', difficulty, seed: 9000 + n },
});
const held = (n: number, difficulty: number, lang: 'zh' | 'en'): Common => ({
  ...dev(n, difficulty, lang),
  ...{ split: 'test', seed: 19_000 + n },
});

const devCases: readonly HandWritten[] = [
  {
    budget_percent: 260,
    draft: {
      ...dev(1, 1, 'zh'),
      ...{ origin: 'shenzhen', destination: 'ganzhou', event: 'none', hidden_needs: [] },
      party: [adult('韩晓东', 29, { id_docs: card('2038-05-11') })],
      ...{ depart_after: '2026-02-15T08:00', arrive_by: null, luggage: [suitcase] },
      prefs: { max_transfers: 1, no_overnight: true, vot_fen_per_min: 12 },
    },
  },
  {
    budget_percent: 240,
    draft: {
      ...dev(2, 1, 'en'),
      ...{ origin: 'beijing', destination: 'shenyang', event: 'none', hidden_needs: [] },
      party: [
        adult('唐若楠', 26, {
          id_docs: [...card('2027-06-30'), { kind: 'passport', valid_until: '2031-09-14' }],
        }),
      ],
      ...{ depart_after: '2027-02-04T07:00', arrive_by: '2027-02-05T12:00', luggage: [suitcase, bag] },
      prefs: { max_transfers: 1, no_overnight: true, vot_fen_per_min: 160 },
    },
  },
  {
    budget_percent: 190,
    draft: {
      ...dev(3, 2, 'zh'),
      ...{ origin: 'shanghai', destination: 'fuyang', event: 'soldout', hidden_needs: [] },
      party: [
        adult('冯立', 38, { id_docs: card('2036-02-29') }),
        adult('于蓝', 36, { id_docs: card('2031-10-08') }),
        child('冯可', 7),
      ],
      ...{ depart_after: '2028-01-24T07:00', arrive_by: null, luggage: [suitcase, suitcase, bag] },
      prefs: { max_transfers: 2, no_overnight: true, vot_fen_per_min: 180 },
    },
  },
  {
    budget_percent: 200,
    draft: {
      ...dev(4, 2, 'en'),
      ...{ origin: 'guangzhou', destination: 'hengyang', event: 'fare_up', hidden_needs: [] },
      party: [adult('董平', 41, { id_docs: card('2033-07-19') }), child('董晨', 12), child('董星', 4)],
      ...{ depart_after: '2026-02-15T06:30', arrive_by: null, luggage: [suitcase, bag] },
      prefs: { max_transfers: 1, no_overnight: false, vot_fen_per_min: 15 },
    },
  },
  {
    budget_percent: 150,
    draft: {
      ...dev(5, 3, 'zh'),
      ...{ origin: 'hangzhou', destination: 'xinyang', event: 'cancel' },
      hidden_needs: ['stairs', 'luggage'],
      party: [
        adult('萧然', 35, {
          id_docs: [...card('2027-01-10'), { kind: 'passport', valid_until: '2031-05-20' }],
        }),
        adult('程玉兰', 66, { mobility: 0 }),
      ],
      ...{ depart_after: '2027-02-04T07:00', arrive_by: null, luggage: [suitcase, bulky] },
      prefs: { max_transfers: 2, no_overnight: true, vot_fen_per_min: 200 },
    },
  },
  {
    budget_percent: 150,
    draft: {
      ...dev(6, 3, 'en'),
      ...{ origin: 'tianjin', destination: 'harbin', event: 'delay' },
      hidden_needs: ['stairs', 'overnight'],
      party: [adult('曹宇', 44, { id_docs: card('2034-04-02') }), adult('曹素珍', 71, { mobility: 0 })],
      ...{ depart_after: '2029-02-11T06:00', arrive_by: null, luggage: [suitcase, bag] },
      prefs: { max_transfers: 1, no_overnight: false, vot_fen_per_min: 90 },
    },
  },
  {
    budget_percent: 104,
    draft: {
      ...dev(7, 4, 'zh'),
      ...{ origin: 'chengdu', destination: 'wenzhou', event: 'cancel', hidden_needs: [] },
      party: [
        adult('韩磊', 33, {
          id_docs: [...card('2028-01-05'), { kind: 'temporary_id', valid_until: '2028-03-20' }],
        }),
        adult('唐静', 32, { id_docs: card('2042-11-25') }),
        child('韩小宝', 5),
      ],
      ...{ depart_after: '2028-01-24T06:00', arrive_by: null, luggage: [suitcase, suitcase] },
      prefs: { max_transfers: 2, no_overnight: true, vot_fen_per_min: 220 },
    },
  },
  {
    budget_percent: 104,
    draft: {
      ...dev(8, 4, 'en'),
      ...{ origin: 'beijing', destination: 'qiqihar', event: 'soldout', hidden_needs: ['luggage'] },
      party: [
        adult('于海', 40, { id_docs: card('2037-08-16') }),
        adult('于桂英', 74, { mobility: 1 }),
        child('于童', 13),
      ],
      ...{ depart_after: '2030-02-01T07:00', arrive_by: null, luggage: [bulky, suitcase, bag] },
      prefs: { max_transfers: 2, no_overnight: true, vot_fen_per_min: 160 },
    },
  },
];

const testCases: readonly HandWritten[] = [
  {
    budget_percent: 260,
    draft: {
      ...held(9, 1, 'zh'),
      ...{ origin: 'hangzhou', destination: 'huanggang', event: 'none', hidden_needs: [] },
      party: [adult('许婷', 24, { id_docs: card('2031-03-27') })],
      ...{ depart_after: '2026-02-15T09:00', arrive_by: '2026-02-16T12:00', luggage: [suitcase] },
      prefs: { max_transfers: 0, no_overnight: true, vot_fen_per_min: 10 },
    },
  },
  {
    budget_percent: 240,
    draft: {
      ...held(10, 1, 'en'),
      ...{ origin: 'xian', destination: 'lanzhou', event: 'none', hidden_needs: [] },
      party: [adult('邓伟', 31, { id_docs: card('2043-01-12') })],
      ...{ depart_after: '2028-01-24T08:00', arrive_by: null, luggage: [bag] },
      prefs: { max_transfers: 1, no_overnight: false, vot_fen_per_min: 150 },
    },
  },
  {
    budget_percent: 190,
    draft: {
      ...held(11, 2, 'zh'),
      ...{ origin: 'wuhan', destination: 'guilin', event: 'soldout', hidden_needs: [] },
      // 14 is a full fare, 6 no longer free: both ends of the child fare.
      party: [
        adult('彭飞', 40, { id_docs: card('2035-06-06') }),
        child('彭一', 14, { id_docs: card('2030-09-01') }),
        child('彭双', 6),
      ],
      ...{ depart_after: '2027-02-04T06:30', arrive_by: null, luggage: [suitcase, suitcase] },
      prefs: { max_transfers: 1, no_overnight: true, vot_fen_per_min: 170 },
    },
  },
  {
    budget_percent: 200,
    draft: {
      ...held(12, 2, 'en'),
      ...{ origin: 'nanjing', destination: 'nanchang', event: 'fare_up', hidden_needs: [] },
      party: [adult('曾敏', 39, { id_docs: card('2040-12-18') }), child('曾诺', 13), child('曾安', 5)],
      ...{ depart_after: '2030-01-31T07:00', arrive_by: '2030-02-01T20:00', luggage: [suitcase, bag] },
      prefs: { max_transfers: 2, no_overnight: true, vot_fen_per_min: 18 },
    },
  },
  {
    budget_percent: 150,
    draft: {
      ...held(13, 3, 'zh'),
      ...{ origin: 'beijing', destination: 'nanyang', event: 'delay' },
      hidden_needs: ['stairs', 'luggage'],
      party: [adult('蒋涛', 43, { id_docs: card('2032-05-30') }), adult('蒋月娥', 72, { mobility: 0 })],
      ...{ depart_after: '2026-02-15T07:00', arrive_by: null, luggage: [bulky, bag] },
      prefs: { max_transfers: 2, no_overnight: true, vot_fen_per_min: 180 },
    },
  },
  {
    budget_percent: 150,
    draft: {
      ...held(14, 3, 'en'),
      ...{ origin: 'xiamen', destination: 'enshi', event: 'cancel', hidden_needs: ['stairs'] },
      party: [
        adult('蔡琳', 37, {
          id_docs: [...card('2028-12-31'), { kind: 'passport', valid_until: '2033-03-03' }],
        }),
        adult('蔡文清', 69, { mobility: 0 }),
      ],
      ...{ depart_after: '2029-02-11T06:00', arrive_by: null, luggage: [suitcase, suitcase] },
      prefs: { max_transfers: 2, no_overnight: false, vot_fen_per_min: 15 },
    },
  },
  {
    budget_percent: 104,
    draft: {
      ...held(15, 4, 'zh'),
      ...{ origin: 'shenyang', destination: 'kunming', event: 'delay', hidden_needs: [] },
      party: [
        adult('贾明', 45, { id_docs: card('2029-10-21') }),
        adult('魏红', 43, { id_docs: card('2033-02-14') }),
        child('贾乐', 10),
      ],
      ...{ depart_after: '2027-02-04T06:00', arrive_by: null, luggage: [suitcase, suitcase, bag] },
      prefs: { max_transfers: 2, no_overnight: false, vot_fen_per_min: 240 },
    },
  },
  {
    budget_percent: 104,
    draft: {
      ...held(16, 4, 'en'),
      ...{ origin: 'chongqing', destination: 'qingdao', event: 'none' },
      hidden_needs: ['stairs', 'overnight'],
      party: [adult('魏东', 41, { id_docs: card('2036-09-09') }), adult('魏凤兰', 74, { mobility: 0 })],
      ...{ depart_after: '2030-02-01T06:00', arrive_by: null, luggage: [suitcase, bag] },
      prefs: { max_transfers: 2, no_overnight: false, vot_fen_per_min: 120 },
    },
  },
];

export const handWritten: readonly HandWritten[] = [...devCases, ...testCases];
