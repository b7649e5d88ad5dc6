import { keepByText, keepFor } from '../../../core/keep.js';
import { formsOf } from '../names/forms.js';
import { nameKindOf } from '../names/kind.js';
import { measureOf, type Measure } from '../numbers/measure.js';
import { findQuantities, type Quantity } from '../numbers/quantity.js';
import { spellOut } from '../numbers/spell-out.js';
import { kin } from '../owners.js';
import { plain } from '../reading.js';
import { bearsOn, isElsewhere } from '../topics/answers.js';
import { topicOf } from '../topics/compile.js';
import type { LeakKind, PrivateFact } from '../types.js';

/**
 * A text as it is weighed: in one spelling, with a mark wherever the value is said and another for each further number,
 * so that what is learnt of one value holds for every other.
 */
export type Marked = {
  readonly kind: 'number' | 'name' | 'topic';
  /** What is measured, what kind of thing is named, or which topic it is. */
  readonly of: string;
  /** Of a topic, whether it is so; empty for numbers and names. */
  readonly side: '' | '+' | '-';
  readonly mark: (text: string) => string;
  /** Whether a reply shows anything of it: a number near it, something like the name, a word on the topic. */
  readonly isIn: (text: string) => boolean;
  /** Whether a question may ask for it. */
  readonly maySeek: (question: string) => boolean;
};

/** What a fact's value is marked by. Kept with the fact: every reply is held against the same few. */
export const markedFor = keepFor((fact: PrivateFact): Marked => {
  const { value } = fact;
  if (typeof value === 'number') {
    const measure = measureOf(fact.key, fact.unit);
    return marked('number', measure, (text) => withNumbers(text, value, measure));
  }
  if (typeof value === 'string') return marked('name', nameKindOf(fact), (text) => withNames(text, fact));
  const { topic, opposite } = topicOf(fact);
  const side = value === opposite ? '-' : '+';
  return {
    ...{ kind: 'topic', of: topic.id, side, mark: withKin },
    isIn: (text) => topic.about.test(plain(text)) || bearsOn(plain(text), topic.id),
    maySeek: (question) => !isElsewhere(plain(question), topic),
  };
});

function marked(kind: 'number' | 'name', of: string, mark: Marked['mark']): Marked {
  const kept = keepByText(mark, MOST_KEPT);
  const isIn = (text: string): boolean => hasMark(kept(text));
  return { kind, of, side: '', mark: kept, isIn, maySeek: isIn };
}

/** Texts kept for a fact: a question is asked again and again. */
const MOST_KEPT = 50;

/** Marks of the value, by how it is said: exactly or in full; nearly or by surname; for another span of time or spelled. */
const said = { fully: '①', nearly: '②', otherwise: '③', partly: '④', roughly: '⑤', perhaps: '◇' } as const;
/** Marks of other numbers: less and more. */
const [LESS, MORE] = ['⑥', '⑦'];
const KIN = 'Ｋ';

const marks: ReadonlySet<string> = new Set(Object.values(said));

/** Whether a token is a mark of the value. */
export const isMark = (token: string): boolean => marks.has(token);

const anyMark = new RegExp(`[${[...marks].join('')}]`, 'u');
export const hasMark = (marked: string): boolean => anyMark.test(marked);

const relative = new RegExp(kin, 'gu');
const withKin = keepByText((text) => plain(text).replace(relative, KIN), 200);

function withNumbers(raw: string, value: number, measure: Measure): string {
  const text = spellOut(plain(raw));
  let [out, at] = ['', 0];
  for (const quantity of findQuantities(text)) {
    if (quantity.start < at) continue;
    out +=
      text.slice(at, Math.max(at, quantity.from)) +
      numberMark(quantity, value, measure) +
      hedgeMark(quantity);
    at = quantity.end;
  }
  return (out + text.slice(at)).replace(relative, KIN);
}

/** A year's sum for a month's and the other way round, with a thirteenth month or without. */
const spans = [12, 13, 1 / 12, 1 / 13];
/** 三十 for 300,000: the unit is understood. */
const units = [10_000, 1000, 1 / 10_000, 1 / 1000];

function numberMark({ low, high }: Quantity, value: number, measure: Measure): string {
  const middle = (low + high) / 2;
  const off = (times: number): number => Math.abs(middle * times - value) / Math.max(Math.abs(value), 1e-9);
  if (off(1) <= 0.001) return said.fully;
  if ((low <= value && high >= value) || off(1) <= 0.12) return said.nearly;
  if (measure === 'money' && spans.some((times) => off(times) <= 0.08)) return said.otherwise;
  if (units.some((times) => off(times) <= 0.001)) return said.partly;
  if (measure === 'weight' && [0.5, 2].some((times) => off(times) <= 0.05)) return said.otherwise;
  if (off(1) <= 0.35) return said.roughly;
  return middle < value ? LESS : MORE;
}

function hedgeMark({ hedge }: Quantity): string {
  if (hedge === 'plain') return '';
  return hedge === 'range' ? '～' : '≈';
}

function withNames(raw: string, fact: PrivateFact): string {
  const text = plain(raw);
  const found = formsOf(fact)
    .flatMap(({ pattern, common, kind }) =>
      pattern.all(text).map(({ index, 0: words }) => ({
        index,
        end: index + words.length,
        mark: common ? said.perhaps : nameMark(kind),
      })),
    )
    .filter(({ index, end }) => end > index)
    .sort((a, b) => a.index - b.index || b.end - a.end);
  let [out, at] = ['', 0];
  for (const { index, end, mark } of found) {
    if (index < at) continue;
    out += text.slice(at, index) + mark;
    at = end;
  }
  return (out + text.slice(at)).replace(relative, KIN);
}

function nameMark(kind: LeakKind): string {
  if (kind === 'name') return said.fully;
  if (kind === 'surname') return said.nearly;
  return kind === 'slang' ? said.partly : said.otherwise;
}
