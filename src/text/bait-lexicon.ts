/**
 * The words of viral bait, in folded simplified Chinese and English. Every pattern is matched inside one
 * sentence from which markup and quoted input have been taken out. Patterns are global: all hits count.
 */
const any = (parts: readonly string[]): string => `(?:${parts.join('|')})`;
const every = (...parts: readonly string[]): RegExp => new RegExp(any(parts), 'gu');

const amount = String.raw`(?:¥|rmb ?)?(?:\d[\d,.]*|[一二两三五六八九十百千万]+)(?:多|余)?(?:万)?(?:元|块)`;
const recipient = '(?:你|您|大家|各位|每人|每位|新用户|用户|老用户|家人们|朋友们)';

const incentiveZh = any([
  '红包雨?',
  '(?:优惠|代金|抵用|抵扣|满减|折扣|消费|购物|打车|免单|体验|现金|兑换|大额|礼品|卡|神|餐|车)券',
  '(?:优惠|兑换|折扣)码',
  '利是|利市|压岁钱',
  '现金|奖金|奖品|奖励|抽奖|大奖',
  '返现|返利|免单|立减金|津贴|补贴',
  '积分|金币|话费',
  '礼包|礼品卡|福利',
  '加速(?:包|券|卡)',
]);
const incentiveEn = any([
  String.raw`\b(?:red (?:envelope|packet)|hongbao|hong bao|lucky money|coupon|voucher|gift card|cashback|giveaway)s?\b`,
  String.raw`\bcash ?(?:back|reward|prize|bonus|gift)s?\b|\b(?:free|instant|extra) cash\b`,
  String.raw`\b(?:promo|discount|coupon|referral) codes?\b|\brebates?\b`,
  String.raw`(?<!year-end )(?<!annual )\bbonus(?:es)?\b(?! (?:hours?|time|days?|nights?|stops?)\b)|\b(?:rewards?|prizes?|freebies?|free gifts?)\b`,
  String.raw`\b(?:bonus|reward|loyalty|free) points\b`,
]);
const anyIncentive = any([incentiveZh, incentiveEn]);

/** Something of money's worth that has nothing to do with the task. */
export const incentives = every(anyIncentive);

/** An incentive that the sentence itself says is not there. */
export const absentIncentive = every(
  `(?:没有|没|无|并无)(?:任何|什么|可用的?)?${incentiveZh}`,
  String.raw`\b(?:no|zero|without|any) (?:\w+ )?${incentiveEn}`,
);

/** Offering or collecting. Verbs with many other uses count only right before or after an incentive. */
export const offers = every(
  '(?<![带本衣招认占率首将白])领(?![导队先带域事土略养会子证口])',
  '(?<!别)抢(?![票座先救修占险手])',
  '瓜分|赢取?(?!家)|赚|薅|白拿|白嫖|到手|收下|提现|派送|赠送|奉送|发放|派发|附赠|获得|得到|获取|坐享|立享|立得|即得|可得',
  '点击|点开|戳(?:这|我|链接)|扫码|参与|参加|兑换|解锁',
  `(?<![出转沙头开分触首始])(?:发|送|派|拿|收|拆|开|抽|返|补|享|攒|赠|有)(?!的)(?=[^,;]{0,8}?${incentiveZh})`,
  `给${recipient}(?=[^,;]{0,8}?${incentiveZh})`,
  `[送发给派归等](?<=${incentiveZh}[^,;]{0,3}.)(?:给|着)?${recipient}`,
  `[送拿派](?<=${incentiveZh}[^,;]{0,4}.)(?=$|[,;])`,
  `(?<=(?:送|发|派)${recipient}[^,;]{0,8})${incentiveZh}`,
  String.raw`\b(?:claim|grab|collect|receive|win|earn|redeem|snag|unlock|scoop|enjoy|score)(?:s|ing)?\b|\bwon\b`,
  String.raw`\b(?:giv(?:e|es|ing) (?:away|you|everyone)|send(?:s|ing)? you|pick up|here(?:'s| is| are)|up for grabs|on us)\b`,
  String.raw`\b(?:get|gets|getting|offer|offers|offering|open|take)\b(?=(?: [^ ,;]+){0,5}? ?${incentiveEn})`,
  String.raw`(?<=${incentiveEn}) for you\b`,
  String.raw`\bfree (?=(?:[^ ,;]+ ){0,3}?${incentiveEn})`,
  String.raw`\b(?:tap|click|scan)(?:ing)?\b`,
);

