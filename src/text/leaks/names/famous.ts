/** Bearers of a surname whom everybody knows, and what they wrote or were in (common knowledge, no source but that). */
const bearers: Readonly<Record<string, string>> = {
  司马: '史记|太史公|司马迁|司马光|砸缸',
  诸葛: '诸葛亮|孔明|卧龙',
  欧阳: '欧阳修|醉翁',
  上官: '上官婉儿',
  慕容: '慕容复',
  令狐: '令狐冲',
  东方: '东方不败|东方朔',
  刘: '汉高祖|刘邦|刘备|刘德华|刘关张里的老大',
  李: '李白|诗仙|李世民|唐太宗|李逵|李小龙|李清照|本草纲目',
  杜: '杜甫|诗圣|春望',
  曹: '曹操|曹雪芹|红楼梦|魏武',
  王: '王羲之|书圣|兰亭|王菲|王阳明|王昭君',
  苏: '苏轼|东坡|苏秦',
  白: '白居易|长恨歌|白娘子',
  陶: '陶渊明|桃花源',
  关: '关公|关羽|关二爷',
  张: '张飞|张衡|张学友|张三丰',
  赵: '赵云|赵子龙|赵本山|宋太祖',
  韩: '韩信|韩愈',
  周: '周总理|周杰伦|周瑜|周星驰|鲁迅本(?:来|名)',
  毛: '毛主席',
  朱: '朱元璋|朱自清|朱熹|明太祖|八戒',
  岳: '岳飞|岳武穆',
  包: '包公|包青天',
  杨: '杨贵妃|杨过|杨家将',
  林: '林黛玉|林徽因|林则徐|林冲',
  贾: '贾宝玉',
  薛: '薛宝钗|薛仁贵',
  孙: '孙悟空|大圣|孙中山|国父|孙子兵法|孙权',
  唐: '唐僧|唐伯虎',
  屈: '屈原|离骚',
  吴: '吴承恩|西游记|吴彦祖',
  罗: '罗贯中|三国演义',
  施: '施耐庵|水浒',
  蒲: '蒲松龄|聊斋',
  武: '武则天|武松',
  宋: '宋江|及时雨',
  郭: '郭靖|郭德纲|郭子仪',
  孔: '孔子|孔夫子|圣人',
  孟: '孟子|孟浩然|亚圣',
  鲁: '鲁班|鲁智深',
  陈: '陈胜|陈景润|陈圆圆',
  霍: '霍去病|霍元甲',
  秦: '秦琼|秦始皇',
  花: '花木兰',
  黄: '黄飞鸿|黄蓉|黄忠',
};
const hundred = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜';
const ranks = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Words by which a surname is told as that of somebody famous, or by its place among the Hundred Surnames. */
export function toldByFame(surname: string): string | null {
  const at = hundred.indexOf(surname);
  const rank = ranks[at];
  const place =
    surname.length > 1 || rank === undefined
      ? []
      : [
          `百家姓(?:里|上|中)?(?:的)?(?:排|就排|是)?(?:第${rank}|第${String(at + 1)}(?!\\d)${at === 0 ? '|头一|打头|开头|领头|榜首|首位|最前' : ''})`,
        ];
  const known = bearers[surname];
  const fame =
    known === undefined
      ? []
      : [
          `(?:跟|和|与|同(?!事|学|桌|乡|行))[^,。!?]{0,8}(?:${known})[^,。!?]{0,10}(?:一个姓|同(?:一个)?姓|同宗|本家|一家子?|姓一样|一样的姓)`,
        ];
  const all = [...place, ...fame];
  return all.length === 0 ? null : all.join('|');
}
