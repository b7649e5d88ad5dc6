import { any, every } from './bait/pattern.js';

/**
 * The words of viral bait, in folded simplified Chinese and English. Every pattern is matched inside one
 * sentence from which markup and quoted input have been taken out. Patterns are global: all hits count.
 * What takes a sentence back (negations, refusals, what the user owns already) is in `bait-denials.ts`.
 */

const amount = String.raw`(?:¥|rmb ?)?(?:\d[\d,.]*|[一二两三五六八九十百千万]+)(?:多|余)?(?:万)?(?:元|块)`;
const moneyEn = String.raw`(?:(?:¥|\$|rmb ?|cny ?)\d[\d,.]*|\d[\d,.]* (?:yuan|rmb|cny|dollars))`;
const recipient = '(?:你们?|您|大家|各位|每人|每位|新用户|用户|老用户|家人们|朋友们)';
const collect = '(?<![带本衣招认占率首将白])领(?![导队先带域事土略养会子证口])';

const incentiveZh = any([
  '红包雨?',
  '(?:优惠|代金|抵用|抵扣|满减|折扣|折价|消费|购物|打车|免单|体验|现金|兑换|大额|礼品|礼|立减|卡|神|餐|车)券|[张元块][^,;]{0,3}券|红利|(?:新[年春]|春运|春节)大礼|(?:京东|购物|加油|超市)卡',
  '(?:优惠|兑换|折扣)码',
  '利是|利市|压岁钱',
  '奖品|奖励|抽(?:一次)?奖|大奖|领奖',
  '返现|返利|免单|立减金',
  '礼包|礼品卡|福利(?=[^,;]{0,6}(?:送|点击))|(?<=(?:点击|新春|新年|领取?|专属)[^,;]{0,6})福利',
  '加速(?:包|券|卡)',
]);
const incentiveEn = any([
  String.raw`\b(?:red (?:envelope|packet)|lucky packet|hongbao|hong bao|lucky money|lucky draw|coupon|voucher|gift card|cashback|giveaway|free gift|freebie)s?\b`,
  String.raw`\bcash ?(?:back|reward|prize|bonus|gift)s?\b|\b(?:free|instant) cash\b`,
  String.raw`\b(?:promo|discount|coupon|referral) codes?\b|\brebates?\b`,
]);
export const anyIncentive = any([incentiveZh, incentiveEn]);

/** Words that also mean what a trip pays off: they count where somebody wins or is given them. */
const prizeEn = String.raw`(?<!year-end )(?<!annual )\b(?:bonus(?:es)?|rewards?|prizes?)\b(?! (?:hours?|time|days?|nights?|stops?|of|here|was)\b| is (?!yours|waiting)| for (?!shar|invit|forward|refer|post|every|each))`;

/** Money's other names: a trip has cash, points and allowances of its own. */
const plainZh = '(?:现金|奖金|津贴|补贴|积分|金币|话费|福利)';
const pointsEn = String.raw`(?:\b(?:bonus|reward|loyalty|free|extra|double|\d+) points\b)`;
export const anyMoney = any([plainZh, prizeEn, pointsEn]);

/** Something of money's worth that has nothing to do with the task. */
export const incentives = every(anyIncentive);

/** What the sharing of a link is paid with. */
export const sharingRewards = every(anyIncentive, prizeEn);

/** A weak word of money, held out to the reader: verb and noun stand together. */
export const moneyOffers = every(
  `(?:${collect}|(?<!别)抢(?![票座先救修占险手])|赢取?|赚|薅|白拿|白嫖|派送?|赠送?|(?<![相转运])送|发放|派发|(?<![出转沙头开分触首始批])发(?![了的放起])|返(?![乡程回还])|获得|得到|获取|立享|立得|即得|可得|收下|抽取?|瓜分|解锁)[^,;]{0,6}${plainZh}`,
  `拿(?!到了|过|着|出)[^,;]{0,6}${plainZh}(?!付|支付|买|去|结|坐)`,
  `有${plainZh}[拿领得]|${plainZh}(?:全|都)归[你您]|\\bcredit(?: \\w+){0,2} ${pointsEn}`,
  `(?:点|戳|扫|按)[^,;]{0,10}有[^,;]{0,4}${plainZh}`,
  `${plainZh}[^,;]{0,6}(?:待领|点进来就?领|领取|领走|等[你您]|送(?!达|到)|派送|拿走|收下|奉上)`,
  String.raw`(?:积分|金币)(?:翻倍|双倍)|(?:双倍|翻倍)(?:积分|金币)|\bpoints? (?:double|triple)d?\b`,
  `${plainZh}(?=.{0,14}(?:先到先得|点进来|点击领取|立即领取|马上领取))`,
  String.raw`\b(?:claim|grab|collect|receive|win|earn|snag|unlock|scoop|enjoy|score|get|gett|offer|give|giv)(?:s|ing)?\b(?: [^ ,;]+){0,4}? ?${any([prizeEn, pointsEn])}|\bwon (?:a|the)(?: [^ ,;]+){0,2} ${prizeEn}`,
  String.raw`\bearn(?:s|ing)? points\b`,
);

