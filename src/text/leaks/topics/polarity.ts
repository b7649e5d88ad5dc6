import type { CompiledTopic } from './compile.js';
import type { Hit } from '../../scanner.js';

/** What a clause says of a topic, and in which words. */
export type Said = { readonly value: boolean; readonly span: string; readonly index: number };

/** Both sides of a question in one word (有没有, 结没结婚) say nothing. */
const open =
  /有没有?有?|有无|是不是|是否|会不会|要不要|能不能|想不想|打不打算|(\p{Script=Han})[没不]\1|(\p{Script=Han})(\p{Script=Han})\2不\3|没有?(?=吗|么)|\bwhether\b.*|\bor not\b|(?<same>\p{Script=Han}{2,3})(?:还|就)?是那?个?\k<same>/gu;
/** What makes a statement a wish, a duty or a topic. */
const unreal =
  /(?:想|想要|等|等着|该|应该|催|催着|要是|争取|努力|早点|早日|快点|赶紧|怎么|关于|说到|提到|提|聊|聊起|谈到|至于|何时|什么时候|问|问起|问我|操心|关心|帮我|给我|介绍|祝|愿|希望|盼|再|将来|以后|迟早|总会|一定会|会|能|才|先|值得|需要|听说|都说|以为|怕|担心|劝|让我|叫我|标准是|找)(?:个|一个|我|您|我的|着|早点|快点|了)*$/u;
