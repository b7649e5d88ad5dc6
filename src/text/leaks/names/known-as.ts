/**
 * Other names that firms and towns go by in everyday talk (common usage, no source but that). Keys are what a
 * value may hold, values the source of a regular expression over folded text.
 */
const firms: Readonly<Record<string, string>> = {
  字节跳动: '抖音|今日头条|头条|飞书|tiktok|bytedance|字节',
  腾讯: '鹅厂|微信那家|tencent',
  阿里巴巴: '阿里|淘宝|天猫|猫厂|alibaba',
  华为: '菊厂|huawei',
  网易: '猪厂|netease',
  百度: '熊厂|baidu',
  京东: '狗厂|东哥那|jd',
  美团: 'meituan',
  拼多多: 'pdd|temu',
  小米: 'xiaomi|米厂',
  快手: 'kuaishou',
  比亚迪: 'byd|迪厂',
  宁德时代: '宁王|宁德|catl',
  中国移动: '移动',
  中国联通: '联通',
  中国电信: '电信',
  国家电网: '国网|电网|供电局',
  工商银行: '工行|宇宙行|icbc',
  建设银行: '建行|ccb',
  农业银行: '农行',
  中国银行: '中行|boc',
  交通银行: '交行',
  招商银行: '招行|cmb',
  富士康: 'foxconn',
  贵州茅台: '茅台',
};
const towns: Readonly<Record<string, string>> = {
  北京: '帝都|京城|首都|peking|北漂',
  上海: '魔都|申城|沪漂|shanghai|沪上',
  广州: '羊城|花城|穗城|canton',
  深圳: '鹏城|深漂',
  杭州: '杭城|杭漂',
  成都: '蓉城|蓉漂',
  重庆: '山城|雾都',
  武汉: '江城',
  南京: '金陵',
  昆明: '春城',
  济南: '泉城',
  哈尔滨: '冰城',
  苏州: '姑苏',
  长沙: '星城',
  福州: '榕城',
  厦门: '鹭岛',
  天津: '津门',
  拉萨: '日光城',
  香港: 'hong ?kong',
  呼和浩特: '青城',
};

/** The everyday names of a firm or a town, as a source of a regular expression; null where none is known. */
export function knownAs(value: string, kind: 'employer' | 'place'): string | null {
  const table = kind === 'employer' ? firms : towns;
  const found = Object.entries(table).find(([name]) => value.startsWith(name));
  return found?.[1] ?? null;
}
