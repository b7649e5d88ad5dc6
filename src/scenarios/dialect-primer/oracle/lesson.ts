import type { Lang } from '../../../core/lang.js';
import { regionProfile } from '../../../world/dialect/regions.js';
import type { Region } from '../../../world/dialect/types.js';
import { hostName, list, occasionNames } from '../words.js';
import type { Chosen } from './choose.js';

function lineOf({ row, to }: Chosen, lang: Lang): string {
  const { local_text, meaning, occasion } = row;
  const when = occasionNames[occasion][lang];
  return lang === 'zh'
    ? `${when}时对${hostName(to, lang)}说“${local_text}”，意思是${meaning.zh}。`
    : `${when.charAt(0).toUpperCase()}${when.slice(1)}: say "${local_text}" (${meaning.en}) to ${hostName(to, lang)}.`;
}

function soundsOf(region: Region, lang: Lang): string {
  const { approximate, system } = regionProfile(region);
  if (approximate) {
    return lang === 'zh'
      ? '这里的拼音只是汉字的近似读法，真正的音要跟着家里人学。'
      : 'The pinyin here only approximates the sounds; learn the real ones from the family.';
  }
  return lang === 'zh'
    ? system === 'jyutping'
      ? '音节后的数字是声调，照着念就是本音。'
      : '拼音按普通话标注，当地的腔调会有出入，听着学就好。'
    : system === 'jyutping'
      ? 'The digits are tones; read so, they are the real sounds.'
      : 'The pinyin is that of the standard language; the local tune differs a little, follow what you hear.';
}

/** The lesson in words: each phrase with its moment and host, one memory aid, and how far the romanization goes. */
export function lessonOf(chosen: readonly Chosen[], region: Region, lang: Lang): string {
  const texts = chosen.map(({ row }) => row.local_text);
  const aid =
    lang === 'zh'
      ? `帮记：把这次拜年从进门到出门走一遍，依次是${list(texts, lang)}。`
      : `To remember them, walk through the visit from the door and back: ${list(texts, lang)}.`;
  const gap = lang === 'zh' ? '' : ' ';
  return [...chosen.map((one) => lineOf(one, lang)), aid, soundsOf(region, lang)].join(gap);
}
