import { keepByText } from '../../../core/keep.js';
import { numeralValue } from '../../numerals.js';
import { withPinyinRead } from './pinyin-numbers.js';

/** Every way to write a number brought to digits or hanzi: the scanner then knows one alphabet. */

const small: Readonly<Record<string, number>> = {
  ...{ zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17 },
  ...{ eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60 },
  ...{ seventy: 70, eighty: 80, ninety: 90 },
};
const scales: Readonly<Record<string, number>> = {
  ...{ hundred: 100, thousand: 1000, grand: 1000, k: 1000, million: 1e6 },
};
const smallWord = Object.keys(small).join('|');
const scaleWord = Object.keys(scales).join('|');
const tens = 'twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety';
const token = `(?:${smallWord}|${scaleWord})s?`;
const englishNumber = new RegExp(
  String.raw`(?<!\d ?|\.)\b(?:an? )?${token}\b(?:[ -](?:(?<=(?:hundred|thousand) )and )?(?:${token}|point(?= (?:${smallWord})\b))\b)*`,
  'g',
);
const halfScale = new RegExp(String.raw`\bhalf an? (?=${scaleWord})`, 'g');
const oddTens = new RegExp(
  String.raw`\b(${tens}|(?:\d+))[ -]?(?:odd|something|ish|plus)[ -](?=thousand|grand|k\b|hundred|million)`,
  'g',
);

const oneDigit = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)';
const digitByDigit = new RegExp(
  `\\b${oneDigit}(?:[ ,.。-]+${oneDigit}\\b|[ ,]*[零〇一二三四五六七八九\\d]){2,}`,
  'g',
);
const hanDigit = '零一二三四五六七八九';

/** 一米七, 1米72: people's heights. */
const metres = /(?<m>[一1两2])米(?<cm>[一二三四五六七八九]{1,2}|\d{1,2})(?![十百千万\d米])/g;
const digitIn = (char: string): string =>
  /\d/.test(char) ? char : String('零一二三四五六七八九'.indexOf(char));
const inCentimetres = (_said: string, m: string, cm: string): string =>
  `${/[一1]/.test(m) ? 1 : 2}${Array.from(cm, digitIn).join('').padEnd(2, '0')}cm`;

const digitWord = '(?:one|two|three|four|five|six|seven|eight|nine)';
/** four thousand three or four: hundreds are meant. */
const hundredsAfter = new RegExp(
  `(?<head>(?:\\w+[ -])?\\w+ thousand) (?<low>${digitWord}) (?:or|to) (?<high>${digitWord})\\b(?! thousand| hundred)`,
  'g',
);
/** fourteen two a month: thousands. */
const thousandsLeft = new RegExp(
  `\\b(?<head>ten|eleven|twelve|\\w+teen|(?:${tens})-${digitWord}) ?[ -](?<left>${digitWord})(?= (?:a|per|every) (?:month|year)|$|[,.!?]| (?:or so|now|before|after|these days))`,
  'g',
);
/** twelve thousand three: hundreds again, as in 一万二千三. */
const hundredsLeft = new RegExp(
  `(?<= thousand) (?<left>${digitWord})(?=$|[^\\p{L} -]| (?!${digitWord}\\b|hundred|thousand|and|point))`,
  'gu',
);
const digitHan = '一二三四五六七八九';
/** 万八 and 千八 leave out their one; 万八五 two units; 一个半w and 三个亿 put 个 before the unit. */
const noOne = new RegExp(
  `(?<![${digitHan}两十百千万亿几多\\d零半个数上成好怕防]|\\p{L}[.]?\\d)(?=[万千][${digitHan}](?![\\p{Script=Han}&&[^多来块元出左上的吧呢啊了冒挂点不还啦咯哦呀嘛]]))`,
  'gv',
);
/** 一百一十八张毛爷爷 */
const banknotes =
  /([\d零一二两三四五六七八九十百]+)(?:来|多)?张(?:百元大?钞|百元|红票子|红钞票?|红的|毛爷爷|老人头|大红票)/g;
