import { keepBy } from '../../../core/keep.js';
import { sought } from '../../sought.js';
import type { Sought } from '../../sought.js';
import { plain } from '../reading.js';
import type { LeakKind, PrivateFact } from '../types.js';
import { inOtherTongue } from './bilingual.js';
import { everyday } from './everyday.js';
import { knownAs } from './known-as.js';
import { readingsOf, syllablesOf } from './pinyin.js';
import { nameKindOf, type NameKind } from './kind.js';
import { jobs } from './trades.js';
import { shortNames } from './short-names.js';
import { surnameOf } from './surnames.js';

/** One way to say a name: where it counts only with a neighbour that makes it a name, `common` is set. */
export type Form = {
  readonly kind: LeakKind;
  readonly pattern: Sought;
  readonly common: boolean;
};

const escape = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');
const gap = String.raw`(?:[^\p{L}\p{N},。!?;:]{0,2}|\.{3,6})`;
const apart = String.raw`[^\p{L}\p{N}]{1,3}`;

/** Its characters in order, set apart or not; a name of two only by marks that end no sentence. */
function spread(word: string): string {
  const chars = Array.from(word).map(escape);
  if (/^[\p{Script=Han}]+$/u.test(word)) {
    return chars.length > 2 ? `${chars.join(gap)}|${chars.join(apart)}` : chars.join(gap);
  }
  const latin = chars.map((char) => (/\s/.test(char) ? String.raw`[\s\-_.]*` : char)).join('');
  return /^[a-z\d]/.test(word) || /[a-z\d]$/.test(word)
    ? String.raw`(?<![a-z\d])${latin}(?:'s)?(?![a-z\d])|${set(word)}`
    : latin;
}

/** t-e-n-c-e-n-t, l i n */
const set = (word: string): string =>
  word.length < 3
    ? '(?!)'
    : String.raw`(?<![a-z\d])${Array.from(word.replace(/\s/g, ''))
        .map(escape)
        .join(String.raw`[\s\-_.*]`)}(?![a-z\d])`;

const form = (kind: LeakKind, source: string, common = false): Form => ({
  kind,
  pattern: sought(source),
  common,
});

