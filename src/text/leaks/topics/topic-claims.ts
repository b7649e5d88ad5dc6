import { isSomeoneElses } from '../owners.js';
import { cut, readText } from '../reading.js';
import type { Clause } from '../reading.js';
import type { Claim, Context, PrivateFact } from '../types.js';
import { answerTo } from './answers.js';
import { topicOf, topicsImplying } from './compile.js';
import type { CompiledTopic } from './compile.js';
import { withHanzi } from './pinyin-words.js';
import { statementsOf } from './polarity.js';

/** What a text says of a yes/no fact: statements on its topic, entailments of others, and plain answers. */
export function topicClaims(text: string, fact: PrivateFact, value: boolean, context: Context): Claim[] {
  const { topic, opposite } = topicOf(fact);
  const read = readText(text);
  const spelled = withHanzi(read.text);
  const clauses = spelled === read.text ? read.clauses : cut(spelled);
  const truth = opposite ? !value : value;
  const stated = clauses.flatMap((clause) => statedIn(clause, topic, read.text));
  const answered = stated.length > 0 ? [] : answerTo(clauses, topic, context);
  return [
    ...stated.map(({ value: said, span }) => ({ kind: 'statement' as const, span, agrees: said === truth })),
    ...answered.map(({ value: said, span }) => ({ kind: 'answer' as const, span, agrees: said === truth })),
  ];
}

const love: ReadonlySet<string> = new Set(['partner', 'marriagePlan', 'cohabit']);

function statedIn(clause: Clause, topic: CompiledTopic, whole: string): { value: boolean; span: string }[] {
  if (clause.asks || clause.supposes) return [];
  const own = ({ index, span }: { index: number; span: string }): boolean =>
    /\b(?:me|my)\b/.test(span) ||
    !isSomeoneElses(clause.text, index, index + span.length, whole, love.has(topic.id));
  const direct = statementsOf(clause.text, topic).filter(own);
  if (direct.length > 0) return direct;
  return topicsImplying(topic.id).flatMap((other) =>
    statementsOf(clause.text, other)
      .filter(own)
      .flatMap(({ value, span }) => {
        const entailed = (value ? other.implies?.yes : other.implies?.no)?.[topic.id];
        return entailed === undefined ? [] : [{ value: entailed, span }];
      }),
  );
}
