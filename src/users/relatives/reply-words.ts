import { fold } from '../../text/normalise.js';

/** Parts of a reply between punctuation marks that say something; a mark inside a number or word parts nothing. */
export function clausesIn(text: string): readonly string[] {
  return fold(text)
    .split(/[,，。.!！?？;；:：…~—、\n]+(?!\d)/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

const thanksWords =
  /谢谢|多谢|谢(?:过)?您|感谢|感激|(?:让|叫|劳|难为|辛苦)您.{0,6}(?:费心|操心|惦记|惦着|挂念|想着|记着|关心|记挂|念着)|(?<!(?:不用|别|少|甭|不劳|用不着|不要|无需).{0,2})您.{0,4}(?:还|总|一直|老)?(?:这么)?(?:惦记|惦着|挂念|记挂|关心|疼)(?:着)?我|承您.{0,2}(?:挂念|关心|惦记)|\bthank(?:s| you)\b|\b(?:appreciate|grateful|(?:kind|sweet|good|thoughtful|nice|lovely) of you|means a lot)\b/u;

/** Two clauses of thanks in a row are one thank-you; a third in a row, or one further on, is another. */
const ONE_THANKS = 2;

/** How often a reply gives thanks. Takes folded text. */
export function countThanks(folded: string): number {
  let [count, run] = [0, 0];
  for (const clause of clausesIn(folded)) {
    run = thanksWords.test(clause) ? run + 1 : 0;
    if (run === 1 || run > ONE_THANKS) count += 1;
  }
  return count;
}