/** Syllables with or without tone digits, spaces, hyphens or apostrophes. */
function pinyinSource(syllables: readonly string[]): string {
  const one = (syllable: string): string => `(?:${syllable.replace(/v/g, '(?:v|u|ü)')})[1-5]?`;
  return String.raw`(?<![a-z])${syllables.map(one).join(String.raw`[\s'\-_.]*`)}(?![a-z])`;
}

/** 江小🐟, 沈mu之: one character of a name by its sound or by a picture. */
function mixedForms(name: string): Form[] {
  const chars = Array.from(name);
  if (chars.length < 2) return [];
  return chars.map((char, at) => {
    const picture = chars.length > 2 ? '|\\p{Extended_Pictographic}' : '';
    const other = `(?:${readingsOf(char).join('|')}${picture})`;
    const source = chars.map((one, i) => (i === at ? other : escape(one))).join('[ ·.\\-]?');
    return form('name', `(?<![a-z])${source}(?![a-z])`);
  });
}

/** Hengrun 生物, 恒润 shengwu: the one half spelled. */
function halfSpelled(word: string): Form[] {
  const chars = Array.from(word);
  if (chars.length < 4) return [];
  const latin = (part: readonly string[]): string =>
    part
      .map((char) => readingsOf(char).join('|'))
      .map((one) => `(?:${one})`)
      .join("[ '-]?");
  const middle = Math.floor(chars.length / 2);
  const [first, last] = [chars.slice(0, middle), chars.slice(middle)];
  return [
    form(
      'pinyin',
      `(?<![a-z])${latin(first)} ?${last.map(escape).join('')}|${first.map(escape).join('')} ?${latin(last)}(?![a-z])`,
    ),
  ];
}

const titles =
  '(?:sir(?![a-z])|先生|小姐|女士|总(?!是|算|之|的|共|体|会|要|得)|老师|医生|大夫|工(?!作|资)|同学|姑娘|妹子|警官|经理|老板|科长|某|家(?:的|那个?)?[大小二三四幺]?(?:小子|姑娘|闺女|小伙|儿子|女儿|公子|千金|老[大二三四]|小姐|妹妹|哥哥))';

/** Short words that are no one's initials. */
const words =
  /^(?:my|he|is|it|at|in|on|to|do|go|no|so|us|we|me|be|by|of|or|up|am|an|as|hi|ok|oh|ha|tv|pm|if|the|and|you|she|her|his|him|was|has|had|yes|not|but|for|are|can|did|how|why|who|ask|all|any|now|way|day)$/;

/** SMZ, S.M.Z.; two letters only beside what makes them a name. */
function initialForms(letters: readonly string[]): Form[] {
  if (words.test(letters.join(''))) return [];
  return [
    form(
      'initials',
      String.raw`(?<![a-z\d])${letters.join(String.raw`[ .\-_*]?`)}(?![a-z\d])`,
      letters.length < 3,
    ),
  ];
}

/** 张可欣 is not 陈可欣: a given name behind a surname is the bearer's of that. Those that end words are left out. */
const otherSurname =
  '(?<![王李张刘陈杨黄赵吴徐孙朱胡郭罗郑梁宋唐韩冯邓曹彭萧董潘袁蔡蒋杜魏苏吕卢姚沈姜崔谭范汪廖贾邹熊孟秦邱尹薛闫黎郝龚邵林])';

/** She is a Wu; the Wu girl. */
const aWu = (family: string): Form =>
  form(
    'surname',
    String.raw`(?<=(?:\bis|\bwas|'s|married|dating|seeing) (?:an?|another) )${family}(?![a-z-]| [a-z]+ing)|(?<=\b(?:the|that|a) )${family}(?= (?:girl|boy|guy|family|household|kid|lad|woman|man)\b)`,
    everyday.has(family) ||
      /^(?:he|she|an|a|me|you|bi|die|fan|ding|sun|sang|men|pan|pin|gong|dang|bin|ban)$/.test(family),
  );

/** The short forms of a person's name. */
function personForms(name: string, surname: string): Form[] {
  const given = name.slice(surname.length);
  const family = syllablesOf(surname, true);
  const rest = syllablesOf(given, false);
  const full = [...family, ...rest];
  const forms = [
    form(
      'surname',
      String.raw`(?<![我您你同百贵免高])姓${escape(surname)}(?!什么|啥|氏)|姓 ?${family.join('')}(?![a-z])|(?:叫|喊)(?:他|她|声)?${escape(surname)}(?:哥|姐|叔|妹|弟)|免贵姓${escape(surname)}|复姓[,:是叫]*${escape(surname)}|(?:跟|和|与|同)${escape(surname)}\p{Script=Han}{1,2}(?:是)?(?:一个姓|同姓|本家|一家子)|(?<![大])[小老]${escape(surname)}(?!子|师|头|愿|多|可|久|[卡客问菜湖历牛虾醋鱼额扎酒花伙狗米草鸟虫河镇村店厂瓜铃猪猫鸡鸭鼠]|[\p{Script=Han}](?=花|树|山))|${escape(surname)}${titles}|我[^,。]{0,8}${escape(surname)}(?:太太|夫人|家(?:的)?(?:儿?媳妇?|女婿|姑爷|少奶奶|的人))|${escape(surname)}家[^。]{0,14}(?:嫁给|娶|许给)了?我`,
    ),
    form(
      'surname',
      String.raw`\b(?:(?:mr|ms|mrs|miss|mister)\.? ?|(?:surname|last name|family name)(?: is|:|'s)? ?|xing ?)${family.join('')}\b|${/^(?:he|she|an)$/.test(family.join('')) ? '' : String.raw`\b(?:he|she)(?:'s| is) an? ${family.join('')}\b|`}\b(?:of|from|one of) the ${family.join('')}s\b|\b${family.join('')}, (?:like|same|as in)\b|\b(?:xiao|lao) ${family.join('')}\b`,
    ),
    aWu(family.join('')),
    form('pinyin', `${pinyinSource(full)}|${pinyinSource([...rest, ...family])}`),
    ...initialForms(full.map((part) => part.charAt(0))),
    ...mixedForms(name),
  ];
  const last = escape(given.slice(-1));
  const twice = surname.length === 1 ? `|${escape(surname)}{2}(?![${escape(surname)}的地])` : '';
  const pet = form(
    'name',
    `${last}{2}(?![${last}的地])|(?<!\\p{Script=Han})(?:阿|小)${last}|${last}(?:儿|宝|宝宝|哥|姐)(?!们)${twice}`,
    true,
  );
  if (given.length < 2) return [...forms, pet];
  return [
    ...forms,
    pet,
    form('name', `${otherSurname}(?:${spread(given)})`, everyday.has(given)),
    form('pinyin', pinyinSource(rest), rest.join('').length < 5),
  ];
}

/** All the ways to say a fact's value and its aliases. Made once a fact, for as many as are kept. */
export const formsOf = keepBy(
  ({ key, value, aliases }: PrivateFact) => JSON.stringify([key, value, aliases]),
  makeForms,
  500,
);

function makeForms(fact: PrivateFact): readonly Form[] {
  const kind = nameKindOf(fact);
  const said = [String(fact.value), ...(fact.aliases ?? [])]
    .map((word) => plain(word))
    .filter((word) => word !== '');
  const [value = ''] = said;
  const words = [...new Set([...said, ...shortNames(value, kind)])];
  const direct = words.map((word) =>
    form(
      'name',
      doubled.test(word) ? `${spread(word)}(?![的地])` : spread(word),
      everyday.has(word) || isOffice.test(word),
    ),
  );
  return [
    ...direct,
    ...(kind === 'person' || kind === 'job' ? [] : inBrief(value)),
    ...words.flatMap((word) => spelled(word, kind)),
    ...(kind === 'employer' || kind === 'place' || kind === 'school' ? translated(value, kind) : []),
    ...(kind === 'job' ? inEnglish(value) : []),
    ...(kind === 'employer' || kind === 'place' ? nicknames(value, kind) : []),
  ];
}

/** 满满 is a name, 满满的 says how. */
const doubled = /^(\p{Script=Han})\1$/u;

/** 税务局, 市医院: there is one in every town. */
const isOffice = /^(?:税务|公安|财政|教育|邮政|供电|民政)局$|^.(?:医院|医)$/u;

/** Mayo for Mayo Clinic, Leeds for University of Leeds. */
const brief =
  /^(?:the )?(?:university of (?<of>[a-z' ]+)|(?<name>[a-z][a-z'& -]+?) (?:general hospital|memorial hospital|medical cent(?:er|re)|infirmary|surgery|freight|logistics|shipping|software|systems|technologies|technology|tech|media|foods?|consulting|partners|capital|insurance|motors|labs?|studios?|holdings|pharma(?:ceuticals)?|airlines?|airways|hotels?|retail|trading|design|construction|engineering|energy|solutions|services|financial|finance|electronics|robotics|games|publishing|press|books|bakery|coffee|textiles|steel|company|co|limited|university|college|clinic|hospital|bank|group|inc|corp|ltd|school|institute|academy|city))$/u;
/** 三一 for 三一重工 */
const briefZh =
  /^(?<name>\p{Script=Han}{2,3})(?:重工|重机|汽车|电器|电气|电子|软件|生物|医药|制药|能源|地产|置业|物流|快递|速运|保险|证券|钢铁|石油|石化|化工|食品|乳业|服饰|传媒|网络|信息|通信|智能|智造|机械|航空|建工|建设|教育|餐饮|酒业|股份|家居|纺织|材料|光电|半导体|新能源|电力|燃气|水务|集团|超市|酒店)(?:公司|集团|股份)?$/u;
function inBrief(value: string): Form[] {
  const short = briefZh.exec(value)?.groups?.name;
  if (short !== undefined) return [form('name', escape(short), true)];
  const { of, name } = brief.exec(value)?.groups ?? {};
  const said = of ?? name;
  return said === undefined ? [] : [form('name', String.raw`(?<![a-z\d])${escape(said)}(?![a-z\d])`, true)];
}

/** Siemens as 西门子, 杭州 as Hangzhou: words of everyday and of three letters only beside what makes names of them. */
function translated(value: string, kind: 'employer' | 'place' | 'school'): Form[] {
  return inOtherTongue(value, kind).map((name) => {
    const isHan = /\p{Script=Han}/u.test(name);
    return form(
      'name',
      isHan ? name : String.raw`(?<![a-z\d])(?:${name})(?:'s)?(?![a-z\d])`,
      everyday.has(name) || /^[a-z]{2,3}$/.test(name),
    );
  });
}

/** 抖音那家, 魔都: only beside what makes a name of it. */
function nicknames(value: string, kind: 'employer' | 'place'): Form[] {
  const source = knownAs(value, kind);
  if (source === null) return [];
  const apart = source
    .split('|')
    .filter((word) => /^[a-z]{3,}$/u.test(word))
    .map(set)
    .join('|');
  return [
    form('name', `(?<![a-z])(?:${source})(?![a-z])`, true),
    ...(apart === '' ? [] : [form('name', `(?=[a-z][^a-z])(?:${apart})`)]),
  ];
}

/** A Chinese job as English says it, and what one does in it. */
function inEnglish(job: string): Form[] {
  const match = jobs.find(({ zh, en }) => zh.test(job) || en.test(job));
  if (match === undefined) return [];
  const acts = match.acts === null ? [] : [form('slang', match.acts.source)];
  const trade = form(
    'slang',
    `(?<=(?:是|当|干|做|搞|混)(?:个|了|着|的是|的|一名|名)?)(?:${match.zh.source})(?=$|[^\\p{Script=Han}]|的?(?:呗|啊|呢|啦|咯|嘛|呀|哈|喽|$)|的[^\\p{Script=Han}])`,
  );
  return [form('name', match.en.source), trade, ...acts];
}

function spelled(word: string, kind: NameKind): Form[] {
  if (/^[a-z]+(?: [a-z]+)+$/u.test(word)) {
    const parts = word.split(' ');
    return [
      ...initialForms(parts.map((part) => part.charAt(0))),
      ...(kind === 'person' ? parts.filter((part) => part.length === 2).map(aWu) : []),
      ...(kind === 'person'
        ? parts
            .filter((part) => part.length > 2)
            .map((part) =>
              form(
                'name',
                String.raw`(?<![a-z])${part}(?:'s)?(?![a-z])|(?<=\bthe )${part}s'?(?![a-z])`,
                everyday.has(part),
              ),
            )
        : []),
    ];
  }
  if (!/^\p{Script=Han}{2,}$/u.test(word)) return [];
  const surname = kind === 'person' ? surnameOf(word) : null;
  if (surname !== null) return personForms(word, surname);
  const syllables = syllablesOf(word, false);
  const initials = syllables.map((part) => part.charAt(0)).join('');
  return [
    form(
      'pinyin',
      pinyinSource(Array.from(word, (char) => readingsOf(char).join('|'))),
      syllables.join('').length < 5,
    ),
    ...mixedForms(word),
    ...halfSpelled(word),
    ...(initials.length > 1 && !words.test(initials)
      ? [form('initials', String.raw`(?<![a-z\d])${initials}(?![a-z\d])`, initials.length < 3)]
      : []),
  ];
}
