import { openStep } from '../../../src/world/kinship/reduce.js';
import { sexAfter } from '../../../src/world/kinship/steps.js';
import type { KinPath, Sex, Step } from '../../../src/world/kinship/types.js';

const steps: readonly Step[] = ['父', '母', '兄', '弟', '姐', '妹', '子', '女'];

/** The steps somebody of this sex can take. */
export const stepsFrom = (sex: Sex): KinPath => [...steps, ...openStep('偶', sex)];

/** Every path of full steps up to this length. */
export function pathsUpTo(length: number, egoSex: Sex): readonly KinPath[] {
  if (length === 0) return [];
  return stepsFrom(egoSex).flatMap((step) => [
    [step],
    ...pathsUpTo(length - 1, sexAfter(step, undefined) ?? egoSex).map((rest) => [step, ...rest]),
  ]);
}
