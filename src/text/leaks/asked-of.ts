import { nameKindOf } from './names/kind.js';
import { kin, mentionsSelf, surname, withPartnerAsOwn } from './owners.js';
import { plain } from './reading.js';
import { keyWords } from './topics/key-words.js';
import { purposeOf } from './numbers/purposes.js';
import { otherSubject } from './question-subject.js';
import { asksIn } from './evidence/compile.js';
import { topicOf } from './topics/compile.js';
import { opensWithName } from './topics/whose.js';
import type { Claim, PrivateFact } from './types.js';

/** Of whom a question asks: what is answered of the manager, the singer or a cousin tells nothing of the speaker. */

const place = '(?:单位|公司|厂里?|班里?|学校|部门|科|组里?|店里?|队里?|村里?|楼里?|小区|办公室|寝室|宿舍)';
const titles = `(?:${kin}|对[桌门面](?:的|那个?|那位)?|[县镇乡市省区村]长|主任|经理|科长|处长|厂长|队长|总监|老总|店长|班长|组长|主管|校长|院长|书记|领导|老板|同事|同学|同桌|室友|舍友|邻居|闺蜜|发小|导师|班主任|辅导员|师傅|徒弟|教练|房东|[大小二三表堂]?(?:爸|妈|哥|姐|弟|妹|嫂子?|姐夫|妹夫|弟媳|爷爷|奶奶|姥姥|姥爷|外公|外婆))`;
const seen = '(?:演员|明星|歌手|主播|主持人|博主|网红|导演|球星|影帝|影后|主角|男主|女主|配角)';
const opening = '^(?:(?:哎|诶|欸|那|对了|话说|听说|哟|呦),?)*';
const others = new RegExp(
  `${opening}(?:[你您]们?(?:那|这|家|的)?${place}?(?:的|那个?|新|新来的?|\\p{Script=Han}{1,3}的)?${titles}|新来的(?:那个?)?${titles}|(?:教练|班主任|辅导员|校长|院长|厂长|主任|经理|科长|老板|领导|房东)(?=多|几|工资|咋|怎么|结|有|是不是|啥|年纪|岁数|一个月)|[你您]们${place}(?:的|那个?)?[小老阿]\\p{Script=Han}|(?:隔壁|对门|楼[上下]|[一二三四五六七八九十\\d]+楼|村[里口头东西])(?:家)?(?:的|那个?)?(?:[小老]?\\p{Script=Han}{1,2}家(?:的)?)?(?:\\p{Script=Han}{0,2})(?:小伙子?|姑娘|闺女|儿子|女儿|小两口|媳妇|大[爷妈哥姐叔婶]|[小老阿]\\p{Script=Han})|(?:(?:电视|剧|戏|电影|新闻|网|春晚|节目)[里上]?的?)?[那这]?[个位]?(?:唱歌|演戏)?的?${seen})(?<rest>.*)$`,
  'u',
);
/** 那盆君子兰, 那双筷子: what is counted so is a thing. */
const countedThing =
  /(?:[这那哪](?:一|两|几)?|^[一两三四五几])(?:盆|双|台|副|棵|把|件|瓶|盒|袋|包|箱|口(?!子)|锅|碗|盘|杯|根|块|支|颗|串|朵|顶|扇|床|架|幅|株|筐|篮|桶|缸|坛|罐|壶|头|匹|窝|笼|捆|沓)(?!事|人)/u;

/** 谁要摆酒, 那俩咋了, 这猫怎么圆了: who it is, strangers pointed at, animals. */
const animals =
  '(?:小|老|大|母)?(?:狗|猫|猪|牛|羊|马|驴|鸡|鸭|鹅|兔子?|鸽子?|鹦鹉|仓鼠|乌龟|鱼)(?!年|票|肉|汤|头|蛋|上)';
