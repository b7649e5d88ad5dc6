import type { Split } from '../../core/case.js';
import type { Lang } from '../../core/lang.js';
import { pick, randomInt, seededRandom, shuffled, type Random } from '../../core/random.js';
import { fitsRelative } from '../../world/dialect/kin.js';
import { meansPhrase } from '../../world/dialect/meaning.js';
import { hanziOf } from '../../world/dialect/romanization.js';
import { phrasesOf } from '../../world/dialect/sheet.js';
import { sheetOf } from '../../world/dialect/tables.js';
import { occasions, regionIds, type Occasion, type Phrase, type Region } from '../../world/dialect/types.js';
import { judgeDraft, type Judged } from './accept.js';
import { drawAttempt, type DrillScene } from './drill-plan.js';
import { rungs, type Difficulty, type Rung } from './ladder.js';
import { drawHosts } from './people.js';
import { trustOf } from './prepare.js';
import type { DialectRow, DraftRow, Host, Learner } from './row.js';
import { CHILD_UNDER, LEAST_PHRASES, MOST_SYLLABLES } from './thresholds.js';

export type GenerateSpec = {
  readonly id: string;
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly lang: Lang;
  /** Drawn from the seed where it is left out. */
  readonly region?: Region;
  readonly closed_book?: boolean;
  readonly canary?: string;
};

/** What somebody decided by hand about a case; the rest is found for it. */
export type HandDraft = GenerateSpec & {
  readonly said_region: Region | null;
  readonly learner: Omit<Learner, 'knows'>;
  readonly hosts: readonly Host[];
  readonly days: number;
  /** Empty in a closed book. */
  readonly moments: readonly Occasion[];
  readonly budget_percent: number;
};

/** Seeds below this are dev, the others test. */
const TEST_FROM = 10_000;
const TRIES = 400;
/** More than any gifts cost, until the budget is set by the cheapest. */
const UNLIMITED = 100_000_000;

export const splitOf = (seed: number): Split => (seed < TEST_FROM ? 'dev' : 'test');

/**
 * A case with known optimum from a seed; the same seed gives the same case. Draws until a draft is accepted: what
 * hosts must avoid decides something, the step of the ladder has what it promises, and the reference solution
 * completes it within half of the limits. Throws when none of the tries is.
 */
export function generateRow(spec: GenerateSpec): DialectRow {
  const rung = rungs[spec.difficulty];
  return findRow(spec, rung.budget_percent, (random) => drawDraft(random, spec, rung));
}

/** A case that somebody wrote, with the first drill and phrases of its seed that make it a good one. */
export function settleRow(draft: HandDraft): DialectRow {
  const { region = 'yue', closed_book = false, moments, learner } = draft;
  return findRow(draft, draft.budget_percent, (random) => {
    const scene = { ...draft, region, closed_book, moments, hosts: [...draft.hosts] };
    return finishDraft(random, scene, { ...learner, knows: [] }, rungs[draft.difficulty]);
  });
}

/** The draft of one attempt at a seed, judged. */
export function drawRow(spec: GenerateSpec, attempt: number): Judged {
  const rung = rungs[spec.difficulty];
  return judgeAttempt(spec, attempt, rung.budget_percent, (random) => drawDraft(random, spec, rung));
}

type Make = (random: Random) => DraftRow | null;

function judgeAttempt(
  { difficulty, seed }: GenerateSpec,
  attempt: number,
  budget_percent: number,
  make: Make,
): Judged {
  const draft = make(seededRandom(`dialect-primer/${difficulty}/${seed}/${attempt}`));
  return draft === null ? { rejected: 'no such drill' } : judgeDraft(draft, budget_percent);
}

function findRow(spec: GenerateSpec, budget_percent: number, make: Make): DialectRow {
  const rejections = new Map<string, number>();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const judged = judgeAttempt(spec, attempt, budget_percent, make);
    if ('row' in judged) return judged.row;
    rejections.set(judged.rejected, (rejections.get(judged.rejected) ?? 0) + 1);
  }
  const { id, seed, difficulty } = spec;
  const why = [...rejections].map(([reason, count]) => `${count} x ${reason}`).join('; ');
  throw new Error(
    `generate: ${id}, seed ${seed}, difficulty ${difficulty}: no draft of ${TRIES} was accepted (${why})`,
  );
}

type Scene = Pick<HandDraft, 'id' | 'seed' | 'difficulty' | 'lang' | 'canary' | 'said_region' | 'days'> & {
  readonly region: Region;
  readonly closed_book: boolean;
  readonly hosts: Host[];
  readonly moments: readonly Occasion[];
};

