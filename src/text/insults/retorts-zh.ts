import type { Clause } from '../leaks/reading.js';
import { you } from './frames-zh.js';
import { firstMatch, united } from './patterns.js';
import { subjectOf } from './subject.js';
import { heldAgainst, kindly, kinTitle, retort, scornful } from './words-zh.js';

const any = '[^,;。]';
const scorn = new RegExp(scornful, 'u');
const against = new RegExp(`${scornful}|${heldAgainst}`, 'u');
const turned = new RegExp(retort, 'u');
const titled = new RegExp(kinTitle, 'u');
const listener = new RegExp(`${you}(?!们?(?:别|放心|看|说|慢|吃|喝|坐|先|猜|多|再))|自(?:己|个儿?|家)`, 'u');
const selfFirst = /^(?:我|俺|咱)(?!们?家(?:那|的)?(?:二|大|小)?(?:姑|姨|舅|叔|伯|婶))/u;
const denies = /(?:不是|没(?:有)?说|谁说|哪敢|不敢|不觉得|怎么会|才不|一点(?:都|也)?不|别说|哪里)[^,]{0,4}$/u;

/** Praise on the face of it. */
const praise =
  '(?:真|可真|可|多|好|这么|那么|太|最|够|挺|确实|还真|也真)+(?:是)?(?:会|有|好|行|能|懂|棒|牛|厉害|了不起|聪明|幽默|热心|幸福|有福|明白|细|关心|本事|文化|眼光|出息|成功|伟大|高明|高尚|善良|大方|逗|逗乐|热情|大度|贴心|讲究|时髦|体面)|教子有方|(?:眼光|命|福气|运气|口才|记性|家教|家风|教养|风度|气质|品味)(?:可|真|太|就是|实在)+(?:好|绝|独到|高)|热心肠|您说得都对|佩服佩服|高,实在是高';
const mock = new RegExp(
  `(?:${praise})${any}{0,10},(?:${any}{0,12},)?${any}{0,6}?(?<turn>难怪|怪不得|毕竟|可惜|也没见|怎么(?:没|不|就没)|咋(?:没|不)|结果|就是|教出|养出|生出|混成|混到|就会|就知道|投|一辈子|这辈子|全家|(?:${you})?自己|投|热得|气得|吓得)`,
  'u',
);

/** What may follow mock praise and turns it round: any harm, not only what people are run down for. */
const harm = new RegExp(
  `${scornful}|${heldAgainst}|亏|赔|喝西北风|没(?:一个|人|见|谁|几)|不(?:着家|愿|回|肯|知道自己|懂|会)|躲|跑(?:了|光)|蹲|局子|肄业|打听|管闲事|离(?:婚|了|家)|穷|散(?:伙|了)|烂|气(?:死|跑|走|坏)|吓(?:死|跑|走|坏)|恶心|臭|毒|骂|败家|帮(?:我)?还|发(?:财|达)|挑了`,
  'u',
);

const nosy =
  '(?:福尔摩斯|柯南|名侦探|侦探|fbi|cia|克格勃|派出所|查户口|人口普查|户籍警|狗仔队?|记者|法官|判官|包青天|包打听|百事通|情报(?:员|局|站)|雷达|监控|摄像头|探头|大喇叭|广播(?:站|台)?|联合国(?:秘书长)?|宇宙中心|救世主|皇太后|慈禧|容嬷嬷|王婆|长舌|特务|间谍|审讯|教导主任|居委会(?:大妈|主任)?|婚介所|媒婆)';