/** 每个月先还银行的月供 */
const habitual = /(?:每个?月|月月|天天|每天)[^,]*先$/u;
const unrealEn =
  /\b(?:question|matter|topic|subject|idea|talk|thought) of (?:a |an |the |my )?$|\b(?:if|when|want(?:ed)?|wanna|hope|wish|should|could|would|might|may|must|about|ask(?:ed|ing)?|asked if|whether|once|until|someday|one day|will|finding|need|needs?|get|getting|find|introduce|worry about|talk(?:ing)? about|discuss(?:ing)?|than|to)(?: (?:me|to|have|a|an|my|be|get|the|someone|i|i'm|i have|been))*\s*$/u;
const denial =
  /(?:没有?|还没有?|不|未|别|并非|并没有?|不是|不再|没在|没去|没能|从没|从来没|早就?不|哪有|哪用得着|用不着|不用|犯不着|没必要|不至于|哪儿|哪里|怎么会|谁说|不可能|不会|不打算|没打算|没想|不想|还不|算不上)(?:有|是|去|能|真的?|再|想|打算|被|在|又|在|什么|那么快|这么快|急着|到|个|得|太|怎么)*$/u;
const denialEn =
  /(?:\b(?:not|never|no|no longer|isn't|aren't|wasn't|haven't|hasn't|hadn't|didn't|don't|doesn't|won't|ain't|without|nowhere near|stopped being)|n't)(?: (?:a|an|really|actually|exactly|been|being|yet|got|the|so|even|quite|currently|any ?more|just|with|be|my))*\s*$/u;

/** 买房这话题, 房租的事: a matter is named, nothing said of it. */
const mattersOf =
  /^冷静期(?:的|这|那|太|有|没|取消|合理|该|要)|^(?:这|那)(?:个)?(?:词儿?|字眼)|^的(?:都|也|越来越|可|真|很|最)|^(?:领取|申请|办理|缴纳|报销)?(?:纠纷|补贴|新政|攻略|流程|条件|门槛|利率|比例)|^都(?:能|可以|往|兴|流行|时兴|讲究)|^(?:可|,可)?(?:不敢|不能|别|千万别|少|不要|可别)碰|^[^,]{0,4}的(?:[那这个些]{0,2})(?:人(?!了|家)|年轻人|[表堂][姐妹哥弟]|姐|妹|哥|弟|孩子|小两口|小夫妻|朋友|同学|同事|邻居)|^(?:冷静期|的|这|那)?(?:这|那)?(?:政策|规定|个|件|种|档|桩|方面的)?(?:话题|事(?!务|业|情都)|问题|题(?!目)|茬儿?|方面|档子|压力|念头|心思|学问|故事|新闻|广告|规矩|讲究)|^ (?:is|was|'s) (?:a |an )?(?:big|long|hard|private|personal|another|different|touchy) |^ (?:question|topic|talk|stuff|advice|prices?|market)\b/u;
/** 月子中心现在贵得离谱, 专家号太难约: what such things cost, and how they are in the news. */
export const appraised =
  /^(?:的话)?一[桌围席套平场辆](?:就|都|得|要|也|可)*(?:[一二两三四五六七八九十百千万几\d]|贵|便宜)|^(?:这事|这|也|又|并|真|其实)*(?:没什么|没啥|不(?:算|是)?(?:什么|啥)?)?(?:好)?(?:丢人|丢脸|可耻|丑事|稀奇|稀罕|大不了|见不得人)|^(?:现在|如今|今年|真|可|也|都|越来越|一?个?|有点|多|得多|老)*(?:的?(?:价格?|费用|行情|市场))?(?:现在|如今|今年|真|可|也|都|太|好|越来越)*(?:贵|便宜|难(?=$|[约抢办弄考])|火|卷|离谱|放宽|收紧|涨价|降价|改版|吓人|抢手|不好(?:约|抢|办)|不便宜|[一二两三五六八九十百千万\\d]+(?:起步|一小时|一次|一天))/u;
export const ofSomebody = /我|俺|咱|[他她]|\b(?:i|my|we|our)\b/u;
/** 跟怀了娃似的, 像离了婚一样 */
export const simile = (before: string, after: string): boolean =>
  /^[^,]{0,4}似的/u.test(after) ||
  (before.endsWith('比') && /^[^,]{0,2}(?:还|更|都)/u.test(after)) ||
  /(?:(?<![好不就图真])像|好比|仿佛|如同|犹如)$/u.test(before) ||
  (/(?:跟|像|好比)[^,]{0,3}$/u.test(before) && /^[^,]{0,4}一样/u.test(after));
/** 把刘海裁了: cut with scissors. */
const tailored =
  /剪[子刀]|[红彩宣]纸|料子|刘海|头发|裤[脚腿子]|袖|窗花|(?:红|彩|宣|剪)纸|边角|福字|春联|对联|[张尺]纸|布料?(?!道)|裁缝|裁纸|衣服|窗帘/u;
/** 请我们去暖房: a guest at somebody else's. */
export const invited = /(?:请|叫|喊|约)(?:了|过)?(?:我们?|咱们?|大家)(?:都|也|一起|过)*[去来到][^,]{0,3}$/u;
/** "Having children cannot be hurried": the subject of a sentence on such things at large. */
const atLarge = /^(?:having|getting|being|buying|finding|losing)\b/u;
const saysOfIt = /^ (?:cannot|can|takes?|should|must|needs?|depends|will|would|may|might)\b/u;

/** 给侄子买了: what is got for somebody else. */
const forOther = /(?:给|帮|替|为)(?!我|自己|俺|咱)[^,]{1,8}$/u;
const acquires = /^(?:买|置|订|挂|约|抢|换|拿|办|找|介绍|购|提|供|挑|选)/u;

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
    ...(rest === text ? affirmed : yes(rest)).flatMap((hit) => turned(rest, hit, true)),
  ];
}

const denying = /[没不未无别]|\b(?:not|no|never|without)\b|n't/u;

/** Be kind to my girlfriend, 先问问我对象: who may be asked or treated so is there. */
const possessed = /^my |^我(?!们?家?有|没|不)/u;
const asWished =
  /(?:\b(?:be|become|becomes|about|find|finding|finds|found me|if|asked?|asking|once|until|than|on)|[等想找催问当做帮劝怕](?<!问问)|关于|介绍|聊|说)(?: (?:a|me))? ?$/u;
const granted = (before: string, span: string): boolean => possessed.test(span) && !asWished.test(before);

function turned(text: string, { index, span }: { index: number; span: string }, value: boolean): Said[] {
  const before = text.slice(0, index).trimEnd();
  const after = text.slice(index + span.length);
  if (
    (mattersOf.test(after) && !/没影|没谱|没戏|没门/u.test(span)) ||
    (/裁|没动/u.test(span) && tailored.test(text)) ||
    simile(before, after) ||
    invited.test(before) ||
    (appraised.test(after) && !ofSomebody.test(text)) ||
    (before === '' && atLarge.test(span) && saysOfIt.test(after)) ||
    (value && forOther.test(before) && acquires.test(span))
  )
    return [];
  const supposed = (unreal.test(before) && !habitual.test(before)) || (value && unrealEn.test(before));
  if (supposed && !(value && granted(before, span))) return [];
  const denied = denial.test(before) || denialEn.test(before);
  return [{ value: denied ? !value : value, span, index }];
}
