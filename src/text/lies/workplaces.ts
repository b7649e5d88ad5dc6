import { cityZh } from '../leaks/names/cities.js';

const words = (list: string): string => list.trim().split(/\s+/u).join('|').replaceAll('_', ' ');

/** Firms and offices by the names people give them, which no other words are. */
const firmsZh = words(`
  国家电网 南方电网 中石油 中石化 中海油 中国移动 中国电信 中国联通 中国邮政 中国银行 中国人寿 中建 中铁 中交 中核 中航 中粮 中车 中科院 社科院
  工商银行 建设银行 农业银行 招商银行 平安银行 交通银行 民生银行 浦发 兴业银行 汇丰 渣打 恒生 花旗 高盛 摩根 瑞银 中金 中信 国泰君安 国寿 太平洋保险 友邦
  腾讯 阿里巴巴 蚂蚁金服 百度 字节 抖音 华为 京东 美团 拼多多 网易 滴滴 快手 小红书 哔哩哔哩 b站 携程 新浪 搜狐 联想 中兴 荣耀 大疆 商汤 科大讯飞 寒武纪 宁德时代
  一汽 二汽 上汽 广汽 长安汽车 奇瑞 比亚迪 吉利 蔚来 理想汽车 小鹏 特斯拉 大众汽车 丰田 本田 宝马 奔驰 博世 西门子 富士康 台积电 联发科 三星 索尼 松下 微软 谷歌 亚马逊 英伟达 英特尔 甲骨文
  格力 海尔 美的集团 海信 茅台 五粮液 伊利 蒙牛 农夫山泉 娃哈哈 海底捞 肯德基 麦当劳 星巴克 瑞幸 蜜雪冰城 沃尔玛 永辉 盒马 胖东来 山姆 宜家 优衣库 耐克 安踏
  顺丰 中通 圆通 韵达 申通 菜鸟 德邦 万科 碧桂园 恒大 保利 龙湖 绿地 南航 国航 东航 海航 港铁 国泰航空 新东方 学而思 好未来 普华永道 德勤 安永 毕马威 麦肯锡 贝恩
`);
const firmsEn = words(`
  google microsoft amazon tesla huawei tencent alibaba baidu bytedance tiktok meituan xiaomi foxconn samsung ibm intel oracle netflix nvidia amd oppo vivo honor lenovo dji tsmc byd
  deloitte pwc kpmg ey siemens bosch hsbc barclays lloyds natwest tesco sainsbury's asda nhs bbc shell bp unilever nestle mckinsey bain bcg goldman jpmorgan citibank citi ubs sony toyota honda
  uber airbnb spotify dell cisco sap ikea walmart costco starbucks mcdonald's kfc nike adidas boeing airbus pfizer novartis roche astrazeneca gsk accenture infosys salesforce adobe linkedin
  facebook instagram snapchat twitter paypal visa mastercard verizon vodafone ericsson nokia philips shein temu jd ping_an icbc
`);
/** Everyday words too: firms only where they are worked at. */
const firmsAmbiguous = words(
  'apple meta 小米 平安 理想 美的 苹果 三一 360 移动 联通 电信 阿里 铁塔 烟草 电网 邮局',
);

/** What the name of an office or a firm ends in. */
const bodies = words(`
  公司 集团 银行 医院 学校 大学 学院 中学 小学 高中 幼儿园 科技 电子 网络 传媒 证券 基金 保险 信托 律所 律师事务所 事务所 会计所 研究所 研究院 设计院 规划局 税务局 公安局 派出所 教育局
  财政局 民政局 卫健委 发改委 市政府 区政府 县政府 镇政府 省政府 街道办 居委会 村委会 法院 检察院 海关 电视台 报社 出版社 电厂 水厂 烟厂 钢厂 药厂 车企 航空 地铁 铁路局 供电局 电力局
  自来水公司 局里 厂 局 院 委 所 社 台 行 部队 机关
`);

const lead =
  '(?:早就?|已经?|跳槽了?|换了?|现在|目前|如今|我|俺|人|就|还|一直|仍|是|那个?|(?:我们?|咱)?(?:公司|单位|厂)(?:名字)?)*';
const placed =
  '(?:在|搁在?|待在|蹲在?|进了?|进的|去了?|到了?|跳(?:槽)?(?:到|去|进)了?|入职(?:了)?|就职(?:于|在)|任职(?:于|在)|供职(?:于|在)|效力于|受雇于|给|考(?:进|上|到)了?|分(?:到|配到|配在)了?|调(?:到|进)了?|上班(?:在|的?是)|单位是|东家是)';
const worked =
  '(?:上班|工作|打工|返工|干活|任职|当\\p{Script=Han}|做\\p{Script=Han}|干\\p{Script=Han}{0,4}|搞\\p{Script=Han}|管\\p{Script=Han}|写\\p{Script=Han}|坐\\p{Script=Han}|实习|混|上着班)';
const ending = '(?:呢|啦|啊|呀|哦|嘛|了|的|哈|咯|嘞|噻)*';
const name = '(?<name>(?:[\\p{Script=Han}]|[a-z\\d]){2,12}?)';

