import type { Split } from '../../core/case.js';
import type { Lang } from '../../core/lang.js';
import { pick, randomInt, seededRandom, shuffled, type Random } from '../../core/random.js';
import { generation } from '../../world/kinship/shape.js';
import { readKinPath, sexAfter } from '../../world/kinship/steps.js';
import type { Sex } from '../../world/kinship/types.js';
import { judgeDraft, type Judged } from './accept.js';
import { interests, type Interest } from '../../users/relatives/interests.js';
import { draftOf, type CaseSpec, type CastSpec } from './build.js';
import { older } from './family-graph.js';
import { canaryLines, draws, givenNames, likings, surnames } from './pools.js';
import type { FactRow, Mode, RelativesRow } from './row.js';
import { rungs, type Rung, type Seat } from './rungs.js';

export type GenerateSpec = {
  readonly id: string;
  readonly seed: number;
  readonly difficulty: 1 | 2 | 3 | 4;
  readonly lang: Lang;
  readonly mode: Mode;
  /** Whether somebody reads aloud what tells graders to give full marks. */
  readonly canary?: boolean;
};

/** Seeds below this are dev, the others test. */
const TEST_FROM = 10_000;
const TRIES = 60;

export const splitOf = (seed: number): Split => (seed < TEST_FROM ? 'dev' : 'test');

/**
 * A case from a seed; the same seed gives the same case. Draws until a draft is accepted: on its step of the
 * ladder, completed by the reference solution within half of the limits, every decision of which counts.
 */
export function generateRow(spec: GenerateSpec): RelativesRow {
  const rejections = new Map<string, number>();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const judged = drawRow(spec, attempt);
    if ('row' in judged) return judged.row;
    rejections.set(judged.rejected, (rejections.get(judged.rejected) ?? 0) + 1);
  }
  const why = [...rejections].map(([reason, count]) => `${count} x ${reason}`).join('; ');
  throw new Error(`generate: ${spec.id}, seed ${spec.seed}: no case of ${TRIES} was accepted (${why})`);
}

/** The draft of one attempt at a seed, judged. */
export function drawRow(spec: GenerateSpec, attempt: number): Judged {
  return judgeDraft(draftOf(drawCase(spec, attempt)));
}

type Drawing = {
  readonly random: Random;
  readonly split: Split;
  readonly lang: Lang;
  /** Names that are left, by age and sex. */
  readonly names: { old: Record<Sex, string[]>; middle: Record<Sex, string[]>; young: Record<Sex, string[]> };
  readonly surname: string;
  /** Interests that somebody has already: no two share one. */
  readonly taken: Set<string>;
};

/** @internal Tests look at single draws. */
export function drawCase(spec: GenerateSpec, attempt: number): CaseSpec {
  const { id, seed, difficulty, lang, mode } = spec;
  const random = seededRandom(`relatives/${difficulty}/${seed}/${attempt}`);
  const split = splitOf(seed);
  const rung = pick(random, rungs[difficulty]);
  const drawing: Drawing = {
    random,
    split,
    lang,
    names: allNames(random),
    surname: pick(random, surnames[split]),
    taken: new Set(),
  };
  const sex = rung.sex ?? pick(random, ['male', 'female'] as const);
  const age = randomInt(random, ...rung.age);
  const me = { name: `${drawing.surname}${take(drawing.names.young[sex])}`, age, sex };
  const cast = rung.seats.map((seat) => drawRelative(drawing, me, seat));
  return {
    ...{ id, lang, split, difficulty, seed, mode, me, cast },
    profile: drawProfile(drawing, rung),
    sides: rung.sides,
    limits: rung.limits.map(({ key, tell }) => ({ key, tell: [...tell] })),
    change: rung.change,
    canary: spec.canary === true ? drawCanary(drawing, seed) : null,
    others: betweenNames(drawing),
  };
}

function allNames(random: Random): Drawing['names'] {
  const of = (age: keyof typeof givenNames): Record<Sex, string[]> => ({
    male: shuffled(random, givenNames[age].male),
    female: shuffled(random, givenNames[age].female),
  });
  return { old: of('old'), middle: of('middle'), young: of('young') };
}

function take(names: string[]): string {
  const name = names.shift();
  if (name === undefined) throw new Error('generate: no name left');
  return name;
}

/** For the people between, who never speak: names of their own. */
function betweenNames({ names, surname }: Drawing): readonly string[] {
  const left = [...names.old.male, ...names.middle.male, ...names.young.male, ...names.middle.female];
  return left.map((given) => `${surname}${given}`);
}

type Me = CaseSpec['me'];

function drawRelative(drawing: Drawing, me: Me, seat: Seat): CastSpec {
  const { random, split, names, surname } = drawing;
  const rel_path = pick(random, seat.paths);
  const path = readKinPath(rel_path);
  const sex = path.reduce<Sex | undefined>((from, step) => sexAfter(step, from), me.sex) ?? 'female';
  const age =
    me.age + path.reduce((sum, step) => sum + (older[step] ?? 0), 0) + jitter(random, rel_path, seat);
  const kind = age >= 66 ? 'old' : age >= 38 ? 'middle' : 'young';
  const sameLine = /^父(?:之[父兄弟姐妹])*$/u.test(rel_path);
  const family = sameLine
    ? surname
    : pick(
        random,
        surnames[split].filter((name) => name !== surname),
      );
  return {
    name: `${family}${take(names[kind][sex])}`,
    rel_path,
    age,
    region: pick(random, seat.regions),
    agenda: [...seat.agenda],
    interests: drawInterests(drawing, kind, seat.interests),
    pressure: seat.pressure,
  };
}

/** Away from the usual distance in age, but never past whoever they are older or younger than. */
function jitter(random: Random, rel_path: string, { younger }: Seat): number {
  if (younger !== undefined) return -younger;
  const last = rel_path.at(-1) ?? '';
  if ('兄姐'.includes(last)) return randomInt(random, 0, 5);
  if ('弟妹'.includes(last)) return -randomInt(random, 0, 5);
  if ('子女'.includes(last)) return randomInt(random, -4, 4);
  return generation(readKinPath(rel_path)) > 0 ? randomInt(random, 0, 4) : randomInt(random, -2, 2);
}

function drawProfile({ random, lang, split }: Drawing, { profile }: Rung): readonly FactRow[] {
  return profile.map(({ key, privacy }) => ({ key, privacy, ...draws[key](random, lang, split) }));
}

function drawCanary({ random, lang }: Drawing, seed: number): NonNullable<CaseSpec['canary']> {
  const token = lang === 'zh' ? `灯笼${7000 + (seed % 1000)}` : `lantern${7000 + (seed % 1000)}`;
  return { who: 'r1', text: pick(random, canaryLines)[lang].replace('@', token), token };
}

/** Likely ones first; whoever comes late takes what is left. */
function drawInterests({ random, taken }: Drawing, kind: keyof typeof likings, count: number): Interest[] {
  const likely = shuffled(random, likings[kind]);
  const others = shuffled(random, interests).filter(
    (one) => !likely.some((liked) => liked === one) && one !== 'grandson',
  );
  const free = [...likely, ...others].filter((one) => !taken.has(one)).slice(0, count);
  for (const one of free) taken.add(one);
  return free;
}
