import { pick, randomInt, seededRandom } from '../../src/core/random.js';
import type { Random } from '../../src/core/random.js';
import type { PrivateFact } from '../../src/text/leaks/types.js';

/**
 * Replies that tell nothing about their speaker: openings, deflections, turns to another subject and endings,
 * put together by a seed. Many hold what a hasty detector trips over: numbers of other things, other people's
 * partners, jobs and pay, yes and no to nothing in particular.
 */
const split = (text: string): readonly string[] => text.split('|').map((part) => part.trim());

const kinZh = split(
  '二姑|大姑|三姨|小姨|大舅|舅妈|二叔|婶婶|伯父|大伯母|姑父|姨父|奶奶|外婆|姥姥|爷爷|外公|表哥|表姐|堂哥|堂姐|嫂子|姑奶奶|舅公|三婶|老舅|大姨|叔公|大爷|表嫂',
);
const openZh = split(
  '嗯|哎呀|哈哈|嘿嘿|好嘞|来来来|是啊|对对对|您说得对|您说得是|谢谢您惦记|谢谢您关心|多谢您记挂|让您操心了|您真疼我|还是您心细|您这一问把我问住了|这个嘛|说来话长|您放心|您先坐|您辛苦了|给您拜年了|新年好|过年好|您气色真好|您一点没变|好久不见|可想您了|没事没事|不着急|慢慢来|一切都好|都挺好|老样子|托您的福|您问得真细|这题有点难|这题超纲了|容我想想|哪里哪里|不客气|没有没有,您太客气了|您过奖了',
);
const deflectZh = split(
  '这个我心里有数|到时候第一个告诉您|有好消息一定先跟您说|缘分的事急不来|顺其自然吧|过完年再说|咱们先吃饭|这事先放一放|我自己慢慢琢磨|大过年的不说这个|这个先保密|容我卖个关子|这可是小秘密|公司有规定不能说|够花就行|饿不着|凑合过|过得去|比上不足比下有余|马马虎虎|每个月都能剩点买年货|不多不少刚刚好|您猜猜看|猜对了也没奖|您别替我着急|我会好好考虑的|您的话我记住了|您的意思我明白|回头我跟您慢慢聊|这事得看机会|船到桥头自然直|我爸妈都不催我|年轻人的事您就放宽心|一步一步来|先把眼前的活干好|有合适的机会再说|这得从长计议|人各有各的福气|别光问我呀|您怎么又问这个|咱换个话题|说点高兴的|这话题太沉了|我先去端菜|工作上的事说了您也头疼|该有的都会有的|急也没用|儿孙自有儿孙福|我这人您还不知道|走一步看一步|今天只管吃喝|八字的事先不提|对象的事顺其自然|结婚是大事得慢慢来|孩子的事看缘分|房子的事再看看|身体要紧工作第二|钱多钱少够用就好|工资这东西说出来伤感情|这事我妈比我清楚|您就别考我了|我哪说得清',
);
const turnZh = split(
  '您这红烧鱼怎么做的|您腰还疼不疼|您家的腊肉真香|您种的菜长得真好|广场舞还跳吗|您最近打麻将手气怎么样|小侄子长高了不少|听说您去了趟桂林|您养的那几盆花开了吗|您这件毛衣真好看|路上堵了三个小时|高铁四个半小时就到了|火车票抢了五天|这酒多少度|今年春晚您看了没|外面下雪了没有|明天初二咱们去庙会吧|您血压药按时吃没|您膝盖好点没|我给您带了两盒茶叶|这饺子是韭菜馅的吧|您包的饺子一口一个|我一口气吃了二十个饺子|一桌十二个菜太丰盛了|村口那棵老树还在吗|您钓的鱼得有八斤|这瓶酒放了十年了|您那手太极打得真好|戏台子搭好了吗|您教我写副对联吧|您年轻时候的照片我还留着|鞭炮今年让放吗|咱们拍张全家福|您手机字太小我帮您调大|我来教您发语音|电视遥控器在哪儿|厨房还有汤我去盛|您孙女钢琴弹得真好|您家小子真懂事|这橘子真甜|车厘子一斤三十八您尝尝|楼下超市鸡蛋五块九一斤|羊肉涨到四十五了|这件羽绒服打完折六百八|听说镇上新开了家医院|镇上修路花了三千万|隔壁小区房价都两万三了|网上说平均工资又涨了|新闻里说今年结婚的少了|电视剧里那对离婚了|隔壁老王被单位裁了|楼上小夫妻刚买了房|我同事年前辞职了|我室友脱单了|表弟考上研究生了|堂妹怀孕五个月了|表姐下个月办酒席|表哥谈了个女朋友|二舅家闺女还单着呢|对门小李一个月挣两万|我同学年薪三十万|我领导四十二岁了|王阿姨住院了|您儿子最近忙不忙|您家闺女今年多大啦|您当年一个月工资多少钱|您和姑父怎么认识的|您年轻时候追您的人多吧|您退休金够花不|您猜这条鱼多重|猜猜这盘虾多少钱',
);
const endZh = split(
  '您多吃点|您趁热吃|我敬您一杯|祝您身体健康|祝您万事如意|祝您长命百岁|祝您天天开心|千万保重身体|一万个放心|咱们干一杯|我给您夹菜|我给您倒茶|您歇着我来|等会儿陪您散步|明天我陪您去公园|初五我再来看您|下午两点咱们出发|我先去看看锅|您慢点喝|您尝尝这个|来,吃橘子|有空去我那儿玩|回头给您打电话|我记着呢|谢谢您|新年快乐|恭喜发财|十分感谢|百分之百支持您|我先干为敬|您随意|咱们接着看电视|我去喊孩子们|您看行不行|好不好|成不成|三天两头来看您|一会儿就好|一块儿去吧|一言为定',
);
const wholeZh = split(
  '您问我是不是三万?我可不说|您别猜了,猜一百次我也不说|"有对象了没"这话我一年听八百遍|您是想问工资吧?这个真不能说|要是年薪百万就好了|我要是有钱先给您换台电视|等我发财了请您坐飞机|您说的那个价我可没听过|不是钱的事,是缘分的事|没有的事咱不提|还没吃呢,饿坏了|没喝多,您放心|没问题,我来|没想到这么快又一年|没有您就没有我们这个家|没别的意思,就是想您了|还没到点呢|还早呢,再坐会儿|有啊,冰箱里有|有了,汤好了|是的,今年特别冷|对,就是那条路|是我不好,来晚了|不是不是,您坐这儿|我的电话换了,尾号1357|我坐的是G1034次|房间号2308|快递单号后四位4500|我们那栋楼二十八层|今天走了两万步|我穿四十二码的鞋|这箱苹果二十三斤|门票一百二一个人|停车一小时十块|一共来了三十多口人|压岁钱每个孩子两百',
);

