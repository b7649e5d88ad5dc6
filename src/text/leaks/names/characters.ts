/** How surnames are told by their characters: 木子李, 双人徐, 两点水加一个马. */
const parts: Readonly<Record<string, string>> = {
  李: '木子',
  张: '弓长',
  陈: '耳东',
  吴: '口天',
  胡: '古月',
  章: '立早',
  许: '言午',
  徐: '双人',
  杨: '木易',
  黄: '草头',
  王: '三横一竖|三横',
  刘: '文刀|卯金刀',
  周: '口土框|圈吉|框吉',
  林: '双木',
  何: '人可|单人可',
  程: '禾口王|禾口|禾呈',
  冯: '两点水|二马|两点马',
  郑: '关耳',
  姚: '女兆',
  江: '三点水加?工|水工|工水',
  叶: '口十',
  董: '草重|草头重',
  赵: '走肖|走叉',
  钱: '金戈',
  孙: '子小|子孙',
  魏: '委鬼',
  吕: '双口|两个口',
  朱: '撇未|未撇',
  秦: '春头禾|三人禾',
  贾: '西贝',
  汪: '三点水(?:加|带)?(?:一个|个)?王|水王',
  杜: '木土',
  洪: '三点水(?:加|带)?(?:一个|个)?共',
  钟: '金中|金字旁(?:加|带)?(?:一个|个)?中',
  柳: '木卯',
  伍: '单人五|单人旁(?:加|带)?(?:一个|个)?五',
  岳: '丘山',
  雷: '雨田',
  余: '人禾|年余',
  蔡: '草祭',
  彭: '三撇|壴彡',
  曾: '曾经|八田日',
  谢: '言身寸',
  罗: '四夕',
  梁: '梁山|水刃木',
  宋: '宝盖木|宋朝',
  唐: '唐朝',
  韩: '韩国|十早韦',
  邓: '又耳',
  沈: '三点水',
  卢: '占尸',
  蒋: '草将',
  苏: '草办|草字头',
  萧: '草字头|草肃|萧何',
  肖: '小月|肖像',
  丁: '一丁|甲乙丙丁',
  任: '单人壬|壬',
  石: '石头',
  范: '草水',
  方: '方圆|方向',
  夏: '夏天',
  白: '白色|白天',
  田: '田地',
  马: '骏马|牛马',
  高: '高低|高矮',
  郭: '城郭|享耳',
  司马: '史记|太史公|司马迁|砸缸',
  欧阳: '欧阳修|醉翁亭',
  诸葛: '诸葛亮|孔明|卧龙',
  上官: '上官婉儿',
  孟: '孟子|子皿',
  孔: '孔子|孔夫子',
  毛: '毛主席|毛笔',
  曹: '曹操',
  关: '关公|关羽',
  包: '包公|包青天|包子',
  鲁: '鲁迅|山东',
  贝: '宝贝',
};

/** Surnames that a picture says, by their sense or sound. */
const pictures: Readonly<Record<string, string>> = {
  ...{ 熊: '🐻|🐼', 马: '🐴|🐎|🐏', 牛: '🐮|🐂|🐄', 杨: '🐑|🐐|🌳', 羊: '🐑|🐐', 龙: '🐲|🐉', 侯: '🐵|🐒' },
  ...{ 朱: '🐷|🐖', 于: '🐟|🐠', 余: '🐟|🐠', 俞: '🐟|🐠', 陆: '🦌|6️?⃣|🛣', 花: '🌸|🌺', 金: '🥇|🪙|💰' },
  ...{
    钱: '💰|💵|🪙',
    石: '🪨|🗿',
    林: '🌲|🌳',
    叶: '🍃|🍂|🌿',
    江: '🌊|🏞',
    雷: '⚡|⛈',
    米: '🍚',
    白: '⬜|⚪',
    黄: '🟡|💛',
  },
  ...{
    车: '🚗|🚙',
    云: '☁|⛅',
    唐: '🍬|🍭',
    包: '👜|🎒|🥟',
    田: '🌾',
    苗: '🌱',
    谷: '🌾',
    梅: '🌸',
    蓝: '🔵|💙',
    兰: '🔵|🌺',
  },
  ...{
    沙: '🏖|🏜',
    海: '🌊',
    周: '🥣|🍲',
    舟: '🚤|⛵',
    管: '🎷',
    鲍: '🐆',
    安: '🔔',
    项: '🐘',
    梁: '🆒',
    洪: '🔴|🟥',
    王: '👑|🤴',
  },
};

/**
 * The source of a regular expression for the characters beside the surname; where the surname was asked for, its
 * characters alone tell it. Null where none are known.
 */
export function toldByParts(surname: string, asked: boolean): string | null {
  const picture = pictures[surname];
  const pictured = picture === undefined ? '(?!)' : `姓[是:]?(?:${picture})`;
  const spelled = `${spelledByWord(surname)}|${pictured}`;
  const source = parts[surname];
  if (source === undefined) return spelled;
  const said = `(?:${source})`;
  const beside = `${said}(?:旁|边|头)?的?(?:那个)?${surname}|(?:姓|复姓)[^。]{0,14}${said}|姓${surname}[^。]{0,8}${said}`;
  return asked ? `(?<!不是)(?:${beside}|${said}|${spelled})` : `(?<!不是)(?:${beside}|${spelled})`;
}

/** 照顾的顾, 沈阳的沈: a word that holds the surname, and then the surname, beside a word on names. */
function spelledByWord(surname: string): string {
  const word = `(?:${surname}\\p{Script=Han}{1,3}|\\p{Script=Han}{1,3}${surname})的那?个?${surname}(?!\\p{Script=Han})`;
  return `(?<!我(?:也|就)?姓[^。]{0,8})(?:(?<=姓[^。]{0,20})${word}|${word}(?=[^。]{0,30}姓))`;
}
