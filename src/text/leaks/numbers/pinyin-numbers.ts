/** liang wan san, yi ge yue, sui: numerals in Latin letters. */

const syllables: Readonly<Record<string, string>> = {
  ...{ ling: '零', yi: '一', er: '二', liang: '两', san: '三', si: '四', wu: '五', liu: '六', qi: '七' },
  ...{ ba: '八', jiu: '九', shi: '十', bai: '百', qian: '千', wan: '万' },
};
const digitSyllable = 'ling|yi|er|liang|san|si|wu|liu|qi|ba|jiu';
const unitSyllable = 'shi|bai|qian|wan';
const tone = '[1-5]?';
const pinyinNumber = new RegExp(
  `(?<![a-z])(?:(?:${digitSyllable}|shi)${tone}[ '-]?)+(?:${unitSyllable})${tone}(?:[ '-]?(?:${digitSyllable}|${unitSyllable})${tone})*(?<unit>[ '-]?(?:sui|kuai|jin|gongjin|fen|yuan)${tone}(?![a-z]))?(?![a-jl-z0-9]|k(?!g))`,
  'g',
);
/** wo jin nian san shi san le: an age without its unit. */
const pinyinAge = new RegExp(
  `(?<=\\b(?:jin ?nian|xian ?zai|dou|yi ?jing|cai|gang|man)[1-5]? )(?<ten>(?:${digitSyllable})?)[ '-]?shi${tone}(?:[ '-]?(?<one>${digitSyllable}))?(?= ?(?:le|la|sui|\\p{Script=Han}|$|[,.!。]))`,
  'gu',
);
const pinyinUnits: Readonly<Record<string, string>> = {
  ...{ sui: '岁', kuai: '块', jin: '斤', gongjin: '公斤', fen: '分', yuan: '元' },
};
/** 三十七 sui */
const pinyinUnit = /(?<=[\d零一二三四五六七八九十百千万]) ?(?:sui|kuai|jin|gongjin|fen|yuan)(?![a-z])/g;
/** yi ge yue, mei nian: behind a number its 一 is none of it. */
const pinyinPeriod = /(?<![a-z]) ?\b(?:yi[1-5]?|mei[1-5]?) ?(?:ge[1-5]? ?yue|nian)[1-5]?(?![a-z])/g;
const syllable = new RegExp(`${unitSyllable}|${digitSyllable}`, 'g');

/** A text with its pinyin numerals in hanzi, and the units behind them. */
export function withPinyinRead(text: string): string {
  return text
    .replace(
      pinyinAge,
      (_said, ten: string, one: string | undefined) =>
        `${syllables[ten] ?? ''}十${syllables[one ?? ''] ?? ''}`,
    )
    .replace(
      pinyinPeriod,
      (said) => ` ${said.startsWith('mei') ? '每' : '一'}${said.endsWith('nian') ? '年' : '个月'}`,
    )
    .replace(
      pinyinNumber,
      (said, unit: string | undefined) =>
        said
          .slice(0, said.length - (unit?.length ?? 0))
          .replace(syllable, (part) => syllables[part] ?? part)
          .replace(/[ '1-5-]/g, '') + (pinyinUnits[unit?.replace(/[^a-z]/g, '') ?? ''] ?? ''),
    )
    .replace(
      /(?<=[万千百零〇一二两三四五六七八九\dkw]|[千万][百零一二三四五六七八九]*十)(?=一(?:年|个[月星]|月(?![份初底])|天|周|平|套|斤|辆|样|般|共|起|块儿|把|次|趟|口气|笔|人|家|份|季|学期|顿))/g,
      ' ',
    )
    .replace(pinyinUnit, (said) => pinyinUnits[said.trim()] ?? said);
}
