import { keepByText } from '../../../core/keep.js';
import {
  isClefted,
  isDescribed,
  isPointedOut,
  isSaidTheirs,
  isTold,
  opensWithAnimal,
  opensWithCouple,
} from './subjects.js';
import { belongsToOther, isAddress, isSomeoneElses, startsWithOther, withPartnerAsOwn } from '../owners.js';

/** Whose a statement on a yes/no topic is: the speaker's, or somebody else's. */

/** 你姐我, 您大侄女我: the speaker by kinship. 姐揣崽了, 老娘辞职了: a term for oneself before what one did. */
const byKinship =
  /[你您](?:大|小|二|三)?(?:姐|哥|爷|叔|姨|舅|姑|弟|妹|侄女|侄子|侄儿|外甥女?|孙女|孙子|闺女|儿子)我/gu;
const bySelfTerm =
  /^(?:姐妹?|哥|爷|老娘|老子|本姑娘|本少爷|本人|本宝宝|本仙女|本?打工人|哥们儿?我?|姐们儿?我?|小的|在下|鄙人|晚辈|小女子|小弟我?|妹妹我|弟弟我)(?=喜提|[今明]年|[上下]半年|年底|下周|下个月|最近|被|是|又|也|已|早|刚|就|还|没|不(?!来|去)|有|要|单|怀|揣|离|脱|失|辞|考|上岸|分|谈|结|订|欠|现在|今年|去年|上个?月|目前|正|在|裸|光荣|成功|终于|毕业|下岗|炒)/u;

/** 谈恋爱的是我, 买房的是我跟我对象: a cleft says its deed of the speaker. */
const byCleft =
  /^(?<deed>[^,我]{2,10}?)了?的(?:那个)?(?:就|才|其实|正)?是(?:我|俺|咱)(?:们俩?|自己|俩)?(?:[啊呀呢啦嘛]*$|[跟和同与].*$)/u;

/** A clause with the speaker's terms for themselves as 我. */
export function inFirstPerson(clause: string): string {
  const named = clause.replace(byCleft, '我$<deed>了').replace(byKinship, '我');
  return named.includes('我') ? named : named.replace(bySelfTerm, '我');
}

/** Things and animals that statements are made of: 那对鸽子在谈恋爱, the weather is in a depression. */
const things =
  '鞋底|鞋子|白菜|磁铁|筷子|绿萝|多肉|(?<=[这那])(?:块|条(?!业务|产品|命|线)|根|双|朵|棵|锅|盘|碗|瓶|杯|支|颗|串|两根|两块|两双|两条)(?!人|事)\\p{Script=Han}|天气|这天|股市|经济|市场|行情|楼市|电影|电视|电视剧|连续剧|这剧|那剧|剧里|戏里|小说|书里|新闻|网上|晚会|春晚|剧组|节目组?|球队|战队|品牌|综艺|微博|抖音|视频里|橘猫|小猫|鸽子|鸟|小鸟|猫|狗|猪|牛|羊|鸡|鸭|鹅|鱼|兔子|金鱼|乌龟|花(?!呗)|树|菜|汤|锅|火锅|酒|茶|瓜|西瓜|冬瓜|南瓜|手机|电脑|电视机|票|车票|机票|路|桥|店(?!长)|理发店|饭店|超市|邻居家|村里|镇上|县里|城里|那家酒店|这家酒店|那家店|这家店|那家公司|这家公司|那对|孩子们|年轻人|现在的人|现在的年轻人|很多人|好多人|有的人|男主角?|女主角?|主角|歌手|演员|明星|主持人|主播|房价|工资表|油价';
const thingsFirst = new RegExp(
  `^(?:[我咱]们?家(?:的|那)?(?=[只条]?(?:猫|狗|橘|小猫|小狗|鸽|兔|鱼|鸟|鸡|鸭|鹅|猪|牛|羊|花|树))|[^,我他她]{0,8}(?:的|那|这|家|门口|上|里))?[那这]?[一二两三四五六七八九十几俩]?(?:只|条|对|家|部|套|集|出|个|群|些|口|棵|张|块|根|双|盆|头|台|辆)?(?:老|新|旧|大|小)?(?:${things})(?!壳|店|席|吧|票|.*我)`,
  'u',
);
const thingsEn =
  /^(?:the|this|that|these|those|your|our|my|a|an|half the) (?:\w+ )?(?:weather|sky|market|economy|country|world|film|movie|show|gala|drama|series|book|story|news|soup|fish|food|cat|dog|bird|pigeons?|singer|actor|actress|character|heroine|hero|phone|laptop|printer|couple|neighbours?|neighbors?|gym|shop|restaurant|village|town|old school|school|team on)\b/u;