/** Constructions that name the listener and hold what is said against them. */
const frames: readonly string[] = [
  // 您可真是咱家的福尔摩斯; 是查户口的派您来的?
  `${you}${any}{0,3}(?:可|真|简直|怕不|就|又不|莫不|是不是)(?:真|就)?(?:是|成|像|当|去)${any}{0,8}${nosy}|${nosy}(?:的)?派${you}来|${you}(?:是)?(?:不是)?(?:当)?(?:自己)?(?:是)?${nosy}(?:啊|呀|吗|吧)?(?=$|,)|当${any}{0,3}${nosy}(?:呢|啊|吗)?(?=$|,)`,
  // 您问得这么细,是准备给我发工资?
  `(?:问|管|打听|操心|关心|闲|穿|打扮|话|急|催|好奇|爱管|盯|查|扒)${any}{0,4}(?:这么|那么|成这样|这样|如此|得真|太)${any}{0,5},?(?:${you})?(?:这)?是(?!不是累|怕我|担心|疼|为(?:我|了我)|想我|关心|心疼|想(?:帮|给我(?:介绍|做|带)|知道|听)|好事|因为|对的|应该|真的|为我)(?:不是|准备|打算|要|想|来|去|终于|单位|派|谁|有|没|吃|闲|改行|兼职|应聘|赶着|给)`,
  // 把打听的劲头用在自家; 这份闲心要是用在赚钱上.
  `(?:闲心|闲工夫|闲功夫|劲头?|心思|工夫|功夫|精力|本事|嘴皮子|口水|唾沫|时间|热情|能耐|干劲|聪明劲儿?|好奇心|口才|脑子)${any}{0,4}(?:要(?:是|能)|如果|但凡|哪怕|要)?${any}{0,4}(?:用|花|放|使|匀|分)(?:一半|点|一点|些|出来)?(?:在|到|来|给)(?!我|咱)|省(?:点|省|下)?(?:口水|唾沫|嗓子)|留着(?:口水|力气|嗓子)?(?:骂|教|管|说)(?:自己|自家|${you})`,
  // 最大的本事就是打听; 也就够在村口嗑瓜子.
  `(?:最大的|唯一的|这辈子的|一辈子的|毕生的|平生)(?:本事|爱好|成就|能耐|优点|特长|乐趣|事业|贡献|功劳)(?:也)?(?:就是|就剩|不过是|莫过于|怕是|恐怕是)(?!我|有|疼|把我|养|做|生|好|吃${any}{0,2}好)|${you}${any}{0,8}(?:见识|学问|文化|水平|本事|能耐|脑子|嘴|格局|眼光|学历|智商|口才|那点)${any}{0,4},?(?:也)?(?:就|只|才)(?:够|配|能|会|值|剩|知道|认识|停留|适合|比)|(?:认识|会写|记得住)自己(?:的)?名字(?:都|也)?(?:算|不)`,
  // 您这嘴是租来的吗; 你脑壳是不是遭门夹了.
  `${you}${any}{0,2}(?:这|那|的)?(?:张|个|颗|副|双)?(?:嘴巴?|舌头|脑子|脑袋|脑壳|脑筋|脸皮?|心|良心|眼睛?|耳朵|教养|素质|智商|情商|礼貌)(?:是不是|是|莫不是|怕不是|难道是|莫非是|被|让|遭|给|咋|怎么)(?!痛|疼|不舒服|怎么了|好|舒服)(?:不是|被|让|遭|给|是)*(?:租|借|捡|偷|买|开过|喂|丢|落|忘|门|驴|狗|猪|屎|水|石头|铁|钢|城墙|灌|塞|装|长|瞎|聋|坏|锈|摆设|白长|欠|抹|淬|泡|开光)`,
  // 您哪只眼睛看见, 您配吗, 您也不看看.
  `(?:谁|哪个)(?:敢|愿意|受得了|稀罕|乐意|瞎了眼)${any}{0,3}(?:娶|嫁|要|跟|搭理|受得了)${you}|谁受得了${you}|(?:嫁|娶)${you}(?:这种|这样|真|算|可)?${any}{0,4}(?:倒(?:了)?(?:八辈子|大|血)?霉|瞎|亏|造孽|委屈)|长(?:成|得)${you}这(?:样|副)${any}{0,3}(?:都|也|还)|(?:长|混|活)成${you}这(?:样|德)|像${you}(?:一样|这样|这么)(?:${any}{0,4})(?:失败|招人烦|没|不|丢人|窝囊|讨|混|穷|离)`,
  // 一顿饭能把一桌人恶心三遍.
  `${you}?${any}{0,6}(?:能|都|就)(?:把|让)(?:一桌|全桌|一屋|全家|大家|人|我|别人|一圈)${any}{0,4}(?:恶心|吓|气|烦|膈应|噎|熏|腻|尴尬|得罪)`,
  // 您教出个..., 什么家教.
  `(?:教|养|生|培养|惯|调教)出(?:来)?(?:个|这么|那么|的|一|了)${any}{0,6}(?:蹲|坐牢|混|败|货|废|没|不|玩意|东西|白眼狼|流氓|赌|懒|这种|这样|那样)|(?:什么|啥|哪门子|有没有|还有)(?:个)?家教(?=$|[啊呀,])`,
  // 以您这样的人生成就; 就您那点.
  `(?:以|凭|就)${you}(?:这样|这种|那|这|现在)${any}{0,4}(?:人生|成就|水平|条件|境界|德行|本事|文化|身材|长相|模样|身板|脸|档次|收入|家底|混法|处境|经历|婚姻|日子|学历|见识|经验|眼光|脑子)`,
  // 再不济也轮不到; 拉倒吧.
  `${you}(?:可|快|还是)?(?:拉倒|得了|歇着|歇歇|打住|省省|算了)吧,?${any}{0,8}(?:自|破事|没|少|别|哪|什么)|${you}(?:先)?(?:把|给)${any}{0,8}(?:弄|整|搞|管|过|理|擦)(?:明白|清楚|利索|干净|好)(?:了)?(?:再|吧|先)`,
  `${you}?(?:就|使劲|可劲儿|尽管)(?:作|装|编|吹|扯|嘚瑟|得瑟)吧|${you}(?:晓得|懂|知道|明白)个?(?:铲铲|锤锤|卵|球|鸡毛|der|啥)`,
  // 您连网都不会上; 没您不知道的事; 要不给我涨点.
  `${you}(?:自己)?连${any}{1,8}(?:都|也)(?:不会|不懂|不认识|认不|写不|拼不|没(?:读|念|考|毕业|上过|见过|听过)|算不|搞不|分不)(?!.*(?:我教|我帮|我给|没关系|慢慢|不怪|难怪累))|没(?:有)?${you}(?:老)?不(?:知道|打听|管|操心|懂)的|要不(?:${you})?(?:给|替|帮)我(?:涨|发|还|出|付|交|养|生|结|掏|上班|加薪|升)|没操对|操错(?:了)?(?:地方|心)|天下第一,?${any}{0,4}(?:别人|人家|我们)|(?:捐|卖|租)(?:出去|给)${any}{0,6}(?:广播|喇叭|相声|评书|快板)`,
  `${you}(?:这|那)(?:个|种|点)?(?:情商|智商|脑子|脾气|嘴|性格|水平|心眼),?${any}{0,3}(?:能|还能|居然|竟然)(?:活到|混到|嫁|娶|当|有|长这么)|${you}?(?:怎么|咋|如何)教的(?=$)|老(?:狐狸|油条|滑头|滑稽|抠|泼皮)(?!狗|精|片)(?=$|,|又|你|就)|(?:笑死|笑掉)(?:个)?(?:人|了|我|大牙)?(?=$|,).{0,3}${you}|没文化真可怕|说的就是${you}`,
  // 吐不出一句好话; 还活在清朝; 谁稀罕您的红包; 还这么不懂分寸.
  `吐不出(?:一?句)?(?:好|人|象牙|什么好)|书没(?:读|念)(?:了|过)?几(?:本|年|天),?(?!我)${any}{0,2}(?:架子|道理|口气|倒|还|脾气)|${you}长得(?:就|也|已经)?(?:够|真|挺|太)?(?:让人|令人|叫人)(?:操心|闹心|着急|难受|害怕|发愁|吃不下|倒)|${you}${any}{0,3}(?:思想|观念|脑子|想法|脑筋|认知|心)${any}{0,3}(?:还)?(?:活|停|停留|留|卡|埋)在(?:清朝|民国|大清|上(?:个)?世纪|旧社会|古代|原始|封建|石器|解放前|土里)|还(?:活|停|留)在(?:清朝|大清|旧社会|石器时代|上世纪)|谁(?:稀罕|图|要|在乎)${you}(?:家)?(?:的|那|那点|这点)+(?:红包|臭钱|破|钱|东西|礼|好意|建议|关心)|留着(?:给自己)?(?:买(?:药|棺材)|治病|治脑)|${you}${any}{0,12},还(?:是)?(?:这么|那么|一点)?(?:不懂|没个|没有?|不知)(?:事|分寸|规矩|礼|正形|大人样|眼力|好歹|轻重)`,
  // 您这脾气,怪不得; 就您会过日子; 要是算幸福,我宁可单着.
  `${you}(?:这|那)(?:个)?(?:眼光|脾气|嘴|性格|性子|人品|德行|为人|品味|心眼|水平|态度),?(?:也)?(?:怪不得|难怪|怨不得)(?!.*(?:喜欢|出息|福|人缘|爱|欢迎|好|成功|能))|(?:天底下|全世界|全天下|这世上|普天下|满世界)(?:就|只有|数|属)+${you}|^(?:行行行?|是是是?|对对对?|好好好?|得得得?|哟),?${any}{0,4},?${you}(?:最|都|说(?:得|的)都|什么都)(?:厉害|对|能|懂|行|有理|有本事|了不起|牛)|${you}${any}{0,6}(?:要是|如果|要)?(?:也)?(?:算|叫)(?:是|得上)?(?:幸福|成功|好|有文化|有出息|孝顺|美满|过日子|懂)${any}{0,3},?(?:那)?我(?:可)?(?:宁可|宁愿|还是|情愿)`,
  // 跟您解释我嫌累; 说了您也不懂; 读书少就别乱说.
  `(?:跟|和|给|同|对)${you}(?:解释|说|讲|谈|聊|掰扯)${any}{0,10}(?:嫌累|费劲|白搭|也白|也不懂|也听不|听不懂|懂吗|浪费|对牛|鸡同鸭|白费)|(?:说|讲|解释)了${you}(?:也|又|都)?(?:听|看)?不(?:懂|明白)|(?:读(?:得)?书少|没(?:读|念)过书|没文化|无知|不懂)(?:就)?(?:不要|别|少|莫|唔好)(?:再|乱|瞎|胡|出来|在这)*(?:噏|说|讲|开口|发言|丢人|教|谈|装|指|吱)|${you}?(?:字|汉字|二十六个字母|字母|名字|钱|秤|表)都(?:认|写|数|看)不(?:全|清|明白|利索|来)`,
  // 嫁成您那样; 看看您就知道了; 能长工资吗; 下次别说了; 我倒立吃面.
  `(?:嫁|混|活|过|长|变|老|熬|弄)(?:得|成)${you}(?:那|这)(?:样|副|份|步)|(?:看看|瞧瞧|瞅瞅|见了|看到)${you}(?:我)?(?:就|也就)?(?:知道|明白|懂|不敢|不想|害怕|怕)(?!.*(?:年轻|福|精神|漂亮|开心|温暖|亲|放心))|${you}${any}{0,5}就是我(?:不|没|害怕|恐)${any}{0,6}(?:理由|原因)|(?:操|管|问|打听|盯|催|闲|嚼)${any}{0,8}(?:能|会)(?:给${you})?(?:长|涨|加|发|多|领)(?:点)?(?:工资|钱|财|奖金|寿|肉|份子)|(?:当|能)饭吃(?:吗|啊|么)|有人给${you}(?:发|开)(?:工资|钱|奖)`,
  `(?:说得|讲得|问得|建议|主意|道理|教诲|关心)${any}{0,6}(?:真好|很好|不错|收下了|收到了|受教了|领教了),?${any}{0,4}(?:下(?:次|回)别|以后别|垃圾桶|马桶|可以(?:闭嘴|歇|走)|但(?:我)?不(?:想|爱)听|然后呢)|${you}(?:不说话|闭嘴|闭着嘴|睡着|走|不在|不开口)(?:的)?(?:时候|那会儿?|了)?${any}{0,4}(?:挺|最|还|更|才|大家|世界|空气)(?:像个|可爱|讨喜|清静|安静|好|清新|有素质)|不然我还(?:真)?以为|是(?:关心|疼|问|来拜年|帮|夸)${any}{0,4},?还是${any}{0,4}(?:看(?:我)?笑话|添堵|找茬|气我|挖苦|寒碜|揭短|显摆|骂我|审我|咒我|埋汰)|我(?:就)?(?:倒立|直播|跟${you}姓|名字(?:就)?倒过来|把头)${any}{0,3}(?:吃|洗|写|拧)?|自(?:己|个儿?)?家?(?:都|也|后院|房子|屋里)${any}{0,3}(?:着火|起火|快散|要散|塌|揭不开|乱成|一地|一堆)`,
  `${you}${any}{0,6}(?:该|赶紧|先|多)(?:去)?(?:想想|准备|操办|安排|选|看|考虑)${any}{0,3}(?:后事|墓地|遗嘱|棺材|寿衣|坟|养老院)|(?:看|读|念|翻)过的书(?:加起来|摞起来|总共)|${you}(?:那|这)(?:学历|文凭|水平|条件|长相|年纪|岁数|身板),?${any}{0,10}(?:都)?(?:不(?:要|收|够格|配)|没人要)`,
  `(?:都|全)?是${you}(?:给)?(?:惯|宠|纵|教)(?:坏|出来)?的(?!好)|(?:七老八十|土埋(?:半截|到?脖子)|半截入土|快入土|黄土埋)(?:的)?(?:人)?(?:了)?,?(?:还|也|怎么|咋)(?:这么|那么|在|到处|不|没|爱|学|跟)|有病吧?(?:啊|呀)?[你您]|莫挨(?:老子|我)|老子(?:懒得|不想|没空|才不|用你|要你)|哈(?:皮|批|麻皮)(?=$|,)|住(?:在)?(?:大)?海边(?:的)?(?:吧|吗|啊|呀|是吧)|也没见${you}(?:家)?(?:们)?(?:发财|富|出息|成|管好|好到哪|过得|教好|有)`,
  `在(?:这|那)(?:儿|里)?(?:瞎|胡|乱|穷)?(?:咧咧|嚷嚷|叭叭|哔哔|逼逼|叨叨|显摆|嘚瑟|得瑟|充|装(?!饭|菜|灯|修))|(?:吃|食)饱(?:了)?饭?(?:没|冇)有?(?:嘢|事|啥|东西)(?:做|干)|关(?:侬|你|您|恁)(?:啥|什么|咩|乜)事体|关(?:侬|恁)(?:啥|什么)事`,
];
const framed = united(frames);