/** 万一八: 万 with two digits after it. */
const noOneOfTwo = new RegExp(
  `(?<![${digitHan}两十百千万亿几多\\d零半个数上成好])(?=万[${digitHan}]{2,3}(?:$|[^\\p{Script=Han}]|左右|上下|块|元|啦|啰|吧|多|咯|呀|度))`,
  'gu',
);
/** 四十有一 */
const tensAnd = new RegExp(
  `(?<=十)[有又](?=[${digitHan}](?![\\p{Script=Han}&&[^多来岁了的啦咯喽吧呢啊]]))`,
  'gv',
);
const twoUnits = new RegExp(
  `万(?<thousand>[${digitHan}])(?<hundred>[${digitHan}])(?![${digitHan}十百千万亿零])(?!(?<=一)(?:年|个|天|月|周|把|次|趟|口气|起|下|笔|平|块|分钱|季|学期|人|套|共))`,
  'g',
);
const halfOf = new RegExp(`(?<whole>[${digitHan}两]|\\d+)个半 ?(?=[wk](?![a-z])|[万亿])`, 'g');
/** 七个半: of months and hours it is none. */
const halfCount = new RegExp(`(?<whole>[${digitHan}两]|\\d+)个半(?![月小钟天星礼人])`, 'g');
/** 一个半钟头, 一年半. */
const halfTime = new RegExp(`([${digitHan}两俩十]+|\\d+)个?半(?=小时|钟头|月(?!底|初))`, 'g');
const halfYear = new RegExp(`(?<![${digitHan}十\\d])([${digitHan}两十]+|\\d{1,2})年半(?!载|夜)`, 'g');
/** 万二四五: three units. */
const threeUnits = new RegExp(
  `万(?<thousand>[${digitHan}])(?<hundred>[${digitHan}])(?<ten>[${digitHan}])(?![${digitHan}十百千万亿零])`,
  'g',
);
/** 2w68, 3w1200: what stands behind the unit are its next digits. */
const tenThousandths = /(?<![\d.])(?<whole>\d{1,3})(?<unit>w)(?<digits>\d{2}|\d{4})(?!\d)/g;
/** 花了360个: ten thousands, where money was spent, saved or earned. */
const tenThousands =
  /(?<=(?:花|存|攒|欠|贷|赚|挣|总价|首付|月入|年入|年薪|房价|全款)(?:了|到|着|款|有|是|要|大概|差不多|将近|快)*[\d零一二三四五六七八九十百两]+)个(?=$|[,。!?;]|左右|出头|多(?!月| ?[kw万千百个])|吧|呢|上下)/g;

/** 7.5个,单位是万; thirty a month, in thousands: the unit is named apart. */
const namedUnits: readonly (readonly [RegExp, string])[] = [
  [/单位(?:是|为|:)?万|[(（]万元?[)）]|以万(?:计|为单位)|\bin (?:units of )?(?:ten thousands|wan)\b/u, '万'],
  [/单位(?:是|为|:)?千|以千计|\b(?:in thousands|thousands,)/u, '千'],
];
const bareCount =
  /(?<![\d.])(\d+(?:\.\d+)?|[一二两三四五六七八九十百]+(?:点[一二三四五六七八九]+)?)(?: ?个| big ones)?(?=$|[ ,。!?;的左出没]|之间|到)/gu;
const inNamedUnit = (text: string): string => {
  const unit = namedUnits.find(([pattern]) => pattern.test(text))?.[1];
  return unit === undefined
    ? text
    : text.replace(
        bareCount,
        (_said, many: string) => `${/^\d/.test(many) ? many : (numeralValue(many) ?? many)}${unit}`,
      );
};

