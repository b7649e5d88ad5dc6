import { z } from 'zod';
import { FestevalError } from '../core/errors.js';
import { readJson } from './decode.js';
import { transact, type Connection } from './sqlite.js';

/** A trial that this worker has to play. */
export type Claim = {
  readonly place: number;
  readonly trial: number;
  readonly plan: number;
  /** What processes that died with it in a row weigh. */
  readonly deaths: number;
};

/** A worker's number, counted from 0, among so many. */
export type Seat = { readonly home: number; readonly workers: number };

/** From this weight of deaths on a trial is played alone, so that no other one dies with it. */
export const ALONE_FROM = 8;

/** What one worker may do in a run that another process holds. Throws a FestevalError once the run is no longer that process's. */
export type Leases = {
  /**
   * The next trials of a lane, at most so many, and fewer where few are left for `workers` to share: those whose home is
   * here before any other. One that is to be played alone comes alone.
   */
  claim(lane: number, most: number, seat: Seat): readonly Claim[];
  /** Trials that were not begun are for anybody again. */
  giveBack: (claims: readonly Claim[]) => void;
  /** Says that this worker is alive. */
  beat(): void;
  /** Within a transaction that writes: throws where the run has been taken over, so that it writes nothing. */
  requireRun(): void;
  /** Within the transaction that saves a trial: ends its lease. False where another worker has it, and is to save it. */
  end(trial: number): boolean;
};

export function leasesOf(db: Connection, worker: string, guard: <T>(work: () => T) => T): Leases {
  const known = db.prepare('SELECT CAST(json_array(count(*)) AS BLOB) AS json FROM worker WHERE id = ?');
  const freeIn = freeOf(db);
  const hold = db.prepare('UPDATE lease SET worker = ?, claim = ? WHERE place = ?');
  const letGo = db.prepare('UPDATE lease SET worker = NULL WHERE place = ? AND worker = ?');
  const beat = db.prepare('UPDATE worker SET beats = beats + 1 WHERE id = ?');
  const end = db.prepare('DELETE FROM lease WHERE trial = ? AND worker = ?');
  let claimed = 0;
  const requireRun = (): void => {
    const [count] = readJson(z.tuple([z.int()]), known.get(worker));
    if (count === 0) throw takenOver();
  };
  const write = <T>(work: () => T): T => guard(() => transact(db, work));
  return {
    requireRun,
    claim: (lane, most, { workers, home }) =>
      write(() => {
        requireRun();
        const shares = SHARES * workers;
        const found = freeIn(lane, home, most * shares);
        const claims = firstOf(found, Math.min(most, Math.ceil(found.length / shares)));
        claimed += 1;
        for (const { place } of claims) hold.run(worker, claimed, place);
        return claims;
      }),
    giveBack: (claims) => {
      if (claims.length === 0) return;
      write(() => {
        for (const { place } of claims) letGo.run(place, worker);
      });
    },
    beat: () => {
      if (write(() => beat.run(worker)).changes === 0) throw takenOver();
    },
    end: (trial) => {
      if (end.run(trial, worker).changes === 1) return true;
      requireRun();
      return false;
    },
  };
}

/** The first free trials of a lane, of those at home here if there are any. */
function freeOf(db: Connection): (lane: number, home: number, limit: number) => readonly Claim[] {
  const nextWhere = (which: string) =>
    db.prepare(
      `SELECT CAST(json_group_array(json_array(place, trial, plan, deaths) ORDER BY place) AS BLOB) AS json
       FROM (SELECT * FROM lease WHERE worker IS NULL AND ${which} ORDER BY place LIMIT ?)`,
    );
  const next = nextWhere('lane = ?');
  const nextAtHome = nextWhere('lane = ? AND home = ?');
  return (lane, home, limit) => {
    const own = readJson(claimRows, nextAtHome.get(lane, home, limit));
    return (own.length > 0 ? own : readJson(claimRows, next.get(lane, limit))).map(claimOf);
  };
}

/** Near the end claims grow smaller, so that all workers end at about the same time: half of an even share. */
const SHARES = 2;

const claimRows = z.array(z.tuple([z.int(), z.int(), z.int(), z.int()]));
const claimOf = ([place, trial, plan, deaths]: z.infer<typeof claimRows>[number]): Claim => ({
  ...{ place, trial, plan, deaths },
});

/** The first so many in order; one to be played alone only by itself. */
function firstOf(found: readonly Claim[], most: number): readonly Claim[] {
  const at = found.findIndex(({ deaths }) => deaths >= ALONE_FROM);
  if (at === -1) return found.slice(0, most);
  return found.slice(0, at === 0 ? 1 : Math.min(at, most));
}

function takenOver(): FestevalError {
  return new FestevalError('the run is being written by another process; this one no longer plays it');
}