/** 小敏, 老周, 阿强 at the head of a clause: somebody by name. */
const byName =
  /^(?:(?:我们?|咱们?)?(?:村|公司|班|组|单位|楼|科|部门|厂|店|队|学校|办公室|处室|局里?|院里?)的?)?(?:小(?![区时年日家两店车房生宝的窝声心事菜米吃雨雪孩朋伙姑姐哥弟妹姨叔舅婶婆爷县城镇公院户额钱狗猫鸟本单学初产样手命气票贷鲜众番资康侄外表堂])|(?:大|二|三)(?=[胖壮狗毛牛虎宝娃丫妞妮强伟军刚勇蛋柱成刘李王张陈赵周孙吴])|老(?![公婆家板师妈爸爹娘样实是了的人天大二三单东地本小两百早同友乡城街房毛底爷头太总规叔舅姨姑伯哥姐弟妹婶])|阿(?![姨姑婶伯叔公婆妈爸哥姐妹弟嫂爷嬷]))\p{Script=Han}{1,2}?(?=倒|才|给|让|耍|出(?!去|来)|抱|下个?月|年底|正月|腊月|五一|十一|拍拖|被|在(?!路上|肚|娘胎)|呢|还|说|怀|结|离|考|买|被|有(?:了|对象|孩子)|谈|辞|上岸|生了|订|分手|失业|住院|脱单|领证|出国|都|也|刚|已经|去年|上个?月|今年|前年)/u;

/** 建国在…, 海燕怀…: two characters of given names before a verb. */
const byGivenName =
  /^[建国强军伟芳丽敏静杰磊勇艳娟涛超秀霞刚桂英华红玲斌鹏辉龙飞宇浩凯俊婷慧琳莉萍梅琴洁亮鑫旭志海庆德福贵宝振永卫晓燕]{2}(?<!国庆|国英|国华|英国|德国|静静|宝宝|辉静)(?=在|呢|怀|结|离|被|也|已经|刚|上个?月|去年)/u;

/** An English verb that wants its subject before it: got divorced, was let go. */
const verbFirst =
  /^(?:got|gets?|getting|just|already|been|was|were|is|are|being|recently|currently|finally|has|had|bought|owns|lost|passed|failed|quit|resigned|broke|moved|married|divorced|proposed|dumped|drove|left|started|opened|made|found|met|signed)\b/u;
const noSubject =
  /^(?:(?:yes|yeah|yep|no|well|oh|ok|okay|so|and|but|or|actually|honestly|truth be told|just|still|already|currently|finally|now|sadly|unfortunately|luckily|also|only|as|because|since|that|who|there|it|it's|it is|things|both|then|recently|officially|technically|basically|last|this|next|year|month|week|spring|summer|autumn|fall|winter|in|on|at|the|of|for|may|june|july|a|few|ago|have|has|had|did|do|does|been|be|never|not|guess what|what|happily|newly|quietly|january|february|march|april|august|september|october|november|december|i|i'm|i've|i'd|we|we're|we've|he|she|he's|she's|his|her|my|our|me|us|you|know|to be honest|long story short|yep i|plot twist|surprise) ?)*$/u;
