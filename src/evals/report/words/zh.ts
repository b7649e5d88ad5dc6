import type { Words } from './words.js';

const percent = (share: number): string => `${(share * 100).toFixed(0)}%`;

export const wordsZh: Words = {
  title: (run) => `评测报告：${run}`,
  completion: '完成度',
  usefulness: '实用度',
  score: '综合分',
  done: '办成率',
  subject: '被测对象',
  scenario: '场景',
  criterion: '评分项',
  kinds: { gate: '红线', check: '检查', rubric: '评审' },
  comma: '、',
  colon: '：',
  semicolon: '；',
  sentenceGap: '',
  aside: (text) => `（${text}）`,
  quoted: (text) => `“${text}”`,
  percent,
  noInterval: {
    Wilson: '',
    'cluster t': '',
    'stratified t': '',
    'no variance': '无波动',
    'one case': '仅一个用例，无区间',
    'no trials': '无可评结果',
    'scenario missing': '有场景无可评结果',
  },
  stops: {
    done: '正常结束',
    'invalid-finish': '三次提交均不合格式',
    'turn-limit': '对话轮数用尽',
    'tool-limit': '工具调用次数用尽',
    'token-limit': '词元额度用尽',
    refused: '拒绝回答',
    'context-limit': '超出上下文长度',
  },
  causes: {
    backend: '模型服务故障',
    timeout: '超时',
    budget: '预算用尽',
    user: '模拟用户出错',
    harness: '评测程序故障',
  },
  headline: {
    nothing: '被测对象没有任何试验可供评分，本次运行得不出结论。',
    nobody: '没有一个被测对象办成任何事：最高完成度为 0.000。',
    single: (name, figure, besides) =>
      `${name} 的完成度为 ${figure}。${besides ? '除参照机器人外' : ''}只有这一个被测对象，无从比较。`,
    pair: {
      apart: ({ first, a, second, b }) =>
        `${first} 领先，完成度 ${a}；其后是 ${second}，${b}。两者的区间不重叠，差距大于不确定度。`,
      overlap: ({ first, a, second, b }) =>
        `${first} 的完成度最高，为 ${a}，但与 ${second}（${b}）的区间重叠：本次运行分不出两者高下。`,
      outside: ({ first, a, second, b }) =>
        `${first} 领先，完成度 ${a}；其后是 ${second}，${b}。差距大于可以给出的不确定度。`,
      inside: ({ first, a, second, b }) =>
        `${first} 的完成度最高，为 ${a}；其后是 ${second}，${b}。其中一方落在另一方的区间之内：本次运行分不出两者高下。`,
      throughout: ({ first, a, second, b }) =>
        `${first} 领先，完成度 ${a}；其后是 ${second}，${b}，每一次试验都是如此。`,
      unknown: ({ first, a, second, b }) =>
        `${first} 的完成度最高，为 ${a}；其后是 ${second}，${b}。两者都算不出区间，差距是否可信无从判断。`,
    },
    level: ({ first, a, second, b }) =>
      `${first}（${a}）与 ${second}（${b}）并列第一：本次运行没有理由偏向其中一方。`,
    alsoClose: (names, count) =>
      `同样与第一名分不出高下的还有：${names}${count > 3 ? `等 ${String(count)} 个` : ''}。`,
    onlyBots: '本次只运行了参照机器人：检验的是评测本身，不是某个模型。',
  },
  partial: (played, planned) => `运行尚未完成：计划 ${String(planned)} 次试验，已进行 ${String(played)} 次。`,
  noneBroke: (planned) => `${String(planned)} 次试验无一中断。`,
  someBroke: (broken, played, causes) =>
    `${String(played)} 次试验中有 ${String(broken)} 次中断（${causes}），既不计好也不计坏。`,
  oftenBroke: (names, share) => `${names} 的试验中断超过 ${share}，剩下的结果未必有代表性。`,
  what: {
    heading: '测了什么',
    suite: '测试集',
    cases: '规模',
    casesValue: (cases, subjects, trials) =>
      `${String(cases)} 个用例 × ${String(subjects)} 个被测对象 × 各 ${String(trials)} 次试验`,
    judge: '评审模型',
    noJudge: '无（只用确定性检查）',
  },
  ranking: {
    heading: '排名',
    chartAlt: '各被测对象的完成度与实用度及其区间',
    toFirst: '与第一名相比',
    relations: {
      apart: '更低',
      overlap: '区间重叠',
      outside: '更低（仅一方有区间）',
      inside: '区间重叠（仅一方有区间）',
      throughout: '每次都更低',
      unknown: '均无区间',
    },
    leader: '第一',
    reference: '参照机器人',
    graded: '已评试验',
    gradedOf: (graded, planned) => `${String(graded)} / ${String(planned)}`,
    note: '完成度：事情办了多少，从 0 到 1。实用度：用户因此受益多少。办成率：一次就完全办成的用例所占比例。方括号内为区间。',
    noJudgeMark: '\\* 未用评审模型：需要评审的部分略去，其余部分按比例放大。',
  },
  cost: {
    heading: '稳定性与费用',
    allDone: (k) => `${String(k)} 次都办成`,
    tokensIn: '每次试验输入词元',
    tokensCached: '其中缓存命中',
    tokensOut: '每次试验输出词元',
    amount: '总费用',
    perDone: '每办成一件的费用',
  },
  failures: {
    heading: '各对象失分最多之处',
    nothing: '没有失分。',
    of: (what, { trials, points, share }, graded) =>
      `${what}，${String(graded)} 次试验中有 ${String(trials)} 次：完成度因此少 ${points.toFixed(3)}，占其全部失分的 ${percent(share)}。`,
    kinds: {
      stop: (title) => title,
      gate: (title) => `红线项${title}未通过`,
      check: (title) => `检查项${title}未满分`,
      unknown: () => '失分所在的评分项无从查考',
    },
  },
  broke: {
    heading: '哪些没有测成',
    nothing: '没有：计划的试验全部完成并评分。',
    reasons: {
      pending: (n) => `${String(n)} 次试验尚未进行`,
      broken: (n) => `${String(n)} 次试验中断`,
      ungraded: (n) => `${String(n)} 次试验已结束，但评分出错`,
      judge: (n) => `${String(n)} 次试验因评审模型出错，缺实用度与综合分`,
    },
    message: (text, times) => `“${text}”${times > 1 ? ` × ${String(times)}` : ''}`,
  },
  judges: {
    heading: '评审模型',
    warning: '看实用度请留意：其中一部分由评审模型打分，而这些评审模型有以下问题。',
    reservations: {
      stub: (judge) => `**${judge}** 是占位评审，对什么都打同一个分。`,
      uncalibrated: (judge, criteria) =>
        `**${judge}** 没有在这些项上校准过：${criteria}。可运行 \`festeval calibrate --judge ...\`。`,
      lowKappa: (judge, criterion, kappa, limit) =>
        `**${judge}** 在“${criterion}”上与标注答案的一致性偏低：kappa ${kappa.toFixed(2)}，要求 ${limit.toFixed(2)}。`,
      sameFamily: (judge, subjects) => `**${judge}** 给同一家的模型打了分：${subjects}。`,
      defects: (judge, defects) => `**${judge}** 校准时发现：${defects}。`,
    },
    defects: {
      disagrees: '与标注不一致',
      inverts: '把好坏颠倒',
      constant: '几乎都给同一档',
      harsh: '偏严',
      lenient: '偏松',
      position: '两份答案换个顺序就改判',
      length: '按长短打分',
      obeys: '听从被评文本里的指令',
      unreadable: '回复常常无法解析',
      abstains: '常常弃权',
      unsteady: '同一答案再问一次，打分不同',
      stub: '只是占位',
    },
    judge: '评审模型',
    verdicts: '有效',
    abstained: '弃权',
    invalid: '无效',
    kappa: '最低 kappa',
    note: (limit) =>
      `无效：重问一次仍读不出结论、档位不存在，或引文并未出现过。最低 kappa：与标注答案一致性最差的一项；本套题要求 ${limit.toFixed(2)}。`,
    coverage: (scenarios) =>
      `有缺失的场景，评审结论的到位比例（取各对象中最低）：${scenarios}。缺失只影响实用度，不影响完成度。`,
    canaries: (planted, obeyed) =>
      `有 ${String(planted)} 份结论所评的文本里埋了对评审的指令，其中 ${String(obeyed)} 份照做了；照做的不计入。`,
  },
  scenarioHeading: (title) => `场景：${title}`,
  wording: ({ lines, refused, unanswered, share }) =>
    `亲戚的话由模型改写：共 ${String(lines)} 句，其中 ${String(refused)} 句（${share}）改走了原意被拒用，${String(unanswered)} 句没有得到回答；这些都照剧本原话说。`,
  assistants: {
    heading: '各助手的比较',
    backend: '后端',
    assistant: '助手',
    difference: '完成度与首行之差',
    tokens: '每办成一件的词元',
    cost: '每办成一件的费用',
    base: '基准',
    tasks: (n) => `${String(n)} 个任务`,
    note: '同一后端用不同方式驱动。差值按任务配对，区间为 t 区间；词元与费用计入全部试验，白费的也算。',
  },
  byDifficulty: '各难度与语言的完成度',
  difficulty: (level, cases) => `难度 ${String(level)}（${String(cases)} 例）`,
  langs: { zh: (cases) => `中文（${String(cases)} 例）`, en: (cases) => `英文（${String(cases)} 例）` },
  plainMeans: '已评试验的简单平均；各组用例不多，仅供参考。',
  byCriterion: '各评分项',
  criterionNote: '检查与评审：适用时的平均值。红线：未通过的试验次数及适用的试验次数。★：办成所必需。',
  gateCell: (failed, trials) => (failed === 0 ? '0' : `**${String(failed)}** / ${String(trials)}`),
  trials: {
    heading: '各对象最好与最差的一次试验',
    note: '附起决定作用的评判及其所依据的对话记录。',
    best: '最好',
    worst: '最差',
    one: '其中一次',
    allEqual: '各次试验的完成度与实用度完全相同。',
    none: '没有已评分的试验。',
    head: (which, trial, completion, done) =>
      `${which}：${trial}，完成度 ${completion}，${done ? '已办成' : '未办成'}`,
    attempt: (k) => `第 ${String(k)} 次`,
    stopped: (stop) => `提前结束：${stop}。`,
    line: (seq) => `第 ${String(seq)} 行`,
    actors: { subject: '助手', user: '用户', world: '环境', harness: '评测程序' },
    silent: '（无内容）',
    lines: {
      says: '说',
      calls: '调用',
      returns: '返回',
      event: '事件',
      repair: '无法解析的回答',
      notes: '记下',
    },
  },
  method: {
    heading: '如何看这些数字',
    points: (level) => [
      `区间为 ${level} 置信区间，针对同类用例的真实均值。每个用例只试一次时，办成率用 Wilson 区间；其余用以用例为簇的 t 区间（CR1 标准误），截断在 0 与 1 之间。`,
      '有多个场景时，总分中各场景权重相同，与用例多少无关。',
      '完成度、实用度与综合分是各次已评试验的平均，每次试验权重相同；办成率是各用例的平均，每个用例权重相同。只有部分用例有试验中断或未评分时，两种算法才有差别。',
      '得分全部相同时无从估计不确定度，因此写明“无波动”，而不给宽度为零的区间。',
      '区间重叠表示本次运行分不出高下，不表示两者相等。两次运行的配对比较更为灵敏。',
      '中断与未评分的试验不进入任何平均值，也绝不按 0 分计。',
      '失分归因：提前结束的试验，失分全归结束原因；否则由未通过的红线均摊；再否则各检查项按权重计其所缺，若因前置检查为 0 而得 0，则归于前置检查。',
    ],
  },
  timing: {
    heading: '耗时',
    created: (at) => `运行创建于 ${at}（UTC）。`,
    note: '每次完成的试验所用秒数，含等待模型服务的时间；不影响任何得分。',
    trials: '试验次数',
  },
  chart: { title: '完成度与实用度', reference: '参照' },
};
