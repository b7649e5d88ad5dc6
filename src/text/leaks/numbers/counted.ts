import { keyWords } from '../topics/key-words.js';

/** What is counted under keys that have no measure of their own, in both languages. */
const nouns: readonly (readonly [RegExp, string])[] = [
  [/\bdat(?:e|es|ing|ed)\b|matchmaking|相亲/u, '相亲|相[过了]|见[过了]|\\bdates?\\b|set up'],
  [/sibling|兄弟|姐妹/u, '兄弟|姐妹|姊妹|siblings?|brothers?|sisters?'],
  [/child|kid|孩子|子女/u, '孩子|娃|崽|儿子|闺女|女儿|child|children|kids?'],
  [
    /\bex(?:es)?\b|past (?:partner|relationship)|前任|恋爱次数/u,
    '前任|前男友|前女友|谈过|处过|exes|boyfriends|girlfriends|relationships?',
  ],
  [/rank|排名|名次/u, '排|名|倒数|rank|place|position'],
  [/\biq\b|智商/u, '智商|\\biq\\b'],
  [/blood pressure|systolic|血压/u, '血压|高压|收缩压|blood pressure'],
  [/glucose|blood sugar|血糖/u, '血糖|glucose|blood sugar'],
  [/uric|尿酸/u, '尿酸|uric'],
  [/waist|腰围/u, '腰围|裤腰|waist'],
  [/body fat|体脂/u, '体脂|body fat'],
  [/myopia|近视|度数/u, '近视|度数|眼镜|myopia|short-?sighted'],
  [/overtime|加班/u, '加班|overtime'],
  [/working hours|work hours|工时/u, '上班|工作|干活|work'],
  [
    /commute|通勤/u,
    '通勤|上班|路上|地铁|单[程趟边]|来回|到单位|到公司|倒(?:车|[一二两三]趟)|坐车|开车|commut|one way|each way|door to door',
  ],
  [/interview|面试/u, '面试|面了|interview'],
  [/application|resume|\bcv\b|简历/u, '简历|投了|applications?|resumes?|\\bcvs?\\b'],
  [/attempt|\btr(?:y|ies)\b|failed|考了几次|考试次数/u, '考|试|挂|战|tr(?:y|ies|ied)|attempts?|times|failed'],
  [
    /unemploy|jobless|out of work|失业|待业/u,
    '失业|待业|没工作|没上班|在家|闲|歇|晃荡|躺平|out of (?:a job|work)|unemployed|jobless|laid off',
  ],
  [/pregnan|孕/u, '孕|怀|肚子|预产|pregnan|along|expecting'],
  [/married|marriage|婚龄|结婚/u, '结婚|婚|married|marriage|wedding'],
  [/relationship|together|恋爱|交往/u, '恋爱|谈|处|交往|在一起|dating|together|seeing'],
  [/divorce|离婚/u, '离婚|divorced?'],
  [/single|单身/u, '单身|单着|没谈|single'],
  [/\bgpa\b|绩点/u, '绩点|\\bgpa\\b'],
  [/cigarette|smok|抽烟|烟/u, '烟|抽|cigarettes?|smok'],
  [/drink|alcohol|酒/u, '喝|酒|drinks?|beers?'],
  [/limit|额度/u, '额度|limit'],
  [/insurance|保险/u, '保险|保费|insurance|premium'],
  [/\btax\b|个税|税/u, '税|tax'],
  [/\bloss|lost|亏|赔/u, '亏|赔|输|lost|losing|loss|down'],
  [/\bfine\b|penalty|罚/u, '罚|fine'],
  [/lottery|prize|中奖/u, '中奖|彩票|lottery|prize|won'],
  [/inherit|遗产|继承/u, '遗产|继承|inherit'],
  [/scholarship|奖学金/u, '奖学金|scholarship'],
  [/subsid|补贴|补助/u, '补贴|补助|津贴|subsid|allowance'],
  [/deposit|押金|定金/u, '押金|定金|deposit'],
  [/startup|business|创业|生意|开店/u, '创业|生意|开店|投|本钱|business|startup|shop'],
  [/spend|expense|cost|开销|花销|支出/u, '开销|花销|花|支出|spend|spent|expense|cost'],
  [/alimony|child support|抚养/u, '抚养费|赡养费|alimony|child support'],
  [/credit score|征信|信用分|芝麻/u, '征信|信用|芝麻|credit'],
  [/hospital|住院/u, '住院|医院|hospital'],
  [/therapy|counsel|咨询|复诊/u, '咨询|复诊|医生|therap|counsel|sessions?'],
  [/fail(?:ed)? (?:course|class|subject)|挂科/u, '挂|补考|failed|flunked'],
  [/team|subordinate|staff|下属/u, '团队|手下|下属|带|team|reports?'],
  [/houses|flats|房产|套房/u, '房|houses?|flats?|apartments?|properties'],
];

/** 相亲次数 without its 次数: the rest of a Chinese key names what is counted. */
const suffix = /(?:的)?(?:次数|数量|个数|人数|天数|月数|年数|时长|小时数?|总数|值|数)$/u;

const made = new Map<string, RegExp>();

/** The words by which a text speaks of what a key counts. */
export function countedIn(key: string): RegExp {
  const words = keyWords(key);
  const known = made.get(words);
  if (known !== undefined) return known;
  const han = words.replace(/[^\p{Script=Han}]/gu, '').replace(suffix, '');
  const latin = (words.match(/[a-z]{4,}/g) ?? []).filter(
    (word) => !/^(?:number|count|total|times|month|months|year|years|hours|days)$/.test(word),
  );
  const said = [
    ...nouns.filter(([pattern]) => pattern.test(words)).map(([, source]) => source),
    ...(han.length >= 2 ? [han] : []),
    ...latin.map((word) => `\\b${word}`),
  ];
  const pattern = new RegExp(said.length === 0 ? '(?!)' : said.join('|'), 'u');
  made.set(words, pattern);
  return pattern;
}

/** Spans of time in days. */
const times: readonly (readonly [RegExp, number])[] = [
  [/^ ?(?:多|来)?(?:个?月|months?)/u, 365 / 12],
  [/^ ?(?:多|来)?(?:周|个?(?:星期|礼拜)|weeks?)/u, 7],
  [/^ ?(?:多|来)?(?:天|日|days?)/u, 1],
  [/^ ?(?:多|来)?(?:个?(?:小时|钟头|钟(?!\p{Script=Han}))|hours?|hrs?)/u, 1 / 24],
  [/^ ?(?:多|来)?(?:分钟|minutes?|mins?)/u, 1 / 1440],
  [/^ ?(?:多|来)?(?:年|years?)/u, 365],
];
const otherUnit = /^ ?(?:块|元|yuan|rmb|岁|公斤|斤|kg)/u;
const daysOf = (words: string): number | undefined => times.find(([pattern]) => pattern.test(words))?.[1];

/** By how much a span of time said after a number is to be taken to be in the fact's unit: 24 for days and hours. */
export function timesUnit(after: string, unit = ''): number {
  const [said, own] = [daysOf(after), daysOf(unit.toLowerCase())];
  return said === undefined || own === undefined ? 1 : Number((said / own).toPrecision(6));
}

/** Whether the words after a number count a span of time where the fact has none, or no such thing at all. */
export function otherTime(after: string, unit = ''): boolean {
  return otherUnit.test(after) || (daysOf(after) !== undefined && daysOf(unit.toLowerCase()) === undefined);
}
