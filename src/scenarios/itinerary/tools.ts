import { z } from 'zod';
import { told, type Tool } from '../../core/tool.js';
import { answerQuestion } from '../../users/scripted.js';
import { travelTools } from '../../world/travel/tools.js';
import { tick } from '../../world/travel/world.js';
import { requestConsent } from './consent.js';
import type { ItineraryData } from './data.js';
import { finishArgs, finishDescription, type Delivery } from './finish.js';
import type { ItineraryState } from './state.js';
import { travellerOf } from './talk.js';

type ItineraryTool<Args = unknown> = Tool<ItineraryState, ItineraryData, Args>;

/** The travel world's tools, acting on the world inside the state. */
const lifted: readonly ItineraryTool[] = travelTools.map((tool) => ({
  ...tool,
  step(state, args, data, lang) {
    const { state: world, result } = tool.step(state.world, args, data, lang);
    return { state: { ...state, world }, result };
  },
}));

const askUser: ItineraryTool<{ text: string }> = {
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
    const script = travellerOf(data, state.world.public.budget_fen);
    const { user, reply } = answerQuestion(state.user, text, script, data.lang);
    return { state: { ...state, user, world: tick(state.world, 'ask_user', 1) }, result: { reply } };
  },
};

const finish: ItineraryTool<Delivery> = {
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

export const itineraryTools: readonly ItineraryTool[] = [...lifted, askUser, requestConsent, finish];
