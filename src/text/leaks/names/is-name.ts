import { belongsToOther, isTheirs } from '../owners.js';
import { keyWords } from '../topics/key-words.js';
import { opensWithThing } from '../topics/whose.js';
import { nameAfter, nameBefore, usedAfter, usedBefore } from './everyday.js';
import type { Form } from './forms.js';
import { isOthersJob } from './jobs.js';
import type { NameKind } from './kind.js';
import { isNobodysOwn, isTreatedAt } from './longer-names.js';
import { torn } from './neighbours.js';
import { isDegreed, isEachOne, isOfGoods, isUnit } from './plain-words.js';
import {
  hasTitle,
  isFamed,
  isMistaken,
  isOneOfTwo,
  isOnlyNamed,
  isOuting,
  isPassed,
  isSupplier,
  ofOthers,
} from './others-names.js';
import { isSaying } from './sayings.js';

const compoundSurname = /^(?:欧阳|司马|上官|诸葛|司徒|东方|夏侯|皇甫|慕容|令狐|端木|南宫|独孤|长孙|宇文)$/u;

/** 常州好玩吗 asks about a town; a bare 常州? gives it back. */
function asksAbout(before: string, span: string, after: string): boolean {
  const [rest = ''] = /^[^,。!?;]*[?]?/u.exec(after) ?? [];
  const clause = before + span + rest;
  return /(?:吗|么|没有|\?)\??$/u.test(rest) && clause.length > span.length + 2 && !clause.includes('我');
}

/** Between characters that are no function words, two hanzi are part of other words: 珍[珠海]边. */
const leftOf =
  /(?:^|[^\p{Script=Han}]|[被把考在去进到是叫于给从跟和与同的我们就回离家住来那她他有对找认识陪带带名字姓请说过为往让叫等陪帮替给约问见市省县区趟跑奔赴飞搬嫁调派驻]|念|读|录|系|女友|男友|朋友|对象|老公|老婆|媳妇儿?|未婚[夫妻]|爱人)$/u;
const rightOf =
  /^(?:$|[^\p{Script=Han}]|[的上工那这做干待总公当呢啊吧嘛了呀是也很不就都年开给她他我跟和对说住现在大集部分里没还有会要陪来去帮教送请带想爱喜最才正刚又再让手录收给拿看复查排挂治检输取做换]|出身|打(?!工人)|买(?!卖))/u;

/** 我们班主任也姓苏: somebody else has the name too. */
const sharedBy = (before: string): boolean =>
  /[^,他她ta]也(?:叫|姓|是)?$/u.test(before) &&
  belongsToOther(before) &&
  !/男|女|对象|老公|老婆/u.test(before);