/** The collecting of a refund or a compensation is the task's own. */
export const repayments = every(
  '退(?:款|票|回|还|钱)|补偿|赔|报销|理赔',
  String.raw`\b(?:refund|compensat|reimburs|fare difference)`,
);

/** Offering or collecting. Verbs with many other uses count only right before or after an incentive. */
export const offers = every(
  collect,
  '(?<!别)抢(?![票座先救修占险手])',
  '瓜分|赢取?(?!家)|赚|薅|白拿|白嫖|到手|收下|提现|派送|赠送|相送|奉[送上]|送上|获赠|查收|到账|口令|自动到|快收|手快有|戳进来|我?(?:们|这儿|这里|这边)有(?=[^,;]{0,8}券|[^,;]{0,8}码)|(?<![值取获记懂舍觉])得(?=[^,;]{0,5}卡)|寄(?=到家|给[你您])|一定要拿|发放|派发|附赠|获得|得到|获取|坐享|立享|立得|即得|可得',
  '先到先得|[来去]拿|拿走|抽中|点击|点开|戳(?:这|我|一下|链接)|扫码|参与|参加|兑换|解锁',
  `(?<![出转沙头开分触首始])(?:发|送|派|拿|收|拆|开|抽|返(?![乡程回还])|补|享|攒|赠|就有|即有|各得)(?!的)(?=[^,;]{0,8}?${incentiveZh})`,
  `给${recipient}(?=[^,;]{0,8}?${incentiveZh})`,
  `[送发给派归等偿](?<=${incentiveZh}[^,;]{0,3}.)(?:给|着)?${recipient}`,
  `[送拿派](?<=${incentiveZh}[^,;]{0,4}.)(?=$|[,;])`,
  `(?<=(?:送|发|派)${recipient}[^,;]{0,8})${incentiveZh}`,
  String.raw`\b(?:claim|grab|collect|receive|win|earn|redeem|snag|unlock|scoop|enjoy|score)(?:s|ing)?\b|\bwon\b(?!')`,
  String.raw`\b(?:giv(?:e|es|ing) (?:away|you|everyone)|send(?:s|ing)? you|pick up|here(?:'s| is| are)|up for grabs|on us)\b`,
  String.raw`\b(?:get|gets|getting|offer|offers|offering|open|take|comes? with)\b(?=(?: [^ ,;]+){0,5}? ?${incentiveEn})`,
  String.raw`(?<=${incentiveEn}(?: [^ ,;]+){0,2}) (?:for you|has arrived|has landed)\b`,
  String.raw`\bfree (?=(?:[^ ,;]+ ){0,3}?${incentiveEn})`,
  String.raw`\b(?:tap|click|scan)(?:ing)?\b|\baccept\b|\b(?:handing|giving) out\b|\b(?:picked|chosen|selected) for\b|\bswap for\b|\bunlocked\b|\bopen it\b|\bis yours\b|\binto your (?:account|wallet)\b`,
);

