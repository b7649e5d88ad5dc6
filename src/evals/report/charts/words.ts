import type { Lang } from '../../../core/lang.js';

export type Quadrant = 'both' | 'dry' | 'idle' | 'neither';
/** Why a subject has no point in a chart. */
export type Absence = 'nothing-graded' | 'nothing-done' | 'no-usage' | 'not-judged';

/** What a subject completes, and at which price. */
export type Offer = { readonly name: string; readonly completion: string; readonly price: string };

/** The two at the head of the ranking with their figures. */
export type Two = {
  readonly first: string;
  readonly a: string;
  readonly second: string;
  readonly b: string;
};

/** Every word of the charts in one language, beside those they share with the report. Names come in ready to show. */
export type ChartWords = {
  /** Ends a sentence. */
  readonly stop: string;
  readonly reference: string;
  readonly andMore: (names: string, named: number, all: number) => string;
  readonly absent: (reason: string, names: string) => string;
  readonly absence: Readonly<Record<Absence, string>>;
  readonly intervals: {
    readonly title: string;
    readonly about: (level: string) => string;
    readonly hollow: string;
    readonly noJudge: string;
    readonly places: string;
    readonly placesAbout: string;
    readonly alt: {
      readonly nobody: string;
      readonly single: (name: string, figure: string) => string;
      readonly level: (two: Two) => string;
      readonly ahead: (two: Two, by: string) => string;
      readonly unsure: (two: Two, by: string) => string;
    };
  };
  readonly heatmap: {
    readonly title: string;
    readonly about: string;
    readonly missing: string;
    readonly alt: {
      /** `a` and `b`: the scenarios in which `name` did best and worst, with their means. */
      readonly range: (name: string, a: string, b: string) => string;
      readonly one: (name: string, a: string) => string;
      readonly flat: (name: string, mean: string) => string;
      readonly best: (times: number, scenarios: number) => string;
      readonly gaps: (n: number) => string;
    };
  };
  readonly cost: {
    readonly title: string;
    readonly money: (currency: string) => string;
    readonly tokens: string;
    readonly about: (level: string) => string;
    readonly log: string;
    readonly price: (figure: string, currency: string | null) => string;
    readonly alt: {
      readonly both: (offer: Offer) => string;
      readonly ends: (cheapest: Offer, best: Offer) => string;
    };
  };
  readonly pleasant: {
    readonly title: string;
    readonly about: string;
    readonly axis: string;
    readonly short: string;
    readonly quadrants: Readonly<Record<Quadrant, string>>;
    readonly alt: (quadrants: string) => string;
    readonly nobody: string;
  };
};

const en: ChartWords = {
  stop: '.',
  reference: 'reference bot',
  andMore: (names, named, all) => `${names} and ${String(all - named)} more`,
  absent: (reason, names) => `Not shown (${reason}): ${names}`,
  absence: {
    'nothing-graded': 'without a mean completion',
    'nothing-done': 'no task completed',
    'no-usage': 'no use of a model recorded',
    'not-judged': 'not judged in every scenario',
  },
  intervals: {
    title: 'Completion and usefulness, best first',
    about: (level) => `Means from 0 to 1 with ${level} intervals; every scenario counts the same.`,
    hollow: 'no interval (the reason stands beside it)',
    noJudge: '* without a judge: the parts that need one are left out',
    places: 'Place',
    placesAbout: 'Place: the places a subject may truly have, all of them holding together.',
    alt: {
      nobody: 'No subject has a mean completion over all scenarios.',
      single: (name, figure) => `${name} reaches a completion of ${figure}; nothing is compared.`,
      level: ({ first, a, second }) => `${first} and ${second} share the highest completion, ${a}.`,
      ahead: ({ first, a, second, b }, by) =>
        `${first} leads with a completion of ${a}, ${by} ahead of ${second} with ${b}.`,
      unsure: ({ first, a, second, b }, by) =>
        `${first} has the highest completion, ${a}, ${by} ahead of ${second} with ${b}; this run cannot tell the two apart.`,
    },
  },
  heatmap: {
    title: 'Completion by scenario',
    about: 'Mean completion, from 0 to 1; subjects in the order of the ranking.',
    missing: 'no graded trial',
    alt: {
      range: (name, a, b) => `${name} does best in ${a} and worst in ${b}`,
      one: (name, a) => `${name} has results in ${a} only`,
      flat: (name, mean) => `${name} has the same mean in every scenario, ${mean}`,
      best: (times, scenarios) =>
        `; it is the best, alone or with others, in ${String(times)} of ${String(scenarios)} scenarios`,
      gaps: (n) => `; ${n === 1 ? '1 cell is' : `${String(n)} cells are`} empty`,
    },
  },
  cost: {
    title: 'Completion against cost',
    money: (currency) => `Cost per completed task (${currency})`,
    tokens: 'Tokens per completed task',
    about: (level) =>
      `Up and to the left is better. Upright lines: ${level} intervals. Stepped line: the most completion to be had at a cost.`,
    log: 'log scale',
    price: (figure, currency) => `${figure} ${currency ?? 'tokens'}`,
    alt: {
      both: ({ name, completion, price }) =>
        `${name} is the cheapest, at ${price} per completed task, and none completes more than its ${completion}.`,
      ends: (cheapest, best) =>
        `${cheapest.name} is the cheapest, at ${cheapest.price} per completed task and a completion of ${cheapest.completion}; ${best.name} completes the most, ${best.completion}, at ${best.price}.`,
    },
  },
  pleasant: {
    title: 'Useful, or merely pleasant?',
    about: 'Completion is checked by programs; how pleasant the answers are is graded by judges.',
    axis: 'Pleasant: mean of what judges graded (0 to 1)',
    short: 'Pleasant',
    quadrants: {
      both: 'useful and pleasant',
      dry: 'useful but dry',
      idle: 'pleasant but useless',
      neither: 'neither',
    },
    alt: (quadrants) => `Completion against pleasantness: ${quadrants}.`,
    nobody: 'no subject has both figures',
  },
};

