import {
  belongsToOther,
  isTheirs,
  speaksForUser,
  startsWithOther,
  withPartnerAsOwn,
  withoutPronouns,
} from '../owners.js';
import { saidUpTo } from '../reading.js';
import type { Clause } from '../reading.js';
import { keyWords } from '../topics/key-words.js';
import { purposeOf } from './purposes.js';

/** Who says I speaks of somebody else with he and she. */
const bySpeaker = /(?<!(?:让|托|叫|请|要|嘱咐|拜托|交代)了?)我(?!们?[替代帮])/u;

/** Whether he and she can only be the one for whom is spoken. */
export const speaksForOne = (clauses: readonly Clause[], index: number): boolean =>
  speaksForUser(saidUpTo(clauses, index)) && !clauses.some(({ text }) => bySpeaker.test(text));

/** 姑父问了我就说: the clause has come back to the speaker. */
const backToMe = /(?<![跟和对与给让向叫替帮像比问])我(?=就|也|才|都|只|便|直接|自己|现在|每|一)/u;

/** What a couple pays, owes and owns together. */
const shared: ReadonlySet<string> = new Set([
  ...['house', 'rent', 'mortgage', 'downPayment', 'bridePrice', 'car', 'wedding', 'renovation'],
]);

/** Words in which the speaker's partner is the speaker, where a key is of what is theirs together. */
export const asCouple = (words: string, key: string): string =>
  shared.has(purposeOf(key).id ?? '') ? withPartnerAsOwn(words) : words;

/** Whether a clause turns to somebody else, so that what follows it may be theirs. */
export function turnsToOther(text: string, onBehalf: boolean): boolean {
  const words = onBehalf ? withoutPronouns(text) : text;
  return (
    (startsWithOther(words) ||
      startsWithOther(words.replace(fromWhere, '')) ||
      livesThere.test(text) ||
      byName.test(words.replace(fromWhere, '')) ||
      (isOther.test(words) && belongsToOther(words) && !giver.test(words))) &&
    !backToMe.test(text)
  );
}

/** 对面住个画家: somebody who comes into the talk. */
const livesThere = /(?:住|搬来|碰[上见]|遇[上见]|认识)(?:着|了)?(?:一)?[个位户]\p{Script=Han}{2,5}$/u;

/** 欠钱的是我发小, 状元是隔壁班的. */
const isOther = /^[^我俺咱,]{2,6}(?<!不)是[^,]+$/u;

/** 阿亮在船上掌勺: somebody by name. */
const byName =
  /^阿(?![姨公婆妈爸哥姐妹伯叔嬷嫲爷嫂舅姑婶奶娘弟])\p{Script=Han}(?=[在是说才一被给做当跑开考租欠攒买今去])/u;

/** 同组的小高: where somebody is from. */
const fromWhere = /^[^我俺咱您你,]{1,6}的/u;

/** A bride price is one's own though others give it; so is a rent that a landlord takes. */
const givers: Readonly<Record<string, RegExp>> = {
  bridePrice: /\bthey\b|\b(?:his|her) (?:family|parents|folks)\b|[他她]家|男方|女方|婆家|娘家/u,
  lent: /(?:借(?:给|了|出)|欠)[^,]{1,10}$|\b(?:lent|owes? me)\b/u,
  debt: /(?:^|我|俺|咱|外头|外面|身上)(?:也|还|就|只|总共|一共|找|跟|向|问|前后|先后|前前后后|里里外外|陆续|在外头|在外面)*(?:借|欠|差)(?:了|着)?\p{Script=Han}{1,8}$/u,
  rent: /\blandlord|房东|中介/u,
  pay: /(?:老板|领导|公司|他们)(?:每个?月|一个月|就|只|才|也|都)*(?:给|发|开)|\b(?:boss|company|manager) (?:pays?|gives?|gave|paid|offers?|offered)\b(?! (?:him|her|them|the))/u,
  bonus:
    /(?:老板|领导|公司|他们)(?:今年|就|只|才|也|都)*(?:给|发)|\b(?:they|boss|company|manager) (?:gave|paid|give)\b(?! (?:him|her|them|the))/u,
};
/** What an employer or a landlord sets. */
const fromGivers: ReadonlySet<string> = new Set(['pay', 'bonus', 'rent']);
const giver = /老板|领导|公司|单位|厂里|房东|\b(?:boss|company|landlord|manager)\b/u;
/** 对门老赵单位, my neighbour's landlord: who gives to somebody else. */
const isGiverOfOther = (words: string): boolean => {
  const at = words.search(giver);
  return at > 0 && belongsToOther(words.slice(0, at));
};
const isFromGiver = (lead: string, text: string, key: string): boolean => {
  const { id = '', own } = purposeOf(key);
  return (
    !isGiverOfOther(lead) &&
    givers[id]?.test(lead) === true &&
    (id === 'rent' ||
      id === 'lent' ||
      id === 'debt' ||
      id === 'pay' ||
      text.search(own) !== -1 ||
      id === 'bonus')
  );
};

