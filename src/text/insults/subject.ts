import { allIn } from '../sought.js';

/** Whom words speak of: the listener, the speaker, or somebody or something else. */
export type Who = 'listener' | 'self' | 'other';

const kin =
  '(?:妈|爸|爹|娘|爷爷|奶奶|姥姥|姥爷|外公|外婆|哥|姐|弟|妹|老公|老婆|媳妇|对象|男朋友|女朋友|前任|前男友|前女友|儿子|闺女|女儿|孩子|娃|猫|狗|家猫|家狗)';
const people =
  '老板|领导|上司|主管|经理|同事|同学|室友|舍友|房东|邻居|客服|司机|中介|骗子|小偷|坏人|反派|渣男|渣女|主角|演员|男主|女主|导演|明星|网友|甲方|客户|楼上|楼下|隔壁|对门|人贩子|黄牛|裁判|对手|前任|小侄子|小外甥|表弟|表妹|堂弟|堂妹|弟弟|妹妹';
const things =
  '电视|电影|小品|春晚|剧情?|新闻|天气|天儿|手机|电脑|打印机|空调|导航|软件|系统|路况|高铁|公交|地铁|航班|航空公司|黑店|饭店|酒店|快递|外卖|票价|油价|房价|股票|网上|游戏|收音机|烤箱|洗衣机|车子|老爷车|鞭炮|蚊子|苍蝇|猫|狗|鸡|猪肉|这鬼|破';
const asked = '(?:辈子|身|口|股|把|副|么|样|点|种人|嘴|脸|德|意思|张|是|就)';

const mention = new RegExp(
  [
    `(?<self>[您你](?:的|这|那|家)?(?:大|小|亲|好)?(?:外甥女?|侄子|侄女|侄儿)|我(?:们)?这(?:个|种)?(?:人|张?嘴|脑子|脸皮|水平)|(?<!们)我(?!们?(?:家|的)?(?:那个?|这个?)?(?:${kin}|${people}|${things}))(?:们)?|俺|咱|本人|在下|小的|阿拉|\\b(?:i|i'm|i'd|i've|i'll|me|my|mine|myself|we|us|our)\\b(?! (?:\\w+ )?(?:boss|phone|car|train|laptop|cat|dog|brother|sister|mum|mom|dad|ex|manager|landlord|neighbou?r|roommate|flatmate|colleague|teacher|boyfriend|girlfriend|husband|wife|computer|flight|bus|oven|team|friend)\\b))`,
    `(?<listener>[您你侬恁](?:们|俩)?|\\b(?:you|you're|you've|you'd|you'll|your(?! (?:cat|dog|pig|car|garden|tv|phone|soup|food|fish|ducks?|chickens?|dumplings?|tea|wine|kitchen|sofa|son|daughter|kids?|boys?|girls?|child|children|grandson|granddaughter|grandkids|husband|wife|family|neighbou?rs?|friends?|team|boss)\\b)|yours|yourself|u|ur|ya)\\b)`,
    `(?<other>他们?|她们?|它们?|佢哋?|我(?:们)?(?:家|的)?(?:那个?|这个?)?(?:${kin}|${people})|${people}|${things}|(?<![您你我俺])[这那](?!${asked})(?:些|个|只|条|台|部|家|位|种|群|帮)?(?:\\p{Script=Han}|$)|your (?:cat|dog|pig|car|garden|tv|phone|soup|food|fish|duck|ducks|chickens?|dumplings?|tea|wine|kitchen|sofa)|\\b(?:he|she|they|it|him|her|them|his|its|their|he's|she's|they're|it's|who|grandma|grandpa|villain|someone|somebody|(?:my|our|the|this|that|these|those) (?:\\w+ )?(?:boss|phone|car|train|laptop|cat|dog|brother|sister|mum|mom|dad|ex|manager|landlord|neighbou?r|roommate|flatmate|colleague|teacher|driver|villain|printer|oven|weather|computer|show|movie|film|host|guy|man|woman|machine|app|website|airline|traffic|flight|bus|team|scammers?|referee|thing|actor|character|kids? (?:upstairs|downstairs|next door))|(?:this|that|these|those)(?= [a-z]+))\\b)`,
  ].join('|'),
  'gu',
);

/** Before a pronoun: it is the object of a verb or a preposition. */
const governs =
  /(?:[跟和与同对向给替为把被让叫比拿说问管催教骂嫌笑烦理劝帮谢看听等陪请怪怨求怕爱疼想夸靠随咒挑嘲损]|笑话|教训|教育|指导|操心|关心|惦记|担心|打听|介绍|\b(?:to|for|with|at|of|about|from|than|like|tell|told|ask|asked|asking|call|called|lecturing|judge|judging|bother|bothering|help|thank|love|between|let|make|made|gave|give|than|on|by))\s?$/u;
/** Between a subject and what is said of it. */
const adverbs =
  /^(?:这|那|个|种|人|就|才|是|真|也|可|太|有点儿?|有些|好|很|都|又|老|总|净|挺|更|最|么|样|还|怎么|一个|一|的|自己|呀|啊|们|多|够|得|确实|简直|纯粹|天生|从小|不|没| |(?:am|are|is|was|were|be|being|been|so|such|too|very|really|just|a|an|the|bit|quite|rather|always|never|not|only|such)\b)*$/u;

/** Who is spoken of right before the end of some words; null where nobody is named. */
export function subjectOf(before: string): Who | null {
  const mentions = [...allIn(before, mention)].reverse();
  for (const { 0: span, index, groups } of mentions) {
    const isObject = governs.test(before.slice(0, index));
    if (isObject && !adverbs.test(before.slice(index + span.length))) continue;
    if (groups?.self !== undefined) return 'self';
    return groups?.listener === undefined ? 'other' : 'listener';
  }
  return null;
}