/** The listener's kin by title, with what shames them whoever hears it. */
const kinShamed = new RegExp(
  `${kinTitle}(?:那|这)(?:脑子|脑瓜|德行?|德性|智商|副|点|种|长相|模样|熊样|本事|身材|肚子|嘴|脾气|人品|学问|文化|水平|成绩|工作|婚姻|日子)(?!真好|好使|灵|聪明|太好|没说的|厉害)|${kinTitle}${any}{0,3}(?:在)?外(?:头|面|边)${any}{0,3}(?:有(?:人|几|女|男|家|个|小|相好)|养|找|勾搭)|(?:难怪|怪不得|怨不得)${any}{0,3}${kinTitle}${any}{0,12}(?:没|不|躲|睡|跑|离|宁愿|宁可|外头|天天|喝|打|烦|骂|走|瞒|怕)`,
  'u',
);

/** Without any of these nobody is spoken to or of, nor are they judged: most replies end here. */
const addressed =
  /[您你侬恁]|[姑姨舅叔伯婶]|[表堂][哥弟姐妹]|自家|自己|的人|半截|七老八十|大字|读过|老子|海边|老(?:狐狸|油条|滑)|哈[皮批]|咧咧|倒立|算了|拉倒|啥|懂|派出所|口水|[问管催说]|家教|饭吃|教出|养出|[别少]|没剩|还在/u;

