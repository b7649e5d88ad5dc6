import { cityEn, cityZh } from '../leaks/names/cities.js';
import { surnameOf } from '../leaks/names/surnames.js';

const words = (list: string): string => list.trim().split(/\s+/u).join('|').replaceAll('_', ' ');

const end = '(?:呢|啊|呀|哦|嘛|吧|哈|的|了|嘞|噻|咯|啦|喔|哩)*$';
const surnamesEn =
  'wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|gao|lin|luo|zheng|liang|xie|song|tang|han|feng|deng|cao|peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lu|ding|ren|yao|shen|zhong|cui|tan|fan|wang|liao|shi|jin|jia|xia|fu|fang|zou|xiong|bai|meng|qin|qiu|hou|yin|xue|yan|lei|long|tao|hao|gu|mao|gong|shao|wan|qian|smith|jones|brown|lee|kim|park|tanaka';
const givenEn = words(`
  james john robert michael david william richard joseph thomas charles daniel matthew anthony mark steven paul andrew joshua kevin brian george edward ryan jason jeff eric stephen peter
  oliver harry jack jacob leo oscar ethan lucas mason liam noah ben sam tom tim dan nick chris alex max adam luke henry simon neil ian gary alan frank tony
  mary linda susan jessica sarah karen lisa nancy betty sandra ashley emily kim donna michelle carol amanda melissa laura rebecca sharon cynthia amy anna emma olivia sophia sophie chloe
  mia grace lily lucy megan hannah rachel kate katie jane julia alice helen claire fiona vivian joyce cindy tina nina maria eva ella zoe
`);

const wordsNotNames =
  /[不没了的吗个就很都吧呢啊这那您你我他她什么也再先过好]|^(?:马上|高兴|安心|何必|何况|白(?:问|说|搭)|都(?:好|行|一样|可以)|商量|应该|时候|时间|关系|关心|常(?:见|来)|向来|单身|温柔|温和|文静|和气|金贵|成熟|成了|花心|边吃|边走|全是|全都|尚未|席间|别人|莫问|莫急|黄了|方便|万一|程序|易怒|明天|明年|明白|计划|乐意|安静|平时|平常|年底|年后|包您|包在|牛的|牛人|林子|江湖|高人|高个|高中|强人|马虎|水灵)/u;
const nameLead =
  '(?:他|她|我(?:对象|男友|女友|男朋友|女朋友|老公|老婆|先生|太太)|对象|大名|名字|全名|真名|人)?(?:的名字)?';
const personZh = new RegExp(
  `^${nameLead}(?<verb>叫做?|名叫|是|姓)?(?<name>\\p{Script=Han}{1,4}?)(?:呢|啊|呀|哦|嘛|啦|喔|咯)?$`,
  'u',
);
const personEn = new RegExp(
  `^(?:(?:it's|he's|she's|that's|that would be|call (?:him|her)|mr|ms|miss) (?:${surnamesEn}|${givenEn})|(?:(?:his|her|the|my|boyfriend's|girlfriend's) )?(?:\\w+ )?name(?:'s| is) (?!(?:not|a|the|hard|secret|too|on|in|quite|something|none|very|well|long|for|classified|one|unusual|common|pretty|lovely|beautiful|sweet)\\b)[a-z]+|(?:he|she)(?:'s| is) (?:called|named) (?!the|my|a\\b)[a-z]+|(?:${givenEn}))(?: (?!now|by|and|but|you|to)[a-z]+)?(?:,.*)?$`,
  'u',
);

/** The name that a clause gives a person who was asked after. */
export function personIn(clause: string): string | null {
  const { verb, name } = personZh.exec(clause)?.groups ?? {};
  if (name !== undefined && !wordsNotNames.test(name)) {
    if (verb === '姓') return Array.from(name).length === 1 ? name : null;
    if (Array.from(name).length > 1 && surnameOf(name) !== null && !/^(?:小|老|阿)/u.test(name)) return name;
  }
  return personEn.exec(clause)?.[0] ?? null;
}

const shortSchool =
  /^(?:在|是|读|念|上|考上了?|就?在?)*(?:[北清复浙南武中川山厦吉天东同人华西兰重湖郑苏云贵][大华农工师财交航理医]|清华|复旦|同济|交大|人大|浙大|哈工大|北师大|华师|华科|中科大|国科大|北邮|北航|川大|[一二三]中|职高|技校|卫校)/u;
const schoolZh =
  /^(?:我|俺|他|她|就|是|在|读的?(?:是)?|念的?(?:是)?|上的?(?:是)?|考(?:上|进|到)了?|毕业于|毕业自|当年|那会儿|以前|本科|硕士|研究生|大专|高中|大学)*(?<name>(?!一|个|普通|好|那|哪|同|本地|老家|我们|这|什么|某|所|上|读|考|不|没|还|野鸡|重点|名牌|省里|市里|外地|民办|公办|三流|末流|随便)\p{Script=Han}{2,9}?(?:大学|学院|师范|职院|技校|理工|工大|交大|师大|财大|农大|医大|政法|科大|外国语|一中|二中|三中|附中))(?:的|毕业|毕业的|读的|念的|本科|硕士|研究生|那边)*(?:呢|啊|呀|哦|嘛|吧|哈|了|嘞|啦)*$/u;
