import { asksIn } from '../evidence/compile.js';
import { nameKindOf } from '../names/kind.js';
import { purposeOf } from '../numbers/purposes.js';
import { mentionsSelf, withoutKin, withPartnerAsOwn } from '../owners.js';
import { plain } from '../reading.js';
import { topicOf } from '../topics/compile.js';
import { keyWords } from '../topics/key-words.js';
import type { Claim, PrivateFact } from '../types.js';
import { asksOfNameEn, asksOfThirdEn, nameWithin } from './en.js';
import { otherSubject } from './subject.js';
import { asksOfOneNamed, asksOfThing, nameAtHead } from './zh.js';

/** Of whom a question asks: what is answered of the manager, the singer or a cousin tells nothing of the speaker. */

/** Whoever sang, won or wrote it is known to all. */
const inPublic =
  /(?:唱|演|主持|导演|写(?!谁|给|什么名)|画|夺冠|冠军|金牌|拿(?:了)?(?:第一|奖)|获奖|得(?:了)?(?:第一|奖)|赢|打球|跳舞|上(?:了)?(?:新闻|热搜|春晚|电视)|当选|主角|明星|歌手|主播|作者|选手|新闻|电视|节目|春晚|台上)|\b(?:won|sang|sings?|singing|wrote|written|author|singer|actor|actress|directed|hosts?|hosted|champion|novel|movie|film|contest|medal|on (?:tv|the news|stage)|acts?|acting|plays? the)\b/u;

const ofLove = /partner|marri|engag|wedding|love|dating|boyfriend|girlfriend|cohabit/u;
/** Sent us, 给我们发了: to whom something is done. */
const done = /(?<=[给送让叫跟和对教请])[我俺咱]们?|(?<!^(?:it's |just |only )?)\b(?:me|us)\b/gu;
/** 两万吧,我瞎猜的: who guesses speaks of others. */
const unsure =
  /我(?:也是?|都)?(?:[瞎乱]?猜|听说|听人|哪(?:儿|里)?(?:知道|晓得)|估[计摸]|不(?:太|大)?(?:清楚|知道|晓得))|\bi (?:guess|think|hear|heard|reckon|don't know|wouldn't know)\b/gu;

/** 她不是您侄媳妇了: the speaker's own, as the listener calls them. */
const ownInLaw = /[您你]家?(?:侄|孙|外甥)?儿?(?:媳妇|女婿|姑爷)/u;
const speaksOfSelf = (words: string): boolean =>
  ownInLaw.test(words) || mentionsSelf(withPartnerAsOwn(words).replace(done, ''));

/** Facts that are of somebody else themselves: parents_divorced, doctor_name. */
const ofKin = /parent|father|mother|dad|mum|mom|brother|sister|child|kid|爸|妈|父|母|孩子/u;
const ofOne =
  /partner|boyfriend|girlfriend|husband|wife|spouse|fianc|boss|doctor|teacher|landlord|对象|男友|女友|男朋友|女朋友|老公|老婆|老板|领导|医生|老师|房东/u;

/** 那部剧看没看: what is said then is of the story. */
const story =
  /(?:剧|电影|片子?|小说|综艺|漫画|动画|相声|小品)[^,?]{0,3}[你您]?(?:看|追|读|听)(?:[没不了过完着]|吗)|(?:看|听|追)(?:的|着)?(?:啥|什么)(?!病|科|医生|大夫)|(?:啥|什么)(?:节目|剧|片子?|书|新闻|歌)|\bwhat(?:'s| is) (?:on (?:tv|the (?:radio|telly|tv))|playing)|\bwhat are you (?:watching|reading|listening)|\b(?:watch|see|seen|read|follow)(?:ed|ing)? (?:the|that|this) (?:\w+ ){0,2}(?:show|film|movie|series|drama|novel|episode|soap|book)\b/u;

/** 小飞, 强强 */
const nickname = /^小?\p{Script=Han}$|^(\p{Script=Han})\1$/u;

/** Whether the subject of a question is a matter of the fact (请柬 where a wedding is kept secret), or may be the speaker. */
function isOwnMatter(subject: string, fact: PrivateFact): boolean {
  const { key, value } = fact;
  if (typeof value === 'string') return nickname.test(subject);
  if (withoutKin(subject) !== subject) return false;
  if (typeof value === 'number') return subject.search(purposeOf(key).own) !== -1;
  const { topic } = topicOf(fact);
  return topic.about.test(subject) || asksIn(subject, topic.id);
}

/** Whether a question asks of somebody or something else than the speaker, and the answer does not turn that round. */
function asksOfThird(question: string, said: string, text: string, fact: PrivateFact): boolean {
  const { key, value } = fact;
  const words = keyWords(key);
  const asked = plain(question);
  if (story.test(asked)) return true;
  if (typeof value === 'boolean' && asksOfThing(asked)) return true;
  if (typeof value === 'string' && nameKindOf(fact) === 'person')
    return inPublic.test(asked) && !/[你您]|\byou/u.test(asked);
  if (ofKin.test(words) || (typeof value !== 'boolean' && ofOne.test(words))) return false;
  if (asksOfOneNamed(asked)) return true;
  const subject = otherSubject(asked);
  // 小飞是去美团了吧? may be said to 小飞.
  if (subject !== null && !isOwnMatter(subject, fact)) return true;
  if (asksOfThirdEn(asked)) return true;
  if (tellsOf(nameAtHead(asked), said)) return true;
  if (/\byou/u.test(asked)) return false;
  if (!ofLove.test(words) && asksOfNameEn(question)) return true;
  return tellsOf(nameWithin(question), text);
}

/** Whether an answer has the name of the question for its subject: a name alone is only called. */
const tellsOf = (name: string | undefined, text: string): boolean =>
  name !== undefined && new RegExp(`${name}(?:'s\\b| [a-z]|(?![看说您你])\\p{Script=Han})`, 'u').test(text);

/** A text up to the end of the last clause that holds some words of it. */
function upTo(text: string, words: string): string {
  const at = text.lastIndexOf(words);
  if (at < 0) return text;
  const rest = text.slice(at + words.length);
  return text.slice(0, at + words.length) + rest.slice(0, rest.search(/[,。!?;]|\. |$/u));
}

/**
 * The claims that are the speaker's own: where the question asks of somebody else, an answer is of them until the
 * speaker speaks of themselves.
 */
export function ownClaims(
  claims: readonly Claim[],
  text: string,
  question: string,
  fact: PrivateFact,
): readonly Claim[] {
  if (claims.length === 0) return claims;
  const said = plain(text).replace(unsure, '');
  if (!asksOfThird(question, said, text, fact)) return claims;
  return claims.filter(({ span }) => speaksOfSelf(upTo(said, span)));
}
