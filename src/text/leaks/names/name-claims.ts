import { keepByText } from '../../../core/keep.js';
import { sought } from '../../sought.js';
import { declines } from '../declining.js';
import { takesUp } from '../topics/said-back.js';
import {
  belongsToOther,
  isAddress,
  speaksForUser,
  startsWithOther,
  withoutPronouns,
  withPartnerAsOwn,
} from '../owners.js';
import { nodOf } from '../yes-no.js';
import { toldByParts } from './characters.js';
import { toldByFame } from './famous.js';
import { landmarkOf } from './landmarks.js';
import { surnameOf } from './surnames.js';
import { cut, plain, readText } from '../reading.js';
import type { Clause } from '../reading.js';
import type { Claim, Context, PrivateFact } from '../types.js';
import { isName } from './is-name.js';
import { otherName } from './other-name.js';
import { formsOf } from './forms.js';
import type { Form } from './forms.js';
import { nameKindOf, type NameKind } from './kind.js';

/** What a text says of a name: its forms, wherever they are not another word or someone else's; or another. */
export function nameClaims(text: string, fact: PrivateFact, { question }: Context): Claim[] {
  const { text: folded, clauses } = readText(text);
  const forms = formsOf(fact);
  const kind = nameKindOf(fact);
  const asksForIt = kind !== 'person' && question !== undefined && whereTo.test(plain(question));
  const refused = question !== undefined && declines(folded) ? plain(question) : '';
  const claims = claimsByForm(text, { key: fact.key, forms, kind, asksForIt, refused });
  if (claims.length > 0) return claims;
  const asked = question === undefined ? null : plain(question);
  const told =
    toldWithoutName(folded, clauses, fact, kind, asked, plain(text)) ?? nodded(clauses, forms, asked);
  if (told !== null) return [told];
  const isOwn = (words: string): boolean => forms.some(({ pattern }) => pattern.isIn(words));
  return clauses.flatMap((clause) => {
    if (clause.asks || clause.supposes) return [];
    const span = otherName(clause, fact, kind, isOwn);
    return span === null ? [] : [{ kind: 'name', span, agrees: false }];
  });
}

type Sought = {
  readonly key: string;
  readonly forms: readonly Form[];
  readonly kind: NameKind;
  readonly asksForIt: boolean;
  /** A question that the text will not answer: what it names is only said back. */
  readonly refused: string;
};
type Range = { readonly start: number; readonly end: number };

/** The places where a form of the name stands for it. */
function claimsByForm(text: string, { key, forms, kind, asksForIt, refused }: Sought): Claim[] {
  const { text: folded, clauses } = readText(text);
  const all = speaksForUser(clauses.map((clause) => clause.text));
  const named = forms
    .flatMap((form) => form.pattern.all(folded).map((match) => ({ form, match })))
    .filter(({ match }) => !refused.includes(match[0]))
    .map(({ form, match }) => {
      const [index, span] = [match.index, match[0]];
      const forUser =
        all || speaksForUser(cut(folded.slice(0, sentenceEnd(folded, index))).map((clause) => clause.text));
      const place = { text: folded, raw: text, index, span, forUser, key, asked: asksForIt };
      const claim: Claim = { kind: form.kind, span, agrees: !disowned.test(folded.slice(0, index)) };
      return { claim, range: { start: index, end: index + span.length }, isIt: isName(place, form, kind) };
    });
  // 厦门 in a 厦门大学 that is not the speaker's tells no more than the whole.
  const others = named.filter(({ isIt, claim }) => !isIt && claim.kind === 'name').map(({ range }) => range);
  return named
    .filter(({ isIt, range }) => isIt && !others.some((other) => isWithin(range, other)))
    .map(({ claim }) => claim);
}

const isWithin = (part: Range, whole: Range): boolean =>
  whole.start <= part.start && whole.end >= part.end && whole.end - whole.start > part.end - part.start;

/** Where the sentence ends that holds a place of a text. */
function sentenceEnd(text: string, index: number): number {
  const end = text.slice(index).search(/[。!?;…]|\.(?=\s|$)/u);
  return end < 0 ? text.length : index + end;
}

/** They play the Australian Open there: whoever they are. */
const anybody = /^they (?=play|hold|put on|light|hang|race|sell|serve)/u;

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
      ({ text, asks, supposes }, at) =>
        !(at > 0 && !text.includes('我') && startsWithOther(clauses[at - 1]?.text ?? '')) &&
        !asks &&
        !supposes &&
        !belongsToOther(text.replace(anybody, '')) &&
        landmarkOf(name, kind, text, folded) !== null,
    );
    const span = clause === undefined ? null : landmarkOf(name, kind, clause.text, folded);
    return span === null ? null : { kind: 'slang', span, agrees: true };
  }
  const surname = kind === 'person' ? surnameOf(name) : null;
  const span = surname === null ? null : toldSurname(surname, clauses, folded, whole, asked);
  return span === null ? null : { kind: 'surname', span, agrees: true };
}

