import { numeralValue } from '../../numerals.js';
import { belongsToOther, mentionsOther } from '../owners.js';
import { measureSaid } from './measure.js';
import type { Measure } from './measure.js';
import { findProducts } from './products.js';
import type { Quantity } from './quantity.js';
import { findQuantities } from './quantity.js';
import { findSums } from './sums.js';

/** A number made from others: 比表哥两万还多三千. */
export type Derived = { readonly value: number; readonly slack: number; readonly span: string };

/** What one does with the sum that is more or less: 多存, 少交, 多考. */
const gains = '挣|拿|赚|存|攒|考|花|交|付|租|欠|借|还|发|领|开|得|买|收|出|掏';
const more = new RegExp(
  `(?:多|高|贵|大|长|重|沉|赢|胜|领先|涨|强|添|胖|外带|多出|高出|超|加|往上)线?(?:了|出|过|个|上|${gains}|一?点|差不多|将近|大概|也就|整整|得|[他她您你](?!们)|我[哥姐弟妹]|人家)*$`,
  'u',
);
const less = new RegExp(
  `(?:少|低|便宜|小|轻|差|输|落后|(?<!多)欠|缺|减去?|短|瘦|不到)(?:了|个|着|${gains}|差不多|将近|大概|也就|就|整|得|[他她您你](?!们)|我[哥姐弟妹]|人家)*$`,
  'u',
);
/** 再攒一万四就十万了: what is still wanting, and (再还三万就只欠二十万) what is too much. */
const upTo =
  /(?:再|还要|只要|只需|另)?(?:有|涨|攒|胖|长|加|多|考|来|挣|存|添|凑|过|重|发|升|高|大|熬|拿|得)(?:了|个|上|到|出)*$/u;
const downTo = /(?:再|还|只要)?(?:瘦|减|掉|降|还|少|省|跌|轻|花)(?:了|个|上|掉|下)*$/u;
/** 大您闺女五岁 */
const bigger =
  /(?:^|[我,。])(?:正好|刚好|整整|也就|就|那)*(?:大|[痴虚年]?长)(?:[您你他她](?!长|比)|我[哥姐弟妹])\p{Script=Han}{0,3}$|[您你他她]小我$/u;
const smaller =
  /(?:^|[我,。])(?:正好|刚好|整整|也就|就|那)*小(?:[您你他她]|我[哥姐弟妹])\p{Script=Han}{0,3}$|[您你他她](?:[虚痴年]?长|大)我$/u;
/** 十万的债还了三万六 */
const repaid =
  /(?:债|贷款?|欠款?|借款?|账|本来|原来|原先)[^,]{0,6}(?:已经|都|先)?还(?:了|掉|清了?)(?:大概|差不多)?$/u;
const reached =
  /^(?:块钱?|元|岁|公斤|斤|分|年|kg)?(?:就|才|便|刚好|正好|能|又)[^\d零一二三四五六七八九十百千万两]{0,5}[\d零一二三四五六七八九十百千万两]/u;
const moreEn =
  /^(?:块钱?|元| ?yuan| points?| years?| ?rmb| ?kilos?| ?kg| ?pounds?| ?cm| ?centimet(?:re|er)s?| bucks)? ?(?:on (?:you|him|her|them|(?:my|our|your|the|his) \w+)\b|more|higher|older|above|over|extra|before (?:you|him|her|them|my \w+)\b|on top|plus|heavier|ahead\b(?! of (?:schedule|time))|past|beyond)\b/u;
const lessEn =
  /^(?:块钱?|元| ?yuan| points?| years?| ?rmb| ?kilos?| ?kg| ?pounds?| ?cm| ?centimet(?:re|er)s?| bucks)? ?(?:less|lower|younger|below|under|fewer|behind (?!schedule|the |time|me\b)|after (?:him|her|them|my \w+)\b|short|off|cheaper|lighter)\b/u;
const plusEn =
  /\b(?:clear(?:ed)?|past|over|above|beat|passed|topped|made|squeaked|scraped)\b[^.,]{0,16}\bby (?:exactly |just |only |about |a mere |all of )?$|(?:\bplus|\badd|\band then)(?: another)? ?$/u;
const minusEn =
  /\b(?:missed|short|under|below|failed)\b[^.,]{0,16}\bby (?:exactly |just |only |about |a mere |all of )?$|(?:\bminus|\bdrop|\bknock off|\bsubtract|\bless|take away|take off) ?$/u;
