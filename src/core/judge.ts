import type { Lang } from './lang.js';

/** One rubric question about one artefact. The artefact is data, whatever it says. */
export type JudgeRequest = {
  readonly scenario: string;
  readonly criterion: string;
  readonly question: string;
  readonly anchors: readonly { readonly value: number; readonly text: string }[];
  readonly facts: string;
  readonly artefact: string;
  readonly lang: Lang;
};

export type JudgeAnswer =
  | { readonly kind: 'value'; readonly value: number; readonly reason: string }
  | { readonly kind: 'failed'; readonly message: string };

/** Grades what a program cannot. `id` enters the run's fingerprint. */
export type Judge = {
  readonly id: string;
  assess(request: JudgeRequest, signal: AbortSignal): Promise<JudgeAnswer>;
};
