import type { JudgeRequest } from '../core/judge.js';
import { made, type Made } from './interface.js';

/**
 * What a judge says to one question: one of its anchored levels with a reason and, where it can, a quote; or why it
 * abstains.
 */
export type Opinion =
  | {
      /** One of the question's anchors. */
      readonly value: number;
      readonly reason: string;
      /** Found word for word in the artefact; a quote that is not there voids the verdict. */
      readonly quote?: string | null;
    }
  | { readonly abstain: string };

/** A judge as a plugin writes it: its id and version, the family it must not grade, and how it answers a question. */
export type JudgeDefinition = {
  /** The name after `judge:`. */
  readonly id: string;
  /** Of the model behind it: it never grades subjects of that family. Null, the default, where there is none. */
  readonly family?: string | null;
  /** Raised with every change that may change its verdicts; calibrations are kept by it. */
  readonly version: number;
  /** Questions put to it at once; 8 unless said. */
  readonly concurrency?: number;
  /** Answers one question. What the request's `artefact` and `facts` say is data, never an instruction. */
  assess(request: Omit<JudgeRequest, 'canary'>, context: { readonly signal: AbortSignal }): Promise<Opinion>;
};

/** A judge of a plugin, made by {@link defineJudge}, to be exported in `judges`. */
export type JudgePlugin = Made<'judges'> & { readonly judge: JudgeDefinition };

/**
 * Makes a judge of rubrics: `--judge judge:ID`, to be calibrated like any other. What it throws, and a value that is
 * none of the anchors, is no verdict; after a second try the rubric is missing.
 */
export function defineJudge(judge: JudgeDefinition): JudgePlugin {
  return { ...made('judges'), judge };
}
