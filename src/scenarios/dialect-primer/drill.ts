import { addresses } from '../../world/dialect/kin.js';
import { fitsMoment, type Fault } from '../../world/dialect/attempt.js';
import { compareRomanization } from '../../world/dialect/romanization.js';
import { saysPhrase } from '../../world/dialect/sheet.js';
import { latin, numberedSyllable, readJyutping, readSyllable } from '../../world/dialect/syllables.js';
import { sheetOf } from '../../world/dialect/tables.js';
import { occasions } from '../../world/dialect/types.js';
import { skeleton } from '../../text/normalise.js';
import type { DialectData, DrillItem } from './data.js';
import type { DialectState, Judgement } from './state.js';

type Reported = Judgement['errors'][number];

/** How the judging of one attempt compares with the truth. */
export type Marked = {
  readonly item: DrillItem;
  readonly judgement: Judgement | null;
  readonly found: readonly { readonly fault: Fault; readonly fixed: boolean }[];
  readonly missed: readonly Fault[];
  readonly invented: readonly Reported[];
};

const same = (fault: Fault, { kind, at }: Reported): boolean => fault.kind === kind && fault.at === at;

export function markDrill({ world }: DialectState, data: DialectData): readonly Marked[] {
  return data.drill.map((item): Marked => {
    const judgement =
      world.public.judgements.find(({ attempt_id }) => attempt_id === item.attempt.id) ?? null;
    const errors = distinct(judgement?.errors ?? []);
    const found = item.faults.flatMap((fault) => {
      const reported = errors.find((error) => same(fault, error));
      return reported === undefined ? [] : [{ fault, fixed: fixes(reported.fix, fault, item, data) }];
    });
    return {
      ...{ item, judgement, found },
      missed: item.faults.filter((fault) => !errors.some((error) => same(fault, error))),
      invented: errors.filter((error) => !item.faults.some((fault) => same(fault, error))),
    };
  });
}

function distinct(errors: readonly Reported[]): readonly Reported[] {
  return errors.filter(
    (error, i) => errors.findIndex((one) => one.kind === error.kind && one.at === error.at) === i,
  );
}

/** Is what the learner is told right? */
function fixes(fix: string, fault: Fault, { phrase, attempt }: DrillItem, { hosts }: DialectData): boolean {
  switch (fault.kind) {
    case 'tone':
    case 'syllable':
      return (
        sounds(fix, fault, phrase.system) || compareRomanization(phrase, fix)?.[fault.at - 1] === 'right'
      );
    case 'word':
      return skeleton(fix) === skeleton(fault.fix) || saysPhrase(phrase, fix);
    case 'address': {
      const host = hosts.find(({ id }) => id === attempt.to);
      return host !== undefined && addresses(host.rel_path, fix, sheetOf(phrase.region));
    }
    case 'order':
      return /h\d/u.exec(fix.toLowerCase())?.[0] === fault.fix;
    case 'occasion': {
      const named = occasions.find((occasion) => occasion === fix.trim().toLowerCase());
      return named !== undefined && fitsMoment(phrase.occasion, named);
    }
  }
}

function sounds(fix: string, { fix: right }: Fault, system: 'jyutping' | 'pinyin'): boolean {
  const read = (text: string): string => {
    if (system === 'jyutping') return readJyutping(text).map(numberedSyllable).join(' ');
    const [syllable = ''] = /[\p{Script=Latin}\p{M}:]+\d?/u.exec(latin(text)) ?? [];
    const { base, tone } = readSyllable(syllable);
    return numberedSyllable({ base, tone: tone ?? 0 });
  };
  return read(fix) === read(right);
}

/** F1 over (attempt, kind, position): 2 TP / (2 TP + FP + FN); 1 where there was nothing to find and nothing was reported. */
export function drillF1(marked: readonly Marked[]): number {
  const right = sum(marked, ({ found }) => found.length);
  const missed = sum(marked, ({ missed: faults }) => faults.length);
  const invented = sum(marked, ({ invented: errors }) => errors.length);
  const all = 2 * right + missed + invented;
  return all === 0 ? 1 : (2 * right) / all;
}

/** Share of the learner's mistakes that are gone: exact corrections with the right fix, less what was learnt wrong. */
export function skillGain(marked: readonly Marked[]): number {
  const mistakes = sum(marked, ({ item }) => item.faults.length);
  const mended = sum(marked, ({ found }) => found.filter(({ fixed }) => fixed).length);
  const spoilt = sum(marked, ({ invented }) => invented.length);
  return mistakes === 0 ? 0 : Math.min(1, Math.max(0, (mended - spoilt) / mistakes));
}

const sum = (marked: readonly Marked[], count: (one: Marked) => number): number =>
  marked.reduce((total, one) => total + count(one), 0);