/** What a retort holds against the listener, in the clauses of one reply; null where nothing does. */
export function retortIn(clauses: readonly Clause[]): string | null {
  const whole = clauses.map(({ text }) => text).join(',');
  if (!addressed.test(whole)) return null;
  for (const [index, { text }] of clauses.entries()) {
    const next = clauses[index + 1];
    const words = next?.opens === false ? `${text},${next.text}` : text;
    const hit = firstMatch(
      framed,
      words,
      (span, at) => !kindly.test(span) && !denies.test(words.slice(0, at)),
    );
    if (hit !== null) return hit;
  }
  const shamed = kinShamed.exec(whole);
  if (shamed !== null && !kindly.test(whole) && !/可爱|真好|厉害|福相|结实|聪明/u.test(whole))
    return shamed[0];
  return turnedIn(clauses) ?? kinAgainst(clauses) ?? mocked(clauses) ?? scorned(clauses);
}

/** 租房的事您不用替我惦记: said politely too, unless the charge names them. */
const gentle = /^(?:别|不要|不用|不必|用不着|省省)/u;

/** Something held against the listener or their kin, and then turned on the speaker's behalf. */
function turnedIn(clauses: readonly Clause[]): string | null {
  for (const [index, { text }] of clauses.entries()) {
    const back = turned.exec(text);
    if (back === null || kindly.test(text)) continue;
    for (const at of [index - 2, index - 1, index]) {
      const held = clauses[at];
      if (held === undefined || selfFirst.test(held.text) || /谁说|不是/u.test(held.text)) continue;
      const words = at === index ? text.slice(0, back.index) : held.text;
      const charge = against.exec(words);
      if (charge === null || kindly.test(words)) continue;
      const upTo = words.slice(0, charge.index + charge[0].length);
      if (gentle.test(back[0]) && !listener.test(upTo) && !titled.test(upTo)) continue;
      const who =
        subjectOf(words.slice(0, charge.index + charge[0].length)) ??
        (selfFirst.test(clauses[at - 1]?.text ?? '') ? 'self' : null);
      if (who === 'self' || (who === 'other' && !titled.test(words) && !listener.test(words))) continue;
      return `${charge[0]} ${back[0]}`;
    }
  }
  return null;
}

