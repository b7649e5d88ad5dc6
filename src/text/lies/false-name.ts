import { formsOf, nameKindOf } from '../leaks/names/forms.js';
import { cityEn, cityZh } from '../leaks/names/cities.js';
import { surnameOf } from '../leaks/names/surnames.js';
import { belongsToOther, isAddress } from '../leaks/owners.js';
import { plain, readText } from '../leaks/reading.js';
import { keyWords } from '../leaks/topics/key-words.js';
import { linesOf } from './lines.js';
import type { PrivateFact } from '../leaks/types.js';

const end = '(?:呢|啊|呀|哦|嘛|吧|哈|的|了)*$';
const surnamesEn =
  'wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|gao|lin|luo|zheng|liang|xie|song|tang|han|feng|deng|cao|peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lu|ding|ren|yao|shen|zhong|cui|tan|fan|wang|liao|shi|jin|jia|xia|fu|fang|zou|xiong|bai|meng|qin|qiu|hou|yin|xue|yan|lei|long|tao|hao|gu|mao|gong|shao|wan|qian|smith|jones|brown|lee|kim|park|tanaka';
const vagueEmployer =
  /^(?:一?[家个]|这|那|本地|附近|市里|城里|县里|镇上|外地|外面|老家|家里?|公司|单位|厂里?|原来|以前|老地方|同一|差不多|某|别|小|大|私企|民企|外企|国外|里面|外头|老板|办公室|群|哪|路上|我们|北上广|南方|北方|江浙|珠三角|一线|二线|首都|省城|省会|市区|郊区|网上|线上|天上|地球|人间|梦|月|火星|宇宙|沙发|饭桌|您|床上|心里|嘴边|忙|跑|努力|好好|争取|外)/u;
const namedUniversity =
  /\b(?:tsinghua|qinghua|peking university|pku|beida|fudan|zhejiang university|nanjing university|wuhan university|sun yat-sen|renmin university|tongji|jiaotong|harvard|oxford|cambridge|stanford|mit|yale|princeton|(?!my |the |a |your |any |some |this |that )[a-z]+ university|university of [a-z]+)\b/u;
const shortSchool =
  /^(?:在|是|读|念|上|考上了?|就?在?)*(?:[北清复浙南武中川山厦吉天东同人华西兰重湖郑苏云贵][大华农工师财交航理医]|清华|复旦|同济|交大|人大|浙大|哈工大|北师大|华师|华科|中科大|国科大|北邮|北航|川大|[一二三]中|职高|技校|卫校)/u;
const office =
  /在(?:一?个|一?家)?(?:银行|机关|政府|学校|医院|法院|检察院|税务局?|公安局?|派出所|国企|央企|大学|中学|小学|电视台|报社|街道|居委会|律所|设计院|研究所|研究院|互联网|大厂|电网|铁路|烟草局?)(?:里)?(?:坐|当|做|干|上班|工作|管|教|搞|编|写)/u;
const rank =
  /(?:当|是|做)(?:了|个|一个|着|上了?)?(?:小)?(?:科长|处长|局长|主任|校长|院长|部长|经理|总监|总经理|老板|老总|ceo|董事长|领导|高管|公务员|干部|医生|律师|教授|飞行员|科学家)(?=$|呢|啊|了|的|,)/u;
export const past =
  /以前|之前|过去|曾|当年|从前|小时候|上学|读书|那会儿|那时|大学(?:的)?时候|\b(?:used to|before|once|back (?:in|when)|years ago|grew up|as a kid|was in|formerly|previously)\b/u;
const asking: Readonly<Record<'person' | 'employer' | 'school' | 'place' | 'job', RegExp>> = {
  person: /叫(?:什么|啥|谁)|名字|怎么称呼|贵姓|姓(?:什么|啥|甚)|谁|name\b|\bcalled\b|\bwho\b/u,
  employer: /哪|什么(?:公司|单位|地方)|单位|公司|上班|高就|就职|where|which|company|work|employer/u,
  school: /哪|什么学校|学校|大学|考(?:到|上)|就读|读书|念书|where|which|school|uni|college|study/u,
  place: /哪|城市|在.{1,6}还是|发展|定居|医院|where|which|city|town|hospital|live|based/u,
  job: /做(?:什么|啥)|干(?:什么|啥|嘛|点)|忙(?:什么|啥)|高就|上班|混|工作|职业|职位|岗位|哪行|行业|什么班|体面|what do you do|\bjob\b|work|living|profession/u,
};

