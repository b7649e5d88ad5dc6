import { z } from 'zod';
import type { Json } from '../../core/json.js';
import type { Bilingual } from '../../core/lang.js';
import { refusal, told, type Tool } from '../../core/tool.js';
import { hearReply } from '../../users/relatives/hearing.js';
import { questionOf } from '../../users/relatives/table.js';
import { knownTerm } from './address.js';
import type { RelativesData } from './data.js';
import { unknownRelative } from './finish.js';
import { gatheringFor } from './privacy.js';
import type { RelativesState } from './state.js';

const sayArgs = z.strictObject({
  to: z
    .string()
    .min(1)
    .meta(told({ zh: '对谁说：relative_id', en: 'to whom: a relative_id' })),
  text: z
    .string()
    .min(1)
    .meta(told({ zh: '用户说出口的原话', en: 'what is said, word for word' })),
  kin_term: z
    .string()
    .min(1)
    .meta(
      told({
        zh: '用户对这位亲戚的称呼，按辈分和当地叫法',
        en: 'what the user calls this relative, by kinship and region, in Chinese or pinyin',
      }),
    ),
});
type SayArgs = z.infer<typeof sayArgs>;

export const say: Tool<RelativesState, RelativesData, SayArgs> = {
  name: 'say',
  description: {
    zh: '（play 模式）替用户当面回答一位正等着回话的亲戚；只有这位亲戚听得清。亲戚们的反应作为下一批消息出现。不能对没在等回话的人说。',
    en: '(play mode) Answers a relative who is waiting for a reply, in the user’s voice; only that relative hears the words. What the relatives say to it comes as the next messages. Not for anybody who is not waiting.',
  },
  kind: 'act',
  area: 'table',
  minutes: 1,
  args: sayArgs,
  step(state, { to, text, kin_term }, data) {
    const refused = refusalFor(state, to, data);
    if (refused !== null) return { state, result: refused };
    const said = { to, text, kinTerm: knownTerm(kin_term, to, data) };
    const { table } = hearReply(state.table, said, gatheringFor(data, state.changed !== null, to));
    return { state: { ...state, table }, result: { heard: true } };
  },
};

function refusalFor(state: RelativesState, to: string, data: RelativesData): Json | null {
  const { gathering, lang, mode } = data;
  if (!gathering.cast.some(({ id }) => id === to)) return unknownRelative(to, lang, 'to');
  if (mode === 'coach') return refusal('not_your_turn', coaching[lang], 'to');
  return questionOf(state.table, to) === null ? refusal('not_your_turn', notWaiting[lang], 'to') : null;
}

const coaching: Bilingual = {
  zh: '现在是 coach 模式：用户自己开口，请把话写进 finish 的 scripts。',
  en: 'This is coach mode: the user does the talking; put the words into the scripts of finish.',
};
const notWaiting: Bilingual = {
  zh: '这位亲戚现在没有在等回话。',
  en: 'This relative is not waiting for an answer now.',
};
