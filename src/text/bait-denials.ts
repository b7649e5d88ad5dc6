import { anyIncentive, anyMoney } from './bait-lexicon.js';
import { any, every } from './bait/pattern.js';

/** What takes a sentence back: nobody is baited by it. Folded and matched like the words of bait. */

const worth = any([anyIncentive, anyMoney, '积分|里程|points|miles']);
const listed = String.raw`${worth}(?:(?:或者?|和|还是|以及|、|,| or | and |, )[^,;、]{0,10}?${worth})*`;

const refusable = String.raw`(?:${anyIncentive}|${anyMoney}|shar(?:e|ing)(?: links?)?|invit(?:e|ation)s?(?: links?)?|speed-?up packs?|referrals?)`;

/** An incentive that the sentence itself says is not there. */
export const absentIncentive = every(
  `(?<!有)(?:没有|没|无|并无)(?:任何|什么|可用的?)?${anyIncentive}`,
  String.raw`\b(?:no|zero|without) (?:\w+ )?(?:${anyIncentive}|${anyMoney})(?:,? ?(?:(?:or|and|nor) )?${refusable})*`,
);

const people = String.raw`(?:you|anyone|anybody|someone|any of you|either of you|they|he|she|your \w+)(?: in (?:the|your) \w+)?(?: all| both)?`;
const owning = String.raw`(?:have|hold|own|holding|collect|collecting|earn|earning|earns|get|got|received?|win|won|use|redeem|been given)`;

/** What the user has already: asked for, or set as a condition. No offer of ours. */
export const owned = every(
  `(?:有没有|有无|是否(?:持|拥)?有?|持有)(?![^,;]{0,4}[领抢送])[^,;]{0,14}?${listed}`,
  `有(?!没有)(?:过|张|些|什么|哪些)?[^,;领抢送]{0,12}?${listed}[^,;领抢送]{0,8}(?:吗|么|的话|也请告诉|请告诉)`,
  `(?:如果|要是|若|假如)[^,;]{0,6}(?:有|拿到|收到|领到|发)[^,;]{0,8}?${listed}`,
  `(?:您|你)(?:之前|刚才)?(?:说|提到)[^,;]{0,4}有[^,;]{0,6}?${listed}`,
  `(?:上次|之前|退票)[^,;]{0,6}[给发送](?:您|你)的[^,;]{0,4}${worth}`,
  `用(?:掉|上)?(?:您|你)?[^,;领抢送]{0,6}?(?:积分|里程)[^,;]{0,3}(?:兑换|换|抵)|(?:积分|里程)兑换`,
  String.raw`(?<!\b(?:grab|claim|take|pick|choose|win|enjoy) )\bany (?:[^ ,;]+ ){0,4}?(?:or )?${listed}`,
  String.raw`\b(?:do|does|did|have|has|are|is|whether|if|which of) ${people}(?: already| still| currently| happen to| (?:want|wish|like|prefer) to(?= (?:redeem|use)))? ${owning}\b(?: [^ ,;]+){0,5}? ?${listed}`,
  String.raw`\b(?:redeem|use) (?:your|my|the) (?:\w+ )?(?:points|miles)\b(?! (?:in|for) (?:our|the))`,
);

/** What a carrier, an employer or the state gives: told, asked or doubted, not offered. */
export const givenByOthers = every(
  `(?:公司|单位|老板|厂里|店里|行业|岗位|工作|底薪|工资|绩效|年终|季度|项目|全勤|去年|今年|我的|他的|她的|我(?!们?(?:这|有|给|送|发|请|为|帮|替|平台|店|小程序|app)))[^;,您你]{0,12}(?:福利|提成|分红|奖金|补贴|津贴|佣金|奖励|红利)[^,;您你]*`,
  '(?:奖金|年终奖|工资|绩效|补贴|红包|福利)[^,;]{0,6}发(?:了|过|的)?(?:没|吗|多少|不发|不多|得)',
  `(?:航空公司|航司|承运人|铁路|保险公司|单位|公司|政府|老家)[^,;]{0,6}(?:可能|一般|有时|会不会|会|如果|发了|给过?|补发|发的|给的|发)[^,;]{0,8}${worth}`,
  String.raw`\b(?:airline|railway|carrier|operator|employer|company|insurer|government)s?(?: \w+)? (?:may|might|sometimes|gave|paid|sent|has given)(?: [^ ,;]+){0,4}? ?${anyIncentive}`,
);

