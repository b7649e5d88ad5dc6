import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { getJyutpingCandidates } from 'to-jyutping';
import { describe, expect, it } from 'vitest';
import {
  occasions,
  readCustoms,
  readGiftRules,
  readGifts,
  readSheet,
  regionTable,
  regions,
  TRUSTED,
  type Phrase,
} from '../../scripts/check-region-sheets.js';
import { skeleton } from '../../src/text/normalise.js';

const root = join(import.meta.dirname, '../..');
/** A row's accepted spellings, simplified. */
const spellings = ({ local_text, variants }: Phrase): readonly string[] => [
  ...new Set([local_text, ...variants].map(skeleton)),
];
const sheets = regions.map((region) => ({ region, rows: readSheet(root, region) }));
const phrases = sheets.flatMap(({ rows }) => rows);
const ids = (rows: readonly Phrase[]): readonly string[] => rows.map(({ phrase_id }) => phrase_id);

/** `override: 恁 nèn or nín; ...` in a note, as [character, readings]. */
function overridesOf(note: string): ReadonlyMap<string, readonly string[]> {
  const found = [...note.matchAll(/override: (\p{Script=Han}) ([^;]+)/gu)];
  return new Map(found.map(([, char = '', readings = '']) => [char, readings.trim().split(' or ')]));
}

/** What is wrong with a pinyin row: a syllable that is neither pinyin-pro's nor one the note overrides. */
function unexplainedSyllables({ local_text, romanization, note }: Phrase): readonly string[] {
  const overrides = overridesOf(note);
  const made = pinyin(local_text, { type: 'array' });
  const written = romanization.split(' ');
  if (written.length !== made.length) return [`${written.length} syllables for ${made.length} characters`];
  return Array.from(local_text).flatMap((char, i) => {
    const syllable = written[i] ?? '';
    if (syllable === made[i] || overrides.get(char)?.includes(syllable)) return [];
    return [`${char} ${syllable}, pinyin-pro has ${made[i] ?? ''}`];
  });
}

describe('region sheets', () => {
  it('have unique ids that start with the region and unambiguous spellings', () => {
    expect(new Set(ids(phrases)).size).toBe(phrases.length);
    for (const { region, rows } of sheets) {
      expect(rows.filter(({ phrase_id }) => !phrase_id.startsWith(`${region}-`))).toEqual([]);
      const all = rows.flatMap(spellings);
      expect(all.filter((text, i) => all.indexOf(text) !== i)).toEqual([]);
    }
  });

  it.each(sheets)('of $region have at least 25 polite phrases that may be used in test', ({ rows }) => {
    expect(rows.filter(({ rude, confidence }) => !rude && confidence >= TRUSTED).length).toBeGreaterThan(24);
  });

  it.each(sheets)('of $region cover every moment of a visit with a trusted polite phrase', ({ rows }) => {
    const trusted = rows.filter(({ rude, confidence }) => !rude && confidence >= TRUSTED);
    expect(occasions.filter((occasion) => trusted.every((row) => row.occasion !== occasion))).toEqual([]);
  });

  it.each(sheets)('of $region have at least a dozen trusted lines that a guest can say, none of them rude', ({ rows }) => {
    const lines = rows.filter(({ said_by }) => said_by === 'guest');
    expect(lines.filter(({ rude }) => rude)).toEqual([]);
    const trusted = lines.filter(({ confidence, occasion }) => confidence >= TRUSTED && occasion !== 'address');
    expect(trusted.length).toBeGreaterThanOrEqual(12);
  });

  it.each(sheets)('of $region warn of at least three rude phrases, one of them trusted', ({ rows }) => {
    const rude = rows.filter((row) => row.rude);
    expect(rude.length).toBeGreaterThan(2);
    expect(rude.some(({ confidence }) => confidence >= TRUSTED)).toBe(true);
  });

  it('name a source, or say that there is none and stay at .6 or under', () => {
    const bad = phrases.filter(({ source_kind, source_title, source_url, confidence }) =>
      source_kind === 'none'
        ? confidence > 0.6 || source_title + source_url !== ''
        : source_title === '' || source_url === '',
    );
    expect(ids(bad)).toEqual([]);
  });

  it('say that no native speaker has read them', () => {
    expect(ids(phrases.filter(({ reviewer }) => reviewer !== 'none'))).toEqual([]);
  });

  it('accept at least one further wording in each language for every phrase', () => {
    const han = /\p{Script=Han}/u;
    const bad = phrases.filter(
      ({ accepted_meanings: also }) => !also.some((text) => han.test(text)) || also.every((t) => han.test(t)),
    );
    expect(ids(bad)).toEqual([]);
  });

  it('never give a meaning twice in one row, nor an empty one', () => {
    const bad = phrases.filter(({ meaning_zh, meaning_en, accepted_meanings }) => {
      const all = [meaning_zh, meaning_en, ...accepted_meanings];
      return new Set(all).size !== all.length || all.some((text) => text.trim() !== text || text === '');
    });
    expect(ids(bad)).toEqual([]);
  });

  it('keep phrases that mark a region out of every other sheet, in either script and any spelling', () => {
    const spelled = phrases.map((row) => ({ row, texts: spellings(row), region: row.phrase_id.slice(0, -4) }));
    const clashes = spelled
      .filter(({ row }) => row.exclusive)
      .flatMap(({ row, texts, region }) =>
        spelled
          .filter((other) => other.region !== region && other.texts.some((text) => texts.includes(text)))
          .map((other) => `${row.phrase_id} ${other.row.phrase_id}`),
      );
    expect(clashes).toEqual([]);
  });
});

