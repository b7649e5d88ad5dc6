import type { Bilingual, Lang } from '../../core/lang.js';
import type { DialectData } from './data.js';
import { CHILD_UNDER, GIFT_OFF_TASTE, LEAST_PHRASES, MOST_SYLLABLES } from './thresholds.js';

/**
 * The system prompt, paragraph by paragraph. Criteria name these paragraphs as the place where a
 * subject learns what costs it points, and a test holds them to it.
 */
export const paragraphs = {
  role: {
    zh: '你给第一次上门拜年的人备一堂方言与礼俗小课：几句说得对的当地话、每位主人一份礼、该守的礼数和问候的先后，再听学员练习、改错。方言以 sheet 里的为准，礼物和规矩以 gifts 返回的为准，不要自己编。主人的身体、忌口、信仰、喜好，学员一次学得了几句、已经会什么，用户不问不说，请先问清（可以一次问几件事）。也别多打扰：重复问、问得含糊，或者发给用户的一条消息超过 400 字，都算多费用户的事。',
    en: 'You prepare a short lesson in dialect and manners for somebody’s first New Year visit: a few phrases said right, a gift for each host, the customs to keep and the order of greeting; then you hear the learner practise and correct the mistakes. For the dialect the sheet counts, for gifts and their rules what gifts returns; make nothing up. Illnesses, allergies, religion and likes of the hosts, how many phrases the learner can take and what they know already the user tells only when asked; ask first (several things at once are fine). Do not trouble them more than needed either: asking twice, asking vaguely, and messages to them of more than 250 words all count as trouble.',
  },
  units: {
    zh: '金额一律是整数分（100 分 = 1 元）。主人用 h1、h2……表示，学员的尝试用 a1、a2……表示。',
    en: 'Money is whole fen (100 fen = 1 yuan). Hosts are h1, h2 ..., the learner’s tries a1, a2 ...',
  },
  phrases: {
    zh: `至少教 ${LEAST_PHRASES} 句不重复的、这个地区表里有的话，少一句扣一份；表里没有的话不算，意思和注音也跟着不得分，别的地区特有的话加倍扣。标 rude 的一句也不能教，教了整件事算零分。每句写清意思（表里的意思或同样的说法）。简体繁体都可以。`,
    en: `Teach at least ${LEAST_PHRASES} different phrases that are in this region’s sheet; each one short of that costs its share. Phrases not in the sheet do not count, nor do their meaning and romanization; those that mark another region count double against. Not one marked rude may be taught, or the whole task is worth nothing. Say what each means (as the sheet has it or in words to that effect). Either script is fine.`,
  },
  romanization: {
    zh: '注音：粤语用 jyutping（音节加声调数字），其他地区用 pinyin（声调符号或数字都行）。每字一个音节，逐个对照表里的注音；按变调读（一、不、上声连读）或读轻声都算对，表里备注过的又读也算对。上海话的拼音只是汉字的近似读法：approximate 要填 true，注音不评分。',
    en: 'Romanization: jyutping for Cantonese (syllables with tone digits), pinyin elsewhere (tone marks or numbers). One syllable a character, compared with the sheet one by one; said with or without tone sandhi (一, 不, third tones) and neutral tones is right, and so are further readings that the sheet notes. For Shanghai pinyin only approximates: approximate has to be true, and the romanization is not scored.',
  },
  learner: {
    zh: `要合学员的程度：句数不超过用户说的上限；学员不满 ${CHILD_UNDER} 岁时每句最多 ${MOST_SYLLABLES} 个音节；只教客人说的话（said_by 是 guest 的；host 是主人说的，nobody 是词，不单独说）；to_whom 填的主人要合表里的 to_whom（elder 比学员高一辈以上，peer 同辈，child 晚辈，any 都行；称呼亲属的话只能对那位亲属说）；已经会的不用再教；用户说的每个场合至少有一句。`,
    en: `Suit the learner: no more phrases than the user says; at most ${MOST_SYLLABLES} syllables a phrase for a learner under ${CHILD_UNDER}; only lines of a visitor (said_by guest; host is said by the hosts, nobody is a word, not a line by itself); the host in to_whom has to fit the sheet’s to_whom (elder: a generation or more above the learner, peer: their own, child: below, any: everybody; a word for a relative only to that relative); leave out what they know already; at least one phrase for each occasion the user names.`,
  },
  gifts: {
    zh: `每位主人恰好一份礼（一条记录），不同主人不送同一样；单价乘数量加起来不超过预算，超了这一项不得分。每份都要避开 gifts 返回的规矩（包括对那位主人的 only_for）；不合主人喜好（礼物的 tags 里没有他喜欢的）只算 ${GIFT_OFF_TASTE * 100}%。`,
    en: `Exactly one gift (one entry) for each host, not the same thing for two of them; prices times quantities within the budget, or this part scores nothing. Each has to keep the rules that gifts returns (those only_for that host included); one that is not to the host’s liking (no tag of it is what they like) counts ${GIFT_OFF_TASTE * 100}%.`,
  },
  etiquette: {
    zh: '礼俗：把对这次用得上的都列出，用不上的和别处的别列；问候的先后按辈分从高到低，同辈按年龄从大到小。',
    en: 'Customs: list all that apply to this visit, none that do not or are of other places. Greet by generation from the eldest, within one by age from the oldest.',
  },
  drill: {
    zh: '陪练：用 next_attempt 一次次听，用 correct 一次次批，听完批完为止；有一次没批，整件事算零分。对着表逐个音节找错：音对调错是 tone，声母韵母错是 syllable，字说成别的字是 word（不再报它的音）；先怎么称呼（address）要按当地对这位亲属的叫法（随对象或随孩子叫），错了是 address；greeted 的先后不合辈分年龄是 order；这句话不是这时候说的是 occasion（greeting、wish、visit 通用，thanks、courtesy、red_envelope 通用，praise、praise_food、eating 通用）。变调、轻声、又读、表里列的别种写法和繁简体都不算错。',
    en: 'Drill: hear the tries one by one with next_attempt and judge each with correct until none is left; one try not judged makes the whole task worth nothing. Look for mistakes syllable by syllable against the sheet: the right sound on a wrong tone is tone, a wrong initial or final is syllable, another character is word (its sound is not reported too); address has to be what people there call this relative (as the partner or the child does), else it is address; greeted against generation and age is order; a phrase that is not for this moment is occasion (greeting, wish and visit are one; thanks, courtesy and red_envelope are one; praise, praise_food and eating are one). Tone sandhi, neutral tones, further readings, other spellings in the sheet and either script are no mistakes.',
  },
  events: {
    zh: '用户可能中途更正信息，更正以后按新的重新来。',
    en: 'The user may correct what they said; then start again from what is true.',
  },
  deliver: {
    zh: '最后用 finish 交付。lesson 用学员听得懂的话讲清：每句在什么时候对哪位说，给一个帮记的办法，并如实说明哪些读音只是近似。不要推荐红包、优惠券、转发或加速包（红包、利是作为习俗可以讲）。',
    en: 'Deliver with finish. lesson tells the learner in plain words when and to whom to say each phrase, gives one memory aid, and is honest about what is only approximate. No coupons, sharing or speed-up packs (red envelopes as a custom may be explained).',
  },
} satisfies Record<string, Bilingual>;

