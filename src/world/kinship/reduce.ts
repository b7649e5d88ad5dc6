import { sexAfter } from './steps.js';
import type { KinPath, Sex, Step } from './types.js';

/** A path in the ten full steps that cannot be shortened; `self` when a sibling might also be the person left. */
export type Reading = { readonly path: KinPath; readonly self: boolean };

type Pair = { readonly sex: Sex; readonly first: Step; readonly second: Step };

const parents = '父母';
const spouses = '夫妻';
const siblings = '兄弟姐妹';
const children = '子女';
const elders = '兄姐';

const isMale = (step: Step): boolean => sexAfter(step, undefined) === 'male';

/** The steps that a step with age or sex left out may be. `from` is the sex of who takes it. */
export function openStep(step: Step, from: Sex): KinPath {
  switch (step) {
    case '亲':
      return ['父', '母'];
    case '偶':
      return [from === 'male' ? '妻' : '夫'];
    case '昆':
      return ['兄', '弟'];
    case '姊':
      return ['姐', '妹'];
    case '同':
      return ['兄', '弟', '姐', '妹'];
    case '孩':
      return ['子', '女'];
    default:
      return [step];
  }
}

function openAll(path: KinPath, egoSex: Sex): readonly KinPath[] {
  const [first, ...rest] = path;
  if (first === undefined) return [[]];
  return openStep(first, egoSex).flatMap((step) =>
    openAll(rest, sexAfter(step, egoSex) ?? egoSex).map((tail) => [step, ...tail]),
  );
}

/** What two steps in a row come to, or null when they say no less than they must. */
function join(pair: Pair): readonly Reading[] | null {
  const { first, second } = pair;
  if (parents.includes(first)) return afterParent(pair);
  if (siblings.includes(first)) return afterSibling(pair);
  if (children.includes(first)) return afterChild(pair);
  if (spouses.includes(second)) return [{ path: [], self: false }];
  return children.includes(second) ? [{ path: [second], self: false }] : null;
}

function afterParent({ sex, first, second }: Pair): readonly Reading[] | null {
  if (spouses.includes(second)) return [{ path: [first === '父' ? '母' : '父'], self: false }];
  if (!children.includes(second)) return null;
  return [...asSiblings(second === '子'), ...asSelf(sex, second)];
}

function afterSibling({ sex, first, second }: Pair): readonly Reading[] | null {
  if (parents.includes(second)) return [{ path: [second], self: false }];
  if (!siblings.includes(second)) return null;
  if (elders.includes(first) === elders.includes(second)) return [{ path: [second], self: false }];
  return [...asSiblings(isMale(second)), ...asSelf(sex, second)];
}

function afterChild({ sex, second }: Pair): readonly Reading[] | null {
  if (siblings.includes(second)) return [{ path: [isMale(second) ? '子' : '女'], self: false }];
  if (!parents.includes(second)) return null;
  if (isMale(second) === (sex === 'male')) return [{ path: [], self: false }];
  return [{ path: [isMale(second) ? '夫' : '妻'], self: false }];
}

const asSiblings = (male: boolean): readonly Reading[] =>
  openStep(male ? '昆' : '姊', 'male').map((step) => ({ path: [step], self: false }));

const asSelf = (sex: Sex, step: Step): readonly Reading[] =>
  isMale(step) === (sex === 'male') ? [{ path: [], self: true }] : [];

/** The sex of who takes step `index`. */
const sexAt = (path: KinPath, index: number, egoSex: Sex): Sex => {
  const before = path[index - 1];
  return before === undefined ? egoSex : (sexAfter(before, undefined) ?? egoSex);
};

function shorten(reading: Reading, egoSex: Sex): readonly Reading[] {
  const { path } = reading;
  for (const [index, first] of path.entries()) {
    const second = path[index + 1];
    if (second === undefined) break;
    const joined = join({ sex: sexAt(path, index, egoSex), first, second });
    if (joined === null) continue;
    return joined.flatMap((found) => {
      const whole = [...path.slice(0, index), ...found.path, ...path.slice(index + 2)];
      return shorten({ path: whole, self: reading.self || found.self }, egoSex);
    });
  }
  return [reading];
}

/** Whether every step can be taken: only a man has a wife. */
function isPossible(path: KinPath, egoSex: Sex): boolean {
  return path.every(
    (step, i) => !spouses.includes(step) || isMale(step) !== (sexAt(path, i, egoSex) === 'male'),
  );
}

/**
 * Everything a path may mean, shortest form, no two alike: 母之弟之妻 stays, 子之父 told by a man is himself,
 * 父之子 is an elder or a younger brother (and, marked `self`, a man himself). Steps that leave out sex or age are opened.
 */
export function readings(path: KinPath, egoSex: Sex): readonly Reading[] {
  const found = openAll(path, egoSex)
    .filter((opened) => isPossible(opened, egoSex))
    .flatMap((opened) => shorten({ path: opened, self: false }, egoSex));
  const sure = new Map(found.filter(({ self }) => !self).map((one) => [one.path.join(''), one]));
  const unsure = found.filter((one) => one.self && !sure.has(one.path.join('')));
  return [...sure.values(), ...new Map(unsure.map((one) => [one.path.join(''), one])).values()];
}