const reversed =
  /比我(?!们(?![多少高低大小贵胖瘦重轻强])|们?家?(?:的)?(?:班长|组长|经理|主管|师傅|老师|邻居|同桌|弟|哥|姐|妹|爸|妈|老婆|老公|对象|男|女|媳妇|爱人|前任|室|表|堂|同|朋|舅|叔|姑|姨|嫂|老板|领导))|than (?:me|i|mine)\b|than my (?:own|pay|salary|score|rent|bonus|age|weight|savings|income|debt|loan)\b|behind me/u;
const times: readonly (readonly [RegExp, number])[] = [
  // 再添一倍就够四十万, 我顶他俩
  [/(?:再|还要?|得)[^,]{0,4}(?:一倍|翻倍|翻一番|这么多)[^,]{0,2}(?:就|才|便|刚好|正好|能)/u, 0.5],
  [
    /我(?!爸|妈|哥|姐|弟|妹|们组)[^,]{0,6}(?:顶|抵|当|赶)(?:得)?(?:上|了)?(?:我?[他她您你爸妈哥姐弟妹]|表|堂|老)[^,]{0,4}(?:俩|两(?:个|份|套|月))/u,
    2,
  ],
  [
    /翻(?:了)?(?:一|个)?[番倍]|(?:两|二|2)倍|double|twice(?! (?:a|this|last|every|in|each|already)\b)|two times/u,
    2,
  ],
  [/(?:三|3)倍|three times|triple|翻两番/u, 3],
  [/(?:四|4)倍|four times/u, 4],
  [/(?:多|高|贵|大|重|涨|长)(?:了|出|他|她)?一半/u, 1.5],
  [/一倍半|1\.5 ?倍|一点五倍|one and a half times|1\.5 times/u, 1.5],
  [/(?:顶|抵|当|换|买|够)(?:上)?我[^,]{0,5}(?:俩|两[个套辆份人])/u, 0.5],
  [/(?:顶|抵|当|换|买|够)(?:上)?我[^,]{0,5}(?:仨|三[个套辆份人])/u, 1 / 3],
  [/乘以?(?:二|两|2)(?![十百\d])/u, 2],
  [/一半|半数|\bhalf (?:of|his|her|your|their|that|what|as much)\b/u, 0.5],
];
const same =
  /(?:跟|和|与|同(?![学事桌村乡班组])).{0,12}(?:(?<!不(?:太|大|怎么)?)一样|○{4}|差不多|持平|打平|平手|一个(?:[数价样]|分量|体重|岁数)|一模一样|同价|一般(?:多|高|重|大)|齐平|相当|同岁|同龄|同年|没差|不相上下)|\b(?:same (?:\w+ )?as (?!always|usual|ever|before|last)|as much as (?!i can|possible)|exactly what (?:he|she|you|they|(?:(?:my|our|the) )?(?:\w+ ){1,2}?(?:gets?|makes?|earns?|has|have|pays?|weighs?|owes?|saved|scored))\b|equal to (?:his|hers?|yours?))\b|(?:(?:刚|正|恰)好|就|正)是[^,。]{0,14}(?:的|那个)数|(?:我|咱)(?:也|也是)(?:这|那)(?:么多|个数)|(?:存款|积蓄|家底|老本|小金库)[^,]{0,4}(?:花光|掏空|一分不剩|见底|清零|刚好够|正好够)|\bso do i\b|\bme too\b/u;
const anyComparison =
  /[的个]数|twin|older|younger|ahead|behind|short|\bby\b|胎|孪生|一天生|贵|便宜|[轻重沉强涨添顶赶]|领先|外带|赢|输|长|顶|乘|俩|仨|两套|三套|成|折|percent|%|花光|不剩|见底|清零|比|倍|番|一半|差|少|多|高|低|胖|瘦|大|小|超| on |跟|和|同|离|加|减|再|添|缺|欠|短|还|than|before|after|twice|double|triple|times|half|same|plus|minus|drop|less|more|off|above|past|below|under|over/u;

/** Money says nothing of an age, nor points of a weight. */
const apart: ReadonlySet<Measure | 'other' | null> = new Set(['money', 'weight', 'score', 'age']);
const isOfAnother = (said: Measure | 'other' | null, measure: Measure | undefined): boolean =>
  measure !== undefined && measure !== 'count' && said !== measure && apart.has(said);

const spans = (
  value: number,
  { precision, hedge }: Pick<Quantity, 'precision' | 'hedge'>,
  span: string,
): Derived => ({
  value,
  slack: hedge === 'plain' ? 0 : precision,
  span,
});

/** 比最低工资[两千]多…: the number compared with may be the smaller. */
const than = /比[^,。!?;]{0,10}$/u;

