import { formsOf } from '../leaks/names/forms.js';
import { nameKindOf } from '../leaks/names/kind.js';
import { belongsToOther, isAddress, startsWithOther } from '../leaks/owners.js';
import { plain, readText } from '../leaks/reading.js';
import { keyWords } from '../leaks/topics/key-words.js';
import { cityIn, hospitalIn, nearby, personIn, rankIn, schoolIn } from './given-names.js';
import { linesOf } from './lines.js';
import { asOwn, isSupposed, isWished, namesOthers, withoutAddress } from './own-words.js';
import { asksForName, workplaceIn } from './workplaces.js';
import type { PrivateFact } from '../leaks/types.js';

const office =
  /在(?:一?个|一?家)?(?:银行|机关|政府|学校|医院|法院|检察院|税务局?|公安局?|派出所|国企|央企|大学|中学|小学|电视台|报社|街道|居委会|律所|设计院|研究所|研究院|互联网|大厂|电网|铁路|烟草局?)(?:里)?(?:坐|当|做|干|上班|工作|管|教|搞|编|写)/u;
export const past =
  /以前|之前|过去|曾|当年|从前|小时候|上学|读书|那会儿|那时|大学(?:的)?时候|\b(?:used to|before|once|back (?:in|when)|years ago|grew up|as a kid|was in|formerly|previously)\b/u;
const asking: Readonly<Record<'person' | 'employer' | 'school' | 'place' | 'job', RegExp>> = {
  person: /叫(?:什么|啥|谁)|名字|怎么称呼|贵姓|姓(?:什么|啥|甚)|谁|name\b|\bcalled\b|\bwho\b/u,
  employer: /哪|什么(?:公司|单位|地方)|单位|公司|上班|高就|就职|where|which|company|work|employer/u,
  school: /哪|什么学校|学校|大学|考(?:到|上)|就读|读书|念书|where|which|school|uni|college|study/u,
  place: /哪|边度|边个|城市|在.{1,6}还是|发展|定居|医院|where|which|city|town|hospital|live|based/u,
  job: /做(?:什么|啥)|干(?:什么|啥|嘛|点)|忙(?:什么|啥)|高就|上班|混|工作|职业|职位|岗位|哪行|行业|什么班|体面|什么官|当什么|升|级别|头衔|边行|边份工|职务|做(?:紧)?(?:咩|乜)|\bposition\b|\btitle\b|\brole\b|what do you do|\bjob\b|work|living|profession/u,
};

/** What one says of oneself without being asked. */
const unasked: Readonly<Record<keyof typeof asking, RegExp>> = {
  person: /(?!)/u,
  place: /(?!)/u,
  school: /(?!)/u,
  employer: /^(?:我|俺).*(?:上班|工作|任职|就职)|^(?:i work|i'm working|i've been working)\b/u,
  job: /^(?:我|俺)(?:现在|目前|就|也就|一直|还|真|确实)*(?:是|做|当|干)(?!您|你|不|说|饭|菜|客|梦|媒)|^(?:i'm|i am) an? \w+(?: \w+)?$|^i work as\b/u,
};

const asksWho = /叫(?:什么|啥|谁)|名字|贵姓|姓(?:什么|啥|甚)|\bname\b|\bcalled\b/u;

const byValue: readonly (readonly [Kind, RegExp])[] = [
  ['school', /大学|学院|学校|中学|\b(?:university|college|school|institute)\b/iu],
  ['employer', /公司|集团|银行|\b(?:ltd|inc|co|group|bank)\b/iu],
];

/** What a name names: by its key, else by its own words or the question. */
function kindOf(fact: PrivateFact, asked: string | null): Kind | 'other' {
  const byKey = nameKindOf(fact);
  if (byKey !== 'other') return byKey;
  if (/居地|居住|所在地|常住|\bliving\b/u.test(keyWords(fact.key))) return 'place';
  const own = byValue.find(([, pattern]) => pattern.test(String(fact.value)))?.[0];
  return own ?? (asked !== null && asksWho.test(asked) ? 'person' : 'other');
}

type Kind = keyof typeof asking;

/** A name of the same kind as the fact's that answers a question on it; null where there is none. */
export function falseName(text: string, fact: PrivateFact, question: string | null): string | null {
  const asked = question === null ? null : plain(question);
  const kind = kindOf(fact, asked);
  if (kind === 'other') return asked === null ? null : wellAgain(text, fact, asked);
  if (asked !== null && !asking[kind].test(asked)) return null;
  const { clauses, text: whole } = readText(text);
  const forms = formsOf(fact);
  const own = [fact.value, ...(fact.aliases ?? [])].map((name) => plain(String(name)));
  for (const { text: said, asks, supposes } of clauses.slice(0, 3)) {
    const clause = kind === 'person' ? withoutAddress(said) : asOwn(said, whole);
    if (asks || supposes || (kind !== 'school' && past.test(clause)) || isAddress(clause) || isUnreal(clause))
      continue;
    if (kind === 'job' ? startsWithOther(clause) : kind !== 'person' && belongsToOther(clause)) continue;
    if (asked === null && !unasked[kind].test(clause)) continue;
    if (forms.some(({ pattern }) => pattern.isIn(clause))) return null;
    const name = named(clause, kind, fact, own, asked);
    if (name !== null && !own.some((one) => shares(one, name))) return name;
  }
  return null;
}

const isUnreal = (clause: string): boolean => isSupposed(clause) || isWished(clause) || namesOthers(clause);

function named(
  clause: string,
  kind: Kind,
  { key, value }: PrivateFact,
  own: readonly string[],
  asked: string | null,
): string | null {
  switch (kind) {
    case 'person':
      return personIn(clause);
    case 'employer':
      return (
        workplaceIn(clause, asked === null || asksForName.test(asked)) ??
        (workplace.test(clause) && !/公司|company|firm$/u.test(clause.replace(/law firm/u, ''))
          ? otherLine(clause, own)
          : null)
      );
    case 'school':
      return schoolIn(clause);
    case 'place':
      if (/hospital|医院/u.test(keyWords(key)) || /院|hospital|clinic/u.test(String(value)))
        return hospitalIn(clause);
      return nearby.test(clause) ? null : cityIn(clause);
    case 'job':
      return office.exec(clause)?.[0] ?? otherRank(clause, own) ?? otherLine(clause, own);
  }
}

/** 部门总监, of one whose job has another name: unless both are of one line and rank is not what differs. */
function otherRank(clause: string, own: readonly string[]): string | null {
  const said = rankIn(clause);
  if (said === null) return null;
  const title = /(?:\p{Script=Han}{2}|[a-z]+)$/u.exec(said)?.[0] ?? said;
  return own.some((name) => name.includes(title)) ? null : said;
}

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

/** Half of a name in common makes it vague, not false. */
function shares(own: string, said: string): boolean {
  const chars = Array.from(said);
  return (
    chars.some(
      (_, at) =>
        at + 2 <= chars.length &&
        /^\p{Script=Han}{2}$/u.test(chars.slice(at, at + 2).join('')) &&
        !generic.test(chars.slice(at, at + 2).join('')) &&
        own.includes(chars.slice(at, at + 2).join('')),
    ) || said.split(' ').some((word) => word.length > 3 && !common.test(word) && own.includes(word))
  );
}
const generic =
  /^(?:公司|集团|银行|大学|学院|师范|科技|医院|人民|职业|技术|工程|理工|国际|有限|管理|文化|中心|人员|专员)$/u;
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
