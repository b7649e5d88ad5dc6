import type { Bilingual } from '../../core/lang.js';
import { regionIds, type Region, type System } from './types.js';

type Profile = {
  readonly name: Bilingual;
  readonly system: System;
  /** Pinyin of the characters is only a reading aid: an answer has to say so, and is not scored on it. */
  readonly approximate: boolean;
  /** Jurisdictions of rule rows that reach here. */
  readonly jurisdictions: readonly string[];
  /** The region whose sheet is most easily taken for this one's. */
  readonly lookalike: Region;
};

const profiles: Record<Region, Profile> = {
  yue: {
    name: { zh: '广东（粤语区）', en: 'Guangdong (Cantonese)' },
    system: 'jyutping',
    approximate: false,
    jurisdictions: ['CN', 'CN-GD', 'HK'],
    lookalike: 'shanghai',
  },
  sichuan: {
    name: { zh: '四川', en: 'Sichuan' },
    system: 'pinyin',
    approximate: false,
    jurisdictions: ['CN', 'CN-SC'],
    lookalike: 'shaanxi',
  },
  dongbei: {
    name: { zh: '东北', en: 'the Northeast (Dongbei)' },
    system: 'pinyin',
    approximate: false,
    jurisdictions: ['CN', 'CN-LN', 'CN-JL', 'CN-HL'],
    lookalike: 'henan',
  },
  henan: {
    name: { zh: '河南', en: 'Henan' },
    system: 'pinyin',
    approximate: false,
    jurisdictions: ['CN', 'CN-HA'],
    lookalike: 'dongbei',
  },
  shaanxi: {
    name: { zh: '陕西', en: 'Shaanxi' },
    system: 'pinyin',
    approximate: false,
    jurisdictions: ['CN', 'CN-SN'],
    lookalike: 'sichuan',
  },
  shanghai: {
    name: { zh: '上海', en: 'Shanghai' },
    system: 'pinyin',
    approximate: true,
    jurisdictions: ['CN', 'CN-SH'],
    lookalike: 'yue',
  },
};

export function regionProfile(region: Region): Profile {
  return profiles[region];
}

/** The region of an id or of a name in either language; null where there is no sheet for it. */
export function findRegion(text: string): Region | null {
  const wanted = text.trim().toLowerCase();
  const named = (region: Region): boolean => {
    const { zh, en } = profiles[region].name;
    return region === wanted || zh.toLowerCase() === wanted || en.toLowerCase() === wanted;
  };
  return regionIds.find(named) ?? null;
}
