import { keepByText } from '../../core/keep.js';
import { allIn } from '../sought.js';

/** Who a clause is about: the words before a value decide whose it is. */

/** ○ stands for a numeral that has been taken out. */
const rank = '(?:○|大|二|三|四|五|六|七|八|九|小|老|幺|满|细|表|堂|亲|干|姨|姑|舅)*';
/** 伯婆, 姨公, 三姨姥, 婶母: a line of kin and a rank in it. */
const lines =
  '[叔伯婶姨姑舅妗][父母公婆爷奶姥嬷嫲太爹丈](?!上班|司)|姑老姥|外[嬷嫲]|[契谊][爷妈娘爹]|[大二三四五六七八九]?妗(?![子母婆])|太太?[公婆爷奶姥]|老[豆窦]|妈咪|爹地|姊姊|姊夫|姐丈|妹婿|[姑舅叔伯]太[爷奶]';
export const kin = `(?:${rank}(?:${lines}|(?:叔|伯|姑|舅|姨|外|曾)?祖[父母]?|姑奶奶?|姑婆|姑姐|姑爹|姑夫|舅婆|舅爷|舅奶奶?|姨婆|姨夫|姨奶奶?|姨娘|婶娘|伯娘|叔爷|伯公|妗子|妗母|舅母|太爷爷?|太奶奶?|太婆|老太太?|嬢嬢?|孃孃?|娘娘|嫲嫲?|姆妈|家[姐嫂兄弟妹]|阿[姨公婆妈爸哥姐妹伯叔嬷爷嫂嫲舅姑婶奶娘]|舅舅|舅妈|舅公|舅|叔叔|叔公|叔|婶婶|婶子|婶|伯伯|伯父|伯母|伯|姑姑|姑妈|姑父|姑丈|姑奶奶|姑|姨妈|姨父|姨丈|姨|爷爷|爷|奶奶|姥姥|姥爷|外公|外婆|公公|婆婆|岳父|岳母|丈人|丈母娘|爸爸|爸|妈妈|妈|爹|娘|哥哥|哥|姐姐|姐夫|姐|弟弟|弟妹|弟媳|弟|妹妹|妹夫|妹|嫂子|嫂|(?:外?孙|侄|外甥)(?:媳妇儿?|女婿)|侄子|侄女|外甥女?)(?:们|家的?|儿(?![子媳]))?)`;
const people =
  '(?:同事|同学|[那这]对(?:\\p{Script=Han}{0,3})?(?:夫妻|夫妇|情侣|小年轻|小两口)|(?:隔壁|楼上|楼下|对门|别的|其他)(?:组|部门|桌|(?<!楼[上下])班|家|屋|宿舍|办公室|公司|小两口|夫妻|两口子|邻居)|\\p{Script=Han}友(?<!男友|女友|室友|前男友|好友圈|[男女]朋友)|班主任|辅导员|导师|学[长姐弟妹]|师[兄姐弟妹傅]|校长|班长|客户|房客|租客|保安|大[妈爷叔婶哥姐]|街坊|熟人|网红|大v|富豪|首富|土豪|富二代|包工头|工头|书记|局长|处长|院长|教授|专家|老板娘|大神|大佬|学霸|卷王|(?:班|年级|学校|校|县|市|省)里?的?(?:第[一二三]|○○|状元|榜首|头名)(?=[考得拿才总是])|工人|骑手|司机|快递员|医生家|[那这](?:个|位|对|俩|帮|群|家)(?:[^,我]{1,6}?的(?!事)|人|男的|女的|姑娘|小伙|[高小大矮]个子?|胖子|瘦子|帅哥|美女|小子|丫头|老头|老太太?|大高个儿?)|同桌|室友|舍友|房东|老板|领导|组长|主管|上司|销冠|冠军|实习生|应届生|村长|(?<=[我咱俺]们(?:(?![是当做升])\\p{Script=Han}){0,4})(?:经理|主任|总监|科长|厂长|队长|店长|站长)|邻居|(?:隔壁|对门|楼上(?!班)|楼下)(?!就是|便是|是个?(?:公园|湖|海|江|河|街))|村[里东西南北头口]|人家|别人|(?<![男女耍交处谈搞])朋友|师[傅父]|头儿|老师|闺蜜|死党|[男女]主人|教练|那(?:小伙子?|姑娘|丫头|胖子|瘦子|老头|老太太?|大姐|阿姨|女的|男的)|阿[a-z]+|损友|师母|师娘|师丈|发小|哥们儿?|亲戚|老乡|小伙[子儿]?|(?:快递|外卖|保安|维修|物业|理发|中介|送水|跑腿)?小哥|(?<=[那这的])(?:小?(?:姑娘|女孩儿?|男孩儿?|小子|妹子|丫头|哥们儿?|姐们儿?|女生|男生|大哥|大姐|阿姨|大爷|大妈|老头儿?|老太太?))|(?<=的)(?<!我们?的)(?:大|小|二|老)?(?:儿子|女儿|闺女|孙子|孙女|外孙女?)|儿媳妇?(?!我)|小姑娘|孩子他|网上|听说|听人[说讲]|据说|平均|人均|均价|行情|普遍|最低|新闻|电视|博主|明星|演员|主播|谁|两口子|小两口|老两口|大家|他们?|她们?|它们?|(?<![a-z])ta(?:们|(?![a-z])))';