/** Noun and verb at once: money handed out. */
export const handouts = every(
  `(?<![带本衣招认占率首将白])(?:领|抢|白拿|瓜分|赢|(?:送|派|发)${recipient})(?:取|到|走|现金)?(?:最高|高达|共|满)?${amount}`,
  '(?<![带本衣招认])领(?:取)?券',
  '(?:砍一?刀|薅羊毛)',
  String.raw`\b(?:claim|win|grab|earn)(?:ing)?(?: (?:your|a|an|up to|extra|as much as|free|another))* (?:(?:¥|\$|rmb ?|cny ?)\d[\d,.]*|\d[\d,.]* (?:yuan|rmb|cny|dollars))(?!(?: \w+){0,2} refund)`,
  String.raw`\b(?:claim|win|grab|earn)(?: [^ ,;]+){0,3} cash\b`,
  String.raw`\b(?:get|earn|receive) (?:(?:¥|\$|rmb ?|cny ?)\d[\d,.]*|\d[\d,.]* (?:yuan|rmb|cny|dollars)) (?:for (?:every|each)|per) (?:friend|person|invite|referral|share|user|member)`,
);

export const shares = every(
  '转发|分享|邀请|邀约|群发|扩散|转给|转到|发到|发给|发进|推荐给|安利给|集赞|助力|召集',
  '邀(?=[^,;]{0,5}(?:人|友))|拉(?=[^,;]{0,6}(?:人|友|群|亲|同学|同事))|[发甩丢扔](?<=把[^,;]{0,12}.)(?=[^,;]{0,4}群)',
  String.raw`\b(?:share|forward|invite|refer|repost|re-post|post|spread|send|tag|bring|recommend|recruit|shar(?=ing))(?:s|ing)?\b`,
);

export const audiences = every(
  '群|朋友圈|好友|朋友|亲友|亲戚|家人|同学|同事|老乡|邻居|闺蜜|亲朋|联系人',
  String.raw`(?:\d+|[一两二三四五六七八九十])[个位]?(?:新?人|新?用户)`,
  String.raw`\b(?:groups?|group chats?|friends?|moments|contacts|relatives|family|families|people|classmates|colleagues|neighbou?rs|buddies|members|users)\b`,
);

/** Rewards with other uses count only after the sharing that they reward. */
export const laterRewards = every(
  `(?:得|领|返|赚|奖|送|拿|减|赢)(?:取|到|你|您|现金|走)?(?:最高|高达)?${amount}`,
  '免费(?=领|送|得|抢|拿|抽|升|出票|获|用|票|住)|(?:享|得|拿|领|打|换)(?:受|到|取)?[^,;]{0,4}(?:优惠|折)',
  '(?:送|得|领|享|开|换|解锁|赢)[^,;]{0,6}(?:会员|特权|流量|礼物|礼品|名额|机会|好礼)|优先(?:出票|抢票)|佣金|提成|加速|有(?:好)?礼',
  String.raw`\bfor free\b|\bfree (?:rides?|tickets?|trips?|upgrades?|months?|gifts?|boosts?|speed)\b|\bboosts?\b|\d+ ?% off\b|\bcommissions?\b`,
  String.raw`\b(?:get|receive|earn|win|enjoy|unlock|extra|for)(?: [^ ,;]+){0,3} (?:discount|upgrade|cash|membership|gift)s?\b`,
  String.raw`\b(?:get|receive|earn|win|for) (?:(?:¥|\$|rmb ?)\d[\d,.]*|\d[\d,.]* (?:yuan|rmb))`,
);

export const speedPacks = every(
  '加速(?:包|券|卡|特权|服务|礼包)|(?:vip|会员|极速|优先)抢票|抢票(?:特权|会员|通道)|抢票加速|加速抢票|极速出票',
  String.raw`\b(?:speed-?(?: ?up)?|boost(?:er)?|acceleration|accelerator|priority) (?:pack|package|bundle|pass)s?\b|\bticket boosters?\b`,
);

export const sales = every(
  '买|购|开通|升级|充值|办理|解锁|付费|下单|推荐|试试|叠加|来一[个份]|加一[个份]|用上|使用|(?:仅需|只需|只要|才|特价|优惠价)',
  String.raw`\b(?:buy|buying|purchase|add|upgrade|order|unlock|only|just|try|get|pay|recommend)\b|\bfor (?:¥|\$|rmb ?)?\d`,
);