/** 贰万叁仟: as in contracts; 参 is 叁 there. A single one may be a surname (伍, 陆). */
const formal =
  /(?:[壹贰叁肆伍陆柒捌玖拾佰仟]|[零〇万亿](?=[壹贰叁肆伍陆柒捌玖参])|参(?=[拾佰仟万])|(?<=[拾佰仟零万])(?:[零万亿]|参(?!加|观|与|谋|考|赛|军|拜)))+/gu;
const formalChars = '壹贰叁肆伍陆柒捌玖拾佰仟参';
const plainChars = '一二三四五六七八九十百千三';
const inPlainChar = (char: string): string => plainChars[formalChars.indexOf(char)] ?? char;
const inPlainChars = (said: string): string => (said.length < 2 ? said : said.replace(/./gu, inPlainChar));

const shortForms = (text: string): string =>
  text
    .replace(formal, inPlainChars)
    .replace(/(?<=[万千百十])[壹贰叁肆伍陆柒捌玖](?![级仟佰拾])/gu, inPlainChar)
    .replace(/(?<=[十百千万])两(?=银子|白银|碎银)/g, '元')
    .replace(/零(?=花|钱|食|售|件|用)/g, '○')
    .replace(/半个百万/g, '五十万')
    .replace(/仨(?=个?月)/g, '三')
    .replace(/(?<=[发拿给有存攒])(了?)俩(?=个?月)/g, '$1两')
    .replace(noOne, '一')
    .replace(noOneOfTwo, '一')
    .replace(banknotes, (said, many: string) => `${(numeralValue(many) ?? 0) * 100 || said}元`)
    .replace(
      /(?<figure>[\d一二三四五六七八九十两]+)(?:字)?后[面头边]?(?:再|还)?(?:跟|带|加|添|挂|有)?(?:着|了)?(?<zeros>[一二两三四五六七]|\d)个(?:零|0|圈|蛋|鸭蛋)/g,
      (said, figure: string, zeros: string) =>
        `${(numeralValue(figure) ?? 0) * 10 ** (numeralValue(zeros) ?? 0) || said}`,
    )
    .replace(/吃(?<age>[二三四五六七八九]?十[一二三四五六七八九]?|\d{2})的饭/g, '虚$<age>')
    .replace(threeUnits, '万$<thousand>千$<hundred>百$<ten>十')
    .replace(twoUnits, (said, thousand: string, hundred: string) =>
      digitHan.indexOf(hundred) === digitHan.indexOf(thousand) + 1 ? said : `万${thousand}千${hundred}百`,
    )
    .replace(halfOf, '$<whole>点五')
    .replace(/(?<=[一二两三四五六七八九十\d])万半(?=$|[^\p{Script=Han}]|[左上啊啦咯了吧呢])/gu, '点五万')
    .replace(halfCount, (_said, whole: string) => `${numeralValue(whole) ?? whole}.5个`)
    .replace(halfTime, (_said, whole: string) => `${(numeralValue(whole) ?? 0) + 0.5}个`)
    .replace(halfYear, (_said, whole: string) => `${(numeralValue(whole) ?? 0) + 0.5}年`)
    .replace(/(?<![一二两三四五六七八九十几\d个大小上下])半个?(?=小时|钟头)/g, '0.5')
    .replace(tenThousandths, '$<whole>.$<digits>$<unit>')
    .replace(tenThousands, '万')
    .replace(/(?<=[\d一二两三四五六七八九十]万零?[一二两三四五六七八九\d])k(?![a-z\d])/g, '千')
    .replace(/(?<=[\d零一二三四五六七八九十百两])个 ?(?=[十百千]?[万亿]|[kw](?![a-z]))/g, '')
    .replace(/(?<=[\d一二两三四五六七八九十]) ?w(?=零?[一二两三四五六七八九\d]千)/g, '万')
    .replace(
      /(?<=[一二三四五六七八九两])个(?=[一二三四五六七八九](?:$|[,。!?]|左右|上下|吧|呢|的样子))/g,
      '点',
    )
    .replace(/(?<=[百千万][一二三四五六七八九])(?=[一二两三四五六七八九][万千])/g, ' ')
    .replace(tensAnd, '')
    .replace(/(?<=[一二两三四五六七八九十\d])个来(?<unit>小时|钟头|月|星期|礼拜)/g, '个$<unit>左右');

