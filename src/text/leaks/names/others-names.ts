import { belongsToOther } from '../owners.js';
import { personEn } from '../topics/subjects.js';

/** Names of other people, and of places that one only goes to. */

/** Keys of the names of others. */
export const ofOthers =
  /boss|doctor|teacher|landlord|child|kid|son|daughter|baby|pet|cat|dog|领导|老板|医生|老师|房东|孩子|儿子|女儿|宠物|娃/u;
/** 陈晨表弟, 王磊师傅: called by name and kinship or calling. */
const titled =
  /^(?:[表堂][哥姐弟妹]|叔叔|阿姨|舅舅|姑姑|伯伯|爷爷|奶奶|姥姥|姥爷|师傅|嫂子|婶子|大[爷妈叔婶娘伯]|阿婆|阿公|教授)/u;
/** Our postman Jason, Cousin Amy. */
const apposedEn =
  /\b(?:(?:our|my|the|your|his|her|their|that) (?:[a-z]+ ){0,2}?(?:neighbou?r|boss|manager|colleague|co-?worker|teacher|tutor|coach|post(?:man|woman)|driver|landlord|landlady|roommate|flatmate|classmate|deskmate|dentist|doctor|nurse|brother|sister|nephew|niece|cousin|uncle|aunt|dog|cat|puppy|kitten|hamster|parrot|plumber|barber|hairdresser|waiter|waitress|guard|intern|student|pupil)(?: called| named)?|cousin|uncle|aunt(?:ie)?|pastor|reverend|coach|captain|professor) $/u;
/** 王磊是我们组长,都抱俩娃了: whom the listener took for somebody else. */
const mistaken =
  /乱点|抱[俩两三一]?个?娃|有家室|早(?:就)?(?:结婚|成家)|误会|[搞弄认记]错|别瞎|退休|[他她](?:老婆|老公|媳妇|孩子)|\bmarried\b|\bgrandkids\b/u;
const isSomeone = /^(?:就)?是(?!我(?:的)?(?:对象|男|女|老公|老婆|那))/u;
/** 叫王磊还是叫李雷: one of two that are asked for. */
const orAnother = /^[啊呀]?还是(?:叫|姓|在)\p{Script=Han}/u;
const oneOrThis = /(?:叫|姓|在|是)[^,]{1,6}还是(?:叫|姓|在)$/u;

/** 全家去海底捞, meet at the Starbucks: where one goes to eat or to meet. */
const outing = /(?:全家|一起|一块儿?|大家|[陪带请][您你]|咱们?(?:几个)?)(?:都|再|就|先)?去$/u;
const outingEn =
  /\b(?:meet|meeting|met|lunch|dinner|coffee|drinks|eat|ate|queue|queued|queuing|stop|stopped|shop|shopped|shopping|wait|waited|grab|grabbed)\b[^,]*\b(?:at|in|outside) (?:the |a |that )?$/u;
/** 古都西安 */
const famed = /(?:古都|名城|省会|水乡|古城|都城|首府|圣地|故都)$/u;

export const hasTitle = (own: string, after: string): boolean =>
  titled.test(after) || (apposedEn.test(own) && !/^ (?:and i|proposed)/u.test(after));
export const isMistaken = (after: string): boolean =>
  isSomeone.test(after) && mistaken.test(after) && belongsToOther(after.replace(/[,。!?].*$/u, '。'));
export const isOneOfTwo = (own: string, after: string): boolean =>
  orAnother.test(after) || oneOrThis.test(own);
export const isOuting = (own: string): boolean =>
  outing.test(own) || (outingEn.test(own) && !/\b(?:work|works|working|shift|job)\b/u.test(own));
export const isFamed = (own: string): boolean => famed.test(own) && !/[在住来回到去]/u.test(own);

/** 程浩是谁, 班里叫周杰的有俩: the name, and not its bearer, is spoken of. */
const nameOnly =
  /^(?:又|到底)?是(?:谁|哪位|哪个|何人|干啥的)|^的(?:就|都|也)?(?:有|多|不止|好几)|^(?:'s|s)? (?:who|too many)\b/u;
const whoIs = /\bwho(?:'s| is|'s that| the hell is) $/u;
const called = new RegExp(
  `\\b(?:the|our|my|your|their|that) (?:[a-z]+ )?(?!partner)${personEn}(?:'s| is|'s also| is also) (?:called|named) $`,
  'u',
);
const onAgain = /^ from [a-z ]+ (?:is|was|'s) on\b/u;
export const isOnlyNamed = (own: string, after: string): boolean =>
  nameOnly.test(after) || whoIs.test(own) || called.test(own) || onAgain.test(after);

/** 招行给我发的挂历, Walmart had mandarins, the shelf's from IKEA: where things come from. */
const sends =
  /^(?:给|寄给|送给)[我您咱你]们?(?:家)?(?:发|送|寄|打)?(?:了|的|来|过来)*(?:一?[个张份本])?(?:挂历|短信|账单|台?历|信用卡|卡片|礼品|优惠券?|电话|邮件|广告|推销|通知|积分|红包封)/u;
const stocks =
  /^ (?:had|has|have|sells|sold|stocks?|ran out of|does|did) (?!me\b|us\b|i\b|its? )(?:the|a|an|no|some|good|great|nice|lovely|those|these|two|free|their|half|everything|decent)\b/u;
const cameFrom =
  /(?<!\b(?:i|we|he|she|they)(?:'m|'re|'s| am| are| is| was| were) )(?:\b(?:is|are|was|were|came|comes|come|arrived|bought|ordered|order|parcel|delivery|one|ones|it|them|this|that)|'s) from $/u;
/** 从这儿到杭州的高铁, 苏州是我出差路过: on the way. */
const route = /^的(?:高铁|火车|动车|机票|车票|飞机|航班|票价?|大巴|路程?)/u;
const passing =
  /^(?:那?是|就是)我?(?:上[次回个]\p{Script=Han}?)?(?:出差|旅游|旅行|路过|顺路|转车|转机|中转|玩|去玩|培训)/u;
const onNews = /^(?:'s| is| was)? (?:on|all over|in) the (?:news|tv|telly|radio|papers?)\b/u;
export const isPassed = (own: string, after: string): boolean =>
  onNews.test(after) ||
  passing.test(after) ||
  (route.test(after) && /(?:从[^,]*)?[到去飞]$/u.test(own) && !/[我回]/u.test(own));
export const isSupplier = (own: string, after: string): boolean =>
  sends.test(after) || stocks.test(after) || cameFrom.test(own);
