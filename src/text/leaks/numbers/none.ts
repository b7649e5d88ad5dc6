import { belongsToOther } from '../owners.js';
import type { PrivateFact } from '../types.js';
import { purposeOf } from './purposes.js';
import type { NumberText } from './statements.js';

const nothing =
  /(?:一分(?:钱)?(?:外债|债务?|贷款|存款)?|一毛(?:钱)?|分文|半毛|一个子儿|一块(?:钱)?)(?:都|也|还)?(?:没|不)(?!够)|颗粒无收|不欠(?:谁|人|任何人|银行|外头)*(?:一分)?钱|无债一身轻|(?<!快|没|未|要|能|能够)(?:早|都|全|已经?)*还清(?=了|$)|零(?:存款|负债|欠款)|(?:n't|\b(?:not|never|no longer)) owe (?:anyone |anybody |a soul |them |a bank )?(?:a (?:cent|penny|dime|thing|soul)|anything|any(?:one|body))|\bnot a (?:cent|penny|dime|yuan|thing saved)\b|\b(?:debt-free|penniless)\b|(?:is|it's|was) free\b|不(?:花|要)钱(?=$|[,。])|月光|(?:没有?|没发|没拿到?)(?:过)?(?:年终奖|奖金|存款|积蓄|欠款|贷款|外债)(?!的)|\bno (?:bonus|savings|debts?|loans?|salary)\b/u;
const no = /^(?:没有|没|哪有|一点(?:都|也)?没有?|no|none|nothing|nope)(?:啊|呢|的|了|呀)*$/u;
const whether = /有没有|有无|(?:有|欠)[^?]{0,8}(?:吗|没|没有)\??$|\bany\b|\bdo you (?:have|owe)\b/u;

/** The words by which a text says that there is nothing of a sum: not a cent, or no to "any savings?". */
export function findNone(
  { clauses }: NumberText,
  { key, unit = '' }: PrivateFact,
  asked: boolean,
  question = '',
): readonly string[] {
  if (/岁|kg|斤|point|分|cm|years?$/u.test(unit) && !unit.includes('yuan')) return [];
  const { own } = purposeOf(key);
  return clauses.flatMap(({ text, asks, supposes }) => {
    if (asks || supposes) return [];
    if (asked && whether.test(question) && no.test(text)) return [text];
    const span = nothing.exec(text);
    if (span === null || belongsToOther(text.slice(0, span.index))) return [];
    return asked || text.search(own) !== -1 ? [span[0]] : [];
  });
}
