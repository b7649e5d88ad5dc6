import type { AgeRel, KinPath, Step } from './types.js';

/** How a shortened path goes: married into, up, over, down, married again. */
export type Shape = {
  readonly spouseFirst: boolean;
  readonly up: number;
  /** The step to a brother or sister, where there is one. */
  readonly over: Step | undefined;
  readonly down: number;
  readonly spouseLast: boolean;
};

const shape =
  /^(?<first>[夫妻]?)(?<up>[父母亲]*)(?<over>[兄弟姐妹昆姊同]?)(?<down>[子女孩]*)(?<last>[夫妻]?)$/u;

/** The shape of a shortened path, or null when it crosses a marriage in the middle (兄妻父). */
export function shapeOf(path: KinPath): Shape | null {
  const groups = shape.exec(path.join(''))?.groups;
  if (groups === undefined) return null;
  const over = path.find((step) => '兄弟姐妹昆姊同'.includes(step));
  const alone = path.length === 1 && groups.first !== '';
  return {
    spouseFirst: groups.first !== '',
    up: groups.up?.length ?? 0,
    over,
    down: groups.down?.length ?? 0,
    spouseLast: !alone && groups.last !== '',
  };
}

/** Generations above ego; below is negative. */
export function generation(path: KinPath): number {
  return path.reduce((sum, step) => sum + ('父母'.includes(step) ? 1 : '子女'.includes(step) ? -1 : 0), 0);
}

/**
 * Whom seniority is measured against: the person of the target's generation that ego descends from, ego, or
 * the spouse. Null where Chinese terms know no seniority (nephews, ancestors).
 */
export function pivotOf(path: KinPath): KinPath | null {
  const found = shapeOf(path);
  if (found?.over === undefined || found.down > found.up) return null;
  return path.slice(0, (found.spouseFirst ? 1 : 0) + found.up - found.down);
}

/** `older` or `younger` than the pivot, as far as the path itself or what was said of ages tells. */
export function seniority(path: KinPath, ageRel: AgeRel | undefined): 'older' | 'younger' | undefined {
  const found = shapeOf(path);
  const pivot = pivotOf(path);
  if (found?.over === undefined || pivot === null) return undefined;
  if (found.down === 0) return '兄姐'.includes(found.over) ? 'older' : 'younger';
  return toldAge(pivot, ageRel);
}

/** What was said of ages, where it settles the seniority against `pivot`. */
export function toldAge(pivot: KinPath, ageRel: AgeRel | undefined): 'older' | 'younger' | undefined {
  if (ageRel === undefined || ageRel.rel === 'unknown') return undefined;
  const { rel, vs } = ageRel;
  if (vs === undefined || isSame(vs, pivot)) return rel;
  // Younger than ego, and so than ego's parents.
  const above = pivot.every((step) => '父母'.includes(step));
  return above && vs.length === 0 && rel === 'younger' ? 'younger' : undefined;
}

/** Whether a path that may leave out sexes (亲, 偶) can be the other. */
function isSame(told: KinPath, path: KinPath): boolean {
  return told.length === path.length && told.every((step, i) => opened(step).includes(path[i] ?? ''));
}

const opened = (step: Step): string => (step === '亲' ? '父母' : step === '偶' ? '夫妻' : step);
