import { belongsToOther } from '../owners.js';
import { cut, plain, withoutQuotes } from '../reading.js';
import type { Clause } from '../reading.js';
import type { Claim, Context, PrivateFact } from '../types.js';
import { answerTo } from './answers.js';
import { implying, topicOf } from './compile.js';
import { withHanzi } from './pinyin-words.js';
import { statementsOf } from './polarity.js';

/** What a text says of a yes/no fact: statements on its topic, entailments of others, and plain answers. */
export function topicClaims(text: string, fact: PrivateFact, value: boolean, context: Context): Claim[] {
  const { topic, opposite } = topicOf(fact);
  const clauses = cut(withHanzi(withoutQuotes(plain(text))));
  const truth = opposite ? !value : value;
  const stated = clauses.flatMap((clause) => statedIn(clause, topic.id, topic));
  const answered = stated.length > 0 ? [] : answerTo(clauses, topic, context);
  return [
    ...stated.map(({ value: said, span }) => ({ kind: 'statement' as const, span, agrees: said === truth })),
    ...answered.map(({ value: said, span }) => ({ kind: 'answer' as const, span, agrees: said === truth })),
  ];
}

function statedIn(
  clause: Clause,
  id: string,
  topic: ReturnType<typeof topicOf>['topic'],
): { value: boolean; span: string }[] {
  if (clause.asks || clause.supposes) return [];
  const own = ({ index, span }: { index: number; span: string }): boolean =>
    /\b(?:me|my)\b/.test(span) || !belongsToOther(clause.text.slice(0, index));
  const direct = statementsOf(clause.text, topic).filter(own);
  if (direct.length > 0) return direct;
  return implying().flatMap((other) => {
    if (other.id === id) return [];
    return statementsOf(clause.text, other)
      .filter(own)
      .flatMap(({ value, span }) => {
        const entailed = (value ? other.implies?.yes : other.implies?.no)?.[id];
        return entailed === undefined ? [] : [{ value: entailed, span }];
      });
  });
}
