/** How reviewers say that nothing is wrong, as the first thing they say. */
const approval =
  /^(?:ok(?:ay)?|lgtm|approved|looks good|all (?:good|correct|fine)|everything (?:is )?(?:ok|fine|correct|good)|no (?:problems?|issues?|errors?)(?: found)?|nothing (?:is )?wrong|(?:核对|检查)?(?:都|完全|全部)?(?:没有|没|无)(?:发现)?(?:任何)?(?:问题|错误)了?|(?:核对|检查|确认)?无误|可以交付了?|(?:全部|都)?正确)$/iu;

/** What takes an approval back. */
const reservation =
  /\b(?:but|however|except|although|though|missing|wrong|incorrect|should|must)\b|但|不过|只是|然而|除了|除非|缺|错|漏|建议|需要|应该|应当|有问题/iu;

/** Words that name a fault to say that there is none. */
const denied =
  /\b(?:no|nothing(?: is)?|without) (?:problems?|issues?|errors?|missing|wrong)\b|(?:没有|没|无)(?:发现)?(?:任何)?(?:问题|错误|遗漏|缺漏)/giu;

/**
 * True where a review says that nothing is wrong: it opens with an approval and takes nothing of it back.
 * Everything else is read as problems, which costs another round at most.
 */
export function approves(review: string): boolean {
  const [opening = '', ...rest] = review
    .normalize('NFKC')
    .replace(/[*_`#>"“”'‘’]/gu, '')
    .split(/[\n.。!,;:、]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return approval.test(opening) && !reservation.test(rest.join('\n').replace(denied, ''));
}