const schoolEn =
  /\b(?:tsinghua|qinghua|peking university|pku|beida|fudan|zhejiang university|nanjing university|wuhan university|sun yat-sen|renmin university|tongji|jiaotong|harvard|oxford|cambridge|stanford|mit|yale|princeton|columbia|berkeley|cornell|nyu|ucla|caltech|duke|imperial(?: college)?|ucl|lse|king's college|durham|edinburgh|st andrews|warwick|nus|ntu|hku|hkust|monash|unsw|mcgill|(?!my |the |a |your |any |some |this |that |same |local |good |normal |small |at |in |to )[a-z]+ (?:university|college)|university of [a-z]+)\b/u;

/** The school that a clause gives. */
export function schoolIn(clause: string): string | null {
  return (
    schoolZh.exec(clause)?.groups?.name ?? shortSchool.exec(clause)?.[0] ?? schoolEn.exec(clause)?.[0] ?? null
  );
}

const townsEn = words(`
  manchester leeds birmingham liverpool edinburgh glasgow cardiff bristol sheffield nottingham newcastle southampton brighton oxford cambridge york bath leicester coventry belfast dublin
  boston chicago seattle san_francisco los_angeles new_york houston dallas philadelphia atlanta miami denver portland austin san_diego san_jose washington detroit pittsburgh
  perth brisbane adelaide canberra auckland wellington montreal ottawa calgary berlin munich frankfurt hamburg amsterdam rotterdam brussels madrid barcelona rome milan vienna zurich geneva
  osaka kyoto nagoya busan kuala_lumpur jakarta manila hanoi dubai
`);
const cityZhOnly = new RegExp(
  `^(?:我|人|现在|目前|如今|一直|就|还|都|常年|在|住|是|就在)*(?:${cityZh})(?:那边|这边|市区|市|城里)?${end}`,
  'u',
);
const cityEnOnly = new RegExp(
  `^(?:i'm |i live |i am |i'm living |i'm based |still |now |currently |living |over |down |up |in |based |it's )*(?:${cityEn}|${townsEn})(?: now| these days| at the moment)?$`,
  'u',
);

/** The town that a clause gives. */
export function cityIn(clause: string): string | null {
  return cityZhOnly.exec(clause)?.[0] ?? cityEnOnly.exec(clause)?.[0] ?? null;
}

/** Near a town is not in it: 离杭州不远, not far from London. */
export const nearby =
  /(?:离|靠近|挨着|紧挨|距)\p{Script=Han}{2,4}|(?:附近|旁边|周边|隔壁|不远|那个方向)|\b(?:far from|near(?:er)?|close to|next to|outside|hours? (?:from|away)|minutes? (?:from|away)|north of|south of|east of|west of|from)\b/u;

const hospitalZh =
  /^(?:在|去|就在|去了|是|看的)*(?<name>(?!这|那|哪|一家|本地|附近|大|小|社区)\p{Script=Han}{1,8}?(?:人民医院|中医院|医院|妇幼|保健院|[一二三四五六]院|协和|同济|湘雅|华西))(?:看的?|做的?|生|产检|住院)?(?:呢|啊|呀|哦|嘛|吧|哈|了)*$/u;
const hospitalEn =
  /\b(?:the|at) (?!local|nearest|big|same|usual|best|nearby|public|private)\w+ (?:hospital|clinic)\b/u;

/** The hospital that a clause gives. */
export function hospitalIn(clause: string): string | null {
  return hospitalZh.exec(clause)?.groups?.name ?? hospitalEn.exec(clause)?.[0] ?? null;
}

const ranks =
  '(?:部门|客户|行政|仓储|大堂|大区|区域|项目|产品|销售|分公司|人事|财务|技术|运营|市场)*(?:副|总|大|小|正)?(?:科长|处长|局长|主任|校长|院长|部长|经理|总监|总经理|总经理助理|主管|组长|队长|厂长|店长|老板|老总|董事长|合伙人|ceo|总裁|领导|高管|公务员|干部|医生|律师|教授|工程师|会计师?|飞行员|科学家|讲师|秘书)';
const rankZh = new RegExp(
  `(?:^|当|是|做|升|提|评|任|混)(?:了|到|上|个|一个|着|上了|刚|成|成了|为|新)*(?:刚)?(?:${ranks})(?=$|呢|啊|了|的|咯|啦|嘞|,)`,
  'u',
);
const rankEn =
  /^(?:i'm|i am|i (?:currently |now )?(?:serve|work) as|i've been promoted to|promoted to|just made|i made|made|the|an?| )*(?:(?:\w+ ){0,2})(?:manager|director|supervisor|team lead(?:er)?|head of \w+|vice president|vp|ceo|cto|cfo|partner|principal|professor|engineer|lawyer|doctor|accountant|nurse|teacher|executive)$/u;

/** The rank or profession that a clause gives, and its words. */
export function rankIn(clause: string): string | null {
  return rankZh.exec(clause)?.[0] ?? rankEn.exec(clause)?.[0] ?? null;
}
