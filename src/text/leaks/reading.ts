import { keepByText } from '../../core/keep.js';
import { fold } from '../normalise.js';
import { declines } from './declining.js';
import { inMandarin } from './regional.js';

/** A stretch of a text between two marks of punctuation. */
export type Clause = {
  readonly text: string;
  /** Ends in a question mark, or asks by its words. */
  readonly asks: boolean;
  /** Speaks of what is not so: 要是, 等有了, if. */
  readonly supposes: boolean;
  /** First of its sentence. */
  readonly opens: boolean;
  /** The mark that ends it. */
  readonly mark: string;
};

export type Reading = { readonly text: string; readonly clauses: readonly Clause[] };

const combining = /[\u20e3\ufe0e\ufe0f]/g;
const accents = /(?<=[a-zü])\p{Mn}+/gu;
/** d i v o r c e d, 离-婚-了: letters or hanzi set apart by one mark. */
const lettersApart = /(?<![a-z])[a-z](?<mark>[ \-._*])[a-z](?:\k<mark>[a-z]){3,}(?![a-z])/g;
const hanApart =
  /(?<!\p{Script=Han})\p{Script=Han}(?<mark>[·•\-._*/|~])\p{Script=Han}(?:\k<mark>\p{Script=Han})+(?!\p{Script=Han}{2})/gu;
/** Phrases that letters set apart run together: l a i d  o f f. */
const together: Readonly<Record<string, string>> = {
  ...{
    laidoff: 'laid off',
    letgo: 'let go',
    brokeup: 'broke up',
    brokenup: 'broken up',
    splitup: 'split up',
  },
  ...{ gotmarried: 'got married', gotengaged: 'got engaged', inlove: 'in love', gotfired: 'got fired' },
};
/** havent, im: typed without an apostrophe. */
const bareContraction =
  /\b(?<stem>do|does|did|have|has|had|is|are|was|were|wo|ca|could|would|should|ai)nt\b|\b(?<i>i|you|we|they|he|she|that|there|what|who)(?<end>m|ve|(?<=\b(?:he|she|that|there|what|who))s|(?<=\b(?:you|they))re|(?<=\b(?:they|you))ll)\b/g;

/** Texts kept: a reply and the question before it are held against many facts. */
const MOST_KEPT = 500;

/** One spelling: folded, Latin letters without accents, line breaks as full stops. */
export const plain = keepByText((text) => {
  const lines = text
    .replace(combining, '')
    .replace(/🔟/gu, '10')
    .replace(/(?<=\d)💯/gu, '00')
    .replace(/\s*[\r\n\u2028]+\s*/g, '。');
  return inMandarin(
    fold(lines.replace(/(?<=(?:^|\s)[a-z]) - (?=[a-z](?:\s|$))/gi, '-'))
      .normalize('NFD')
      .replace(accents, '')
      .normalize('NFC'),
  )
    .replace(lettersApart, (said) => {
      const word = said.replace(/[^a-z]/g, '');
      return together[word] ?? word;
    })
    .replace(hanApart, (said) => said.replace(/[^\p{Script=Han}]/gu, ''))
    .replace(bareContraction, (_said, stem: string | undefined, i: string | undefined, end: string) =>
      stem === undefined ? `${i}'${end}` : `${stem}n't`,
    );
}, MOST_KEPT);

const marks =
  /(?<mark>[。!?;…]+|\.{2,}|(?<!\b(?:mr|mrs|ms|dr))\.(?=\s|$|\p{Script=Han})|(?<!\d),|,(?!\d{3})|(?<!\d):|:(?!\d)|—+| - |~+(?!\d))/gu;
const asking =
  /(?:吗|么|有没有|是不是|会不会|多少|几[个岁]|什么时候|谁|(?<!嗯)哪(?!怕|里哪里))(?:啊|呀|呢|的)?$|^(?:who|what|when|why|how|do you|are you|did you|have you|is it|isn't it)\b/u;
const supposing =
  /要是|要能|要真|真有[^,]{1,10}我(?:还|早|就|至于)|^要有|如果|哪天(?!都)|有朝一日|赶明儿|啥时候|大富翁|游戏里|手游|[剧戏梦]里|小说里|电影里|模拟人生|开玩笑的?话|假如|假设|就算|就是有|哪怕|即使|等(?:我|到|以后|将来|哪天)?.{0,4}(?:有了|找到|到了|[涨挣赚攒升考混熬存][到够]|再|的时候|那天)|(?<![一二两三四五六七八九十百几\d])万一|(?:^|,)有[^,]{2,14}我(?:还|早|就不|哪)|但愿|希望|巴不得|恨不得|做梦|真能|能有.{0,6}就好|\b(?:if|even if|suppose|imagine|picture|wish|when i (?:do|have|get)|once i|i hope|someday|one day|would be nice|^(?:find|give|offer|bring|hand|pay|lend) me|give me [^,]*(?:i'd|i would|i'll))\b/u;

const quote = /"[^"]+"|「[^」]+」|『[^』]+』|《[^》]+》/g;
const quoting =
  /(?:问|说|猜|传|喊|叫|骂|笑话?|嫌|教育|什么|所谓|那句|提到|asks?|asked|said|say|saying)(?:我|他|她|过)?[,:]? ?$|(?:规矩|家训|祖训|家规|老话|俗话|古话|老理儿?|口头禅|歌词|台词|标语|令|(?:老话|俗话|古话|常言)讲|rules?|motto|lyrics?|sign)(?:是|就是| is| was| goes| reads)?[,:] ?$/u;

