import { quietUser, type UserState } from '../../users/scripted.js';
import { startTable } from '../../users/relatives/table.js';
import type { TableState } from '../../users/relatives/types.js';
import type { RelativesData } from './data.js';
import type { Delivery } from './finish.js';

/** The table and the user together, plain JSON. */
export type RelativesState = {
  readonly table: TableState;
  readonly user: UserState;
  /** Calls that were accepted so far, `finish` not counted. */
  readonly calls: number;
  /** Whether the relatives have begun to ask. */
  readonly begun: boolean;
  /** How many replies had been heard when the user changed their mind; null while they have not. */
  readonly changed: number | null;
  /** In `coach`: whom the user has still to answer before the relatives react. */
  readonly queue: readonly string[];
  /** What an accepted `finish` said. */
  readonly delivery: Delivery | null;
};

/** In `coach` scripts are due before anybody speaks, so what the user tells of interests counts as brought up. */
export function startState({ gathering, mode }: RelativesData): RelativesState {
  const told = Object.fromEntries(gathering.cast.map(({ id, interests }) => [id, interests]));
  return {
    table: mode === 'coach' ? startTable(gathering, told) : startTable(gathering),
    user: quietUser,
    calls: 0,
    begun: false,
    changed: null,
    queue: [],
    delivery: null,
  };
}
