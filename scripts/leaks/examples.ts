/** The replies that the weights of the leak detector are learnt from: all labelled ones, and harmless replies made by a seed. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { langs } from '../../src/core/lang.js';
import { answerTo } from '../../src/scenarios/relatives/oracle/answers.js';
import { takeUps } from '../../src/scenarios/relatives/oracle/takeups.js';
import { claimsByRules, coreOf } from '../../src/text/leaks/claims.js';
import type { Context, LeakKind, PrivateFact } from '../../src/text/leaks/types.js';
import { markedFor, type Marked } from '../../src/text/leaks/weighing/marks.js';
import { mayTell, read, type Shown } from '../../src/text/leaks/weighing/score.js';
import { clausesOf, partsOf } from '../../src/text/leaks/weighing/second-look.js';
import { cases } from '../../test/scenarios/relatives/cases.js';
import { leakRow, readLabelled } from '../../test/text/labelled.js';
import { harmlessReplies } from '../../test/text/leaks-harmless.js';

/** What a part of a reply shows, and whether the weights are asked of it where the rules saw nothing. */
export type Part = { readonly shown: Shown; readonly mayTell: boolean };

export type Labelled = {
  readonly id: string;
  readonly author: string;
  readonly leak: boolean;
  readonly sort: Marked['kind'];
  readonly text: string;
  /** In which ways the rules take it for a leak; of authors that they were not mended by, at first sight. */
  readonly ruled: readonly LeakKind[];
  /** The whole, then its sentences where it has several. */
  readonly parts: readonly Part[];
  /** Of one in which the rules see something: what its clauses show. */
  readonly clauses: readonly Shown[];
  /** What the whole shows of the contrary: a leak of a yes tells no no. Null for numbers and names. */
  readonly contrary: Shown | null;
};

/** From this set on no rule was mended by a set: they are what the weights are learnt from and checked by. */
const FIRST_UNMENDED = 21;

/** The labelled replies but for those that a listener may know, with what each shows. */
export function labelled(root: string): Labelled[] {
  return readdirSync(join(root, 'test/fixtures'))
    .filter((name) => /^leaks.*\.jsonl$/u.test(name))
    .sort()
    .flatMap((name) =>
      readLabelled(leakRow, name, undefined)
        .filter(({ listener }) => !listener.may_know)
        .map(({ id, fact, question, text, leak }) => {
          const context = question === undefined ? {} : { question };
          const ruled = isUnmended(name) ? waysOf(text, fact, context) : [];
          const core = coreOf(text);
          const parts = partsOf(core, context).map((part): Part => ({
            shown: read(part.text, fact, part.context),
            mayTell: mayTell(part.text, fact, part.context),
          }));
          const clauses = ruled.length === 0 ? [] : clausesOf(core).map((part) => read(part.text, fact, {}));
          return {
            id,
            author: name,
            leak,
            sort: markedFor(fact).kind,
            text,
            ruled,
            parts,
            clauses,
            contrary: contraryOf(text, fact, context),
          };
        }),
    );
}

export const isUnmended = (name: string): boolean =>
  Number(/^leaks-(\d+)\.jsonl$/u.exec(name)?.[1] ?? 0) >= FIRST_UNMENDED;

const waysOf = (text: string, fact: PrivateFact, context: Context): LeakKind[] =>
  claimsByRules(text, fact, context).flatMap(({ agrees, kind }) => (agrees ? [kind] : []));

const REPLIES = 20_000;

/** What harmless replies show: those that the weights are asked of. */
export function ordinary(): Shown[] {
  return harmlessReplies('leaks/1', REPLIES).flatMap(({ text, fact, question }) => {
    const parts = partsOf(coreOf(text), question === undefined ? {} : { question });
    return parts
      .filter((part) => mayTell(part.text, fact, part.context))
      .map((part) => read(part.text, fact, part.context));
  });
}

function contraryOf(text: string, fact: PrivateFact, context: Context): Shown | null {
  if (typeof fact.value !== 'boolean') return null;
  return read(coreOf(text), { ...fact, value: !fact.value }, context);
}

export type Solved = { readonly shown: Shown; readonly leak: boolean };

/** What the reference solution of `relatives` says of the facts of its cases: its true answers, and how it takes up a topic and tells nothing. */
export function solved(): Solved[] {
  const facts = cases.flatMap(({ data }) => data.facts);
  const shownOf = (text: string, fact: PrivateFact): Shown => read(text, fact, {});
  return facts.flatMap((fact) =>
    langs.flatMap((lang) => [
      { shown: shownOf(answerTo(fact.key, fact.value)[lang], fact), leak: true },
      ...(takeUps[fact.key] ?? []).map((text) => ({ shown: shownOf(text[lang], fact), leak: false })),
    ]),
  );
}
