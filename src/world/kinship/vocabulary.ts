import { pinyinOf } from './pinyin.js';
import { allRanks } from './ranks.js';
import { kinTable } from './table.js';

/** Terms of the table that mean other things more often than a relative: no mention by themselves. */
const tooWide = new Set(
  '我 本人 自己 先生 男人 孩子 儿 祖 夫人 爱人 内人 丫头 当家的 孙 婿 侄 甥 兄 姊 阿太 姑子 舅子'.split(' '),
);

/** Terms whose pinyin is a given name at least as often. */
const nameLike = new Set('小妹 小弟 大妹 大弟 老妹 老弟 阿弟 阿妹'.split(' '));

/** Words that hold the characters of a term and name no relative. */
const otherWords =
  '姑娘 大姑娘 小姑娘 老姑娘 姑且 小姐 大小姐 空姐 学姐 学姐们 学长 学妹 学弟 师姐 师妹 师弟 师兄 哥们 哥们儿 爷们 爷们儿 姐们 姐们儿 姐妹 姐妹们 兄弟 兄弟姐妹 兄弟们 娘家 新娘 新娘子 伴娘 老板娘 娘们 娘胎 奶茶 牛奶 酸奶 奶粉 奶油 奶酪 奶瓶 断奶 喂奶 羊奶 豆奶 奶糖 奶香 伯乐 阿拉伯 伯克利 伯仲 老爷车 妈呀 我的妈 子弟 徒弟 弟子 妹子 学妹们 帅哥 的哥 八哥儿 墨西哥 芝加哥 摩洛哥 哥伦比亚 哥特 空嫂 月嫂 军嫂 少爷 师爷 王爷 佛爷 财神爷 太太平平 老天爷 灶王爷 老爷爷级 爸妈 爹妈 爹娘 爸爸妈妈 三姑六婆 七大姑八大姨 大姐大 大哥大 老公公司 公公司 孙子兵法 姑息 姑苏 姨太太 妈祖 妈咪 老大爷 老大娘 老大妈 大妈们 大爷们 叔叔伯伯 奶奶庙 姐弟 兄妹 姐妹花'.split(
    ' ',
  );

const bare = (cell: string): readonly string[] => {
  const term = cell.replace(/[!~]/g, '');
  return term.includes('#') ? allRanks.map((rank) => term.replace('#', rank)) : [term];
};

const terms: ReadonlySet<string> = new Set(
  kinTable
    .flatMap((row) => [row.standard, row.address, row.accepted, row.north, row.south].flat())
    .flatMap(bare)
    .filter((term) => !tooWide.has(term)),
);

/** Every term and, as null, every other word that a search must step over (小姐, though 小 may be a rank). */
export const vocabulary: ReadonlyMap<string, string | null> = new Map([
  ...[...terms].map((term) => [term, term] as const),
  ...otherWords.map((word) => [word, null] as const),
]);

/** The length of the longest entry that begins with a character; undefined where none does. */
export const longestFrom: ReadonlyMap<string, number> = [...vocabulary.keys()].reduce((longest, word) => {
  const first = word.charAt(0);
  return longest.set(first, Math.max(word.length, longest.get(first) ?? 0));
}, new Map<string, number>());

let spellings: ReadonlyMap<string, readonly string[]> | null = null;

/** The terms of two or more characters that a spelling without tones, spaces or ü may stand for. Built at first use. */
export function termsSpelled(letters: string): readonly string[] {
  spellings ??= [...terms]
    .filter((term) => term.length > 1 && !nameLike.has(term))
    .reduce((map, term) => {
      const spelling = plainSpelling(pinyinOf(term));
      return map.set(spelling, [...(map.get(spelling) ?? []), term]);
    }, new Map<string, readonly string[]>());
  return spellings.get(letters) ?? [];
}

/** Pinyin without tone marks or numbers, ü as u, lower case: `Er4`, `Èr` and `er` are one. */
export function plainSpelling(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replaceAll('v', 'u');
}
