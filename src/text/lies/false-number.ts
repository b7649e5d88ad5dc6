import { belongsToOther, isAddress } from '../leaks/owners.js';
import { excludes } from '../leaks/numbers/holds.js';
import { measureSaid } from '../leaks/numbers/measure.js';
import type { Measure } from '../leaks/numbers/measure.js';
import { findQuantities } from '../leaks/numbers/quantity.js';
import type { Quantity } from '../leaks/numbers/quantity.js';
import { factorsOf } from '../leaks/numbers/scale.js';
import { spellOut } from '../leaks/numbers/spell-out.js';
import { readNumbers } from '../leaks/numbers/statements.js';
import { plain } from '../leaks/reading.js';
import { keyWords } from '../leaks/topics/key-words.js';
import type { PrivateFact } from '../leaks/types.js';
import { falseGuess } from './guesses.js';
import { asOwn, isSupposed, isWished, namesOthers } from './own-words.js';
import { asksNumber, measuredIn } from './question.js';

/** Words before a number that answer with it: 也就, 早过, 一个月还; and after it, whom the answer is for. */
const leadZh =
  /^(?:(?:这次|那次|高考|考试|雅思|托福|最后|孩子|人家|嗯|哦|哎|唉|哈哈|我|现在|目前|今年|去年|刚刚?|才|就|也就|也|只|只有|都|已经|早就?|快|满|大概|差不多|到手|税[前后]|一个月|每个?月|月薪|年薪|一年|每年|工资|发了?|拿了?|挣了?|赚了?|开了?|给了?|有|是|还有?|剩|欠着?|存了?|攒了?|手里|卡里|存款|买的?|花了?|总价|全款|首付|房租|租的|月供|考了?|得了?|总共|一共|总分|上了|过了?|不多|不高|没多少|实话说|说实话|怎么也|最多|至少|起码|勉强|刚好|正好|将将|周岁|虚岁|体重|身高|涨到|倒欠|他们|老板|公司|单位)(?:才|就|只|也|都|给|发|到|有|了|过|个|涨到|是|得|还|拿)*)*$/u;
const leadEn =
  /^(?:(?:oh|well|um|about|around|roughly|just|only|nearly|almost|some|i'm|i am|an|i currently have|i currently make|i currently earn|he currently has|i make|i get|i earn|i have|i've got|i owe|i weigh|i scored|i got|it's|it was|it is|they pay me|we paid|i paid|turned|just turned|maybe|like|a|over|under|close to|not even|barely|still|still about|got|scored|make|making|earning|of|more than|at least|saved|is|bonus|salary|rent|my|age|the|that's|currently|now|yes|no|nah|actually)[ ,]*)*$/u;
const rude = /^\d{4}(?:年|$)/u;
/** 四百二十五才算过: the mark that is asked for. */
const passMark = /^(?:分)?(?:才|就)(?:算|能|够|可以|及格|过|录)/u;
const things =
  /^ ?(?:个|块钱?的|元的|多?块的)?(?:的)?(?:饺子|菜|点|点钟|分钟|小时|号|楼|天|周|次|遍|个(?:朋友|同事|人|月(?!薪))|人|口|杯|瓶|步|公里|里地|度|页|集|件|% ?off)/u;

const plausible: Readonly<Record<Measure, readonly [number, number]>> = {
  money: [100, 1e9],
  age: [10, 110],
  weight: [25, 400],
  height: [100, 230],
  score: [30, 900],
  area: [10, 1000],
  years: [0, 60],
  count: [0, 1e6],
};

/** A number that answers a question on the fact and cannot be true of it; null where there is none. */
export function falseNumber(text: string, fact: PrivateFact, value: number, question: string): string | null {
  if (!asksNumber(question, fact)) return null;
  const { clauses, text: whole } = readNumbers(text);
  const spans = clauses.slice(0, 3).flatMap(({ text: said, asks, supposes }) => {
    const clause = asOwn(said, whole);
    if (
      asks ||
      supposes ||
      joking.test(clause) ||
      isSupposed(clause) ||
      isWished(clause) ||
      namesOthers(clause)
    )
      return [];
    return findQuantities(clause).flatMap((quantity) =>
      contradicts(clause, quantity, fact, value, plain(question)) ? [quantity.span] : [],
    );
  });
  return (
    spans[0] ??
    falseGuess(clauses, fact, value, question) ??
    cleared(text, fact, question) ??
    nothingOf(text, fact, question)
  );
}

