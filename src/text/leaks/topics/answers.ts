import { isAddress, withoutKin } from '../owners.js';
import { plain } from '../reading.js';
import type { Clause } from '../reading.js';
import type { Context } from '../types.js';
import { nodOf } from '../yes-no.js';
import { asksIn, scansOf } from '../evidence/compile.js';
import type { CompiledTopic } from './compile.js';
import { uncalled } from './callings.js';
import { statementsOf } from './polarity.js';
import type { Said } from './polarity.js';
import { repeats, saidBack } from './said-back.js';

const ending = '(?:了|啦|吧|呢|啊|呀|哈|嘛|哦|的|呗|咯|哟|诶)*';
/** Yes and no that fit a question on having or doing, even where no question is known. */
const strongYes = new RegExp(
  `^(?:嗯+|哎|是|对|唉|额|呃)*(?:也)?(?:(?:算|算是|就算|勉强算|应该算|姑且算)(?:有|是)(?:一个)?|有(?:那么|这么)?(?:一个|个|一套|一位|了|的|啦)|早(?:就)?有|刚有|已经有|确实有|是有|快(?:了)?|定(?:了)?|成|被您(?:猜中|说中|看出来|猜对)|瞒不过您|让您(?:猜|说)(?:中|对|着)|您(?:猜|说)(?:对|中|着)|还真(?:有|是))${ending}$|^(?:oh |well |um |okay |ok )?(?:(?:yes|yeah|yep|yup)(?: i (?:do|am|have|did))?|i (?:do|am|have|did)|(?:sort|kind) of(?: yes)?|guess so|i guess so|guilty as charged|you (?:got|caught) me|you guessed it|there is (?:one|someone|somebody))$`,
  'u',
);
const strongNo = new RegExp(
  `^(?:嗯+|哎|唉|额|呃)*(?:目前|暂时|现在|我|这个|真|确实|也)*(?:没有|没|木有|还没有?|哪有|尚未|不存在|没影|没动静|没谱|没那回事|没有的事|没这回事|哪有(?:的|这)(?:回)?事|没这事|没那事|没着落)${ending}$|^(?:oh |well |um |no )?(?:not (?:yet|really|at the moment|right now|so far|for now)|nope|nah|no not yet|no i (?:don't|haven't|am not|'m not)|i (?:don't|haven't|am not)|i'm not|none(?: yet)?|nothing(?: yet| so far)?|nobody(?: at all)?|no one(?: at all)?|not a soul|no such luck|i wish|never)$`,
  'u',
);
/** These answer only a question that is known. */
const weakYes = new RegExp(
  `^(?:嗯+|是|对|没错|可不|当然|确实|是这样|差不多|对头|正是|可以这么说|就是|必须)${ending}$|^(?:yes|yeah|yep|yup|right|correct|sure|indeed|exactly|that's right|of course|true)$`,
  'u',
);
const weakNo = new RegExp(`^(?:早着|还早|不|不是|没有|没|哪里|否)${ending}$|^(?:no|not)$`, 'u');
const courtesy =
  /客气|过奖|夸|麻烦|累|饿|饱|冷|喝多|醉|辛苦|见外|关系|意思|(?<!的)事|变|胖|瘦|thank|worry|problem/u;
