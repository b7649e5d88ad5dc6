import { z } from 'zod';
import type { Bilingual } from '../../core/lang.js';
import { refusal, told } from '../../core/tool.js';
import { faultKinds, type Attempt } from '../../world/dialect/attempt.js';
import type { DialectData } from './data.js';
import { noteOf } from './note.js';
import { tick, type DialectState, type Judgement } from './state.js';
import type { DialectTool } from './tool-type.js';

const over: Bilingual = {
  zh: '陪练结束了，没有更多尝试。',
  en: 'The drill is over, there are no more attempts.',
};

/** The attempt as the assistant hears it; what does not belong to it is left out. */
function attemptView({ id, phrase_id, to, moment, address, greeted, text, sounds }: Attempt) {
  return {
    ...{ attempt_id: id, phrase_id, to, moment },
    ...(address === '' ? {} : { address }),
    ...(greeted.length === 0 ? {} : { greeted }),
    said: { text, ...(sounds === '' ? {} : { sounds }) },
  };
}

export const nextAttemptTool: DialectTool<Record<string, never>> = {
  name: 'next_attempt',
  description: {
    zh: '听学员的下一次尝试：phrase_id 要说的是哪句，to 对谁，moment 在什么时候说，address 先怎么称呼，greeted 先后跟谁打了招呼，said 说出来的字和音。left 是还剩几次；没有了返回 drill_over。用时 1 分钟。',
    en: "Hears the learner's next try: phrase_id is the phrase tried, to the host, moment when it is said, address what they call the host first, greeted whom they greeted in which order, said the words and sounds. left counts the tries to come; drill_over when there are none. Takes 1 minute.",
  },
  kind: 'act',
  area: 'drill',
  minutes: 1,
  args: z.strictObject({}),
  step(state, _args, data) {
    const { heard } = state.world.public;
    const item = data.drill[heard];
    if (item === undefined) return { state, result: refusal('drill_over', over[data.lang]) };
    const note = noteOf(data, heard);
    const result = {
      ...attemptView(item.attempt),
      left: data.drill.length - heard - 1,
      ...(note === null ? {} : { note }),
    };
    return { state: moved(state, 'next_attempt', { heard: heard + 1 }), result };
  },
};

function moved(
  state: DialectState,
  tool: string,
  change: Partial<DialectState['world']['public']>,
): DialectState {
  const { world } = state;
  return { ...state, world: { ...tick(world, tool, 1), public: { ...world.public, ...change } } };
}

const errorSchema = z.strictObject({
  kind: z.enum(faultKinds).meta(
    told({
      zh: 'tone 声调错，syllable 音节错，word 字说错，address 称呼错，order 先后错，occasion 场合错',
      en: 'wrong tone, syllable, word, address, order of greeting, occasion',
    }),
  ),
  at: z
    .int()
    .min(0)
    .meta(
      told({
        zh: '第几个音节（从 1 数）；address、order、occasion 填 0',
        en: 'which syllable, counted from 1; 0 for address, order and occasion',
      }),
    ),
  fix: z.string().meta(
    told({
      zh: '正确的说法：音节、字、称呼、该最先问候的 h 编号、这句该用的 occasion',
      en: 'what is right: the syllable, the character, the address, the h id to greet first, the occasion the phrase is for',
    }),
  ),
});

function whyRefused({ attempt_id, verdict, errors }: Judgement, state: DialectState, data: DialectData) {
  const { heard, judgements } = state.world.public;
  const known = data.drill.slice(0, heard).some(({ attempt }) => attempt.id === attempt_id);
  const say = (code: string, zh: string, en: string, field: string) =>
    refusal(code, data.lang === 'zh' ? zh : en, field);
  if (!known)
    return say('unknown_attempt', `还没有听过 ${attempt_id}。`, `${attempt_id} was not heard.`, 'attempt_id');
  if (judgements.some((one) => one.attempt_id === attempt_id))
    return say(
      'already_judged',
      `${attempt_id} 已经批改过了。`,
      `${attempt_id} was judged before.`,
      'attempt_id',
    );
  if (verdict === 'ok' && errors.length > 0)
    return say(
      'errors_given',
      'verdict 为 ok 时 errors 要留空。',
      'With verdict ok, leave errors empty.',
      'errors',
    );
  if (verdict === 'wrong' && errors.length === 0)
    return say(
      'errors_missing',
      'verdict 为 wrong 时要写明错在哪里。',
      'With verdict wrong, say what is wrong.',
      'errors',
    );
  return null;
}

export const correctTool: DialectTool<Judgement> = {
  name: 'correct',
  description: {
    zh: '批改一次尝试，每次尝试只能批一回：没错就 ok（errors 空），有错就 wrong，并逐个写明 kind、at、fix。字说错只报 word，不再报那个字的音。对的改成错的，学员会跟着学错。用时 1 分钟。',
    en: 'Judges one try, once: ok (errors empty) where nothing is wrong, else wrong with every error as kind, at and fix. A wrong character is a word error only; its sound is not reported too. What was right and is "corrected" the learner learns wrong. Takes 1 minute.',
  },
  kind: 'act',
  area: 'drill',
  minutes: 1,
  args: z.strictObject({
    attempt_id: z
      .string()
      .min(1)
      .meta(told({ zh: '尝试编号', en: 'id of the try' })),
    verdict: z.enum(['ok', 'wrong']).meta(told({ zh: '对或错', en: 'right or wrong' })),
    errors: z.array(errorSchema).meta(told({ zh: '每个错误', en: 'every error' })),
  }),
  step(state, judgement, data) {
    const refused = whyRefused(judgement, state, data);
    if (refused !== null) return { state, result: refused };
    const judgements = [...state.world.public.judgements, judgement];
    const result = { recorded: true, to_judge: data.drill.length - judgements.length };
    return { state: moved(state, 'correct', { judgements }), result };
  },
};
