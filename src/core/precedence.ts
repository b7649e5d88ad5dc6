/**
 * How many go on in one turn of the event loop: enough to share what is in the processor's caches, few enough that none
 * waits long (figures in docs/speed.md). Where turns are long, because bots play, and more come in each than go on: a part
 * of those who wait.
 */
const ANSWERS = 3;
const OTHERS = 5;
/** While answers come: one that comes meanwhile need not wait for more. */
const OTHERS_BESIDE = 1;
const PART = 4;
/** So many turns with answers go by before other work goes on beside them, and so many without before none is expected. */
const PATIENCE = 30;

type Work = () => void;

/**
 * Has work done in turns of the event loop, beside what else came meanwhile, in order. Trials whose answers arrive together
 * then go on side by side, a step of each after another, and not one of them to its end before the next: a step that finds
 * its code in the processor's caches takes a fifth less CPU (docs/speed.md). Work must not throw.
 */
export type Precedence = {
  /** Goes on with an answer: a call may hang on it, and what serves calls is idle till then. */
  answer(work: Work): void;
  /** Does other work (grading, bots, a seat that begins) in a turn without answers; after some turns with them all the same. */
  rest(work: Work): void;
};

/** `nextTurn` runs something in the next turn of the loop. */
export function createPrecedence(nextTurn: (run: Work) => void): Precedence {
  const answers: Work[] = [];
  const others: Work[] = [];
  let isDue = false;
  /** Turns since the last answer. */
  let quiet = PATIENCE;
  /** For how many turns other work has waited beside answers. */
  let waited = 0;
  const goOn = (): void => {
    if (isDue || answers.length + others.length === 0) return;
    isDue = true;
    nextTurn(run);
  };
  const run = (): void => {
    isDue = false;
    const now = take(answers, ANSWERS);
    quiet = now.length === 0 ? quiet + 1 : 0;
    const isTheirs = now.length === 0 || waited >= PATIENCE;
    const beside = isTheirs ? take(others, quiet < PATIENCE ? OTHERS_BESIDE : OTHERS) : [];
    waited = isTheirs || others.length === 0 ? 0 : waited + 1;
    goOn();
    for (const work of now) work();
    for (const work of beside) work();
  };
  return {
    answer: (work) => {
      answers.push(work);
      goOn();
    },
    rest: (work) => {
      others.push(work);
      goOn();
    },
  };
}

/** Takes the first of those who wait. */
function take(waiting: Work[], most: number): readonly Work[] {
  return waiting.splice(0, Math.max(most, Math.ceil(waiting.length / PART)));
}
