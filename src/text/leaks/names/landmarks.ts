import { landmarksOfTowns, townsInEnglish } from './landmark-towns.js';

/**
 * What one sees, eats or does daily only in one town, at one school or for one firm (common knowledge, no source
 * but that). Keys begin the value, values are sources of regular expressions over folded text.
 */
const schools: Readonly<Record<string, string>> = {
  北京大学: '未名湖|博雅塔|燕园|红楼那|沙滩红楼',
  清华大学: '清华园|二校门|荷塘月色|水木|五道口(?:那个|那家)?(?:职业)?(?:技术学院|技校)|紫荆',
  复旦大学: '光华楼|邯郸路|日月光华|旦苑',
  上海交通大学: '思源湖|闵行校区|闵大荒',
  浙江大学: '求是园|紫金港|玉泉校区|月牙楼',
  武汉大学: '珞珈山|樱顶|樱花城堡',
  厦门大学: '芙蓉隧道|芙蓉湖|白城',
  南京大学: '北大楼|鼓楼校区|仙林校区',
  中山大学: '康乐园|怀士堂',
  华中科技大学: '喻家山|关山口(?:男子)?(?:职业)?技术学院|森林大学',
  湖南大学: '岳麓书院|东方红广场',
  同济大学: '樱花大道.{0,4}四平路|四平路校区',
  四川大学: '望江校区|江安校区|荷花池.{0,4}望江',
  北京师范大学: '铁狮子坟',
  哈尔滨工业大学: '工业大学里头.{0,4}哈尔滨',
  南开大学: '马蹄湖|八里台',
};
const firms: Readonly<Record<string, string>> = {
  腾讯: '微信(?:那|就是|是)?(?:我们|他们|家|公司|就)?(?:做|开发)?的那|做(?:微信|qq|王者荣耀)|王者荣耀那|qq那|小马哥|pony',
  阿里巴巴: '双十一(?:那|就是)|马云|做淘宝|花呗那家|天猫那|西溪园区',
  字节跳动: '做抖音|刷的?短视频.{0,6}(?:我们|那家|公司)|张一鸣|今日头条那',
  大疆: '(?:造|做|卖|飞)无人机(?:的|那)|汪滔',
  百度: '李彦宏|搜索引擎那|文心一言|后厂村.{0,6}搜索',
  京东: '刘强东|东哥|618那|狗头|红色(?:衣服|制服)送快递|奶茶妹妹',
  美团: '🦘|黄(?:色)?(?:衣服|袋鼠|马甲|制服)|另一家黄的|黄的那家|袋鼠那|王兴',
  饿了么: '蓝(?:色)?(?:骑士|衣服|马甲|制服)|蓝的那家',
  拼多多: '砍一刀|砍价那|黄峥|百亿补贴那',
  小米: '雷军|are you ok|做手机和?(?:电饭煲|汽车)|su7',
  华为: '任正非|菊花|遥遥领先|坂田|鸿蒙',
  网易: '丁磊|养猪那|阴阳师',
  滴滴: '打车软件|橙色.{0,4}打车',
  中国邮政: '绿(?:色)?(?:的)?(?:车|衣服|制服|自行车).{0,8}送|送信|邮筒',
  顺丰: '黑红(?:色)?(?:工服|衣服|制服)|王卫|黑色制服送|黑衣服送快递',
  海底捞:
    '张勇|扯面|捞面.{0,4}跳舞|甩面|举灯牌|给客人(?:扯面|过生日|美甲|唱生日歌)|服务最好的那家火锅|科目三.{0,6}火锅',
  星巴克: '绿(?:色)?(?:美人鱼|围裙)|美人鱼那家|green apron|mermaid',
  麦当劳: '金拱门|开心乐园|黄色(?:的)?m|golden arches',
  肯德基: '疯狂星期四|老爷爷(?:头像|那家)|上校|colonel',
  国家电网: '电老虎|国网|电网|供电',
  中国移动: '10086|移动营业厅',
  中国铁路: '12306',
  比亚迪: '王传福|迪王|仰望.{0,4}造车|秦汉唐宋',
  特斯拉: '马斯克|elon|musk|超级工厂.{0,6}临港',
  苹果: '🍎|cupertino|库克|tim cook|造?iphone(?:的|那)',
  谷歌: '安卓那|search (?:box|engine)|sundar|搜索(?:框|引擎)',
  微软: 'windows那|比尔盖茨|satya|office那套',
  亚马逊: '贝索斯|bezos',
  迪士尼: '米老鼠|玲娜贝儿|mickey',
  富士康: '组装?(?:苹果|iphone)|郭台铭|龙华.{0,4}流水线',
  茅台: '飞天那|酱香.{0,6}酒厂',
  宜家: '肉丸|蓝黄.{0,6}家具',
};
const englishFirms: Readonly<Record<string, string>> = {
  google: '谷歌',
  tencent: '腾讯',
  alibaba: '阿里巴巴',
  bytedance: '字节跳动',
  tesla: '特斯拉',
  apple: '苹果',
  microsoft: '微软',
  amazon: '亚马逊',
  huawei: '华为',
  starbucks: '星巴克',
  disney: '迪士尼',
};

/** Daily life, as against a trip there. */
const daily =
  /念书|念的|读研|读博|上课|安家|落脚|落户|定居|扎根|住|上班|下班|下了班|溜达|遛|晨跑|跑步|买菜|接送|送孩子|每天|天天|出门|楼下|下楼|窗|宿舍|抬头|散步|遛弯|通勤|我们?那(?:边|儿|里)?|家门口|走几步|夜跑|骑|值班|打工|干活|单位|公司|租|上学|读书|校|我负责|我们?(?:做|造|家|老板)|那家|我就是|\b(?:live|living|every (?:day|morning|night)|my (?:window|front door|doorstep|place|flat|office|desk|street|commute|boss)|boss's|front door|doorstep|commute|downstairs|after work|work|campus)\b/u;
const trip =
  /旅游|旅行|玩(?:了)?(?:一|两|三|几)?(?:天|趟|次|过)|去(?:过|了趟)|打卡|出差|(?<!天天|每天)路过(?!.{0,12}(?:上班|下班))|听说|电视|新闻|景区|门票|导游|跟团|想去|带您去|\b(?:trip|visited|holiday|vacation|tour)\b/u;

const made = new Map<string, RegExp>();
function compiled(source: string): RegExp {
  const pattern = made.get(source) ?? new RegExp(source, 'u');
  made.set(source, pattern);
  return pattern;
}

/** The landmark by which a text tells where one lives, studies or works; null where it tells none. */
export function landmarkOf(
  value: string,
  kind: 'place' | 'school' | 'employer',
  text: string,
  whole: string,
): string | null {
  const table = kind === 'place' ? landmarksOfTowns : kind === 'school' ? schools : firms;
  const low = value.toLowerCase();
  const name = (kind === 'place' ? townsInEnglish[low] : englishFirms[low]) ?? value;
  const source = Object.entries(table).find(
    ([key]) => name.startsWith(key) || (key.startsWith(name) && name.length > 1),
  )?.[1];
  if (source === undefined || !daily.test(whole) || trip.test(text)) return null;
  return compiled(source).exec(text)?.[0] ?? null;
}