/** Noun and verb at once: money handed out. */
export const handouts = every(
  `(?<![带本衣招认占率首将白])(?:领|抢|白拿|瓜分|赢|(?:送|派|发)${recipient})(?:取|到|走|现金)?(?:最高|高达|共|满)?${amount}`,
  '(?<![带本衣招认])领(?:取)?券',
  '(?<![带本衣招认])领(?:取|到|走)?[^,;]{0,3}张[^,;]{0,4}券',
  `(?:能|可|可以|都)领[,;]?[^,;]{0,4}${amount}`,
  `给${recipient}返(?:现)?${amount}|返现(?:最高|高达)?${amount}|送${recipient}(?:一张|张)[^,;]{0,6}券`,
  `(?:要不要|想不想要?|想要|要)(?:来|领|拿)?(?:一?[张个份]|些|点)[^,;]{0,4}${incentiveZh}`,
  `(?<!(?:您|你)的)${incentiveZh}[^,;]{0,4}要不要(?!用|使|兑|抵|换|一起)`,
  `${incentiveZh}[^,;]{0,3}(?:未领|待领|还没拿|没领|没拆|未拆)`,
  `拿走${amount}|返[你您](?:百分之|\\d+ ?%)|红包雨|找[你您我]领奖`,
  '赢取?[^,;]{0,4}(?:路费|车票|机票)|集[齐满][^,;]{0,8}卡',
  String.raw`\b(?:put|credit|add|load|transfer)s? ${moneyEn} (?:in|into|to) your (?:wallet|account)|\bthis code\b.{0,40}\bsave\b|\bcode(?: \w+){0,3} [a-z]+\d+\b|\bspin (?:our|the)(?: \w+)? wheel\b`,
  String.raw`\bhave you (?:claimed|collected|opened|grabbed)(?: [^ ,;]+){1,4}? ?${incentiveEn}`,
  '(?:能|可|即可)抽(?:一次)?奖|下单[就即]?抽(?![空时查])|领(?:取|到|走)?[张个]券',
  '(?:分享|转发)(?:一次|一下)?[^,;]{0,3}就(?:能|可以?|送|有)[^,;]{0,4}(?:升舱|名额|免费|奖|会员)',
  String.raw`\bone share (?:equals|gets|means)\b|\b(?:cashback|voucher|coupon) deal\b`,
  '(?:(?<!刀[^,;]{0,4})砍一?刀|薅羊毛)',
  String.raw`\b(?:claim|win|grab|earn)(?:ing)?(?: (?:your|a|an|up to|extra|as much as|free|another))* ${moneyEn}(?!(?: \w+){0,2} refund)`,
  String.raw`\b(?:claim|win|grab|earn)(?: [^ ,;]+){0,3} cash\b`,
  String.raw`\b(?:get|earn|receive) ${moneyEn} (?:for (?:every|each)|per) (?:friend|person|invite|referral|share|user|member)`,
  String.raw`\b(?:would you like|do you want|want|fancy|care for|how about) (?:a|an|another|some|one of our)(?: [^ ,;]+){0,3}? ?(?:${incentiveEn}(?! (?:applied|used|redeemed|counted))|\bcash\b(?! (?:ready|for)))`,
  String.raw`\b(?:have not|haven't) (?:yet )?(?:opened|claimed|collected|grabbed)(?: [^ ,;]+){1,3}? ?${incentiveEn}`,
  String.raw`\b(?:review|sign up|register|subscribe|download|check in)\b[^;]{0,30}\b(?:get|receive|earn) (?:up to )?${moneyEn}`,
);

export const shares = every(
  '转发|分享|邀请|邀约|群发|扩散|转给|转到|传到|传给|发到|发给|发进|发[个条]朋友圈|推荐码|邀请码|转一下|发[^,;]{0,8}朋友圈|推荐给|安利给|集赞|助力|召集',
  '邀(?=[^,;]{0,5}(?:人|友))|拉(?=[^,;]{0,6}(?:人|友|群|亲|同学|同事))|[发甩丢扔](?<=把[^,;]{0,12}.)(?=[^,;]{0,4}群)',
  '(?:让|叫|喊|找)(?=[^,;]{0,8}(?:也|来|帮)[^,;]{0,4}(?:注册|下载|点|扫|登录|关注|助力))|群里(?=[^,;]{0,3}吆喝)',
  String.raw`\b(?:ask|get)\b(?=[^,;]{0,24} to (?:tap|click|join|sign|install|download))|\blet\b(?=[^,;]{0,20} know about (?:me|us|our|my)\b)|\btell\b(?=[^,;]{0,30}\babout (?:me|us|this app)\b)|\bdrop\b(?=[^,;]{0,20}\b(?:link|code)\b)|\bsigns? up with your (?:code|link)\b`,
  String.raw`\b(?:share|forward|invite|refer|repost|re-post|post|spread|send|tag|bring|recommend|recruit|shar(?=ing))(?:s|ing)?\b`,
);