/** Festival custom that the trip makes room for, and fares that the law gives children and elders. */
export const customs = every(
  '(?:赶上|赶得上|来得及|误不了|不耽误)[^;]{0,10}(?:抢|发|收|领|拿)[^,;]{0,3}红包',
  String.raw`\b(?:in time|home) to (?:hand out|give|open|collect|receive)(?: [^ ,;]+){0,2}? ?(?:red (?:packet|envelope)|hongbao)s?\b`,
);
export const reducedFares = every(
  '(?:儿童|孩子|小孩|宝宝|娃|老人|学生|军人|[一二三四五六七八九十0-9]岁)[^,;]{0,12}(?:免费|优惠|[一二三四五六七八九0-9]折|半价)[^,;]{0,4}',
  String.raw`\b(?:child|children|kids?|infants?|toddler|baby|seniors?|students?|youngest|under (?:\w+))\b[^,;]{0,24}\b(?:for free|free|discount|half (?:price|fare)|\d+ ?% off)\b`,
);

/** Sayings that hold a negation and urge all the same, and words that merely contain its characters. */
export const urgings = every(
  '不(?:搞|玩|来|整)虚的|不(?:卖关子|骗[你您人]|啰嗦|绕弯子|谢|说废话)|没什么好说的|(?:小心|当心)错过',
  String.raw`不\p{Script=Han}白不\p{Script=Han}`,
  '(?:别|不要|不容|切勿|不可|不能|莫)(?:再)?错过|(?:别|不要|勿)(?:忘|犹豫|等|客气|急|愣|迟疑|担心)',
  '不(?:用|必|需要?)(?:犹豫|排队|等|花钱|下载|注册|抢|担心)|无(?:需|须)(?:排队|等待|下载|注册|操作|担心)',
  '不(?:花一分钱|花钱|要钱|限|仅|但|只|光|止|妨|如|管|论|少|错|见不散|容置疑|得不|好意思|套路)|(?:无|没有?|不设)(?:门槛|套路)',
  '无(?:论|限|敌|忧|比|偿|与伦比)|没(?:时间|想到|抢到|买到)|非(?:常|凡)|未来|对不起|差不多|了不起|忍不住|要不(?!要)|特别|分别|个别|级别|别(?:人|的|墅)|区别|告别',
  String.raw`\b(?:don't|do not|never) (?:miss|forget|wait|hesitate|worry|be late|sleep on)\b|\bnot only\b|\bnever mind\b|\bwhy not\b|\bcan(?:'t|not) wait\b`,
  String.raw`\bno (?:catch|cost|strings|purchase|limit|doubt|matter|hassle|worries|problem|queue|download|kidding)\b`,
);

/** The middle of a question such as 要不要: no negation. */
const asks = String.raw`(?!(?<=(?<was>\p{Script=Han})[不没])\k<was>)`;

export const negations = every(
  `[不没]${asks}`,
  '别(?!具)|勿|莫|未|无|非|免得|拒绝|杜绝|避免|谨防|警惕|小心|禁止|严禁|而是|切忌',
  String.raw`\b(?:not|no|never|without|cannot|neither|nor|none|avoid|refuse|stop|beware|instead of|rather than|nothing|nobody|ignore|steer clear of|stay away from|keep away from|turn(?:ed)? down|skipped the|declined?)\b|n't\b`,
);

