import { belongsToOther, kin } from '../owners.js';
import { personEn } from './subjects.js';

/** Words that tell a private matter when they are the speaker's own, said of one's trade, of others' errands or of a thing beside the road. */

/** 我做验房的, 我在影楼上班, I'm studying to be a therapist: what one has to do with at work. */
const trade =
  /我(?:就|也|现在)?(?:是|做|干|当)(?:的)?[^,]{0,8}?(?:的|师|[大医]夫|医生|护士|律师|保安|会计)(?=$|,|的)|我(?:就|也|现在)?在[^,]{0,8}?(?:上班|轮转|实习|值班|轮岗|坐诊|打工|当(?:班|差|保安|护士|护工))|我(?:学|教|搞)的?[^,]{0,6}学(?=$|,|的)|\bi (?:\w+ )?(?:work|worked|intern|volunteer)s? (?:in|at|for|on|with|as) (?:an? |the )|\bfor a living\b|\b(?:studying|training|learning|qualifying) (?:to be|to become|as)\b|\bi(?:'m| am) an? (?:trainee|junior|student) /u;
const everyDay =
  /天天|每天|整天|成天|一天到晚|给人|帮人|替人|别人|人家|客人|客户|病人|患者|产妇|新人|everywhere|all day|every day/u;
const academic = /论文|课题|毕设|课上|选修|培训|考题|题目|题库|讲座|实验/u;
const trades: ReadonlySet<string> = new Set([
  'illness',
  'pregnant',
  'marriagePlan',
  'house',
  'divorced',
  'laidOff',
]);
const asProfession = /\b(?:to be|to become|become|became|as|training as|she's|he's|is|was) (?:an? )?$/u;
const professions =
  /^(?:therapist|psychiatrist|psychologist|counsell?or|doctor|physician|midwife|obstetrician|florist|lawyer)/u;

function isOfTrade(clause: string, span: string, before: string, whole: string, topic: string): boolean {
  if (!trades.has(topic)) return false;
  if (professions.test(span) && asProfession.test(before)) return true;
  if (academic.test(clause) && !/我(?:得|有|患|确诊)/u.test(clause)) return true;
  if (trade.test(clause)) return !/我(?:自己|怀|离|被裁|买了)|\bmy own\b/u.test(clause);
  return trade.test(whole) && everyDay.test(clause) && !clause.includes('我自己');
}

/** 给嫂子抢月子中心, 给病人开药: for whom it is. */
const errand = new RegExp(
  `(?:给|帮|替|陪)(?:[您你]|(?:我)?(?:们)?(?:家)?${kin}|人家|别人|病人|患者|客人|客户|学生|人(?=开|看|做)|闺蜜|同事|室友|朋友|邻居|咱[爸妈爷奶])(?:家)?[^,]{0,8}$`,
  'u',
);
const errands: ReadonlySet<string> = new Set(['illness', 'house', 'laidOff', 'pregnant', 'car', 'debt']);
const bearing = /添|生|怀|有了|当|抱/u;
const forSomebodyEn = new RegExp(
  `^(?:s?) for (?:my|our|the|a|his|her|their) (?:[a-z]+ )?${personEn}\\b`,
  'u',
);

/** 跑滴滴的师傅, 民政局门口那家面馆, 没人要的那把藤椅: part of the name of another thing. */
const attribute =
  /^的(?:那|这)?[一两几]?(?:个|位|把|张|台|件|盆|本|条|只|家|辆|栋)(?!人(?:$|,)|我)\p{Script=Han}|^的(?:活儿?|讲究|规矩|行情|价|味儿?|暖气|车|广告|招牌|小哥|师傅|大姐|大哥|阿姨|姑娘|老板)/u;
const beside =
  /^(?:公司|科|店|中心|大厅)?(?:的)?(?:门口|旁边|对面|隔壁|外头|外面|附近|后头|那(?:楼|边|条|家|栋|座|块|片)|的车|的楼|的牌子|的广告)/u;

/** 戒指是我给我妈买的, 喜糖是楼上送的, 合同到期的是租房那份: what it is. */
const given = new RegExp(
  `^的?(?:都|也)?是(?:我)?(?:给|帮|替|陪)(?:我)?(?:[您你]|${kin}|闺蜜|同事|朋友|室友|客户)[^,]{0,6}的?`,
  'u',
);
const bestowed = /^是(?<who>[^,]{1,6}?)(?:送|给|发|拿|寄|带|分)(?:来|过来|我|的)/u;
const isThing =
  /^的?(?:就|都|也|只)?是(?:我)?[^,]{0,6}(?:[那这][一]?(?:盆|把|张|台|件|本|条|只|份|棵|瓶|辆|部)|租房|手机|宽带|健身|会员|保险)/u;
const isThingEn =
  /^ (?:is|was|'s) (?:that|this|the|my|a) (?:[a-z]+ )?(?:motorbike|bike|car|guitar|laptop|camera|piano|scooter|truck|van|garden|cat|dog|rice cooker|plant|cactus)\b/u;

/** 这手套单着, 这炮仗没响就下岗了: what is shown is no person. */
const shown =
  /^[这那](?!个?人|孩子|丫头|小子|姑娘|小两口|两口|俩|位|对|家伙|哥|姐|弟|妹|事|次|回|会儿|么|样|边|里|儿|天|年|月|周|下|阵|段|几|些|不|就|可|是|都|倒|才|叫|说|辈子|把年纪|肚|身|病|腰|胎|婚|房|工作|活|班|单位|公司|厂|药|岗|证|日子|家|头|一[年天回次下胎]|波|轮|批|拨|啥|地方|对象)\p{Script=Han}{1,6}(?:就|都|也|早|又|还|可|已经|刚|正|被|快|要)*$/u;
const lively: ReadonlySet<string> = new Set(['partner', 'pregnant', 'laidOff', 'divorced', 'brokenUp']);
/** 我电脑住院了, my left sock: one's things. */
const ownThing =
  /^[我俺咱](?:们?家|的|那)?(?:那)?(?:旧|老|新|破)?(?:电脑|手机|自行车|电动车|单车|平板|相机|手表|耳机|键盘|冰箱|洗衣机|电视|游戏机|猫|狗|乌龟|鹦鹉|仓鼠|绿萝|多肉|吉他|鞋|袜子|手套|雨伞|行李箱)/u;
const thingEn =
  /^(?:my|our|the|your|this|that|these|those) (?:[a-z]+ ){0,2}?(?:socks?|gloves?|shoes?|boots?|laptop|computer|phone|car|bike|kettle|printer|chairs?|table|umbrella|fridge|telly|tv|radio|oven|washing machine|boiler|toaster|lamp|guitar|piano|plants?|suitcase|zip|earrings?|chopsticks?|slippers?|lantern|kite|clock|watch)(?:'s)? (?!(?:and|says?|told) )/u;
const pairEn = /^my (?:left|right) \w+ and my (?:left|right)/u;
/** 被风炒了鱿鱼 */
const byNature = /被(?:风|雨|雪|太阳|猫|狗|鸡|鹅|牛|娃|孩子|侄[子女]|奶奶|爷爷|[我您]妈|您|鱼刺)[^,]{0,5}$/u;

/** 今年扎堆结婚: what many do. */
const byMany = /扎堆|纷纷|接二连三|一个接一个|排着队|一窝蜂|[好十几]几?[个对家](?:人)?(?:都|在|要)?$/u;

/** Whether words, which stand in a clause from `index` to `end`, are of something else than the speaker's life. */
export function isOfOtherThing(
  clause: string,
  index: number,
  end: number,
  whole: string,
  topic: string,
): boolean {
  const [before, span, after] = [clause.slice(0, index), clause.slice(index, end), clause.slice(end)];
  const giver = bestowed.exec(after)?.groups?.who ?? bestowed.exec(span.slice(2) + after)?.groups?.who;
  return (
    isOfTrade(clause, span, before, whole, topic) ||
    (errands.has(topic) && errand.test(before) && !bearing.test(span)) ||
    forSomebodyEn.test(after) ||
    (lively.has(topic) && shown.test(before) && !/[我俺咱他她]/u.test(clause)) ||
    ((lively.has(topic) || topic === 'illness') &&
      ((ownThing.test(clause) && !/[他她]/u.test(clause)) || thingEn.test(before) || pairEn.test(before))) ||
    byNature.test(before + span) ||
    (byMany.test(before + span) && !/[我俺咱]/u.test(clause)) ||
    attribute.test(after) ||
    beside.test(after) ||
    given.test(after) ||
    given.test(span.slice(2) + after) ||
    (giver !== undefined && belongsToOther(giver)) ||
    isThing.test(after) ||
    isThingEn.test(after) ||
    (topic === 'pregnant' &&
      !/[您你侬妈爸]/u.test(clause) &&
      /当(?:爷|奶|姑|舅|叔|伯|姨|外公|外婆|姥)/u.test(span + after.slice(0, 2))) ||
    (span.includes('孩子们') && /侄|外甥|孙|学生|班上/u.test(whole)) ||
    /\b(?:i|we) fired$/u.test(before + span)
  );
}
