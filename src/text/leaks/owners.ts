/** Who a clause is about: the words before a value decide whose it is. */

const kin =
  '(?:大|二|三|四|五|六|七|八|小|老|表|堂|亲)*(?:舅舅?妈?|叔叔?|婶婶?|伯伯?[父母]?|姑姑?[妈父丈]?|姨妈?[父丈]?|爷爷?|奶奶?|姥姥|姥爷|外公|外婆|公公|婆婆|岳[父母]|丈人|丈母娘|爸爸?|妈妈?|爹|娘|哥哥?|姐姐?|弟弟?|妹妹?|姐夫|妹夫|嫂子?|侄[子女]|外甥女?)';
const others = `(?:${kin}|同事|同学|室友|老板|领导|邻居|隔壁|人家|别人|朋友|师傅|老师|闺蜜|发小|哥们儿?|亲戚|他们?|她们?|它|网上|新闻|电视|谁家|老乡|小伙子|小姑娘)`;
const other = new RegExp(
  String.raw`(?<![比跟和同对向给叫让像])(?:[我您你咱]们?家?(?:的|那个?)?)?${others}(?!看|说|您|您看|放心|过奖|,)|[您你](?:家|儿子|女儿|们家|单位|厂|那时候|当年|以前|给|一个月|每月|工资|退休)|\b(?:he|she|they|his|her|their|your|cousin|brother|sister|boss|colleague|coworker|friend|friends|neighbou?r|uncle|aunt|auntie|someone|somebody|everyone|people|son|daughter)(?:'s)?\b`,
  'gu',
);
const own =
  /我(?!们?家?的?(?:爸|妈|爹|娘|哥|弟|姐|妹|叔|舅|姑|姨|伯|婶|表|堂|同事|同学|室友|朋友|邻居|老板|领导|公公|婆婆|岳|丈|侄|外甥|爷|奶|姥|外公|外婆|师傅|老师|闺蜜|发小))|自己|本人|俺|咱(?!爸|妈)|\b(?:i|i'm|i've|i'd|my|me|mine|myself|we|our)\b(?! (?:cousin|brother|sister|boss|colleague|coworker|friend|neighbou?r|uncle|aunt|auntie|mum|mom|dad|parents))/gu;

const lastIndex = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** Whether the words before a value give it to someone other than the speaker. */
export function belongsToOther(before: string): boolean {
  const [theirs, mine] = [lastIndex(other, before), lastIndex(own, before)];
  return theirs > mine;
}
