import { keyWords } from '../topics/key-words.js';

/** What a sum of money is for: one word of another purpose beside a number makes it another number. */
type Purpose = {
  readonly id: string;
  readonly key: RegExp;
  readonly words: string;
  /** Words that fit any money that comes in: no sign of another purpose to a bonus or a pension. */
  readonly loose?: string;
};

const purposes: readonly Purpose[] = [
  {
    id: 'pet',
    key: /\bpets?\b|\bcat\b|\bdog\b|\bvet\b|宠物|[猫狗]/u,
    words: '猫|狗|宠物|兽医|绝育|开刀|手术|vet|cats?|dogs?|pupp(?:y|ies)|kittens?|surgery',
  },
  {
    id: 'side',
    key: /\bside\b|副业|兼职|part.?time|freelanc/u,
    words: '副业|兼职|接(?:单|活)|外快|私活|side (?:job|gig|hustle|income)|freelanc\\w*|gigs?',
  },
  {
    id: 'lent',
    key: /\blen[dt]|owed to|借出/u,
    words: '借给|借(?:了|出|过)?[^,]{0,8}给|借出|借走|欠我|没还我|lent|lend|owes? me|borrowed from me',
  },
  { id: 'bonus', key: /bonus|奖金|年终/u, words: '年终奖?|奖金|分红|bonus(?:es)?' },
  {
    id: 'pay',
    key: /salary|wage|\bpay\b|income|earn|薪|工资|收入|月入|take ?home|人工|待遇|compensation|\bctc\b/u,
    words:
      '工资|工姿|公资|工字(?!钢|梁)|工钱|月俸|薪[水酬金资]?|月入|年入|底薪|待遇|开(?=多少|你|给你|我|的)|给(?:你|您|我)开|一个月拿|每月拿|salary|wages?|(?<!\\b(?:i|we|to|ll|you|they|can|could) )\\bpay(?:check|slip|roll)?\\b(?! (?:for|my|the|back|off)\\b)|pay(?:ing|s)? (?:you|me)|paid (?:you|me)|(?:get|getting) paid',
    loose:
      '岗(?!亭|哨|位职责)|收入|到手|到账|进账|入账|挣|赚|earn(?:s|ed|ing)?|(?<!tea |it )\\b(?:make|making)\\b(?! (?:it|me|you|sure|dinner|tea|dumplings|us|a (?:cake|wish|pot|toast|call|list)|the)\\b)|income|take ?home',
  },
  {
    id: 'savings',
    key: /saving|deposit|存款|积蓄|asset|wealth|nest egg/u,
    words:
      '存款|折子|存(?:在|进|到)|身家|家产|老底|家当|积蓄|小金库|私房钱|老本|积攒|攒|存了|存着|存折|余额|家底|savings?|saved|put away|in the bank|set aside',
    loose: '卡里',
  },
  {
    id: 'rent',
    key: /\brent\b|租/u,
    words: '房租|租金|月租|租(?:的|房|了|个)?|房东|押[一二]付[一二三]|次卧|主卧|隔断|开间|单间|rent|landlord',
  },
  { id: 'downPayment', key: /down ?payment|首付/u, words: '首付|down ?payment' },
  { id: 'mortgage', key: /mortgage|房贷|月供/u, words: '房贷|月供|按揭|mortgage' },
  {
    id: 'debt',
    key: /debt|loan|owe|borrow|债|贷|欠|借/u,
    words:
      '负翁|负债|还差(?=[\\d一二两三四五六七八九十])|[房车网学信修费]贷|贷款|(?<!相)差(?:着|了)?(?=人家|别人|朋友|银行|同学|同事)|没还(?!价)|还没还|欠|饥荒|窟窿|外债|(?:还)?(?:差|剩)(?:银行)?(?=多少)|债|网贷|贷(?:了|着|的)|借|花呗|白条|借呗|信用卡|debts?|loans?|owe|borrowed|credit cards?|in the (?:red|hole)|overdr(?:aft|awn)',
  },
  {
    id: 'house',
    key: /house|home|flat|apartment|property|房/u,
    words: '房价|总价|全款|楼盘|house price',
    loose: '房子|新房|那套|买房|公寓|两居|三居|house|flat|apartment|place|condo',
  },
  { id: 'bridePrice', key: /bride|dowry|彩礼|嫁妆|礼金/u, words: '彩礼|嫁妆|bride price|dowry' },
  {
    id: 'car',
    key: /\bcar\b|vehicle|车/u,
    words: '(?:那|这)辆|买车|奔驰|宝马|奥迪|特斯拉|丰田|本田|比亚迪|大众|车(?!票|次|站|厢|间)|car',
  },
  { id: 'pension', key: /pension|退休金|养老/u, words: '退休金|养老金|pension' },
  {
    id: 'gift',
    key: /red (?:packet|envelope)|hongbao|gift|红包|压岁|份子|随礼/u,
    words: '红包|压岁钱?|份子钱?|随礼|red (?:packets?|envelopes?)|hongbao',
  },
  {
    id: 'stock',
    key: /stock|invest|fund loss|股|基金|炒/u,
    words: '股票|炒股|股市|基金|亏|大a|a股|韭菜|抄底|割肉|套牢|套在|stocks?|shares|invest\\w*',
  },
  { id: 'commission', key: /commission|提成/u, words: '提成|commissions?' },
  { id: 'severance', key: /severance|layoff pay|赔偿|补偿/u, words: '赔偿金?|补偿金?|n\\+1|severance' },
  { id: 'fund', key: /provident|housing fund|公积金/u, words: '公积金|provident fund|housing fund' },
  {
    id: 'allowance',
    key: /allowance|pocket|living (?:cost|expense)|零花|生活费/u,
    words: '[零○]花钱?|生活费|pocket money|allowance',
  },
  {
    id: 'medical',
    key: /medical|surgery|hospital bill|医药|手术|医疗/u,
    words: '医药费|手术费?|开刀|动刀|医疗费|住院费|surgery|medical bills?',
  },
  {
    id: 'insurance',
    key: /insurance|保险/u,
    words: '保险|保费|理赔|insurance|premium|payout',
  },
  { id: 'wedding', key: /wedding|婚礼|婚宴|酒席/u, words: '婚礼|婚宴|酒席|wedding' },
  { id: 'renovation', key: /renovat|decorat|装修/u, words: '装修|renovation' },
  { id: 'tuition', key: /tuition|学费/u, words: '学费|补习班?|培训班|tuition' },
];
const things =
  '积分|里程|[一二两]等座|商务座|[软硬][卧座]|路费|车费|运费|退款|退票|奖金?池|抢票|加速包?|提现|金币|掼蛋|桌球|台球|保龄|飞镖|象棋|篮球|羽毛球|[我咱]们?队|对家|豆瓣|麻将|扑克|打牌|斗地主|烟花|鞭炮|对联|里程|表显|票房|车票|机票|高铁票|票|门票|衣服|外套|羽绒服|大衣|鞋|包包|手机|电脑|电视|冰箱|洗衣机|空调|沙发|家具|床|酒(?!店)|茅台|烟|茶|海参|螃蟹|大虾|鱼|肉|菜|饭|桌|套餐|酒店|房费|房间|礼盒|年货|手表|项链|金子|金条|首饰|镯子?|化妆品|保健品|相机|按摩椅|轮椅|会员|课|油费|过路费|电费|水费|话费|物业费|取暖费|股票|指数|大盘|彩票|头奖|[特一二三四五]等奖|抽奖|抽中|中奖|人口|销量|捐|红包|压岁钱|份子钱?|随礼|罚款|押金|维修|猪|狗|猫|牛|羊|行李|箱子|罐|山|海拔|步数?|走了|跑了|粉丝|点赞|播放|阅读|柜子?|地铁|公交|航班|车次|座位|排队|排到|前面还有|座机|群里|村里|镇上|县里|店里|超市|游戏|积分|步行|全长|书|装修|预算|旅游|旅行|修路|修桥|工程|酒席|婚宴|聚餐|补习|手术|住院费|保险|直播|打赏|皮肤|宠物|疫苗|婚纱|摄影|健身卡|年卡|月卡|加油|轮胎|停车';