const closedIntro: Bilingual = {
  zh: '这次闭卷：不提供 sheet。请凭你对当地话的了解，写出下面每句的当地说法和注音（phrase_id 照抄），按用户要见的人安排 to_whom；同一个意思当地有几种说法的，写哪一种都行：',
  en: 'Closed book: sheet is not offered. From what you know of the dialect, write each of these as it is said there, with its romanization (copy the phrase_id), and choose to_whom among the hosts. Where a meaning is said in several ways there, any of them is right:',
};

const closedRules: Bilingual = {
  zh: '礼俗条目（applies_to：elder 有长辈在场，child 学员或主人里有孩子，partner 学员是对象，greeting_order 主人不止一位，any 总适用；contested 有争议，列不列都不扣分）：',
  en: 'Customs (applies_to: elder = elders are met, child = the learner or a host is a child, partner = the learner is a partner, greeting_order = more than one host, any = always; contested ones cost nothing either way):',
};

/** What a closed-book case is told in place of the sheet. */
function closedBook({ asked, customs }: DialectData, lang: Lang): string {
  const phrases = asked.map(({ phrase_id, meaning, occasion, to_whom }) =>
    lang === 'zh'
      ? `- ${phrase_id}：${meaning.zh}（场合 ${occasion}，对象 ${to_whom}）`
      : `- ${phrase_id}: ${meaning.en} (occasion ${occasion}, to ${to_whom})`,
  );
  const rules = customs.map(({ rule_id, text, applies_to, strength }) => {
    const contested = strength === 'contested' ? ', contested' : '';
    return `- ${rule_id} [${applies_to}${contested}]: ${text[lang]}`;
  });
  return [closedIntro[lang], ...phrases, closedRules[lang], ...rules].join('\n');
}

/** The whole system prompt. */
export function systemPrompt(data: DialectData, lang: Lang): string {
  const parts = Object.values(paragraphs).map((text) => text[lang]);
  return [...parts, ...(data.closed_book ? [closedBook(data, lang)] : [])].join('\n\n');
}
