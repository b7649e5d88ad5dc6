/**
 * What is done to what, as Chinese takes it apart: 订了婚, 订的婚, 婚订了, 婚还没订, 没订成婚. A deed names its
 * object and its verbs, both as alternatives.
 */
export type Deed = readonly [object: string, verbs: string];

const when =
  '(?:都|也|已经?|早就?|刚刚?|就|才|我们?|咱|五一|十一|国庆|中秋|元旦|春节|端午|上周|前两天|前年|底|初|前|后|是|终于|总算|去年|今年|前年|上个?月|年前|年底|[春夏秋冬]天|[一二三四五六七八九十\\d]+月份?|前阵子|前天|昨天|自己|全款|贷款|悄悄|偷偷|顺利|算是|给|一起|要|该|快)*';
const still = '(?:都|也|还|一直|暂时|目前|我们?|根本|压根|真|倒|的话|啊|嘛|么|呢|现在|迟迟|又)*';
const counted =
  '(?:[一二两三几]?[个套辆张份场笔次回间台]|我们?的?|自己的?|小|新|大|二手|人家的?|银行的?|[\\d.一二两三四五六七八九十百几半]+万(?:块|元)?的?|不少|好多|一堆|一屁股|一身)*';
const not = '(?:没有?|还没有?|未|尚未|不曾|从没|没能|没去|没想|没打算|没敢)';

/** 订了婚, 婚订了, 去年订的婚. */
export function done([object, verbs]: Deed): string {
  const [o, v] = [`(?:${object})`, `(?:${verbs})`];
  return [
    `${v}(?:了|过|好|完|到|成|下|上|着|的|得起|掉)+${counted}${o}`,
    `${o}${when}${v}(?:了|好|完|过|掉|到手|下来|成|上|下|出来|着呢|的)+(?!吗|没|么|话|时候|人|事)`,
  ].join('|');
}

/** 没订婚, 婚还没订, 买不起房. */
export function undoneDeed([object, verbs]: Deed): string {
  const [o, v] = [`(?:${object})`, `(?:${verbs})`];
  return [
    `${not}(?:能|去|打算|想|敢|过|来得及)*${v}(?:成|上|到|过|得起|下|着)*${counted}${o}`,
    `${o}${still}(?:没有?|未|不)(?:能|想|打算|敢|去|舍得|来得及|着急)*${v}(?!完|清)`,
    `${o}${still}${v}不(?:起|到|成|上|着|下|了)`,
    `${v}不(?:起|到|成|上|着|下)${counted}${o}`,
  ].join('|');
}