const strangers = new RegExp(
  `${opening}(?:(?:是|听说|咱)?(?:村里|这边|家里|今年|最近|又是?|都)?(?:谁家?|哪[个位](?=要|快|有|被|又|[今去明前]年|最近|年[前底]|结|订|摆|办|离|怀|买|生|考|病|辞|失)|哪家(?=要|又|娶|嫁|有喜|添|办|生|买|盖))|\\p{Script=Han}{2,5}的(?=一个月|每月|一年|能挣|挣|赚)|\\p{Script=Han}{2,4}(?:大爷|大妈|大姐|阿姨|师傅|老头|老太太?)(?=真|还|有|一|怎|咋|多|是|也)|\\p{Script=Han}{2,8}(?:的?那[个帮群]?人|的那[位个])(?!.*(?:谈|处|对象|相|交往|追|介绍|喜欢|好上))(?=多|几|是|叫|在|哪|有|咋|怎|谁|啥)|那谁|[他她]们(?=走|来|到|结|离|买|生|咋|怎|都|还)|[小老]?${surname}家(?:的|那)?[大小二三老]?(?:小子|丫头|闺女|姑娘|儿子|女儿|孩子|媳妇|老[大二三]|小伙)|[俩两仨三几]个?(?:小|大)?(?:侄|外甥|孙|娃|孩)\\p{Script=Han}?|家里?人(?=都|身体|还)|[那这]个?\\p{Script=Han}{2,6}?(?:老太太?|老头子?|大[爷妈叔婶哥姐]|小伙子?|姑娘|阿姨|师傅|孩子|娃|小子)|[这那](?:个|位|对|俩|几个|帮|群)?(?:俩|两口子?|小两口|夫妻|夫妇|女的|男的|老头|老太太?|[男女](?:明星|演员|歌手|主播|主持)|人(?![家情]))|[\\p{Script=Han}]{0,5}?[这那的家只条头]${animals}|${animals})(?<rest>.*)$`,
  'u',
);
const matters =
  'husband|wife|hubby|missus|boyfriend|girlfriend|partner|fianc|employer|wedding|date|ring|baby|bump|house|home|flat|apartment|place|mortgage|job|work|company|firm|boss|exam|tests?|results?|offer|visa|divorce|doctor|biopsy|treatment|business|shop|startup|loan|debt|relationship|engagement|marriage|deposit|contract|paper|scan|surgery|operation|deal|move|big|office|lay|lot|rest|other|plan|new|pay|salary|rent|bonus|due|knot|lucky|future|girl|boy|guy|man|woman|lady|fella|one|two|news|rumou?r|kids?|in-laws|pregnancy|stork|love|number|figure|price|total|sum|amount|school|university|college|city|town|hospital|name|patient|score|scales?|weight|age|title';
