import type { LeadWords } from './lead.js';
import { percent } from './zh-figures.js';

const inScenario = (scenario: string | null): string => (scenario === null ? '' : `（${scenario}）`);

export const leadZh: LeadWords = {
  nothing: '本次得不出结论：没有任何一次试验可以评分。',
  nobody: '一个都不能用：没有哪个被测对象办成过任何事。',
  onlyBots: '本次只跑了参照机器人：检验的是评测本身，不代表任何模型。',
  bestBot: ({ name, figure }) => `其中最好的是 ${name}，完成度 ${figure}。`,
  ahead: (first, next, ready) =>
    ready
      ? `建议用 ${first.name}：完成度 ${first.figure}（满分 1），高于其他所有对象（第二名 ${next.name} 为 ${next.figure}），差距不是偶然。`
      : `目前没有一个能上活动。最好的是 ${first.name}：完成度 ${first.figure}（满分 1），高于其他所有对象（第二名 ${next.name} 为 ${next.figure}），差距不是偶然。`,
  single: ({ name, figure }, ready) =>
    ready
      ? `${name} 可以用：完成度 ${figure}（满分 1）。本次只测了它一个，没有对比。`
      : `${name} 还不能上活动：完成度 ${figure}（满分 1）。本次只测了它一个，没有对比。`,
  level: (named, more, ready) => {
    const names = named.map(({ name }) => name).join('、');
    const who = more === 0 ? names : `${names} 等 ${String(named.length + more)} 个`;
    const figures = named.map(({ figure }) => figure).join('、');
    return ready
      ? `${who}${more === 0 ? ' ' : ''}都可以用，本次分不出高下（完成度 ${figures}，满分 1）。`
      : `目前没有一个能上活动；${who}${more === 0 ? ' ' : ''}之间也分不出高下（完成度 ${figures}，满分 1）。`;
  },
  behind: (n) => `其余 ${String(n)} 个不可能是第一。`,
  cheapest: (name, cost) => `其中 ${name} 最省钱，每办成一件 ${cost}。`,
  carries: (carried, of, embarrassing) => {
    const warning = embarrassing.length === 0 ? '' : `，在${embarrassing.join('、')}上会出洋相`;
    if (of === 1)
      return `按下文的活动标准，测到的这类春节任务它今天${carried === 0 ? '还担不起来' : '就能担起来'}${warning}。`;
    return carried === 0
      ? `按下文的活动标准，${String(of)} 类春节任务它今天一类也担不起来${warning}。`
      : `按下文的活动标准，${String(of)} 类春节任务它今天就能担起 ${String(carried)} 类${warning}。`;
  },
  eachCarries: (counts, of) => {
    const told = counts.map(({ name, carried }) => `${name} ${String(carried)} 类`);
    return `按下文的活动标准，${String(of)} 类春节任务里今天就能担起来的：${told.join('，')}。`;
  },
  labels: {
    effect: '效果',
    change: '变化',
    sure: '把握',
    cost: '成本',
    weakness: '主要短板',
    care: '请留意',
  },
  allDone: (n) => `${String(n)} 次试验全部完全办成`,
  noneDone: (n) => `${String(n)} 次试验没有一次完全办成`,
  done: (of100, likely) =>
    `100 件事里大约能完全办成 ${of100} 件${likely === null ? '' : `（多半在 ${likely[0]} 到 ${likely[1]} 件之间）`}`,
  bestAndWorst: (best, worst) =>
    `最拿手的是${best.name}（${best.figure}），最弱的是${worst.name}（${worst.figure}）`,
  sure: {
    ahead: (confidence) => `有 ${confidence} 的把握说，第一名不会是别人。`,
    level: (count, confidence) => `按 ${confidence} 的把握，这 ${String(count)} 个谁都可能是真正的第一。`,
    between: (low, high, confidence) => `它的真实完成度有 ${confidence} 的把握落在 ${low} 到 ${high} 之间。`,
    noInterval: (why) => `完成度的误差有多大说不清（${why}）。`,
    rests: (trials, cases, each) =>
      `依据是${each ? '各自' : ''} ${String(cases)} 个用例的 ${String(trials)} 次有效试验。`,
    detectable: (difference) => `这么多试验，完成度相差不到 ${difference} 左右的两个对象是分不开的。`,
  },
  cost: {
    perDone: (cost) => `每办成一件 ${cost}`,
    unpriced: (tokens) => `每办成一件 ${tokens}（价格未知）`,
    inVain: (spent) => `花了 ${spent}，一件也没办成`,
    unknown: '未知：没有用量记录',
    several: (costs) => `每办成一件，${costs.join('，')}。`,
    against: (name, cost) => `${name} 为 ${cost}`,
    changed: (before, after, ratio) =>
      `每办成一件 ${before} → ${after}${ratio === null ? '' : `（原来的 ${ratio} 倍）`}`,
  },
  weakness: {
    none: '本次没有失分',
    of: (what, { trials, share }, graded) =>
      `${what}，${String(graded)} 次试验里出现 ${String(trials)} 次，占全部失分的 ${percent(share)}`,
    kinds: {
      stop: (title) => title,
      gate: (title, scenario) => `触犯红线${title}${inScenario(scenario)}`,
      check: (title, scenario) => `${title}没有做好${inScenario(scenario)}`,
      unknown: (_, scenario) => `失分的评分项无从查考${inScenario(scenario)}`,
    },
  },
  partial: (played, planned) => `评测还没跑完：计划 ${String(planned)} 次试验，只跑了 ${String(played)} 次。`,
  broke: (broken, played, causes) =>
    `${String(played)} 次试验里有 ${String(broken)} 次中断（${causes}），对谁都不计分。`,
  oftenBroke: (names, share) => `${names} 的试验中断超过 ${share}，剩下的结果未必有代表性。`,
  causes: {
    backend: '模型服务故障',
    timeout: '超时',
    budget: '预算用尽',
    user: '模拟用户出错',
    harness: '评测程序故障',
  },
  each: (name, text) => `${name}：${text}`,
};
