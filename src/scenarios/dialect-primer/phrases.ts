import type { View } from '../../core/policy.js';
import { paragraphs } from './prompt.js';

const says = {
  zh: [
    '恭喜發財 gung1 hei2 faat3 coi4，新年快樂，身體健康，萬事如意',
    '侬好，嫽扎咧，巴适得很，恁好，过年好',
    '每句都说清什么时候对哪位说，帮记的办法是按进门到出门走一遍，读音只是近似',
    '每位主人一份礼，不送钟、不送伞、不送四样，红纸包好，不犯忌讳',
    '先长辈后平辈，同辈先年长，双手接红包，不当面拆',
    '陪练全部批改：声调、音节、用字、称呼、先后、场合都对',
  ],
  en: [
    'gung1 hei2 faat3 coi4, san1 nin4 faai3 lok6, guò nián hǎo',
    'Each phrase is tied to a moment and a host, here is a memory aid, and the romanization is only approximate',
    'One gift for each host, no clock, no umbrella, not four of anything, wrapped in red',
    'The eldest generation first, red envelopes with both hands, never opened in front of the giver',
    'Every try is judged: tones, syllables, words, address, order and occasion',
  ],
} as const;

/** Whatever a scorer that reads prose might like to hear: claims without deeds, and the prompt itself. */
export function dialectPhrases({ lang }: View): readonly string[] {
  return [...says[lang], paragraphs.deliver[lang]];
}
