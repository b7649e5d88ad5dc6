import { keepBy } from '../../../core/keep.js';
import { keyWords } from '../topics/key-words.js';
import type { Quantity } from './quantity.js';

export type Measure = 'money' | 'age' | 'weight' | 'height' | 'score' | 'area' | 'years' | 'count';

const unitMeasures: readonly (readonly [Measure, RegExp])[] = [
  [
    'money',
    /yuan|rmb|cny|元|币|块|¥|money|万|usd|dollar|hkd|twd|ntd|eur|gbp|aud|cad|sgd|\$|€|£|港币|美金|刀/,
  ],
  ['age', /岁|years? old|age/],
  ['years', /year|年/],
  ['weight', /kg|kilo|斤|公斤|千克|jin|lb|pound/],
  ['height', /cm|厘米|公分|metre|meter|米/],
  ['score', /point|分(?!钟)|score|mark/],
  ['area', /平|m2|㎡|sqm|square/],
];
const keyMeasures: readonly (readonly [Measure, RegExp])[] = [
  ['age', /\bage\b|年龄|岁数|birthday/],
  ['weight', /weight|体重/],
  ['height', /height|身高/],
  ['score', /score|分数|成绩|grade|mark|points|ielts|toefl|\bgre\b|gmat|雅思|托福/],
  ['area', /area|面积|平米/],
  ['count', /count|number of|num\b|几个|数量|times/],
  ['years', /\byears?\b|工龄|年限/],
];

const byNoun = (words: string): Measure =>
  /\biq\b|\bbp\b|智商|血压|次数|\bgpa\b|绩点|blood|siblings?|exes|^(?:num(?:ber)? (?:of )?)?(?:kids|children)(?: count)?$|子女数|孩子数/u.test(
    words,
  )
    ? 'count'
    : 'money';

/** What a fact's number measures: by its unit, else by its key; money where neither says. */
export const measureOf = (key: string, unit: string | undefined): Measure => measured({ key, unit });

/** Kept, as keys are. */
const measured = keepBy(({ key, unit }: Kind) => `${key}\n${unit ?? ''}\n${typeof unit}`, readMeasure, 500);

type Kind = { readonly key: string; readonly unit: string | undefined };

function readMeasure({ key, unit }: Kind): Measure {
  const words = keyWords(key);
  const byKey = keyMeasures.find(([, pattern]) => pattern.test(words))?.[0];
  const byUnit =
    unit === undefined
      ? undefined
      : unitMeasures.find(([, pattern]) => pattern.test(unit.toLowerCase()))?.[0];
  if (byUnit === 'years' && byKey === 'age') return 'age';
  return byUnit ?? byKey ?? (unit === undefined || unit === '' ? byNoun(words) : 'count');
}

/** 2,800 calories, thirty-five hundred hearts: in English whatever is counted is in the plural. */
const plural =
  /^ (?!(?:yuan|renminbi|dollars|bucks|euros|pounds|quid|pesos|kilos|kilograms|points|marks|years|yrs|thousands|hundreds|months|weeks|taxes|always|plus|less|minus|perks|benefits|savings|earnings|wages|debts|loans|tops|thanks|besides|perhaps|sometimes|afterwards|upwards|downwards|onwards|ours|yours|hers|theirs|others|does|has|goes|comes|covers|buys|gets|lands|pays|sounds|hits|works|keeps|makes|suits|feels|seems|leaves|tells|stays|means|looks|turns|helps|needs|wants|sits|eats|aunties|uncles|candles|winters|springs)\b)(?:cubic |square )?[a-z]{2,}(?<![us'i])s\b(?!')/u;

const follows: readonly (readonly [Measure | 'other', RegExp])[] = [
  ['other', /^ ?(?:公斤|斤|kg|千克)(?:一|每|\/)(?:袋|包|桶|箱|筐|捆|个|只|头|坛)/],
  ['other', /^ ?块(?:砖|糖|布|豆腐|肉|玻璃|瓷|地|饼|石|表|牌|腊肉)/],
  [
    'other',
    /^ ?(?:块钱?|元)?(?:一|每|\/)(?:斤|公斤|个(?! ?(?:月|month))|只|件|张|瓶|盒|箱|条|双|位|人|桌|串|份|碗|杯)/,
  ],
  [
    'money',
    /^ ?(?:个)?(?:块|元|圆|rmb|yuan|cny|大洋|大子儿?|银子|软妹币|人民币|大毛|quai|kuai|\$|dollars?|bucks|usd|hkd|美金|美元|美刀|刀(?!\p{Script=Han})|港[币元纸]|欧元?|英镑|euros?|票子)/u,
  ],
  ['age', /^ ?(?:周岁|虚岁|岁|years? old|year-old|yrs? old|y\/?o\b|yrs\b)/],
  ['weight', /^ ?(?:公斤|千克|kg|kilos?|斤|磅|lbs?|pounds)/],
  ['height', /^ ?(?:cm|厘米|公分|米|met(?:re|er)s?|feet|foot|ft)/],
  ['score', /^ ?(?:分(?!钟|之|店|批|成)|points?|marks)/],
  ['area', /^ ?(?:平|㎡|m2|sqm|square)/],
  ['years', /^ ?(?:年(?!代|级|薪|入|终|底|末|货|初|收|包|会)|years?)/],
  [
    'other',
    /^ ?(?:点(?!多?钱)|:\d|月(?!薪|入|收)|号|日|天|个月|个半|个(?![wk月达多左]|半)|小时|分钟|秒|周|星期|个?(?:人|孩子|娃|朋友|亲戚|同事|菜|小时|钟头)|口|位|桌|%|折|成(?!交|绩|功)|倍|次|步|层|楼|页|集|字|公里|里|度|路|票|粉丝|对(?=[\p{Script=Han}])(?![了吧啊的呀半])|条|道|种|杯|瓶|盒|箱|袋|件|份|双|串|碗|罐|桶|棵|朵|本|部|台|把|筐|捆|只|头|辆|班|趟|代|届|世纪|am\b|pm\b|o'clock|percent|people|guests|persons|hours?(?!ly)|minutes?|days?|weeks?(?!ly)|months?(?!ly)|times|km|miles?|steps|dishes|degrees|pages?|words|seats|tickets|grams|litres?|liters?|degrees|outside|below|st\b|nd\b|rd\b|th\b|[年./-]\d)/u,
  ],
];

/** What the number in a text measures by the words right after it; null where they do not say. */
export function measureSaid(text: string, { end }: Quantity): Measure | 'other' | null {
  const rest = text.slice(end).replace(/^(?:多(?!点)|来|余)(?=\p{Script=Han})/u, '');
  const said = follows.find(([, pattern]) => pattern.test(rest))?.[0];
  return said ?? (plural.test(rest) ? 'other' : null);
}