/** Negations that reach over a comma, into a list of what is refused, until the sentence turns. */
export const lastingNegations = every(
  `不${asks}(?:会|能|可|要|得|应|该|让|推荐|建议|提供|参与|支持)`,
  '勿|别|禁止|严禁|拒绝|谨防|警惕|小心|避免|杜绝|没法|无法|从不|绝不',
  String.raw`\b(?:says?|contains?|includes?|there (?:is|are)|with) no\b`,
  String.raw`\b(?:do not|never|will not|cannot|avoid|refuse|stop|beware|without|ignore|steer clear of)\b|\b(?:don't|won't|can't)`,
);

export const turns = every(
  '但|不过|可是|却|直接|赶紧|赶快|快来|马上|立即|现在|只要|这就|来吧|反正',
  String.raw`\b(?:but|however|just|now|instead|here|yet|simply|only)\b`,
);

/** Refusals that follow what they refuse. */
export const refusals = every(
  '我们?(?:都|一概|从|也|绝)?不(?:碰|做|搞|参与|参加|推荐|建议|提供|发|赞成)|(?<!值)不值(?:得|当)',
  '(?:这些|这类|这种|那些|那种|此类|之类|一类|的(?:事|活动|链接|消息|短信|广告|花样)|的,|加速包,).{0,8}(?:不(?:做|干|参加|参与|碰|点|信|理|推荐|建议|提供|搞|支持|需要)|别(?:点|信|理|去|参加|碰|做)|没(?:必要|用)|当心|小心|帮不上|否认|辟谣)',
);

