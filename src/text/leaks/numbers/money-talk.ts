import { withoutKin } from '../owners.js';
import { leadWords } from './light-words.js';

/** Words that go with one's own money. What else stands around a sum that nothing names makes it a sum for something else. */
const list = (...groups: readonly string[]): string =>
  groups
    .flatMap((group) => group.split('|'))
    .sort((one, other) => other.length - one.length)
    .join('|');

const time =
  '一个月|每个?月|每月|月月|去年|前年|一年|每年|全年|整年|年头|到头|十[二三]个月|年底|年末|月底|月初|上个?月|这个?月|个月|本月|最近|月|年|每|下来|按|平均|合|折合|均|月均|今年|明年|当时|当年|那会儿|那时候?|现在|目前|目下|如今|时候|最后|刚|一次性|分期|期';
const sum =
  '加班费|全勤|餐补|车补|补助|高温费|年包|总包|打包|全包|拆|税前|税后|税|扣完?|扣掉|扣了|五险一金|社保|公积金|刨掉|刨去|刨开|除去|除掉|实发|实领|实得|应发|净|毛|单子|税单|流水|基本|基础|底|固定|绩效|连|带|包括|算上|算|加起来|加|补贴|饭补|房补|额度|数目?|数字|价钱?|价格|总价|总数|总额|总|窟窿|钱|户头|账户|账上|账|手头|手里|手上|卡上|卡里|卡|存折|折子|银行|房东|公司|单位|厂里|屋子|屋|单间|这套|那套|套|房|里头|里|上|面|底下|名下|兜里|口袋|荷包|家里';
const acts =
  '划走|划扣|扣走|划|女方|男方|婆家|娘家|对方|储|背着?|入账|短信|提醒|通知|转账|汇|印着?|印的|写的|工钱|薪酬|薪金|小金库|私房钱|老本|家当|积攒|背着?|饥荒|月俸|俸禄|粮饷|饷|拿|发|花|领|剩|赚|挣|收|交|付|还|给|存|攒|供|落|进|入|来|涨|升|调|定|开|出|掏|亏|赔|贷|借|差|欠|凑|够|打|写着?|显示|躺着?|放着?|数数|数|报|回|说|告诉|讲|答|买|成交|谈|妥|砍|拿下|入手|落地|签|搞|弄|整|揣|留|剩下|余|存下|省|投|砸|要|用|租|住|得|成交|挂|白条|花呗|借呗|等于|约|介于|处于|维持|保持|稳定|在';
const manner =
  '实打实|拢到一块儿?|加一块儿|归拢|大概|大约|大概其|约莫|左右|差不多|估摸|估计|应该|可能|将近|接近|不到|不止|超过|出头|快|近|满|整|奔|冲|往|过|一共|总共|加一块|合计|拢共|干活|上班|打工|干|活|做|工作|厂|工地|外头|外面|城里|这边|那边|老家|这儿|那儿|这里|那里|管吃|管住|包吃|包住|全部|所有|整个|吃|利息|理财|定期|活期|统共|满打满算|林林总总|零零总总|大致|大差不差|差不离|基本上?|老实|交代|坦白|不瞒|实不相瞒|句|实话|听好|听着|听|看|悄悄|偷偷|小声|咬牙|辛辛苦苦|好不容易|勉勉强强|省吃俭用|打字|告知|禀报|回禀|汇报|如实|其实|嘛|哈|啦|咧|呢|吧|啊|哦|呀|哟|的|地|了|过|着|是|为|有|也|就|才|都|还|又|再|只|不|没|这|那|个|些|么|点|把|被|跟|和|与|到|至|能|会|可以|可|怎么|您|你|我|咱|俺|侄孙|侄儿?|外甥|晚辈|小的|本人|自己|们|他|她|以|从|向|对|给|让|啫|嗰|度|系|计埋|埋';