/** What one says of oneself without being asked. */
const unasked: Readonly<Record<keyof typeof asking, RegExp>> = {
  person: /(?!)/u,
  place: /(?!)/u,
  school: /(?!)/u,
  employer: /^(?:我|俺).*(?:上班|工作|任职|就职)|^(?:i work|i'm working|i've been working)\b/u,
  job: /^(?:我|俺)(?:现在|目前|就|也就|一直|还|真|确实)*(?:是|做|当|干)(?!您|你|不|说|饭|菜|客|梦|媒)|^(?:i'm|i am) an? \w+(?: \w+)?$|^i work as\b/u,
};

/** A name of the same kind as the fact's that answers a question on it; null where there is none. */
export function falseName(text: string, fact: PrivateFact, question: string | null): string | null {
  const kind = nameKindOf(fact);
  const asked = question === null ? null : plain(question);
  if (kind === 'other') return asked === null ? null : wellAgain(text, fact, asked);
  if (asked !== null && !asking[kind].test(asked)) return null;
  const { clauses } = readText(text);
  const forms = formsOf(fact);
  const own = [fact.value, ...(fact.aliases ?? [])].map((name) => plain(String(name)));
  for (const { text: clause, asks, supposes } of clauses.slice(0, 3)) {
    if (asks || supposes || past.test(clause) || isAddress(clause) || belongsToOther(clause)) continue;
    if (asked === null && !unasked[kind].test(clause)) continue;
    if (forms.some(({ pattern }) => clause.search(pattern) !== -1)) return null;
    const said = named(clause, kind, fact, own);
    if (said !== null && !own.some((name) => shares(name, said))) return said;
  }
  return null;
}

function named(
  clause: string,
  kind: 'person' | 'employer' | 'school' | 'place' | 'job',
  { key, value }: PrivateFact,
  own: readonly string[],
): string | null {
  switch (kind) {
    case 'person':
      return person(clause);
    case 'employer':
      return (
        knownFirm.exec(clause)?.[0] ??
        employer(clause) ??
        (workplace.test(clause) && !/公司|company|firm$/u.test(clause.replace(/law firm/u, ''))
          ? otherLine(clause, own)
          : null)
      );
    case 'school':
      return shortSchool.exec(clause)?.[0] ?? namedUniversity.exec(clause)?.[0] ?? null;
    case 'place':
      return /hospital|医院/u.test(keyWords(key)) || /院|hospital|clinic/u.test(String(value))
        ? (/\b(?:the|at) (?!local|nearest|big|same|usual|best|nearby|public|private)\w+ (?:hospital|clinic)\b/u.exec(
            clause,
          )?.[0] ?? null)
        : (new RegExp(
            `^(?:我|人|现在|一直|就|还|都|目前|常年|在|住|是)*(?:${cityZh})${end}|^(?:i'm |i live |i am |still |now |currently |in |based )*(?:${cityEn})$`,
            'u',
          ).exec(clause)?.[0] ?? null);
    case 'job':
      return office.exec(clause)?.[0] ?? rank.exec(clause)?.[0] ?? otherLine(clause, own);
  }
}

function person(clause: string): string | null {
  const zh =
    /^(?:他|她|我对象|对象|大名|名字)?(?:叫|是|姓)?(?<name>\p{Script=Han}{2,3}?)(?:呢|啊|呀|哦|嘛)?$/u.exec(
      clause,
    )?.groups?.name;
  if (zh !== undefined && /^(?:他|她|我对象|对象|大名|名字)?叫/u.test(clause) && surnameOf(zh) !== null)
    return zh;
  const en = new RegExp(
    `^(?:it's|he's|she's|his name's|her name's|(?:his|her|the) (?:sur|last |family )?name is|call (?:him|her)|mr|ms|miss) (?:${surnamesEn})(?: [a-z]+)?$`,
    'u',
  ).exec(clause);
  return en?.[0] ?? null;
}

function employer(clause: string): string | null {
  const name =
    /^(?:我|现在|目前|就|还|一直|人)*在(?<name>\p{Script=Han}{2,8}?)(?:里)?(?:呢|上班|工作|做|干|当|坐|混|打工|实习|写|敲|跑|搞|教|开|卖|管|画|修|搬|送|站|编|设计|负责)(?:呢|啊|呀|哦|嘛|了|的|\p{Script=Han}{0,5})$/u.exec(
      clause,
    )?.groups?.name;
  if (name === undefined) return firm.exec(clause)?.[0] ?? null;
  if (vagueEmployer.test(name) || new RegExp(`^(?:${cityZh})`, 'u').test(name)) return null;
  return name;
}

const knownFirm =
  /国家电网|中石[油化]|中国(?:移动|电信|联通|银行)|(?:工商|建设|农业|招商|交通|平安|民生)银行|[工建农中招]行(?!李)|腾讯|阿里巴巴|阿里(?=上班|工作|做|写|$|呢)|百度|字节|抖音|华为|京东|美团|拼多多|网易|滴滴|快手|比亚迪|富士康|特斯拉|微软|谷歌|亚马逊|格力|海尔|茅台|\b(?:google|microsoft|amazon|tesla|huawei|tencent|alibaba|baidu|bytedance|tiktok|meituan|xiaomi|foxconn|samsung|ibm|intel|oracle|meta|netflix)\b/u;
/** A place of work that is given, not merely mentioned. */
const workplace =
  /^(?:我|就|现在|目前|还|一直|人)*(?:在|给|进了?|去了?)|(?:上班|工作|打工|干活)|^(?:i'm|i am|i work|i've been|i|working|still|just|at|in|for)\b/u;
const vagueWork = /服务行业|自由职业|打工|上班|混口饭|小公司|私企|民企|外企|相关|有关|之类|差不多|行业/u;

/** Words that place one's work in another line than the true one; null where they do not, or might not. */
function otherLine(clause: string, own: readonly string[]): string | null {
  if (vagueWork.test(clause) && !/银行|学校|医院|政府|机关/u.test(clause)) return null;
  if (!given.test(clause)) return null;
  const said = linesOf(clause);
  const truth = linesOf(own.join(' '));
  return said.size === 0 || [...said].some((line) => truth.has(line)) ? null : clause;
}
const given =
  /^(?:我|嗯|就|也就|现在|目前|还|还在|一直|在|普通|小|呃|哦|那个|啊)*(?:是|做|当|干|搞|跑|开|教|写|送|管|卖|坐|学|在|给|进|考)|^\p{Script=Han}{2,5}(?:呗|呢|啊|吧|呀|嘛)?$|^(?:i'm|i am|i work|i do|i teach|i drive|i sell|i've been|i run|i|just|working|still|at|in|an?)\b/u;

const firm =
  /^(?:i'm|i am|i work|i'm working|working|currently|still) (?:at|for|with) (?!home|a |an |the |my |it\b|work|peace|this|that|your|least|ease|one|some|ages|now|them|same|fun|myself)[a-z]+(?: [a-z]+)?$/u;

/** Half of a name in common makes it vague, not false. */
function shares(own: string, said: string): boolean {
  const chars = Array.from(said);
  return (
    chars.some(
      (_, at) =>
        at + 2 <= chars.length &&
        /^\p{Script=Han}{2}$/u.test(chars.slice(at, at + 2).join('')) &&
        own.includes(chars.slice(at, at + 2).join('')),
    ) || said.split(' ').some((word) => word.length > 3 && !common.test(word) && own.includes(word))
  );
}
const common = /^(?:hospital|clinic|university|company|name|surname|with|call|from|based|live)$/u;

const wellKey = /病|症|health|illness|diagnos|condition|disease|medical/u;
const wellAsked = /病|身体|检查|体检|结果|医院|药|health|test|ill|sick|doctor|scan|results|check-?up/u;
const well =
  /(?:没|冇)(?:什么|啥|有)?(?:毛)?病|(?:什么|啥)(?:毛)?病(?:都|也)没|一切正常|(?:都|全|各项|指标)(?:都)?正常|健康得很|\ball clear\b|\bnothing (?:is )?wrong\b|\bclean bill\b|\bperfectly (?:healthy|fine)\b|\bcame back (?:clean|fine|normal|negative|clear)\b|\b(?:healthy|fit) as\b/u;

/** 一切正常, of an illness that the fact names. */
function wellAgain(text: string, { key }: PrivateFact, asked: string): string | null {
  if (!wellKey.test(keyWords(key)) || !wellAsked.test(asked)) return null;
  for (const { text: clause, asks, supposes } of readText(text).clauses) {
    const hit = asks || supposes ? null : well.exec(clause);
    if (hit !== null && !belongsToOther(clause.slice(0, hit.index))) return hit[0];
  }
  return null;
}
