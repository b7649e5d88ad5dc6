import { numeralValue } from '../../numerals.js';
import { sought, type Sought } from '../../sought.js';

/** How two numbers of a text, or one and a word, make a third: what is done with them, by the words about them. */

const n = '[\\d零一二两三四五六七八九十百千万半][\\d.,零一二两三四五六七八九十百千万半]*[kw]?';
const gap = '[^。!?\\d零一二两三四五六七八九十百千万]';
const gapEn = '[^.!?\\d]';

type Rule = {
  readonly pattern: Sought;
  readonly of: (one: number, other: number) => number;
};
const rule = (source: string, of: Rule['of']): Rule => ({ pattern: sought(source), of });

/** Borrowed two hundred thousand, paid back eighty: of thousands, too, where so few are nothing. */
const inScale = (part: number, whole: number): number =>
  whole >= 10_000 && part < 1000 && part * 1000 < whole ? part * 1000 : part;
const left = (whole: number, part: number): number => whole - inScale(part, whole);
const share = (part: string): number => {
  const known: Readonly<Record<string, number>> = {
    half: 1 / 2,
    third: 1 / 3,
    quarter: 1 / 4,
    fifth: 1 / 5,
    tenth: 1 / 10,
  };
  return known[part] ?? 0;
};

/** So much a month, for so many years; one, where the words name just a year. */
const byMonths = (each: number, years: number): number => each * 12 * Math.max(1, years);
const saves = '(?:存|攒|还|交|付|供|定投|转)(?:进去|下|了|着|够|款|个)*';

const events =
  '毕(?:的|了)?业|结的?婚|参加工作|出来(?:工作|打工|干活)|入的?行|当的?兵|进的?[厂城]|来的?(?:这儿|这里|深圳|上海|北京|广州)';
const deposits = '定期|活期|理财|基金|余额宝|零钱通|国债|现金|股票';
const lenders = '信用卡|花呗|借呗|白条|网贷|房贷|车贷|银行|亲戚|朋友|同事';

