import { plain } from '../reading.js';
import type { PrivateFact } from '../types.js';
import { topics } from './all.js';
import { done, undoneDeed } from './deeds.js';
import { keyWords } from './key-words.js';
import { phrases } from './phrases.js';
import { scanner } from '../../scanner.js';
import type { Scan } from '../../scanner.js';
import type { Signs, Topic } from './types.js';

/** A topic ready to be looked for in a clause. */
export type CompiledTopic = {
  readonly id: string;
  readonly yes: Scan;
  readonly no: Scan;
  readonly about: RegExp;
  /** Replies of one verb, and what may stand beside them; null where there are none. */
  readonly replies: { readonly yes: RegExp; readonly no: RegExp; readonly beside: RegExp } | null;
  readonly implies: Topic['implies'];
};

const filler =
  '(?:过|有|找到?|谈|交|处|到|买|养|领|办|拿到?|任何|什么|啥|半|个|一个|位|套|辆|正式的?|固定的?|合适的?|稳定的?|自己的?|属于自己的?|男|女|新|小|再|去|能|想过?|打算|要|参加|真的?|成)';
const gained = '(?:谈|交|处|找|买|养|领养|置办|置|得|拿|办|添|租到|购|供|提|怀)';
const already =
  '(?:已经?|刚刚?|早就?|都|上个?月|去年|今年|年前|前年|前阵子?|正在?|(?<!现)在|确实|成功|终于|总算|偷偷|悄悄|贷款|全款|分期|自己)';

/** 有N, 我N; not N的事. */
function having(noun: string, mine: boolean): string {
  const counted =
    '(?:[一二两三四几]?[个套辆间位处栋份点]|些|小|新|大|自己的|稳定的?|正式的?|固定的?|交往的?|异地的?)*';
  const aspect = '(?:到|上|了|着|过|的|下|回)';
  const unborn = '(?!.{0,4}(?:再|就会?|才|会|的时候|以后))';
  // A bare 买房 names a matter; with an aspect, a time or a count it tells that it was done.
  const found = [
    `(?<!没)有(?:了|着|过)?${counted}${noun}${unborn}`,
    `${gained}${aspect}+${counted}${noun}${unborn}`,
    `${already}${gained}${counted}${noun}${unborn}`,
    `${gained}(?:[一二两三四几]?[个套辆间位处栋])+${counted.replace(/\*$/u, '*')}${noun}${unborn}`,
    `${gained}${noun}(?:了|啦|呢|着呢)`,
  ].join('|');
  const own = `(?:(?<![给帮替])我|(?<=[给帮替])我(?=(?:的|那|家)*${noun}(?:也|盛|带|买|留|做|夹|倒|捎|拿|寄|打|发|挑|织|包))|跟|和|陪|带|把|俺|咱|我家|我们家|我那|我的)(?:的|那|那个|那位|家)?(?:新|小)?${noun}(?!的?(?:事|问题|标准|话题|要求|这|没|还没|在哪|是谁|呢))`;
  const there = `${noun}(?:是|倒是|嘛|啊|呢|我|也|已经|早就?|确实|肯定)*有(?:了|的|一个|过)?(?=$|[^\\p{Script=Han}]|啊|吧|呢|倒)`;
  return mine ? `${found}|${own}|${there}` : `${found}|${there}`;
}

const lacking = (noun: string): string =>
  `(?:没有?|还没有?|无|缺|哪有|哪来的?|哪里有|从没|未|零|不存在)${filler}*${noun}(?!的(?:压力|时候|烦恼|话|事)|不行|们|[^,]{0,3}(?:爱|吃|玩|用|穿|喝)[^,]{0,3}的)|${noun}无(?=$|[^\\p{Script=Han}])|${noun}(?:还|都|也|真|的话|啊|嘛|么|呢|我|是|倒|现在|目前|暂时|一直)*(?:没有|没呢|没找|没着落|没影|没谱|没买|没定|还没|在哪|不知道在哪|还在天上|八字)`;

const doing = (verb: string): string =>
  `${verb}(?:(?:都|快|有|已经|差不多)*[一二两三四五六七八九十几半\\d]+(?:多|来)?个?(?:多|半)?(?:月|年|周|天|星期)|了|过|啦|好了|完|上了|的人|着|呢|中)|(?:已经?|刚刚?|早就?|都|上个?月|去年|今年|年前|前年|正在?|(?<!现)在|确实|是|真的?|成功|终于|总算|偷偷|悄悄)${filler}?${verb}(?!吗|么|的(?:事|问题|话))`;