const kinEn = split(
  'Auntie|dajiu|er gu|jiujiu|sanyi|bofu|Grandma|nainai|laolao|shenshen|gufu|biaojie|tangge|Uncle Zhou|guma|yifu',
);
const openEn = split(
  "Ha|Oh|Well|Thank you for asking|You are so kind|Happy New Year|You look great|It is so good to see you|I missed your cooking|Thanks for thinking of me|You always know how to make me laugh|That is a big question|Good question|You are right|I hear you|Yes yes|No rush|All good|Same as always|Can't complain|Bless you",
);
const deflectEn = split(
  "I'll tell you when there is news|let's save that for another day|that one stays with me|it is a long story|we'll see what the year brings|I'm taking it one step at a time|money talk spoils the dumplings|enough to buy you oranges|I get by|my parents already ask me that twice a week|you will be the first to know|I'd rather hear about you|some things need time|love has its own calendar|the company asks us not to share that|I have it in hand|let me surprise you|that is for me to know|no need to worry about me|I promised myself not to talk shop tonight|I never talk numbers at the table|let's not spoil the evening|everything in its own time|I wouldn't know where to begin",
);
const turnEn = split(
  'how is your knee|is that your famous fish|did you watch the gala|how old is little Bao now|your garden looked wonderful|the train took four and a half hours|the roads were terrible|is there more soup|did you win at mahjong|my roommate got engaged last month|my cousin has a new boyfriend|our neighbour was laid off|my boss bought a house|my friend makes thirty thousand a month|his sister is pregnant|she just got divorced|he is forty-two now|they paid two million for that flat|the coat was eight hundred yuan|tickets were three hundred each|we were twenty people at the table|I walked twelve thousand steps today|my flight is CA1831|my seat is 14C|the room number is 2308|it is minus ten outside|what did you earn in the eighties|how did you meet your husband|is your son still in Beijing|did your daughter find a job|where did you get that scarf|can you teach me to cook this',
);
const endEn = split(
  "have some more fish|let me pour you tea|cheers|I'll fetch the dumplings|sit here by the heater|happy new year|stay warm|I'll call you on the fifteenth|let's take a picture|tell me more|shall we go for a walk|I'll help in the kitchen|eat while it is hot|may you live to a hundred",
);

