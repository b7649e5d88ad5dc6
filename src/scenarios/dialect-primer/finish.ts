import { z } from 'zod';
import type { Bilingual } from '../../core/lang.js';
import { told } from '../../core/tool.js';
import { wraps } from '../../world/dialect/gifts.js';
import { systems } from '../../world/dialect/types.js';

const text = (zh: string, en: string) => z.string().min(1).meta(told({ zh, en }));

const phraseSchema = z.strictObject({
  phrase_id: text('表里的编号', 'id in the sheet'),
  local_text: text('当地话原文', 'the phrase as written locally'),
  meaning: text('意思，中文或英文', 'what it means, in Chinese or English'),
  romanization: z.string().meta(
    told({
      zh: '每字一个音节，带声调（符号或数字）；表里没有注音时留空',
      en: 'one syllable a character with tones (marks or numbers); empty where the sheet has none',
    }),
  ),
  system: z.enum(systems).meta(told({ zh: '注音系统', en: 'the system of the romanization' })),
  approximate: z.boolean().meta(
    told({
      zh: '注音只是近似读法时填 true',
      en: 'true where the romanization is only a reading aid',
    }),
  ),
  to_whom: text('对哪位主人说，填 h 编号', 'the host it is said to, an h id'),
});

const giftSchema = z.strictObject({
  gift_id: text('礼物编号', 'id of the gift'),
  for: text('送给哪位主人，填 h 编号', 'the host it is for, an h id'),
  qty: z
    .int()
    .min(1)
    .meta(told({ zh: '数量', en: 'how many' })),
  wrap: z
    .enum(wraps)
    .meta(told({ zh: '包装颜色，none 为不包', en: 'colour of the wrapping, none for no paper' })),
});

/** What `finish` takes: the lesson as it will be taught. */
export const finishArgs = z.strictObject({
  phrases: z
    .array(phraseSchema)
    .min(1)
    .meta(told({ zh: '要教的几句', en: 'the phrases to teach' })),
  gifts: z.array(giftSchema).meta(told({ zh: '每位主人一份礼', en: 'one gift a host' })),
  etiquette: z
    .array(z.string().min(1))
    .meta(told({ zh: '这次用得上的礼俗编号（rule_id）', en: 'rule_id of every custom that applies' })),
  order_of_greeting: z
    .array(z.string().min(1))
    .meta(told({ zh: '拜年的先后，列全所有 h 编号', en: 'all h ids in the order of greeting' })),
  lesson: text(
    '讲给学员听的话：每句什么时候对谁说，一个帮记的办法，哪些读音只是近似',
    'what the learner is told: when and to whom to say each phrase, one memory aid, what is only approximate',
  ),
});
export type Delivery = z.infer<typeof finishArgs>;

export const finishDescription: Bilingual = {
  zh: '交付这堂课并结束。先把陪练的每一次尝试都批改完（不批完整件事算零分）。phrases 至少 5 句，不超过学员能学的句数；gifts 每位主人一份；etiquette 列出对这些主人和学员用得上的礼俗；order_of_greeting 先辈分后年龄。参数不合格可以改后重试，第三次不合格即结束。',
  en: 'Deliver the lesson and end. Judge every attempt of the drill first (otherwise all of it scores nothing). phrases: at least 5, no more than the learner can take; gifts: one for each host; etiquette: the customs that apply to these hosts and this learner; order_of_greeting: by generation, then age. Invalid arguments may be mended; the third invalid call ends the task.',
};
