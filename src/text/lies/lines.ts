import { keepByText } from '../../core/keep.js';

/** Lines of work, each by the words that place a job or an employer in it, in Chinese and in English. */
const lines: Readonly<Record<string, RegExp>> = {
  tech: /程序|软件|开发|代码|码农|互联网|算法|测试|数据|前端|后端|运维|网络|电脑|计算机|做it|it(?:行业|男|公司|狗)|产品经理|人工智能|智能|大厂|腾讯|阿里|百度|字节|华为|小米|网易|\b(?:programm\w+|software|developer|coder|coding|engineer\w*|tech|data|google|apple|microsoft|tencent|alibaba|huawei|baidu|bytedance)\b/u,
  health:
    /医|护士|护理|药|牙科|诊所|体检|\b(?:doctor|nurse|nursing|dentist|pharmac\w+|hospital|clinic|medical|surgeon|vet)\b/u,
  teaching:
    /老师|教师|教书|教授|幼师|学校|中学|小学|幼儿园|培训|辅导|家教|班主任|讲师|教(?=数学|语文|英语|书|孩子|体育|音乐|小学|初中|高中)|\b(?:teach\w*|tutor\w*|professor|lecturer|school|kindergarten)\b/u,
  finance:
    /银行|会计|财务|出纳|审计|金融|证券|基金|投行|保险|理财|信贷|柜员|精算|\b(?:bank\w*|account\w*|auditor|financ\w+|insurance|fund|trader|investment)\b/u,
  law: /律师|律所|法务|法院|法官|检察|公证|\b(?:law\w*|attorney|solicitor|judge|legal|court)\b/u,
  state:
    /公务员|科员|机关|政府|体制|税务|事业单位|街道办|居委|村官|海关|财政|市里|局里|党校|编制|科长|处长|局长|主任科员|烟草|电网|国企|央企|\b(?:civil serv\w+|government|tax (?:office|bureau)|council|customs|public sector|state-owned)\b/u,
  order:
    /警察|民警|辅警|公安|派出所|消防|部队|当兵|军人|保安|门卫|狱警|\b(?:police\w*|cop|firefighter|soldier|army|guard|security)\b/u,
  riding: /外卖|骑手|快递|跑腿|送餐|送货|配送|\b(?:courier|rider|deliver\w*)\b/u,
  driving:
    /司机|开(?:出租|网约|大货|公交|滴滴|卡)车?|跑(?:运输|长途|滴滴|网约)|货运|物流|\b(?:driv\w+|trucker|cab|taxi|uber|logistics)\b/u,
  kitchen:
    /厨|餐|饭店|火锅|奶茶|咖啡|烘焙|面包|服务员|酒店|宾馆|前厅|\b(?:cook|chef|waiter|waitress|barista|bartender|restaurant|bak\w+|hotel|cafe)\b/u,
  beauty: /理发|美发|美容|美甲|化妆|造型|纹身|\b(?:hairdress\w*|barber|beaut\w+|makeup|nail|stylist)\b/u,
  sport: /教练|健身|瑜伽|体育|\b(?:coach|trainer|gym|fitness|yoga)\b/u,
  selling:
    /销售|业务员|推销|市场|中介|卖(?!力)|导购|店员|收银|店长|电商|客户经理|置业|房产|地产|\b(?:sales\w*|market\w*|agent|realtor|real estate|retail|cashier|(?<!talk )shop|store|e-commerce)\b/u,
  desk: /文员|行政|前台|秘书|助理|人事|\bhr\b|客服|档案|坐办公室|办公室|内勤|\b(?:clerk|secretary|reception\w*|assistant|admin\w*|customer service|human resources|office)\b/u,
  media:
    /记者|编辑|主播|博主|网红|自媒体|导演|摄影|演员|歌手|设计|画画|插画|广告|出版|电视台|报社|翻译|写作|作家|编剧|\b(?:journalist|reporter|editor|streamer|influencer|blogger|director|photograph\w+|actor|actress|singer|design\w*|artist|advertis\w+|publish\w+|translator|interpreter|writer|author|tv)\b/u,
  building:
    /建筑|工地|装修|电工|木工|焊工|水管|瓦工|监理|土木|施工|造价|\b(?:construction|builder|electrician|carpenter|welder|plumber|architect|contractor)\b/u,
  factory:
    /工厂|厂里|电子厂|流水线|车间|制造|质检|钳工|车工|机床|汽修|修车|\b(?:factory|plant|assembly|manufactur\w+|mechanic)\b/u,
  farming: /种地|农|养殖|养猪|果园|大棚|\b(?:farm\w*|orchard)\b/u,
  funeral: /殡|入殓|葬|墓|火化|遗体|\b(?:funeral|mortuary|undertaker|embalm\w*|cremat\w*|cemetery)\b/u,
  home: /保姆|月嫂|家政|保洁|护工|\b(?:nanny|clean\w+|housekeep\w+|maid|caregiver)\b/u,
  travel:
    /导游|旅行社|旅游|空姐|空乘|飞行员|机长|航空|铁路|列车|高铁|地铁|乘务|\b(?:guide|travel agen\w+|pilot|flight attendant|airline|railway)\b/u,
  science:
    /科研|科学家|研究员|研究所|研究院|实验室|博士后|生物|化学|\b(?:scien\w+|research\w*|lab|postdoc|biolog\w+|chemi\w+)\b/u,
  trade: /外贸|进出口|贸易|采购|跨境|\b(?:trading|import|export|procurement|purchas\w+)\b/u,
  pets: /宠物|兽医|动物园|饲养|\b(?:pets?|zoo|grooming)\b/u,
};

/** The lines of work that some words name. */
export const linesOf = keepByText(
  (words): ReadonlySet<string> =>
    new Set(Object.entries(lines).flatMap(([line, pattern]) => (pattern.test(words) ? [line] : []))),
  500,
);
