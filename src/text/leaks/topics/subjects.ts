import { belongsToOther, kin, withPartnerAsOwn } from '../owners.js';

/** Subjects of a clause that are neither the speaker nor a mere name: a couple named by one of them, a cleft, a relative clause. */

const timely =
  '今年|去年|明年|前年|昨天|今天|明天|前天|现在|已经|最近|刚刚|上周|下周|上个?月|下个?月|年[底前后初]|月[底初]|五一|十一|国庆|中秋|元旦|春节|早就|打算|准备|决定|正在|可能|应该|当[年时]|后来|终于|总算|一直|其实|偷偷|悄悄|周末|[春夏秋冬]天|[一二三四五六七八九十两\\d]+月|腊月|正月|初[一二三四五六七八九十]|一起|经常|天天|每天|还是|就是|真的?|没有?|也|都|又|刚|想|要|正|快';
/** 阿玲和他男朋友, 美玲跟她老公: he and she are of the one who is named before. */
const couple = new RegExp(
  `^(?!${timely}|[我俺咱您你他她]|孩子|娃|闺女|女儿|儿子|丫头|小子)(?:[^,我]{0,4}(?:的|家|里|边|头))?(?:${kin}|\\p{Script=Han}{2,3})[跟和同与](?:[他她](?:们?家)?的?(?:那个?)?(?:男|女|老|对象|媳|爱人|丈夫|妻|爸|妈|未婚|那?口子|那位|哥|姐|弟|妹|同事)|那口子|对象)`,
  'u',
);

/** Whether a clause has for its subject somebody by name and who belongs to them. */
export const opensWithCouple = (clause: string): boolean => couple.test(clause);

/** 五一办酒的是隔壁幺妹: who did it is named behind. 我谈的是同学 names whom one loves. */
const cleft = /^(?<rest>[^,我]{0,6}?)的(?:那[个位])?(?:就|才|其实|可|都|明明|分明|正|倒)?是(?<who>[^,]+)$/u;
const transitive = /[嫁娶谈处追爱看找坐陪睡](?:了|过)?$/u;
const bySelf = /^(?:我|俺|咱)(?:$|[^\p{Script=Han}]|们?(?:俩|自己|两)?(?:$|[跟和同与啊呀呢哦啦嘛]))/u;
const byNickname =
  /^(?:[我咱你]们[^,]{1,6}|[^,]{0,5}(?:的|[家科组班厂店处队门上下壁里舍台司楼村]))?[小老阿]\p{Script=Han}{1,2}$/u;