const zh: ChartWords = {
  stop: '。',
  reference: '参照机器人',
  andMore: (names, _named, all) => `${names} 等 ${String(all)} 个`,
  absent: (reason, names) => `未画出（${reason}）：${names}`,
  absence: {
    'nothing-graded': '无完成度均值',
    'nothing-done': '一个任务也没办成',
    'no-usage': '无模型用量记录',
    'not-judged': '未在每个场景经过评审',
  },
  intervals: {
    title: '完成度与实用度，从高到低',
    about: (level) => `0 至 1 的均值及 ${level} 区间，各场景权重相同。`,
    hollow: '算不出区间（原因见右）',
    noJudge: '* 无评审：略去需要评审的部分',
    places: '名次',
    placesAbout: '名次：该对象真实名次的可能范围，对所有对象同时成立。',
    alt: {
      nobody: '没有一个被测对象有总的完成度均值。',
      single: (name, figure) => `${name} 的完成度为 ${figure}，无从比较。`,
      level: ({ first, a, second }) => `${first} 与 ${second} 的完成度同为最高，${a}。`,
      ahead: ({ first, a, second, b }, by) => `${first} 领先，完成度 ${a}，比 ${second}（${b}）高 ${by}。`,
      unsure: ({ first, a, second, b }, by) =>
        `${first} 的完成度最高，为 ${a}，比 ${second}（${b}）高 ${by}，但本次运行分不出两者高下。`,
    },
  },
  heatmap: {
    title: '各场景的完成度',
    about: '平均完成度，0 至 1；各行按总排名从上到下。',
    missing: '无可评结果',
    alt: {
      range: (name, a, b) => `${name} 最拿手的是${a}，最弱的是${b}`,
      one: (name, a) => `${name} 只有${a}一个场景的结果`,
      flat: (name, mean) => `${name} 在各场景的均值相同，都是 ${mean}`,
      best: (times, scenarios) => `；${String(scenarios)} 个场景中有 ${String(times)} 个居首（含并列）`,
      gaps: (n) => `；${String(n)} 格无结果`,
    },
  },
  cost: {
    title: '完成度与成本',
    money: (currency) => `每办成一个任务的费用（${currency}）`,
    tokens: '每办成一个任务的词元数',
    about: (level) => `越靠左上越好。竖线为 ${level} 区间；阶梯线为同等花费下所能达到的最高完成度。`,
    log: '对数刻度',
    price: (figure, currency) => `${figure} ${currency ?? '词元'}`,
    alt: {
      both: ({ name, completion, price }) =>
        `${name} 最省，每办成一个任务 ${price}；完成度 ${completion}，也无人更高。`,
      ends: (cheapest, best) =>
        `${cheapest.name} 最省，每办成一个任务 ${cheapest.price}，完成度 ${cheapest.completion}；${best.name} 完成度最高，为 ${best.completion}，每个任务 ${best.price}。`,
    },
  },
  pleasant: {
    title: '真有用，还是只是讨喜？',
    about: '完成度由程序核对；讨喜程度由评审模型打分。',
    axis: '讨喜程度：评审项均值（0 至 1）',
    short: '讨喜程度',
    quadrants: { both: '有用且讨喜', dry: '有用但生硬', idle: '讨喜却没用', neither: '两头不占' },
    alt: (quadrants) => `完成度与讨喜程度：${quadrants}。`,
    nobody: '没有对象两项齐全',
  },
};

export const chartWords: Readonly<Record<Lang, ChartWords>> = { en, zh };