/** Numbers that a text gives by another one, said in it or known from before. */
export function findDerived(text: string, known: readonly number[], measure?: Measure): Derived[] {
  const products = [...findProducts(text), ...findSums(text)].map(({ value, span }): Derived => ({
    value,
    slack: 0,
    span,
  }));
  if (!anyComparison.test(text)) return products;
  const numbers = findQuantities(text).filter(
    (quantity) => !isOfAnother(measureSaid(text, quantity), measure),
  );
  const sums = numbers.flatMap((quantity, at) =>
    differences(
      text,
      quantity,
      numbers.flatMap(({ low, start }, i) =>
        i === at || (low <= quantity.low && !than.test(text.slice(0, start))) ? [] : [low],
      ),
      known,
    ),
  );
  return [...products, ...sums, ...multiplesIn(text.split(/[。!?]/u), known), ...shares(text, numbers)];
}

/** 我俩加起来两万二, 她一万二: what is left of a sum of two is one's own. */
const jointly =
  /(?:我俩|我们俩|咱俩|两口子|小两口|俩人|两个人|我(?:和|跟)[^,。]{1,6})[^。]{0,8}(?:加起来|加一块儿?|一共|合计|合起来|总共|凑)|\b(?:between us|combined|the two of us|together we|we (?:make|earn|weigh|owe) [^.]{0,20}together)\b/u;
const theirPart = /[他她]|对象|老公|老婆|媳妇|男朋友|女朋友|\b(?:he|she|his|her|hers)\b/u;

function shares(text: string, numbers: readonly Quantity[]): Derived[] {
  const sum = jointly.exec(text);
  if (sum === null) return [];
  const [whole, part] = numbers.filter(({ start }) => start >= sum.index + sum[0].length);
  return whole === undefined ||
    part === undefined ||
    part.low >= whole.low ||
    !theirPart.test(text.slice(whole.end, part.start))
    ? []
    : [{ value: whole.low - part.low, slack: 0, span: text }];
}

/** 差一百您都要刨根问底 */
const carpedAt = /^(?:块钱?|元|岁|斤|分)?[您你](?:都|也|还)/u;

/** More or less than another number: said of oneself, or of another against oneself. */
function differences(
  text: string,
  delta: Quantity,
  others: readonly number[],
  known: readonly number[],
): Derived[] {
  const before = text.slice(0, delta.start);
  const lead = /[^,。!?;:]*$/u.exec(before)?.[0] ?? '';
  const after = text.slice(delta.end);
  const sign = signOf(lead, after);
  if (sign === 0 || carpedAt.test(after) || measureSaid(text, delta) === 'other') return [];
  const turned = reversed.test(lead) || reversed.test(after.slice(0, 20));
  // 我多她: whom one has more than owns nothing here.
  const versus = lead.replace(/(?<=我[^,]{0,3}[多少高低超赢输胜差])[他她您你]$/u, '');
  const subject = lead.includes('比') ? lead.slice(0, lead.lastIndexOf('比')) : versus;
  if (
    !turned &&
    !plusEn.test(lead) &&
    !minusEn.test(lead) &&
    !bigger.test(lead) &&
    !smaller.test(lead) &&
    belongsToOther(subject)
  )
    return [];
  const direction = turned ? -sign : sign;
  return [...others, ...known]
    .filter((base) => base < 1000 || delta.low * 200 >= base)
    .flatMap((base) =>
      amounts(delta, after).map((less) =>
        spans(base + direction * less, delta, text.slice(0, delta.end).trim()),
      ),
    );
}

/** 轻了五斤 beside 六十五公斤: in either unit; both ends of 差一两分. */
const amounts = ({ low, high, hedge }: Quantity, after: string): readonly number[] => {
  const said = hedge === 'range' ? [low, high] : [low];
  return after.startsWith('斤') ? said.flatMap((amount) => [amount, amount / 2]) : said;
};

function signOf(lead: string, after: string): 1 | 0 | -1 {
  if (reached.test(after)) {
    if (upTo.test(lead)) return -1;
    if (downTo.test(lead)) return 1;
  }
  if (repaid.test(lead) || (/还(?:有|早|得)$/u.test(lead) && after.startsWith('年'))) return -1;
  if (bigger.test(lead)) return 1;
  if (smaller.test(lead)) return -1;
  if (more.test(lead) || moreEn.test(after) || plusEn.test(lead)) return 1;
  return less.test(lead) || lessEn.test(after) || minusEn.test(lead) ? -1 : 0;
}

/** 1.4倍, 五倍, 1.4 times. */
function manyTimes(text: string): number | null {
  const many =
    /(?<n>\d+(?:\.\d+)?|[一二两三四五六七八九]百|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九十](?:点[一二三四五六七八九])?) ?(?:倍| times (?!a|per|in|this))/u;
  const said = many.exec(text)?.groups?.n;
  return said === undefined ? partOf(text) : numeralValue(said);
}