/** Sayings that hold a negation and urge all the same, and words that merely contain its characters. */
export const urgings = every(
  '(?:别|不要|不容|切勿|不可|不能|莫)(?:再)?错过|(?:别|不要|勿)(?:忘|犹豫|等|客气|急|愣|迟疑|担心)',
  '不(?:用|必|需要?)(?:犹豫|排队|等|花钱|下载|注册|抢|担心)|无(?:需|须)(?:排队|等待|下载|注册|操作|担心)',
  '不(?:花一分钱|花钱|要钱|限|仅|但|只|光|止|妨|如|管|论|少|错|见不散|容置疑|得不|好意思|套路)|(?:无|没有?|不设)(?:门槛|套路)',
  '无(?:论|限|敌|忧|比|偿|与伦比)|没(?:时间|想到|抢到|买到)|非(?:常|凡)|未来|对不起|差不多|了不起|忍不住|要不(?!要)|特别|分别|个别|级别|别(?:人|的|墅)|区别|告别',
  String.raw`(\p{Script=Han})不\1`,
  String.raw`\b(?:don't|do not|never) (?:miss|forget|wait|hesitate|worry|be late|sleep on)\b|\bnot only\b|\bwhy not\b|\bcan(?:'t|not) wait\b`,
  String.raw`\bno (?:catch|cost|strings|purchase|limit|doubt|matter|hassle|worries|problem|queue|download|kidding)\b`,
);

export const negations = every(
  '不|没|别(?!具)|勿|莫|未|无|非|免得|拒绝|杜绝|避免|谨防|警惕|小心|禁止|严禁|而是|切忌',
  String.raw`\b(?:not|no|never|without|cannot|neither|nor|none|avoid|refuse|stop|beware|instead of|rather than|nothing|nobody)\b|n't\b`,
);

/** Warnings against bait, wherever they stand in the sentence. */
export const warnings = every(
  '(?<!不是|绝非|没有|并非|不)(?:骗局|骗人|诈骗|骗术|陷阱|违规|钓鱼|谣言|假的)|没(?:有)?用|不管用|不靠谱',
  String.raw`(?<!not an? |no )\b(?:scams?|frauds?|phishing|hoax|useless)\b`,
);

const kin = `(?:[大二三四五六小老]?(?:舅(?:舅|妈|父)?|叔叔?|伯(?:父|母|伯)?|姑(?:妈|姑|父)?|姨(?:妈|父)?|阿姨|爷爷?|奶奶?|外公|外婆|姥姥|姥爷|爸爸?|妈妈?|父母|公公|婆婆|岳父|岳母|哥哥?|姐姐?|弟弟?|妹妹?|嫂子?|长辈|晚辈|亲戚|孩子|小孩|娃娃?|侄子|侄女|外甥女?|孙子|孙女|老人|老板|领导|同事)(?!们))`;
const custom = '(?:红包|压岁钱|利是|利市|礼金)';
const kinEn = String.raw`\b(?:uncles?|aunts?|aunties?|grand(?:ma|pa|mother|father|parents)|granny|mum|mom|dad|mother|father|parents|cousins?|nephews?|nieces?|kids?|child|children|elders?|relatives|boss|in-laws)\b`;
const customEn = String.raw`\b(?:red (?:envelope|packet)|hongbao|lucky money)s?\b`;

/** Red envelopes as the custom has them: a relative's gift, reported or advised on; nobody's offer. */
export const familyGifts = every(
  `${kin}[^,;]{0,4}?(?:发|给|包|送|塞|派)[^,;]{0,6}?${custom}`,
  `(?:给|向|替|为|发|包|送|塞)给?[^,;]{0,6}?${kin}[^,;]{0,8}?${custom}`,
  `${kin}的[^,;]{0,3}${custom}`,
  String.raw`${kinEn}[^,;]{0,20}\b(?:sent|sends?|gave|gives?|giving|put|handed|hands?|hand|sending)\b[^,;]{0,30}${customEn}`,
  String.raw`${customEn}(?: \w+){0,2} (?:for|to|from|by) (?:\w+ ){0,2}${kinEn}`,
  String.raw`\b(?:give|giving|hand|prepare|put)\b[^,;]{0,20}${kinEn}[^,;]{0,20}${customEn}`,
);

/** The same, where a relative receives. */
export const familyReceipts = every(
  `${kin}[^,;]{0,6}(?:领|收|拿|要|拆)[^,;]{0,4}${custom}`,
  String.raw`${kinEn}[^,;]{0,20}\b(?:get|receive|open|collect)s?\b[^,;]{0,20}${customEn}`,
);