describe('romanization', () => {
  const of = (name: string): readonly Phrase[] =>
    sheets.filter(({ region }) => region === name).flatMap(({ rows }) => rows);

  it('of Cantonese is jyutping, each syllable among those to-jyutping knows for the character', () => {
    const bad = of('yue').filter(({ local_text, romanization, system }) => {
      const written = romanization.split(' ');
      const known = getJyutpingCandidates(local_text);
      return (
        system !== 'jyutping' ||
        written.length !== known.length ||
        known.some(([, readings], i) => !readings.includes(written[i] ?? ''))
      );
    });
    expect(ids(bad)).toEqual([]);
  });

  const mandarin = sheets.filter(({ region }) => region !== 'yue' && region !== 'shanghai');

  it.each(mandarin)("of $region is pinyin-pro's, or the note overrides the character", ({ rows }) => {
    const bad = rows.flatMap((row) =>
      unexplainedSyllables(row).map((fault) => `${row.phrase_id} ${row.local_text}: ${fault}`),
    );
    expect(bad).toEqual([]);
  });

  it.each(mandarin)('of $region overrides only with readings a dictionary has', ({ rows }) => {
    const bad = rows.flatMap(({ phrase_id, local_text, note }) =>
      [...overridesOf(note)].flatMap(([char, readings]) => {
        const known = pinyin(char, { multiple: true, type: 'array' });
        const unknown = readings.filter((reading) => !known.includes(reading));
        return unknown.length > 0 || !local_text.includes(char)
          ? [`${phrase_id} ${char} ${unknown.join()}`]
          : [];
      }),
    );
    expect(bad).toEqual([]);
  });

  it('of Shanghai is left empty: pinyin is only a reading aid there', () => {
    expect(ids(of('shanghai').filter(({ romanization }) => romanization !== ''))).toEqual([]);
  });
});

describe('customs', () => {
  const customs = readCustoms(root);

  it('have unique ids and a source each', () => {
    expect(new Set(customs.map(({ rule_id }) => rule_id)).size).toBe(customs.length);
    expect(customs.filter(({ source_title, source_url }) => source_title === '' || source_url === '')).toEqual(
      [],
    );
  });

  it.each(regions)('of %s number at least eight with the national ones, four of its own trusted', (name) => {
    const trusted = customs.filter(({ confidence }) => confidence >= TRUSTED);
    expect(trusted.filter(({ region }) => region === name).length).toBeGreaterThan(3);
    expect(trusted.filter(({ region }) => region === name || region === 'national').length).toBeGreaterThan(7);
  });

  it('say whom to greet first exactly where they are rules of order', () => {
    const bad = customs.filter(
      ({ applies_to, order_of_greeting }) =>
        (applies_to === 'greeting_order') !== order_of_greeting.length > 0,
    );
    expect(bad).toEqual([]);
  });

  it('are never hard: a custom costs points at most', () => {
    expect(customs.filter(({ strength }) => strength === 'hard')).toEqual([]);
  });
});

describe('gifts', () => {
  const gifts = readGifts(root);
  const rules = readGiftRules(root);
  const tagsOf = (value: string): readonly string[] =>
    /^tag:([a-z_|]+)/.exec(value)?.[1]?.split('|') ?? [];

  it('number at least 40, with unique ids, and taboo items among them', () => {
    expect(gifts.length).toBeGreaterThan(39);
    expect(new Set(gifts.map(({ gift_id }) => gift_id)).size).toBe(gifts.length);
    const taboo = rules.filter(({ topic }) => topic === 'gift_taboo').flatMap(({ value }) => tagsOf(value));
    expect(gifts.filter(({ tags }) => tags.some((tag) => taboo.includes(tag))).length).toBeGreaterThan(9);
  });

  it('carry a tag each, and every tag that a rule names is on some gift', () => {
    expect(gifts.filter(({ tags }) => tags.length === 0)).toEqual([]);
    const known = new Set(gifts.flatMap(({ tags }) => tags));
    expect(rules.flatMap(({ value }) => tagsOf(value)).filter((tag) => !known.has(tag))).toEqual([]);
  });

  it('leave at least fifteen under 100 yuan that no rule touches, whoever the host', () => {
    const touched = new Set(rules.flatMap(({ value }) => tagsOf(value)));
    const safe = gifts.filter(
      ({ tags, price_fen }) => price_fen < 10_000 && !tags.some((tag) => touched.has(tag)),
    );
    expect(safe.length).toBeGreaterThan(14);
  });
});

describe('gift rules', () => {
  const rules = readGiftRules(root);

  it('have unique ids', () => {
    expect(new Set(rules.map(({ rule_id }) => rule_id)).size).toBe(rules.length);
  });

  it('are hard only where they are sourced and sure', () => {
    const bad = rules.filter(
      ({ unit, source_kind, source_url, confidence }) =>
        unit === 'strength:hard' && (source_kind === 'none' || source_url === '' || confidence < TRUSTED),
    );
    expect(bad).toEqual([]);
  });

  it('of health, allergy and religion say for whom, those of custom for everybody', () => {
    const bad = rules.filter(({ topic, value }) => (topic === 'gift_unfit') !== value.includes(';for:'));
    expect(bad).toEqual([]);
  });
});

describe('the data card', () => {
  it('gives the counts that the tables have', () => {
    const card = readFileSync(join(root, 'docs/scenarios/dialect-primer-data.md'), 'utf8');
    const written = card
      .split('\n')
      .filter((line) => /^\| (yue|sichuan|dongbei|henan|shaanxi|shanghai) /.test(line))
      .map((line) => line.replace(/ +/g, ' '));
    expect(written.filter((line) => line.split('|').length === 15)).toEqual(regionTable(root));
  });
});