/** "Ill", "tired", "in love": one of several quotes in a row. */
const quoteBefore = /["」』] ?[,、\/]? ?$/u;
const quoteAfter = /^ ?[,、\/]? ?["「『]/u;

/** Words put into the user's mouth are what is said: 建议您说"…", you could say "…". */
const advising =
  /(?:建议|不妨|可以|试试|试着|推荐|这样|这么|直接|您就|你就)[^"「『]{0,12}(?:说|讲|回|答|道)[:,]? ?$|(?:回复|答复|回答|话术|草稿|版本)[^"「『]{0,6}[:,]? ?$|\b(?:you (?:could|can|might)|try|just|how about|suggest)\b[^"]{0,24}(?:say|saying|answer|reply|replying|tell (?:her|him|them)|with)[:,]? ?$/u;

/** A quote that asks, and one that is then spoken of: "被裁了"这种话. */
const questioned =
  /[?吗呢吧没未]"?[」』]?$|是不是|有没有|还是|多少|^["「『](?:are|is|do|did|have|when|how|what|why) /u;
const spokenOf =
  /^,?是个?(?:一个)?(?:动词|名词|形容词|成语|词儿?|字|梗|外号|牌子)|^,?(?:这|那|呢)?(?:[几一二两俩三四五六七八]个?|个)字|^,?(?:这|那)(?:种|类|个|句|些|几个?字|两个字)?(?:话|问题|题|说法|词|事|传闻|谣言|数|数字|数目|价)|^的(?:问题|说法|话题|传闻)|^[^.!?]{0,24}\b(?:that|this|your) question\b|^ (?:question|talk|rumou?r|thing)\b/u;
/** "两万"是您说的, "fifteen thousand" is your number: whose words they are. */
const othersWords =
  /^,?(?:这|那)?(?:可|都|才|就|也)*是?(?:您|你|你们|人家|他|她|别人|大家|我[妈爸哥姐])(?:自己|老人家)*(?:先)?(?:说|讲|猜|报|编|提|传|吹|喊|起)(?:出来|起来)?的(?!没错|不错|对|准|一点)|^,? (?:is|was|are|were) (?:your|their|her|his) (?:own )?(?:numbers?|words?|guess|figure|idea|phrase)\b|^,? (?:is|was) what (?:\w+ ){1,3}?(?:say|said|guess|guessed|think|heard|call)\b/u;

/**
 * Takes out the words of others: quoted questions, quotes that are introduced as said or asked, and all that is quoted
 * by who will not say ("被裁了""升职了"啥传言都有,我一概不聊).
 */
export function withoutQuotes(text: string): string {
  const refuses = declines(text);
  return text.replace(quote, (said, index: number) => {
    const [, scare] = /^["「『](\p{Script=Han}{1,4})["」』]$/u.exec(said) ?? [];
    const whole = /^[^\p{L}\p{N}]*$/u.test(text.slice(0, index) + text.slice(index + said.length));
    if (whole) return said;
    if (said.startsWith('《')) return ' ¤ ';
    const [before, after] = [text.slice(0, index), text.slice(index + said.length)];
    if (
      refuses ||
      quoteBefore.test(before) ||
      quoteAfter.test(after) ||
      questioned.test(said) ||
      (quoting.test(before) && !advising.test(before)) ||
      spokenOf.test(after) ||
      othersWords.test(after)
    )
      return ' ¤ ';
    // 被"结构性优化"了: the verb of the sentence, however it is put.
    if (verbBefore.test(before) && /^(?:了|啦|掉)/u.test(after)) return said.slice(1, -1);
    // 从大厂"毕业"了: one word in quotes is a word of the sentence.
    return scare ?? said;
  });
}

const verbBefore = /(?:被|[让给把将](?:我|俺|咱)(?:们组?)?|光荣|正式|算是|已经|(?:上|这)个?[周月])$/u;

/** Cuts a plain text into clauses. */
export function cut(text: string): Clause[] {
  const clauses: Clause[] = [];
  let [from, opens] = [0, true];
  const add = (end: number, mark: string): void => {
    const body = text.slice(from, end).replace(/^[\s"'「」『』()]+|[\s"'「」『』()]+$/gu, '');
    if (body !== '') {
      clauses.push({
        text: body,
        asks: mark.startsWith('?') || asking.test(body),
        supposes: supposing.test(body),
        opens,
        mark,
      });
    }
    opens = /[。!?;….]/.test(mark) || (body === '' && opens);
  };
  for (const match of text.matchAll(marks)) {
    add(match.index, match[0]);
    from = match.index + match[0].length;
  }
  add(text.length, '');
  return clauses;
}

/** A text without others' words, and its clauses. */
export const readText = keepByText((raw): Reading => {
  const text = withoutQuotes(plain(raw));
  return { text, clauses: cut(text) };
}, MOST_KEPT);

/** The words of the clauses up to the end of the sentence that holds one: whom he and she may mean there is named by then. */
export function saidUpTo(clauses: readonly Clause[], index: number): readonly string[] {
  const next = clauses.findIndex(({ opens }, at) => opens && at > index);
  return clauses.slice(0, next < 0 ? clauses.length : next).map(({ text }) => text);
}
