/** Numbers that are not so now: aims and wishes, what comes only once a sum is reached, and what was long ago. */

const aims =
  /(?<!小)目标|愿望|心愿|梦想|flag|指标|争取|盼着|巴望|最好能|一心想|(?:想|要能|能|去哪儿?)(?:找|租|寻)个|\b(?:goal|target|dream(?:ing)?|resolution|aim(?:ing)?|hoping|one day|some ?day|i'll (?:have(?! to| paid| been| turned| you know)|be (?:making|earning))|fingers crossed|manifesting)\b/u;
const now =
  /现在|目前|如今|眼下|已经|今年|这会儿|到手|\b(?:now|currently|already|this year|today|at the moment|so far)\b/u;

/** 攒够二十万就回来, 到五十岁我还: on reaching it. */
const reaching = /(?:(?:攒|存|挣|赚|瘦|减|熬|凑)(?:够|满)|(?:^|,|等|我)到)$/u;
const then = /^(?:块钱?|元|岁|公斤|斤|分)?(?:我|咱)?(?:就|再|还(?!没|差|有))(?!没|已|够)/u;

/** 没个五十万, we still need three thousand, with a hundred thousand I'd: what one would have to have. */
const lacking =
  /(?:^|,)(?:真要|真能|倘若?|若是?)[^,我]{0,6}$|没(?:有)?个$|\b(?:need|needs|needed|want|wants)(?: another| about| at least)? $/u;
const withIt = /^with (?:a |an |another |about )?$/u;
const would = /\b(?:i|we)'d\b|\b(?:i|we) (?:would|could)\b/u;
/** Three million buys you a parking space. */
const buysYou = /^ (?:(?:will|would|only|barely) )?(?:buys?|gets?) (?:you|one|a|an|nothing|only)\b/u;
/** 要在市中心租个像样的,六千打不住: what it takes. */
const takes =
  /(?:^|,)(?:要想?|想要?)(?:在|去|到)?[^,我]{0,8}(?:租|买|住|养|娶|请)(?:个|套|间|得起|上)[^,我]*,$/u;

/** 上大学时跟人合租才九百: of a time that is over. */
const over =
  /上(?:大|中)?学(?:时|那会儿?|那阵|的时候|那几年)|刚毕业(?:那会儿?|时|那年|的时候)|读书(?:时|那会儿?|的时候)|实习(?:时|那会儿?|期|的时候)|第一份工|头一份工|小时候|年轻那会儿?|\b(?:back (?:in|when)|when i was (?:at|a|in|still|young)|as a student|my first job|used to|years ago|in my day)\b/u;

export type Around = { readonly before: string; readonly lead: string; readonly after: string };

/** Whether the words around a number make it one that is not so now. */
export function isUnreal({ before, lead, after }: Around): boolean {
  const said = before + lead;
  if (aims.test(said) && !now.test(lead)) return true;
  if (lacking.test(lead) || (withIt.test(lead) && would.test(after)) || takes.test(before)) return true;
  if (lead === '' && buysYou.test(after)) return true;
  if (reaching.test(lead) && then.test(after)) return true;
  return over.test(said) && !now.test(said);
}