/** Warnings against bait, wherever they stand in the sentence. */
export const warnings = every(
  '(?<!不是|绝非|没有|并非|不)(?:骗局|骗人|骗子|骗钱|上当|否认|辟谣|诈骗|骗术|陷阱|违规|钓鱼|谣言|假的)|没(?:有)?用(?!过|完)|不管用|(?:^|,|就|您|也|千万|最好|请|让他们|一律)别(?:点|信|理|碰|上当|当真|搭理|参加|参与|转|扫)|离远点|慎重|要谨慎|这类[^,;]{0,6}(?:活动|链接|短信)|结果(?:什么|啥|一分)|警方|泄露|曝光|消协|官方提醒|(?:不能|没法|并不)插队|不现实|传销|被骗|受骗|上过当|所谓|那种|凡是|关掉|拉黑|屏蔽|删(?:了|掉)|退群|划走|没必要(?=买|花|加|开|充|抢|参加|凑|理|为)|犯不着|用不着(?!排|等)|也就几[毛块分]|没几个钱|图个?(?:乐|热闹)|离得?远|信不得|不可信|套路(?!多深)|当心|被盗|不靠谱',
  String.raw`(?<!not an? |no )\b(?:scams?|frauds?|phishing|hoax|useless|fake|bogus|fishy|rumou?rs?|ignored?|annoying|(?:won't|will not|doesn't|does not|cannot|can't) (?:move|get|bump|push|buy) (?:you|your)|left (?:it )?(?:out|off)|personal data|tricks?|tricked|police|steal|stolen|(?:too much )?bother|forget it|shady|leave it alone|delete(?:d)? it|no thanks|pointless|waste of (?:time|money)|not worth|(?:do(?:es)?(?: not|n't)|did(?: not|n't)|will not|won't) (?:help|work)|do(?:es)? nothing|fall for|spam|beware|suspicious|too good to be true|pyramid)\b`,
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

/** What travellers share among themselves: fares, taxis, bills. */
export const costSharing = every(
  '(?:平摊|分摊|均摊|摊下来|aa制?)[^;]*|(?:拼车|拼座|包车|合租)[^;]*|(?:每人|各|一人)(?:只|就|少|能|可以|大概|才|多)*(?:付|出|省|摊|花)[^,;]*',
  String.raw`\bsaving of[^,;]*|\b(?:split(?:ting)? the|carpool|shar(?:e|ing) (?:a|the) (?:taxi|cab|car|ride|van|room|fare|cost|bill)|each of (?:you|us) pays?|you each (?:save|pay))\b[^;]*`,
);

/** A win or a present of somebody else, or of one's own in the past: small talk. */
export const othersLuck = every(
  `(?:${kin}|公司|单位|年会|超市|村里|邻居)[^,;]{0,12}(?:抽到|抽中|中了|中过|赢了|赢过|领到|领了|抢到|抢了|收到|收了|发了)[^,;]*`,
  String.raw`\bi won(?!')[^,;]*`,
  '我(?:抽奖)?(?:抽到|抽中|中了|赢了)[^,;]*',
  `${kin}[^,;]{0,8}(?:参加[^;]{0,8}抽奖[^;]*|爱|喜欢|每年|常|买了|玩)[^,;]*`,
  String.raw`${kinEn}[^,;]{0,8}\b(?:loves?|likes?|enjoys?|plays?|bought|buys|always)\b[^;]*`,
  '(?:公司|单位)(?:的|发的)?年会[^;]*',
  String.raw`(?:${kinEn}|\b(?:she|he|they|company|office|boss|employer|firm)\b)[^,;]{0,12}\b(?:won(?!')|got|received|drew|picked up|earns|gives? (?:us|me|him|her|them|everyone|staff)|was given|were given)\b[^,;]*`,
);

/** Red envelopes as custom: who gives them to whom, and how; see `atTable`. */
export const customary = every('红包|利是|利市|压岁钱|礼金', customEn, String.raw`\blai see\b`);
/** Who and what belongs to the custom. */
export const atTable = every(
  kin,
  '孩子们|小朋友|都说|就说|要说|说声|说一?句|道谢|多[谢謝]|敬茶|奉茶|进门|收到?(?:红包|利是|礼)|准备好了?没|包好|回礼|结婚|没结婚|已婚|未婚|小辈|晚辈|长辈|大人|习俗|风俗|规矩|讲究|寓意|吉利|广东|广州|粤|香港|潮汕|婚礼|份子|喜酒|满月|双手|当面|封(?:面|口)?|新钞|双数|拜年时|守岁|年夜饭|初[一二三四五六七]|人情',
  kinEn,
  String.raw`\b(?:custom|tradition|traditionally|married|unmarried|both hands|in front of|even (?:sum|number|amount)s?|crisp|wedding|elders?|guangdong|cantonese|polite|etiquette|phrase|greeting|thanks?|gives you|say|when you (?:receive|get|are given))\b`,
);
/** What only an application does with a red envelope. */
export const atScreen = every(
  '点击|点开|戳|扫|拉进|凑成|小程序|等[你您]|链接|领取|领(?=$|[,;了个一走])|抢|群|平台|app|系统|好友|[送给][你您]|[你您]的?红包(?!准备|包|打算|要|该)|大家|新人|注册|下载|提现|到账|口令|雨|倒计时|分享|转发|邀',
  String.raw`\b(?:tap|click|scan|link|claim|grab|app|friends?|group|for you|your (?:red|hongbao|lucky)|download|register|share|forward|invite|wallet|account)\b`,
);

/** What something costs: no reward, whoever is invited. */
export const costs = every(
  `(?:价格?|总价|票价|费用?|付|花|花费|收费|需要?|只?要|共|总计|合计|押金|预算|贵|大概|约|每晚|门票|含)[^,;降减省返送得奖]{0,4}(?:¥\\d[\\d,.]*|[\\d一二两三四五六七八九十百千万][\\d,.一二两三四五六七八九十百千万多]*(?:元|块))`,
  String.raw`\b(?:costs?|fares?|price|total|totals|pays?|paying|fee|deposit|budget|worth of|comes to|spend|about)\b(?: [^ ,;]+){0,3}? (?:(?:¥|\$)\d[\d,.]*|\d[\d,.]* (?:yuan|rmb))`,
);