const deniedQuestion =
  /(?:还没|没有?|不|未)(?:.{0,8})(?:吧|吗|么)?$|\b(?:still (?:single|no)|don't|haven't|not|aren't)\b/u;

/** The value that a mere yes or no gives, when the listener has asked about the topic or nothing else fits. */
export function answerTo(clauses: readonly Clause[], topic: CompiledTopic, { question }: Context): Said[] {
  const asked = question === undefined ? null : plain(question);
  if (asked !== null && !isOn(asked, topic)) return [];
  if (asked !== null && asksOfWay.test(asked) && clauses.some(({ text }) => onTheWay.test(text))) return [];
  for (const [index, { text, asks, supposes }] of clauses.slice(0, 3).entries()) {
    // 您说的是红包吗? 有了有了: an answer to one's own question.
    if (asks && index === 0 && asked !== null && !isOn(text, topic)) return [];
    if (asks || isAddress(text)) continue;
    const next = clauses[index + 1]?.text ?? '';
    // 就算离了,我也还叫您姑: what is granted for the sake of talk.
    if (supposes && /^[我您你咱]?们?(?:也|都|还|照样)/u.test(next)) return [];
    if (asked === null && (/客气|过奖|车/u.test(next) || elsewhere(clauses, index))) return [];
    if (asked === null && /没有?(?:的|这|那)回?事/u.test(text) && !isWhole(clauses, index)) return [];
    const said =
      read(unrepeated(text), asked, isWhole(clauses, index)) ?? acted(clauses, index, topic, asked);
    if (said === null && courtesy.test(text)) return [];
    if (said !== null) return [{ value: meant(said, asked, topic), span: text, index }];
  }
  if (asked === null) return [];
  const given = nodded(clauses, topic, asked);
  if (given.length > 0) return given;
  const back = saidBack(clauses, asked, (clause) => bearsOn(clause, topic.id));
  return back === null ? [] : [{ value: meant(back, asked, topic), span: back.span, index: back.index }];
}

/** 有没有? 这个月呢? 定了没?: a question that names no matter is on the one that is being talked of. */
const nameless =
  /^(?:那|那么|so|and|well|嗯+|哎|欸|诶|[你您侬]们?|妹子|小囡|这个?|那个?|[上下这]个?月|今年|去年|年[底前后]|最近|现在|到底|究竟|真的?|是不是|有没有?|有冇|有|没有?|未|了|过|定|成|妥|好|信儿?|数|消息|结果|动静|着落|情况|眉目|喜|快|也|就|都|还|是|吗|么|嘛|吧|呢|呀|啊|啦|伐|哇|不|嘞|咯|[ ?!,。])+$/u;

/** 吃饱了没, 到家了吗: asked of the moment. */
const ofNow =
  /^(?:[你您侬]们?)?(?:都|还|先)?(?:吃|喝|睡|饿|渴|冷|热|累|困)(?:饱|好|过|了|饭|完|早|酒)*(?:没有?|吗|不|吧|么)?[?!。]*$/u;

/** 君子兰有动静没: of what it is asked decides whether it is a private matter. */
const sprouting =
  /^(?:[你您咱我]们?家|家里)?(?:那|这)?(?<what>\p{Script=Han}{2,8}?)(?:到底|现在|最近|还|都)*有(?:啥|什么|点)?(?:动静|反应|着落|消息|信儿?|戏|谱)/u;
const ofPeople =
  /[你您侬]|肚|对象|朋友|工作|考|试|婚|好事|喜|那边|单位|公司|房|孩|娃|宝|媳妇|女婿|个人|终身|事|证|offer|结果|身边|最近|现在|今年|到底|囡|丫头|妮|侄|孙/u;
const ofThing = (question: string): boolean => {
  const what = sprouting.exec(question)?.groups?.what;
  return what !== undefined && !ofPeople.test(what);
};

/** 去看灯会没 */
const sights =
  /(?:^|去|来)看(?:看|望|了|过|上|完)*(?!病|精神|\p{Script=Han}{0,3}科|大夫|医|中医|心理|门诊|专家|诊|牙|房|楼|车|日子|婚|对|出|来|好|着|过|没|不|了|吗|上|中|机会|工作|店|铺|学|你|您|我)\p{Script=Han}{2,5}?(?:没|了没|了吗|吗)/u;
/** 去看你二爷没: no doctor. */
const visiting = (question: string): boolean =>
  /看(?:看|望|了|过)*[你您咱我]?(?:们|家)?¤/u.test(withoutKin(question, '¤')) || sights.test(question);

/** 火车票买着了没, 那个新片看了没: of things in the room, on the way or on the table. */
const otherMatter =
  /纸扎|绳|车子?(?:来|到|停)(?:没|了没|了吗|不)|车开(?:走|到|来)|全家福|合影|合照|照相|拍照|闸机|安检|(?:拜年|走亲戚|出发|动身|回(?:家|去|来|程|城)|开工|开学|聚[餐会]|搬家|扫墓|上坟|庙会)的?(?:日子|时间|日期|事)|(?<!喜)糖(?!尿)|[红彩宣剪]纸|窗花|剪子|布料|料子|裤[脚腿]|对子|杀(?:猪|鸡|鱼)|红薯|地瓜|花生|核桃|年糕|腊肉|香肠|苹果|账结|单买|结账|买单|红灯|绿灯|路口|菜|汤|米饭|年夜饭|饺|面条|锅|[盐醋茶]|酱油|酸奶|水果|橙|橘|瓜子|年货|作业|电视|遥控|春晚|小品|新片|电影|[那这]部|[那这]?剧|综艺|快递|包裹|红包|手机|充电|照片|视频|wifi|密码|车票|火车|高铁|机票|飞机|车站|站台|停车位|堵车|路上|麻将|扑克|烟花|鞭炮|春联|灯笼|洗碗|垃圾|空调|暖气|钥匙|超市|菜市场|理发|\b(?:soup|kettle|dumplings?|sauce|rice|fish|noodles|tea|coffee|oven|tickets?|train|flight|bus|movie|gala|tv|remote|wifi|parcel|let (?:you|us|me|them) (?:go|off|out) (?:early|home|at|before|on time|for)|keys|dishes|luggage|gloves|umbrella|bill|cheque|bank|landline|lanterns?|fireworks|groceries|snacks|flowers|presents?|couplets|candles?|stairs|door|doorbell|bathroom|kitchen|roof|seats?|queue)\b/u;

/** 现在工作不好找? of the state of the world. */
const ofTheWorld =
  /^(?:现在|如今|这年头|今年|眼下|最近|当下)[^你您侬]*(?:难|不好(?!$)|贵|便宜|卷|吓人|离谱)/u;

/** Whether a question is of the moment, of the world, or of things in the room and on the way, and not of a topic besides. */
export function isElsewhere(question: string, topic: CompiledTopic): boolean {
  if (ofNow.test(question) || ofTheWorld.test(question) || visiting(question) || ofThing(question))
    return true;
  return otherMatter.test(question) && !bearsOn(question, topic.id) && !refrains(question, topic.id);
}

export function isOn(question: string, topic: CompiledTopic): boolean {
  if (isElsewhere(question, topic)) return false;
  return (
    otherMatter.test(question) ||
    topic.about.test(question) ||
    topicIn(question, topic) !== null ||
    nameless.test(question) ||
    asksIn(question, topic.id) ||
    bearsOn(question, topic.id)
  );
}

/** Why are you off the coffee? 咋一口酒都不喝? */
const refrains = (question: string, id: string): boolean =>
  id === 'pregnant' &&
  /不(?:喝|吃|碰|沾)|戒|忌|\b(?:off the|not (?:having|drinking|eating)|(?:aren't|not) you (?:drinking|eating|having)|given up)\b/u.test(
    question,
  );

/** What the evidence in a question's words takes for granted. */
function evidentIn(question: string, id: string): boolean | null {
  const scans = scansOf(id);
  if (scans === undefined) return null;
  const asked = question.replace(/有没有|是不是|(\p{Script=Han})[没不]\1/gu, ' ');
  const [yes, no] = [scans.yes(asked).length, scans.no(asked).length];
  return yes === no ? null : yes > no;
}

/** Whether a word of a question is evidence on the topic. */
export function bearsOn(text: string, id: string): boolean {
  const scans = scansOf(id);
  return scans !== undefined && (scans.yes(text).length > 0 || scans.no(text).length > 0);
}

/** 昂, 是的师母, afraid so: yes to what was asked. */
function nodded(clauses: readonly Clause[], topic: CompiledTopic, asked: string): Said[] {
  const topical = topic.replies === null ? topic.about : either(topic.about, topic.replies.beside);
  const nod = nodOf(clauses, topical);
  if (nod === null) return [];
  const value = meant({ value: true, relative: true }, asked, topic);
  return [{ value, span: nod.span, index: nod.index }];
}

const joined = new Map<RegExp, RegExp>();

function either(one: RegExp, other: RegExp): RegExp {
  const known = joined.get(one) ?? new RegExp(`${one.source}|${other.source}`, 'u');
  joined.set(one, known);
  return known;
}

const goods =
  /\b(?:kettle|dumplings?|oven|soup|rice|noodles|fish|tea|water|pot|stove|train|bus|tickets?|phone|keys|remote|wifi|gala|show|movie|game|fireworks|shower|luggage|coat|shoes|parcel|delivery|battery|snow)\b|健身房|会员卡|[汤菜饭水火锅酒茶筷碗凳电糖酱油盐醋葱姜蒜肉鱼虾鸡鸭蛋面粉粥饺饼糕果瓜票鞋帽伞]|钥匙|遥控|手机|充电|衣服|红包|快递|纸巾|[一二两三四五六七八九十几半\d]+(?:瓶|袋|盒|斤|包|箱|条|件|双|把|只|串|罐|桶|份)|在(?:这|那|桌上|屋里|抽屉)儿?/u;

/** 有了,钥匙在这儿呢: what is had or bought is a thing in the room. */
export const elsewhere = (clauses: readonly Clause[], at: number): boolean =>
  clauses.some(({ text }, index) => index !== at && goods.test(text));

/** A bare yes or no: absolute as 有了 and 还没 are, or relative to what the question says, as 对 and 是 are. */
type Reply = { readonly value: boolean; readonly relative: boolean; readonly deed?: boolean };

/** 还没找着? 嗯 is no, 找着了 yes; 还在原单位? 没有 is no to that, so yes to having left. */
function meant(
  { value, relative, deed = false }: Reply,
  question: string | null,
  topic: CompiledTopic,
): boolean {
  const presumed = question === null ? null : topicIn(question, topic);
  // 店还开着呢? 关了: what was done is not turned round.
  if (presumed !== false || deed) return value;
  return !relative && deniedQuestion.test(bare(question ?? '')) ? value : !value;
}

const bare = (question: string): string => question.replace(/[?!。]+$/u, '');

/** What a question takes for granted: false in 还没对象? and in 还在原单位?; null where it is open. */
function topicIn(question: string, topic: CompiledTopic): boolean | null {
  const asked = turnedRound(bare(question).replace(/(?:吗|么|吧|呀|啊|呢)$/u, ''));
  return statementsOf(asked, topic)[0]?.value ?? evidentIn(asked, topic.id);
}

/** A question to the speaker, as they would say it of themselves. */
const turnedRound = (question: string): string =>
  question
    .replace(/[你您侬]/gu, '我')
    .replace(/\bany\b/gu, 'a')
    .replace(/\byour\b/gu, 'my')
    .replace(/\b(?<verb>let|fire|sack|dump|drop|cut|diagnose|promote)(?<past>d|ed)? you\b/gu, '$1$2 me')
    .replace(/^(?:so |and |oh )*(?:are|were) you\b/gu, "i'm")
    .replace(/^(?:so |and |oh )*(?:do|did|have) you\b/gu, 'i')
    .replace(/\byou're\b/gu, "i'm")
    .replace(/\byou\b/gu, 'i');

/** 有了有了 is 有了; emoji say nothing here. */
const unrepeated = (text: string): string =>
  uncalled(text)
    .replace(/[^\p{L}\p{N}' ]/gu, '')
    .trim()
    .replace(/^(.{1,4}?)\1+$/u, '$1');

/** Beside a reply of one verb: small talk, times, and who is spoken to. */
const idle =
  /^(?:嗯+|是的?|对|哎+|唉|好|谢谢[您你]?|[您你](?:别|放心|就|先|甭|不用|知道|也|可)[^,]*|别[^,]{0,8}|不急|慢慢来|真的|挺好的?|还行|就这样|没办法|没骗[您你]|(?:[^,]{0,6})(?:的事儿?|那会儿|的时候)|去年|今年|前年|年前|年底|上个?月|上周|前阵子|刚刚?|[一二三四五六七八九十\d]+月|一年了|半年了|快[^,]{0,3}[年月]了|(?:算|先)?(?:保密|低调)|(?:姐|哥|叔|嫂子?|婶|奶|爷|妈|爸)|[我俺咱他她][^,]*|yes|yeah|no|thanks|thank you|really|i [^,]*|it [^,]*|last \w+|in \w+|don't [^,]*|we [^,]*)$/u;

/** 走咗未? 未走呀,十分钟后落楼: of leaving a house. */
const asksOfWay = /走|到|出发|出门|动身|\bleav(?:e|ing)\b|\bleft\b/u;
const onTheWay =
  /(?:分钟|一会儿?|马上|这就)后?[^,]{0,3}(?:到|下楼|落楼|出门|出发|走)|[下落]楼|楼下|路口|泊|停(?:在|好)|\b(?:downstairs|on my way|in the car|parked)\b/u;

/** 买了, 没买: a verb of the topic for an answer, where nothing beside it is of another matter. */
function acted(
  clauses: readonly Clause[],
  at: number,
  topic: CompiledTopic,
  asked: string | null,
): Reply | null {
  const { replies } = topic;
  const text = unrepeated(clauses[at]?.text ?? '');
  if (replies === null || (at > 0 && asked === null && !opening.test(clauses[at - 1]?.text ?? '')))
    return null;
  const value = replies.yes.test(text) ? true : replies.no.test(text) ? false : null;
  if (value === null) return null;
  const alone = clauses.every(
    (clause, index) =>
      index === at ||
      unrepeated(clause.text) === text ||
      isAddress(clause.text) ||
      replies.beside.test(clause.text) ||
      (idle.test(clause.text) && !goods.test(clause.text)),
  );
  return asked !== null || alone ? { value, relative: false, deed: true } : null;
}

const opening = /^(?:嗯+|是的?|对+|哎+|唉|害|啊|有|yes|yeah|yep|no|nope|well|oh)$/u;

/** Whether a clause is all that a reply says, but for whom it calls. */
const isWhole = (clauses: readonly Clause[], at: number): boolean =>
  clauses.every(
    ({ text }, index) =>
      index === at || isAddress(text) || (index === at + 1 && /^(?:i|i'm|i've|we|we've)\b/u.test(text)),
  );

function read(text: string, question: string | null, whole: boolean): Reply | null {
  if (question !== null && repeats(text, question)) return { value: true, relative: true };
  if (strongNo.test(text)) return { value: false, relative: false };
  if (strongYes.test(text)) return { value: true, relative: false };
  if (question === null) return null;
  const echo = echoed(text, question);
  if (echo !== null) return { value: echo, relative: false };
  if (!whole) return null;
  if (weakYes.test(text)) return { value: true, relative: !text.startsWith('有') };
  return weakNo.test(text) ? { value: false, relative: !text.startsWith('没') } : null;
}

/** The verb of the question taken up: 找着了, 没办, 不办, 在啊. */
function echoed(text: string, question: string): boolean | null {
  const takesUp = (pattern: RegExp): boolean => {
    const verb = pattern.exec(text)?.groups?.verb;
    return verb !== undefined && question.includes(verb) && !/[没不是有事]/u.test(verb);
  };
  if (takesUp(/^(?:还|也|都|暂时|目前|真)*(?:没有?|不)(?<verb>\p{Script=Han}{1,2}?)(?:了|呢|啊|着|过)*$/u))
    return false;
  if (takesUp(/^(?:还|一直|正|仍|都)*在(?<verb>\p{Script=Han}{1,2}?)(?:了|呢|啊|着|过|的)*$/u)) return true;
  return takesUp(/^(?:还|早就?|已经|都|刚)*(?<verb>\p{Script=Han}{1,2}?)(?:了|啊|着呢|呢|着|的|过)+$/u)
    ? true
    : null;
}
