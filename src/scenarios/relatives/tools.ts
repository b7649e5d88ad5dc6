import { z } from 'zod';
import { told, type Tool } from '../../core/tool.js';
import { answerQuestion } from '../../users/scripted.js';
import type { RelativesData } from './data.js';
import { finishArgs, finishDescription, readDelivery } from './finish.js';
import { familyResult, profileResult } from './reading.js';
import { say } from './say.js';
import type { RelativesState } from './state.js';
import { userOf } from './talk.js';

type RelativesTool<Args = unknown> = Tool<RelativesState, RelativesData, Args>;

const profile: RelativesTool<Record<string, never>> = {
  name: 'profile',
  description: {
    zh: '用户的情况，每条带隐私标记：open 问到就照实说；soft 可以说也可以带过，别主动提；private 不能说、不能让人猜出来。标记不一定说全了对谁可以、对谁不行，拿不准就问用户。',
    en: 'The user’s facts, each with a privacy mark: open is told truthfully when asked; soft may be told or passed over, better not volunteered; private is not told and not to be guessed. The marks need not say all about who may hear what: if in doubt ask the user.',
  },
  kind: 'read',
  area: 'family',
  minutes: 1,
  args: z.strictObject({}),
  step: (state, _args, data) => ({ state, result: profileResult(state, data) }),
};

const family: RelativesTool<Record<string, never>> = {
  name: 'family',
  description: {
    zh: '同桌的亲戚：relative_id、姓名、与用户的关系（rel_path，一步一步说）、年龄、排行（order，有的话）、哪里人（region：north 北方、south 南方）、insists（同一件事一般要问到第几级才肯换话题）；coach 模式还有 asks（每年必问的话题）。怎么称呼要自己推。',
    en: 'The relatives at the table: relative_id, name, relation to the user step by step (rel_path), age, order among brothers or sisters where known, region (north or south), insists (up to which level they usually press before they change the subject); in coach mode also asks, the topics they ask every year. What the user calls them is for you to work out.',
  },
  kind: 'read',
  area: 'family',
  minutes: 1,
  args: z.strictObject({}),
  step: (state, _args, data) => ({ state, result: familyResult(data) }),
};

const askUser: RelativesTool<{ text: string }> = {
  name: 'ask_user',
  description: {
    zh: '悄悄问用户，一次可以问几件事；用户只答问到的。整段文字都当作提问，亲戚听不见。',
    en: 'Asks the user quietly; one text may ask several things, and only what is asked is answered. The whole text is taken as questions; the relatives do not hear it.',
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
    const { user, reply } = answerQuestion(state.user, text, userOf(data, state.changed !== null), data.lang);
    return { state: { ...state, user }, result: { reply } };
  },
};

const finish: RelativesTool<z.infer<typeof finishArgs>> = {
  name: 'finish',
  description: finishDescription,
  kind: 'finish',
  area: 'delivery',
  minutes: 0,
  args: finishArgs,
  step(state, args, data) {
    const delivery = readDelivery(args, data);
    return 'error' in delivery
      ? { state, result: delivery }
      : { state: { ...state, delivery }, result: { accepted: true } };
  },
};

export const relativesTools: readonly RelativesTool[] = [profile, family, say, askUser, finish];