const cleftEn =
  /\b(?:it's|it is|it was|that's|that was) (?!(?:me|i|us|my|our|that|because)\b(?! (?:boss|sister|brother|cousin|colleague|deskmate|roommate|flatmate|neighbou?r|friend|manager)))(?:[\w']+ ){1,7}?who(?:'s|'ve|'d)?(?: |$)/u;

/** Whether what a clause says up to `end` is said of somebody whom it names behind, or before `who`. */
export function isClefted(clause: string, index: number, end: number): boolean {
  // 离婚的是我们老板: the words of a topic may end in 的.
  const close = clause.charAt(end - 1) === '的' ? end - 1 : end;
  const { rest, who } = cleft.exec(clause.slice(close))?.groups ?? {};
  if (who !== undefined && rest !== undefined) {
    const deed = clause.slice(0, close) + rest;
    if (!bySelf.test(who) && !transitive.test(deed) && !clause.slice(0, index).includes('我'))
      return belongsToOther(who) || byNickname.test(who);
  }
  return cleftEn.test(clause.slice(0, index));
}

const callings =
  'girl|guy|woman|man|lad|lass|lady|bloke|chap|fella|fellow|kid|boy|couple|pair|people|folks?|person|interns?|colleagues?|students?|women|men|guys|girls|boys|kids|blokes|lads|ladies|ones?|cousins?|parents?|friends?|mates?|pals?|uncles?|aunts?|nephews?|nieces?|sisters?|brothers?|sons?|daughters?|wi(?:fe|ves)|widow|guards?|captains?|pastors?|priests?|vicars?|models?|stars?|athletes?|nurses?|chefs?|cooks?|boss(?:es)?|coach(?:es)?|clerks?|neighbou?rs?|shift|crew|somebody|someone|everybody|everyone';
const noCallings =
  'paper|letter|number|offer|order|employer|career|power|winter|summer|weather|computer|counter|partner|lover|corner|dinner|river|matter|never|ever|other|another|over|under|after|either|neither|together|rather|later|older|younger|bigger|september|october|november|december|quarter|semester|chapter|floor|door|error|tower|manner|danger|list|degree|fee|coffee|human|fiancee|committee|tumor|cancer|folder|tier|her|per|whether|answer|for|or|nor';
/** Who somebody is, by a list or by the ending of the word. */
export const personEn = `(?:${callings}|(?!(?:${noCallings})s?\\b)[a-z]{2,}(?:er|or|ist|ian|mate|man|woman|boy|girl|men|women|ee)s?)`;
const determined =
  "(?:(?:the|a|an|that|this|those|these|some|one|two|three|four|five|half|most|all|several|another|every|my|our|his|her|their|mr|mrs|ms|miss|[a-z]+'s) (?:of (?:the|my|our) )?)+";
const opening = '^(?:(?:oh|well|and|but|so|you know|apparently|honestly|poor|even) )*';
/** The lad who sits across from me, my piano teacher's daughter: what is within tells of nobody. */
const described = new RegExp(
  `${opening}(?:${determined}(?:[a-z-]+ ){0,3}?${personEn}|somebody|someone|everybody|everyone|whoever)(?='s |s' | )(?! (?:and i|and me|i (?:love|married)|of mine and i)\\b)`,
  'u',
);
/** The tractor's been retired and made redundant. */
const thing = new RegExp(
  `${opening}(?:the|that|this|those|these) (?!(?:week|month|year|day|other|first|second|last|few|only|same|next|minute|moment|thing|truth|fact|rumou?rs?|test|doctor|scan|whole|entire|company|firm|office|factory|plant|team|department|bank|two|three)\\b)[a-z' -]*\\b(?:is|are|was|were|been|has|have|had|got|and|just|'s|finally) $`,
  'u',
);
const withTheirs = /^(?!(?:i|me|we|both|and|but|so|yes|no)\b)[a-z]+ and (?:her|his|their|half|most)\b/u;
const ownLove =
  /\bi(?:'m|'ve| am| have)? (?:been |was )?(?:seeing|dating|love|loved|with|going out with|living with|engaged to|married|marrying|fell for)\b/u;
const ownTeam =
  /^(?:everyone|everybody|half|most|all|one|the (?:whole|entire))\b.*\b(?:of us|(?:in|on|at|from) (?:my|our) (?:team|department|office|floor|division|unit|group|section|line))\b/u;
const ownSpan =
  /\b(?:me|us)\b|\b(?:my|our) |^(?:i|i'm|i've|i'd|we|we're|we've)\b(?! (?:\w+ ){1,4}(?:got|was|were|has|is|have|had|bought)\b)/u;
const subjectNext =
  /(?:^|[ ,])(?:i|i've|i'm|i'd|we|we've|we're)(?: (?:\w+ly|just|have|had|was|am|also|both|all))* ?$/u;
/** Whoever knows of the speaker says what is so. */
const tellsThat =
  /\b(?:doctor|midwife|nurse|gp|consultant|hr|test|scan|boss|manager|company|they|letter|hospital|clinic|judge|lawyer)\b.*\b(?:says?|said|told me|tells me|confirmed|confirms|reckons?|thinks?|found|that) (?:that )?$/u;

export const isTold = (before: string, span: string): boolean =>
  tellsThat.test(before) && /^(?:i|i'm|i've|we|we're)\b/u.test(span);

/** My old desk neighbour, the one with the cactus: named before what is said of them. */
const standsAlone = new RegExp(`${opening}${determined}(?:[a-z-]+ ){0,3}?${personEn}$`, 'u');
export const isNamedAlone = (clause: string): boolean =>
  standsAlone.test(clause) && !/\b(?:i|i'm|we)\b/u.test(clause);

/** Whether an English clause has a subject that is described by who they are to the speaker. */
export function isDescribed(clause: string, index: number, end: number): boolean {
  if (!/^[a-z']/u.test(clause)) return false;
  const [before, span] = [clause.slice(0, index), clause.slice(index, end)];
  if (ownSpan.test(span) || subjectNext.test(before) || ownLove.test(clause) || ownTeam.test(clause))
    return false;
  if (/\band (?:me|i)\b|\b(?:me|myself) (?:too|included)\b|\bincluding me\b/u.test(clause)) return false;
  if (isTold(before, span)) return false;
  if (thing.test(before) && !/\b(?:i|i've|i'm|we|my|me|us|our)\b/u.test(before)) return true;
  const subject = described.exec(clause)?.[0];
  return (subject !== undefined && subject.length < end) || withTheirs.test(clause);
}

/** 咱厂那个闷葫芦, 卖我手机壳那摊主: somebody pointed out by where one knows them from. */
const pointedOut =
  /^(?![我俺咱](?:那|[和跟同与]))[^,]{2,10}?那(?:个|位)?(?!对象|[男女]|老[公婆]|医生|孩子|爱人|口子)(?:闷葫芦|书呆子|老好人|\p{Script=Han}{0,3}(?:摊主|店主|车主|业主|班主|房东|工|师傅|[^人成]员|选手|匠|学生|妹子?|弟|哥|姐|叔|婶|婆|爷|[哥姐爷]俩|家伙|小[子伙]|小媳妇|丫头|兄弟|姐妹|胖子|瘦子|同学|同事|姐们儿?|哥们儿?))(?!.*[我俺])/u;
export const isPointedOut = (clause: string): boolean => pointedOut.test(clause);

/** 那张请帖是我同学的: whose a thing is said to be. */
export function isSaidTheirs(after: string): boolean {
  const who = /^(?:都|也|全)?是(?<who>[^,]{1,8})的(?:$|[^\p{L}])/u.exec(after)?.groups?.who;
  return (
    who !== undefined &&
    !/(?:介绍|牵线|送|买|给|挑|选|做|教|带|写|发|寄|付|出)$/u.test(who) &&
    belongsToOther(withPartnerAsOwn(who))
  );
}

const beasts =
  '(?:三花|橘|狸花|奶牛|布偶|流浪|芦花|枣红|孔雀|金|锦|土|野|家|老|大|小|母|公|黑|白|黄|花|灰|肥)*(?:猫|狗|犬|猪|牛|羊|马|驴|骡|兔|鸡|鸭|鹅|鱼|鸟|鸽|鹦鹉|八哥|画眉|仓鼠|乌龟|龟|蚕|蜜蜂|泰迪|金毛|柯基|哈士奇|边牧|二哈)(?:子|儿|崽)?';
/** 我家那只三花猫又揣崽了, 后院的母鸡: an animal does it. 马上, 鱼汤 and 属牛的 are none. */
const animal = new RegExp(
  `^(?:[^,]{0,7}?(?:的|那|这|里|家|上|边|院|圈|窝|村|区))?[那这]?[一两几三]?(?:只|头|匹|条|窝|缸|笼|群|对)?(?<![属像跟当做抱遛喂撸吸有])${beasts}(?![年票肉汤蛋气虎场甲市粮翅爪丸奶毛皮虾]|路(?!过)|上(?!个?月)|的(?:年|人)|一样|似的)(?!.*[我俺](?!们?家|爷|奶|爸|妈|外))`,
  'u',
);
const animalEn =
  /^(?:so |and |oh |well )*(?:the|this|that|these|those|your|our|my|a|her|his|their|\w+'s) (?:[a-z-]+ ){0,2}?(?:cats?|kitten|tabby|dogs?|pupp(?:y|ies)|goats?|cows?|heifer|sows?|pigs?|hens?|rabbits?|bunn(?:y|ies)|hamsters?|mares?|horses?|sheep|ewes?|parrots?|budgie|goldfish|guppy|guppies|guinea pigs?|donkeys?|ducks?|gees?e|pony|llama|poodle|terrier)(?:'s|s')?\b(?! (?:and (?:i|me)|cafe|food|sitter|show|year)\b)/u;

/** Whether a clause has an animal for its subject. */
export const opensWithAnimal = (clause: string): boolean => animal.test(clause) || animalEn.test(clause);
