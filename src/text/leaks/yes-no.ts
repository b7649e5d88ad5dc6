import { isAddress } from './owners.js';
import { uncalled } from './topics/callings.js';
import type { Clause } from './reading.js';

/** A mere yes or no to a question, and what may be said beside it without taking it back. */

const ending = '(?:了|啦|吧|呢|啊|呀|哈|嘛|吗|哦|的|呗|咯|喽|哟|诶|喔|耶|滴|哒)*';
const yesZh =
  '嗯+|嗯呐|嗯哪|昂|恩+|是|是是|确是|系|对+|对头|没错|没有错|(?:一点儿?(?:都|也)?)没错|没有?(?:记|说|看|猜|听|认|搞|弄|料)(?:错|岔|混|差)|可不是?|可不咋地|当然|那当然|确实|的确|正是|就是|就(?:她|他)|就是(?:她|他|那[家里儿]|这[家里儿])|必须|那必须|算是|应该是|好像是|百分百|如假包换|千真万确|是真|真|实锤|中|诶|哎|欸|唉是|属实|事实|承认|我承认|您说对|是这样|是这么回事|有这回事|是有这回事|有这事|差不多|是滴|嗯是|对对';
const knowing =
  '(?:真|还真|又|居然|竟然|都|全|果然|到底|终究|还是)*(?:被|让|给|瞒不过|逃不过|瞒不住)?(?:您|你|侬|姑|姨|舅|叔|婶|奶|爷|老人家|人家|大家)*(?:眼睛?|眼力|眼光|消息|耳朵|鼻子|嗅觉|第六感|直觉|记性|法眼|火眼金睛)?(?:(?:猜|说|算|看|记|料|蒙|估)得)?(?:可|真|太|好|还|也|倒|一|就|挺|够)*(?:猜对|猜中|猜着|说中|说对|说着|看出来|瞧出来|看穿|发现|逮着|抓到|蒙对|蒙中|尖|毒|灵通|灵|好使|聪明|准|厉害|(?<=得(?:真|可|太|还|倒|挺|够)*)(?:清楚|牢|清)|答对|抓个正着|料到|猜到|知道|听说)';
const how =
  '(?:您|你|侬)?(?!怎么说|咋说)(?:怎么|咋|咋就|怎么就|从哪|打哪儿?|哪儿|听谁|谁跟[你您])(?:会|全)?(?:知道|晓得|听说|听来|猜到|看出来|发现|说)';
const secret =
  '(?:您|你|侬)?(?:可|先|千万|就|帮|替|得|请|给)*(?:我|他|她)?(?:别|不要|勿要|唔好|不好|莫|甭|别先)(?:先)?(?:跟|同|和|讲|话|告诉|到处|往外|对外|声张|张扬|说出去|外传|讲|笑|骂)[^,]*|[^,]{0,6}保密[^,]*|[^,]{0,4}低调[^,]*';
const thanks = '(?:谢谢?|多谢|感谢|劳|让|谢)[^,]{0,12}(?:关心|惦记|细心|操心|挂念|费心|记得|鼓励|记挂|心细)?';

const agreeing = new RegExp(`^(?:${yesZh})${ending}$`, 'u');
const noticed = new RegExp(`^(?:${knowing})${ending}$|^(?:${how})${ending}$`, 'u');
const agreeingEn =
  /^(?:oh |well |um |ah |ha |haha |okay |ok |hm |mm |why )*(?:yes|yeah|yep|yup|yea|ya|aye|right|correct|sure|indeed|exactly|true|absolutely|definitely|certainly|totally|precisely|uh-?huh|mm-?hmm?|of course|that's (?:right|it|the one|me|true|correct|him|her)|that is (?:right|correct|true|him|her)|afraid so|'?fraid so|i'm afraid so|guilty(?: as charged)?|you got (?:me|it)|you caught me|you guessed (?:it|right|correctly)|you(?:'re| are) spot on|good guess|spot on|bingo|bang on|nailed it|caught me|busted|it is|it's true|sure (?:am|do|did|have|is)|i (?:am|do|did|have)|we (?:are|do|did|have)|he (?:is|does|did|has)|she (?:is|does|did|has)|i guess so|guess so|pretty much|more or less|so it seems|yes (?:i am|i do|i did|i have|we are|we do|we did|we have|indeed|sir|ma'am)|how did you (?:know|guess)|who told you|the very same|the one and only|none other)$/u;
