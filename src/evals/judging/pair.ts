import type { JudgeContext, JudgeRequest, PanelJudge, Preference } from '../../core/judge.js';

export type PairVerdict = {
  /** A judge that changes its mind with the order has none: a flip is a tie. Null where an answer is missing. */
  readonly winner: 'a' | 'b' | 'tie' | null;
  /** The place it chose both times, whichever text stood there; null where it did not flip. */
  readonly flippedTo: 'first' | 'second' | null;
};

/** Asks which of two texts is better, once in each order; the request's own artefact is put aside. */
export async function comparePair(
  judge: PanelJudge,
  request: JudgeRequest,
  a: string,
  b: string,
  context: JudgeContext,
): Promise<PairVerdict> {
  const one = await judge.prefer({ ...request, artefact: a }, b, context);
  const two = await judge.prefer({ ...request, artefact: b }, a, context);
  return pairVerdict(one, two);
}

/** `ab`: the answer with a in front; `ba`: with b in front. */
export function pairVerdict(ab: Preference, ba: Preference): PairVerdict {
  const unusable = (answer: Preference): boolean => answer.kind === 'failed' || answer.kind === 'abstained';
  if (unusable(ab) || unusable(ba)) return { winner: null, flippedTo: null };
  if (ab.kind === 'first' && ba.kind === 'second') return { winner: 'a', flippedTo: null };
  if (ab.kind === 'second' && ba.kind === 'first') return { winner: 'b', flippedTo: null };
  if (ab.kind === ba.kind && (ab.kind === 'first' || ab.kind === 'second')) {
    return { winner: 'tie', flippedTo: ab.kind };
  }
  return { winner: 'tie', flippedTo: null };
}
