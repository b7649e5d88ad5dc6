/** How a number was hedged. */
export type Hedge =
  'plain' | 'about' | 'over' | 'some' | 'under' | 'at-least' | 'at-most' | 'range' | 'not' | 'versus';

const money =
  '(?:块钱?|元|岁|斤|分钟?|公斤|cm|个?(?:小时|钟头|月)|年|天|yuan|rmb| yuan| rmb| hours?| minutes?| months?| years?)?';
const before: readonly (readonly [Hedge, string])[] = [
  [
    'at-most',
    String.raw`(?:最多|顶多|至多|撑死了?|不超过|不多于|不高于|低于|少于|at most|up to|no more than|max(?:imum)?|south of)(?:也就|就)?`,
  ],
  [
    'at-least',
    String.raw`(?:超过了?|超|不止|何止|至少|起码|最少|(?<![不没超])过了?|破了?|多于|高于|不低于|不少于|more than|\bover|above|at least|upwards of|north of|no less than|exceeds?|past)`,
  ],
  [
    'under',
    String.raw`(?:不到|不足|未到|没到|没过|没有|不够|不满|未满|将近|接近|差(?:一?点儿?|不多)?(?:就)?到|逼近|差一?点儿?|眼(?:瞅|看)(?:着|就)*(?:要|快|奔)?|(?<![凉痛愉爽飞赶尽])快(?:到|有|要)?|奔|靠近|近|(?<!大)小|nearly|almost|just (?:under|below|shy of)|close to|not quite|(?:a (?:bit|little) )?(?:less|lower) than|\bunder|below|short of|shy of|pushing|approaching)`,
  ],
  [
    'over',
    String.raw`(?:刚刚?(?:过|出)了?|(?:just|slightly|a (?:bit|little|touch|hair)) (?:over|above|more than|past))`,
  ],
  [
    'about',
    String.raw`(?:大概|大约|约莫|约|差不多|估摸着?|(?:也|大致)就|左不过|around|about|roughly|approximately|some|circa|say|like)(?:是|有|在|个|拿)?`,
  ],
  ['versus', '比'],
  ['not', String.raw`(?:不是|并非|不等于|哪有|哪来的?|isn't|is not|\bnot)(?:什么)?`],
];
const after: readonly (readonly [Hedge | 'bigger' | 'smaller', string])[] = [
  ['about', `${money}(?:左右|上下|的样子|附近| or so| or thereabouts| give or take)|-?ish`],
  [
    'over',
    `${money}(?:出头|挂(?:个|点)?零头?|冒(?:了|个|点|了点)?(?:头|尖)|冒点|刚过| and change| and a bit)|-odd`,
  ],
  [
    'some',
    String.raw`多(?!少|[出给])|来(?=块|元|岁|公?斤|千克|kg|分|平|个)|余(?!额)|几(?=块|岁|公?斤|平|分|$|[^\p{L}个天])|好几|\+| plus\b| something`,
  ],
  ['at-least', `${money}(?:以上|开外|往上|朝上|起步| or more| and up)`],
  ['at-most', `${money}(?:以内|以下|之内|封顶| or less| tops| at most)`],
  ['under', `${money}(?:不到|差一?点|欠一?点)`],
  ['bigger', `${money}(?:大|高|多|强)(?=一?点|些|$|了|得多)`],
  ['smaller', `${money}(?:小|低|少)(?=一?点|些|$|了|得多)`],
];

const joined = (hedges: readonly (readonly [string, string])[]): string =>
  hedges.map(([, source]) => source).join('|');
export const leads = `(?:${joined(before)}) ?(?:¥|￥|rmb ?)?`;
export const tails = `(?:${joined(after)})`;

const compile = <T extends string>(
  hedges: readonly (readonly [T, string])[],
): readonly (readonly [T, RegExp])[] =>
  hedges.map(([hedge, source]) => [hedge, new RegExp(`^(?:${source})`, 'u')]);
const leading = compile(before);
/** Looked at alone, a tail has lost what its pattern looks ahead to. */
const trailing = compile(
  after.map(([hedge, source]) => [hedge, source.replace(/\(\?[!=].*?\)(?=\||$)/g, '')]),
);

const bigger = new RegExp(`^${money}(?:大|高|多|强)`, 'u');
const smaller = new RegExp(`^${money}(?:小|低|少)`, 'u');

/** The hedge that the words before and after a number make; its own where there are none. */
export function hedgeOf(lead: string, tail: string, own: Hedge): Hedge {
  const first = leading.find(([, pattern]) => pattern.test(lead))?.[0];
  const last = trailing.find(([, pattern]) => pattern.test(tail))?.[0];
  if (first === 'versus') return bigger.test(tail) ? 'at-least' : smaller.test(tail) ? 'at-most' : 'versus';
  if (last === undefined || last === 'bigger' || last === 'smaller') return first ?? own;
  return first === undefined || first === 'about' || first === 'at-least' ? last : first;
}
