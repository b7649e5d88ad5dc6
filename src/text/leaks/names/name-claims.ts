import { belongsToOther } from '../owners.js';
import { readText } from '../reading.js';
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
export function nameClaims(text: string, fact: PrivateFact, _context: Context): Claim[] {
  const { text: folded, clauses } = readText(text);
  const forms = formsOnce(fact);
  const kind = nameKindOf(fact);
  const claims = forms.flatMap((form) =>
    [...folded.matchAll(form.pattern)].flatMap((match): Claim[] => {
      if (!isName(folded, match.index, match[0], form, kind)) return [];
      return [{ kind: form.kind, span: match[0], agrees: !disowned.test(folded.slice(0, match.index)) }];
    }),
  );
  if (claims.length > 0) return claims;
  const isOwn = (words: string): boolean => forms.some(({ pattern }) => words.search(pattern) !== -1);
  return clauses.flatMap((clause) => {
    if (clause.asks || clause.supposes) return [];
    const span = otherName(clause, fact, kind, isOwn);
    return span === null ? [] : [{ kind: 'name', span, agrees: false }];
  });
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
  /(?:^|[^\p{Script=Han}]|[在去进到是叫于给从跟和与同的我们就回离家住来那她他有对找认识陪带带名字姓请说过为往])$/u;
const rightOf =
  /^(?:$|[^\p{Script=Han}]|[的上工那这做干待总公当呢啊吧嘛了呀是也很不就都年开给她他我跟和对说住现在大集部分里没还有会要])/u;

/** 我们班主任也姓苏: somebody else has the name too. */
const sharedBy = (before: string): boolean =>
  /[^,他她ta]也(?:叫|姓|是)?$/u.test(before) &&
  belongsToOther(before) &&
  !/男|女|对象|老公|老婆/u.test(before);

/** Such names are rare: he or she, who is not named, is whom the fact is about. */
const distinctive: ReadonlySet<NameKind> = new Set(['school', 'employer']);
const bareThird = /^(?:她|他|she|he)(?![们家]|'s (?:dad|mum|mom))/u;

function isName(text: string, index: number, span: string, form: Form, kind: NameKind): boolean {
  const { common } = form;
  const before = text.slice(0, index);
  const after = text.slice(index + span.length);
  const start = before.search(/[^,。!?;:]*$/u);
  const own = before.slice(start);
  if (kind !== 'person' && kind !== 'job' && (usedBefore.test(own) || usedAfter.test(after))) return false;
  if (
    kind === 'job' &&
    /^(?:节|长(?!大)|站|服|帽|学校|学院|们|小姐|阿姨|电影|师傅|小哥|大哥|大姐|叔叔|(?:也|都|真|可|挺|很|太)?(?:是)?(?:真|不容易|辛苦|厉害|多|忙)|这(?:个|行))/u.test(
      after,
    )
  )
    return false;
  if (
    kind === 'job' &&
    form.kind !== 'slang' &&
    !/(?:是|当|做|干|任|成了|搞|为|an?|as|the|i'm|just|work)(?:了|个|一名|名|一个|着)? ?$/u.test(own) &&
    (own.trim() !== '' || !/^(?:$|[^\p{L}]|呢|啊|呗|吧|了|嘛|,)/u.test(after))
  )
    return false;
  if (compoundSurname.test(span) && /^\p{Script=Han}/u.test(after) && !rightOf.test(after)) return false;
  if (common && !nameBefore.test(own) && !nameAfter.test(after) && text.length > span.length + 2)
    return false;
  if (/^\p{Script=Han}{2}$/u.test(span) && !(leftOf.test(before) || rightOf.test(after))) return false;
  if (span === '成都' && /[完达变建做养组形促造]$/u.test(before)) return false;
  if (kind === 'person') return !sharedBy(own);
  if (asksAbout(own, span, after)) return false;
  return !belongsToOther(distinctive.has(kind) ? own.replace(bareThird, '') : own);
}
