/** Numerals that count nothing: sayings, adverbs and greetings. Taken out before numbers are looked for. */
const digit = '[一二三四五六七八九十百千万两零]';
const sayings = [
  '不怕[^,。]{1,8},?就怕万一|不怕一万',
  '[百千亿]万(?=雄师|大军|富翁|富婆|英镑|家产|里长征|大奖|粉丝|年薪不是梦)|十万(?=大山|天兵|青年)|一百二十个(?=放心|心|愿意)|一千零一夜',
  '千万(?=别|不|要|记得|保重|注意|小心|给|替|得|放心|留)',
  '万(?=事|福|分|般|幸|能|物|象|家|古|民|岁|年|水千山|里|一(?![千百万\\d])|万)',
  '一万个|十万八千里|十万火急|十万个为什么|成千上万|千千万万|千家万户|千方百计|千言万语|千辛万苦|千里|千年|百年|百忙|百般|百事|百岁|百里|百分百|百分之百|百合|百姓|百货|老百姓|百里挑一',
  '(?<![高低多少赢输差][他她您你了]?)十分(?!之|钟|的?成绩)|十足|十全十美|十有八九|八成|九成|七成|一定|一直|一起|一切|一会儿?|一下子?|一些|一点(?![零一二三四五六七八九]|\\d)儿?|一块儿?(?=[吃去来玩走聊坐住])|一共|一路|一家(?:人|子)|一向|一心|一边|一旦|一带|一致|一再|一度|一律|万一(?![千百])|统一|唯一|第一|一口|一句|一声|(?<!翻)一番|一顿|一趟|一回|一次|一辈子|一生',
  '[一二三四五六七八九十](?=姑|舅|叔|伯|婶|姨|爷|奶|哥|姐|弟|妹|嫂|大爷|大妈|大伯|娘|爸|妈|嬢|孃|外[公婆]|丫|娃|哥)|(?<![今去明前后每])年三十(?![一二三四五六七八九])|三十(?:儿)?(?:晚上?|夜里?|那[天晚]|早上|下午|中午|守)|大?年初[一二三四五六七八九十]+|初[一二三四五六七八九十]+|永远十八|正月[一二三四五六七八九十]+|腊月[二一三四五六七八九十廿]+',
  '五一(?![十百千万岁斤年\\d]|[零一二三四五六七八九])|12306(?!元|块)|万贯|三十年河东,?(?:[三四]十年河西)?|[三四]十年河西|女大十八变|二百五(?![十百千万\\d])|三百六十五|三百六十行|五百年前|七十二变|八十老|百八十|三十六计|八九不离十|七七八八|三三两两|一五一十|三五成群|三天两头|丢三落四|颠三倒四|不管三七二十一|五湖四海|四面八方|四季|五谷|五福|六畜|七上八下|乱七八糟|五花八门|九牛一毛|接二连三|低三下四|说三道四|推三阻四|朝三暮四|三长两短|两全其美|三言两语|三心二意|一清二楚|一干二净|一来二去|一石二鸟|一举两得|两口子|三十而立|双十一|六六大顺|四平八稳|五颜六色|六神|一毛不拔',
  `(?<!${digit})${digit}(?![一二三四五六七八九十百千万两零点多来几余块元岁斤分公k w个年])\\p{Script=Han}${digit}(?!${digit})\\p{Script=Han}`,
];
const pattern = new RegExp(`(?<![一二两三四五六七八九十百千万几多\\d])(?:${sayings.join('|')})`, 'gu');

/** The text with sayings of numerals blanked, as long as before. */
export function withoutIdioms(text: string): string {
  return text.replace(pattern, (said) => '○'.repeat(said.length));
}

const english =
  /\bnot for (?:a|ten|all) (?:hundred|thousand|million)\b|\b(?:live|living) (?:to|till|past) (?:be )?a (?:hundred|thousand)\b|\b(?:one in )?(?:a|ten) (?:million|thousand|hundred)(?: and one)?(?= (?:good |happy |warm )?(?:bucks|times(?! (?:what|that|as much|more|yours?|his|hers?|mine))|thanks|thank|miles|things|pardons|apologies|reasons|questions|wishes|blessings|years|ways|stars|words|smiles|hugs|kisses|other)\b)|\b(?:worth|like|one in|thanks) a million\b|\ba million[ -]dollar\b|\b(?:a )?hundred percent\b|\b(?:forty winks|cloud nine|nine lives|second to none|one of a kind|one by one|one day|no one|(?:every|any|some) one|one another|the one|one more (?:time|bite|dumpling|thing))\b/gu;

/** Takes out English sayings of numerals, while they are words. */
export function withoutEnglishIdioms(text: string): string {
  return text.replace(english, (said) => '○'.repeat(said.length));
}