const after =
  '尾巴|尾款|缺口|口子|块钱?|元|圆|大洋|大子儿?|文|银子|人民币|浮动|晃悠?|波动|徘徊|水平|档|数|一丢丢|一点点?|没还清?|零头|挂|不等|税前|税后|到手|够用|够花|而已|罢了?|以内|打底|起步?|保底|封顶|整数|整|样子|上下|左右|往上|往下|冒头|出头|冒尖|多|几|来|近|不到|满意|左近|这样|为止|收工|拿下|拿的|买的|租的|借的|存的|攒的|欠的|贷的|还清|区间|之间|中间|范围|内';
const words = new RegExp(
  `${list(time, sum, acts, manner, after)}|[零〇一二三四五六七八九十百千万两半]|[^\\p{Script=Han}]`,
  'gu',
);

/** This many hanzi of other words, and the sum is for something else. */
const FOREIGN = 2;

/** 24,300 runners */
const ofMany =
  /^ (?!(?:yuan|bucks|dollars|quid|thousands|taxes|plus|always|is|was|as|this|perks|bonus|minus|benefits|less|euros|pounds|pesos|tops|uncles|thanks|months|years|weeks|lands|goes|comes|hits|sits|turns|shows|appears|drops)\b)[a-z]{3,}s(?:$|[,.!]| (?:in|at|on|who|that|were|are|came|per)\b)/u;

/** 三千二百五还不带电视: a comment on the sum names nothing that it is for. */
const comment = /(?:看(?:完|过|了)|阅后|保密|别|不许|不准|还|也|都|但|够|连|又|没|不|刚|真|可|你说|您说).*$/u;

/** 一万三千六的包 */
const ofThing = /^ ?(?:块钱?|元)?的/u;

/** 三百万在那边也就买个厕所: what a sum would buy. */
const buys =
  /^(?:块钱?|元)?(?:在[^,]{1,6})?(?:也就|只|还不|都不|都|哪|顶多|还)*(?:能|够)?(?:买|租|娶|换)(?![的了下])/u;
const wouldBuy = /在[^,]{1,6}|也就|只|不够|哪够|顶多/u;

const subjectEn =
  /^(?:so |and |but |well )?(?:the|this|that|these|those|our|his|her|a|an)(?: new| old| whole| big)? (?!(?:salary|pay|base|package|rent|bank|figure|number|total|place|flat(?!-)|apartment|house|loan|debt|bonus|sum|amount|company|landlord|firm|office|boss|answer|truth|deposit|account|mortgage|card|offer|contract|exact|final|take|price|going|monthly|annual|yearly|net|gross)\b)(?:[\w']+ ){1,5}(?:was|is|are|were|cost|costs|came|come|comes|says|reads|sold|sells|goes|went)\b/u;

/** 分到我头上, 落我口袋里: a sum that comes to the speaker. */
const comesToMe =
  /(?:分|发|给|打|转|落|算|派|奖|补|归|到|进)(?:了|到|给|在|进)?(?:我|俺|咱)(?!们?[家爸妈哥姐弟妹表堂爷奶舅叔姑姨])(?:头上|名下|手[里上]|卡[里上]|账上|口袋里?|兜里)?/u;

/** The hanzi of a text that are neither words of money nor of kin. */
export const foreignTo = (text: string): string => withoutKin(text).replace(words, '').replace(leadWords, '');

/** Whether what stands around a sum makes it a sum for something that is not the speaker's money. */
export function speaksOfElse(before: string, lead: string, tail: string): boolean {
  const foreign = (text: string): number => foreignTo(text).length;
  return (
    (foreign(lead) >= FOREIGN && !comesToMe.test(lead)) ||
    ofMany.test(tail) ||
    (buys.test(tail) && wouldBuy.test(tail)) ||
    / (?:they|nobody|no one|people|you) (?:won't|can't|don't|will|can|would|wouldn't|get)\b/u.test(tail) ||
    foreign(tail.replace(comment, '')) >= (ofThing.test(tail) ? 1 : FOREIGN) ||
    ((subjectEn.test(before + lead) || subjectEn.test(lead)) &&
      !/\b(?:i|my|we|i'm|me)\b/u.test(before + lead))
  );
}