const thingsEn =
  '(?<!my |credit )cards|on the clock|refund(?:ed)?|second class|pot|raffle|interest free|pre-approved|quiz|darts|bowl(?:ed|ing)|scrabble|karaoke|mah-?jong|fireworks|odometer|mileage|model|printer|camera|oven|stove|heater|air ?con|vase|painting|jade|bracelet|ring|gown|suit|shirt|sneakers|boots|bike|scooter|engine|battery|video|song|channel|subscribers|copies|calories|treadmill|tickets?|flights?|fare|phone|laptop|tv|coat|jacket|shoes|bag|sofa|fridge|wine|liquor|baijiu|tea|meal|dinner|banquet|hotel|fees?|price tag|watch|necklace|gold|machine|steps|walked|population|box office|followers|likes|views|luggage|suitcase|pig|dog|cat|parcel|locker|order|donated|discount|book|peak|mountain|hill|lottery|jackpot|prize|game|points card|queue|concert|stadium|crowd|village|town|city|bus|route|highway|road|temple|hall|seats?';
const wanting =
  /[这那](?:一)?个(?!月|年|数|价|岁|点|人|家|位)\p{Script=Han}{1,4}(?:(?:要|卖|标价|得要|居然要|就要)(?:了|我|你|您)?)?$/u;
