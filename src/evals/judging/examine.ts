import pLimit from 'p-limit';
import type { JudgeContext, PanelJudge, Vote } from '../../core/judge.js';
import type { Question } from './match.js';
import { comparePair, type PairVerdict } from './pair.js';

/** What a judge said to an anchor, once for each trial. */
export type Examined = { readonly question: Question; readonly votes: readonly Vote[] };
/** A better and a worse answer to one question; the verdict's `a` is the better one. */
export type Compared = { readonly better: Question; readonly worse: Question; readonly verdict: PairVerdict };
export type Examination = { readonly examined: readonly Examined[]; readonly compared: readonly Compared[] };

/** Asks a judge about every anchor `trials` times, and about the best answer of each question against the worse ones. */
export async function examine(
  judge: PanelJudge,
  questions: readonly Question[],
  trials: number,
  context: JudgeContext,
  onAnswer: () => void = () => undefined,
): Promise<Examination> {
  const limit = pLimit(judge.concurrency);
  const told = <T>(work: () => Promise<T>): Promise<T> =>
    limit(async () => {
      context.signal.throwIfAborted();
      const result = await work();
      onAnswer();
      return result;
    });
  const votes = questions.map(({ request }) =>
    Promise.all(Array.from({ length: trials }, () => told(() => judge.vote(request, context)))),
  );
  const verdicts = pairsIn(questions).map(async ({ better, worse }) => {
    const { request } = better;
    const verdict = await told(() =>
      comparePair(judge, request, request.artefact, worse.request.artefact, context),
    );
    return { better, worse, verdict };
  });
  const [all, compared] = await Promise.all([Promise.all(votes), Promise.all(verdicts)]);
  return { examined: questions.map((question, i) => ({ question, votes: all[i] ?? [] })), compared };
}

/** How many answers an examination takes: for a progress line. */
export function countAnswers(questions: readonly Question[], trials: number): number {
  return questions.length * trials + pairsIn(questions).length;
}

type Pair = Omit<Compared, 'verdict'>;

/** Of each question without orders to the judge, the best answer against each worse one. */
function pairsIn(questions: readonly Question[]): readonly Pair[] {
  const fair = questions.filter(({ anchor }) => anchor.pair_id !== '' && anchor.canary === '');
  const ids = [...new Set(fair.map(clusterOf))];
  return ids.flatMap((id) => {
    const members = fair.filter((one) => clusterOf(one) === id);
    const [best, ...rest] = [...members].sort((x, y) => y.anchor.level - x.anchor.level);
    if (best === undefined) return [];
    return rest
      .filter(({ anchor }) => anchor.level < best.anchor.level)
      .map((worse) => ({ better: best, worse }));
  });
}

/** Anchors that vary one answer are not independent: they are resampled together. */
export function clusterOf({ anchor }: Question): string {
  const { criterion, pair_id, anchor_id } = anchor;
  return JSON.stringify([criterion, pair_id === '' ? anchor_id : pair_id]);
}
