import { cut } from '../leaks/reading.js';
import type { Clause } from '../leaks/reading.js';
import { misfortunes, names, pity, retort, shames, traits, turnedOn } from './abuse-zh.js';
import { aimedEn, kinEn, misfortunesEn, outrightEn, pityEn, retortEn, shamesEn } from './english.js';
import { toListener, unlessOwn, you } from './frames-zh.js';
import { sarcasm } from './sarcasm-zh.js';
import { looked } from './looks-zh.js';
import { divided, firstMatch, united } from './patterns.js';
import type { Finder } from './patterns.js';
import { calledNasty, retortsEn } from './retorts-en.js';
import { retortIn } from './retorts-zh.js';
import { wishes } from './wishes-zh.js';
import { illWishes, looks, marriage, schooling } from './themes-zh.js';
import { subjectOf } from './subject.js';
import type { Who } from './subject.js';

const han = /\p{Script=Han}/u;
const latin = /[a-z]{2}/u;

const direct = united(toListener);
const loose = united(unlessOwn);
const wishful = united(wishes);
const wishing =
  /[祝愿盼咒]|希望|巴不得|恭喜|等着|走着|小心|当心|仔细|不怕|早晚|迟早|总有一天|将来|以后|[有够][您你]/u;
const ironic = united([...sarcasm, ...looks, ...schooling, ...marriage, ...illWishes, ...looked]);
const called = united(names);
const described = united(traits);
const shameful = united(shames);
const unlucky = united(misfortunes);
const directEn = divided([...outrightEn, ...retortsEn]);
const nastyEn = divided(calledNasty);
const describedEn = divided(aimedEn);
const shamefulEn = divided(shamesEn);

const relatives =
  '(?:儿子|闺女|女儿|孙子|孙女|外孙女?|孩子|小子|娃儿?|娃子|丫头|姑娘|老[大二三四五小幺](?=[^\\p{Script=Han}]|[^家板师])|千金|公子|少爷|小祖宗|儿媳妇?|儿|女婿|老伴儿?|那口子|老公|老婆|媳妇|老头子?|男人|女人|爱人|爹|妈|爸|娘|爹妈|父母|爸妈|弟弟|妹妹|哥哥|姐姐|哥|姐|弟|妹|仔女?|个仔|个女|囡囡?|崽子?|伢子?|亲家|亲戚|祖宗|祖上|全家|一家(?:子|人|老小)?|家里人|家人|那(?:几个|位|宝贝|帮|群|窝)|生的)';
const theirKin = new RegExp(
  `${you}(?:自己|自个儿?)?(?:家里?|屋企|屋头|屋里)?(?:的|那|这|嗰|个|几|两)*(?:个|位|帮|群)?(?:宝贝|大|小|好|亲|废物|败家|老|乖|破|胖|傻|死鬼)*${relatives}|(?:就)?${you}(?:们)?(?:老\\p{Script=Han})?(?:一|全)?家(?=那|就|都|上|没|出|这|是|祖|教|$)`,
  'u',
);
const ownKinLater = new RegExp(kinEn, 'u');

/** The words of a plain text that insult its hearer or their family; null where none do. */
export function findRude(text: string): string | null {
  const folded = text
    .replace(/妳|伱|恁们/gu, '你')
    .replace(/(?<=\p{Script=Han})[*·・_^|/\\-]+(?=\p{Script=Han})/gu, '');
  const clauses = cut(folded);
  const chinese = han.test(folded) || /\b(?:sb|2b|tmd|cnm|nmsl|mlgb|nmd|rnm|wdnmd)\b/.test(folded);
  const english = latin.test(folded);
  return (chinese ? rudeZh(clauses) : null) ?? (english ? rudeEn(clauses, folded) : null);
}

function rudeZh(clauses: readonly Clause[]): string | null {
  if (clauses.some(({ text }) => banter.test(text))) return null;
  const granted = conceded.test(clauses.map(({ text }) => text).join(','));
  for (const [index, clause] of clauses.entries()) {
    if (doubted.test(clause.text + clause.mark)) continue;
    const found =
      spanIn(direct, clause.text, () => true) ??
      spanIn(loose, clause.text, (before) => [null, 'listener'].includes(subjectOf(before))) ??
      spanIn(called, clause.text, (before, after) => hits(before, after, clauses, index, true)) ??
      spanIn(
        described,
        clause.text,
        (before, after) => !granted && hits(before, after, clauses, index, false),
      ) ??
      kinZh(clauses, index);
    if (found !== null) return found;
  }
  return (
    ironyIn(clauses) ??
    turned(clauses) ??
    retortIn(clauses.filter(({ text, mark }) => !doubted.test(text + mark)))
  );
}