const undone = (verb: string): string =>
  `(?:没有?|还没有?|哪里?有|没能|从没|从来没|未|不曾|不是|没打算|不打算|不想|没想过?|不会|没准备|没计划|暂时不|先不|并未|不|没在|没去|没被)${filler}*${verb}|${verb}(?:[^,]{0,2})(?:没|不|未|暂没|还没|暂不|暂时没|暂时不)(?:有)?(?:列入|列进|排上|排进|提上|纳入|写进|放进|进|在)(?:[^,]{0,3})(?:计划|日程|议程|安排|考虑|打算)|${verb}(?:还|都|的事|这事)*(?:没有|没呢|早着|还早|没影|没谱|没想过|不急|没考虑|没计划|没打算|没提上)`;

/** 已经divorced了: an English word in a Chinese clause. */
const mixing = (verb: string): string => `(?<=\\p{Script=Han})${verb}(?=$|[^\\p{L}]|\\p{Script=Han})`;

const det =
  '(?:(?:a|an|any|the|my|our|one|some|two|another|such a|someone|really|yet|anything like a) )*(?:\\w+ )?';
const havingEn = (noun: string, mine: boolean): string =>
  `\\b(?:have|'ve got|'ve|got|having|found|met|bought|own|owns|has|took out|taken out|with|there's|there is|is|making|gotten) ${det}${noun}\\b${mine ? `|\\b(?:my|our) (?:\\w+ )?${noun}\\b` : ''}`;
const lackingEn = (noun: string): string =>
  `\\b(?:no|zero|without|lack|never had|never|n't|not|nor|minus|(?:neither|none) of us(?: wants?| needs?| has| have)?)\\b (?:\\w+ ){0,3}?${noun}\\b|\\b${noun}(?:-| )?(?:free|less)\\b`;
const doingEn = (verb: string): string =>
  `\\b(?:i'm|i am|i've|i have|i've been|i|we|we're|we are|we've|got|get|just|already|been|was|were|am|are|being|is|recently|currently|finally|actually|yes|yeah|yep|officially|he's|she's) (?:\\w+ ){0,2}?${verb}|^(?:(?:still|just|currently|yes|well|now|recently|finally|happily|newly) )*${verb}`;
const undoneEn = (verb: string): string =>
  `(?:\\b(?:not|never|no plans? to|no longer|isn't|aren't|wasn't|haven't|hasn't|hadn't|didn't|don't|doesn't|won't|ain't|can't|far from|nowhere near)\\b|n't) (?:\\w+ ){0,3}?${verb}`;

function build(topic: Topic, words: readonly string[]): CompiledTopic {
  const { has, does, hasEn, doesEn, mixed, mine = false, signs = {} } = topic;
  const deeds = signs.deeds ?? [];
  const own = words.map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  const zh = own.filter((word) => /\p{Script=Han}/u.test(word)).join('|');
  const en = own.filter((word) => !/\p{Script=Han}/u.test(word)).join('|');
  const parts = (...sources: readonly (string | false | undefined)[]): string =>
    sources.filter((source) => source !== false && source !== undefined && source !== '').join('|');
  const nouns = parts(has, zh);
  const nounsEn = parts(hasEn, en);
  const wrap = (source: string): string => `(?:${source})`;
  const both = (make: (source: string) => string, source: string): string | false =>
    source !== '' && make(wrap(source));
  return {
    id: topic.id,
    yes: scanner(
      parts(
        topic.yes,
        phrases(signs.yes),
        ...deeds.map(done),
        both((s) => having(s, mine), parts(nouns, nounsEn)),
        both(doing, parts(does, zh, mixed)),
        both(mixing, parts(doesEn)),
        both((s) => havingEn(s, mine), nounsEn),
        both(doingEn, parts(doesEn, en)),
      ),
    ),
    no: scanner(
      parts(
        topic.no,
        phrases(signs.no),
        ...deeds.map(undoneDeed),
        both(lacking, parts(nouns, nounsEn)),
        both(undone, parts(does, zh, mixed)),
        both(lackingEn, nounsEn),
        both(undoneEn, parts(doesEn, en)),
      ),
    ),
    about: new RegExp(parts(topic.about, nouns, does, nounsEn, doesEn, zh, en), 'u'),
    replies: repliesOf(signs),
    implies: topic.implies,
  };
}

const before =
  '(?:嗯+|哎|唉|害|是的?|对|有|算是?|姑且|已经|早就?|刚刚?|都|也|就|又|倒|真的?|确实|总算|终于|差不多|我们?俩?|[他她]|去年|今年|前年|上个?月|年前|前阵子|前不久|悄悄|偷偷|应该)*';
