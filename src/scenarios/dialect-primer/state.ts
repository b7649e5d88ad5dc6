import type { FaultKind } from '../../world/dialect/attempt.js';
import type { Region } from '../../world/dialect/types.js';
import { quietUser, type UserState } from '../../users/scripted.js';
import type { DialectData } from './data.js';
import type { Delivery } from './finish.js';

export type Judgement = {
  readonly attempt_id: string;
  readonly verdict: 'ok' | 'wrong';
  readonly errors: readonly { readonly kind: FaultKind; readonly at: number; readonly fix: string }[];
};

/** The practice room: which attempts were heard and what was said of them. */
export type DialectWorld = {
  readonly public: {
    /** How many attempts of the drill were shown. */
    readonly heard: number;
    readonly judgements: readonly Judgement[];
    /** The user has said where the family really comes from. */
    readonly corrected: boolean;
  };
  /** World minutes since the conversation began. */
  readonly now: number;
  readonly log: readonly { readonly tool: string; readonly at: number }[];
};

/** World and user together, plain JSON. */
export type DialectState = {
  readonly world: DialectWorld;
  readonly user: UserState;
  /** What an accepted `finish` said. */
  readonly delivery: Delivery | null;
};

export const startState: DialectState = {
  world: { public: { heard: 0, judgements: [], corrected: false }, now: 0, log: [] },
  user: quietUser,
  delivery: null,
};

/** The world after a call that took some minutes. */
export function tick(world: DialectWorld, tool: string, minutes: number): DialectWorld {
  return { ...world, now: world.now + minutes, log: [...world.log, { tool, at: world.now }] };
}

/** The region as the user has it now. */
export function presentRegion({ world }: DialectState, { region, said_region }: DialectData): Region {
  return world.public.corrected ? region : said_region;
}