const thing = new RegExp(
  `(?:${things})|\\b(?:${thingsEn})\\b|[这那](?:一)?[头只条台袋箱本张把件双块瓶盒部栋座道款]`,
  'gu',
);

const priced =
  /抢(?:到|了|着)|砍(?:到|了|成|下来)|报价|还价|张口|(?<!双)[赢输](?:了|到)?|标价|售价|卖|要价|花了|花掉|花费|原价|打折|优惠|促销|团购|满减|\b(?:costs?|spent|sells? for|sold|priced)\b/u;

/** What a house, a car or a wedding cost is itself a price. */
const bought = /house|home|flat|apartment|property|\bcar\b|price|cost|房|车|彩礼|首付|down ?payment|tuition/u;

export type PurposeReader = {
  readonly id: string | undefined;
  readonly own: RegExp;
  readonly others: RegExp;
};

const made = new Map<string, PurposeReader>();

/** What words name the fact's own purpose, and which name another. Made once a key. */
export function purposeOf(key: string): PurposeReader {
  const words = keyWords(key);
  const known = made.get(words);
  if (known !== undefined) return known;
  const own = purposes.find((purpose) => purpose.key.test(words));
  const rest = purposes.filter((purpose) => !purpose.key.test(words) && !overlaps(own?.id, purpose.id));
  const reader: PurposeReader = {
    id: own?.id,
    own: own === undefined ? /(?!)/gu : new RegExp(allWords(own), 'gu'),
    others: new RegExp(
      own === undefined
        ? '(?!)'
        : rest.map((purpose) => (akin(own.id, purpose.id) ? purpose.words : allWords(purpose))).join('|'),
      'gu',
    ),
  };
  made.set(words, reader);
  return reader;
}

/** What loose words do not tell apart: money that comes in, and money for a home. */
const loosely: readonly ReadonlySet<string>[] = [
  new Set(['bonus', 'pension', 'commission', 'severance', 'pay']),
  new Set(['rent', 'mortgage', 'downPayment', 'debt', 'renovation', 'house', 'fund']),
];
const akin = (one: string, other: string): boolean =>
  // 落到卡里: what comes in ends up where savings are.
  (other === 'savings' && loosely[0]?.has(one) === true) ||
  loosely.some((ids) => ids.has(one) && ids.has(other));
const allWords = ({ words, loose }: Purpose): string => (loose === undefined ? words : `${words}|${loose}`);

/** A mortgage is a debt, and its words no sign of another. */
const overlaps = (one: string | undefined, other: string): boolean =>
  (one === 'lent' && other === 'debt') ||
  (one === 'debt' && other === 'mortgage') ||
  (one === 'mortgage' && other === 'debt');

const lastEnd = (pattern: RegExp, text: string): number => {
  const match = [...text.matchAll(pattern)].at(-1);
  return match === undefined ? -1 : match.index + match[0].length;
};

/** Whether there are words for what a key's money is for. */
export function isNamed(key: string): boolean {
  return purposeOf(key).own.source !== '(?!)';
}

/** 给高管租的房子 */
const forThem =
  /给(?!我|俺|咱|自己|房东|银行|单位|公司|[您你])\p{Script=Han}{1,4}?(?:租|买|换|交|付|垫)(?:的|了)?[^,]{0,4}$/u;

/** 每月给爸妈三千: what one gives to one's family. */
const toFamily =
  /(?:给|孝敬|转给|寄给|打给|补贴)(?:我|了|俺)*(?:爸妈?|妈妈?|父母|家里|老人|爹娘?|爷爷|奶奶|弟弟?|妹妹?|哥哥?|姐姐?|儿子|女儿|孩子|侄子|侄女)\p{Script=Han}{0,2}$/u;