/** Each has an `a` and a `b`, both numbers. */
export const rules: readonly Rule[] = [
  // 当初借了十万,到现在还了三万
  rule(
    `(?:借|贷|欠)(?:了|过|的|着)?(?:人家|银行|朋友|别人|一共|总共)*(?<a>${n})(?:块钱?|元)?(?:${gap}|[两二三四五]年){0,12}(?:还|清)(?:了|掉|上|进去|过|回去)+(?:差不多|大概|将近)?(?<b>${n})(?!年|个月|期)`,
    left,
  ),
  rule(
    `\\b(?:borrowed|owed|took out|loan of|borrow) (?:about )?(?<a>${n})\\b${gapEn}{0,40}\\b(?:paid|pay|repaid|cleared|given|knocked)(?: back| off| down)?(?: about| nearly| just)? (?<b>${n})\\b(?! (?:years?|months?|a month))`,
    left,
  ),
  // I was seventy kilos last New Year, and I've put on five since
  rule(
    `\\b(?:was|weighed) (?<a>${n}) ?(?:kilos?|kg|pounds)?\\b${gapEn}{0,40}\\b(?:put on|gained|added)(?: another| exactly| a good| about)? (?<b>${n})\\b`,
    (one, other) => one + other,
  ),
  rule(
    `\\b(?:was|weighed) (?<a>${n}) ?(?:kilos?|kg|pounds)?\\b${gapEn}{0,40}\\b(?:lost|dropped|shed)(?: another| exactly| a good| about)? (?<b>${n})\\b`,
    (one, other) => one - other,
  ),
  // 每个月存五千,存了整一年; 还有两年,每个月还三千
  rule(
    `(?:每个?月|月月|一个月)(?:固定|雷打不动|都|就|能|要|得|还要|还得)*${saves}(?<a>${n})${gap}{0,10}(?:整整?|满|${saves}|一共|连着|坚持|得|要|再)+(?<b>[一两二三四五六七八九十半\\d.]+|○+)?年`,
    byMonths,
  ),
  rule(
    `(?:还有|还剩|还差|再|分|一共|攒了|存了)(?<b>[一两二三四五六七八九十\\d]+)年${gap}{0,8}(?:每个?月|月月|一个月)(?:都|就|要|得)*${saves}(?<a>${n})`,
    byMonths,
  ),
  rule(
    `\\b(?:put|save|saved|saving|set|pay|paid|paying)\\b${gapEn}{0,12}?(?<a>${n})\\b${gapEn}{0,24}\\b(?:every|each|a|per) month\\b${gapEn}{0,12}\\b(?:last year|all year|(?:for )?(?<b>\\d+|a) (?:whole |full |more )?years?)\\b`,
    byMonths,
  ),
  rule(
    `\\b(?<a>${n}) (?:every|each|a|per) month for (?<b>\\d+|a) (?:whole |full |more )?years?\\b`,
    byMonths,
  ),
  // 发了三个月工资,我一个月一万
  rule(
    `(?:发|拿|给|有|顶|抵)(?:了|的是)?(?<b>[二三四五六两]|\\d)个?月(?:的)?(?:工资|月薪|薪水)${gap}{0,6}(?:一个月|每个?月|月薪|工资)(?:是|有|拿|才|就|挣)*(?<a>${n})`,
    (one, other) => one * other,
  ),
  // Five months' salary, and I'm on ten thousand
  rule(
    `(?<b>${n}) months?'?s? (?:of |worth of )?(?:pay|salary|wages)\\b${gapEn}{0,30}\\b(?:i'm on|i make|i get|i earn|(?:salary|pay|month) is)${gapEn}{0,8}(?<a>${n})\\b`,
    (one, other) => one * other,
  ),
  // 底薪八千,提成五千
  rule(
    `(?:底薪|基本工资|死工资|基本)(?:就|是|有|才|拿)*(?<a>${n})(?:块钱?|元)?${gap}{0,6}(?:提成|绩效|奖金|补贴|补助|加班费|房补)(?:就|是|有|才|拿|大概|差不多|另有|再加)*(?<b>${n})`,
    (one, other) => one + other,
  ),
  rule(
    `\\b(?<a>${n}) (?:base|basic)\\b${gapEn}{0,12}\\b(?:plus|and|another) ?(?<b>${n}) (?:in |of )?(?:commission|bonus|overtime|allowances?|tips)\\b`,
    (one, other) => one + other,
  ),
  // 定期五万,活期四万; 信用卡一万二,花呗五千
  rule(
    `(?:${deposits})(?:里|上)?(?:还|有|存|了|着)*(?<a>${n})(?:块钱?|元)?${gap}{0,4}(?:${deposits})(?:里|上)?(?:还|有|存|了|着)*(?<b>${n})`,
    (one, other) => one + other,
  ),
  rule(
    `(?:${lenders})(?:里|上|那边|那儿)?(?:还|有|欠|了|着)*(?<a>${n})(?:块钱?|元)?${gap}{0,4}(?:${lenders})(?:里|上|那边|那儿)?(?:还|有|欠|了|着)*(?<b>${n})`,
    (one, other) => one + other,
  ),
  // 交完六千房租,剩一万二
  rule(
    `(?:交|付|还|扣)(?:完|了|掉)(?<a>${n})(?:块钱?|元)?的?(?:房租|租金|房贷|月供|车贷)${gap}{0,4}剩下?(?<b>${n})`,
    (one, other) => one + other,
  ),
  rule(
    `\\b(?:lost|dropped|shed) (?<b>${n}) ?(?:kilos?|kg|pounds)\\b${gapEn}{0,40}\\bwas (?<a>${n})\\b`,
    (one, other) => one - other,
  ),
  rule(
    `\\b(?:gained|put on) (?<b>${n}) ?(?:kilos?|kg|pounds)\\b${gapEn}{0,40}\\bwas (?<a>${n})\\b`,
    (one, other) => one + other,
  ),
  // 满分五百,扣了四十五
  rule(
    `满分(?:是|就)?(?<a>${n})分?${gap}{0,6}(?:扣|丢|差|错|少)(?:了|掉)?(?<b>${n})`,
    (one, other) => one - other,
  ),
  rule(
    `满分(?:是|就)?(?<a>${n})分?[^。!?]{0,20}?(?:扣|丢)(?:了|掉)+(?<b>${n})分`,
    (one, other) => one - other,
  ),
  // 二十二毕的业,整五年了
  rule(
    `(?<a>${n})岁?(?:那年)?(?:${events})${gap}{0,8}(?:都|已经?|干了|到现在|一晃|转眼|整|快|也|有|了|满|够)+(?<b>${n})年`,
    (one, other) => one + other,
  ),
  rule(
    `(?:毕业|结婚|工作|入行|当兵|出来|进厂)(?:都|已经?|到现在|一晃|转眼|整|也|有|了|满|够)*(?<b>${n})年${gap}{0,8}(?<a>${n})岁?(?:那年)?(?:${events})`,
    (one, other) => one + other,
  ),
  // 数学一百五的卷子,我丢了十三分; out of a hundred I dropped six
  rule(
    `(?<a>${n})分?的?(?:卷子?|总分|满分)${gap}{0,12}(?:扣|丢|差|错|少|失)(?:了|掉)*(?<b>${n})分`,
    (one, other) => one - other,
  ),
  rule(
    `\\bout of (?:a |the )?(?<a>${n})\\b${gapEn}{0,30}\\b(?:lost|dropped|lose|docked|missed) (?:just |only |exactly )?(?<b>${n})\\b`,
    (one, other) => one - other,
  ),
  // 我妈今年六十,她二十五上有的我; Mum was thirty when she had me, and she's fifty-six
  rule(
    `(?:妈|娘|爸|爹|母亲|父亲)${gap}{0,6}(?<a>${n})岁?了?${gap}{0,8}(?<b>${n})岁?(?:那年|上|时|的时候|就|才)*(?:生|有|怀|得)(?:的|了|下)*我`,
    (one, other) => one - other,
  ),
  rule(
    `(?:妈|娘|爸|爹|母亲|父亲)${gap}{0,6}(?<b>${n})岁?(?:那年|上|时|的时候|就|才)*(?:生|有|怀|得)(?:的|了|下)*我${gap}{0,10}(?<a>${n})`,
    (one, other) => one - other,
  ),
  rule(
    `\\b(?:mum|mom|mother|dad|father|ma|pa)\\b${gapEn}{0,12}(?<b>${n}) when (?:s?he had me|i was born|i came along)${gapEn}{0,30}\\b(?<a>${n})\\b`,
    (one, other) => one - other,
  ),
  rule(
    `\\b(?:mum|mom|mother|dad|father|ma|pa)\\b${gapEn}{0,12}(?:had me|became (?:a )?\\w+) at (?<b>${n})\\b${gapEn}{0,30}\\b(?<a>${n})\\b`,
    (one, other) => one - other,
  ),
  rule(
    `\\b(?:mum|mom|mother|dad|father|ma|pa)(?:'s| is| turns| turned| just turned)? (?:\\w+ )?(?<a>${n})\\b${gapEn}{0,30}\\b(?:had me at|was) (?<b>${n})\\b`,
    (one, other) => one - other,
  ),
  // 我们仨合租,一套六千三平摊
  rule(
    `(?:我们|俺们|咱们?)(?<b>[二三四五六两]|\\d)个?(?:人)?${gap}{0,8}(?:合租|分摊|平摊|合伙|一起)${gap}{0,12}?(?<a>${n})`,
    (one, other) => one / other,
  ),
  rule(
    `\\b(?<a>${n})\\b${gapEn}{0,30}\\b(?:split|shared?|divided?|there (?:are|were|is))\\b${gapEn}{0,16}(?<b>\\d)(?: of us| ways|-way)\\b`,
    (one, other) => one / other,
  ),
  // 二十四那个本命年刚过去两年
  rule(
    `(?<a>${n})岁?(?:那个?|的)?(?:本命年|生日)(?:都|才|刚|已经|也)*过(?:去|了|完)*(?<b>[一二两三四五六七八九])年`,
    (one, other) => one + other,
  ),
  rule(
    `本命年(?:都|才|刚|已经|也)*过(?:去|了|完)*(?<b>[一二两三四五六七八九])年${gap}{0,6}(?<a>${n})那`,
    (one, other) => one + other,
  ),
];

