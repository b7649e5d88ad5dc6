import { plainSpelling } from './disguise.js';

/** Folded text in plain spelling, without markup, emoji and the marks that could be put between a word's characters. */
export function flatten(folded: string): string {
  return plainSpelling(folded.replace(/[「」『』]/gu, '"'))
    .replace(/(?<!\d):|:(?!\d)/gu, ',')
    .replace(/[*_`~#>|<·•・.。…!?:【】[\]()《》〈〉{}/\\^=+]|\p{Extended_Pictographic}/gu, keepDecimal)
    .replace(/[、;]/gu, ',')
    .replace(/ {2,}/gu, ' ')
    .replace(/ (?:(?=[\p{Script=Han},])|(?<=[\p{Script=Han},] ))/gu, '')
    .trim();
}

function keepDecimal(mark: string, at: number, whole: string): string {
  return mark === '.' && /\d/u.test(whole.charAt(at - 1)) && /\d/u.test(whole.charAt(at + 1)) ? mark : '';
}
