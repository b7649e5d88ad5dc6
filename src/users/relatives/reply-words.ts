import { fold } from '../../text/normalise.js';

/** Parts of a reply between punctuation marks that say something; a mark inside a number or word parts nothing. */
export function clausesIn(text: string): readonly string[] {
  return fold(text)
    .split(/[,，。.!！?？;；:：…~—、\n]+(?!\d)/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

const thanksWords =
  /(?<!(?:不用|别|不必|甭|用不着).{0,2})(?:谢谢|多谢|谢(?:过)?您|感谢|感激)|(?:让|叫|劳|难为|辛苦)您.{0,6}(?:费心|操心|惦记|惦着|挂念|挂心|想着|记着|关心|记挂|念着)|(?<!(?:不用|别|少|甭|不劳|用不着|不要|无需).{0,2})您.{0,4}(?:还|总|一直|老)?(?:这么)?(?:惦记|惦着|挂念|记挂|关心|疼)(?:着)?我|承您.{0,2}(?:挂念|关心|惦记)/u;

/** Thanks without the word: that they care has been felt. */
const caring =
  /您(?:可)?(?:真)?(?:是)?有心(?:了|啦)|您的?(?:好意|心意|关心|这份心).{0,4}(?:领|收|记|懂|知道)|您这份心|难得您|多亏(?:有)?您|您(?:待|对)我(?:真|这么|可)?好|您(?:总|都|老|一直)(?:是)?[替为]我(?:着)?(?:想|操心|考虑|高兴)|(?:知道|明白|晓得)您.{0,3}为我好|还是您.{0,2}疼我|有您.{0,4}(?:真好|我就)|心里(?:真|可)?(?:热乎|暖|热)/u;
const thanksInEnglish =
  /(?<!\bno )\bthank(?:s| you)\b(?! to (?!you))|\b(?:appreciate|grateful|touched|(?:kind|sweet|good|thoughtful|nice|lovely|dear) of you|means a lot|bless you|bless your heart|you(?:'re|'ve| are)? (?:such )?a dear|(?:ever )?so (?:kind|thoughtful|sweet)|you mean well|warms my heart|cheers for|look(?:ing)? out for me|glad (?:that )?you (?:care|asked))\b/u;

const isThanks = (clause: string): boolean =>
  thanksWords.test(clause) || caring.test(clause) || thanksInEnglish.test(clause);

/** Two clauses of thanks in a row are one thank-you; a third in a row, or one further on, is another. */
const ONE_THANKS = 2;

/** How often a reply gives thanks. Takes folded text. */
export function countThanks(folded: string): number {
  let [count, run] = [0, 0];
  for (const clause of clausesIn(folded)) {
    run = isThanks(clause) ? run + 1 : 0;
    if (run === 1 || run > ONE_THANKS) count += 1;
  }
  return count;
}