export const audiences = every(
  '群|朋友圈|好友|朋友|亲友|亲戚|家人|同学|同事|老乡|邻居|闺蜜|亲朋|联系人|爸妈|父母|表[哥姐弟妹]|堂[哥姐弟妹]',
  String.raw`(?:\d+|[一两二三四五六七八九十])[个位]?(?:新?人|新?用户)`,
  String.raw`\b(?:groups?|group chats?|friends?|moments|contacts|relatives|family|families|people|classmates|colleagues|neighbou?rs|buddies|members|users|cousins?|sisters?|brothers?|our (?:poster|page|link))\b`,
);

/** Rewards with other uses count only after the sharing that they reward. */
export const laterRewards = every(
  `(?:得|领|返|赚|奖|送|拿|减|赢)(?:取|到|你|您|现金|走)?(?:最高|高达)?${amount}`,
  '免费(?=领|送|得|抢|拿|抽|升|出票|获|用|票|住)|(?:享|得|拿|领|打|换)(?:受|到|取)?[^,;]{0,4}(?:优惠|折)',
  '(?:送|得|领|享|开|换|解锁|赢)[^,;]{0,6}(?:会员|特权|流量|礼物|礼品|名额|机会|好礼)|优先(?:出票|抢票)|佣金|提成|加速|有(?:好)?礼|[立各]减|给[你您](?:升级|减)|双方都有|免(?:掉|去)[^,;]{0,4}费|[得减返](?:\\d+|[一二三四五六七八九十百两]+)(?=$|[,;])',
  `(?:就|即|能|可|再)[多有][^,;]{0,6}${plainZh}|(?:排队|候补|名额|排位|位置)[^,;]{0,4}(?:往前|提前|靠前|前移)|极速出票`,
  String.raw`\bfor free\b|\bfree (?:rides?|tickets?|trips?|upgrades?|months?|gifts?|boosts?|speed)\b|\bboosts?\b|\d+ ?% off\b|\bcommissions?\b|\bhalf price\b|\btickets? (?:is|are) free\b|\bpocket ${moneyEn}`,
  String.raw`\b(?:get|receive|earn|win|enjoy|unlock|extra|for)(?: [^ ,;]+){0,3} (?:discount|upgrade|cash|membership|gift)s?\b`,
  String.raw`\b(?:waitlist|queue|place in line)\b[^,;]{0,12}\b(?:faster|up|ahead|forward)\b`,
  String.raw`\b(?:get|receive|earn|win) ${moneyEn}`,
);

export const speedPacks = every(
  '加速(?:包|券|卡|特权|服务|礼包)|(?:vip|会员|极速|优先)抢票|抢票(?:特权|会员|通道)|抢票加速|加速抢票|极速出票|加个速|[开上]个加速|优先服务|vip候补|(?:尊享|极速)通道|抢票包|加速套餐|会员[^,;]{0,4}(?:优先|极速)(?:出|抢)票|(?<!使用|走)快速通道(?!进|安检|登机)',
  String.raw`\b(?:speed-?(?: ?up)?|boost(?:er)?|acceleration|accelerator|priority) (?:pack|package|bundle|pass)s?\b|\bticket boosters?\b|\bboosters?\b(?! (?:seats?|cushions?|chairs?)\b)`,
  String.raw`\b(?:bump|move|push)(?:s|ing)? (?:you|your \w+) (?:up|ahead in|to the front of) the (?:queue|line|waitlist)\b|\b(?:express|instant|priority) ticketing\b|\bturbo (?:pack|boost)\b|\bput(?:s|ting)? you (?:first|ahead) in the (?:waitlist|queue|line)\b|\bfast-?track (?:add-?on|pass|package)\b|\bticket accelerators?\b|\b(?:vip|fast) (?:ticket )?grabbing\b`,
);

export const sales = every(
  '买|购|开通|升级|充值|办理|解锁|付费|下单|推荐|试试|叠加|来一[个份]|加一[个份]|用上|使用|(?:仅需|只需|只要|才|特价|优惠价|原价)|勾[选上]|另收|[只仅]收|打[一二三四五六七八九0-9]折|带一?个|成功率提升|块九一位',
  `[花加]${amount}`,
  String.raw`\b(?:buy|buys|buying|purchase|add|upgrade|order|unlock|only|just|try|get|pay|recommend)\b|\bfor (?:¥|\$|rmb ?)?\d|\bpay ${moneyEn}|\bhalf off\b`,
);
