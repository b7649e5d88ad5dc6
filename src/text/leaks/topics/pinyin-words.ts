/** Topic words that people spell in pinyin, and the little words around them. */
const words: Readonly<Record<string, string>> = {
  ...{
    duixiang: '对象',
    nanpengyou: '男朋友',
    nvpengyou: '女朋友',
    nupengyou: '女朋友',
    danshen: '单身',
    tuodan: '脱单',
  },
  ...{
    jiehun: '结婚',
    lihun: '离婚',
    dinghun: '订婚',
    lingzheng: '领证',
    fenshou: '分手',
    huaiyun: '怀孕',
    beiyun: '备孕',
  },
  ...{
    shiye: '失业',
    cizhi: '辞职',
    lizhi: '离职',
    beicai: '被裁',
    caiyuan: '裁员',
    fangdai: '房贷',
    youxi: '有喜',
    huaishang: '怀上',
    xiangqin: '相亲',
    zhaogongzuo: '找工作',
    tiaocao: '跳槽',
    maifang: '买房',
    maiche: '买车',
    zufang: '租房',
  },
  ...{
    shengbing: '生病',
    zhuyuan: '住院',
    shangan: '上岸',
    kaoshang: '考上',
    luobang: '落榜',
    chuguo: '出国',
    yimin: '移民',
  },
};
const little: Readonly<Record<string, string>> = {
  ...{
    meiyou: '没有',
    mei: '没',
    you: '有',
    le: '了',
    hai: '还',
    wo: '我',
    yijing: '已经',
    zai: '在',
    shi: '是',
    bu: '不',
  },
  ...{
    ge: '个',
    yige: '一个',
    tan: '谈',
    zhao: '找',
    zhaodao: '找到',
    gang: '刚',
    zhunbei: '准备',
    ne: '呢',
    guo: '过',
    bei: '被',
  },
};
const word = /[a-z]+/g;
const LONGEST = 3;
const run = /[a-z]+(?:[ '-][a-z]+)*/g;

/** The words of a run of syllables: at each place as many are joined as make a word of a topic. */
function joined(syllables: readonly string[]): string[] {
  const [first] = syllables;
  if (first === undefined) return [];
  for (let many = LONGEST; many > 1; many -= 1) {
    const together = syllables.slice(0, many).join('');
    if (many <= syllables.length && together in words) return [together, ...joined(syllables.slice(many))];
  }
  return [first, ...joined(syllables.slice(1))];
}

/** "hai mei you dui xiang" as hanzi; a text without such a topic word as it is. */
export function withHanzi(text: string): string {
  if (!/[a-z]{2}/.test(text)) return text;
  const spelled = text.replace(run, (said) => joined(said.split(/[ '-]/)).join(' '));
  if (!(spelled.match(word) ?? []).some((one) => one in words)) return text;
  return spelled
    .replace(word, (said) => words[said] ?? little[said] ?? said)
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
}
