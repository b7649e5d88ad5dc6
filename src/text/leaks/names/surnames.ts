/** The commonest surnames of one character, and those of two: enough to see that a value is a person's name. */
const single = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱丘侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛牛樊纪单季俞章鲁葛申颜庄毕岳齐梅祝安温冉左柳霍关倪甘司焦童欧路裴柏包伍祁聂蒙狄宁翟耿阮骆娄苗盛裘游华喻柯费殷凌景詹涂岑房池隋车符解蓝应占臧卜时沙舒屈项闵桂宫巩佟靳艾明褚缪栾穆尚全边胥冷戚娜楚辜郁匡初商牟米薄宗皮窦奚晏花成'.split(
    '',
  ),
);
const double =
  /^(?:欧阳|司马|上官|诸葛|司徒|东方|夏侯|皇甫|尉迟|公孙|慕容|令狐|端木|南宫|独孤|长孙|宇文|轩辕|司空|百里|呼延|拓跋)/u;

/** The surname that a name of two to four hanzi starts with, or null. */
export function surnameOf(name: string): string | null {
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return null;
  const compound = double.exec(name)?.[0];
  if (compound !== undefined && name.length > 2) return compound;
  return single.has(name.charAt(0)) && name.length <= 3 ? name.charAt(0) : null;
}