const digits = '[一二两三四五六七八九\\d]';
/** 多两成, 十个点, ten percent on you; 三成, 九折. */
const parted = new RegExp(
  `(?<more>[多高超贵涨加升提增])(?:了|出|到|长|薪)?(?<up>${digits})成|(?<less>[少低降减跌砍还花用])(?:了|出|掉|薪)?(?<down>${digits})成|(?<rise>[多高涨加升增])(?:了|出|薪|长)*(?:百分之(?<hundredths>\\d+|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])|(?<hundredth>\\d+)%)|(?:(?<raise>\\d+) ?(?:%|percent) (?:raise|bump|pay rise|rise|increase)|(?:up|rose|raised|grew|went up)(?: by)? (?<grown>\\d+) ?(?:%|percent))|(?<rest>${digits})(?:成(?!绩|功)|折)|(?<percent>\\d+) ?(?:percent|%) (?<over>on (?:you|him|her)|more|above|over|higher|up on)`,
  'u',
);
function partOf(text: string): number | null {
  const said = parted.exec(text)?.groups;
  const tenths = (words: string | undefined): number => (numeralValue(words ?? '') ?? 0) / 10;
  if (said === undefined) return null;
  if (said.up !== undefined) return 1 + tenths(said.up);
  if (said.down !== undefined) return 1 - tenths(said.down);
  const grown = said.hundredths ?? said.hundredth ?? said.raise ?? said.grown;
  if (grown !== undefined) return 1 + (numeralValue(grown) ?? 0) / 100;
  return said.rest === undefined ? 1 + Number(said.percent) / 100 : tenths(said.rest);
}

/** 他们厂涨了一成: a raise is theirs whose pay it is. */
const changed = /[涨升降减跌](?!压)|\b(?:raise|rose|bump|increase)\b/u;

/** 我跟我哥是双胞胎,他三十五岁: of one age. */
const twins =
  /我[^。]{0,10}(?:双胞胎|孪生|龙凤胎|同一天生|一天生的)[^。]*(?:岁|生日)|\b(?:my|we're|we are) [^.]{0,12}twins?\b[^.]*\b(?:turned|turns|is|birthday)\b/u;

/** 两 of 两倍 is no sum. */
const FEW = 15;

/** 您年终三万? 我是您的两倍: without a number of its own a sentence takes that of the one before. */
function multiplesIn(sentences: readonly string[], known: readonly number[]): Derived[] {
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    const bases =
      before === undefined ||
      findQuantities(sentence).some(
        ({ low, end }) => low >= FEW && !/^ ?(?:倍|times\b)/u.test(sentence.slice(end)),
      ) ||
      !/[您你他她]|那个|那数|这个数|\b(?:you|yours|he|his|she|hers?)\b/u.test(sentence)
        ? []
        : findQuantities(before).map(({ low }) => low);
    return multiples(sentence, bases.length > 0 ? bases : known);
  });
}

/** 夏天跟蒸笼一样: no number is like it. */
const isSimile = (said: string): boolean =>
  /^(?:跟|和|与|同).*(?:一样|一模一样)$/u.test(said) &&
  !mentionsOther(said) &&
  !/[您你他她它那这数价\d零一二两三四五六七八九十百千万]|人家|去年|以前|上次|原来|我/u.test(
    said.replace(/一样|一模/gu, ''),
  );

/** As much as another number, or some times as much: of one said in the sentence, or of his or hers known before. */
function multiples(sentence: string, known: readonly number[]): Derived[] {
  const ages = twins.test(sentence) ? findQuantities(sentence).filter(({ low }) => low < 120) : [];
  if (ages.length > 0) return ages.map(({ low }) => ({ value: low, slack: 0, span: sentence.trim() }));
  const asMuch = same.exec(sentence)?.[0];
  const by =
    times.find(([pattern]) => pattern.test(sentence))?.[1] ??
    manyTimes(sentence) ??
    (asMuch === undefined || isSimile(asMuch) ? null : 1);
  if (by === null) return [];
  const change = sentence.search(changed);
  if (change >= 0 && belongsToOther(sentence.slice(0, change))) return [];
  const said = findQuantities(sentence).map(({ low }) => low);
  const bases = [...said, ...(mentionsOther(sentence) || /[换顶抵当]我/u.test(sentence) ? known : [])];
  const factor = reversed.test(sentence) ? 1 / by : by;
  return bases.map((base) => ({ value: base * factor, slack: 0, span: sentence.trim() }));
}
