/** Words of Hong Kong and Taiwan (folded to simplified characters), as patterns, and as the mainland says them. */
const words: readonly (readonly [string, string])[] = [
  ['仲未', '还没'],
  ['未有(?!期|雨|穷)', '没有'],
  ['[无無]咗', '没了'],
  ['(?<![那这旁身手里外东西南北左右上下前后双一])边(?=有|度|个|系)', '哪'],
  ['(?<=[揾找谈倾等拍做睇看食住返学读准备a-z])紧(?![张急要绷着接跟])', '着'],
  ['系咪', '是不是'],
  ['争(?=人[钱哋]|佢|你钱|银行)', '欠'],
  ['[㗎噃嘞喎啰喇]', '啊'],
  ['木有|没得(?!说|救|治|跑|商量|选)', '没有'],
  ['仲系', '还是'],
  ['听讲(?![座课解话])', '听说'],
  ['而家|依家', '现在'],
  ['咗', '了'],
  ['冇', '没有'],
  ['唔(?=[系使得想要会知识敢肯])', '不'],
  ['系(?=[我他她你您咁啊呀啦喔度]|$)', '是'],
  ['喺', '在'],
  ['嘅', '的'],
  ['佢', '他'],
  ['哋', '们'],
  ['啲', '些'],
  ['揾', '找'],
  ['畀|俾', '给'],
  ['嚟', '来'],
  ['咁', '这么'],
  ['睇', '看'],
  ['拍紧拖|拍拖|拖拍', '谈恋爱'],
  ['人工(?!智能|费|湖|降|呼吸|客服|授|流)', '工资'],
  ['出粮', '发工资'],
  ['转工(?!序)', '换工作'],
  ['屋企', '家里'],
  ['资遣', '裁'],
  ['死会', '有对象'],
  ['脱鲁', '脱单'],
  ['另一伴', '对象'],
  ['头期款', '首付'],
  ['供楼', '供房'],
  ['买楼', '买房'],
  ['层楼', '套房子'],
  ['租屋', '租房'],
  ['肥佬', '没考上'],
  ['(?<=[\\d一二两三四五六七八九十百千万])蚊(?!子)', '块'],
  ['新?台币', '元'],
];
const pattern = new RegExp(words.map(([said]) => `(${said})`).join('|'), 'gu');

/** A folded text with the words of Hong Kong and Taiwan replaced. */
export function inMandarin(text: string): string {
  return text.replace(pattern, (said, ...groups: readonly unknown[]) => {
    const at = groups.findIndex((group) => group !== undefined);
    return words[at]?.[1] ?? said;
  });
}