/** Each has an `a`, the number of which it says what part or multiple is meant. */
export const parts: readonly (readonly [Sought, (a: number, part: string) => number])[] = [
  // A quarter of my ten thousand; 一万二工资的四分之一
  [
    sought(
      `\\b(?:a|one|exactly a) (?<part>half|third|quarter|fifth|tenth) (?:of|out of) ${gapEn}{0,24}?(?<a>${n})\\b`,
    ),
    (a, part) => a * share(part),
  ],
  [
    sought(`(?<a>${n})(?:块钱?|元)?(?!个)${gap}{0,8}(?<part>[二三四五六七八九十])分之一`),
    (a, part) => a / (numeralValue(part) ?? 1),
  ],
  // 每月寄四千,正好是工资的四分之一
  [
    sought(
      `(?<a>${n})(?:块钱?|元)?${gap}{0,8}(?:正好|刚好|恰好|就|差不多|占|占了)(?:是|占)?(?:了)?(?:我)?(?:一个月|每个?月)?(?:的)?(?:工资|收入|薪水|月薪|存款|到手)的?(?<part>[二三四五六七八九十])分之一`,
    ),
    (a, part) => a * (numeralValue(part) ?? 0),
  ],
  [
    sought(
      `(?<a>${n})\\b${gapEn}{0,24}\\b(?:exactly |just |about )?(?:a|one) (?<part>half|third|quarter|fifth|tenth) of (?:my|the) (?:pay|salary|wages?|income|take-home)\\b`,
    ),
    (a, part) => a / share(part),
  ],
  // 押一付三,一次交了一万五千二
  [
    sought(`押(?<part>[一二]付[一二三六])[^。!?]{0,16}?(?:交|付|给|掏|打|转|划|拿)${gap}{0,4}(?<a>${n})`),
    (a, part) =>
      a / Array.from(part.replace('付', '')).reduce((sum, one) => sum + (numeralValue(one) ?? 0), 0),
  ],
  // 五千六对半劈
  [sought(`(?<a>${n})(?:块钱?|元)?${gap}{0,8}(?<part>对半|一人一半|各半|一人出一半)`), (a) => a / 2],
  [
    sought(
      `\\b(?<a>${n})\\b${gapEn}{0,24}\\b(?<part>down the middle|half each|fifty-fifty|half and half)\\b`,
    ),
    (a) => a / 2,
  ],
  [
    sought(`(?<part>俩|仨)(?:人)?${gap}{0,6}(?:合租|平摊|分摊)${gap}{0,12}?(?<a>${n})`),
    (a, part) => a / (part === '俩' ? 2 : 3),
  ],
  [sought(`(?<part>半)年(?:一|才|就)?(?:交|付)${gap}{0,8}(?<a>${n})`), (a) => a / 6],
  [sought(`\\b(?<part>first and last(?: month)?s?)\\b${gapEn}{0,30}(?<a>${n})\\b`), (a) => a / 2],
];
