import { keepByText } from '../../../core/keep.js';
import { kin } from '../owners.js';
import { isOfOtherThing } from './other-things.js';

/** Words of a topic that state nothing of it: said by others, put as a question or a condition, played with, or part of other words. */

/** Both sides of a question in one word (有没有, 结没结婚) say nothing, nor does what they ask. */
const open =
  /(?:是不是|是否|有没有|会不会|(?!还[没不]还)(\p{Script=Han})[没不]\1)(?!话|样|好)[^,]*?(?=都|也|反正|我(?![们]?(?:是|有))|$)/gu;
const alternatives = [
  // 被裁没被裁, 单身还是不单身, 有了还是没有, 买了房还是租着房
  /(?!还[没不])(?<what>\p{Script=Han}{1,4})(?:了)?(?:没有?|不|还是没有?|还是不|还是没)\k<what>(?:了)?/gu,
  /(?<![\p{Script=Han}])(?:[管我]?(?:它|他|不管|甭管|不论|无论)?)\p{Script=Han}{1,6}还是(?:没有?|不|[租买单离结住])\p{Script=Han}{0,4}(?=$|,|我|都|也)/gu,
  // laid off or not, single or taken
  /\bwhether\b.*/gu,
  /^(?!.*\b(?:i|i'm|i've|we|he|she|they|you|it's|is|are|was)\b)[a-z' -]{2,30} or (?:not|[a-z' -]{2,24})$/gu,
  /^[a-z' -]{2,24} or not\b/gu,
];

/** A clause with a mark for what it leaves open. */
export const withoutOpen = keepByText(
  (clause) =>
    [open, ...alternatives].reduce(
      (text, pattern) => text.replace(pattern, (said) => '¤'.repeat(said.length)),
      clause,
    ),
  500,
);

/** 失业也好,上班也好: put side by side, as in 离也罢,不离也罢. */
const conceded = /也[好罢](?:$|[^\p{L}]).*也[好罢行成](?:$|[^\p{L}])/u;
/** 怀上的话: what would be; 房子的话 only names what is spoken of. */
const onCondition =
  /(?:[了过上婚孕岗裁业到成定亲房证病]|对象|对象了|朋友|工作)的话(?:$|我?(?:就|肯定|一定|再|才|第|早))/u;
const noun = /^(?:那)?(?:对象|房|房子|买房|证|工作|朋友|男朋友|女朋友|结婚|病|孩子)的话/u;

/** 等买了房: what is not yet. */
const awaited = /^等(?:我们?|咱|将来|以后|哪天|真)*(?:买|怀|有|找|生|攒|考)(?:了|上|到|着|够)/u;

/** Whether a clause only supposes or concedes what it says. */
export const isConceded = (clause: string, whole: string): boolean =>
  awaited.test(clause) ||
  whole.includes(`${clause}, not ${clause}`) ||
  (onCondition.test(clause) && !noun.test(clause)) ||
  (/也[好罢]$/u.test(clause) && conceded.test(whole));

/** 一定请您来暖房: what would follow. */
const following =
  /^(?:我们?|咱)?(?:也|都|就|再|才|准|肯定|一定|保证|早就?|还用|第一|到时候?|(?:i'd|i'll|we'd|we'll)\b)/u;
export const wouldFollow = (clause: string): boolean => following.test(clause);

const reporters = `(?:[您你侬]|人家|别人|旁人|大家|他们|她们|村里\\p{Script=Han}{0,3}|隔壁\\p{Script=Han}{0,4}|邻居\\p{Script=Han}{0,3}|街坊\\p{Script=Han}{0,3}|亲戚们?|(?<!我)${kin})`;
/** 姑妈一看就说我怀了: what others say of the speaker. */
const reported = new RegExp(
  `${reporters}(?:们)?[^,]{0,12}?(?:说|讲|传|猜|以为|当(?=我)|认定|咬定|赌)(?:是|着)?(?:我|俺|咱)(?:们俩?|俩)?[^,我]{0,3}$`,
  'u',
);
/** 到处说我买房了, the rumour that I got fired. */
const rumoured =
  /(?:到处|逢人就|逢人便|乱|瞎|胡|非)(?:说|传|讲|嚷嚷?|编)(?:是|着)?(?:我|俺|咱)(?:们俩?|俩)?[^,我]{0,3}$|\b(?:rumou?rs?|gossip|story|idea|notion) (?:that|is that|says|goes) (?:\w+ )?$|(?<!\bi )\b(?:tell|tells|told|telling) (?:the|every|all|half)\b[a-z ]*?(?: that)? (?:i'm )?$|(?<!\bi )\b(?:assumes?|assumed|decided|convinced|insists?|swears?)(?: that)? (?:i'm )?$|\b(?:doesn't|not|does it) mean(?: that)? (?:i'm )?$/u;
const granted =
  /没(?:有?(?:说|猜|看|记|听))?错|[说猜料讲](?:对|中|着)|还真|确实|的确|是真的|不假|属实|医生|大夫|检查|化验/u;

/** What is done with things is no deed of a life: 跟这锅汤结婚, 我对象就是这盘肉, 在您心里买房. */
const toys =
  '(?:[这那](?:一)?(?:锅|盘|碗|杯|条|张|台|部|只|床|个(?=菜|汤|饼|锅|沙发|枕头|被窝|手机|火锅))[^,]{0,6}?|减肥|健身|加班|手机|电脑|被窝|被子|沙发|枕头|床|火锅|奶茶|饺子|红烧肉|美食|作业|论文|数学|英语|咖啡|酒精|甜食|熬夜|外卖|游戏|麻将|香?烟|懒觉|闹钟|炸鸡|碳水|甜品|零食|蛋糕|螺蛳粉|周公|书本?|键盘|代码|ppt|kpi|早起|体重秤?|秤|肥肉|赘肉|瑜伽垫|跑步机|健身房|钱包|空调|电视|遥控器|拖把|春晚|学习|图书馆|实验室|厨房|夜宵|奶酪|辣条|可乐|啤酒)';
const withToy = new RegExp(
  `(?:跟|和|与|同|娶|嫁给?)(?:我的?)?${toys}(?:要|就|一起|好好|彻底|正式|早)*(?:了)?(?:结婚|离婚|离|恋爱|谈恋爱|过一辈子|领证|分手|分开|在一起|订婚|私奔)[^,]{0,2}$`,
  'u',
);
const isToyEn =
  /^ (?:is|'s) (?:this|that|the|a|my|these) (?:\w+ )?(?:bowls?|plates?|cups?|pots?|sofa|cat|dog|bed|pillow|cooker|garden|bike|guitar|phone|kitchen|dumplings?|tea|wok|noodles?|soup|hot ?pot|laptop|blanket|duvet|fridge|treadmill|sewing)\b/u;
const isToy = new RegExp(
  `^(?:医生|大夫)?(?:就|只|现在|可|目前|一直)*是(?:[我您你](?:家|做|包|炖|煮)?的?)?(?:${toys})`,
  'u',
);
/** 小时候我一看医生就哭 */
const childhood =
  /小时候|儿时|童年|开裆裤|\b(?:as a (?:kid|child)|when (?:i was|we were) (?:little|small|young|kids?|a kid|a child|five|six|seven|eight|nine|ten))\b/u;
/** Me and carbs are divorced. */
const toyEn =
  /\b(?:carbs|sugar|chocolate|coffee|caffeine|dumplings|noodles|bubble tea|my (?:alarm(?: clock)?|scales?|treadmill|diet|bed|sofa|duvet|phone|job|work|career|thesis))\b[^,]*\b(?:divorced|separated|married|engaged|dating|in love|broke up|broken up)\b|\b(?:divorced|separated|married|engaged|dating|in love|broken? up) (?:from |to |with )?(?:carbs|sugar|chocolate|coffee|caffeine|dumplings|noodles|bubble tea|my (?:alarm(?: clock)?|scales?|treadmill|diet|bed|sofa|duvet|phone|job|work|career|thesis))\b/u;
const atHeart = /在[您你](?:老人家)?(?:的)?心里/u;
const fullOf =
  /^ with (?!twins|triplets|(?:a|our|my|the|his|her|another|number|baby|child|our first)\b)[a-z]/u;

/** 我把简历优化了, 手机优化了一遍, I've laid off sugar: one does it to a thing. */
const handled =
  /[把将](?!我|俺|咱(?!家)|整|部门|全|他|她|婚|工作|饭碗|差事|班|证|关系)[^,]{1,12}?(?:优化|裁|砍|撤|分开)(?:了|掉|成)*$/u;
const workedOver = /(?:优化|裁|砍|分)(?:了|掉)?$/u;
const times = /^(?:了)?(?:一下|[一两三几好]+[遍回]|一版|一轮|一番|一截|一刀)/u;
const active =
  /\b(?:i|i've|i have|we|we've|he|she|you|they)(?: \w+ly| just| already| even)? (?:laid off|fired|lay off)$/u;
const passively =
  /^ (?:in|last|from|at|because|after|since|this|right|just|before|again|and|but|by|on|two|three|a (?:week|month|year|few)|when|over|yesterday|for|with|too|already|to|me|us|my|our|half|everyone|everybody|the (?:whole|entire|team|department|lot|day|week|month)|so|then|early|late|during|around|without|while|as|today|now|if|that|though|due|along|next)\b/u;

/** The rest of longer words: 没工作|服, 没裁|判, 买房|顶. */
const longer: readonly (readonly [RegExp, RegExp])[] = [
  [/工作$/u, /^(?:服|日|餐|证|群|台|牌|量|室|站|簿|照|鞋|帽|报告|手册|午餐)/u],
  [/裁$/u, /^(?:判|缝|决|剪|纸|衣)/u],
  [/谈$/u, /^(?:拢|妥|判|话|天|心|资)/u],
  [/房$/u, /^(?:顶|间|门|檐|梁|客|管|卡|车|型|契纸)/u],
  [/婚$/u, /^(?:介|庆公司|姻介绍|假条)/u],
  [/[结订]$/u, /^(?:账|束|冰|果|巴|实|局|餐|票|单|货|位)/u],
  [/车$/u, /^(?:厘|票|站|位|轱辘|间)/u],
  [/对象$/u, /^(?:棋)/u],
  [/官宣$/u, /^(?:了|的)?(?:新)?(?:阵容|名单|嘉宾|主演|定档|票价|日期|代言|新品|消息)/u],
  [/有人$/u, /^(?:情|缘|气|品|脉|心)/u],
  [/跑路$/u, /^(?:演|线|边|上)/u],
  [/散了?$/u, /^(?:会|场|步|席|架|心)/u],
  [/仲裁$/u, /^(?:委|员|庭那|院那)/u],
  [/判归$/u, /^\p{Script=Han}{0,3}队/u],
  [/单身$/u, /^(?:公寓|宿舍|派对|套餐|粮|税(?!.*交))/u],
  [/(?:定|选|挑|算|备|吃|睡|住|过|看)$/u, /^得(?:好|妙|巧|真|不错|完|了|下|动|起|香)/u],
  [/\bmy ex$/u, /^-(?!husband|wife|boyfriend|girlfriend|partner|in-law|mother|father|fianc)/u],
  [/\bredundanc(?:y)?$/u, /^y? (?:in|of|for|across) (?!my|our)/u],
  [/\bclosed on$/u, /^ (?:level|stage|act|chapter|time|a high|good terms)\b/u],
  [/\bdue date$/u, /^ (?:on|for|of) (?:the|my|that|this|our) (?!baby|birth|first|little|pregnancy|twins)/u],
  [/\bcustody$/u, /^ of the (?!kids?|children|boys?|girls?|twins|little|baby|dog|cat|two|three|house)/u],
  [/怀$/u, /^(?:疑|念|旧|里|抱|表)/u],
  [/卸货$/u, /^(?:的|员|区|口|平台|装车)/u],
  [/\blet go$/u, /^ of\b/u],
  [
    /\bproposed$/u,
    /^ (?:a (?:toast|walk|game|plan|truce|change|trip|deal|name|theory|new|topic)|an (?:idea|outing)|the (?:idea|toast|plan)|that\b|we\b|moving|going|dinner|lunch|splitting|some|another)/u,
  ],
  [/\bhouse$/u, /^ (?:kit|plants?|wine|party|music|of cards|keys? for|number|cat|sitting|sitter|rules?)\b/u],
  [/\bpartner$/u, /^ in (?:crime|badminton|mahjong|tennis|chess)\b/u],
  [/\bengaged$/u, /^ (?:tone|in (?:a|the|talks|conversation)|with the|gear)\b/u],
  [/\bdivorced$/u, /^ from (?:reality|the (?:truth|real|facts?|world))/u],
  [
    /\bexpecting$/u,
    /^ (?:rain|snow|guests?|company|a (?:parcel|delivery|call|visitor|package|bonus)|visitors|you\b|trouble|the (?:plumber|parcel))/u,
  ],
];
/** 看见李医生, 看一部讲医生的剧: to see is not to consult. */
const seen =
  /看(?:见|到|完|出|[^,]{0,3}[一那这两]?(?:部|本|集|场|档|出|期|季|个(?:电影|剧|节目|片))|[^,]{0,4}(?:讲|演|写|拍)(?=[^,]*医))/u;
/** 冰箱门跟箱体分开了 */
const apart = /^[^,我俺咱他她俩爸妈人公婆夫妻]*[跟和与][^,我俺咱他她人公婆夫妻]{1,6}分开(?:了)?$/u;
/** 请柬都发我了: one is a guest. */
const invitedTo =
  /^(?:请柬|请帖|喜帖|帖子|喜糖)[^,我您你]{0,4}(?:(?:发|寄|送|递|塞|给)(?:给|到|了)*我|(?:我[妈爸]?|家里)?(?:就|都)?[收接](?:了|到)*[一二两三四五六七八九十几好]+[张封份个])/u;
/** 帮手写请帖, 替人家订婚宴 */
const forOthers = /^我?(?:替|帮|给)(?!我)[^,我]{1,6}(?:写|做|买|订|挑|印|送|拿|领|挂)/u;
const helping = /帮(?:着|忙|手|衬)[^,我]{0,8}$|(?:帮|替)(?!我|自己|咱)[^,我]{1,6}$/u;

/** 跟我妈坐情侣座 */
const companion = new RegExp(`[跟和与陪带](?:我们?)?(?:的)?(?:${kin}|闺蜜|室友|同事|哥们|同学)`, 'u');
/** 毕业 is what students do, and what firms call a dismissal. */
const schooling =
  /学[士位校生院]|大学|论文|答辩|导师|研究生|本科|专科|典礼|毕业[照证季]|高中|初中|小学|技校|驾校/u;
const dismissal = /公司|单位|厂|礼包|n\+|赔|裁|职场|社会|优化|工牌|组织|工作/u;
const freight = /货(?!时间)[^,]{0,4}(?:车|物|仓|场|主|卸)|司机|师傅|仓库|码头|搬运|叉车|工人|箱/u;
/** 订了酒店 is for a wedding or for a night. */
const lodging =
  /过寿|寿|泡|温泉|住(?:一|两|几|店|进)|出差|旅|玩|景区|机票|高铁|退房|[您你](?:们)?二?老|房卡|大床|标间|过夜|年夜饭|团圆饭|聚餐|初[一二三四五六七八九十]/u;
const wedding = /婚|喜|[桌席围]|摆|娶|嫁|我们?俩|对象|亲家|司仪|定金|订金/u;

/** Whether words of a topic, which stand in a clause from `index` to `end`, state nothing. */
export function isUnsaid(clause: string, index: number, end: number, whole: string, topic: string): boolean {
  const [before, span, after] = [clause.slice(0, index), clause.slice(index, end), clause.slice(end)];
  const said = before + span;
  const teller = /^(?:我|俺|咱)/u.test(span) ? `${before}${span.charAt(0)}` : before;
  return (
    ((reported.test(teller) || rumoured.test(/^i\b/u.test(span) ? before : teller)) &&
      !granted.test(whole)) ||
    after.startsWith('说了算') ||
    apart.test(said) ||
    invitedTo.test(span + after) ||
    withToy.test(said) ||
    isToy.test(after) ||
    isToyEn.test(after) ||
    atHeart.test(said) ||
    childhood.test(clause) ||
    toyEn.test(clause) ||
    (span.endsWith('pregnant') && fullOf.test(after)) ||
    handled.test(said) ||
    (workedOver.test(span) && times.test(after)) ||
    (active.test(said) && after !== '' && /^ [a-z]/u.test(after) && !passively.test(after)) ||
    longer.some(([word, rest]) => word.test(span) && rest.test(after)) ||
    (said.includes('看') && seen.test(span)) ||
    isOfOtherThing(clause, index, end, whole, topic) ||
    helping.test(before) ||
    forOthers.test(after) ||
    (/情侣|双人/u.test(span) && companion.test(whole)) ||
    (topic === 'laidOff' &&
      span.includes('毕业') &&
      !/被|公司/u.test(span) &&
      schooling.test(whole) &&
      !dismissal.test(whole)) ||
    (span.includes('卸货') && freight.test(whole)) ||
    (span.includes('酒店') && lodging.test(whole) && !wedding.test(whole))
  );
}
