import { keepByText } from '../../../core/keep.js';
import { isAddress } from '../owners.js';

/** Titles by which people are called who are no kin: 队长, 老板, 师傅, 李姐, 老周. */
const titles =
  '外母|外父|契[妈爷娘]|老板娘?|队长|师傅|老师|经理|主任|科长|处长|局长|领导|主席|同志|站长|楼长|店长|班长|组长|校长|厂长|书记|会长|团长|教授|律师|医生|大夫|护士|教练|老大|老哥|老弟|老姐|老妹儿?|老铁|兄弟|兄台|哥们儿?|姐们儿?|姐妹们?|闺蜜|亲|亲爱的|宝|宝子|大兄弟|大妹子|大侄子|大侄女|老乡|老同学|同学|学[长姐弟妹]|师[哥姐兄弟妹母父娘]|掌柜的?|房东|阿?[姨婆嫲嬷爷叔伯公姑婶嫂哥姐舅妗][婆公太爷奶妈母父丈妗仔嫲娘]?|[大二三四五六七八九幺小老太堂表]{1,2}(?:姨|姑|舅|叔|伯|婶|嫂|哥|姐|爷|奶|妈|娘|嬢|孃)(?:[爷奶婆公太妈母夫父])?';
const named =
  '(?:[小老阿])?[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁沈姜崔谭陆范汪廖石金韦贾夏付方邹熊孟秦白江尹薛段雷侯龙史陶黎贺顾毛郝龚邵钱严武戴莫孔汤](?:哥|姐|叔|姨|婶|伯|爷|奶奶?|嫂|总|工|姑娘|先生|女士|阿姨|叔叔|伯伯|大爷|大妈|大姐|大哥|老师|经理|主任|教授|律师|医生|队长|老板|师傅)?';
const called = new RegExp(`^(?:我的|我|好)?(?:${titles}|${named})(?:[呀啊哎哟诶嘞呐哦们]|您|你)*$`, 'u');
const calledEn =
  /^(?:(?:dear|sweetie|sweetheart|honey|love|sir|madam|ma'am|coach|professor|doctor|doc|boss|captain|man|mate|buddy|dude|bro|sis|everyone|folks|pal)|(?:uncle|aunt|auntie|aunty|cousin|mr|mrs|ms|miss|grandma|grandpa|granny|nana|gran|professor|dr)\.?(?: [a-z-]+){0,2})$/u;

/** Whether words only call somebody, whoever it be. */
export const isCalling = (words: string): boolean =>
  isAddress(words) || called.test(words) || calledEn.test(words);

const LONGEST = 6;

/** 有主啦队长 is 有主啦: words without whom they are said to, at their end or their start. Clauses kept: each is held against many facts. */
export const uncalled = keepByText((words): string => {
  if (/^[\x20-\x7e]+$/u.test(words)) return words;
  for (let length = LONGEST; length > 0; length -= 1) {
    const [said, tail] = [words.slice(0, -length), words.slice(-length)];
    if (said !== '' && !/^[了啦吧呢啊呀的嘛哦喔咯没有是在过着]/u.test(tail) && isCalling(tail)) return said;
  }
  for (let length = LONGEST; length > 1; length -= 1) {
    const [head, said] = [words.slice(0, length), words.slice(length)];
    if (said !== '' && isCalling(head)) return said;
  }
  return words;
}, 500);