const after = '(?:了|啦|吧|呢|啊|呀|哈|嘛|哦|的|呗|咯|喽|哟|过|好|完|到|成|上|下来|掉)';

/** 买了, 早就买了, 没买, 买不起: a verb of the topic is the whole clause. */
function repliesOf({ acts, actsEn = '(?!)', beside }: Signs): CompiledTopic['replies'] {
  if (acts === undefined || beside === undefined) return null;
  const en = (lead: string): string =>
    `^(?:yes |yeah |yep |oh |well |no |nope )?(?:${lead}) ?(?:\\w+ )?(?:${actsEn})$`;
  return {
    yes: new RegExp(
      `^${before}(?:${acts})${after}+$|${en("i|i've|we|we've|just|already|i have|i did|he|she|i am|i'm|we're")}`,
      'u',
    ),
    no: new RegExp(
      `^${before}(?:还|暂时|目前|现在|一直)*(?:没有?|未|不)(?:能|去|打算|想|敢)*(?:${acts})${after}*$|^${before}(?:${acts})不(?:起|到|成|上|着|了)${after}*$|${en("not|haven't|didn't|never|i haven't|i didn't|not yet|i'm not")}`,
      'u',
    ),
    beside: new RegExp(beside, 'u'),
  };
}

const compiled = new Map<string, CompiledTopic>();

function compileOnce(id: string, topic: Topic, words: readonly string[]): CompiledTopic {
  const made = compiled.get(id) ?? build(topic, words);
  compiled.set(id, made);
  return made;
}

/** A topic that a fact's key names, and whether the key says the opposite (`single`). */
export type Named = { readonly topic: CompiledTopic; readonly opposite: boolean };

const functional =
  /^(?:has|have|had|is|are|was|been|does|do|did|a|an|the|to|of|in|on|at|for|with|my|any|currently|now|whether|user|status|plans?|planning|和|是否|有没有|是不是|有无|有|没有)$/;

const named = new Map<string, Named>();

/** The topic of a yes/no fact: by its key, else by its aliases, else the words of both themselves. */
export function topicOf(fact: PrivateFact): Named {
  const id = JSON.stringify([fact.key, fact.aliases]);
  const known = named.get(id);
  if (known !== undefined) return known;
  const found = findTopic(fact);
  named.set(id, found);
  return found;
}

/** `no_partner`, `partnerAbsent`, 没有对象: a key that names an absence. */
const negated =
  /\b(?:no|not|without|never|lacks?|lacking|isn't|non) |(?: is)? (?:absen(?:t|ce)|lacking|missing)\b|^(?:还)?(?:没有|没|无|未|不|缺少?)/gu;

function findTopic({ key, aliases = [] }: PrivateFact): Named {
  const words = keyWords(key);
  const others = aliases.map((alias) => plain(alias)).filter((alias) => alias !== '');
  for (const text of [words, ...others]) {
    const positive = text.replace(negated, '');
    for (const topic of topics) {
      const opposite = topic.opposite !== undefined && new RegExp(topic.opposite, 'u').test(text);
      const named = new RegExp(topic.key, 'u');
      if (!opposite && !named.test(text)) continue;
      return {
        topic: compileOnce(topic.id, topic, []),
        opposite: opposite || (positive !== text && named.test(positive)),
      };
    }
  }
  const bare = words
    .split(' ')
    .filter((word) => !functional.test(word))
    .join(' ')
    .replace(/^(?:是否|有没有|是不是|有无)/u, '');
  const own = [bare, ...others].filter((word) => word !== '');
  const topic: Topic = { id: 'words', key: '', yes: plainly(own), no: '' };
  return { topic: compileOnce(`words:${own.join('|')}`, topic, own), opposite: false };
}

/** 我吃素的, I'm vegetarian: an unknown topic's own words, said of oneself. */
function plainly(words: readonly string[]): string {
  const zh = words.filter((word) => /\p{Script=Han}/u.test(word)).join('|');
  return zh === '' ? '' : `(?:我|俺|^)(?:也|就|还|都|早|已经|真|是|的确|会|爱|常|在|天天|一直)*(?:${zh})`;
}

const implying = new Map<string, readonly CompiledTopic[]>();

/** The topics that say something about another one. */
export function topicsImplying(id: string): readonly CompiledTopic[] {
  const known = implying.get(id);
  if (known !== undefined) return known;
  const found = topics
    .filter((topic) => topic.id !== id && (topic.implies?.yes?.[id] ?? topic.implies?.no?.[id]) !== undefined)
    .map((topic) => compileOnce(topic.id, topic, []));
  implying.set(id, found);
  return found;
}
