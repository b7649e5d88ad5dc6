import { firms, hospitals, schools, towns } from './bilingual-names.js';
import { cityZh } from './cities.js';
import { syllablesOf } from './pinyin.js';

const tables = { employer: firms, place: [...towns, ...hospitals], school: schools } as const;
/** How an English name of a school, town or hospital ends, and what the ending is in Chinese. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ university$/u, '大学'],
  [/ hospital$/u, '医院'],
  [/ (?:bank)$/u, '银行'],
  [/$/u, ''],
];

/** The names of a value in the other language, as sources of regular expressions; none where it is not known. */
export function inOtherTongue(value: string, kind: 'employer' | 'place' | 'school'): readonly string[] {
  const low = value.toLowerCase();
  const row = tables[kind].find((names) => isNamedIn(names, low));
  if (row !== undefined) return row.filter((name) => name !== low);
  return /\p{Script=Han}/u.test(low) ? englishOf(low, kind) : chineseOf(low);
}

const isNamedIn = (names: readonly string[], value: string): boolean =>
  names.some((name) =>
    /\p{Script=Han}/u.test(name)
      ? value === name || (name.length > 3 && value.startsWith(name))
      : new RegExp(`^(?:the )?(?:${name})(?: (?:university|inc|ltd|group|hospital))?$`, 'u').test(value),
  );

const fields: readonly (readonly [string, string])[] = [
  ['理工', '(?:science (?:and|&) technology|technology|polytechnic)'],
  ['科技', '(?:science (?:and|&) technology|technology)'],
  ['师范', 'normal'],
  ['农业', 'agricultur\\w*'],
  ['工业', '(?:technology|polytechnic\\w*|industry)'],
  ['财经', '(?:finance|economics)'],
  ['邮电', 'posts'],
  ['交通', 'jiao ?tong'],
  ['外国语', '(?:foreign|international) stud\\w+'],
  ['医科', 'medical'],
  ['政法', '(?:law|political science)'],
  ['民族', '(?:minzu|nationalities)'],
  ['传媒', 'communication'],
  ['海洋', 'ocean'],
];
const regions: readonly (readonly [string, string])[] = [
  ['华中', '(?:huazhong|central china)'],
  ['华东', 'east china'],
  ['华南', 'south china'],
  ['华北', 'north china'],
  ['东北', 'northeast(?:ern)?'],
  ['西北', 'northwest(?:ern)?'],
  ['西南', 'southwest(?:ern)?'],
  ['中国', 'china'],
];
/** 陕西 is spelled shaanxi, which is no pinyin. */
const inLatin = (han: string): string =>
  regions.find(([name]) => name === han)?.[1] ??
  (han === '陕西' ? 'shaanxi' : syllablesOf(han, false).join("[ '-]?"));

const levels: Readonly<Record<string, string>> = {
  省: 'provincial',
  市: '(?:city|municipal)',
  县: 'county',
  区: 'district',
};
const offices: readonly (readonly [string, string])[] = [
  ['税务局', 'tax (?:bureau|office|authority|department)'],
  ['公安局', '(?:public security bureau|police (?:bureau|station|department))'],
  ['法院', '(?:the|county|district|city) court'],
  ['教育局', 'education bureau'],
  ['财政局', 'finance bureau'],
  ['街道办', 'sub-?district office'],
  ['供电局', 'power (?:bureau|company)'],
  ['电视台', 'tv station'],
  ['派出所', 'police station'],
  ['邮局', 'post office'],
];
const numbers = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'.split('|');

/** 河南农业大学: henan agricultural university; 第四人民医院: no. 4 people's hospital. */
function englishOf(value: string, kind: 'employer' | 'place' | 'school'): readonly string[] {
  const field = fields.find(([name]) => value.endsWith(`${name}大学`));
  if (field !== undefined) {
    const where = inLatin(value.slice(0, -field[0].length - 2));
    return [`${where}\\b[^,.]{0,30}\\b${field[1]}`, `${field[1]}\\b[^,.]{0,20}\\b${where}`];
  }
  if (value.endsWith('大学')) return [`${inLatin(value.slice(0, -2))} (?:university|uni)(?! of)`];
  const at = /第(?<n>[一二三四五六七八九十])(?:人民)?医院$/u.exec(value)?.groups?.n;
  if (at !== undefined) {
    const n = '一二三四五六七八九十'.indexOf(at);
    return [
      `(?:no\\.? ?${String(n + 1)}|number ${String(n + 1)}|${numbers[n] ?? ''}|${String(n + 1)}(?:st|nd|rd|th)) (?:people'?s )?hospital`,
    ];
  }
  const body = /^(?<name>.{2,6}(?<!人民))医院$/u.exec(value)?.groups?.name;
  if (body !== undefined) return [`${inLatin(body)} hospital`];
  const people = /(?<level>[省市县区])人民医院$/u.exec(value)?.groups?.level;
  if (people !== undefined) return [`${levels[people] ?? ''} (?:people'?s )?hospital`];
  const office = kind === 'employer' ? offices.find(([name]) => value.endsWith(name)) : undefined;
  if (office !== undefined) return [office[1]];
  const bank = kind === 'employer' ? /^(?<name>.{2,4})银行$/u.exec(value)?.groups?.name : undefined;
  return bank === undefined ? [] : [`bank of ${inLatin(bank)}`, `${inLatin(bank)} bank`];
}

const provinces =
  '浙江|江苏|广东|山东|河南|河北|湖南|湖北|四川|福建|安徽|江西|辽宁|吉林|黑龙江|山西|云南|贵州|广西|海南|甘肃|青海|宁夏|新疆|内蒙古';

/** hangzhou is 杭州, sichuan university 四川大学: towns and provinces by their pinyin. */
function chineseOf(value: string): readonly string[] {
  const ending = endings.find(([pattern]) => pattern.test(value));
  if (ending === undefined) return [];
  const name = value.replace(ending[0], '').replace(/[ '-]/g, '');
  const han = `${cityZh}|${provinces}`.split('|').find((town) => syllablesOf(town, false).join('') === name);
  return han === undefined ? [] : [`${han}${ending[1]}`];
}
