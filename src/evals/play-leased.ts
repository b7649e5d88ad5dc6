/** A lane as one worker goes by it: its number, and how many trials the worker plays of it at once. */
export type LeasedLane = { readonly id: number; readonly atOnce: number };

/** What a worker's trials are claimed from and played with; everything that acts on the outside comes in as a function. */
export type LeasedPlay<Claim> = {
  readonly lanes: readonly LeasedLane[];
  /** The next trials of a lane; none where all are recorded or under way. */
  readonly claim: (lane: number) => readonly Claim[];
  /** Whether nothing else may be under way with it. */
  isAlone(claim: Claim): boolean;
  /** Trials that were claimed and not begun. */
  giveBack(claims: readonly Claim[]): void;
  /** Plays a trial, grades and saves it. What it rejects with ends everything. */
  turn(claim: Claim): Promise<void>;
  /** Waited for after each trial: a turn of the event loop, in which a process hears that it is to stop. */
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
  const begin = (claim: Claim, queue: Claim[]): Promise<void> => {
    queue.shift();
    const turn = play
      .turn(claim)
      .catch(faults.add)
      .finally(() => underWay.delete(turn));
    underWay.add(turn);
    return turn;
  };
  /**
   * Whatever was claimed goes back, this trial too: none of it is to end with what is under way. Once nothing is, the lane
   * is asked again, and whatever it gives that is to be played alone is.
   */
  const beginAlone = async (lane: number, queue: Claim[]): Promise<void> => {
    giveBack();
    await Promise.all(underWay);
    if (over()) return;
    const first = firstOf(play, lane, queue);
    if (first !== undefined && play.isAlone(first)) await begin(first, queue);
  };
  const slot = async (lane: number, queue: Claim[]): Promise<void> => {
    while (!over()) {
      if (alone !== null) {
        await alone;
        continue;
      }
      const claim = firstOf(play, lane, queue);
      if (claim === undefined) {
        if (!(await Promise.race([play.more(), faults.any]))) return;
      } else if (play.isAlone(claim)) {
        alone = beginAlone(lane, queue).finally(() => (alone = null));
      } else await begin(claim, queue);
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

/** What a lane is to begin next; asks for more where it has none. */
function firstOf<Claim>({ claim }: LeasedPlay<Claim>, lane: number, queue: Claim[]): Claim | undefined {
  if (queue.length === 0) queue.push(...claim(lane));
  return queue[0];
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
