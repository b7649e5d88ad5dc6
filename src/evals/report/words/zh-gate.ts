import { NONE } from '../figures.js';
import type { GateWords, RuleFigures } from './gate.js';

const where = ({ where: scenario }: RuleFigures): string => (scenario === null ? '' : `${scenario}的`);
const needed = ({ needed: n }: RuleFigures): string =>
  n === null ? '' : `，大约要 ${String(n)} 个任务才看得清`;

function notWorse(what: string): (figures: RuleFigures) => string {
  return (figures) => {
    const { value, limit, verdict } = figures;
    const moved = `${where(figures)}${what}变化 ${value}`;
    if (verdict === 'pass') return `${moved}，可以排除下降超过 ${limit} 的可能`;
    if (verdict === 'fail') return `${moved}，已可认定下降超过 ${limit}`;
    return `${moved}，是否下降超过 ${limit} 还说不准${needed(figures)}`;
  };
}

function limited(what: string): (figures: RuleFigures) => string {
  return (figures) => {
    const { value, limit, verdict } = figures;
    if (value === NONE) return `${what}未知，无从判断是否超过 ${limit}`;
    const within = { pass: '在上限', fail: '超出上限', inconclusive: '是否在上限之内说不准，上限' }[verdict];
    return `${where(figures)}${what}为 ${value}，${within} ${limit}${verdict === 'pass' ? ' 之内' : ''}`;
  };
}

export const gateZh: GateWords = {
  ship: (candidate, why) => `可以上线 ${candidate}：${why}。`,
  hold: (candidate, why) => `先别上线 ${candidate}：${why}。`,
  unsure: (candidate, why) => `证据不足，${candidate} 暂不能上线：${why}。`,
  floorsOnly: '各项底线都守住了；没有基线可比',
  compared: (baseline) => `与 ${baseline} 相比，`,
  noLoss: (figures, limit) =>
    `${figures.join('、')}${figures.length > 1 ? '都' : ''}可以排除下降超过 ${limit} 的可能`,
  rules: {
    evidence: ({ tasks }) => `可比的任务有 ${String(tasks)} 个`,
    broken: ({ value, limit, verdict }) =>
      `${value} 的试验中断，${verdict === 'pass' ? '在' : '超过'}允许的 ${limit}${verdict === 'pass' ? ' 之内' : ''}`,
    completion: notWorse('完成度'),
    usefulness: notWorse('实用度'),
    floor: (figures) => {
      const { value, limit, verdict } = figures;
      const side = { pass: '达到', fail: '低于', inconclusive: '是否达到说不准，' }[verdict];
      return `${where(figures)}完成度为 ${value}，${side}底线 ${limit}`;
    },
    harm: (figures) => {
      const { value, verdict, where: scenario } = figures;
      const place = scenario ?? '总体';
      return verdict === 'fail' ? `${place}确实变差了（${value}）` : `${place}没有看出变差（${value}）`;
    },
    cost: limited('每办成一件的成本'),
    latency: limited('绝大多数（95%）试验的用时'),
  },
  reasons: {
    'few-tasks': ({ tasks }) => `可比的任务只有 ${String(tasks)} 个，不足 20 个时看着再好也不放行`,
    'nothing-done': () => '一件事也没有办成',
    'timeouts-matter': () => '超时或超出预算的试验没有计入；若都算没办成，就过不了',
    partial: () => '评测没有跑完',
    'scenario-missing': (figures) => `${figures.where ?? '有场景'}没有可评的结果`,
    unpaired: () => '两边的任务对不上的太多',
    'judge-missing': () => '缺少评审模型的结论',
    'judge-uncalibrated': () => '评审模型没有校准，或与标注答案的一致性太低',
  },
  join: (texts) => texts.join('；'),
  changed: (what, before, after, difference) => `${what} ${before} → ${after}（${difference}）`,
  bestAndWorst: (best, worst) => `变化最好的是${best}，最差的是${worst}。`,
  flips: (gained, lost) =>
    gained + lost === 0
      ? '没有任务在两边结果相反。'
      : `以前办不成、现在办成的任务 ${String(gained)} 个，反过来的 ${String(lost)} 个。`,
  sure: {
    tasks: (n) => `两边都做过的任务有 ${String(n)} 个。`,
    chance: (p) => `单凭偶然，这么大的完成度差别${p}。`,
    detectable: (difference) => `真实差别若小于 ${difference} 左右，多半看不出来。`,
  },
  chanceOf: (p) => (p < 0.001 ? '一千次里出现不到一次' : timesIn(p)),
  heading: '逐条判定',
  note: '实测：候选减基线，或指标本身；括号内是单侧的下限或上限。',
  compareNote: (level) => `方括号内是差值的 ${level} 双侧区间，未按场景数调整；“没有变差”一条已调整。`,
  rule: '规则',
  scope: '范围',
  everything: '总体',
  verdict: '结论',
  measured: '实测',
  limit: '要求',
  tasks: '任务数',
  needed: (n) => `需 ${String(n)}`,
  numbers: { completion: '完成度', usefulness: '实用度' },
  ruleNames: {
    evidence: '证据充分',
    broken: '中断的试验',
    completion: '完成度不下降',
    usefulness: '实用度不下降',
    floor: '完成度达到底线',
    harm: '没有变差',
    cost: '每办成一件的成本',
    latency: '单次用时（95 分位）',
  },
  verdicts: { pass: '通过', fail: '**不通过**', inconclusive: '*说不准*' },
  baseline: '基线',
  candidate: '候选',
  difference: '完成度之差',
  gainedLost: '新办成 / 办不成了',
  overall: '总体',
  differs: '两边有什么不同',
  drift: '评测本身的不同（已允许）',
  departure: (what, before, after) => `${what}：${before} → ${after}`,
  lostTasks: (n) => `基线办成而候选没办成的任务（${String(n)} 个）`,
  because: (task, why) => `${task}：${why}`,
  more: (n) => `另有 ${String(n)} 个`,
  seconds: (value) => `${value} 秒`,
};

function timesIn(p: number): string {
  if (p >= 0.5) return '多半也会出现';
  if (p >= 0.1) return `十次里约出现 ${String(Math.round(p * 10))} 次`;
  if (p >= 0.01) return `一百次里约出现 ${String(Math.round(p * 100))} 次`;
  return `一千次里约出现 ${String(Math.round(p * 1000))} 次`;
}
