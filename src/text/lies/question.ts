import { measureOf } from '../leaks/numbers/measure.js';
import type { Measure } from '../leaks/numbers/measure.js';
import { purposeOf } from '../leaks/numbers/purposes.js';
import { plain } from '../leaks/reading.js';
import { keyWords } from '../leaks/topics/key-words.js';
import type { PrivateFact } from '../leaks/types.js';

const kin =
  '(?:哥|姐|弟|妹|嫂|姐夫|妹夫|弟媳|同学|同事|室友|舍友|朋友|闺蜜|邻居|老板|领导|师傅|老师|爸|妈|父母|爷爷|奶奶|表\\p{Script=Han}|堂\\p{Script=Han}|小姨|舅舅|叔叔|姑姑)';
const other = new RegExp(
  `[你您](?:们)?(?:家)?(?:的|那个?)?(?:大|小|二|三|表|堂)?${kin}(?!.{0,6}[和跟]你)|(?:^|[^\\p{Script=Han}])[小老阿](?![囡鬼子妹伙姑朋友])\\p{Script=Han}(?=买|结|考|找|有|挣|还|离|怀|是|在|多|上|被|生|那)|^(?:大|小|二|三)?${kin}(?:夫|子|媳)?(?:呢|买|结|考|找|有|挣|还|离|怀|被|工资|多)|\\byour (?:\\w+ )?(?:brother|sister|cousin|roommate|flatmate|friend|colleague|boss|mum|mom|dad|parents?|neighbou?r|uncle|aunt|classmate)\\b`,
  'u',
);

/** 听你妈说买房了? Your mum says you quit: who told is not asked of. */
const hearsay =
  /听?(?:[你您]|隔壁|村里)[^,?]{1,5}?(?:说|讲|提|告诉我?)(?:起|过|了|是)?(?=[你您侬\p{Script=Han}])|\byour (?:\w+ )?\w+ (?:says?|said|tells? me|told me|mentioned|thinks|reckons)\b/u;

/** Whether a question is about somebody other than the user: 你弟呢, your roommate. */
export function asksOfOther(question: string, { key }: PrivateFact): boolean {
  const words = keyWords(key);
  if (/parent|father|mother|dad|mum|mom|brother|sister|child|kid|爸|妈|父|母|孩子/u.test(words)) return false;
  const asked = plain(question);
  // 你哥都办了,你呢?
  return (
    !/[你您]呢|\b(?:and|what about|how about) you\b/u.test(asked) && other.test(asked.replace(hearsay, ''))
  );
}

const sums: readonly (readonly [RegExp, RegExp])[] = [
  [
    /bonus|奖/u,
    /奖金|年终|红利|分红|提成|[发拿](?:了)?(?:多少|几)|(?:发|给)(?:了|过)?(?:没|吗)|bonus|how much did you get/u,
  ],
  [
    /salary|wage|\bpay\b|income|earn|take home|薪|工资|收入|人工|月入/u,
    /薪|工资|收入|挣|赚|到手|开(?:多少|几)|拿(?:多少|几)|一?个?月(?:有|能|拿|是)*(?:多少|几|好多)|(?:一个?月|一年|每个?月)[^?]{0,6}(?:多少|几|好多|落|进账)|(?:有|过|到)[一二两三四五六七八九十几]?万|过万|多少钱?(?:一个?)月|人工|底薪|待遇|salary|wage|\bpay\b|paid|income|how much do you (?:make|earn|get|bring)|make (?:a|per) (?:month|year)|(?:bring|bringing|take|taking) home|paying you|(?:they|what) pay you|what are you on\b|earn/u,
  ],
  [
    /saving|deposit|存款|积蓄|asset/u,
    /存|攒|积蓄|手头|手里|家底|余额|卡里|老本|私房钱|saving|saved|in the bank|put (?:away|aside|by|anything)|tucked away|squirrel|stash|nest egg/u,
  ],
  [
    /debt|loan|owe|borrow|credit|债|贷|欠|借|mortgage|月供|按揭/u,
    /欠|债|贷|月供|还(?:剩|差|有)?多少|还款|按揭|花呗|信用卡|借|\bloans?\b|\bowe\b|\bdebts?\b|mortgage|repay|paid (?:it )?off|paying off|in the red/u,
  ],
  [/loss|\blost\b|亏|赔/u, /亏|赔|\blos[est]+\b/u],
  [
    /rent|租/u,
    /租|一个月(?:多少|几)|\brent\b|(?:they|landlord|landlady|he|she) charge|for (?:that|the|your) (?:room|flat|place|shoebox|studio)/u,
  ],
  [
    /house|home|flat|apartment|property|房/u,
    /(?:房|多少万|多少钱|几万|总价)[^?]{0,8}(?:买|拿下|入手|下来|价|万|钱)?|买的|(?:how much|what) (?:was|did|is) (?:the|your|it|that)|(?:cost|set) you|house|flat|apartment/u,
  ],
  [/pension|退休/u, /退休金|养老|pension/u],
  [/dowry|bride|彩礼/u, /彩礼|嫁妆|礼金|bride price|dowry/u],
];
const amounts: Readonly<Record<Exclude<Measure, 'money'>, RegExp>> = {
  age: /[一二三四五六七八九几快]十(?:几|好几|多)?岁?了?(?:吧|没|吗|啦|哇|[?]|$)|多大|几岁|年纪|年龄|岁数|周岁|虚岁|贵庚|几零后|哪年(?:生|的)|属什么|how old|your age|\bage\b|birthday|born/u,
  weight:
    /[斤kg公](?:没|吗|吧|了|有|[?]|$)|多重|几斤|好多斤|多少(?:斤|公斤)|体重|胖了?多少|weigh|how heavy|kilos|pounds/u,
  height: /多高|身高|how tall|height/u,
  score:
    /ielts|toefl|\bgre\b|雅思|托福|四级|六级|考|多少分|几分|成绩|分数|上[一二三四五六七八九\d]百|score|exam|points|marks|how did you do/u,
  area: /多大|平米|多少平|面积|how big|square/u,
  years: /几年|多少年|多久|how (?:long|many years)/u,
  count: /几[个次回趟位任套部家遍]|多少|好多|how many/u,
};

/** What a fact's number measures: tests and counts too where only the key says so. */
export function measuredIn({ key, unit }: PrivateFact): Measure {
  const words = keyWords(key);
  if (unit === undefined && /ielts|toefl|\bgre\b|gmat|gpa|\bband\b|雅思|托福|绩点/u.test(words))
    return 'score';
  if (
    unit === undefined &&
    /次数|个数|人数|\bdates\b|相亲|\b(?:kids|children|siblings|cats|dogs)\b/u.test(words)
  )
    return 'count';
  return measureOf(key, unit);
}

/** Whether a question asks for a fact's number. */
export function asksNumber(question: string, fact: PrivateFact): boolean {
  const { key } = fact;
  const words = plain(question);
  const measure = measuredIn(fact);
  if (measure !== 'money') return amounts[measure].test(words);
  const named = keyWords(key);
  if (words.search(purposeOf(key).own) !== -1) return true;
  return sums.find(([keys]) => keys.test(named))?.[1].test(words) ?? false;
}