const beside = new RegExp(
  `^(?:${secret}|${thanks}|[您你侬](?:放心|别[^,]*|先别[^,]*|知道就[^,]*|可别[^,]*)|别(?:担心|急|笑|提|问)[^,]*|就?(?:是)?[这那](?:个)?(?:价|数|岁数)|(?:去年|今年|上个?月|年前|刚|前阵子|上周|前年|[一二三四五六七八九十\\d]+月份?)[^,]{0,8}|[^,不没]{0,8}(?:要|得|一定|记得|准时)来(?:喝|玩|吃)?[^,不没]{0,4}|给[您你]留[^,]{0,6}|不急|慢慢来|挺好的?|还行|还好|没办法|真的|哈+|嘿+|呵+|嘻+|唉+|哎+呀?|(?:oh|well|uncle|auntie?|grandma|grandpa|thanks[^,]*|thank you[^,]*|don't (?:tell|worry|laugh)[^,]*|keep it[^,]*|between us|please[^,]*|i know|honestly|sadly|unfortunately|finally|happily|ever since[^,]*|since [^,]*|last \\w+|for [^,]*(?:years?|months?)[^,]*|but don't[^,]*|sorry))$`,
  'u',
);
const evading =
  /不(?:说|讲|告诉|回答|答|方便|透露|提|聊)|保留|再说|猜(?!对|中|着|到)|秘密|换个|话题|吃(?:菜|饭|鱼|肉|饺|您的)|先(?:吃|喝)|喝酒|您(?:吃|尝|喝|坐)|缘分|心里有数|顺其自然|客气|过奖|\b(?:secret|guess what|another topic|change the subject|let's|eat|dumplings|no comment|not telling)\b/u;

/** Every other Friday, 一周一次: how often is a yes. */
const often =
  /^(?:每|一|两|隔|半)(?:隔)?(?:个)?(?:周|星期|礼拜|月|天|年|三五)[^,]{0,6}(?:次|回|趟|去|看)?$|^(?:偶尔|有时候?|经常|常常|天天|定期|一直|时不时)[^,不没]{0,6}$|^(?:every|once|twice|each|on and off|off and on|sometimes|now and then|from time to time)(?: \w+){0,4}$/u;

/** 您记性真好,就是她: praise of a good guess before the yes. */
const praise =
  /^(?:哎呀?|哟|嚯)?[您你](?:老|这)*(?:的)?(?:记性|眼力|眼光|消息|耳朵|鼻子|脑子)(?:可|真|还|也|够|挺|太)*(?:比我(?:还|都)?)?(?:好|灵|灵光|不错|不赖|好使|尖|毒)(?:啊|呀|了|嘛)*$/u;

/** 让您看出来了 */
const seenThrough = /[让被给]|瞒不|逃不/u;

/** Good memory, what sharp eyes: of a guess, and so a yes. */
const praiseEn =
  /^(?:what (?:a |an )?|such a |you have (?:a |an )?|you've (?:got )?(?:a |an )?|your |that's (?:a )?)?(?:good|great|sharp|excellent|amazing|fantastic|wonderful|impressive|brilliant|long)? ?(?:memory|ears?|eyes?|intuition|detective)(?: you have| you've got| is (?:\w+ )?\w+)?$|^(?:well|you) remember(?:ed)?(?: well| right| everything)?$/u;

export type Nod = { readonly index: number; readonly span: string; readonly strong: boolean };

/** 是的师母, 嗯嗯爷叔侬猜对了: an address in the middle is left out. */
const spoken = (text: string): string =>
  text
    .replace(/^(?:哈哈+|嘿嘿+|嘻嘻+|哎呀|哎哟|哟|呦|噢|oh |ha |haha |actually |well )+/u, '')
    .replace(/[^\p{L}\p{N}' -]/gu, '')
    .trim()
    .replace(/^(.{1,4}?)\1+$/u, '$1');

/** Whether a clause is a yes by itself, or a yes and whom it is said to. */
function nods(text: string): { readonly strong: boolean } | null {
  const said = uncalled(spoken(text));
  if (noticed.test(said) || praiseEn.test(said) || (said === '' && /👌|👍|✅|✔|💯|🙆/u.test(text)))
    return { strong: true };
  if (agreeingEn.test(said))
    return { strong: !/^(?:oh |well )*(?:right|sure|true|ya|yes|yeah)$/u.test(said) };
  if (agreeing.test(said))
    return { strong: !/^(?:嗯+|恩+|是|是啊|对+|对啊|哎|诶|真|中|当然|差不多)$/u.test(said) };
  if (often.test(said)) return { strong: false };
  const head = /^(?:嗯+|是的?|对的?|没错|昂|系)(?:啊|呀|呢)?/u.exec(said)?.[0];
  if (head === undefined) return null;
  const rest = said.slice(head.length);
  return isAddress(rest) || /^(?:师母|师父|老师|学[长姐]|大娘娘|爷叔|阿婶|老师傅)$/u.test(rest)
    ? { strong: true }
    : null;
}

/**
 * The yes with which a reply to a question opens; null where there is none, or where what follows evades the
 * question or speaks of something else than `topical`.
 */
export function nodOf(clauses: readonly Clause[], topical: RegExp): Nod | null {
  const at = clauses.findIndex(
    ({ text }) =>
      !isAddress(text) && !praise.test(text) && !/^(?:哈+|嘿+|哎+呀?|唉+|oh|ha|haha|well|嘻+)$/u.test(text),
  );
  // 嗯,让您看出来了。先吃饭: seen through is a yes, whatever follows.
  const seen = clauses.findIndex(
    ({ text, asks }) => !asks && seenThrough.test(text) && noticed.test(spoken(text)),
  );
  if (seen >= 0 && clauses.slice(0, seen).every(({ text }) => isAddress(text) || nods(text) !== null))
    return { index: seen, span: clauses[seen]?.text ?? '', strong: true };
  const first = clauses[at];
  if (first === undefined || (first.asks && !noticed.test(spoken(first.text)))) return null;
  const nod = nods(first.text);
  if (nod === null) return null;
  const rest = clauses.filter((_, index) => index !== at);
  if (!nod.strong && rest.some(({ text }) => /保密|先不|改天|回头/u.test(text))) return null;
  if (rest.some(({ text }) => evading.test(text))) return null;
  const fits = rest.every(
    ({ text }) =>
      isAddress(text) ||
      nods(text) !== null ||
      beside.test(spoken(text)) ||
      topical.test(text) ||
      noticed.test(spoken(text)),
  );
  return fits || nod.strong ? { index: at, span: first.text, strong: nod.strong } : null;
}