/** What is lifted weighs for itself. */
const heavy =
  /(?:举|扛|搬|拎|提|背|卧推|深蹲|硬拉)(?:得?[起动]|过|了|着|个)?$|\b(?:lift|bench|squat|deadlift|carry)(?:ed|s)? (?:about |around )?$/u;

/** I pay 4,150 in rent: its purpose comes after it. */
const purposeAfter = (own: RegExp, after: string): boolean =>
  after
    .slice(0, 28)
    .split(/[\d零一二三四五六七八九十百千万两]/u, 1)
    .some((near) => near.search(own) !== -1);

/** Forty thousand put away, 三万存款: right behind the number. */
const goesWith =
  /^ ?(?:块钱?|元|yuan|in |of |for the |put |saved|set |sitting |left|still |without |没还|还没还|的|外债|存款|贷款|债|积蓄|年终|奖金|房租)/u;

/** A flat-screen is no flat. */
const screen = /平板(?:电视|电脑)|\bflat-?screen\b/u;

/** 底薪加提成, 不算年终奖, before bonus: what is added to a sum or left out of it is no other sum. */
const joining =
  /(?:加上?|连同?|带上?|含|包括|算上|算|不算|没算|扣掉|扣完?|扣了|除了|除去|刨去|刨掉|抛开|去掉|减掉|和|跟|与|plus|with|including|before|without|not counting|excluding|on top of)(?:我的|my|the)? ?$/u;

/** A text without the purposes that are so joined to another. */
function withoutParts(text: string, others: RegExp, own: RegExp): string {
  return text.replace(others, (said, ...rest: readonly unknown[]) => {
    const index = rest.find((part) => typeof part === 'number');
    const lead = typeof index === 'number' ? text.slice(0, index) : '';
    return joining.test(lead) && (lead.search(own) !== -1 || !/[和跟与]$/u.test(lead)) ? '○' : said;
  });
}

/** Whether a question asks what some thing, a game or another purpose comes to: 抢到多少红包? */
export function asksOfThings(question: string, key: string): boolean {
  const { own, others } = purposeOf(key);
  return question.search(own) === -1 && (question.search(thing) !== -1 || question.search(others) !== -1);
}

/** 红包金额写错了,应该是二百: a thing in the clauses before goes on being what is spoken of. */
export function speaksOfThing(before: string, key: string): boolean {
  const { own, others } = purposeOf(key);
  return before.search(own) === -1 && (before.search(thing) !== -1 || before.search(others) !== -1);
}

/** 我工资恰好是他的两倍: what is compared is other money of the speaker's, and the key's own is not named. */
export function comparesOther(text: string, key: string): boolean {
  const { own, others } = purposeOf(key);
  return (
    text.search(own) === -1 &&
    [...text.matchAll(others)].some(({ index }) => ofSpeaker.test(text.slice(0, index)))
  );
}
const ofSpeaker = /(?:我|俺|咱|\bmy )(?:的|这|那)?$/u;

/** Whether the words around a number make it the price of a thing, or a sum for another purpose. */
export function isForAnother(before: string, after: string, sentence: string, key: string): boolean {
  if (forThem.test(before) || screen.test(before)) return true;
  const { own, others } = purposeOf(key);
  const lead = withoutParts(before, others, own);
  const mine = lastEnd(own, lead);
  if (Math.max(lastEnd(thing, lead), lastEnd(others, lead)) > mine && !purposeAfter(own, after)) return true;
  if (mine >= 0 || purposeAfter(own, after)) return false;
  if (own.source !== '(?!)' && goesWith.test(after) && purposeAfter(others, after)) return true;
  if ((priced.test(before) || wanting.test(before)) && !bought.test(keyWords(key))) return true;
  if (lastEnd(others, withoutParts(sentence, others, own)) > lastEnd(own, sentence)) return true;
  if (
    (heavy.test(before) && !bought.test(keyWords(key)) && !/debt|loan|owe|贷|债|欠/u.test(keyWords(key))) ||
    /^ ?(?:公斤|斤|kg|千克|kilos?)(?:重)?的(?!人|体重|身|我|大?胖|小?瘦|汉|样|水平|肉|墩|块头|壮|$)\p{Script=Han}/u.test(
      after,
    )
  )
    return true;
  if (toFamily.test(before) && !/gift|allowance|support|remit|家用|孝|生活费|红包/u.test(keyWords(key)))
    return true;
  return (
    /^(?:块钱?|元|多)*的/u.test(after) &&
    [thing, others].some((pattern) => after.replace(/^(?:块钱?|元|多)*的/u, '').search(pattern) === 0)
  );
}
