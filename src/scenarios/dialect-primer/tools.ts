import { z } from 'zod';
import { told } from '../../core/tool.js';
import { answerQuestion } from '../../users/scripted.js';
import { correctTool, nextAttemptTool } from './drill-tools.js';
import { finishArgs, finishDescription, type Delivery } from './finish.js';
import { giftsTool, sheetTool } from './reading-tools.js';
import { tick } from './state.js';
import { askerOf } from './talk.js';
import type { DialectTool } from './tool-type.js';

const askUser: DialectTool<{ text: string }> = {
  name: 'ask_user',
  description: {
    zh: '问用户问题，一次可以问几件事；用户只答问到的。整段文字都当作提问。用时 1 分钟。',
    en: 'Asks the user; one text may ask several things, and only what is asked is answered. The whole text is taken as questions. Takes 1 minute.',
  },
  kind: 'ask',
  area: 'user',
  minutes: 1,
  args: z.strictObject({
    text: z
      .string()
      .min(1)
      .meta(told({ zh: '问题', en: 'the question' })),
  }),
  step(state, { text }, data) {
    const { user, reply } = answerQuestion(state.user, text, askerOf(state, data), data.lang);
    return { state: { ...state, user, world: tick(state.world, 'ask_user', 1) }, result: { reply } };
  },
};

const finish: DialectTool<Delivery> = {
  name: 'finish',
  description: finishDescription,
  kind: 'finish',
  area: 'delivery',
  minutes: 0,
  args: finishArgs,
  step: (state, delivery) => ({
    state: { ...state, delivery, world: tick(state.world, 'finish', 0) },
    result: { accepted: true },
  }),
};

export const dialectTools: readonly DialectTool[] = [
  sheetTool,
  giftsTool,
  nextAttemptTool,
  correctTool,
  askUser,
  finish,
];