/** Has the rope been cut? Of a thing that is no private matter. */
const ofThingEn = new RegExp(
  `^(?:so |and |well )*(?:has|have|is|are|was|were|did|does|when does|when did|where's|how's) (?:grand(?:ad|dad|pa|ma|mother|father)|nana|nan|dad|mum|mom|uncle|auntie?)\\b|^(?:so |and |well )*(?:has|have|is|are|was|were|did|does|when does|when did|where's|how's) (?:the|that|this|those|these) (?!your?\\b|(?:${matters})(?:e?s|'s|-\\w+)?\\b)[a-z]+`,
  'u',
);
const kinEn =
  /\b(?:to|with|is|are|was|did|does|has|how's|what's|where's|about|hears?) (?:grandpa|grandma|uncle|auntie?|cousin|old|little|young|big|mr|mrs|ms|miss|dr)\.? (?!sister|brother|one|news|day)[a-z]+/u;
const strangersEn =
  /\bwhat (?:do|does|did) (?:an? |the )?(?!you|they|your|we|i\b)\w+ (?:earn|make|get|take home)\b|\bwho(?:'s|'ll|se)?(?![\w'])(?! (?:told|says?|said|else told|your|are you|do you|did you|is your|is it))|\b(?:the|that|this|your|our|her|his|their) (?:\w+ )?(?:cat|dog|puppy|kitten|cow|pig|sow|horse|mare|sheep|rabbit|hamster|parrot|bird|hen|goat|donkey)\b/u;
/** Whoever sang, won or wrote it is known to all. */
const inPublic =
  /(?:唱|演|主持|导演|写(?!谁|给|什么名)|画|夺冠|冠军|金牌|拿(?:了)?(?:第一|奖)|获奖|得(?:了)?(?:第一|奖)|赢|打球|跳舞|上(?:了)?(?:新闻|热搜|春晚|电视)|当选|主角|明星|歌手|主播|作者|选手|新闻|电视|节目|春晚|台上)|\b(?:won|sang|sings?|singing|wrote|written|author|singer|actor|actress|directed|hosts?|hosted|champion|novel|movie|film|contest|medal|on (?:tv|the news|stage)|acts?|acting|plays? the)\b/u;

/** 你们老板给开多少, 你同学说你…: what another does to the one who is asked, or says of them. */
const toAsked =
  /[你您侬咱]|[和跟与同对]|^(?:也|都|还)?(?:给|发|开(?!心|车|店)|让|叫|把|裁|说|讲|介绍|夸|催|批|准|知道|同意|满意|见|放心|急|愁|乐意|支持|接受|高兴|帮|要|盼|等|想|问|告诉|家)/u;

const calledUp =
  /\b(?:have you (?:seen|heard)|did you (?:see|hear|know)|do you (?:know|remember)|you know|you said)\b/gu;
const othersEn =
  /\b(?:your|the|that|this|our) (?:\w+ ){0,2}?(?:manager|boss|colleague|co-?worker|singer|actor|actress|neighbou?r|lead|leader|supervisor|classmate|desk ?mate|room ?mate|flat ?mate|landlord|teacher|professor|coach|captain|host|director|star|influencer)\b/u;
const thirdEn = [othersEn, strangersEn, kinEn, ofThingEn];
const toAskedEn = /\b(?:you|you're|you'll|you've|and you|say|said|pay|pays|paying|give|gave|tell|told)\b/u;

/** 强强, 小军, 阿杰 at the head of a question: somebody by name, or the one who is asked. */
const named = new RegExp(
  `${opening}(?<name>(?![爸妈爷奶哥姐弟妹叔姑舅姥公婆伯婶常天刚好多慢渐快早娘嬢太年月人家说看听试想])(?:(\\p{Script=Han})\\2|[小阿](?![姨姑婶伯叔公婆妈爸哥姐妹弟嫂爷区时年日伙孩朋县城])\\p{Script=Han}))(?=\\p{Script=Han})`,
  'u',
);
const namedEn =
  /(?<!^)\b(?<name>(?!I\b|Auntie|Aunt|Uncle|Grand|Mum|Mom|Dad|Spring|New|Year)[A-Z][a-z]{2,})\b/u;
/** What became of the Hendersons? In love, who is named may be whom the speaker loves. */
const aboutNamed =
  /\b(?:became of|happened to|news (?:from|of|about)|up with|heard (?:from|of)|how's|how is|how are|is|are|did|does|has|was) (?:the |old |little |young )?(?!I\b|The\b|New Year|Spring|Christmas|Your?\b|It\b|There\b|That\b|This\b|They\b|He\b|She\b|We\b)[A-Z][a-z]+/u;
const ofLove = /partner|marri|engag|wedding|love|dating|boyfriend|girlfriend|cohabit/u;
/** Sent us, 给我们发了: to whom something is done. */
const done = /(?<=[给送让叫跟和对教请])[我俺咱]们?|(?<!^(?:it's |just |only )?)\b(?:me|us)\b/gu;
/** 两万吧,我瞎猜的: who guesses speaks of others. */
const unsure =
  /我(?:也是?|都)?(?:[瞎乱]?猜|听说|听人|哪(?:儿|里)?(?:知道|晓得)|估[计摸]|不(?:太|大)?(?:清楚|知道|晓得))|\bi (?:guess|think|hear|heard|reckon|don't know|wouldn't know)\b/gu;

/** Facts that are of somebody else themselves: parents_divorced, doctor_name. */
const ofKin = /parent|father|mother|dad|mum|mom|brother|sister|child|kid|爸|妈|父|母|孩子/u;
const ofOne =
  /partner|boyfriend|girlfriend|husband|wife|spouse|fianc|boss|doctor|teacher|landlord|对象|男友|女友|男朋友|女朋友|老公|老婆|老板|领导|医生|老师|房东/u;

/** 那部剧看没看: what is said then is of the story. */
const story =
  /(?:剧|电影|片子?|小说|综艺|漫画|动画|相声|小品)[^,?]{0,3}[你您]?(?:看|追|读|听)(?:[没不了过完着]|吗)|(?:看|听|追)(?:的|着)?(?:啥|什么)(?!病|科|医生|大夫)|(?:啥|什么)(?:节目|剧|片子?|书|新闻|歌)|\bwhat(?:'s| is) (?:on (?:tv|the (?:radio|telly|tv))|playing)|\bwhat are you (?:watching|reading|listening)|\b(?:watch|see|seen|read|follow)(?:ed|ing)? (?:the|that|this) (?:\w+ ){0,2}(?:show|film|movie|series|drama|novel|episode|soap|book)\b/u;

/** 小飞, 强强 */
const nickname = /^小?\p{Script=Han}$|^(\p{Script=Han})\1$/u;

/** Whether the subject of a question is a matter of the fact (请柬 where a wedding is kept secret), or may be the speaker. */
function isOwnMatter(subject: string, fact: PrivateFact): boolean {
  const { key, value } = fact;
  if (typeof value === 'string') return nickname.test(subject);
  if (typeof value === 'number') return subject.search(purposeOf(key).own) !== -1;
  const { topic } = topicOf(fact);
  return topic.about.test(subject) || asksIn(subject, topic.id);
}

/** Whether a question asks of somebody or something else than the speaker, and the answer does not turn that round. */
function asksOfThird(question: string, said: string, text: string, fact: PrivateFact): boolean {
  const { key, value } = fact;
  const words = keyWords(key);
  const asked = plain(question);
  if (story.test(asked)) return true;
  if (typeof value === 'boolean' && countedThing.test(asked)) return true;
  if (typeof value === 'string' && nameKindOf(fact) === 'person')
    return inPublic.test(asked) && !/[你您]|\byou/u.test(asked);
  if (ofKin.test(words) || (typeof value !== 'boolean' && ofOne.test(words))) return false;
  const rest = others.exec(asked)?.groups?.rest ?? strangers.exec(asked)?.groups?.rest;
  if (rest !== undefined && !toAsked.test(rest)) return true;
  if (opensWithName(asked) && !toAsked.test(asked)) return true;
  const subject = otherSubject(asked);
  // 小飞是去美团了吧? may be said to 小飞.
  if (subject !== null && !isOwnMatter(subject, fact)) return true;
  const bare = asked.replace(calledUp, '');
  if (thirdEn.some((third) => third.test(bare)) && !toAskedEn.test(bare)) return true;
  if (tellsOf(named.exec(asked)?.groups?.name, said)) return true;
  if (/\byou/u.test(asked)) return false;
  if (!ofLove.test(words) && aboutNamed.test(question)) return true;
  return tellsOf(namedEn.exec(question)?.groups?.name, text);
}

/** Whether an answer has the name of the question for its subject: a name alone is only called. */
const tellsOf = (name: string | undefined, text: string): boolean =>
  name !== undefined && new RegExp(`${name}(?:'s\\b| [a-z]|(?![看说您你])\\p{Script=Han})`, 'u').test(text);

/** A text up to the end of the clause that holds some words of it. */
function upTo(text: string, words: string): string {
  const at = text.indexOf(words);
  if (at < 0) return text;
  const rest = text.slice(at + words.length);
  return text.slice(0, at + words.length) + rest.slice(0, rest.search(/[,。!?;]|\. |$/u));
}

/**
 * The claims that are the speaker's own: where the question asks of somebody else, an answer is of them until the
 * speaker speaks of themselves.
 */
export function ownClaims(
  claims: readonly Claim[],
  text: string,
  question: string,
  fact: PrivateFact,
): readonly Claim[] {
  if (claims.length === 0) return claims;
  const said = plain(text).replace(unsure, '');
  if (!asksOfThird(question, said, text, fact)) return claims;
  return claims.filter(({ span }) => mentionsSelf(withPartnerAsOwn(upTo(said, span)).replace(done, '')));
}