/** What is usual where one lives, or with people at large. */
const atLarge =
  /一般(?!般)|要求$|(?:线|门槛|规定|上限|底线)(?:是|为|在|划在|定在)?$|报考[^,]{0,4}(?:卡|限)|每人按|人人都?得|(?:想|要)(?:上|考|进|买|租|娶)[^,]{1,8}(?:得|没|起码|至少|少说|怎么也|不)[^,]{0,4}$|行情|普遍|通常|标配|市价|彩礼都|嫁妆都|招[聘工]|门槛|统计|调查|平均|人均|均价|挂牌|成交均价|中介|专家|报道|新闻|网上|\b(?:average|survey|statistics|stud(?:y|ies)|experts?|the going rate|households?|columnist|article|blogger|papers? (?:say|said|wrote)|(?:you|they|everyone|everybody|people|one) needs?|you'd (?:need|want|pay|be lucky)|ask any(?:one|body)?)\b/u;

/** 三四十岁的人看着都年轻 */
const ofAnyone =
  /[十百\d](?:来|多|几)?岁?的(?:人|年轻人|中年人|小伙子?|姑娘|男人|女人|大叔)(?!了|啦|咯|嘛?$)|[十百\d]岁[^,我]{0,12}的?(?:○○○*大?把|多得是|多的是|遍地|满大街|大有人在|比比皆是|多了去)/u;

/** He scored 587: whose exam it is, where nobody is named. */
const bareThird = /^(?:he|she|他|她)(?:'s|在|这次|今年|最后|总共)? ?(?:scored|got|考|得)/u;

/** Seventeen thousand's what the nanny gets. */
const whatTheyGet =
  /(?:'s| is| was) what (?!(?:i|we|it|my|you|they (?:pay|give|put|charge|owe)|the (?:bank|landlord|landlady|boss|company))\b)[a-z]/u;

/** Not as bad as Jo's, she's on thirty-three hundred: who has been named is who she is. */
const likeNamed =
  /\b(?:than|as|like|unlike|ask|unless) (?!(?:it|he|she|that|there|what|who|this|let|here)'s)[a-z]+(?:'s|,$)/u;
const thirdEn = /^(?:and |but |though )?(?:he|she)\b/u;

/** They slipped eighteen thousand into my account. */
const comesToMe =
  /\b(?:slipped|dropped|put|wired|transferred|sent|handed|credited|deposited|landed|came)\b[^,]*\b(?:to|into|in) (?:me|my)\b|\b(?:slipped|handed|sent|wired) me\b/u;

/** 要我说,三千块租个单间,不如回村: what one thinks of things at large. */
const opinion = /(?:要|依|照|按|叫)我(?:说|看|讲)/u;

/** Neil got sixteen thousand: somebody by name. */
const byNameEn =
  /^(?:and |but |so |well )?(?!(?:i|we|you|he|she|they|it|this|that|which|what|who|and|but|so|well|just|only|also|now|still|never|always|already|finally|recently|have|salary|pay|payday|payroll|rent|bonus|debt|savings?|balance|account|bank|total|company|firm|office|boss|work|landlord|place|flat|house|mortgage|loans?|card|price|figure|number|offer|scores?|results?|tests?|exams?|weight|scales?|doctor|everyone|everybody|us|both|all|each|others?|yes|no|oh|one|mine|yours?|there|here)\b)[a-z]{2,} (?:got|gets|has|had|scored|owes|saved|paid|makes|made|earned|weighs) (?:about |around |nearly |over |just |a cool |himself |herself )?$/u;

/** The words before a number, and what is known of who they speak of. */
export type Voice = {
  readonly lead: string;
  /** The clauses of its sentence before its own. */
  readonly before: string;
  /** Its own clause. */
  readonly clause: string;
  /** Whether the clauses before were of somebody else. */
  readonly carried: boolean;
  /** Whether he and she are the user. */
  readonly onBehalf: boolean;
};

/** Whether a number is somebody else's, or anybody's. */
export function isOthers(
  { lead, before, clause, carried, onBehalf }: Voice,
  key: string,
  score: boolean,
): boolean {
  if (/(?:就|正)是我(?!哥|姐|弟|妹|爸|妈|们?家)/u.test(clause)) return false;
  if (comesToMe.test(clause)) return false;
  if (whatTheyGet.test(clause)) return true;
  if (byNameEn.test(lead) || (likeNamed.test(before) && thirdEn.test(lead))) return true;
  if (opinion.test(before) && !/我|俺|咱/u.test(lead)) return true;
  if (ofAnyone.test(clause) && !/我|俺|咱/u.test(clause)) return true;
  if (atLarge.test(lead) && !/我|俺|咱/u.test(lead)) return true;
  if (isTheirs(before + lead, keyWords(key)) || (score && bareThird.test(before + lead))) return false;
  const own = asCouple(lead, key);
  if (!isFromGiver(lead, clause, key) && belongsToOther(onBehalf ? withoutPronouns(own) : own)) return true;
  // 老板今年大方,年终发了四万二: who gives goes on giving.
  const { id = '', own: named } = purposeOf(key);
  const given =
    giver.test(before) && !isGiverOfOther(before) && fromGivers.has(id) && lead.search(named) !== -1;
  return carried && !given && !/我|\b(?:i|my)\b|i'm/u.test(lead);
}
