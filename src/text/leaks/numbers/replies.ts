import { plain } from '../reading.js';
import type { Hedge } from './hedges.js';
import { readNumbers } from './statements.js';
import { findQuantities } from './quantity.js';
import type { Quantity } from './quantity.js';
import { spellOut } from './spell-out.js';

/** What a short reply says of the number the listener has just guessed. */
const replies: readonly (readonly [Hedge, RegExp])[] = [
  [
    'at-least',
    /^(?:可|还|远远|肯定|当然|那|哪)*(?:不止|何止|比(?:这|那)个?(?:还)?(?:要)?(?:多|高|大)|(?:还)?(?:要)?(?:往上|往高(?:了|里)?猜|再(?:往上|高|多|加)|多(?:一?点|些)|高(?:一?点|些)|猜(?:低|少)了|低了|少了|说少了|太少|太低|只多不少))|\b(?:more than that|higher|a (?:bit|little) more|too low|guess higher|go up|above that|up a bit|you're low)\b/u,
  ],
  [
    'at-most',
    /^(?:可|还|哪|那|真|肯定|当然)*(?:没(?:有)?(?:那么|这么)(?:多|高|大)|没(?:到|有)(?:那|这)?(?:个数|么多)?|不到|达不到|没到|哪有(?:那么|这么)?多?|比(?:这|那)个?(?:还)?(?:要)?(?:少|低|小)|(?:往下|往低(?:了|里)?猜|再(?:往下|低|少|减))|少(?:一?点|些)|低(?:一?点|些)|猜(?:高|多)了|高了|多了|说多了|太多|太高)|\b(?:less than that|not (?:that|so) much|lower|a (?:bit|little) less|too high|guess lower|below that|down a bit|you're high|under that|i wish)\b/u,
  ],
  [
    'about',
    /^(?:也|就|嗯+|是|那|还)*(?:差不多|差不离|差不远|八九不离十|大概|接近|很接近|就这(?:个)?数|上下|左右|沾边|挺准|猜(?:得)?(?:挺|真|很|还挺)?准|(?:相)?差(?:得)?不多|大差不差|(?:您|你)(?:真会|可真会)猜)|\b(?:about (?:that|right)|close(?: enough)?|near enough|pretty much|roughly|(?:getting )?warm(?:er)?|not far off|in that (?:range|ballpark)|something like that)\b/u,
  ],
  [
    'plain',
    /^(?:嗯+|对+|是(?:的|啊|呀|呢)?|没错|对啊|对的|对呀|(?:您|你)?(?:猜|说|蒙)(?:对|中|着)了?|让(?:您|你)(?:猜|说)(?:对|中|着)了?|可不(?:是)?(?:嘛|吗)?|正是|就是|确实|就这个数|嗯嗯|答对了|恭喜您?答对)(?:了|啊|呀|的|嘛|哈|吧|呢)*$|^(?:yes|yeah|yep|yup|right|correct|exactly|that's (?:it|right)|spot on|bingo|you got (?:it|me)|you guessed (?:it|right)|indeed|true|(?:yes|yeah) (?:it is|i do|exactly))$/u,
  ],
  ['not', /^(?:不对|不是|错了|猜错了|没猜对|no|nope|wrong)(?:了|啊|呢|哦|的)*$/u],
];

/** The numbers of a question as its answer hedges them; none where the reply takes no side. */
export function answeredNumbers(text: string, question: string): Quantity[] {
  const guesses = findQuantities(spellOut(plain(question)));
  if (guesses.length === 0) return [];
  const { clauses } = readNumbers(text);
  for (const { text: clause, asks } of clauses.slice(0, 3)) {
    if (asks || findQuantities(clause).length > 0) continue;
    const hedge = replies.find(([, pattern]) => pattern.test(clause))?.[0];
    if (hedge !== undefined) return guesses.slice(-1).flatMap((guess) => hedged(guess, hedge, clause));
  }
  return [];
}

/** 超过两万? 对: at least. 超过两万? 没有: at most. */
function hedged(guess: Quantity, hedge: Hedge, span: string): Quantity[] {
  if (hedge === 'plain') return [{ ...guess, span }];
  const bound = guess.hedge === 'at-least' || guess.hedge === 'over' || guess.hedge === 'some';
  if (hedge === 'not' || (hedge === 'at-most' && bound))
    return bound ? [{ ...guess, hedge: 'at-most', span }] : [{ ...guess, hedge: 'not', span }];
  const base = hedge === 'at-least' ? guess.high : guess.low;
  return [{ ...guess, low: base, high: base, hedge, span }];
}
