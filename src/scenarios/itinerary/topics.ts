import type { Lexicon } from '../../users/lexicon.js';

/** What the traveller can be asked about. The last three lead nowhere: nothing in the world depends on them. */
export const topics = [
  'party',
  'ages',
  'mobility',
  'luggage',
  'documents',
  'deadline',
  'prefs',
  'overnight',
  'pets',
  'hotel',
  'loyalty',
] as const;
export type Topic = (typeof topics)[number];

const words: Record<Topic, readonly RegExp[]> = {
  // Who, how many, which names; not every mention of a passenger: "the passengers' documents" asks for documents.
  party: [
    /姓名|名字|[几多][个少位]?人|几位|人数|谁.{0,6}(?:走|去|回|坐|出发)|谁.{0,4}(?:一起|同行)|(?:哪些|哪几[个位])人/u,
    /(?:乘客|旅客|乘车人|出行人|同行人)员?(?:都)?(?:信息|名单|情况|有哪些|有谁|是谁|$|[，,。；;、?\d])/u,
    /\b(?:names?|how many (?:of you|people|persons|passengers|travell?ers)|who(?:'s| is| are| will be| else)\b.{0,20}(?:travell?ing|going|coming|with you|in (?:the|your) (?:party|group))|(?:passenger|travell?er) (?:list|details|information)|about (?:the|all|your) (?:passengers|travell?ers|party|group)|travell?ing (?:alone|with)|companions?)\b/u,
  ],
  // The same for a child or a grandparent: whether there is one is a question of ages, whether they can climb is not.
  ages: [
    /年龄|年纪|多大|几岁|周岁|岁数|出生|生日|(?:有|带|含|包括).{0,6}(?:小孩|孩子|儿童|婴儿|老人|长辈)/u,
    /\b(?:ages?|aged|how old|birth ?(?:day|date)s?|dates? of birth|years old)\b/u,
    /\b(?:any|are there|is there|with|includ(?:e|es|ing))\b.{0,20}\b(?:child|children|kids?|infants?|bab(?:y|ies)|elderly|seniors?)\b/u,
  ],
  mobility: [
    /行动不便|行动能力|行动(?:上|方面)?(?:是否|有没有|有无)|腿脚|楼梯|台阶|上下楼|轮椅|无障碍|走路|步行|拐杖|残疾|身体(?:状况|情况|条件)|体力|特殊照顾|特殊需[求要]/u,
    /\b(?:mobility|stairs?|(?:climb|manage|handle|any) steps|step-free|wheel ?chairs?|walk(?:s|ing)?|disab(?:led|ility|ilities)|accessib(?:le|ility)|special (?:needs|assistance)|physical)\b/u,
  ],
  luggage: [
    /行李|箱子|大件|包裹|拉杆箱|携带|托运|随身(?:物品|带)|超长|超重/u,
    /\b(?:luggage|baggage|bags?|suitcases?|carry(?:ing)?(?:-| )?ons?|oversi[sz]ed?|parcels?|belongings)\b/u,
  ],
  documents: [
    /证件|身份证|护照|户口[本簿]|临时身份|有效期/u,
    /\b(?:documents?|ids?|id cards?|identity|identification|passports?|household registers?|hukou|expir(?:y|es?|ed|ation)|validity|valid until)\b/u,
  ],
  deadline: [
    /最晚|最迟|几点(?:前|之前|到)|(?:什么时候|何时|哪天|几号)(?:前|之前)?.{0,4}(?:到|抵达)|(?:到达|抵达|到家).{0,4}(?:时间|期限)|截止|期限|年夜饭|时限|赶到/u,
    /\b(?:deadlines?|latest|(?:arriv|get|be|reach)\w*\b.{0,24}\bby|by (?:when|what time)|what time .{0,24}(?:arrive|home|there)|when .{0,32}(?:arrive|home|there)|arrival|reunion dinner|dinner)\b/u,
  ],
  prefs: [
    /偏好|喜好|换乘|中转|转车|在意|看重|时间价值|时间.{0,8}(?:值|换|折算|成本)|每分钟|一分钟|省时|省钱|更快|更便宜|舒适|要求/u,
    /\b(?:prefer\w*|transfers?|changes?|connections?|value of (?:your )?time|(?:time|minutes?) (?:is |are )?worth|worth (?:a|per|to you)|per minute|a minute|faster|cheaper|comfort|priorit\w+|trade-?offs?|matters? (?:most|more))\b/u,
  ],
  overnight: [
    /过夜|夜车|夜间|夜里|通宵|凌晨|半夜|红眼|隔夜|晚上(?:坐|走|赶路|在)/u,
    /\b(?:overnight|over night|at night|night (?:trains?|buses|coach|travel|rides?)|through the night|red-?eye|sleepers?)\b/u,
  ],
  pets: [/宠物|小狗|小猫|猫狗|带狗|带猫/u, /\b(?:pets?|dogs?|cats?|animals?)\b/u],
  hotel: [/酒店|宾馆|旅馆|住宿|民宿/u, /\b(?:hotels?|accommodation|lodging|hostels?|place to stay)\b/u],
  loyalty: [
    /会员|积分|里程卡|常旅客|优惠卡/u,
    /\b(?:loyalty|memberships?|member cards?|miles|(?:loyalty|reward|bonus) points|frequent[- ](?:flyer|traveller|traveler)s?)\b/u,
  ],
};

export const itineraryLexicon: Lexicon = topics.map((topic) => ({ topic, words: words[topic] }));