/** Irony spans the clauses of a sentence. */
function ironyIn(clauses: readonly Clause[]): string | null {
  let sentence = '';
  for (const [index, { text }] of clauses.entries()) {
    sentence += `${text},`;
    if (clauses[index + 1]?.opens === false) continue;
    const span =
      (wishing.test(sentence) ? spanIn(wishful, sentence, () => true) : null) ??
      spanIn(ironic, sentence, (before) => [null, 'listener'].includes(subjectOf(before)));
    if (span !== null) return span;
    sentence = '';
  }
  return null;
}

function rudeEn(clauses: readonly Clause[], whole: string): string | null {
  const outright = spanIn(directEn, whole.replace(/[.!?。…\s]+$/u, ''), () => true);
  if (outright !== null) return outright;
  const nasty = fond.test(whole) ? null : spanIn(nastyEn, whole, () => true);
  if (nasty !== null) return nasty;
  for (const [index, { text }] of clauses.entries()) {
    const found =
      spanIn(
        describedEn,
        text,
        (before, after, span) =>
          isListener(before, after, clauses, index) && !(mild.test(span) && fond.test(whole)),
      ) ?? kinFoundEn(clauses, index);
    if (found !== null) return found;
  }
  return null;
}

/** The first match that is neither denied, reported nor refused by `means`. */
function spanIn(
  find: Finder,
  text: string,
  means: (before: string, after: string, span: string) => boolean,
): string | null {
  return firstMatch(find, text, (span, index) => {
    const before = text.slice(0, index);
    const after = text.slice(index + span.length);
    if (denied.test(before) || reported.test(before) || excused.test(after)) return false;
    return means(before, after, span);
  });
}

/** Who is spoken of before some words: in their clause, or else in one of the two before it. */
function whoIn(before: string, clauses: readonly Clause[], index: number): Who | null {
  return (
    subjectOf(before) ??
    subjectOf(clauses[index - 1]?.text ?? '') ??
    subjectOf(clauses[index - 2]?.text ?? '')
  );
}

const toYou = /^(?:了|的|吧|啊|呀|哦|啦|得很)*[您你侬恁](?:们|个|这|$|啊|吧)/u;

/** An abusive word hits the listener by name, or, where only people are called so, for want of another. */
function hits(
  before: string,
  after: string,
  clauses: readonly Clause[],
  index: number,
  personal: boolean,
): boolean {
  const own = subjectOf(before);
  if (own !== null) return own === 'listener';
  if (toYou.test(after)) return true;
  return personal && whoIn('', clauses, index) !== 'self' && whoIn('', clauses, index) !== 'other';
}

function kinZh(clauses: readonly Clause[], index: number): string | null {
  const text = clauses[index]?.text ?? '';
  const family = theirKin.exec(text);
  if (family === null) return null;
  const rest = [
    text.slice(family.index + family[0].length),
    ...clauses.slice(index + 1, index + 3).map((clause) => clause.text),
  ];
  const whole = clauses.map((clause) => clause.text).join(',');
  for (const [at, words] of rest.entries()) {
    if (at > 0 && /^(?:我(?!家|跟|比|好歹|至少|再)|俺)/u.test(words)) break;
    const hit = spanIn(shameful, words, () => true);
    if (hit !== null) return `${family[0]} ${hit}`;
    const sad = spanIn(unlucky, words, () => true);
    if (sad === null || pity.test(whole)) continue;
    if (retort.test(whole) || /^[你]/u.test(family[0])) return `${family[0]} ${sad}`;
  }
  return null;
}

/** 那肚子都快赶上怀胎了,还说我胖: something against the listener, turned on the speaker. */
function turned(clauses: readonly Clause[]): string | null {
  for (const [index, { text }] of clauses.entries()) {
    const hit = turnedOn.exec(text);
    if (hit === null || denied.test(text.slice(0, hit.index))) continue;
    const earlier = clauses.slice(0, index + 1).map((clause) => clause.text);
    const whole = earlier.join(',');
    const runDown = earlier.some((words) =>
      [described, unlucky, shameful].some(
        (pattern) => spanIn(pattern, words, (before) => subjectOf(before) !== 'self') !== null,
      ),
    );
    const aboutHearer = index > 0 && aboutThem.test(clauses[index - 1]?.text ?? '');
    const against =
      runDown ||
      (aboutHearer && !kindly.test(whole) && (scolds.test(hit[0]) || /没|不|换|有人/u.test(whole)));
    if (against) return hit[0];
  }
  return null;
}