function drawDraft(random: Random, spec: GenerateSpec, rung: Rung): DraftRow | null {
  const region = spec.region ?? pick(random, regionIds);
  const closed_book = spec.closed_book ?? random() < 1 / 3;
  const role = pick(random, rung.roles);
  const age = role === 'child' ? randomInt(random, 5, 11) : randomInt(random, 24, 34);
  const hosts = [...drawHosts({ random, role, age }, pick(random, rung.company))];
  const moves = rung.corrected && !closed_book && random() < 0.7;
  const said_region = moves
    ? pick(
        random,
        regionIds.filter((other) => other !== region),
      )
    : null;
  const learner: Learner = { role, age, max_phrases: randomInt(random, ...rung.max_phrases), knows: [] };
  const teachable = usable(region, spec.seed, hosts, age);
  const available = occasions.filter((moment) => teachable.some(({ occasion }) => occasion === moment));
  const moments = closed_book ? [] : shuffled(random, available).slice(0, randomInt(random, ...rung.moments));
  const scene = { ...spec, region, closed_book, hosts, moments, said_region, days: randomInt(random, 2, 14) };
  return finishDraft(random, scene, learner, rung);
}

/** Rows that can be taught to this learner for these hosts. */
function usable(region: Region, seed: number, hosts: readonly Host[], age: number): readonly Phrase[] {
  return phrasesOf(region, trustOf(splitOf(seed))).filter(
    (row) =>
      row.said_by === 'guest' &&
      !row.rude &&
      hosts.some(({ rel_path }) => fitsRelative(row, rel_path, sheetOf(region))) &&
      (age >= CHILD_UNDER || hanziOf(row.local_text).length <= MOST_SYLLABLES),
  );
}

function finishDraft(random: Random, scene: Scene, learner: Learner, rung: Rung): DraftRow | null {
  const { id, lang, seed, difficulty, region, closed_book, hosts, moments, said_region, days, canary } =
    scene;
  const teachable = usable(region, seed, hosts, learner.age);
  const phrases = teachable.filter(({ occasion }) => occasion !== 'address');
  const asked = closed_book
    ? localFirst(shuffled(random, phrases)).slice(0, randomInt(random, LEAST_PHRASES, learner.max_phrases))
    : [];
  const known = closed_book ? [] : knownFirst(random, teachable, moments).slice(0, rung.knows);
  const drill = drawDrill({ random, phrases: closed_book ? asked : phrases, hosts }, rung);
  if (drill === null) return null;
  return {
    ...{ id, lang, split: splitOf(seed), difficulty, seed, region, said_region, closed_book },
    learner: { ...learner, knows: known.map(({ phrase_id }) => phrase_id) },
    ...{ hosts, budget_fen: UNLIMITED, days, moments: [...moments] },
    asked: asked.map(({ phrase_id }) => phrase_id),
    drill,
    canary: canary ?? null,
  };
}

/** Phrases that do not just repeat their meaning go first: in a closed book these show who knows the dialect. */
const localFirst = (rows: readonly Phrase[]): readonly Phrase[] => [
  ...rows.filter((row) => !meansPhrase(row, row.local_text)),
  ...rows.filter((row) => meansPhrase(row, row.local_text)),
];

/** The phrase of a moment that is found first, where there is another: so that what the learner knows matters. */
function knownFirst(
  random: Random,
  rows: readonly Phrase[],
  moments: readonly Occasion[],
): readonly Phrase[] {
  return shuffled(random, moments).flatMap((moment) => {
    const [first, second] = rows.filter(({ occasion }) => occasion === moment);
    return first === undefined || second === undefined ? [] : [first];
  });
}

function drawDrill(scene: DrillScene, rung: Rung): DraftRow['drill'] | null {
  const silent = scene.phrases.every(({ romanization }) => romanization === '');
  const plan = shuffled(scene.random, pick(scene.random, silent ? rung.silentDrills : rung.drills));
  const phrases = shuffled(scene.random, scene.phrases);
  const drill: DraftRow['drill'] = [];
  for (const [i, wish] of plan.entries()) {
    const phrase = phrases[i % phrases.length];
    const single = scene.hosts.length < 2 && wish !== 'odd';
    const kinds = single ? wish.map((kind) => (kind === 'order' ? 'occasion' : kind)) : wish;
    const attempt = phrase === undefined ? null : drawAttempt(scene, `a${i + 1}`, phrase, kinds);
    if (attempt === null) return null;
    drill.push({ ...attempt, greeted: [...attempt.greeted] });
  }
  return drill;
}
