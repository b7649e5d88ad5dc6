import type { Clause } from '../reading.js';
import type { Hit } from '../../scanner.js';
import { appraised, invited, ofSomebody, simile } from '../topics/polarity.js';
import { repliesOf, scansOf } from './compile.js';

/** What evidence in a clause tells of a topic. */
export type Told = { readonly value: boolean; readonly span: string; readonly index: number };

/** What makes of a word a matter of talk, of a wish or of the one who listens. */
const spokenOf =
  /听说|据说|说是|都说|人家说|话题|新闻|电视|[这那]?剧|电影|小说|网上|视频|政策|条件|行情|专家|念叨|催|打听|社会|现在的|这年头|规定|广告|这种|这类|希望|想(?!着|起)|将来|以后|再说|迟早|总会|但愿|该|盼|怕|谁|什么|哪|怎么|多少|知道|认识|都得|\b(?:heard|they say|apparently|news|article|show|drama|movie|film|people|everyone|topic|question|hope|wish|someday|would|should|might|maybe|want|who|what|why|how|whether)\b/u;
const ofListener = /[您你侬]|\b(?:you|your|you're)\b/u;
const ofSpeaker = /我|俺|咱|自己|\b(?:i|i'm|i've|i'd|i'll|my|me|myself|we|we're|we've|our|us)\b/u;
const denied = /(?:[没不未无甭哪]|别(?![的人家墅])|\b(?:no|not|never|without)\b|n't)[^,]{0,6}$/u;
const deniedAfter = /^[^,]{0,3}[没不未无]/u;
/** 产检单, 前夫这个词: a thing or a word, named. */
const named =
  /^(?:这|那)?(?:个|种|类|件)?(?:制度|政策|规定|现象|条款|法案|新规|词|话|题|字|事|问题|说法|规矩|纠纷)/u;

/** Dating apps are strange: of the matter at large. */
const ofMatters = /^ (?:is|are|was|were|can|cost|costs|has become|have become) /u;

/** Evidence in a clause that neither asks nor supposes; none where it speaks both ways or of the matter at large. */
export function evidenceIn(clause: Clause, topic: string): readonly Told[] {
  const scans = scansOf(topic);
  if (scans === undefined) return [];
  const { text } = clause;
  const [yes, no] = [scans.yes(text), scans.no(text)];
  if (yes.length + no.length === 0 || spokenOf.test(text)) return [];
  if (ofListener.test(text) && !ofSpeaker.test(text)) return [];
  return weighed(yes, no).filter(({ index, span }) => {
    const after = text.slice(index + span.length);
    return !(
      denied.test(text.slice(0, index)) ||
      simile(text.slice(0, index), after) ||
      invited.test(text.slice(0, index)) ||
      (index === 0 && ofMatters.test(after) && !ofSpeaker.test(text)) ||
      deniedAfter.test(after) ||
      named.test(after) ||
      (appraised.test(after) && !ofSomebody.test(text))
    );
  });
}

const longest = (hits: readonly Hit[]): number => Math.max(0, ...hits.map(({ span }) => span.length));

/** 没女朋友 holds 女朋友: the longer says what is meant. */
function weighed(yes: readonly Hit[], no: readonly Hit[]): readonly Told[] {
  const value = longest(yes) > longest(no);
  return (value ? yes : no).map(({ index, span }) => ({ value, span, index }));
}

/** What an answer wishes, has heard or puts off is no answer. */
const putOff =
  /听说|据说|人家说|都说|希望|但愿|(?<![不没])想(?!着|起)|将来|以后|再说|迟早|总会|该|盼|谁|什么|哪[个天种位]|怎么|多少|\b(?:heard|asks?|asked|asking|they say|hope|wish|someday|one day|would|should|might|maybe|who|what|why|how|whether)\b/u;
/** 不跟猫过: of what stands right behind it. */
const deniedHere = /(?:[没不未甭哪]|别(?![的人家墅])|\b(?:no|not|never|without)\b|n't)[^,]{0,2}$/u;

/** What a clause of an answer to a question on the topic tells by words that are too weak to tell it by themselves. */
export function repliedIn({ text }: Clause, topic: string): readonly Told[] {
  const scans = repliesOf(topic);
  if (scans === undefined || putOff.test(text)) return [];
  return weighed(scans.yes(text), scans.no(text)).filter(
    ({ index, span }) =>
      !deniedHere.test(text.slice(0, index)) &&
      !simile(text.slice(0, index), text.slice(index + span.length)) &&
      !named.test(text.slice(index + span.length)),
  );
}
