import { keepByText } from '../../core/keep.js';
import { fold } from '../normalise.js';
import { uncalled } from './topics/callings.js';
import { isAddress, kin } from './owners.js';

/**
 * What stands around the words that tell: tea is offered, the cook praised, silence asked for, a question given back. Such
 * clauses say nothing of any fact, yet they hide the answer that comes after them and name people who are not spoken of.
 * They are left out at the head and at the end of a reply before it is read.
 */

const end = '(?:了|啦|吧|呢|啊|呀|哈|嘛|哦|的|呗|咯|喽|哟|么|噢|喔|嘞|哒)*';

/** Clauses that may be left out wherever a reply begins or ends. */
const courtesies: readonly string[] = [
  // 您先坐, 喝口热茶, 来来来吃菜吃菜, 趁热吃
  '(?:您|你|咱们?|大家|来|快|先|多|慢|再|趁热|都|那|就|请|老人家|坐下|别光|别|干坐着)*(?:坐|吃|喝|尝|嗑|夹|歇|抓|用)(?:坐|吃|喝|尝|点|口|块|个|杯|碗|把|筷|一|几|些|下|会儿|着|热|茶|水|菜|饭|饺子|汤圆|汤|鱼|肉|瓜子|花生|糖|橘子|水果|年糕|脚)*',
  '来{2,}',
  // 饺子真香, 舅妈包的饺子真香, 您这手艺真好
  `(?:您|你|这|那|今天|今年|家里|我?[爸妈奶]|${kin})*(?:这|的|包|做|炖|蒸|煮|炒|熬|泡|腌|买|备|种)*(?:饺子|菜|饭|汤圆|汤|鱼|鸡|鸭|肉|腊肉|腊肠|年糕|粽子|包子|红烧肉|狮子头|手艺|茶|酒|橘子|瓜子|糖|面|年夜饭|气色|灯笼|对联)(?:就是|还是|可|真是)*(?:真|好|太|可|越来越|还是那么|这么)(?:香|好吃|甜|鲜|入味|地道|好喝|热闹|好看|暖和|精神|好)`,
  // 谢谢您惦记, 让您费心
  '(?:真)?(?:谢谢?|多谢|感谢|有劳|劳|辛苦|让(?=[您你]))(?:您|你)?[^我,]{0,8}(?:关心|惦记|操心|挂念|费心|记挂|招待|红包|好意|夸奖|啦|了|您|你|谢)?',
  '(?:我)?(?:先)?(?:给|跟|向)(?:您|你)[^我,]{0,6}(?:拜年|拜个早年|磕头|请安)',
  '(?:祝)?(?:您|你)?(?:新年|过年|新春|春节|除夕)(?:快乐|好|吉祥|大吉)|恭喜发财|万事如意|身体(?:健康|康健|硬朗)|岁岁平安|阖家(?:幸福|欢乐)|龙马精神|福如东海|寿比南山',
  // 不瞒您说, 既然您问到这儿了, 本来不想说的
  '(?:我)?(?:也|就|可|跟|和|对|实话|咱|今天|今儿)*(?:不瞒|不骗|不蒙)(?:您|你)?(?:老人家)?(?:说)?',
  '(?:既然|都|那)?(?:您|你|大家)?(?:都|既然|非要|非得|硬要|一直|老是?|老这么|今儿|今天)*(?:问|打听)(?:到|起|了|这儿|这里|这份上|这|我|头上|来|一句)*',
  '(?:这事儿?|这话|我)?(?:本来|原本|原来)(?:还|我|都|是)*(?:不想|没想|没打算|不打算|想瞒着)(?:跟|和)?(?:您|你|大家)?(?:说|讲|提)?',
  '(?:我)?(?:跟|和|给|对)(?:您|你)(?:说|讲|交|透|撂|露)(?:个|句|实|老|心里|掏心窝子的?)*(?:话|底|实底)?',
  '(?:说|讲)(?:句)?(?:实话|真的|老实话|心里话|掏心窝子(?:的)?话?)|实话(?:实)?(?:说|跟您说|告诉您)|老实(?:说|交代|讲)|坦白(?:讲|说|交代)?|说来(?:惭愧|也巧|话长|好笑)|说出来(?:您|你|也)?(?:不|别)?(?:怕)?(?:您|你)?(?:可)?(?:别)?(?:笑|笑话|丢人|生气)我?',
  '(?:悄悄|偷偷|小声|私下)(?:地)?(?:跟|和|告诉|对)?(?:您|你)?(?:说|讲|透露|告诉您|告诉你)(?:一声|一句|个事)?|告诉(?:您|你)(?:个|一个)?(?:秘密|实话|好消息|坏消息|事)?',
  // 您别笑, 可别跟我妈说, 别问了
  '(?:这事|这话)?(?:您|你)?(?:可|先|千万|就|也|得|要|都)*(?:别|不要|莫|甭|不许|不准)(?:先|再|老|总|一直)?(?:笑话?|骂|怪|问|催|猜|打听|追问|念叨|惦记|急|担心|操心|生气|激动|外传|声张|张扬|传出去|说出去|往外说|到处说|告诉别人|告诉我[爸妈]|(?:跟|和|对)[^,我]{0,2}(?:我)?[^,我]{0,3}(?:说|讲|提))(?:我|他|她|它)?',
  '(?:您|你)?(?:可|先|千万|一定|得|要|务必)*(?:替|帮|给)我(?:们)?(?:先)?(?:保密|瞒着|保守秘密|瞒一瞒)[^,]{0,4}',
  // 别的我就不多说了
  '(?:别的|其他的?|其它的?|剩下的|多的|更多的)(?:我)?(?:就|也)?(?:不|没)(?:多|再|想|方便|用)*(?:说|讲|提|聊|展开)',
  '(?:好|行|得|嗨|嗯)?(?:就)?(?:说|聊|讲)(?:到)?(?:这儿|这里|这)',
  // 这么跟您说吧, 怎么说呢, 您听我说, 就是这么个情况, 您放心, 您早点歇着, 干杯
  '(?:我)?(?:就)?(?:这么|这样)(?:跟|和)?(?:您|你)?(?:说|讲)|(?:怎么|咋)(?:说|讲)|(?:您|你)(?:先|就)?(?:听我|容我|让我)(?:慢慢|细|好好)?(?:说|讲)(?:完|一句)?',
  '(?:趁|当着)(?:着)?(?:大家|您|你|人|全家|今天)[^,]{0,6}(?:我)?(?:就)?(?:直说|说|宣布|坦白|交代)(?:了|个事|件事)?',
  '(?:也)?(?:就|大概|差不多)?(?:是)?(?:这么|这样|那么)?(?:个|一?回|些)(?:情况|事儿?|样子)|情况(?:就|大概)?(?:是)?(?:这样|这么个)',
  '(?:您|你)(?:就|尽管|只管|先|可)*(?:放心|安心|宽心|消消气|消气|保重|早点(?:歇|睡|休息)|多保重|慢走|好好休息|注意身体)(?:好|着|身体|歇着)*',
  '(?:来)?(?:干杯|干了|走一个|碰一个|我敬您(?:一杯)?|喝一个)',
  '(?:这下|现在|这回)?(?:您|你)(?:可|该|总)?(?:满意|放心|高兴|开心|踏实|如愿)',
  // 哈哈, 唉
  '[哈嘿嘻呵]+|[唉哎诶欸呀哟嗨嗐害]+|哎(?:呀|哟)|哎呀妈(?:呀)?',
];

