/** A lane as one worker goes by it: its number, and how many trials the worker plays of it at once. */
export type LeasedLane = { readonly id: number; readonly atOnce: number };

/** What a worker's trials are claimed from and played with; everything that acts on the outside comes in as a function. */
export type LeasedPlay<Claim> = {
  readonly lanes: readonly LeasedLane[];
  /** The next trials of a lane; none where all are recorded or under way. */
  claim(lane: number): readonly Claim[];
  /** Whether nothing else may be under way with it. */
  isAlone(claim: Claim): boolean;
  /** Trials that were claimed and not begun. */
  giveBack(claims: readonly Claim[]): void;
  /** Plays a trial, grades and saves it. What it rejects with ends everything. */
  turn(claim: Claim): Promise<void>;
  /** Waited for after each trial: the event loop's next turn, in which a process hears that it is to stop. */
  nextTurn(): Promise<void>;
  /** True once nothing new may start. */
  closed(): boolean;
  /** Nothing can be claimed just now. True once there may be something, false once there never will be. */
  more(): Promise<boolean>;
};

/**
 * Plays what it can claim until there never will be more, as many trials of a lane at once as the lane says. Settles when
 * none is under way; rejects with the first error, after which nothing new is started.
 */
export async function playLeased<Claim>(play: LeasedPlay<Claim>): Promise<void> {
  const faults = createFaults();
  const queues = new Map<number, Claim[]>(play.lanes.map(({ id }) => [id, []]));
  const underWay = new Set<Promise<void>>();
  let alone: Promise<void> | null = null;
  const over = (): boolean => play.closed() || faults.first() !== undefined;
  const giveBack = (): void => {
    for (const queue of queues.values()) play.giveBack(queue.splice(0));
  };
  const begin = (claim: Claim): Promise<void> => {
    const turn = play
      .turn(claim)
      .catch(faults.add)
      .finally(() => underWay.delete(turn));
    underWay.add(turn);
    return turn;
  };
  /** Whatever else was claimed goes back first: none of it is to end with this one. */
  const beginAlone = async (claim: Claim): Promise<void> => {
    giveBack();
    await Promise.all(underWay);
    if (over()) play.giveBack([claim]);
    else await begin(claim);
  };
  const takeFrom = (lane: number, queue: Claim[]): Claim | undefined => {
    if (queue.length === 0) queue.push(...play.claim(lane));
    return queue.shift();
  };
  const slot = async (lane: number, queue: Claim[]): Promise<void> => {
    while (!over()) {
      if (alone !== null) {
        await alone;
        continue;
      }
      const claim = takeFrom(lane, queue);
      if (claim === undefined) {
        if (!(await Promise.race([play.more(), faults.any]))) return;
      } else if (play.isAlone(claim)) {
        alone = beginAlone(claim).finally(() => (alone = null));
      } else await begin(claim);
      await play.nextTurn();
    }
  };
  const slots = play.lanes.flatMap(({ id, atOnce }) =>
    Array.from({ length: atOnce }, () => slot(id, queues.get(id) ?? [])),
  );
  await Promise.all(slots.map((one) => one.catch(faults.add)));
  const first = faults.first();
  if (first !== undefined) throw first.error;
  giveBack();
}

/** What went wrong: the first of it, and `any`, which settles with it as false. */
function createFaults() {
  const faults: { readonly error: unknown }[] = [];
  let tell: (value: false) => void = () => undefined;
  const any = new Promise<false>((resolve) => (tell = resolve));
  return {
    any,
    first: () => faults[0],
    add: (error: unknown): void => {
      faults.push({ error });
      tell(false);
    },
  };
}