/** The clauses of each sentence, joined. */
function sentencesOf(clauses: readonly Clause[]): readonly string[] {
  const sentences: string[] = [];
  for (const { text, opens } of clauses) {
    const last = sentences.at(-1);
    if (opens || last === undefined) sentences.push(text);
    else sentences[sentences.length - 1] = `${last},${text}`;
  }
  return sentences;
}

const turns =
  /难怪|怪不得|毕竟|可惜|没见|怎么|咋|结果|就是|教出|养出|生出|混成|混到|就会|就知道|一辈子|这辈子|全家|自己|投|热得|气得|吓得/u;

/** Praise of the listener that its second half takes back. */
function mocked(clauses: readonly Clause[]): string | null {
  const whole = sentencesOf(clauses).find((sentence) => turns.test(sentence) && mock.test(sentence)) ?? '';
  const hit = mock.exec(whole);
  if (hit === null || kindly.test(whole) || selfFirst.test(whole)) return null;
  if (!listener.test(whole) && !titled.test(whole) && !/^(?:二|大|三|小)?(?:舅|姑|姨|叔|伯|婶)/u.test(whole))
    return null;
  const rest = whole.slice(hit.index + hit[0].length).slice(0, 16);
  const turn = hit.groups?.turn ?? '';
  return harm.test(turn + rest) ? hit[0] : null;
}