const surname =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁沈姜崔谭陆范汪廖石金韦贾夏付方邹熊孟秦白江尹薛段雷侯龙史陶黎贺顾毛郝龚邵钱严武戴莫孔汤卢姚阎覃乔赖樊俞葛祝霍倪裴聂翟耿骆娄柯詹涂岑]';
const named = `(?:(?:(?<![\\p{Script=Han}])|(?<=[们门部组家的里厂班位室壁]))[小老](?:${surname}|高(?![层中端考潮兴峰个矮]))(?![库拉菜湖历牛头虾醋鱼车额扎酒花山])(?![\\p{Script=Han}]{0,1}(?:说|,)))`;
const oldHead = `老${surname}头`;
const animal = '(?:[这那](?:只|条|头|匹)?(?:猫|狗|牛|羊|猪|鸡|马|兔子))';
/** 我老公, 我那个对象: only where they are named as one's own, since 没对象 names nobody. */
const partnerZh =
  '(?:男朋友|女朋友|男友|女友|男票|女票|对象|老公|老婆(?!本|饼)|媳妇儿?|丈夫|妻子|爱人|未婚[夫妻]|前[夫妻任]|前男友|前女友)';
const partner = `(?<=^|[我俺咱]|[我俺咱]们?(?:的|家|那|那个|那位))${partnerZh}`;
const partnerEn = 'boyfriend|girlfriend|husband|wife|hubby|partner|fianc(?:e|ee)';
const someone = `(?:${kin}|${people}|${named}|${oldHead}|${animal}|${partner})`;
const pinyinKin = String.raw`(?:(?:da|er|san|si|wu|xiao|lao|tang|biao)[ -]?(?:gu|jiu|yi|shu|bo|ma|niang|ye|ge|jie|di|mei)|(?:da|er|san|si|wu|xiao|lao|tang|biao)?(?:popo|gonggong|jiujiu|jiuma|jiufu|jiu|gugu|gufu|guma|shushu|shu|bofu|bobo|bomu|bo|shenshen|shenzi|shen|yima|yifu|yi|nainai|yeye|laolao|laoye|waipo|waigong|gege|ge|jiejie|jiefu|jie|didi|di|meimei|meifu|mei|saozi|sao))`;
const peopleEn = String.raw`(?:cousin|(?:step|half-?)?(?:brother|sister)|(?:brother|sister|mother|father|son|daughter)s?-in-law|boss|colleague|co-?worker|friend|bestie|neighbou?r|uncle|aunt|auntie|someone|somebody|everyone|people|son|daughter|(?:room|flat|class|desk|team|house)[ -]?mate|intern|landlord|teacher|manager|lead|leader|supervisor|parents?|mum|mom|dad|mother|father|grandma|grandpa|granny|gran|sis|bro|nephew|niece|kid|guy|girl|lady|ladies|lad|lass|bloke|chap|fellow|gentleman|boy|toddler|postman|pal|mate (?=from|of|at|who)|(?:the|that|this|a|some) (?!one\b)(?:[a-z]+ )?(?!one\b)[a-z]+ who|woman|man|men|women|child|children|couple|actor|actress|singer|hairdresser|barber|driver|doctor(?!'?s orders)|nurse|m(?:r|rs|s)\.? \w+)(?:'?s)?`;

/** Clauses kept: those of some replies, each of which is held against many facts. */
const MOST_KEPT = 1000;

/** What follows a term of kinship by which somebody is called rather than spoken of. */
const calling =
  ',|[啊呀哎嘞呐哦哟嘛哈诶](?:$|,|[您你我])|[看说](?:呢|$)|[看瞧听记](?:好|清楚?|准|仔细|这[里儿边]?|着)(?:了|啊|喽|咯|哈)*$|放心|过奖|您|你|我|咱|别|莫|甭|不瞒|既然|这么(?:关心|惦记|疼)|问(?:得|的|起)|的(?:话|福|关心)|没(?:有)?(?:瘦|胖|变|骗|忘|事)(?!了)|关心|惦记|牵挂|操心|费心|也知道|都知道|请|多吃|慢|新年|过年好|好(?:$|[啊呀])';
