/**
 * How many go on in one turn of the event loop: enough to share what is in the processor's caches, few enough that none
 * waits long. Where turns are long, because bots play, and more come in each than go on: a part of those who wait.
 */
const AT_ONCE = 5;
const PART = 4;

/**
 * Has work done in the next turn of the event loop, beside what else came meanwhile, in order. Trials whose answers arrive
 * together then go on side by side, a step of each after another, and not one of them to its end before the next: a step
 * that finds its code in the processor's caches takes a fifth less CPU (docs/speed.md). The work must not throw.
 */
export type Together = (work: () => void) => void;

export function createTogether(nextTurn: (run: () => void) => void, atOnce = AT_ONCE): Together {
  let waiting: (() => void)[] = [];
  const run = (): void => {
    const count = Math.max(atOnce, Math.ceil(waiting.length / PART));
    const now = waiting.slice(0, count);
    waiting = waiting.slice(count);
    if (waiting.length > 0) nextTurn(run);
    for (const work of now) work();
  };
  return (work) => {
    waiting.push(work);
    if (waiting.length === 1) nextTurn(run);
  };
}
