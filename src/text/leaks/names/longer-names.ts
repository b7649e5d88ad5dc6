/**
 * A school or a hospital within the name of something else: 中大布匹市场, 复旦中学, Durham Road. It is named after it,
 * or stands beside it, and says nothing of who studies or lies there.
 */

/** What goes on a Chinese name to another, after at most two hanzi of its own. */
const goesOn =
  /^(?:\p{Script=Han}{0,2}?(?:市场|广场|大厦|大街|步行街|商圈|商场|花园|新村|小区|家属[院区]|公寓|酒店|宾馆|餐厅|饭店|超市|药[店房]|书店|出版社|出版集团|科技园|创业园|幼儿园|地铁|车站|火车站|高铁站|公交|讯飞|股份|集团|银行|支行|夜市|体育馆|体育场|体育中心|游泳馆|博物馆|浴[池室]|会展中心)|附(?:属)?(?:[小中]|一小|二小|医院|幼)|[小中]学(?!部|时|生)|[一二三四五六]?小(?!儿|伙|哥|姐|妹|弟|姑|叔|时)|站(?!着|在|住)|[东西南北]?路(?!上|过|远|费)|[东西]?街|[大]?桥(?!本)|[东西南北]?大?门(?!诊|口|卫|槛|禁)|[东西南北]?大门市|园(?!区|林)|村(?!官)|代表|常委|会堂|委员|巷|坊(?!间)|寺|机场|号(?:卫星|飞船|航班))/u;

/** Durham Road, King's Cross, St Mary's choir: an English word that makes another name, or another thing, of it. */
const goesOnEn =
  /^ (?:road|street|lane|avenue|drive|square|cross|castle|cathedral|church|choir|abbey|bridge|park|gardens?|station|stop|market|shopping|mall|plaza|hotel|arms|tower|house|theatre|theater|gallery|museum|bus|line|united|city|town|fc|rovers|rugby|united|county|arena|stadium|beach|island|ferry|ship|press|cheese|sausages?|cakes?|buns?|noodles?|street|fields?|common|green|hill|heath|village|farm|airport|circus|primary|secondary|high school|grammar)\b/u;

export const isPartOfLongerName = (span: string, after: string): boolean =>
  (/^\p{Script=Han}+$/u.test(span) ? goesOn : goesOnEn).test(after);