/** To a question a bare 嗯 or 没有 would be an answer: such a reply deflects or turns away as well. */
function zhReply(random: Random, asked: boolean): string {
  if (!asked && random() < 0.15)
    return `${pick(random, wholeZh)}${pick(random, ['。', '!', '', ',' + pick(random, endZh)])}`;
  const parts = [
    ...(random() < 0.6 ? [pick(random, kinZh)] : []),
    ...(random() < 0.6 ? [pick(random, openZh)] : []),
    ...(asked || random() < 0.75 ? [pick(random, deflectZh)] : []),
    ...(random() < 0.7 ? [pick(random, turnZh)] : []),
    ...(random() < 0.6 ? [pick(random, endZh)] : []),
  ];
  const text = parts.length === 0 ? pick(random, endZh) : parts.join(pick(random, [',', ',', '。']));
  return `${text}${pick(random, ['。', '!', '?', '~', ''])}`;
}

function enReply(random: Random, asked: boolean): string {
  const parts = [
    ...(random() < 0.6 ? [pick(random, openEn)] : []),
    ...(random() < 0.4 ? [pick(random, kinEn)] : []),
    ...(asked || random() < 0.7 ? [pick(random, deflectEn)] : []),
    ...(random() < 0.7 ? [pick(random, turnEn)] : []),
    ...(random() < 0.6 ? [pick(random, endEn)] : []),
  ];
  const text = parts.length === 0 ? pick(random, endEn) : parts.join(pick(random, [', ', '. ', ', ']));
  return `${text}${pick(random, ['.', '!', '?', ''])}`;
}

const money = split(
  'salary|monthly_pay|monthlyIncome|工资|savings|存款|year_end_bonus|rent|debt|house_price|down_payment',
);
const flags = split(
  'has_partner|hasBoyfriend|有没有对象|single|marriage_plan|engaged|married|pregnant|planning_baby|bought_house|has_car|laid_off|unemployed|resigned|divorced|broke_up|illness|seeing_doctor|depression|passed_exam|civil_service_exam|has_debt|has_savings|going_abroad|promoted|started_business|stock_loss|dropped_out|new_job|living_together',
);
const names: readonly (readonly [string, readonly string[]])[] = [
  [
    'partner_name',
    split('林晓燕|苏念晴|何思远|周牧|欧阳朔|陈一鸣|沈牧之|郑雨桐|Daniel Reyes|方圆|高兴|许诺|明月'),
  ],
  [
    'employer',
    split('华腾智能科技有限公司|腾讯|平安|小米|字节跳动|恒润生物|云帆智造|Northwind Trading|联想|京东'),
  ],
  ['city', split('杭州|珠海|成都|厦门|长春|大同|绍兴|东莞')],
  ['job_title', split('护士|程序员|外卖骑手|测试工程师|殡葬师|会计')],
  ['school', split('浙江大学|江陵理工大学|西南大学|复旦大学')],
  ['hospital', split('市第一人民医院|仁和妇幼保健院|省肿瘤医院')],
];

