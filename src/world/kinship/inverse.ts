import { openStep } from './reduce.js';
import { pivotOf, shapeOf, toldAge } from './shape.js';
import { sexAfter } from './steps.js';
import type { AgeRel, KinPath, Sex, Step } from './types.js';

function inverseStep(step: Step, from: Sex): Step {
  const male = from === 'male';
  switch (step) {
    case '父':
    case '母':
    case '亲':
      return male ? '子' : '女';
    case '子':
    case '女':
    case '孩':
      return male ? '父' : '母';
    case '夫':
    case '妻':
    case '偶':
      return male ? '夫' : '妻';
    case '兄':
    case '姐':
      return male ? '弟' : '妹';
    case '弟':
    case '妹':
      return male ? '兄' : '姐';
    case '昆':
    case '姊':
    case '同':
      return male ? '昆' : '姊';
  }
}

/** The way back along a path of full steps (see `readings`): 母弟 told by a man is 姐子. */
export function inversePath(path: KinPath, egoSex: Sex): KinPath {
  const before = [egoSex, ...path.map((step) => sexAfter(step, undefined) ?? egoSex)];
  return path.map((step, i) => inverseStep(step, before[i] ?? egoSex)).reverse();
}

const turned = { older: 'younger', younger: 'older' } as const;

/** Ages seen from the target. They carry over where both are of one generation (cousins). */
export function inverseAge(path: KinPath, ageRel: AgeRel | undefined): AgeRel | undefined {
  const pivot = pivotOf(path);
  const age = pivot === null ? undefined : toldAge(pivot, ageRel);
  if (pivot === null || age === undefined) return undefined;
  const spouseLast = shapeOf(path)?.spouseLast === true;
  const vs = pivot.length === 0 ? (spouseLast ? [openStep('偶', marriedSex(path))[0] ?? '夫'] : []) : null;
  return vs === null ? undefined : { rel: turned[age], vs };
}

/** The sex of the one who married in at the end of the path. */
const marriedSex = (path: KinPath): Sex => (path.at(-1) === '妻' ? 'female' : 'male');