/** Brings English and pinyin numerals, and digits that were set apart, to plain digits and hanzi. */
export const spellOut = keepByText((text) => inDigits(withPinyinRead(inFigures(text))), 500);

/** Digits that were set apart, and half words, brought together. */
function inFigures(text: string): string {
  return joinDigits(
    shortForms(inNamedUnit(text))
      .replace(metres, inCentimetres)
      .replace(/(?<=\w) (?:big ones|large ones)\b/g, ' grand')
      .replace(/达不溜|大不溜|打不溜/g, 'w'),
  )
    .replace(
      /\b(?<many>an?|\w+) (?<unit>million|thousand|hundred|grand) and a half\b/g,
      '$<many> point five $<unit>',
    )
    .replace(
      /(?<=\b(?:\d+|\w+teen|ten|eleven|twelve|\w+ty(?:-\w+)?|one|two|three|four|five|six|seven|eight|nine)) and a half\b(?! (?:million|thousand|hundred|grand|k\b|years?|hours?))/g,
      ' point five',
    )
    .replace(/\ban? point five /g, 'one point five ')
    .replace(/\b(?:an?|one) (?=(?:hour|year|month|week)s? and a half\b)/g, '1.5 ')
    .replace(/\b(?:an?|one) hour and a quarter\b/g, '75 minutes')
    .replace(/\bthree[ -]quarters of an hour\b/g, '45 minutes')
    .replace(/\b(?:a )?quarter of an hour\b/g, '15 minutes')
    .replace(/一个?(?:小时|钟头)(?:零|又)?一刻钟?/g, '75分钟')
    .replace(/三刻钟/g, '45分钟')
    .replace(/\bhalf an (?=hour\b)/g, '0.5 ')
    .replace(/ and a half (?=thousand|million|hundred|grand|k\b)/g, ' point five ')
    .replace(hundredsAfter, '$<head> $<low> hundred to $<head> $<high> hundred')
    .replace(thousandsLeft, '$<head> thousand $<left> hundred')
    .replace(hundredsLeft, ' $<left> hundred')
    .replace(/个多 ?(?=[kw](?![a-z]))/g, '多')
    .replace(/(?<=[十百千万\d])多个 ?(?=[kw](?![a-z]))/g, '多')
    .replace(
      digitByDigit,
      (said) =>
        said
          .match(/[a-z]+|\d|[零〇一二三四五六七八九]/g)
          ?.map((word) =>
            /\d/.test(word) ? word : String(small[word] ?? Math.max(0, hanDigit.indexOf(word))),
          )
          .join('') ?? said,
    );
}

/** One and a quarter million, two and three quarter million. */
const quartersOf =
  /\b(?<whole>an?|one|two|three|four|five|six|seven|eight|nine|\d)(?: million)? and (?:a|(?<many>three))[ -]quarters?(?: of a)? ?(?:million)\b/g;

/** English numerals in digits. */
function inDigits(text: string): string {
  return text
    .replace(oddTens, (_said, ten: string) => `${small[ten] ?? ten}多`)
    .replace(quartersOf, (_said, whole: string, many: string | undefined) =>
      /\d/.test(whole)
        ? `${whole}.${many === undefined ? '25' : '75'} million`
        : `${whole.startsWith('a') ? 'one' : whole} point ${many === undefined ? 'two' : 'seven'} five million`,
    )
    .replace(/\b(?:a )?quarter of a (?=million)/g, '0.25 ')
    .replace(/\bhalf (?:of )?a (?=million|thousand)/g, '0.5 ')
    .replace(halfScale, '0.5 ')
    .replace(englishNumber, (said) => digitsOf(said));
}