/** Patterns of surnames. */
const patternOf = keepByText(sought, 500);

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
  const built = parts === null ? null : patternOf(parts).first(folded);
  if (built !== null) return built[0];
  const fame = toldByFame(surname);
  // A title in its marks, which are taken out elsewhere, names who wrote it.
  const known = fame === null ? null : patternOf(fame).first(whole.replace(/[《》"]/gu, ''));
  if (known !== null && !belongsToOther(withoutPronouns(withPartnerAsOwn(whole.slice(0, known.index)))))
    return known[0];
  if (!isAsked) return null;
  const bare = patternOf(`(?:^|[的那这]个?|就是|是)${surname}字?(?:啊|呀|呢|吧|嘛)?$`);
  const said = clauses.find(({ text, asks }) => !asks && !belongsToOther(text) && bare.isIn(text));
  return said?.text ?? null;
}

/** 是在小米吧? 可不是嘛: a yes to the very name. 美团还是饿了么? 不是饿了么: no to the only other one. */
function nodded(clauses: readonly Clause[], forms: readonly Form[], asked: string | null): Claim | null {
  if (asked === null || asksOfSomeoneElse.test(asked)) return null;
  const named = forms.find(({ pattern, common }) => !common && pattern.isIn(asked));
  const spelled = named ?? forms.find(({ pattern, kind }) => kind === 'name' && pattern.isIn(asked));
  if (spelled === undefined) return null;
  const choice = /^(?<one>.+?)(?:还是| or )(?<two>.+)$/u.exec(asked.replace(/[?!。]+$/u, ''))?.groups;
  if (choice?.one !== undefined && choice.two !== undefined) {
    const first = spelled.pattern.isIn(choice.one);
    const said = clauses.map(({ text }) => text).join(',');
    const pick = first ? firstOne : secondOne;
    const span = pick.exec(said)?.[0] ?? deniedOf(said, first ? choice.two : choice.one);
    return span === null ? null : { kind: 'answer', span, agrees: true };
  }
  const first = clauses[0];
  if (first !== undefined && !first.asks && doneSo.test(first.text.replace(/^(.{1,4}?)\1+$/u, '$1')))
    return { kind: 'answer', span: first.text, agrees: true };
  const takenUp = clauses
    .filter(({ text }) => !isAddress(text))
    .slice(0, 2)
    .find(({ text, asks }) => !asks && takesUp(text, asked) === true);
  if (takenUp !== undefined) return { kind: 'answer', span: takenUp.text, agrees: true };
  const nod = nodOf(clauses, besideName);
  return nod === null ? null : { kind: 'answer', span: nod.span, agrees: true };
}

/** 听说当店长了? 是当上了: the verb taken up. */
const doneSo =
  /^(?:都|也|一直|还)*没(?:挪|动|换|变|走|搬|跳)(?:过)?(?:窝|地方|地儿|单位|工作|东家|公司|槽)?(?:呢|啊|呀|的)*$|^(?:是|嗯|对|早就?|已经|刚|就|确实|是啊)*(?:当|进|去|在|叫|做|干|升|姓)(?:上|成|那儿|那里|这个|这行|着)*(?:了|的|啦|呢|呀)+$|^(?:是|嗯|对|确实)*(?:是)?(?:在那儿|在那|干这个的|干这行的|做这个的|这么叫)$/u;
/** What goes with a yes to a name. */
const besideName =
  /^(?:去|干|待|做|来|进去)了?[一两二三四五六七八九十半几]+个?[年月]|[那这](?:儿|里|边|家|个)|^(?:也|都|一直)?没(?:挪|动|换|变|走|搬|跳)|老(?:地方|样子|单位|东家)|^(?:还|一直|仍|照)(?:旧|是|在)|照旧|有空来|来玩|上班|公司|单位|学校|厂|去年|好几年|^(?:他|她|就是)|名字|\b(?:since|come visit|there|that's|for years|same (?:place|spot|firm|old|as)|haven't moved|still)\b/u;
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
const whereTo =
  /哪|啥单位|单位|公司|干啥|做啥|做什么|干什么|高就|城市|\b(?:where|which (?:city|town|company|firm)|who do you work)\b/u;
