import type { Bilingual } from '../../core/lang.js';

/** What `plan` tells its model beside the task. */
export const planWords = {
  plan: {
    zh: '先不要行动，也不要对用户说话。写一份简短的计划：要弄清什么、要问用户什么、按什么顺序做、交付前核对什么。之后你能用这些工具：',
    en: 'Do not act yet, and do not talk to the user. Write a short plan: what to find out, what to ask the user, what to do in which order, and what to check before delivering. Afterwards you will have these tools:',
  },
  keep: { zh: '你的计划（按情况调整）：', en: 'Your plan (adapt it as things turn out):' },
  check: {
    zh: '这是你准备交付的内容，还没有交付。对照任务要求、用户说过的话和工具返回的结果逐项核对，不要调用工具。没有问题就只回答 OK；有问题就逐条写出问题和改法，不要写 OK。',
    en: 'This is what you are about to deliver; it has not been delivered. Check it point by point against the task, what the user said and what the tools returned, without calling tools. If nothing is wrong answer just OK; else do not write OK, but list each problem and its remedy.',
  },
  draft: {
    zh: '你准备交付、还没有交付的内容：',
    en: 'What you were about to deliver, and have not delivered:',
  },
  repair: {
    zh: '核对发现下面的问题。先改好，再交付：',
    en: 'The check found these problems. Mend them first, then deliver:',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