/** 祝您新年快乐: what goes on in the same sentence may be wished too. */
const wishes = '(?:我)?(?:祝|恭祝|预祝|敬祝|愿)(?:您|你)[^我,]{0,14}';

const questionsBack: readonly string[] = [
  '(?:这下|这回|现在)?(?:您|你)(?:可|该|总|都)?(?:满意|放心|高兴|踏实|清楚|听清)(?:了)?(?:吧|没|没有|吗)?',
  '(?:那)?(?:您|你)(?:们)?(?:家|老|身体|那|最近|今年|自己|这|的|膝盖|腿|腰|血压)?[^我,]{0,12}',
];

const courtesiesEn: readonly string[] = [
  "(?:oh |well |okay |ok |ah |um |so |haha |honestly |look )*(?:many )?(?:thanks|thank you|cheers)(?: (?:so|very) much)?(?: for [a-z' ]{1,30}| a lot)?",
  '(?:(?:oh|well|okay|ok|ah|haha|hi|hello|hey|anyway|right|listen) ?)+',
  "(?:the |these |this |those |your |that |mum's |auntie's )?(?:\\w+ ){1,3}(?:is|are|look|looks|smell|smells|taste|tastes) (?:so |really |absolutely |just )?(?:delicious|lovely|great|amazing|wonderful|good|fantastic|perfect)",
  '(?:happy|merry) (?:new year|spring festival|chinese new year|lunar new year)(?: to you(?: all)?)?',
  "(?:well |okay |ok |fine )?(?:since|as|now that|seeing as|because) you(?: keep|'ve)? (?:ask|asked|asking|insist|mention it|brought it up|are asking|must know)(?: (?:so nicely|me|about it|again|nicely))?",
  "(?:if you (?:really )?must know|to be (?:perfectly )?(?:honest|frank)|to tell (?:you )?the truth|truth be told|i (?:won't|can't|wouldn't) lie(?: to you)?|between (?:us|you and me|ourselves)|don't laugh(?: at me)?|promise not to laugh|i wasn't going to say(?: anything| this)?|i shouldn't (?:really )?say(?: this)?(?: but)?|don't be (?:mad|cross|angry|upset|shocked))",
  "(?:please |but |and |just |so )*(?:don't|do not|never) (?:you )?(?:tell|mention|say|breathe|spread|repeat|let on)(?: (?:it|this|that|anything|a word|a soul|anyone|anybody|around|about it|to))*(?: (?:mum|mom|dad|my (?:mum|mom|dad|parents|mother|father)|the (?:others|family)|grandma|grandpa))?(?: (?:yet|please|just yet))?",
  '(?:please )?keep (?:it|this|that) (?:between us|to yourself|quiet|under your hat)(?: please| for now)?',
  "(?:anyway |now |so |come on |right )*(?:pass (?:me )?the|have (?:some|a|another)|eat|let's eat|try the|do have|help yourself to|sit down|drink) ?[a-z' ]{0,20}",
];
const questionsBackEn: readonly string[] = [
  '(?:are you |are we )?(?:happy|satisfied|pleased)(?: now)?|there (?:you|happy)(?: now)?',
  "(?:and |so |anyway |but |now )*(?:how(?:'s|'re| is| are| about)|what about|where(?:'s| is)) (?:you|your|yourself)\\b[^,]{0,30}",
];

