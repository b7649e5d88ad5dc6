import { belongsToOther } from '../owners.js';
import { findQuantities } from './quantity.js';
import { parts, rules } from './sum-rules.js';

/** Sums that a text leaves to its listener: 借了十万,还了三万; a quarter of my ten thousand. */
type Sum = { readonly value: number; readonly span: string };

const likely =
  /个?月|定期|活期|理财|余额宝|信用卡|花呗|网贷|银行|剩|每个?月|月月|一个月|底薪|基本|死工资|满分|的卷|总分|毕(?:的|了)?业|结的?婚|参加工作|出来|入的?行|当的?兵|进的?[厂城]|[生有怀得][的了下]?我|had me|when i (?:was born|came)|out of|合租|摊|对半|一半|借|贷|欠|本命年|生日|押|半年|分之|\b(?:months?|base|basic|split|shared?|divided?|there (?:are|were|is)|down the middle|half each|fifty-fifty|borrow\w*|owed|took out|loan of|lost|gained|put on|was|weighed|half|third|quarter|fifth|tenth|first and)\b/u;

const amountOf = (said: string | undefined): number => findQuantities(said ?? '')[0]?.low ?? 0;

/** What such sums come to, where they are not somebody else's. */
export function findSums(text: string): readonly Sum[] {
  if (!likely.test(text)) return [];
  const made = (match: RegExpExecArray, value: number): readonly Sum[] =>
    value > 0 && !belongsToOther(text.slice(0, match.index)) ? [{ value, span: match[0] }] : [];
  return [
    ...rules.flatMap(({ pattern, of }) => {
      const match = pattern.first(text);
      return match === null ? [] : made(match, of(amountOf(match.groups?.a), amountOf(match.groups?.b)));
    }),
    ...parts.flatMap(([pattern, of]) => {
      const match = pattern.first(text);
      return match === null ? [] : made(match, of(amountOf(match.groups?.a), match.groups?.part ?? ''));
    }),
  ];
}