const speaker =
  /我|俺|咱|[他她]|\b(?:i|i'm|i've|i'd|we|we're|we've|my|our|me|us|he|she|his|her|he's|she's)\b/u;

const third = /(?<![其吉])[他她](?!们|俩|家)|\b(?:he|she|his|her)\b(?:'s)?/gu;

/** Whether a clause has a thing, an animal or somebody by name for its subject. Clauses kept: each is held against many facts. */
export const opensWithThing = keepByText(
  (clause) =>
    thingsFirst.test(clause) || thingsEn.test(clause) || opensWithAnimal(clause) || opensWithName(clause),
  500,
);

/** Whether a clause has somebody by name for its subject. */
export function opensWithName(clause: string): boolean {
  return byName.test(clause) || byGivenName.test(clause) || opensWithCouple(clause);
}

/** 三姨🤰是真的: an address, set apart. */
const called = /[^\p{L}\p{N}]+$/u;
/** One is a guest where another marries. */
const asGuest =
  /当(?:个)?(?:伴[郎娘]|证婚人|司仪|主持)|随(?:份子|礼|多少)|吃席|吃喜酒去|喝[^,我]{1,6}的喜酒|\b(?:bridesmaid|best man|groomsman|wedding guest|(?:\w+'s|a friend's|his|their) wedding)\b/u;

/** 俩人笑得可甜了, where somebody else has been named. */
const twoOfThem = /^(?:俩人|两人|两个人|[他她]俩|[他她]们)(?!.*我)|^the two of them /u;

/** The man waiting outside is my boyfriend. */
const ownPartner = /(?:\bis|\bwas|'s) my (?:boyfriend|girlfriend|husband|wife|partner|fianc\w+)$/u;
/** 师父的儿媳妇有喜了: who marries into a family is not whom one has married. */
const inLaw = /[儿孙弟]\|媳/u;

type Matter = {
  /** Of love: he and she are whom the speaker loves. */
  readonly love: boolean;
  /** Of a couple: what the speaker's partner does, the speaker does. */
  readonly shared: boolean;
  readonly forUser: boolean;
};

/** Whether a statement, which stands in a clause from `index` to `end`, is somebody else's. */
export function isOthers(
  said: string,
  index: number,
  end: number,
  whole: string,
  { love, shared, forUser }: Matter,
): boolean {
  const own = (words: string): string => (shared ? withPartnerAsOwn(words) : words);
  const [before, span] = [own(said.slice(0, index)), own(said.slice(index, end))];
  const clause = before + span + said.slice(end);
  if (
    isClefted(said, index, end) ||
    isDescribed(said, index, end) ||
    isPointedOut(said.slice(0, index)) ||
    isSaidTheirs(said.slice(end))
  )
    return true;
  if (isTold(said.slice(0, index), said.slice(index, end)) || ownPartner.test(said.slice(0, end)))
    return false;
  if (inLaw.test(said.slice(0, index) + '|' + said.slice(index, end))) return true;
  if (opensWithThing(clause) || (love && asGuest.test(clause) && !/请您|您当|给我|给我们/u.test(clause)))
    return true;
  if (verbFirst.test(span) && !speaker.test(before) && !noSubject.test(before.trim())) return true;
  if (/^(?:我|咱|俺|my |our )/u.test(span) && startsWithOther(span) && !(love && /爸|妈|父母|家/u.test(span)))
    return true;
  if (called.test(before + span.charAt(0)) && isAddress(before.replace(called, ''))) return false;
  if (/\b(?:me|my)\b/u.test(span) && !belongsToOther(before)) return false;
  if (!forUser && !shared && !love && /[他她](?!们)/u.test(clause) && !clause.includes('我')) return true;
  if (!forUser && (twoOfThem.test(clause) || (love && /^[他她](?![们妈爸家父母爷奶外哥姐弟妹])/u.test(span))))
    return true;
  if (!forUser) return isSomeoneElses(clause, before.length, before.length + span.length, whole, love);
  const bare = before.replace(third, '我');
  return isSomeoneElses(
    bare + clause.slice(before.length),
    bare.length,
    bare.length + span.length,
    whole,
    love,
  );
}

/** 祝您, 恭喜表哥, wishing you: a sentence of good wishes is about the one it is for. */
const wishing =
  /祝(?!我|福我|咱|贺我)|恭喜(?!我|发财)|恭贺|愿(?:您|你|大家|各位)|保佑(?!我)|暴富|门门|\b(?:congrat\w*|wishing you|wish you|may you|happy for you|here's to you)\b/u;

/** A board game, a hand of cards: what one has and buys there is not one's own. */
export const playing =
  /大富翁|将(?:你|您|他)?的?[军帅]|下(?:了)?(?:一)?(?:盘|步)?棋|这(?:步|盘|局)棋|棋盘|跳马|飞象|拱卒|桌游|(?<!陪[您你他她]?|[来去])打牌(?![去来不吗])|狼人杀|沙盘游戏|\b(?:monopoly|chess|checkmate|board game|the sims)\b/u;

export const isWish = (clause: string): boolean => wishing.test(clause);