const any = (patterns: readonly string[]): string => patterns.map((one) => `(?:${one})`).join('|');
const courtesy = new RegExp(`^(?:(?:${any(courtesies)})${end}|(?:${any(courtesiesEn)}))$`, 'u');
const wish = new RegExp(`^(?:${wishes})$`, 'u');
const back = new RegExp(`^(?:${any(questionsBack)}|${any(questionsBackEn)})$`, 'u');
/** A mere 嗯 beside tea is no answer. */
const faint =
  /^(?:您|你)\p{Script=Han}{1,4}(?:真|可|太|够|挺)\p{Script=Han}{1,3}$|^(?:嗯+|是|对|好|行|哎|啊|哦|真|不|yes|no|ok|okay|well|right)?(?:啊|呀|的|吧|了|呢|嘛)*$/u;

/** Longer clauses say something. */
const LONGEST = 48;
const clauseEnd =
  /(?<=[，。！!？?～~…；;\n])(?![”"」』])|(?<=[，。！!？?～~…；;\n][”"」』])|(?<=(?<!\b(?:mrs?|ms|dr))[,.:：、](?=\s|\p{Script=Han}|$))/iu;

const bare = (clause: string): string => fold(clause).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
/** Kept: what people say at tables is said again and again. */
const isCourtesy = keepByText((clause): boolean => {
  if (clause.length > LONGEST) return false;
  const words = bare(clause);
  if (/[?？]\s*$/u.test(clause)) return back.test(words);
  return (
    words === '' ||
    courtesy.test(words) ||
    courtesy.test(uncalled(words)) ||
    (/[^，,、]\s*$/u.test(clause) && wish.test(words))
  );
}, 2000);

/** 二舅 我没考上, 大姨！有: whom one calls is set off by a comma at most. */
const calledFirst = /^(?<name>\p{Script=Han}{1,5})(?: +(?=[^\s])|[!！。~～]+(?=.))/u;

/** A reply without the courtesies at its head and its end; itself where nothing else is said. */
export const withoutCourtesies = keepByText((text): string => {
  const clauses = text
    .replace(calledFirst, (said, name: string) => (isAddress(fold(name)) ? `${name}，` : said))
    .split(clauseEnd);
  if (clauses.length < 2) return text;
  let [from, to] = [0, clauses.length];
  const kept: string[] = [];
  for (; from < to; from += 1) {
    const clause = clauses[from] ?? '';
    if (isAddress(bare(clause))) kept.push(`${clause.replace(/[\s.。!！,，~～]+$/u, '')}, `);
    else if (/[?？]\s*$/u.test(clause) || bare(clause) === '' || !isCourtesy(clause)) break;
  }
  while (
    to > from &&
    (isCourtesy(clauses[to - 1] ?? '') || (to < clauses.length && /^ ?来，$/u.test(clauses[to - 1] ?? '')))
  )
    to -= 1;
  const rest = clauses.slice(from, to).join('');
  const dropped = from + (clauses.length - to) > kept.length;
  if (faint.test(bare(rest)) || !(dropped || kept.length > 0)) return text;
  return kept.join('') + rest.replace(/[，,、]\s*$/u, '。');
}, 500);