const numeralChar = '零〇一二三四五六七八九两十百千万壹贰叁肆伍陆柒捌玖拾佰仟';
/** 7 / 3 / 5 / 0 / 0: the mark itself set apart. */
const marksApart = /(?<![\d.])\d(?: [\-_*|/·~.、,] \d){3,}(?!\d)/g;
const apart = /(?<![\d.])\d(?:(?<gap>[ \-_*|/·~.、,])\d)(?:\k<gap>\d){2,}(?![\d.]\d)/g;
/** 3-8-7: three figures of a score; a date has a dot or a slash, or ends in 日. */
const threeApart = /(?<![\d.\-])\d(?<gap>[ \-_*|·~])\d\k<gap>\d(?![\d.\-日号])/g;
/** 6 1公斤 */
const twoApart =
  /(?<!\d ?|\.)(?<ten>\d) (?<one>\d) ?(?=公斤|kg|斤|岁|[万wk](?![a-z])|[了啦咯喽呢呀哦哈吧]|[,。!]|$)/g;
/** 61 30 00, 468 0 000: one number in groups of any length. */
const groupsApart =
  /(?<![\d.,:])\d{1,3}(?<gap>[ \-_*|·])\d{1,4}(?:\k<gap>\d{1,4})+(?![\d.:]|\k<gap>?[年月日号])/g;
const hanApart = new RegExp(`(?<=[${numeralChar}])[ \\-_*|/·~.]+(?=[${numeralChar}])`, 'g');

/** 两、千、二、百: read out by the character. */
const listApart =
  /(?<![零〇一二三四五六七八九两十百千万])[一二三四五六七八九两](?:(?:、[千百万十零一二三四五六七八九两]){2,}|(?:,[零一二三四五六七八九](?![\p{Script=Han}\d])){2,})(?!、)/gu;

/** 2 3 4 1 7 and 两-万-三 are one number each; so is 23 417. */
function joinDigits(text: string): string {
  return text
    .replace(marksApart, (said) => said.replaceAll(' ', ''))
    .replace(apart, (said) => said.replace(/\D/g, ''))
    .replace(twoApart, '$<ten>$<one>')
    .replace(threeApart, (said) => said.replace(/\D/g, ''))
    .replace(groupsApart, (said) => said.replace(/\D/g, ''))
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)|(?<![\d.,])[1-9]\d{0,2} \d{4}(?![\d年])/g, (said) =>
      said.replaceAll(' ', ''),
    )
    .replace(/(?<![\d.,])\d{1,3}(?: ?, ?\d{3})+(?!\d)/g, (said) => said.replace(/[ ,]/g, ''))
    .replace(listApart, (said) => said.replace(/[、,]/g, ''))
    .replace(hanApart, '');
}

const startsWithScale = new RegExp(`^(?:${scaleWord})`);

function digitsOf(said: string): string {
  let [total, section, decimals, scaled] = [0, 0, '', false];
  let pointed = false;
  if (startsWithScale.test(said)) return said;
  for (const word of said.split(/[ -]+/)) {
    const bare = word in small || word in scales ? word : word.replace(/s$/, '');
    const [value, scale] = [small[bare], scales[bare]];
    if (word === 'point') pointed = true;
    else if (value !== undefined && pointed) decimals += String(value);
    else if (value !== undefined) section = joins(section, value) ? section + value : section * 100 + value;
    else if (scale !== undefined) {
      const amount = Number(`${section === 0 ? 1 : section}.${decimals === '' ? '0' : decimals}`);
      [decimals, pointed, scaled] = ['', false, true];
      if (scale === 100) section = amount * 100;
      else [total, section] = [total + amount * scale, 0];
    }
  }
  const whole = total + section;
  return decimals === '' || scaled ? String(Number(whole.toPrecision(12))) : `${whole}.${decimals}`;
}

/** twenty three is 23, two hundred three is 203; but two five is no sum. */
function joins(section: number, value: number): boolean {
  if (section === 0) return true;
  if (section % 100 === 0) return true;
  return section % 10 === 0 && section % 100 >= 20 && value < 10;
}
