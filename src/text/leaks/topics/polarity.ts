import type { CompiledTopic } from './compile.js';
import type { Hit } from './scanner.js';

/** What a clause says of a topic, and in which words. */
export type Said = { readonly value: boolean; readonly span: string; readonly index: number };

/** Both sides of a question in one word (有没有, 结没结婚) say nothing. */
const open =
  /有没有?有?|有无|是不是|是否|会不会|要不要|能不能|想不想|打不打算|(\p{Script=Han})[没不]\1|(\p{Script=Han})(\p{Script=Han})\2不\3|没有?(?=吗|么)|\bwhether\b.*|\bor not\b/gu;
/** What makes a statement a wish, a duty or a topic. */
const unreal =
  /(?:想|想要|等|等着|该|应该|催|催着|要是|争取|努力|早点|早日|快点|赶紧|怎么|关于|说到|提到|提|聊|聊起|谈到|至于|何时|什么时候|问|问起|问我|操心|关心|帮我|给我|介绍|祝|愿|希望|盼|再|将来|以后|迟早|总会|一定会|会|能|才|先|值得|需要|听说|都说|以为|怕|担心|劝|让我|叫我|标准是|找)(?:个|一个|我|您|我的|着|早点|快点|了)*$/u;
const unrealEn =
  /\b(?:question|matter|topic|subject|idea|talk|thought) of (?:a |an |the |my )?$|\b(?:if|when|want(?:ed)?|wanna|hope|wish|should|could|would|might|may|must|about|ask(?:ed|ing)?|asked if|whether|once|until|someday|one day|will|finding|need|needs?|get|getting|find|introduce|worry about|talk(?:ing)? about|discuss(?:ing)?|than|to)(?: (?:me|to|have|a|an|my|be|get|the|someone|i|i'm|i have|been))*\s*$/u;
const denial =
  /(?:没有?|还没有?|不|未|别|并非|并没有?|不是|不再|没在|没去|没能|从没|从来没|早就?不|哪有|哪儿|哪里|怎么会|谁说|不可能|不会|不打算|没打算|没想|不想|还不|算不上)(?:有|是|去|能|真的?|再|想|打算|被|在|又|在|什么|那么快|这么快|急着|到|个|得|太|怎么)*$/u;
const denialEn =
  /(?:\b(?:not|never|no|no longer|isn't|aren't|wasn't|haven't|hasn't|hadn't|didn't|don't|doesn't|won't|ain't|without|nowhere near|stopped being)|n't)(?: (?:a|an|really|actually|exactly|been|being|yet|got|the|so|even|quite|currently|any ?more|just|with|be|my))*\s*$/u;

/** 买房这话题, 房租的事: a matter is named, nothing said of it. */
const mattersOf =
  /^(?:可|,可)?(?:不敢|不能|别|千万别|少|不要|可别)碰|^[^,]{0,4}的(?:[那这个些]{0,2})(?:人(?!了|家)|年轻人|[表堂][姐妹哥弟]|姐|妹|哥|弟|孩子|小两口|小夫妻|朋友|同学|同事|邻居)|^(?:冷静期|的|这|那)?(?:这|那)?(?:政策|规定|个|件|种|档|桩|方面的)?(?:话题|事(?!务|业|情都)|问题|题(?!目)|茬儿?|方面|档子|压力|念头|心思|学问|故事|新闻|广告|规矩|讲究)|^ (?:is|was|'s) (?:a |an )?(?:big|long|hard|private|personal|another|different|touchy) |^ (?:question|topic|talk|stuff|advice|prices?|market)\b/u;
/** "Having children cannot be hurried": the subject of a sentence on such things at large. */
const atLarge = /^(?:having|getting|being|buying|finding|losing)\b/u;
const saysOfIt = /^ (?:cannot|can|takes?|should|must|needs?|depends|will|would|may|might)\b/u;

/** 给侄子买了: what is got for somebody else. */
const forOther = /(?:给|帮|替|为)(?!我|自己|俺|咱)[^,]{1,8}$/u;
const acquires = /^(?:买|置|订|换|拿|办|找|介绍|购|提|供|挑|选)/u;

/** What a clause states of a topic: the first statement that is not asked, wished or feared. */
export function statementsOf(clause: string, topic: CompiledTopic): readonly Said[] {
  const known = read.get(topic)?.get(clause);
  if (known !== undefined) return known;
  const said = statementsIn(clause, topic);
  const kept = read.get(topic);
  if (kept === undefined || kept.size >= KEPT) read.set(topic, new Map([[clause, said]]));
  else kept.set(clause, said);
  return said;
}

/** What clauses said of a topic: a reply is held against many facts, and facts share their topics. */
const read = new Map<CompiledTopic, Map<string, readonly Said[]>>();
const KEPT = 200;

function statementsIn(clause: string, { yes, no }: CompiledTopic): Said[] {
  const text = clause.replace(open, (said) => '¤'.repeat(said.length));
  const [denied, affirmed] = [no(text), yes(text)];
  const covers = (one: Hit, other: Hit): boolean =>
    one.index <= other.index && one.index + one.span.length >= other.index + other.span.length;
  // 脱离单身狗队伍 tells of a partner, though 单身狗 tells of none.
  const lacking = denied.filter(
    (hit) =>
      !affirmed.some(
        (long) => long.span.length > hit.span.length && covers(long, hit) && !denying.test(long.span),
      ),
  );
  const rest = lacking.reduce(
    (left, { index, span }) =>
      left.slice(0, index) + '¤'.repeat(span.length) + left.slice(index + span.length),
    text,
  );
  return [
    ...lacking.flatMap((hit) => turned(text, hit, false)),
    ...yes(rest).flatMap((hit) => turned(rest, hit, true)),
  ];
}

const denying = /[没不未无别]|\b(?:not|no|never|without)\b|n't/u;

function turned(text: string, { index, span }: { index: number; span: string }, value: boolean): Said[] {
  const before = text.slice(0, index).trimEnd();
  const after = text.slice(index + span.length);
  if (
    mattersOf.test(after) ||
    (before === '' && atLarge.test(span) && saysOfIt.test(after)) ||
    (value && forOther.test(before) && acquires.test(span))
  )
    return [];
  if (unreal.test(before) || (value && unrealEn.test(before))) return [];
  const denied = denial.test(before) || denialEn.test(before);
  return [{ value: denied ? !value : value, span, index }];
}
