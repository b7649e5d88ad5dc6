import { numeralValue } from '../../numerals.js';
import type { Quantity } from './quantity.js';
import { findQuantities } from './quantity.js';

/** A number made from others: 比表哥两万还多三千. */
export type Derived = { readonly value: number; readonly slack: number; readonly span: string };

const more =
  /(?:多|高|贵|大|长|重|涨|强|多出|高出|超|加|往上)(?:了|出|过|个|上|挣|拿|赚|一?点|差不多|将近|大概|整整|得)*$/u;
const less =
  /(?:少|低|便宜|小|轻|差|欠|缺|减去?|短|不到)(?:了|个|着|挣|拿|赚|差不多|将近|大概|就|整整|得)*$/u;
const moreEn =
  /^(?:块钱?|元| ?yuan| points?| years?| ?rmb)? ?(?:more|higher|older|above|over|extra|on top|plus|heavier|past|beyond)\b/u;
const lessEn =
  /^(?:块钱?|元| ?yuan| points?| years?| ?rmb)? ?(?:less|lower|younger|below|under|fewer|short|off|cheaper|lighter)\b/u;
const plusEn = /(?:\bplus|\badd|\band then)(?: another)? ?$/u;
const minusEn = /(?:\bminus|\bdrop|\bknock off|\bsubtract|\bless|take away|take off) ?$/u;
const reversed = /比我|than (?:me|i|mine|my)\b|behind me/u;
const times: readonly (readonly [RegExp, number])[] = [
  [/翻(?:了)?一?[番倍]|翻个倍|(?:两|二|2)倍|double|twice|two times/u, 2],
  [/(?:三|3)倍|three times|triple|翻两番/u, 3],
  [/(?:四|4)倍|four times/u, 4],
  [/一倍半|1\.5 ?倍|一点五倍|one and a half times|1\.5 times/u, 1.5],
  [/一半|半数|half/u, 0.5],
];
const same =
  /(?:跟|和|与|同).{0,12}(?:一样|差不多|持平|一个数|齐平|相当|同岁|同龄|同年|没差|不相上下)|\b(?:same as|as much as|exactly what|equal to|the same)\b|(?:我|咱)(?:也|也是)(?:这|那)(?:么多|个数)|\bso do i\b|\bme too\b/u;
const anyComparison =
  /比|倍|番|一半|差|少|多|跟|和|同|离|加|减|than|twice|double|triple|times|half|same|plus|minus|drop|less|more|off|above|past|below|under|over/u;

const spans = (
  value: number,
  { precision, hedge }: Pick<Quantity, 'precision' | 'hedge'>,
  span: string,
): Derived => ({
  value,
  slack: hedge === 'plain' ? 0 : precision,
  span,
});

/** Numbers that a text gives by another one, said in it or known from before. */
export function findDerived(text: string, known: readonly number[]): Derived[] {
  if (!anyComparison.test(text)) return [];
  const numbers = findQuantities(text);
  return numbers
    .flatMap((quantity, at) =>
      differences(
        text,
        quantity,
        numbers.filter((_, i) => i !== at),
        known,
      ),
    )
    .concat(multiples(text, numbers, known));
}

function differences(
  text: string,
  delta: Quantity,
  others: readonly Quantity[],
  known: readonly number[],
): Derived[] {
  const before = text.slice(0, delta.start);
  const lead = before.replace(/[^,。!?;:]*[,。!?;:]/gu, '') || before;
  const after = text.slice(delta.end);
  const sign =
    more.test(lead) || moreEn.test(after) || plusEn.test(lead)
      ? 1
      : less.test(lead) || lessEn.test(after) || minusEn.test(lead)
        ? -1
        : 0;
  if (sign === 0) return [];
  const direction = reversed.test(lead) || reversed.test(after.slice(0, 20)) ? -sign : sign;
  const bases = [...others.filter(({ low }) => low > delta.low).map(({ low }) => low), ...known];
  return bases.map((base) => spans(base + direction * delta.low, delta, text.slice(0, delta.end).trim()));
}

/** 1.4倍, 五倍, 1.4 times. */
function manyTimes(text: string): readonly [RegExp, number] | undefined {
  const said = /(?<n>\d+(?:\.\d+)?|[一二三四五六七八九十](?:点[一二三四五六七八九])?) ?(?:倍| times)/u.exec(
    text,
  )?.groups?.n;
  const value = said === undefined ? null : numeralValue(said);
  return value === null ? undefined : [/倍/u, value];
}

function multiples(text: string, numbers: readonly Quantity[], known: readonly number[]): Derived[] {
  const bases = [...numbers.map(({ low }) => low), ...known];
  const factor = times.find(([pattern]) => pattern.test(text)) ?? manyTimes(text);
  if (factor !== undefined) {
    const by = reversed.test(text) ? 1 / factor[1] : factor[1];
    return bases.map((base) => ({ value: base * by, slack: 0, span: text }));
  }
  return same.test(text) ? bases.map((base) => ({ value: base, slack: 0, span: text })) : [];
}
