import type { KinPath, Sex, Step } from './types.js';

/** Words for one step, and for the relatives that paths are often told by, as the steps they stand for. */
const words: Readonly<Record<string, string>> = {
  '': '我 自己 本人 ego self me my',
  父: '父 爸 爸爸 父亲 爹 老爸 阿爸 father dad daddy',
  母: '母 妈 妈妈 母亲 娘 老妈 阿妈 mother mom mum mommy mummy',
  夫: '夫 丈夫 老公 先生 爱人(男) husband',
  妻: '妻 妻子 老婆 太太 媳妇 夫人 爱人(女) wife',
  兄: '兄 哥 哥哥 兄长 大哥 elder-brother older-brother big-brother',
  弟: '弟 弟弟 younger-brother little-brother',
  姐: '姐 姐姐 姊 姊姊 大姐 elder-sister older-sister big-sister',
  妹: '妹 妹妹 younger-sister little-sister',
  子: '子 儿 儿子 son',
  女: '女 女儿 闺女 daughter',
  亲: '亲 父母 双亲 家长 parent parents',
  偶: '偶 配偶 爱人 对象 伴侣 spouse partner',
  昆: '昆 兄弟 brother brothers',
  姊: '姐妹 姊妹 sister sisters',
  同: '同 同胞 兄弟姐妹 sibling siblings',
  孩: '孩 孩子 小孩 儿女 child children kid',
  父父: '爷爷 祖父 paternal-grandfather',
  父母: '奶奶 祖母 paternal-grandmother',
  母父: '外公 姥爷 外祖父 maternal-grandfather',
  母母: '外婆 姥姥 外祖母 maternal-grandmother',
  亲父: 'grandfather grandpa',
  亲母: 'grandmother grandma',
  父兄: '伯伯 伯父 大伯',
  父弟: '叔叔 叔父',
  父姊: '姑姑 姑妈 姑母',
  父兄妻: '伯母',
  父弟妻: '婶婶 婶子 叔母',
  父姊夫: '姑父 姑丈 姑夫',
  母昆: '舅舅 舅父 maternal-uncle',
  母姊: '姨 姨妈 姨母 maternal-aunt',
  母昆妻: '舅妈 舅母 妗子',
  母姊夫: '姨父 姨丈 姨夫',
  孩子: 'grandson',
  孩女: 'granddaughter',
  子子: '孙子',
  子女: '孙女',
  女子: '外孙',
  女女: '外孙女',
  昆子: '侄子 侄儿',
  昆女: '侄女',
  姊子: '外甥',
  姊女: '外甥女',
  同子: 'nephew',
  同女: 'niece',
  兄妻: '嫂子 嫂嫂',
  弟妻: '弟媳 弟妹 弟妇',
  姐夫: '姐夫 姊夫',
  妹夫: '妹夫',
  子妻: '儿媳 儿媳妇 daughter-in-law',
  女夫: '女婿 son-in-law',
  夫父: '公公',
  夫母: '婆婆',
  妻父: '岳父 丈人',
  妻母: '岳母 丈母娘',
  偶父: 'father-in-law',
  偶母: 'mother-in-law',
};

function readStep(letter: string): Step[] {
  switch (letter) {
    case '父':
    case '母':
    case '夫':
    case '妻':
    case '兄':
    case '弟':
    case '姐':
    case '妹':
    case '子':
    case '女':
    case '亲':
    case '偶':
    case '昆':
    case '姊':
    case '同':
    case '孩':
      return [letter];
    default:
      return [];
  }
}

/** The path that letters such as 母弟妻 spell; letters that are no step are left out. */
export const spelled = (letters: string): KinPath =>
  Array.from(letters).flatMap((letter) => readStep(letter));

const byWord: ReadonlyMap<string, KinPath> = new Map(
  Object.entries(words).flatMap(([letters, names]) =>
    names.split(' ').map((name): readonly [string, KinPath] => [name, spelled(letters)]),
  ),
);

const separators = /(?:['’]s?)?[\s,，、>→/-]+|的|之|['’]s?$/u;

/**
 * Reads a path such as 妈妈的弟弟的老婆, 母之弟之妻, `mother's younger brother's wife`, or a list of such
 * words. Throws, naming the word, when one is no step.
 */
export function readKinPath(told: string | readonly string[]): KinPath {
  const listed = typeof told === 'string' ? [told] : told;
  return listed.flatMap((item) => readItem(item.trim().toLowerCase().replaceAll('_', ' ')));
}

function readItem(item: string): KinPath {
  const whole = byWord.get(item.replace(/ +/g, '-')) ?? byWord.get(item);
  if (whole !== undefined) return whole;
  const joined = item
    .replace(/\b(elder|older|big|younger|little|maternal|paternal)[ -]/g, '$1_')
    .replace(/[ -]in[ -]law/g, '_in_law');
  return joined
    .split(separators)
    .filter((word) => word !== '')
    .flatMap((word) => readWord(word.replaceAll('_', '-'), item));
}

function readWord(word: string, item: string): KinPath {
  const known = byWord.get(word);
  if (known !== undefined) return known;
  const letters = spelled(word);
  if (letters.length === word.length) return letters;
  throw new Error(
    `kinship: '${word}' in '${item}' is no step of a path; expected words such as 父, 妈妈, 弟弟, 老婆 or mother, elder brother`,
  );
}

/** The sex of whoever a step leads to, from somebody of sex `from`; undefined where the step leaves it open. */
export function sexAfter(step: Step, from: Sex | undefined): Sex | undefined {
  if ('父夫兄弟子昆'.includes(step)) return 'male';
  if ('母妻姐妹女姊'.includes(step)) return 'female';
  if (step !== '偶' || from === undefined) return undefined;
  return from === 'male' ? 'female' : 'male';
}