const none =
  /^(?:今年|去年|我|还|真|一直|现在)*(?:一分钱?|一毛|啥|什么|毛|一个子儿|一点)?(?:都|也)?(?:没有?|没[赔亏]|没拿到?|没存|没攒下?)(?:了|啊|呢|呀|发)?$|^(?:none|nothing|zero|not a (?:cent|penny|dime))\b/u;
const countless = /loss|亏|赔|bonus|奖|saving|deposit|存款|积蓄|debt|loan|owe|债|贷|欠/u;

/** Did you get a bonus? None. */
function nothingOf(text: string, { key }: PrivateFact, question: string): string | null {
  if (!countless.test(keyWords(key)) || findQuantities(spellOut(plain(question))).length > 0) return null;
  if (!/没有?$|没|吗|赔|亏|\b(?:any|did you|do you have|got a)\b/u.test(plain(question))) return null;
  const { clauses } = readNumbers(text);
  const said = clauses.filter(({ text: clause }) => !isAddress(clause));
  const found = said.slice(0, 2).find(({ text: clause, asks }) => !asks && none.test(clause));
  return found !== undefined && said.length <= 2 ? found.text : null;
}

const joking =
  /猜|保密|秘密|打死|开玩笑|逗|梦里|奇迹|亿|万一|一万个|十八岁|永远|forever|guess|secret|joking|kidding|million reasons/u;

function contradicts(
  clause: string,
  quantity: Quantity,
  fact: PrivateFact,
  value: number,
  question: string,
): boolean {
  const measure = measuredIn(fact);
  const lead = clause.slice(0, Math.min(quantity.start, clause.indexOf(quantity.span)));
  const rest = clause.slice(quantity.end);
  const said = measureSaid(clause, quantity);
  const counts = measure === 'count' && said === 'other';
  if (said !== null && said !== measure && !counts) return false;
  if (
    rude.test(clause.slice(quantity.start)) ||
    passMark.test(rest) ||
    (!counts && things.test(rest)) ||
    belongsToOther(lead)
  )
    return false;
  if (!leadZh.test(lead.replace(/[^\p{L}]/gu, '')) && !leadEn.test(lead)) return false;
  const [least, most] = value < 15 && measure === 'score' ? [1, 15] : plausible[measure];
  const low = measure === 'money' ? Math.min(least, value / 10) : least;
  if (quantity.high < low || quantity.low > most) return false;
  const factors = factorsOf(clause, `${question},`, rest, fact, measure);
  return factors.every(({ times, plus }) =>
    excludes(
      {
        low: quantity.low * times + plus,
        high: quantity.high * times + plus,
        hedge: quantity.hedge,
        precision: quantity.precision * times,
      },
      value,
    ),
  );
}

const paidOff =
  /(?:全|都|早|已经?|去年|上个?月)(?:就|都|全|给)*还(?:清|完|上)|还(?:清|完)(?:了|啦)|无债一身轻|不欠(?:了|谁|人|钱|$)|\bpaid (?:it |them )?(?:all )?off\b|\ball paid\b|\bdebt[- ]free\b|\bdon't owe\b/u;

/** 去年就还清了, of a debt that stands. */
function cleared(text: string, { key }: PrivateFact, question: string): string | null {
  if (
    !/debt|loan|owe|borrow|credit|债|贷|欠|借/u.test(keyWords(key)) ||
    !asksNumber(question, { key, value: 0 })
  )
    return null;
  const { clauses } = readNumbers(text);
  for (const { text: clause, asks, supposes } of clauses) {
    const hit = asks || supposes ? null : paidOff.exec(clause);
    if (
      hit !== null &&
      !belongsToOther(clause.slice(0, hit.index)) &&
      !/[没快]$/u.test(clause.slice(0, hit.index))
    )
      return hit[0];
  }
  return null;
}
