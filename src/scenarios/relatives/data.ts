import type { Lang } from '../../core/lang.js';
import type { FamilyPerson } from '../../world/kinship/types.js';
import type { Gathering } from '../../users/relatives/types.js';
import type { FactRow, Mode, RelativesRow } from './row.js';

/** A topic of somebody's agenda. */
export type Item = { readonly who: string; readonly topic: string };

/** What a row says, and what follows from it. */
export type RelativesData = {
  readonly lang: Lang;
  readonly mode: Mode;
  readonly me: FamilyPerson;
  /** 排行 of the relatives who have one, by id. */
  readonly orders: Readonly<Record<string, number>>;
  /** The facts as the profile marks them. */
  readonly facts: readonly FactRow[];
  readonly limits: RelativesRow['limits'];
  readonly change: RelativesRow['change'];
  /** The talk, with nobody's facts: see `gatheringFor`. */
  readonly gathering: Gathering;
  readonly agenda: readonly Item[];
  readonly canary: RelativesRow['canary'];
  /** Topics that the reference solution asks the user about. */
  readonly asked_oracle: number;
};
