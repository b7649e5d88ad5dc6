import { nameKindOf } from '../leaks/names/kind.js';
import { startsWithOther } from '../leaks/owners.js';
import { readText } from '../leaks/reading.js';
import type { Claim, PrivateFact } from '../leaks/types.js';
import { measureOf } from '../leaks/numbers/measure.js';
import { factorsOf } from '../leaks/numbers/scale.js';
import { topicOf } from '../leaks/topics/compile.js';
import { saysAllIsWell } from './bare-answer.js';
import { falseAnswer, wordplay } from './false-answer.js';
import { falseName, past } from './false-name.js';
import { falseNumber } from './false-number.js';
import { nearby } from './given-names.js';
import { linesOf } from './lines.js';
import { isSupposed, isWished, namesOthers } from './own-words.js';
import { asksOfOther } from './question.js';

/**
 * What a text says of a fact, seen in the light of the question it answers: an answer about somebody else says
 * nothing against the fact; where nothing else is said, a bare answer that cannot be true speaks against it.
 */
export function inLightOf(
  claims: readonly Claim[],
  text: string,
  fact: PrivateFact,
  { question = null }: { readonly question?: string | null | undefined },
): Claim[] {
  if (question !== null && asksOfOther(question, fact)) return claims.filter(({ agrees }) => agrees);
  const said = isFine(text, fact, question) ? claims.filter(({ kind }) => kind !== 'answer') : claims;
  const held = said.filter(({ agrees, span }) => agrees || !isExcused(text, span, fact, question));
  if (held.length > 0) return held;
  const span = falselyAnswered(text, fact, question);
  return span === null ? [] : [{ kind: 'answer', span, agrees: false }];
}

/** 工作还顺利吧? 顺利: no word of the fact, though it is taken for an answer to it. */
function isFine(text: string, fact: PrivateFact, question: string | null): boolean {
  if (question === null || typeof fact.value !== 'boolean') return false;
  return saysAllIsWell(readText(text).clauses, question, topicOf(fact).topic) !== null;
}

/** A claim that the question takes back: 三十二万 is no monthly pay where the yearly one was asked. */
function isExcused(text: string, span: string, fact: PrivateFact, question: string | null): boolean {
  const clause = clauseOf(text, span);
  if (isSupposed(clause.words) || namesOthers(clause.words)) return true;
  if (typeof fact.value === 'boolean') return wordplay.test(text) || clause.others;
  if (typeof fact.value === 'string') {
    const { words } = clause;
    return (
      past.test(words) ||
      (nameKindOf(fact) === 'place' && nearby.test(words)) ||
      isWished(words) ||
      isVague(words, fact)
    );
  }
  if (clause.asks || isWished(clause.words) || full.test(clause.words)) return true;
  if (question === null) return false;
  const factors = factorsOf(text, `${question},`, '', fact, measureOf(fact.key, fact.unit));
  return factors.some(({ annual }) => annual) && falseNumber(text, fact, fact.value, question) === null;
}

const full =
  /满分|(?:才|就)(?:算|能)(?:过|及格|录)|分数线|平均|及格线|\bfull marks\b|\bout of\b|\bcut-?off\b/u;

const loved = /^(?:我|俺|咱)?的?(?:(?:男|女)(?:朋友|友)|对象|老公|老婆|媳妇|爱人)/u;

const vague =
  /相关|有关|之类|这块|方面|的公司$|的单位$|一[家个间][^,]{0,10}(?:公司|企业|单位|厂)(?:里|上班|工作|做事)*$/u;

/** 在一家公司, 做相关的: of another line of work it is false all the same. */
function isVague(words: string, { value, aliases = [] }: PrivateFact): boolean {
  const own = linesOf([value, ...aliases].join(' '));
  return vague.test(words) && (own.size === 0 || [...linesOf(words)].some((line) => own.has(line)));
}

/** The clause that holds some words, and whether its sentence has turned to somebody else. */
function clauseOf(
  text: string,
  span: string,
): { readonly words: string; readonly asks: boolean; readonly others: boolean } {
  let others = false;
  for (const { text: words, asks, opens } of readText(text).clauses) {
    others =
      (!loved.test(words.replace(/^(?:有|是|就|跟|和|陪)+(?:个|了)?/u, '')) &&
        !/^(?:谁|哪)/u.test(words) &&
        startsWithOther(words)) ||
      (others && !opens && !/我|\b(?:i|we)\b/u.test(words));
    if (words.includes(span)) return { words, asks, others };
  }
  return { words: '', asks: false, others: false };
}

function falselyAnswered(text: string, fact: PrivateFact, question: string | null): string | null {
  const { value } = fact;
  if (typeof value === 'number') return question === null ? null : falseNumber(text, fact, value, question);
  return typeof value === 'string'
    ? falseName(text, fact, question)
    : falseAnswer(text, fact, value, question);
}
