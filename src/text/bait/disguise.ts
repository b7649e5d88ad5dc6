/**
 * Spellings that slip past word lists, turned back into the words they stand for: homophones, look-alike
 * characters, initials, letters pulled apart, digits for letters, emoji. Applied to folded text, in this order.
 */
type Spelling = readonly [pattern: RegExp, word: string | ((spelt: string) => string)];

const emoji: readonly Spelling[] = [
  [/🧧/gu, '红包'],
  [/(?<=\p{Script=Han}[^a-z]*)🎁|🎁(?=[^a-z]*\p{Script=Han})/gu, '礼包'],
  [/🎁/gu, ' free gift '],
  [/[💰💵💴🤑💸](?=[^a-z]*\p{Script=Han})|(?<=\p{Script=Han}[^a-z]*)[💰💵💴🤑💸]/gu, '现金'],
  [/🎟️?/gu, '券'],
];

const chinese: readonly Spelling[] = [
  [/[红宏洪鸿虹][·.*_\-|/+~ ]{0,2}[包苞饱胞]|(?<![a-z])h[·.*_\-|/ ]?b(?![a-z0-9])/gu, '红包'],
  [/(?<![a-z])hong[·.*_\- ]?包|红[·.*_\- ]?bao(?![a-z])/gu, '红包'],
  [/[薇威微徽]\s?[信芯]|(?<![a-z])(?:vx|wx|v信|w信|微x)(?![a-z])/gu, '微信'],
  [/(?:[加+➕]|十(?=[v薇]))\s?(?:v(?![a-z])|薇|微(?!信)|卫星)/gu, '加微信'],
  [/[优悠尤][惠慧]|优hui/gu, '优惠'],
  [/(?<=优惠|代金|抵用|抵扣|满减|折扣|消费|现金|体验|领|张)[卷劵]/gu, '券'],
  [/[扣q](?:裙|群)|(?<=[进入加])裙/gu, '群'],
  [/转\s?fa(?![a-z])|(?<![a-z])zhuan\s?发|(?<![a-z])zf(?![a-z])/gu, '转发'],
  [/分\s?xiang(?![a-z])|(?<![a-z])fen\s?享/gu, '分享'],
  [/现\s?jin(?![a-z])|(?<![a-z])xian\s?金|(?<=[领提返])\s?xj(?![a-z])/gu, '现金'],
  [/返\s?xian(?![a-z])|返线/gu, '返现'],
  [/免\s?dan(?![a-z])/gu, '免单'],
  [/(?<![a-z])lin?g?\s?取|领\s?qu(?![a-z])/gu, '领取'],
  [/(?<=[\d一二两三四五六七八九十百千万几]\s?[个张]?)(?:毛爷爷|软妹币|大洋|rmb)(?!\s?\d)/gu, '元'],
];

/** Single letters kept apart by one and the same mark, three at least: f-r-e-e. */
const apart = /(?<![a-z'])[a-z]([ .\-_*])[a-z](?:\1[a-z])+(?![a-z'])/gu;

const english: readonly Spelling[] = [
  [apart, (letters) => letters.replace(/[^a-z]/gu, '')],
  [/(?<=[a-z])0(?=[a-z])/gu, 'o'],
  [/(?<=[a-z])3(?=[a-z3])/gu, 'e'],
  [/(?<=[a-z])1(?=[a-z])/gu, 'i'],
  [/(?<=[a-z])@(?=[a-z])/gu, 'a'],
  [/\bfree?3\b|\bfr33\b/gu, 'free'],
  [/\$hare/gu, 'share'],
];

/** What any spelling of its list needs: most texts have none of it. */
const lists: readonly { readonly needs: RegExp; readonly spellings: readonly Spelling[] }[] = [
  { needs: /\p{Extended_Pictographic}/u, spellings: emoji },
  {
    needs:
      /[宏洪鸿虹薇威徽卷劵裙慧悠尤线]|红[^包]|微[^信]|[加+➕].?[v微卫]|毛爷爷|软妹币|大洋|[a-z](?=.?\p{Script=Han})|\p{Script=Han}.?[a-z]/u,
    spellings: chinese,
  },
  { needs: /[a-z]/u, spellings: english },
];

/** A folded text in plain spelling. */
export function plainSpelling(folded: string): string {
  return lists.reduce(
    (text, { needs, spellings }) => (needs.test(text) ? spellings.reduce(respell, text) : text),
    folded,
  );
}

const respell = (text: string, [pattern, word]: Spelling): string =>
  text.replace(pattern, typeof word === 'string' ? () => word : word);
