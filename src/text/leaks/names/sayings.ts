/** Sayings and set phrases that hold a name and name nobody: 塞翁失马, 洛阳纸贵, 世界大同. */
const sayings =
  /塞翁失马|嘉禾望岗|重晚晴|纪晓岚|诺亚方舟|(?:保|祝|愿|佑)[^,。!?]{0,8}平安(?!银行|保险)|洛阳纸贵|(?:世界|天下)大同|大同小异|[水月][木色]清华|(?:福寿|四季|万古|青春|生意)长春|长春(?:藤|花)|邯郸学步|邯郸一梦|杞人忧天|东施效颦|情人眼里出西施|毛遂自荐|愚公移山|叶公好龙|孟母三迁|孔融让梨|司马昭之心|姜太公钓鱼|初出茅庐|三顾茅庐|说曹操|项庄舞剑|萧规曹随|班门弄斧|江郎才尽|黔驴技穷|夜郎自大|泾渭分明|重于泰山|不到长城|不识庐山|上有天堂|下有苏杭|逼上梁山|楚河汉界|破釜沉舟|庄周梦蝶|牛郎织女|嫦娥奔月|盘古开天|精卫填海|夸父追日|卧薪尝胆|伯乐相马|子虚乌有|张三李四|一鸣惊人|浩然正气|海阔天空|欣欣向荣|雨过天晴|志在四方|文质彬彬|思思念念|天佑中华|赵钱孙李|刚开封|[没未一已]开封|开封后|(?:烟花|年年|岁岁|一路|出入|阖家|全家|大家|报个?|人人)平安|平安(?:就?是福|果|夜|符|喜乐|归来|到家|健康|顺遂)/gu;

/** Whether a name that stands at `index` is part of a saying. */
export function isSaying(text: string, index: number, name: string): boolean {
  return [...text.matchAll(sayings)].some(
    ({ 0: saying, index: from }) => from <= index && from + saying.length >= index + name.length,
  );
}
