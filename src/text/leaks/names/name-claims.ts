import { belongsToOther, isTheirs, speaksForUser, withoutPronouns, withPartnerAsOwn } from '../owners.js';
import { opensWithThing } from '../topics/whose.js';
import { nodOf } from '../yes-no.js';
import { toldByParts } from './characters.js';
import { toldByFame } from './famous.js';
import { isSaying } from './sayings.js';
import { landmarkOf } from './landmarks.js';
import { torn } from './neighbours.js';
import { surnameOf } from './surnames.js';
import { plain, readText } from '../reading.js';
import { keyWords } from '../topics/key-words.js';
import type { Clause } from '../reading.js';
import type { Claim, Context, PrivateFact } from '../types.js';
import { nameAfter, nameBefore, usedAfter, usedBefore } from './everyday.js';
import { otherName } from './other-name.js';
import { formsOf, nameKindOf } from './forms.js';
import type { Form, NameKind } from './forms.js';

const made = new Map<string, readonly Form[]>();
const KEPT = 500;

function formsOnce(fact: PrivateFact): readonly Form[] {
  const id = JSON.stringify([fact.key, fact.value, fact.aliases]);
  const known = made.get(id);
  if (known !== undefined) return known;
  if (made.size >= KEPT) made.clear();
  const forms = formsOf(fact);
  made.set(id, forms);
  return forms;
}

/** What a text says of a name: its forms, wherever they are not another word or someone else's; or another. */
export function nameClaims(text: string, fact: PrivateFact, { question }: Context): Claim[] {
  const { text: folded, clauses } = readText(text);
  const forms = formsOnce(fact);
  const kind = nameKindOf(fact);
  const forUser = speaksForUser(clauses.map((clause) => clause.text));
  const asksForIt = kind !== 'person' && question !== undefined && whereTo.test(plain(question));
  const claims = forms.flatMap((form) =>
    [...folded.matchAll(form.pattern)].flatMap((match): Claim[] => {
      const place = {
        text: folded,
        raw: text,
        index: match.index,
        span: match[0],
        forUser,
        key: fact.key,
        asked: asksForIt,
      };
      if (!isName(place, form, kind)) return [];
      return [{ kind: form.kind, span: match[0], agrees: !disowned.test(folded.slice(0, match.index)) }];
    }),
  );
  if (claims.length > 0) return claims;
  const asked = question === undefined ? null : plain(question);
  const told =
    toldWithoutName(folded, clauses, fact, kind, asked, plain(text)) ?? nodded(clauses, forms, asked);
  if (told !== null) return [told];
  const isOwn = (words: string): boolean => forms.some(({ pattern }) => words.search(pattern) !== -1);
  return clauses.flatMap((clause) => {
    if (clause.asks || clause.supposes) return [];
    const span = otherName(clause, fact, kind, isOwn);
    return span === null ? [] : [{ kind: 'name', span, agrees: false }];
  });
}

/** A landmark of the town, the characters of a surname. */
function toldWithoutName(
  folded: string,
  clauses: readonly Clause[],
  { value }: PrivateFact,
  kind: NameKind,
  asked: string | null,
  whole: string,
): Claim | null {
  const name = plain(String(value));
  if (kind === 'place' || kind === 'school' || kind === 'employer') {
    const clause = clauses.find(
      ({ text, asks, supposes }) =>
        !asks && !supposes && !belongsToOther(text) && landmarkOf(name, kind, text, folded) !== null,
    );
    const span = clause === undefined ? null : landmarkOf(name, kind, clause.text, folded);
    return span === null ? null : { kind: 'slang', span, agrees: true };
  }
  const surname = kind === 'person' ? surnameOf(name) : null;
  const span = surname === null ? null : toldSurname(surname, clauses, folded, whole, asked);
  return span === null ? null : { kind: 'surname', span, agrees: true };
}