/** Before it: one who is spoken to, thanked or told. */
const toward = '(?:对(?![门面])|[比跟和同与向给叫让像替托谢祝敬回瞒])';
/** 我小学同桌, 我们公司同事: where one knows somebody from. */
const from =
  '(?:小学|中学|初中|高中|大学|公司|单位|办公室|部门|组里|楼下|楼上|隔壁|对门|老家|村里|班上|班里|以前的?|前)?(?:的|那个?)?';
const addressed =
  // 你们小区对面 is a place.
  '[您你](?!(?:们|家|们家)?(?:小区|单位|村|楼|学校|厂)?(?:对面|旁边|隔壁|附近|楼[上下]|斜对门|后面|前面|那边|那儿|那块儿))(?:们|家|儿子|女儿|闺女|单位|厂|那时候?|当年|以前|年轻|给|一个月|每月|工资|退休|孙|媳妇|的(?!意思|话|福|光|吉言|关心|牵挂|惦记|好意|心意|问题|嘱咐|支持|照顾|祝福|面子|心)|[^,我]{0,2}(?:女婿|姑爷|儿媳妇?|外孙女?|孙子|孙女|学生|徒弟)|[教带]的)';
/** The gym coach makes: a verb in the third person, of one who is neither he nor she. */
const doer = String.raw`(?:\b(?:my|our|the|a|an|some|this|that|one|every) (?:[\w']+ ){0,6}?)?\b(?!(?:he|she|it|that|this|which|job|work|company|salary|pay|position|role|now|currently|also|still|only|just|already|actually|honestly|usually|typically|even|and|but|bank|account|package)\b)[a-z]+ (?:makes|earns|pulls in|brings in|takes home|clears|grosses|owes|weighs)\b`;
const noOne = String.raw`it|that|this|there|here|what|who|let|today|yesterday|year|month|rent|pay|salary|job|company|bank|account|total|balance|number|figure|base|package|mine|place|house|flat|debt|loan|bonus|one|everything`;
/** Kenny's sitting on, Tom's lot, Sarah next door, Kate at work's: somebody by name, in letters that tell no capitals. */
const byName = [
  String.raw`\b(?!(?:he|she|${noOne})\b)[a-z]+'s (?:sitting on|making|earning|pulling in|bringing in|clearing|worth)\b`,
  String.raw`\b(?!(?:${noOne})\b)[a-z]+'s (?:lot|crowd|team|office|firm|department|family|boy|girl)\b(?= )`,
  String.raw`\b(?!i\b)[a-z]+ (?:next door|downstairs|upstairs|(?:from|in) (?:accounts|hr|church|sales|next door)|over the road)\b(?=[ '])`,
  String.raw`(?<!\b(?:the|my|our|an?|this|that|those) (?:\w+ )?)\b(?!(?:i|me|us|it|desk|scales?)\b)[a-z]+ at (?:work|church|school|uni)(?:'s(?= )|(?= (?:got|has|had|is|was)\b))`,
].join('|');
/** Most of my sister's department, half of my friends. */
const partOf = String.raw`\b(?:half|most|some|many|all|part|one|two|three|several|plenty|the rest) of (?:my|our|his|her|their) (?:\w+ )?(?:${partnerEn}|${peopleEn})(?:'s)?(?= )`;
/** bro it was, auntie i'm: words that follow on one who is only called. */
const callingEn = String.raw`(?:it|it's|that's|i'm|i've|i'll|i'd|we're|we've|my|don't|you)\b|i (?!know|met|knew|like|love|used|work|went|sat|talked|heard)`;
const theirs = new RegExp(
  String.raw`(?<to>${toward}(?:[我您你咱他她]们?家?(?:的|那个?)?)?${surname}?${someone})|(?<!${toward}(?:[我您你咱他她]们?家?(?:的|那个?)?)?${rank})(?:[我您你咱]们?家?(?:的|那个?)?(?:${from})?)?(?=(?<other>${someone}))\k<other>(?!${calling})|${addressed}|\b(?:he|she|they|his|her|their|your)\b(?:'s|'re)?|${doer}|${byName}|(?<!(?:than|like|as|to|with|of|for|tell|told) (?:my |our |your |the )?)\b(?:(?:my|our|your|the|a|an|that|this|his|her) (?:\w+ ){0,2}?)?${peopleEn}(?= (?!${callingEn}))|${partOf}|(?<!(?:than|like|as|to|with|of|for|tell|told) )\b(?:my|our|his|her) (?:\w+ )?(?:${partnerEn})(?:'s)?(?= )|(?<!(?:than|like|as|to|with|of|for) )\b${pinyinKin}(?:'s)?(?= (?!i\b|i'|yue\b|ge yue|tian|nian))`,
  'gu',
);
const mine = new RegExp(
  String.raw`我(?!们?家?(?:的|那个?)?(?:${from})?${someone})|自己|本人|^(?:哥|姐|老子|老娘|本小姐|本姑娘)(?=月入|年入|不装|摊牌|也|才|一个月|今年|现在|每个?月|月薪|工资|年薪|卡里|手里|就|都|可)|在下|鄙人|俺|咱(?!${someone})|\b(?:i|i'm|i've|i'd|i'll|(?<!\b(?:in|at|from|of|on|near) )my|me|mine|myself|we|our)\b(?! (?:\w+ ){0,2}?(?:${peopleEn}|${partnerEn})\b)`,
  'gu',
);