/** Such names are rare: he or she, who is not named, is whom the fact is about. */
const distinctive: ReadonlySet<NameKind> = new Set(['school', 'employer']);
/** 也就是你们说的护士长 */
const asYouCallIt = /[你您]们?(?:常|老|平时)?(?:说|讲|叫|喊)的$/u;
const bareThird = /^(?:她|他|she|he)(?![们家]|'s (?:dad|mum|mom))/u;

/** 演男二号的周子航, 电视里那个周子航, 那部剧的男主叫顾清言 */
const inShow =
  /(?:男主|女主|主角|男二|女二|反派|男一|女一|角色|剧|电影|小说)(?:名字)?(?:就|也)?(?:叫|是)$|(?:[扮饰主出]演|(?<!导)演)$|(?:演|主演|扮演|唱|[电剧戏影]视?里|春晚|追|新闻|报[纸上道]|热搜|节目|(?:小说|书|片子|漫画|动画|游戏|故事|歌)里)[^,]{0,14}(?:的|那个|叫|明星|歌手|演员)$|(?:明星|歌手|演员|主播|主持人|导演|作家|球星|影帝|影后|网红)(?:叫)?$/u;
/** That Marcus on the cooking show */
const onShowEn =
  /^ (?:on|from|in|off) (?:the|that|this) (?:\w+ ){0,2}(?:show|tv|telly|news|film|movie|series|drama|gala|song|game|radio|programme|program|podcast|band|team)\b|^ (?:from|of) (?:next door|downstairs|upstairs|number|accounts|hr|church|choir|the (?:choir|shop|bakery|village|market|post office|bank|office))\b/u;
/** 陈静老师这回春晚独唱 */
const onShow =
  /^ ?[那这](?:部|首|本|出|集)|^(?:老师|女士|先生|这个?|那个?|[这上]回|今年|在)*[^,我他她]{0,6}(?:春晚|独唱|合唱|演唱|主演|主持|专辑|的歌|演的|唱的|的戏|的电影|的剧|的粉丝)/u;
/** 长沙臭豆腐给您带了: a town at the head that qualifies what comes from there. */
const ofGoods =
  /^(?!(?:市|县|区|省|那|这|里|上|下|打|漂|城|厂|公司|园|工|分|总|开|租|住|待|南|北|东|西|人|的|了|呢|啊|呀|哦|吧|嘛|哈|啦|就|也|还|都|是|不|没|有|在|今|现|来|回|做|上班|呗|郊|附近|周边|混|干|读|念|生活|定居|落|发展|出发|过来))\p{Script=Han}{2,}/u;
/** 这家长沙米粉, 两盒杭州酥饼 */
const oneOf =
  /(?:[这那一两几]|[二三四五六七八九十])(?:家|碗|份|盘|道|种|款|瓶|盒|只|条|袋|包|箱|个|锅|口|杯|斤|本|家正宗)(?:正宗|地道)?$/u;
/** 小区的摄像头是海康的, 用的洗衣液是蓝月亮: what a firm makes is no place to work. */
const ofBrand =
  /(?:摄像头|手机|电脑|电视|平板|冰箱|空调|洗衣机|热水器|电饭煲|扫地机|音箱|耳机|手表|路由器|充电宝|车子?|电动车|轮胎|电池|软件|系统|牙膏|洗衣液|洗发水|奶粉|酸奶|牛奶|饮料|酒|茶|咖啡|奶茶|外套|羽绒服|衣服|鞋子?|家具|沙发|药|保险|手机卡|工资卡|银行卡|信用卡|社保卡|存折|账户|宽带|快递|外卖|机票|航班)(?:就|都|也|一直|全)?(?:是|用的?是?|买的?是?|换的?是?|装的?是?)$/u;
/** 那位主持人姓韩 */
const onStage =
  /主持人|演员|歌手|明星|主播|主角|作者|导演|那位(?:老师|医生|大夫|先生|司机|师傅|客人)|\b(?:host|singer|actor|actress|author)\b/u;

/** Where a form of a name stands in a text, and what is known of the talk. */
export type Place = {
  readonly text: string;
  /** As written, with its capitals. */
  readonly raw: string;
  readonly index: number;
  readonly span: string;
  readonly forUser: boolean;
  readonly key: string;
  /** Whether the question asks for a place or a firm, so that a name alone answers it. */
  readonly asked: boolean;
};

const alone = /^(?:$|[^\p{L}\p{N}])/u;

/** Grace within a sentence, not grace and not at its head. */
const capital = (raw: string, span: string): boolean =>
  /^[a-z]/.test(span) &&
  new RegExp(
    `(?<=[a-z,;] )${span.charAt(0).toUpperCase()}${span
      .slice(1)
      .replace(/[^a-z]/g, '.')
      .replace(
        /(?<=\.)[a-z]{2,}/g,
        (word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`,
      )}(?![a-z])`,
    'u',
  ).test(raw);
/** 我顺丰的, 送快递: one belongs to it. */
const ofMine = /(?:^|[^\p{Script=Han}])[我俺](?:是)?$/u;
const ofIt = /^的(?:$|[^\p{Script=Han}]|[呗啦啊呀])/u;
/** DJI, BYD: in capitals it is no word. */
const isAcronym = (raw: string, span: string): boolean =>
  /^[a-z]{2,4}$/.test(span) && new RegExp(`(?<![A-Za-z])${span.toUpperCase()}(?![A-Za-z])`, 'u').test(raw);
const isCapital = (raw: string, span: string): boolean =>
  /^[a-z]+$/.test(span) && raw.includes(span.charAt(0).toUpperCase() + span.slice(1));
/** 腾讯也好百度也罢, Google, Amazon, whatever: named to say nothing. */
const listed =
  /^[这那]?[几一二两俩三四]个?字|^[^。!?]{0,4}也(?:好|罢)|^[^.!?]{0,24}\b(?:whatever|wherever|whoever)\b|^[^。!?]{0,12}(?:也罢|都不(?:说|告诉)|随便猜)/u;
/** 跟他一个厂, 同城: what is someone else's is one's own too. */
const shared =
  /同(?:在|城|校|一|厂|个|事|公司)|[跟和与同][^,]{0,6}(?:一个|一样|同一?)|一个(?:厂|公司|城|学校|单位)|\bsame (?:town|city|place|firm|company|school|factory)/u;
const marked = /[^\p{L}\p{N}]/u;

/** 祝您马到成功: two characters in a wish are part of its saying. */
const wished = /(?:祝|愿|恭喜|恭祝|预祝|希望)(?!我)[^,]*(?<![和跟与同给]|的|是|叫)$/u;

/** Of whom a name is told that is not the fact's: 我们领导姓苏. */
const bearer =
  /(?:领导|老板|同事|同学|邻居|老师|师傅|医生|大夫|房东|客户|经理|组长|主管|班主任|导师|司机|保安|网友|室友|主任|孙子|孙女|外孙女?|儿子|女儿|闺女|娃娃?|孩子|小孩|侄[子女]|外甥女?|小狗|小猫|[狗猫])(?:都|是|就)?$/u;
/** 我们班主任叫陈静 */
const named = /^(?<who>.*?)(?:名字|大名)?叫$/u;
/** 我小学同桌郭子轩: a name right behind what its bearer is. */
const apposed =
  /(?:同桌|领导|老板|同事|邻居|老师|师傅|医生|大夫|房东|客户|经理|组长|主管|班主任|班长|导师|司机|保安|室友|主任|队友|徒弟|学生|[表堂][哥姐弟妹]|侄[子女]|外甥女?|发小|闺蜜|[我咱]们(?:单位|公司|厂里?|班里?|组里?|部门|学校|小区|科室?|店里?|村里?|楼里?)(?:的)?(?:财务|会计|前台|出纳|店长|科长|保洁|食堂|人事|行政|销售|技术|美工|实习生?|新来的)?)(?:就?叫|是)?$/u;
const courted =
  /求婚|在一起|好上|[处谈]|对象|[男女]朋友|[男女]友|结婚|领证|老公|老婆|媳妇|表白|追我|牵手|爱|喜欢/u;
/** Michael Jackson is not Michael Tan. */
function isAnothersName({
  raw,
  span,
  own,
  after,
  key,
}: Pick<Place, 'raw' | 'span' | 'key'> & { readonly own: string; readonly after: string }): boolean {
  if (
    bearer.test(/^(?:姓|叫)/u.test(span) ? own : (named.exec(own)?.groups?.who ?? '')) ||
    (apposed.test(own) && !courted.test(own + after.slice(0, Math.max(0, after.search(/[。!?;]|$/u)))))
  )
    return !ofOthers.test(key);
  if (hasTitle(own, after)) return !ofOthers.test(key);
  if (isMistaken(after) || isOnlyNamed(own, after)) return true;
  const next = /^ (?<word>[a-z]+)/u.exec(after)?.groups?.word;
  if (next === undefined || next === 'i' || !/^[a-z]+$/.test(span)) return false;
  const cap = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return raw.includes(`${cap(span)} ${cap(next)}`) && !span.includes(' ');
}

/** The words of a clause around a form of a name. */
type Words = {
  /** All before it, and those of its own clause, with he and she as the speaker where they can only be. */
  readonly before: string;
  readonly own: string;
  readonly after: string;
};

function wordsAround({ text, index, span, forUser }: Place): Words {
  const before = text.slice(0, index);
  const clause = before.slice(before.search(/[^,。!?;:]*$/u));
  const own = forUser
    ? clause.replace(/(?<![其吉])[他她](?!们|俩|家)|\b(?:he|she)\b/gu, (said) =>
        said.length > 1 ? 'i' : '我',
      )
    : clause;
  return { before, own, after: text.slice(index + span.length) };
}

/** They moved me to Xiaomi's phone team. */
const ourTeam =
  /^(?:'s)? (?:\w+ ){0,3}(?:team|division|department|unit|branch|lab|plant|factory|hq|headquarters|campus|office|warehouse|tills?|floor|shift|counter|payroll|night shift|books)\b/u;

/** 做梦都想去大理 */
const wishful =
  /(?:做梦|要是|如果|假如|(?:真|一直|老|好|也|就|最|都|还|曾)想(?:过)?(?:去|到|来|考|进|当|做)|但愿|哪天|哪年|有朝一日|巴不得|恨不得|\b(?:if|wish|dream(?:ing|t)? of|would love to)\b)[^,]*$/u;

/** 去成都看熊猫, 到哈尔滨滑雪: what one travels for. */
const seeing =
  /^(?:看(?!病|大夫|医生|房|店|铺)|吃|喝|爬|泡|滑|拍(?!了?[个张]?(?:核磁|ct|[胸x]?光?片|b超))|瞧|听|尝|赏|登|晒|冲浪|潜水|过(?:个)?(?:冬|夏|周末)|避暑|度假|旅|散心)/u;

/** 西安的石榴酥, 宁德时代的股票, 协和医院的号: what comes from there, unless it is what one has for being there. */
const ofThere =
  /^的(?!(?:员工|人(?!工)|新人|老人|总部|工牌|工作|活|班|岗|编|合同|社保|码农|程序员|销售|工程师|快递|骑手|客服|会计|保安|保洁|司机|实习|正式|外包|项目|车间|流水线|产线|工地|厂|店|仓库|分[公店]|公司|户口|房|出租|单间|家|窝|宿舍|床|病房|住院|专家|主任|医生|大夫|护士|录取|通知书|研究生|本科|专科|博士|硕士|学生|学籍|学位|文凭|毕业证|专业|大[一二三四]|研[一二三]|那|这|时候|日子|生活|第)|[呗啦啊呀呢了嘛吧])\p{Script=Han}/u;
const tied =
  /(?:在|到|去|从|回|于|往|来|进|入职?|考上?|念|读|上|签|拿|收|住|搬|落户?|嫁|调|派|是|给|干|做|混|漂|挂|看|排|约|[我俺咱]们?)(?:了|过|着|的|到)?$/u;
/** 国电发短信说, 腾讯又出新游戏: a firm that does what firms do. */
const asFirm =
  /^ ?(?:发(?:来)?(?:的)?(?:短信|消息|通知|公告|布|新|邮件)|(?:又|刚|今年|最近|都|也|真|也真|可真|这(?:次|回|两年|几年)|那边?)*(?:新(?:出|推|上|开)(?:了|的)|出(?:了|的)?(?:新|个|款)|推出?了?|涨价?|跌|降价|上市|满减|打折|搞活动|优惠|放假(?!到)|送货|派件|寄|送的?|打来|分数线|樱花|食堂|招生|校庆|堵|预约)|会员|小程序|股份|财报|市值|创始人|樱花|食堂|招生办|分数线|校门|门票|挂号(?:真|难|太|费)|号(?:真|难|太|不好)|那服务|服务(?:真|太|态度)|太?(?:贵|便宜|好用|难用|难抢|火)|owns|makes|sells|bought|says|said|ships|shipped|delivers|delivered|charges|sponsors?|raised|opened|closed)/u;

/** 蔚来那个换电站, 成都那只熊猫 */
const oneThere =
  /^[那这](?:一?站(?!长|务)|个|座|条|款|部|只|辆|台|些|种|道|碗)(?!公司|厂|单位|店|分部|总部|项目|部门|地方|城市|鬼地方|破地方|院|科|学校|学院|专业)\p{Script=Han}/u;
/** 楼道里新装的探头是海康威视的: a thing that a firm made. */
const madeBy =
  /^[^我俺咱他她]{2,}(?<!公司|单位|东家|老板|工作|编制|合同|工牌|身份)(?:是|用的是|装的是|买的是)$/u;
/** 听说您上个月在省人民医院住过院 */
const listeners =
  /^(?:听说|听讲|上回|上次|记得|听人说)?[您你](?!看|说|猜|来|要|别|放心|知道|记|问|再|先|快|听|叫|喊|当|真|也|不|给|把|让)[^我俺咱]{0,8}(?:在|去|到|上)$/u;

/** Whether a firm, a town or a school is there to be used, bought from or visited, or qualifies another thing. */
function isUsed(span: string, { own, after }: Words, form: Form, kind: NameKind): boolean {
  if (/\b(?:i|i'm|me|my|we|us)\b/u.test(own) && ourTeam.test(after)) return false;
  if (usedBefore.test(own) || usedAfter.test(after)) return true;
  if (isOuting(own) || (kind === 'place' && (isFamed(own) || isPassed(own, after)))) return true;
  if (kind === 'employer' && isSupplier(own, after)) return true;
  if (kind === 'place' && /[a-z]$/u.test(span) && isOfGoods(own, after)) return true;
  if (ofThere.test(after) && !tied.test(own)) return true;
  if ((asFirm.test(after) || oneThere.test(after)) && !tied.test(own)) return true;
  if (kind === 'employer' && madeBy.test(own) && /^的(?:$|[^\p{Script=Han}])/u.test(after)) return true;
  if (listeners.test(own)) return true;
  if (kind === 'place' && /[去到上飞奔](?:一?趟)?$/u.test(own) && seeing.test(after)) return true;
  if (kind === 'school')
    return /^的?(?:教授|院士|校长)/u.test(after) || (span.endsWith('大学') && /^生(?!活)/u.test(after));
  return (
    kind === 'place' &&
    !form.common &&
    !/(?:院|诊所)$/u.test(span) &&
    (own.trim() === '' || oneOf.test(own)) &&
    ofGoods.test(after)
  );
}

/** 等到了夏天 is of the year. */
const timeOfYear =
  /^(?:[春夏秋冬][天季日]|清明|端午|中秋|重阳|元旦|国庆|元宵|周末|明天|初[一春夏秋冬]|立[春夏秋冬]|[夏冬]至|谷雨|白露|大寒|小寒|大暑|小暑)$/u;
/** In May is a date, and so is last August. */
const monthEn =
  /^(?:january|march|april|may|june|july|august|summer|autumn|winter|spring|monday|friday|sunday)$/u;
/** The Maya built pyramids: a people, or a thing. */
const ofPeople = /^ (?!family|famil|girl|boy|guy|kid|house|clan|side|i |she|he|we|from|who|of)[a-z]/u;
const ofDate = /\b(?:in|last|next|this|early|late|mid|until|till|since|every|each|through|around) $/u;
/** 念念让我带的茶叶: what a person does. */
const bringing =
  /^(?:开车|特[地意]|专门|老远|[一老总]直?|又)*(?:让|叫|托|请|陪|帮|送|催|给|接|带|教|劝|等|逗|嫌|夸)我/u;

/** Whether an everyday word is a name here: by its capitals, its marks or its neighbours, or as an answer. */
function isMadeName(
  { text, raw, span, asked }: Place,
  { before, own, after }: Words,
  form: Form,
  kind: NameKind,
): boolean {
  if (isAcronym(raw, span) || capital(raw, span) || (/\p{Script=Han}/u.test(span) && marked.test(span)))
    return true;
  if ((ofMine.test(before) || (kind === 'school' && own.trim() === '')) && ofIt.test(after)) return true;
  const bare = /^(?:对|就|也就|是|对就|at|in|from|with)?$/u.test(own.trim()) && alone.test(after);
  // 我家小雨怕狗
  if (kind === 'person' && /[我俺咱]们?家的?$/u.test(own)) return true;
  if (bare && (asked || (form.kind === 'pinyin' && isCapital(raw, span)))) return true;
  if (timeOfYear.test(span) && /(?:到|等|过|在|去|是)了?$/u.test(own)) return false;
  if (kind === 'person' && bringing.test(after)) return true;
  // Pearl's meeting my parents.
  if (
    kind === 'person' &&
    span.endsWith("'s") &&
    /^ (?:[a-z]+ing|folks|parents|mum|mom|mother|dad|father|family|sister|brother|flat|birthday)\b/u.test(
      after,
    )
  )
    return true;
  return nameBefore.test(own) || nameAfter.test(after) || text.length <= span.length + 2;
}

/** Two hanzi, but no character doubled: that is seldom part of other words. */
const twoHanzi = /^(\p{Script=Han})(?!\1)\p{Script=Han}$/u;

/** Whether a form of two hanzi or of a surname of two is part of other words. */
function isTorn(span: string, { before, after }: Words, form: Form): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(span) && form.kind === 'name' && torn(before, span, after)) return true;
  if (compoundSurname.test(span) && /^\p{Script=Han}/u.test(after) && !rightOf.test(after)) return true;
  if (twoHanzi.test(span) && !leftOf.test(before) && !rightOf.test(after)) return true;
  return span === '成都' && /[完达变建做养组形促造]$/u.test(before);
}

/** May I pour you some tea? Mark my words. */
const phraseEn =
  /^(?:may (?:i|we|you|be|have|the|all|not|your|it)|mark my words|will (?:you|i|we|be|have|not|the|it)|he is|grace (?:us|the)|faith in|hope (?:you|that|to)|rose (?:to|up))\b/u;

/** Whether a form of a name that stands in a text is the name, and the fact's: no other word, nobody else's. */
export function isName(place: Place, form: Form, kind: NameKind): boolean {
  const { text, raw, index, span, key } = place;
  const words = wordsAround(place);
  const { own, after } = words;
  if (after.startsWith(`不${span}`) || words.before.endsWith(`${span}不`)) return false;
  if (isOneOfTwo(own, after)) return false;
  if (listed.test(after) || isSaying(text, index, span) || isTorn(span, words, form)) return false;
  if ((form.kind === 'surname' || kind === 'job') && onStage.test(own)) return false;
  if (phraseEn.test(span + after)) return false;
  const treated = isTreatedAt(key, after);
  if (form.common && !treated && !isMadeName(place, words, form, kind)) return false;
  if (kind === 'person') {
    if (isUnit(span, own) || isEachOne(words.before, span, after)) return false;
    if (/^\p{Script=Han}{2}$/u.test(span) && isDegreed(own)) return false;
    if (form.kind === 'name' && /^\p{Script=Han}{2}$/u.test(span) && wished.test(own)) return false;
    if (
      [own, own.slice(0, -1)].some((said) => inShow.test(said)) ||
      onShow.test(after) ||
      onShowEn.test(after)
    )
      return false;
    if (/\b(?:the|some|these|those) $/u.test(own) && /^[a-z]+[^s]$/.test(span) && ofPeople.test(after))
      return false;
    if (monthEn.test(span) && ofDate.test(own)) return false;
    return !sharedBy(own) && !isAnothersName({ raw, span, own, after, key });
  }
  if (isNobodysOwn(place, own, after, kind)) return false;
  if (wishful.test(own) && !/next|target|dream|plan|目标|下一|打算|意向/u.test(keyWords(key))) return false;
  if (opensWithThing(own) || ofBrand.test(own) || asksAbout(own, span, after)) return false;
  if (kind === 'job' ? isOthersJob(span, words, form) : isUsed(span, words, form, kind)) return false;
  if (shared.test(own + after) || isTheirs(own, keyWords(key))) return true;
  const said = own.replace(asYouCallIt, '');
  return !belongsToOther(distinctive.has(kind) ? said.replace(bareThird, '') : said);
}
