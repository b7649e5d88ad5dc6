import type { Bilingual } from '../../../core/lang.js';
import type { Fen } from '../../../world/travel/types.js';
import type { Gap } from '../cost-gap.js';
import { yuan } from '../words.js';

const subject: Readonly<Record<Gap['of'], Bilingual>> = {
  plan: { zh: '交付的方案', en: 'the delivered plan' },
  held: { zh: '事发时手里的方案', en: 'the plan held at the event' },
  recovery: { zh: '事发后的补救', en: 'the recovery' },
};

function againstOptimum(agent: Fen, opt: Fen, value: number): Bilingual {
  const by = yuan(Math.abs(agent - opt));
  if (agent === opt) return { zh: '与最优持平', en: 'as good as the optimum' };
  if (agent < opt) return { zh: `比最优低 ${by} 元`, en: `${by} yuan below the optimum` };
  const [percent, reached] = [(((agent - opt) / opt) * 100).toFixed(1), value.toFixed(2)];
  return {
    zh: `比最优高 ${by} 元（${percent} %），得 ${reached}`,
    en: `${by} yuan (${percent} %) above the optimum, value ${reached}`,
  };
}

/** A comparison of costs in words, in yuan: what was reached, what the user would reach alone, and the optimum. */
export function gapWords({ of, value, agent, base, opt }: Gap): Bilingual {
  const name = subject[of];
  if (agent === null || opt === null) return { zh: `${name.zh}：到不了家`, en: `${name.en}: no way home` };
  const against = againstOptimum(agent, opt, value);
  const alone: Bilingual =
    base === null
      ? { zh: '自己安排到不了家', en: 'no way home on their own' }
      : { zh: `自己安排 ${yuan(base)} 元`, en: `on their own ${yuan(base)}` };
  return {
    zh: `${name.zh}：总成本 J ${yuan(agent)} 元，${alone.zh}，最优 ${yuan(opt)} 元；${against.zh}`,
    en: `${name.en}: J ${yuan(agent)} yuan; ${alone.en}, optimum ${yuan(opt)}: ${against.en}`,
  };
}