/** The mentions of others in a text, those left out to whom something is said. */
const othersIn = keepByText(
  (text): readonly RegExpExecArray[] => allIn(text, theirs).filter(({ groups }) => groups?.to === undefined),
  MOST_KEPT,
);

const anyone = new RegExp(
  `[他她您你]|${someone}|\\b(?:him|his|hers?|yours?|you|he|she|${peopleEn}|${partnerEn})\\b`,
  'u',
);

/** Whether words mention anybody beside the speaker, in whatever place. */
export function mentionsOther(words: string): boolean {
  return anyone.test(words);
}

const lastEnd = (matches: readonly RegExpExecArray[]): number => {
  const match = matches.at(-1);
  return match === undefined ? -1 : match.index + match[0].length;
};

/** Whether words mention the speaker; 我爸 and my boss do not. */
export function mentionsSelf(words: string): boolean {
  return words.search(mine) !== -1;
}

/** Whether the words before a value give it to someone other than the speaker. */
export function belongsToOther(before: string): boolean {
  return lastEnd(othersIn(before)) > lastEnd(allIn(before, mine));
}

const pronoun = /[他她]们?|\b(?:he|she|they)\b(?:'s|'re)?/gu;
const oneOfThem = /[他她](?!们)|\b(?:he|she|his|her)\b(?:'s)?/gu;
const toListener =
  /(?<![让给跟陪替请祝谢瞒诉和对向教帮扶送带看听怪托为把])[您你](?!看|说|猜|放心|别|们?家那)/u;

/**
 * Whether a statement in a clause is someone else's: the listener's own, or by the words before it. In matters
 * of love he and she are one's own, where nobody else has been named.
 */
export function isSomeoneElses(
  clause: string,
  index: number,
  end: number,
  whole: string,
  love: boolean,
): boolean {
  const [before, after] = [clause.slice(0, index), clause.slice(end)];
  const bare = love && !belongsToOther(whole.replace(pronoun, '')) ? before.replace(pronoun, '') : before;
  if (belongsToOther(bare)) return true;
  return (
    /^[您你](?!看|说|放心|们?就|先|别)/u.test(after) ||
    (toListener.test(before) && !before.includes('我') && clause.charAt(index) !== '我')
  );
}

/** The words without he and she: where nobody else is named, they are the one for whom is spoken. */
export function withoutPronouns(words: string): string {
  return words.replace(oneOfThem, '');
}

const possessive = /\b(?:his|her|your|their) /gu;
const toOne = new RegExp(addressed, 'gu');

/** 请堂嫂先别声张, 婶娘眼力真好, 是的师母: the one spoken to. */
const spokenTo = new RegExp(
  `(?:请|谢谢?|多谢|感谢|麻烦|祝|劳|拜托|瞒|跟|和|让|给|替我谢谢)(?:了)?(?:${kin})|(?:^|是的?|嗯+|对)(?:${kin})(?=$|[^\\p{L}]|眼|真|有空|放心|先|别|快|来|请|您|你|侬|辛苦|尝|看|猜|改天|多|消息|耳|懂|说|聪明|知道|可别|不用|那么|也太|太|好|慢)|(?:${kin})$`,
  'gu',
);

const ownPartner = new RegExp(
  `(?:[我俺咱]们?(?:的|家|那个?|那位)?|^)${partnerZh}|\\b(?:my|our) (?:\\w+ )?(?:${partnerEn})\\b`,
  'gu',
);

/** The words with the speaker's partner in the speaker's place: what is theirs together, is the speaker's. */
export function withPartnerAsOwn(words: string): string {
  return words.replace(ownPartner, (said) => (/^[a-z]/u.test(said) ? 'we' : '我们'));
}

/**
 * Whether words name anyone but the speaker, the speaker's partner and the one spoken to. He and she name nobody.
 */
export const namesOther = keepByText((words) => {
  const bare = withoutPronouns(withPartnerAsOwn(words).replace(possessive, 'the ')).replace(spokenTo, '');
  return othersIn(bare.replace(toOne, '○')).length > 0;
}, MOST_KEPT);

/** Who is called by what they do or by a surname: 师傅, 老杨. */
const calledBy =
  '(?:师傅|师[兄姐弟妹父母]|学[长姐弟妹]|老师|老板|领导|组长|主管|校长|班长|班主任|导师|老乡|老铁|家人们|街坊|哥们儿?|姐们儿?|闺蜜|发小|同学|大[哥姐叔妈爷婶]|医生|大夫|护士)';
const lastKin = new RegExp(`(?:${kin}|${named}|${oldHead}|${calledBy})$`, 'u');

/** 姐月入两万: a term of kinship for oneself. */
const selfTerm = /^(?:哥|姐|老子|老娘|本小姐|本姑娘)/u;

/** Whether a clause is about someone else from its first word on, so that what follows may be theirs too. */
export function startsWithOther(clause: string): boolean {
  if (isAddress(clause) || (selfTerm.test(clause) && clause.search(mine) === 0)) return false;
  const [first] = othersIn(clause);
  if (first === undefined || first.index > 2) return false;
  const [mention] = first;
  // 哎呀二姑: who ends a clause is called; 我表哥 is spoken of.
  return (
    first.index + mention.length < clause.length || !lastKin.test(mention) || /^[我您你咱他她]/u.test(mention)
  );
}

const address = new RegExp(
  `^(?:(?:我的?|好|亲爱的|亲)*\\p{Script=Han}?(?:${kin})+|(?:${surname}|小|老|阿)?${surname}(?:叔|姨|婶|伯|姐|哥|嫂|爷爷|奶奶|阿姨|叔叔|妈妈|大爷|大妈|大姐|大哥|老师|师傅)|亲家[公母]?|妯娌|[大小][姑舅姨叔伯]子|(?:老|各位|好)(?:同学|师傅|邻居|同事|亲戚|街坊|乡亲|长辈|领导|前辈)们?|${pinyinKin}|(?:dear |oh |well |my dear |hi |hello )?(?:(?:(?:great-?)?(?:uncle|aunt(?:ie|y)?|grand(?:ma|pa|mother|father|dad|uncle|aunt)|gran(?:ny)?|nan(?:a|ny)?|cousin|mr|mrs|ms|miss))\\.?(?: \\w+){0,2}|mum|mom|dad|sis|bro))$`,
  'u',
);

const inLaws = /未来(?:公婆|岳父|岳母|丈母娘|老丈人|婆婆|公公)/gu;

/**
 * Whether he and she can only be the one for whom is spoken (or, in matters of love, whom the speaker loves): no
 * clause names anybody else.
 */
export function speaksForUser(clauses: readonly string[]): boolean {
  return !clauses.some((clause) => !isAddress(clause) && namesOther(clause.replace(inLaws, '对象')));
}

const kinship = new RegExp(kin, 'gu');

/** A text without its terms of kinship, or with a mark for each. */
export function withoutKin(text: string, mark = ''): string {
  return text.replace(kinship, mark);
}

/** Whether a clause only calls somebody: 二姑, dajiu. */
export const isAddress = keepByText((clause) => address.test(clause), MOST_KEPT);

/** Facts about someone of the speaker's own: what is said of her is said of the fact. */
const closeKey =
  /partner|boyfriend|girlfriend|husband|wife|spouse|fianc|child|kid|son|daughter|baby|parent|father|mother|dad|mum|mom|对象|男友|女友|男朋友|女朋友|老公|老婆|孩子|儿子|女儿|爸|妈|父|母/u;

const close =
  /(?:^|[^表堂舅姑姨])(?:他|她|对象|男朋友|女朋友|男友|女友|老公|老婆|爱人|孩子|娃|儿子|女儿|闺女|爸|妈)|\b(?:he|she|his|her|my (?:boyfriend|girlfriend|partner|husband|wife|son|daughter|kid|dad|mum|mom|father|mother))\b/u;

/** Whether words before a value speak of that person, where a key does (`partnerSalary`, `child_score`). */
export function isTheirs(before: string, words: string): boolean {
  return closeKey.test(words) && close.test(before);
}
