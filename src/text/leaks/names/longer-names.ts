import { isOfAnotherDoer } from '../numbers/doers.js';
import type { NameKind } from './kind.js';

/**
 * A school or a hospital that is nobody's own: it stands within the name of something else (中大布匹市场, 复旦中学, Durham
 * Road), somebody is taken there, or nothing ties what is said of it to anyone (武大郎炊饼).
 */

/** What goes on a Chinese name to another, after at most two hanzi of its own. */
const goesOn =
  /^(?:\p{Script=Han}{0,2}?(?:市场|广场|大厦|大街|步行街|商圈|商场|花园|新村|小区|家属[院区]|公寓|酒店|宾馆|餐厅|饭店|超市|药[店房]|书店|出版社|出版集团|科技园|创业园|幼儿园|地铁|车站|火车站|高铁站|公交|讯飞|股份|集团|银行|支行|夜市|体育馆|体育场|体育中心|游泳馆|博物馆|浴[池室]|会展中心)|附(?:属)?(?:[小中]|一小|二小|医院|幼)|[小中]学(?!部|时|生)|[一二三四五六]?小(?!儿|伙|哥|姐|妹|弟|姑|叔|时)|站(?!着|在|住)|[东西南北]?路(?!上|过|远|费)|[东西]?街|[大]?桥(?!本)|[东西南北]?大?门(?!诊|口|卫|槛|禁)|园(?!区|林)|村(?!官)|代表|常委|会堂|委员|巷|坊(?!间)|寺|机场|荒|郎|局|[旧新老大]楼|停车场|堂(?![弟妹哥姐兄叔])|里(?=那条|巷|弄))/u;

/** Durham Road, King's Cross, St Mary's choir: an English word that makes another name, or another thing, of it. */
const goesOnEn =
  /^ (?:road|street|lane|avenue|drive|square|cross|castle|cathedral|church|choir|abbey|bridge|park|gardens?|station|stop|market|shopping|mall|plaza|hotel|arms|tower|house|theatre|theater|gallery|museum|bus|line|united|city|town|fc|rovers|rugby|county|arena|stadium|beach|island|ferry|ship|press|cheese|sausages?|cakes?|buns?|noodles?|fields?|common|green|hill|heath|village|farm|airport|circus|primary|secondary|high school|grammar)\b/u;

/** Words by which one is at a place, right before its name. */
const tied =
  /我|俺|咱|阿拉|侬|(?:在|到|去|从|回|于|往|来|进|入|上|考|念|读|报|填|选|录|签|拿|收|住|搬|转|投|跑|奔|挂|看|排|约|定|托|分|是|系|被|给|就|对|嗯)(?:了|过|着|的|到|上|进|的是|一?趟|[二三四五六几两]趟|个|市|省)*$/u;
/** What is said of one's own place right behind its name. */
const ownDeed =
  /^(?:\p{Script=Han}{0,2}$|[^\p{Script=Han}]|[的了啦啊呀呢吧嘛呗哦哟哈喽咯诶]|录|收|要了?我|毕业|出身|挂|看|住|念|读|上[学班课]|那[边儿里]|这[边儿里]|在|排|约|给我|收|放疗|化疗|复查|做|拿|产检|建档|开|治|确诊|查|[学专]|本科|硕士|博士|大[一二三四]|研|就|也|都|[系院班级]|\p{Script=Han}{1,4}(?:系|专业|校区|分校|分院|院区|科(?!技)|班)|新闻|光电|法学|法律|计算机|土木|医学|数学|物理|化学|英语|中文|会计|经济|金融|机械|自动化|电子|通信|建筑|护理|临床)/u;

const inHan = /^\p{Script=Han}+$/u;

/** 安大爷, 东大门: the 大 of a short name belongs to what follows. */
const bigWord = /^[爷哥姐妈叔伯嫂婶娘舅姨雪雨风众家人夫师喜胆方脑肚嗓]/u;

const isPartOfLongerName = (span: string, after: string): boolean =>
  (inHan.test(span) ? goesOn : goesOnEn).test(after) ||
  (/^\p{Script=Han}大$/u.test(span) && bigWord.test(after));

/** Whether a place that nobody has asked for is named without a tie to anyone. */
const isUntied = (span: string, own: string, after: string): boolean =>
  inHan.test(span) && !tied.test(own) && !ownDeed.test(after);

/** 跑趟省医换药: what is done at a hospital makes one of a short name. */
const treatment =
  /^(?:看(?:病|的|大夫|医生|门诊|专家)|[拿换取开]药|复[查诊]|挂[的了个]?号|住院|住了|[做动]手术|产检|化疗|放疗|检查|[拍做照查][了个片]|打针|输液|抽血|拆线|体检|拍片|治)/u;
const isTreatment = (after: string): boolean => treatment.test(after);

/** York Minster, Bristol City: two words with capitals make one name, unless the second is of a school or a hospital. */
const institution =
  'University|Uni|College|School|Academy|Institute|Polytechnic|Hospital|Clinic|Infirmary|Medical|General|Business|Law|Health|Campus|I|Uncle|Aunt|Auntie|Grandma|Grandpa|Gran|Nan|Granny|Mum|Dad|Cousin|Mr|Mrs|Ms|Dr';
const isCapitalCompound = (raw: string, span: string): boolean =>
  /^[a-z][a-z']+$/u.test(span) &&
  new RegExp(
    `\\b${span.charAt(0).toUpperCase()}${span.slice(1).replaceAll("'", "['’]")} (?!(?:${institution})\\b)[A-Z][a-z]+`,
    'u',
  ).test(raw);

/** 陪师母去, 送去: somebody else is taken there. */
const company =
  /(?:送|抬|拉|扶|背|接|陪)(?!我|俺)[^,我俺被]{0,6}(?:去|到|进|往)(?:了|过|一?趟)?$|\b(?:took|take|taking|drove|rushed|brought) (?:him|her|them|(?:the|our|my|his|her) [a-z' ]+)(?: in)? to (?:the )?$/u;
const isForCompany = (own: string): boolean => company.test(own) && !/被|[把让]我/u.test(own);

/** That guy's: a word in small letters, where the sentence has its capitals, is no Guy's. */
const isSmallWord = (raw: string, span: string, own: string): boolean =>
  /^[a-z]/u.test(span) &&
  /^\p{Lu}/u.test(raw) &&
  !raw.includes(span.charAt(0).toUpperCase() + span.slice(1, 3)) &&
  /\b(?:that|this|the|these|those|a|some|any|no|of|his|her|your) $/u.test(own);

const isHospital = /hospital|clinic|医院|诊所/iu;

/** Whether a short name stands where one is treated. */
export const isTreatedAt = (key: string, after: string): boolean =>
  isHospital.test(key) && isTreatment(after);

type Named = {
  readonly raw: string;
  readonly span: string;
  readonly key: string;
  /** Whether the question asks for a place, so that a name alone answers it. */
  readonly asked: boolean;
};

/** Whether the name of a school or a hospital stands for something else, or for somebody else's. */
export const isNobodysOwn = (
  { raw, span, key, asked }: Named,
  own: string,
  after: string,
  kind: NameKind,
): boolean =>
  (kind === 'school' || isHospital.test(key)) &&
  (isPartOfLongerName(span, after) ||
    isForCompany(own) ||
    isOfAnotherDoer({ lead: own, key }) ||
    isSmallWord(raw, span, own) ||
    isCapitalCompound(raw, span) ||
    (!asked && isUntied(span, own, after)));