/** 双人徐, 跟汉高祖一个姓; asked for it: 草字头那个萧, 司马. */
function toldSurname(
  surname: string,
  clauses: readonly Clause[],
  folded: string,
  whole: string,
  asked: string | null,
): string | null {
  const isAsked = asked !== null && /姓|哪个|什么字|怎么写|surname|family name|last name/u.test(asked);
  const parts = toldByParts(surname, asked !== null && /姓|surname|family name/u.test(asked));
  const built = parts === null ? null : new RegExp(parts, 'u').exec(folded);
  if (built !== null) return built[0];
  const fame = toldByFame(surname);
  // A title in its marks, which are taken out elsewhere, names who wrote it.
  const known = fame === null ? null : new RegExp(fame, 'u').exec(whole.replace(/[《》"]/gu, ''));
  if (known !== null && !belongsToOther(withoutPronouns(withPartnerAsOwn(whole.slice(0, known.index)))))
    return known[0];
  if (!isAsked) return null;
  const bare = new RegExp(`(?:^|[的那这]个?|就是|是)${surname}字?(?:啊|呀|呢|吧|嘛)?$`, 'u');
  const said = clauses.find(({ text, asks }) => !asks && !belongsToOther(text) && bare.test(text));
  return said?.text ?? null;
}

/** 是在小米吧? 可不是嘛: a yes to the very name. 美团还是饿了么? 不是饿了么: no to the only other one. */
function nodded(clauses: readonly Clause[], forms: readonly Form[], asked: string | null): Claim | null {
  if (asked === null || asksOfSomeoneElse.test(asked)) return null;
  const named = forms.find(({ pattern, common }) => !common && asked.search(pattern) !== -1);
  const spelled = named ?? forms.find(({ pattern, kind }) => kind === 'name' && asked.search(pattern) !== -1);
  if (spelled === undefined) return null;
  const choice = /^(?<one>.+?)(?:还是| or )(?<two>.+)$/u.exec(asked.replace(/[?!。]+$/u, ''))?.groups;
  if (choice?.one !== undefined && choice.two !== undefined) {
    const first = choice.one.search(spelled.pattern) !== -1;
    const said = clauses.map(({ text }) => text).join(',');
    const pick = first ? firstOne : secondOne;
    const span = pick.exec(said)?.[0] ?? deniedOf(said, first ? choice.two : choice.one);
    return span === null ? null : { kind: 'name', span, agrees: true };
  }
  const first = clauses[0];
  if (first !== undefined && !first.asks && doneSo.test(first.text))
    return { kind: 'name', span: first.text, agrees: true };
  const nod = nodOf(clauses, besideName);
  return nod === null ? null : { kind: 'name', span: nod.span, agrees: true };
}

/** 听说当店长了? 是当上了: the verb taken up. */
const doneSo =
  /^(?:是|嗯|对|早就?|已经|刚|就|确实|是啊)*(?:当|进|去|在|叫|做|干|升|姓)(?:上|成|那儿|那里|这个|这行|着)*(?:了|的|啦|呢|呀)+$|^(?:是|嗯|对|确实)*(?:是)?(?:在那儿|在那|干这个的|干这行的|做这个的|这么叫)$/u;
/** What goes with a yes to a name. */
const besideName =
  /^(?:去|干|待|做|来|进去)了?[一两二三四五六七八九十半几]+个?[年月]|[那这](?:儿|里|边|家|个)|有空来|来玩|上班|公司|单位|学校|厂|去年|好几年|^(?:他|她|就是)|名字|\b(?:since|come visit|there|that's|for years)\b/u;
const asksOfSomeoneElse =
  /[你您](?:的)?(?:哥|姐|弟|妹|同学|同事|室友|朋友(?!友)|爸|妈|表|堂|老板|邻居)(?!夫)|\byour (?:brother|sister|cousin|roommate|friend|colleague)\b/u;
const firstOne = /前(?:者|面那?[个家])|第一[个家]|头一[个家]|先说的那|\b(?:the former|the first)\b/u;
const secondOne = /后(?:者|面那?[个家])|第二[个家]|后一[个家]|\b(?:the latter|the second)\b/u;

/** 不是饿了么: the words after 不是 are of the other choice. */
function deniedOf(said: string, other: string): string | null {
  const match = /不(?:是|在|叫|姓)(?<what>[^,。!?]{1,8})/u.exec(said);
  const what = match?.groups?.what;
  return match !== null && what !== undefined && other.includes(what.replace(/[啊呀呢的了吧]+$/u, ''))
    ? match[0]
    : null;
}

/** 不叫X, 不在X: the name is denied. */
const disowned =
  /(?:不(?:是|叫|在|姓|去|住)|没在|早(?:就)?不在|不再(?:是|在)|\b(?:not|n't|isn't|not in|not at|not called|not named|never (?:in|at|worked at))) ?$/u;
const compoundSurname = /^(?:欧阳|司马|上官|诸葛|司徒|东方|夏侯|皇甫|慕容|令狐|端木|南宫|独孤|长孙|宇文)$/u;

/** 常州好玩吗 asks about a town; a bare 常州? gives it back. */
function asksAbout(before: string, span: string, after: string): boolean {
  const [rest = ''] = /^[^,。!?;]*[?]?/u.exec(after) ?? [];
  const clause = before + span + rest;
  return /(?:吗|么|没有|\?)\??$/u.test(rest) && clause.length > span.length + 2 && !clause.includes('我');
}

/** Between characters that are no function words, two hanzi are part of other words: 珍[珠海]边. */
const leftOf =
  /(?:^|[^\p{Script=Han}]|[在去进到是叫于给从跟和与同的我们就回离家住来那她他有对找认识陪带带名字姓请说过为往让叫等陪帮替给约问见市省县区])$/u;
const rightOf =
  /^(?:$|[^\p{Script=Han}]|[的上工那这做干待总公当呢啊吧嘛了呀是也很不就都年开给她他我跟和对说住现在大集部分里没还有会要陪来去帮教送请带想爱喜最才正刚又再让手])/u;

/** 我们班主任也姓苏: somebody else has the name too. */
const sharedBy = (before: string): boolean =>
  /[^,他她ta]也(?:叫|姓|是)?$/u.test(before) &&
  belongsToOther(before) &&
  !/男|女|对象|老公|老婆/u.test(before);

/** Such names are rare: he or she, who is not named, is whom the fact is about. */
const distinctive: ReadonlySet<NameKind> = new Set(['school', 'employer']);
const bareThird = /^(?:她|他|she|he)(?![们家]|'s (?:dad|mum|mom))/u;

/** 演男二号的周子航, 电视里那个周子航 */
const inShow =
  /(?:演|主演|扮演|唱|[电剧戏影]视?里|春晚|追)[^,]{0,8}(?:的|那个|叫|明星|歌手|演员)$|(?:明星|歌手|演员|主播|主持人|导演|作家|球星|影帝|影后|网红)(?:叫)?$/u;
/** 长沙臭豆腐给您带了: a town at the head that qualifies what comes from there. */
const ofGoods =
  /^(?!(?:市|县|区|省|那|这|里|上|下|打|漂|城|厂|公司|园|工|分|总|开|租|住|待|南|北|东|西|人|的|了|呢|啊|呀|哦|吧|嘛|哈|啦|就|也|还|都|是|不|没|有|在|今|现|来|回|做|上班|呗|郊|附近|周边|混|干|读|念|生活|定居|落|发展|出发|过来))\p{Script=Han}{2,}/u;
/** 小区的摄像头是海康的, 用的洗衣液是蓝月亮: what a firm makes is no place to work. */
const ofBrand =
  /(?:摄像头|手机|电脑|电视|平板|冰箱|空调|洗衣机|热水器|电饭煲|扫地机|音箱|耳机|手表|路由器|充电宝|车子?|电动车|轮胎|电池|软件|系统|牙膏|洗衣液|洗发水|奶粉|酸奶|牛奶|饮料|酒|茶|咖啡|奶茶|外套|羽绒服|衣服|鞋子?|家具|沙发|药|保险|手机卡|宽带|快递|外卖|机票|航班)(?:就|都|也|一直|全)?(?:是|用的?是?|买的?是?|换的?是?|装的?是?)$/u;
/** 那片子讲的是个入殓师 */
const inStory =
  /片子|电影|[电连]视?剧|这剧|那剧|节目|综艺|小说|纪录片|书里|新闻|采访|讲的是|[出扮主]演|演的?是|\b(?:film|movie|show|series|drama|novel|documentary)\b/u;
/** 那位主持人姓韩 */
const onStage =
  /主持人|演员|歌手|明星|主播|主角|作者|导演|那位(?:老师|医生|大夫|先生|司机|师傅|客人)|\b(?:host|singer|actor|actress|author)\b/u;

type Place = {
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

const whereTo =
  /哪|啥单位|单位|公司|干啥|做啥|做什么|干什么|高就|城市|\b(?:where|which (?:city|town|company|firm)|who do you work)\b/u;
const alone = /^(?:$|[^\p{L}\p{N}])/u;

/** Grace within a sentence, not grace and not at its head. */
const capital = (raw: string, span: string): boolean =>
  /^[a-z]/.test(span) &&
  new RegExp(
    `(?<=[a-z,;] )${span.charAt(0).toUpperCase()}${span.slice(1).replace(/[^a-z]/g, '.')}(?![a-z])`,
    'u',
  ).test(raw);
/** DJI, BYD: in capitals it is no word. */
const isAcronym = (raw: string, span: string): boolean =>
  /^[a-z]{2,4}$/.test(span) && new RegExp(`(?<![A-Za-z])${span.toUpperCase()}(?![A-Za-z])`, 'u').test(raw);
const isCapital = (raw: string, span: string): boolean =>
  /^[a-z]+$/.test(span) && raw.includes(span.charAt(0).toUpperCase() + span.slice(1));
/** 腾讯也好百度也罢, Google, Amazon, whatever: named to say nothing. */
const listed =
  /^[^。!?]{0,4}也(?:好|罢)|^[^.!?]{0,24}\bwhatever\b|^[^。!?]{0,12}(?:也罢|都不(?:说|告诉)|随便猜)/u;
/** 跟他一个厂, 同城: what is someone else's is one's own too. */
const shared =
  /同(?:在|城|校|一|厂|个|事|公司)|[跟和与同][^,]{0,6}(?:一个|一样|同一?)|一个(?:厂|公司|城|学校|单位)|\bsame (?:town|city|place|firm|company|school|factory)/u;
const marked = /[^\p{L}\p{N}]/u;

/** Of whom a name is told that is not the fact's: 我们领导姓苏. */
const bearer =
  /(?:领导|老板|同事|同学|邻居|老师|师傅|医生|大夫|房东|客户|经理|组长|主管|班主任|导师|司机|保安|网友|室友|主任)(?:都|是|就)?$/u;
/** Michael Jackson is not Michael Tan. */
function isAnothersName({
  raw,
  span,
  own,
  after,
  key,
}: Pick<Place, 'raw' | 'span' | 'key'> & { readonly own: string; readonly after: string }): boolean {
  if (/^(?:姓|叫)/u.test(span) && bearer.test(own))
    return !/boss|doctor|teacher|landlord|领导|老板|医生|老师|房东/u.test(key);
  const next = /^ (?<word>[a-z]+)/u.exec(after)?.groups?.word;
  if (next === undefined || next === 'i' || !/^[a-z]+$/.test(span)) return false;
  const cap = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return raw.includes(`${cap(span)} ${cap(next)}`) && !span.includes(' ');
}

function isName({ text, raw, index, span, forUser, key, asked }: Place, form: Form, kind: NameKind): boolean {
  const common =
    form.common &&
    !isAcronym(raw, span) &&
    !(/\p{Script=Han}/u.test(span) && marked.test(span)) &&
    !capital(raw, span);
  const before = text.slice(0, index);
  const after = text.slice(index + span.length);
  const start = before.search(/[^,。!?;:]*$/u);
  const own = forUser
    ? before
        .slice(start)
        .replace(/(?<![其吉])[他她](?!们|俩|家)|\b(?:he|she)\b/gu, (said) => (said.length > 1 ? 'i' : '我'))
    : before.slice(start);
  if (listed.test(after) || isSaying(text, index, span)) return false;
  if (kind === 'person' && isAnothersName({ raw, span, own, after, key })) return false;
  if (kind === 'person' && [own, own.slice(0, -1)].some((words) => inShow.test(words))) return false;
  if ((form.kind === 'surname' || kind === 'job') && onStage.test(own)) return false;
  if (kind !== 'person' && (opensWithThing(own) || ofBrand.test(own))) return false;
  if (
    kind === 'place' &&
    !form.common &&
    !/(?:院|诊所)$/u.test(span) &&
    own.trim() === '' &&
    ofGoods.test(after)
  )
    return false;
  if (kind === 'school' && span.endsWith("大学") && /^生(?!活)/u.test(after)) return false;
  if (/^\p{Script=Han}{2,4}$/u.test(span) && form.kind === 'name' && torn(before, span, after)) return false;
  if (kind !== 'person' && kind !== 'job' && (usedBefore.test(own) || usedAfter.test(after))) return false;
  if (
    kind === 'job' &&
    /^(?:节|你|您|给|长(?!大)|站|服|帽|学校|学院|们|小姐|阿姨|电影|师傅|小哥|大哥|大姐|叔叔|(?:也|都|真|可|挺|很|太)?(?:是)?(?:真|不容易|辛苦|厉害|多|忙)|这个)/u.test(
      after,
    )
  )
    return false;
  if (
    kind === 'job' &&
    form.kind !== 'slang' &&
    !/(?:是|当|做|干|任|升|提|转|聘|评上|考上|提拔|成了|搞|为|叫|我|俺|咱|就一?个?|一个|一名|写|填|职位|职务|头衔|岗位|title|an?|as|(?<=\b(?:i'm|i am|as|became|become|be|me) )the|i'm|just|work|[a-z]+-time|senior|junior|chief)(?:了|个|一名|名|一个|着)? ?$/u.test(
      own,
    ) &&
    (own.trim() !== '' || !/^(?:$|[^\p{L}]|呢|啊|呗|吧|了|嘛|,)/u.test(after))
  )
    return false;
  if (kind === 'job' && inStory.test(own)) return false;
  // 开飞机的那个是我表哥: he who does it is another.
  if (kind === 'job' && form.kind === 'slang' && /^有(?:个|位|人)/u.test(span)) return false;
  if (kind === 'job' && form.kind === 'slang' && /^的(?:那|是(?!我$))/u.test(after)) return false;
  if (compoundSurname.test(span) && /^\p{Script=Han}/u.test(after) && !rightOf.test(after)) return false;
  const bare = own.trim() === '' && alone.test(after);
  const answers = bare && (asked || (form.kind === 'pinyin' && isCapital(raw, span)));
  if (common && !answers && !nameBefore.test(own) && !nameAfter.test(after) && text.length > span.length + 2)
    return false;
  if (/^\p{Script=Han}{2}$/u.test(span) && !(leftOf.test(before) || rightOf.test(after))) return false;
  if (span === '成都' && /[完达变建做养组形促造]$/u.test(before)) return false;
  if (kind === 'person') return !sharedBy(own);
  if (asksAbout(own, span, after)) return false;
  if (shared.test(own + after) || isTheirs(own, keyWords(key))) return true;
  return !belongsToOther(distinctive.has(kind) ? own.replace(bareThird, '') : own);
}