/** 您儿子一个月挣三千,就别操心我的工资了: their own kin named against a meddler. */
const kinNamed = new RegExp(
  `^${you}(?:们)?(?:自己|家)?(?:的|那|个|宝贝|大|小|亲)*(?:儿子|闺女|女儿|孩子|孙子|孙女|老公|老婆|媳妇|男人|女婿|儿媳妇?|老伴|家里|家那位)(?!${any}*(?:好|厉害|出息|懂事|聪明|优秀|孝顺|身体|病|小|需要|等|找您|叫您|来了|回来))`,
  'u',
);
const stop =
  /(?:就|您|你|先|可)?(?:别|少|甭|不用|用不着|犯不着)(?:再|老|总|来)?(?:操心|管|惦记|担心|打听|催|说|教|想|问)(?:我|咱|别人)|(?:操心|管|催|问|打听)我(?:干嘛|干什么|做什么|作甚|干啥)/u;

function kinAgainst(clauses: readonly Clause[]): string | null {
  for (const [index, { text }] of clauses.entries()) {
    const kin = kinNamed.exec(text);
    const back = kin === null ? null : stop.exec([text, clauses[index + 1]?.text ?? ''].join(','));
    if (kin !== null && back !== null && !kindly.test(text)) return `${kin[0]} ${back[0]}`;
  }
  return null;
}

/** 您自己这辈子也没活明白: scorn of which the listener is the subject. */
function scorned(clauses: readonly Clause[]): string | null {
  for (const { text, asks } of clauses) {
    const hit = /[您你侬恁]/u.test(text) ? scorn.exec(text) : null;
    if (hit === null || kindly.test(text) || denies.test(text.slice(0, hit.index))) continue;
    if (asks && /谁|吗$/u.test(text)) continue;
    if (subjectOf(text.slice(0, hit.index)) === 'listener') return hit[0];
  }
  return null;
}
