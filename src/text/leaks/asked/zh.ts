import { keepByText } from '../../../core/keep.js';
import { kin } from '../owners.js';

/** Whom a Chinese question names at its head that is not the speaker: the manager, the neighbour's son, the cat. */

const place = '(?:单位|公司|厂里?|班里?|学校|部门|科|组里?|店里?|队里?|村里?|楼里?|小区|办公室|寝室|宿舍)';
const titles = `(?:${kin}|对[桌门面](?:的|那个?|那位)?|[县镇乡市省区村]长|主任|经理|科长|处长|厂长|队长|总监|老总|店长|班长|组长|主管|校长|院长|书记|领导|老板|同事|同学|同桌|室友|舍友|邻居|闺蜜|发小|导师|班主任|辅导员|师傅|徒弟|教练|房东|[大小二三表堂]?(?:爸|妈|哥|姐|弟|妹|嫂子?|姐夫|妹夫|弟媳|爷爷|奶奶|姥姥|姥爷|外公|外婆))`;
const seen = '(?:演员|明星|歌手|主播|主持人|博主|网红|导演|球星|影帝|影后|主角|男主|女主|配角)';
const opening = '^(?:(?:哎|诶|欸|那|对了|话说|听说|哟|呦),?)*';
const animals =
  '(?:小|老|大|母)?(?:狗|猫|猪|牛|羊|马|驴|鸡|鸭|鹅|兔子?|鸽子?|鹦鹉|仓鼠|乌龟|鱼)(?!年|票|肉|汤|头|蛋|上)';

/** One by place or calling, at the head of a question; what follows them is in `rest`. */
const heads = [
  // 你们新校长, 你二大爷
  `[你您]们?(?:那|这|家|的)?${place}?(?:的|那个?|新|新来的?|\\p{Script=Han}{1,3}的)?${titles}`,
  `新来的(?:那个?)?${titles}`,
  `(?:教练|班主任|辅导员|校长|院长|厂长|主任|经理|科长|老板|领导|房东)(?=多|几|工资|咋|怎么|结|有|是不是|啥|年纪|岁数|一个月)`,
  `[你您]们${place}(?:的|那个?)?[小老阿]\\p{Script=Han}`,
  `(?:隔壁|对门|楼[上下]|[一二三四五六七八九十\\d]+楼|村[里口头东西])(?:家)?(?:的|那个?)?(?:[小老]?\\p{Script=Han}{1,2}家(?:的)?)?(?:\\p{Script=Han}{0,2})(?:小伙子?|姑娘|闺女|儿子|女儿|小两口|媳妇|大[爷妈哥姐叔婶]|[小老阿]\\p{Script=Han})`,
  `(?:(?:电视|剧|戏|电影|新闻|网|春晚|节目)[里上]?的?)?[那这]?[个位]?(?:唱歌|演戏)?的?${seen}`,
  // 谁家, 做月嫂的, 看门大爷, 教跳舞的那位, 那两口子, 俩小侄子
  `(?:是|听说|咱)?(?:村里|这边|家里|今年|最近|又是?|都)?(?:谁家?|哪[个位](?=要|快|有|被|又|[今去明前]年|最近|年[前底]|结|订|摆|办|离|怀|买|生|考|病|辞|失)|哪家(?=要|又|娶|嫁|有喜|添|办|生|买|盖))`,
  `(?![你您咱]们?)\\p{Script=Han}{2,5}的(?=一个月|每月|一年|能挣|挣|赚)`,
  `\\p{Script=Han}{2,4}(?:大爷|大妈|大姐|阿姨|师傅|老头|老太太?)(?=真|还|有|一|怎|咋|多|是|也)`,
  `\\p{Script=Han}{2,8}(?:的?那[个帮群]?人|的那[位个])(?!.*(?:谈|处|对象|相|交往|追|介绍|喜欢|好上))(?=多|几|是|叫|在|哪|有|咋|怎|谁|啥)`,
  `那谁`,
  `[他她]们(?=走|来|到|结|离|买|生|咋|怎|都|还)`,
  `[俩两仨三几]个?(?:小|大)?(?:侄|外甥|孙|娃|孩)\\p{Script=Han}?`,
  `[这那](?:个|位|对|俩|几个|帮|群)?(?:俩|两口子?|小两口|夫妻|夫妇|女的|男的|老头|老太太?|[男女](?:明星|演员|歌手|主播|主持)|人(?![家情]))`,
  animals,
];
const others = new RegExp(`${opening}(?:${heads.join('|')})(?<rest>.*)$`, 'u');

/** 你们老板给开多少, 你同学说你…: what another does to the one who is asked, or says of them. */
const toAsked =
  /[你您侬咱]|[和跟与同对]|^(?:也|都|还)?(?:给|发|开(?!心|车|店)|让|叫|把|裁|说|讲|介绍|夸|催|批|准|知道|同意|满意|见|放心|急|愁|乐意|支持|接受|高兴|帮|要|盼|等|想|问|告诉|家)/u;

/** 强强, 小军, 阿杰 at the head of a question: somebody by name, or the one who is asked. */
const named = new RegExp(
  `${opening}(?<name>(?![爸妈爷奶哥姐弟妹叔姑舅姥公婆伯婶常天刚好多慢渐快早娘嬢太年月人家说看听试想])(?:(\\p{Script=Han})\\2|[小阿](?![姨姑婶伯叔公婆妈爸哥姐妹弟嫂爷区时年日伙孩朋县城])\\p{Script=Han}))(?=\\p{Script=Han})`,
  'u',
);
/** 那盆君子兰, 那双筷子: what is counted so is a thing. */
const countedThing =
  /(?:[这那哪](?:一|两|几)?|^[一两三四五几])(?:盆|双|台|副|棵|把|件|瓶|盒|袋|包|箱|口(?!子)|锅|碗|盘|杯|根|块|支|颗|串|朵|顶|扇|床|架|幅|株|筐|篮|桶|缸|坛|罐|壶|头|匹|窝|笼|捆|沓)(?!事|人)/u;

/** Whether a question asks of somebody or some animal that it names at its head. */
export const asksOfOneNamed = keepByText((question) => {
  const rest = others.exec(question)?.groups?.rest;
  return rest !== undefined && !toAsked.test(rest);
}, 500);

/** Whether a question is on a thing by the word that counts it: 那盆君子兰. */
export const asksOfThing = (question: string): boolean => countedThing.test(question);

/** 强强 in 强强一个月拿多少: who is asked of, or is asked themselves. */
export const nameAtHead = (question: string): string | undefined => named.exec(question)?.groups?.name;