function isListener(before: string, after: string, clauses: readonly Clause[], index: number): boolean {
  const own = subjectOf(before);
  if (own !== null) return own === 'listener';
  if (/^ (?:you\b|aren't you|like you)/u.test(after)) return true;
  return subjectOf(clauses[index - 1]?.text ?? '') === 'listener' && index > 0;
}

function kinFoundEn(clauses: readonly Clause[], index: number): string | null {
  const text = clauses[index]?.text ?? '';
  const family = ownKinLater.exec(text);
  if (family === null) return null;
  const whole = clauses.map((clause) => clause.text).join(', ');
  for (const words of [text, ...clauses.slice(index + 1, index + 2).map((clause) => clause.text)]) {
    const hit = spanIn(shamefulEn, words, (before) => subjectOf(before) !== 'self');
    if (hit !== null && !(factual.test(hit) && pityEn.test(whole))) return `${family[0]} ${hit}`;
    if (misfortunesEn.test(words) && retortEn.test(whole) && !pityEn.test(whole)) return family[0];
  }
  return null;
}

/** 您老糊涂? 您比我清楚: taken up only to be denied. */
const doubted = /^您\p{Script=Han}{2,5}\?|^[您你]说谁/u;
/** Said in jest, and said so: a toast, a fondness. */
const banter =
  /开玩笑(?:呢|的|啦|哈)|逗[您你](?:呢|玩)|干(?:了)?(?:这|一)杯|最(?:喜欢|爱)(?:跟)?[您你]|最爱看/u;
/** 没上过大学,可您懂的比我多: taken back. */
const conceded =
  /也(?:有|挺|是)?好(?:处|的)?|(?:虽然|虽说|别看|尽管)[^;。]*,(?:可|但|却|不过|照样)|比谁都|(?:可|但|却|照样|不过|倒)(?:是)?[^,]{0,4}(?:[您你]|懂|教会?|把|供|培养|什么都|能干|心善|心好)[^,]*(?:多|强|好|大|人|会|清楚|明白|通透|厉害|全)|比我(?:们)?(?:多|强|清楚|明白|懂|厉害|会)/u;
const kindly = /谢|感动|过意不去|辛苦|真好|费心|难为|受累|惭愧|身体|腿|腰|病|累|忙/u;
/** Hostile verbs turn anything said of the listener against them. */
const scolds =
  /(?:催|说|管|教|教育|教训|指导|指点|挑|嫌|笑话?|骂|数落|评价?)(?:起)?(?:我|俺|咱|别人|人家|年轻人)/u;
const aboutThem = /^(?!您(?:别|还|刚|不|要|再|说|看|放))(?:您|你)(?!们?也)|自家|自己/u;

/** What one also says fondly, or of skill. */
const mild =
  /^(?:nosy|nosey|nags?|gossip\w*|insane|nuts|mental|unhinged|boring|bored|cheap|dense|bitter|stingy|petty|thick|monster|joke|crazy old|clown|greedy|jealous|cheats?|liars?|bully|no (?:filter|shame))$/u;
const fond =
  /\b(?:love|thank\w*|bless|proud|adore|best|ha(?:ha)+|that's what|at (?:ping|cards|mahjong|chess|cooking|karaoke|the|this|that|maths|dancing|singing))\b/u;

const factual =
  /^(?:fat|failed|flunk|no job|jail|prison|divorc|left|ran|dropp|third|second|still live|barely|hardly|worse|mess|never|won't|doesn't|don't|can't)/u;

/** Before an insult: it is denied, doubted or forbidden. */
const denied =
  /(?:不是|没(?:有)?|不敢|哪敢|哪能|哪里|哪儿|怎么会|怎么能|不会|不觉得|从不|从没|可不是|绝不|不算|算不上|并不|并没有|又不|哪有|怎敢|谁说|谁敢说|谁说的|别说|别(?:再)?嫌|不能说|一点(?:也|都)不|一点儿(?:也|都)不|毫不|才不|可不|真不|都不|也不|哪|甭说|不许说|不准说|免得|省得|怕(?:您|你|人)?)(?:在|是|会)?(?:说|嫌|觉得|骂|怪|认为|是|当|叫)?(?:[您你]|谁|自己|人|自己是|那)?(?:们)?(?:是|多|太|老|很|这么|那么)?$|(?<![要])不$|(?:don't|do not|didn't|never|not|isn't|wouldn't|aren't|weren't|no|nobody|hardly|n't|could(?:n't)?(?: ever)? call)(?: (?:think|mean|say|call|saying|calling|mean to say|one could|could))*(?: (?:that|at all))?(?: (?:you're|you are|you|being|a|an|so|that|call|very|too|at all))*\s*$/u;
const reported =
  /(?:常|总|老|老是|整天|都|爱)(?:说|骂|叫|喊)(?:我|他|她|爷爷|奶奶|自己)?(?:是)?$|jokes? (?:that )?.*$|(?:called|calls|call) (?:me|him|her|us|himself|herself|myself)(?: an?)? ?$|¤ ?$/u;
/** 老东西才耐用, 老糊涂的不是您: it turns out otherwise. */
const excused =
  /^(?:本人|在下)|^(?:的)?(?:不|也)?(?:才是|是我|才耐用|才香)|^的(?:不|也)?是(?:您|你|我|他|她)|^(?:的)?(?:倒是|应该是|那个)?(?:是)?我(?=$|,|自己)|^(?:吧|啊|的)?(?:小?狗|小?猫|大黄|旺财|前任|前男友|前女友|老板|领导|上司|甲方|同事|房东|邻居|客服|司机|导航|天气|电脑|手机)|^ (?:i|i've|of me|of mine|me|we)\b/u;