/** 在X, 入职X, 在X上班: X is where one works. */
const inIt = new RegExp(
  `^${lead}${placed}${name}(?:里头?|那边|这边|那儿)?${ending}(?:$|(?=${worked}|管|负责))`,
  'u',
);
/** 叫X, or X alone, for its name was asked. */
const called = new RegExp(`^${lead}(?:叫做?|是|就是)${name}${ending}$`, 'u');

const known = new RegExp(`(?:${firmsZh})|\\b(?:${firmsEn})\\b`, 'u');
const ambiguous = new RegExp(
  `(?:${placed}(?:${firmsAmbiguous})(?=${ending}$|${worked}|管|负责|里))|^${lead}(?:${firmsAmbiguous})${ending}$|\\b(?:at|for|with) (?:${firmsAmbiguous})\\b`,
  'u',
);
/** 市人民医院, alone: of one character (行, 局) it might be the end of any word. */
const longBodies = bodies
  .split('|')
  .filter((one) => Array.from(one).length > 1)
  .join('|');
const named = new RegExp(
  `^${lead}(?<name>\\p{Script=Han}{2,10}(?:${longBodies})|\\p{Script=Han}{2}(?:局|所|院|委|台|社))${ending}$`,
  'u',
);
const body = new RegExp(`(?:${bodies})$`, 'u');
const bareBody = new RegExp(`^(?:${bodies})$`, 'u');
/** No name of a firm, but where it stands, how it is, or what one does. */
const vague = new RegExp(
  `^(?:${cityZh})$|^(?:一?[家个份间]|这|那|哪|某|本地|附近|原来|以前|老地方|同一|差不多|别的?|小|大(?!疆|众|唐)|新|私企|民企|外企|国企|央企|私人|国外|里面|外头|外面|外地|老家|家|公司|单位|厂里?|办公室|群|路上|我们|咱|北上广|南方|北方|江浙|珠三角|一线|二线|首都|省城|省会|市区|市里|县里|镇上|城|郊区|网上|线上|天上|地球|人间|梦|月|火星|宇宙|沙发|饭桌|您|你|床上|心里|嘴边|忙|跑|努力|好好|争取|外|自己|给|为|替|打|做|干|搞|卖|当|什么|啥|不|没|有|服务|传统|互联网|制造|教育|金融|it|事业|体制|行业|朋友|亲戚|老板|领导|同学|普通|正规|正经|挺|很|比较|科技园|软件园|工业|高新|开发|国贸|中关村|陆家嘴|写字楼|商场|岗位|基层|一线|前线|后厨|山|海|江|河|东|西|南|北|天|地)|(?:边|里|头|面|附近|区|路|街|镇|县|市|省|村|楼|园|城|站|口|层|座|广场|大厦|旁|上|下|中|间|时|候|候|岛|州|话|事|人|饭|班|活)$|不重要|保密|秘密|猜`,
  'u',
);

/** A firm or an office that a clause gives as where one works; null where it gives none, or vaguely. */
export function workplaceIn(clause: string, asksName: boolean): string | null {
  const firm = known.exec(clause) ?? ambiguous.exec(clause);
  if (firm !== null) return firm[0];
  const said =
    inIt.exec(clause)?.groups?.name ??
    named.exec(clause)?.groups?.name ??
    (asksName ? called.exec(clause)?.groups?.name : undefined);
  if (said !== undefined) {
    if (
      body.test(said) &&
      !bareBody.test(said) &&
      !/^(?:一|这|那|哪|某|同|小|大|私|普通|本地|附近|您|你|我)/u.test(said)
    )
      return said;
    return asksName && !bareBody.test(said) && !vague.test(said) ? said : null;
  }
  return firmEn.exec(clause)?.[0] ?? null;
}

const firmEn =
  /^(?:i'm|i am|i work|i'm working|working|i've been|currently|still|now|just|over|these days|well|oh|,| )*\b(?:at|for|with|joined) (?!home|an? |the |my |it\b|work|peace|this|that|your|least|ease|one|some|ages|now|them|same|fun|myself|me\b|you|uncle|aunt|nobody|no one|money|food|good|last|all|first|night|school|present|heart|people|kids|animals|computers|numbers|hire|sale|free|life|years)[a-z&'.]+(?: (?!now|these|at|in|since|for|and|but|currently)[a-z&'.]+){0,2}(?: (?:now|these days|currently|at the moment|at present|for now|since .*))?$/u;

/** A question that asks for the employer's name, and not merely where it is. */
export const asksForName =
  /(?:什么|哪(?:个|家|一?家|间)?|啥)(?:公司|单位|企业|厂)|(?:公司|单位|厂)(?:名字?)?(?:叫|是(?:哪|什么))|叫(?:什么|啥)|边间公司|老东家|老单位|原单位|which company|what company|who (?:do|are) you work|company(?:'s)? (?:name|called)|name of (?:the|your) (?:company|firm)|where (?:do|are) you work|who'?s your employer|place you work/u;