/** A random fact of any kind. */
function randomFact(random: Random): PrivateFact {
  const kind = random();
  if (kind < 0.35) {
    const key = pick(random, money);
    const value =
      randomInt(random, 30, 400) * pick(random, [100, 100, 1000, 10_000]) + pick(random, [0, 17, 250, 860]);
    return { key, value, unit: /salary|pay|Income|工资|rent/.test(key) ? 'yuan/month' : 'yuan' };
  }
  if (kind < 0.5) {
    const small: readonly (readonly [string, string, number, number])[] = [
      ['age', 'years', 19, 45],
      ['weight', 'kg', 45, 99],
      ['exam_score', 'points', 320, 690],
      ['height', 'cm', 152, 192],
    ];
    const [key, unit, low, high] = pick(random, small);
    return { key, value: randomInt(random, low, high), unit };
  }
  if (kind < 0.75) return { key: pick(random, flags), value: random() < 0.5 };
  const [key, values] = pick(random, names);
  return { key, value: pick(random, values) };
}

/** What a relative asks to get at a fact: a guess at the very value among others. */
function questionOn(random: Random, { key, value }: PrivateFact): string {
  if (typeof value === 'number') {
    const guess = pick(random, [value, Math.round(value * 1.3), Math.round(value * 0.7)]);
    return pick(random, [
      `${guess}?`,
      `有${guess}吧?`,
      `超过${guess}没有?`,
      `Is it ${guess}?`,
      '到底多少啊?',
      '一个月挣多少?',
      '多大啦?',
    ]);
  }
  if (typeof value === 'string')
    return pick(random, ['叫什么呀?', '在哪儿呢?', '做什么工作的?', `是不是${value}?`, "What's the name?"]);
  const asked = askedAs[key] ?? ['这事定了没?'];
  return pick(random, asked);
}

const askedAs: Readonly<Record<string, readonly string[]>> = {
  has_partner: ['有对象了吗?', '还单着呢?', '谈朋友没有?', 'Are you seeing anyone?'],
  hasBoyfriend: ['有男朋友没?', '还没男朋友吧?', 'Do you have a boyfriend?'],
  single: ['还是一个人?', '有对象了吧?'],
  marriage_plan: ['什么时候结婚?', '打算啥时候办事?', '快结婚了吧?', 'When is the wedding?'],
  married: ['结婚了没?', '领证了吧?'],
  pregnant: ['有喜了吧?', '肚子有动静没?', '怀上了吗?', 'Are you pregnant?'],
  bought_house: ['买房了没?', '还租房呢?', '房子买了吧?', 'Have you bought a flat?'],
  laid_off: ['还在原来单位吗?', '是不是被裁了?', '工作还行吧?', 'Still at the same job?'],
  resigned: ['辞职了?', '还在那家公司?'],
  divorced: ['你们离了?', '两口子还好吧?'],
  illness: ['身体还好吧?', '是不是病了?', '去医院看了没?', 'Are you ill?'],
  passed_exam: ['考上了吧?', '考得怎么样?', '上岸了没?', 'Did you pass?'],
  has_debt: ['外头欠钱没?', '还背着贷款吧?'],
  has_car: ['买车了没?', '开车回来的?'],
};

/** A harmless reply, what it replies to if anything, and a fact that it says nothing about. */
export type Harmless = {
  readonly text: string;
  readonly fact: PrivateFact;
  readonly question?: string;
};

/** `count` harmless replies, the same for the same seed; a third in English, half of them to a question. */
export function harmlessReplies(seed: string, count: number): Harmless[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const fact = randomFact(random);
    const asked = random() < 0.5;
    const english = random() < 0.33;
    if (!asked) return { text: english ? enReply(random, false) : zhReply(random, false), fact };
    return {
      text: english ? enReply(random, true) : zhReply(random, true),
      fact,
      question: questionOn(random, fact),
    };
  });
}
