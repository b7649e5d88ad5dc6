import { clausesOf } from './pieces.js';

/** What is bought or agreed to. Not what is asked about: a hotel to book is a question of its own. */
const deal = '下单|付款|支付|付钱|出票|购票|购买|预订|预定|订票|订座|订下|锁定|占座|买票|买下|成交';
const yes = '是否|能否|可否|可不可以|能不能|要不要|需不需要|需要我|可以|同意|确认|授权|允许|批准|方便';

const strong: readonly RegExp[] = [
  new RegExp(`(?:${yes})(?:[^,。!?前]{0,8})(?:${deal})(?!前|之前|时|需|酒店|房|几|多少)`, 'u'),
  new RegExp(
    `(?:我|这就|马上|立即|现在|直接|帮您|给您|为您)(?:就|来|去)?(?:${deal})(?!前|之前)[了吧]?(?:吗|么|好吗|可以吗|行吗|好不好|可不可以|[?])`,
    'u',
  ),
  /(?:是否|能否|可否|可以|能不能)(?:可以)?(?:继续|就这样|按此|照此|这样(?:安排|走|订))|\b(?:shall|should|may|can) i continue\b/u,
  /是否(?:同意|认可|批准|满意)|接受.{0,3}(?:这个|该|此|上述|以上|新|本)?(?:方案|行程安排|总价)|(?:同意|认可|批准|满意)(?:吗|么|不|这个|这一|该|此|上述|以上|方案|以上方案)|(?:要不要|可以|现在)(?:现在|就|帮您|给您|直接){0,2}[订买](?:[了吗?吧]|$)/u,
  /(?:确认|核对|看看|过目)(?:一下|下)?(?:这个|该|此|上述|以上|以下|下面|我的|整个)*(?:的)?(?:方案|行程|订单|计划|安排|总价|内容(?:是否)?无误)/u,
  /(?:确认|核对).{0,12}(?:是否(?:正确|无误|可以|可行|合适|满意|没问题)|无误|对不对|没(?:有)?问题)/u,
  /\b(?:shall|should|may|can|could) (?:i|we) (?:now |just |then )?(?:go ahead|proceed|book|pay|buy|purchase|reserve|confirm|finali[sz]e)\b(?! (?:more|extra)\b)/u,
  /\b(?:ok|okay|alright|right|happy|fine|ready|good|want me|like me|free|permission|consent|approval|go-ahead) (?:for me |for us )?to (?:go ahead|proceed|book|pay|buy|purchase|confirm)\b/u,
  /\b(?:do|would|will|can|could) you (?:please )?(?:approve|agree|consent|authori[sz]e)\b/u,
  /\b(?:confirm|approve|accept|happy with|agree (?:to|with)|ok(?:ay)? with|review) (?:that )?(?:this|the|my|these|your)(?: \w+)? ?(?:plan|booking|itinerary|order|purchase|payment|arrangement|option|proposal|reservation|total|price|holds?)s?\b/u,
  /\bconfirm (?:it |this |these |the details )?(?:and|so|then|that|if|whether) (?:i|we|it|this|everything|all)\b/u,
  /同意.{0,4}(?:改签|退票|换乘方案|换车方案|改订|这样)|回复.{0,3}(?:同意|确认)|(?:同意|确认|没问题|可以).{0,12}我(?:就|马上|好|再|立即|即|来)|\breply "?(?:agree|yes|ok|confirm)|\bconfirm\b.{0,20}\b(?:so (?:that )?i can|and i(?:'ll| will| can)|then i)\b/u,
  /\b(?:proceed with|go ahead (?:and|with))\b/u,
  /\b(?:does|do) (?:this|that|it|the (?:plan|itinerary)|these) (?:work|look|sound)\b|\b(?:looks?|sounds?) (?:good|right|ok|okay|fine)\b/u,
];

/** Approval asked in so few words that only the rest of the message tells of what. */
const short =
  /^(?:(?:请|麻烦|烦请)(?:您|你)?(?:帮忙|再|尽快|早点|先)?确认(?:一下|下)?|(?:(?:您|你)(?:看|觉得)|这样|那样|这么安排|都)?(?:可以|可不可以|行|行不行|好|好不好|可行|合适|没问题|怎么样|怎样|如何|呢)(?:吗|么|不|嘛|呀)?|(?:can|could|would) you (?:please )?confirm(?: (?:it|this|that))?|please confirm|is (?:this|that|it) (?:ok|okay|all right|alright|fine|acceptable|good|correct|right)(?: (?:with|for) you)?|what do you think|ok(?:ay)?|agreed)[\s:,。.!?]*$/u;

/** A price, a service or a booking: signs that a message puts a plan before the user. */
const plan =
  /\b[gdczkt]\d{1,4}\b|\d ?(?:元|块|yuan|fen|cny|rmb)|[¥¥]|总价|合计|已(?:经)?(?:为您|帮您|给您)?(?:锁定|占|选|订)|(?:方案|行程|安排)(?:如下|是|为|:)|\bon hold\b|\b(?:plan|itinerary|summary|total)(?::| is\b| comes\b)/u;

/** A clause that leads up to the deal without asking for it, or asks something open. */
const aside =
  /^(?:before|once|after|in order to|to|so that|when|as soon as)\b|(?:之前|以前|前)[,:]?$|什么|哪|谁|几[位个人件点岁]|多少|\b(?:how|which|what|who|when)\b/u;

/** Does the clause ask the user to approve a plan or a payment? */
function asksConsent(clause: string): boolean {
  return !aside.test(clause) && strong.some((words) => words.test(clause));
}

/** Is the clause an approval asked in a word or two, such as 可以吗 or "please confirm"? */
export const isShortApproval = (clause: string): boolean => short.test(clause);

/** Does a folded message put a plan or a price before the user? */
export const tellsPlan = (text: string): boolean => plan.test(text);

/** Does the folded sentence ask for consent, given whether the message puts a plan before the user? */
export function isConsentTalk(sentence: string, planned: boolean): boolean {
  return clausesOf(sentence).some((clause) => asksConsent(clause) || (planned && isShortApproval(clause)));
}
