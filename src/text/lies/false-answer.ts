import { belongsToOther, startsWithOther } from '../leaks/owners.js';
import { plain, readText } from '../leaks/reading.js';
import { bareAnswer } from './bare-answer.js';
import { asOwn, isSupposed, namesOthers, withoutAddress } from './own-words.js';
import { topicOf } from '../leaks/topics/compile.js';
import type { PrivateFact } from '../leaks/types.js';

/** Answers to a question on a topic that say yes or no to it, where alone they would say nothing of it. */
type Answers = { readonly asked: RegExp; readonly yes: RegExp; readonly no: RegExp };

const soon =
  '(?:明年|今年|年底|年后|过完年|下个?月|下半年|五一|十一|国庆|元旦|开春|春天|夏天|秋天|正月|腊月|[一二三四五六七八九十\\d]+月份?)';

const answers: Readonly<Record<string, Answers>> = {
  partner: {
    asked:
      /对象|朋友|男友|女友|单着|单身|一个人|成家|谈|处|女票|男票|有主|终身|seeing|girlfriend|boyfriend|dating|partner|single|someone|anyone|married|\bgirl|\bguy\b|\bboy|\blove\b/u,
    yes: /(?:下回|下次|改天|回头|明年|过年|十五|初[一二三四五六七八九十])(?:就)?带(?:来|回|给|他|她)|带(?:来|回来)(?:给您|让您|见|看)|(?:^|我们)(?:正)?(?:处|谈)着|(?:谈|处)(?:了)?(?:快|有)?[一二两三四五六七八九十半几\d]+(?:多)?个?(?:年|月)|(?:见|拜访)(?:过|了)(?:他|她|双方)?(?:家长|父母|爸妈)|我(?:们)?俩(?:挺|感情|在|好)|异地|(?:他|她)对我|同事介绍的|大学同学|相亲认识|^(?:她|他|我)(?:今年|今天|最近|这次|单位|还|要|得)*(?:值班|加班|出差|上班|忙(?=$|,|着)|回老家|陪(?:他|她|父母|爸妈)|没(?:抢|买)到票|走不开)|^(?:她|他)(?:是|在)(?!谁|哪|不)|\b(?:she|he)(?:'s| is) (?:an? |very |from |in |at |lovely|great|sweet|busy)|\bwe(?:'ve| have) been (?:together|dating)|\b(?:met|meet) (?:her|him)\b(?! yet)|\bvery happy together/u,
    no: /(?<![脱买下订菜账简名落传])单(?:了|着|身)(?:[一二两三四五六七八九十几\d]+年|呢|好|快活|$)|光棍|(?:还|一直)(?:是)?一个人|一个人(?:自在|挺好|习惯|清静|过|呢)|没(?:碰|遇)(?:上|到|见)|没人(?:介绍|追)|没人要|连个影|影(?:子|儿)?都没|\bsingle as\b|\bjust me\b|\bnobody\b|\bno one\b|\bmarried to my (?:job|work)/u,
  },
  married: {
    asked: /结婚|成家|嫁|娶|领证|老公|老婆|媳妇|对象|单身|一个人|终身|married|husband|wife|single|settle/u,
    yes: /(?:结|成|嫁|娶|领)(?:了|过|的|完)|领证|(?:我|跟)(?:老公|老婆|媳妇|先生|太太|爱人)|孩子都|蜜月|\bmy (?:husband|wife)\b|\b(?:happily )?married\b(?<!not married|n't married|never married)|\byears now\b/u,
    no: /没(?:结|成|嫁|娶|领)|结(?:啥子?|什么|个?啥|鬼)婚|单[着起]|单身|光棍|(?:还|就|一直)(?:是)?一个人|还早|没(?:遇|碰)|不婚|\bsingle\b|\bnot (?:yet|married)\b|\bnever married\b|\bstill looking\b/u,
  },
  marriagePlan: {
    asked: /办|结婚|日子|婚|喜酒|喜糖|酒席|领证|wedding|marry|married|date|engaged|ring|propos/u,
    yes: new RegExp(
      `求(?:了)?婚了|戒指(?:都)?(?:买|戴)|双方(?:父母|家长)(?:都)?见|喜帖|^(?:早就?|已经|刚)?(?:定|订)(?:了|好了|下来了)|^(?:就)?${soon}(?:就|办|结|摆|吧|呢|$)(?!再说|再看)|^(?:快了)?(?:酒店|日子|婚纱|请柬|喜糖)(?:都)?(?:定|订|看|印|买|拍|发)|\\bthis (?:spring|summer|autumn|fall|winter|may|june|october)$|\\b(?:we've|we have|i've) (?:set|booked|picked|got) (?:the|a|it|our)\\b|^(?:in|next) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|year)\\b`,
      'u',
    ),
    no: /没(?:求婚|订|定日子|那打算)|(?:还)?早着(?:呢)?|八字(?:还)?没|^(?:不|没)(?:办|结|打算|想|影|谱|定|订|那回事)|不(?:办|结)(?:了|婚|$)|不婚主义|压根(?:没|不)|\b(?:isn't|is not|won't be|not) (?:going to be |gonna be |having )?(?:one|any|a wedding)\b|\bno wedding\b|\bthere won't be\b|\bnot getting married\b|\bno plans?\b|\bnot happening\b|\bcalled (?:it )?off\b/u,
  },
  pregnant: {
    asked:
      /动静|有(?:喜|了|没有)|怀|肚子|要孩子|要娃|好消息|喜|expect|pregnan|tummy|belly|baby|good news|bump/u,
    yes: /[一二两三四五六七八九十\d]+(?:多)?(?:周|个月)(?:了|啦|$)|(?:年底|明年|[一二三四五六七八九十\d]+月)(?:就)?(?:生|卸货|当)|是(?:个)?(?:男孩|女孩|双胞胎|龙凤胎)|^(?:about |around |nearly |already )?(?!a |twice|every|last|next|this)[\w-]+ (?:weeks|months)(?: (?:along|in|now|already))?$|\bdue (?:in|this|next|on)\b|\b(?:twins|a boy|a girl)\b|\bpregnant\b(?<!not .*|n't .*)/u,
    no: /没(?:动静|怀|有动静|影|那回事)|没有的事|(?:吃|长)?胖了|就是(?:吃|胖)|\bjust (?:too many|ate|fat|bloated|the dumplings)|\bnot (?:at all |yet )?(?:pregnant|expecting)\b|\bfalse alarm\b/u,
  },
  childPlan: {
    asked: /孩子|娃|要(?:一?个)?宝|生|备孕|二胎|kids?|children|baby|family/u,
    yes: new RegExp(
      `(?:${soon}|正|马上|准备|打算|计划)(?:就|在|着)?(?:要|生|备|怀)(?!不)|名字(?:都)?(?:起|想|取)|\\b(?:trying|planning (?:for|on) (?:one|two|kids|a))\\b|\\bnext year\\b|\\bwe want (?:one|two|kids)`,
      'u',
    ),
    no: /不(?:要|生|打算|想|准备)(?:要|生)?(?:孩子|娃|了|$)|丁克|避着?孕|没(?:准备|打算|想要|计划)|\bno kids\b|\bchild-?free\b|\bdon't want\b|\bnot (?:planning|trying|having)\b/u,
  },
  laidOff: {
    asked: /工作|饭碗|单位|公司|上班|还在|裁|下岗|失业|效益|班|job|work|company|office|laid|boss|career/u,
    yes: /被(?:裁|优化|辞|开)|失业|没(?:工作|班上)|歇业|\blaid off\b|\blost (?:my|the) job|\bunemployed\b|\bout of work\b/u,
    no: /稳(?:得很|着呢|定|当|如|$)|(?:还)?在(?:老东家|原单位|原来|老单位|老地方|那儿|那家|公司(?:干|呢|上)|干|上班)|老东家|没(?:裁|被裁|变|动)|我好好的|老样子|还在(?:啊|呢|呀|$)|好(?:得很|着呢)|照(?:常|旧)上班|天天加班|年终奖|刚(?:升|涨|加|提)|(?:升|提|涨|加)(?:了|过|成)?(?:我)?(?:了|成)?(?:小)?(?:组长|主管|经理|职|薪|工资|级)|(?:升|涨|加)了|(?:给我|领导|老板)(?:还)?(?:升|涨|加|表扬|器重|重用)|评(?:上)?了?(?:优|先进)|\bsame (?:desk|job|boss|company|place|team|office|old job)|\bstill (?:there|at|with|working|employed|going)|\bbusy as (?:ever|usual|always|a bee|anything)|\b(?:swamped|snowed under|big project|new project|working overtime)\b|忙(?:得|死|疯|坏)|加班加|(?:领导|老板)(?:器重|看重)|\bgoing (?:well|great|fine|strong)|\bthey love me|\b(?:got|getting|up for|had) (?:a |my |another )?(?:raise|promot\w+|bonus)|\bemployee of the|\b(?:safe|secure|stable)\b(?<!not .*)/u,
  },
  resigned: {
    asked: /工作|单位|公司|上班|辞|离职|班|job|work|company|quit/u,
    yes: /辞了|不干了|离职了|\bquit\b(?<!n't quit|not quit)|\bresigned\b(?<!not resigned|n't resigned)|\bleft (?:there|them|the company)/u,
    no: /还在(?:啊|呢|$|那|原|老|干|上班)|没(?:辞|离职|走|动)|好(?:得很|着呢)|天天加班|\bstill (?:there|at|with|working)|\bsame (?:desk|job|boss|company|place|team|office)/u,
  },
  divorced: {
    asked:
      /离|老公|老婆|媳妇|先生|太太|爱人|男人|女婿|姑爷|儿媳|感情|夫妻|你家那位|你俩|你们俩|住一|两口子|小两口|那口子|家里那位|当家的|他呢|她呢|怎么没来|咋没来|一个人回|husband|wife|divorc|marriage|married|you two|hubby|where's (?:he|she)/u,
    yes: /离了|分开了|办了手续|各过各|\bdivorced\b(?<!not divorced|n't divorced)|\bsplit up\b|\bnot together\b/u,
    no: /(?:我)?(?:老公|老婆|媳妇|先生|太太|爱人|他|她|那口子|孩子他爸|孩子他妈)(?:还|今天|今年|今晚|这次|这几天|这两天|最近|临时|单位|公司|正|得|要|都|每天|周末|过年)*(?:在(?!哪)|去|加班|出差|[值加上倒](?:夜|白|早|晚)?班|忙|晚点|晚些|明天|后天|回(?!忆|话)|走不开|要值|有事|开会|感冒|发烧|生病|住院|睡|累|陪|带(?:着)?(?:娃|孩子)|看(?:店|孩子|门)|没(?:抢|买)(?:到|着)票|没(?:请(?:到|下来)?假|假|放假)|请不(?:了|到)假|培训|学习|考试|跑(?:车|长途|业务)|守|停车|堵|随后|马上|一会儿?|待会|过两天|初[一二三四五六七八]|做饭|炖|炒|接孩子|送孩子|备课|赶)|(?:他|她|这)就?是我(?:老公|老婆|媳妇|男人|爱人)|(?:我|跟)(?:老公|老婆|媳妇|男人)(?:对我|挺|很|可|疼|还|又|给我|说|天天|刚|正)|(?:黏|腻)(?:在|乎|歪)|(?:跟|好得像?)(?:一个人|蜜)似的|形影不离|小日子(?:过得)?(?:挺|很|红火|滋润|甜)|(?:结婚)?[一二三四五六七八九十\d]+周年|纪念日|二人世界|一块儿?(?:过|去旅|出去玩)|婚姻(?:稳|幸福|好)|住一(?:块|起)|(?:一直|都)(?:都)?在一(?:起|块)|没分(?:居|开|手)|(?:他|她)(?:娘家|婆家|爸妈?|妈|单位|公司)(?:里)?(?:有|临时|要|让|派)|回(?:了)?(?:娘家|婆家)|恩爱|好着呢|甜蜜|蜜里|感情(?:好|稳定)|没(?:离|分)|(?:哪|边)有离|一家[三四]口|\b(?:he|she|my (?:husband|wife|hubby))(?:'s| is| has to|'ll be| will be)(?: (?:just|still|only|away))? ?(?:working|at (?:work|home)|on (?:a|duty|call|shift)|away|busy|travelling|traveling|stuck|coming|here|late|asleep|parking)|\bhappily married|\bmy (?:husband|wife|hubby)\b(?!.*\b(?:left|gone|ex)\b)|\banniversary\b|\bhoneymoon\b|\b(?:holiday|trip|vacation|dinner|weekend) together\b|\bwe(?:'ve| have)? (?:just )?(?:got back|came back|went|celebrat\w+|been (?:happy|great|travelling|traveling))|\b(?:looking after|picking up|putting) the kids|\bstill (?:married|together)|\bwe(?:'re| are) (?:fine|good|great|solid|happy)|\bhappier than ever/u,
  },
  house: {
    asked: /房|上车|首付|楼|安家|落户|place|house|home|flat|apartment|own|rent|condo/u,
    yes: /^(?:早就?|已经|刚|去年|今年|年前|上个?月)?(?:上|买)(?:了|车了)|二手房|[一二两三四]居室?|(?:明年|下个?月|年底)?(?:交房|收房|拿钥匙)|房贷|全款|装修(?:着|呢|好|完)|\bclosed on\b|\bgot the keys\b|\bbought\b(?<!haven't bought|not bought|n't bought|never bought)|\bmortgage\b|\bmoved in(?:to)? (?:our|my) own/u,
    no: /租(?:着|房|的|呢)|买不起|没(?:买|上车|钱买)|还没(?:呢|买|上)|看看而已|\brent(?:ing)?\b|\bcan't afford\b|\bno house\b|\bhaven't bought\b/u,
  },
  car: {
    asked: /车|开(?:的)?什么|代步|\bcar\b|drive/u,
    yes: /(?:买|提)了|提车|开着自己|新车|\bbought\b(?<!haven't bought|not bought|n't bought)|\bmy (?:new )?car\b/u,
    no: /没买|没车|挤地铁|坐公交|骑(?:电动|共享|自行)|走着来|\bno car\b|\btake the (?:bus|subway|metro|train)/u,
  },
  exam: {
    asked: /考|上岸|过了|成绩|录取|通过|公务员|编|pass|exam|result|get in|test/u,
    yes: /^(?:早就?|已经|刚)?(?:上岸|考上|考过|过|录取|通过)(?:了|啦)|(?:过完年|年后|[一二三四五六七八九十\d]+月)(?:就)?(?:报到|入职|体检)|进面|录取|公示|\bpassed\b(?<!n't passed|not passed|haven't passed|never passed)|\bflying colou?rs|\bgot in\b|\bgot (?:the|an) offer|\baced\b|\bnailed it\b/u,
    no: /没(?:考上|过|上岸|通过|戏|进)|落榜|差(?:了)?[一二两三四五六七八九十几\d]+分|名落|考砸|\bfailed\b|\bdidn't (?:pass|make|get)|\bmissed (?:it|the)|\bnot this time/u,
  },
  illness: {
    asked:
      /身体|病|药|医院|医生|检查|体检|看过|心理|睡|情绪|health|doctor|ill|pills|medicine|sick|therap|okay|feeling|hospital/u,
    yes: /在(?:看|治|吃药)|按医生|\bdoctor says|\bon medication/u,
    no: /没(?:看医生|病|看过|毛病|去医院)|一切正常|(?:指标|各项|全)(?:都)?正常|^没问题|没得?(?:过|什么|啥)?(?:抑郁|焦虑|[^,没]{0,4}[病症炎瘤癌])|又没(?:看|病)|健康得很|什么病都没|啥(?:病|事|毛病)?都?没有?|壮(?:得|如)|身体(?:倍|棒|好着)|维生素|\bvitamins?\b|\bnever been (?:better|healthier)|\bfit as a|\bperfectly (?:fine|healthy)|\bnothing wrong|\bhealthy as/u,
  },
  debt: {
    asked: /欠|债|贷|借|花呗|信用卡|debt|loan|owe/u,
    yes: /欠(?:着|了)|还(?:着|在还)|没还(?:清|完)|\bstill paying|\bowe\b(?<!n't owe|not owe)/u,
    no: /还清|还完|不欠|没欠|无债|一分(?:钱)?(?:都|也)?不欠|\bpaid (?:it |them )?(?:all )?off|\ball paid\b|\bdebt[- ]free|\bdon't owe|\bno debts?|\bno loans?/u,
  },
  brokenUp: {
    asked: /处|谈|在一起|那(?:个|位|姑娘|小伙)|对象|together|seeing|girlfriend|boyfriend|still with/u,
    yes: /分(?:了|手)|散(?:了|伙)|黄了|吹了|掰了|没(?:处|谈)了|\bbroke up|\bsplit|\bover\b|\bnot together/u,
    no: /(?:处|谈|好)着|带(?:回来|来)|没(?:分|散|吹|黄)|(?:挺|很)(?:好|稳)|在一起|甜|见家长|\bstill together|\bgoing (?:strong|well|great)|\bhappy|\bbring (?:her|him)/u,
  },
  dropout: {
    asked: /学|念|读|书|课|毕业|成绩|school|college|uni|studies|class|degree|course/u,
    yes: /退学|休学|不念了|不读了|肄业|辍学|dropped out|left school|quit school/u,
    no: /奖学金|保研|(?:挺|很|都)(?:好|顺利)|顺利|(?:快|今年|马上|明年)(?:就)?(?:要)?毕业|(?:大|研|博)[一二三四](?:了|呢|$)|期末|考得|绩点|挂过?科|班里第|优秀学生|写论文|答辩|\b(?:scholarship|dean's list|doing (?:great|well|fine)|going (?:great|well|fine)|graduat(?:e|ing)|final(?:s| year)|straight a)/u,
  },
  abroad: {
    asked: /绿卡|签证|出国|移民|留学|visa|green card|abroad|overseas/u,
    yes: /(?:早|已经|刚|上个?月|去年)?(?:就)?(?:下来|批|拿到|办好|办下来|到手|过)(?:了|啦)|\b(?:got|received|approved)\b(?<!n't got|not got|haven't got|not approved|n't approved)/u,
    no: /没(?:下来|批|拿到|办|过)|(?:被)?拒(?:签|了)|\bdenied\b|\brejected\b|\bnot yet\b|\bstill waiting\b/u,
  },
};

/** Where is he? Working: he is who works. */
const missing =
  /(?:老公|老婆|媳妇|先生|太太|爱人|男人|女婿|姑爷|儿媳|那口子|他|她|那位)(?:呢$|.{0,8}没)|\b(?:where|how)(?:'s| is)\b|没(?:一起|跟你)?(?:一块儿?)?(?:来|回)/u;
const named = /我|您|你|他|她|孩子|娃|\b(?:i|you|kids?|my|he|she)\b/u;
const ofSpouse = (clause: string, topic: string, asked: string): string => {
  if (topic !== 'divorced' || !missing.test(asked) || named.test(clause)) return clause;
  return /^[a-z]/u.test(clause) ? `he's ${clause}` : `他${clause}`;
};

const coy =
  /猜|保密|秘密|开玩笑|逗您|月老|缘分|梦里|做梦|不好说|说不准|不知道|再说|再看|也许|可能|算不算|要看|算命|\bguess|secret|joking|kidding|maybe|perhaps|who knows|depends|stork|fortune\b/u;
/** 饭碗在我手里端着: a play on words. */
export const wordplay = /饭碗(?:在|端)[^,]{0,3}(?:我?手|桌)|端着/u;

/** Whose he and she are one's own. */
const close: ReadonlySet<string> = new Set(['partner', 'divorced', 'marriagePlan']);
const ownTalk = /^(?:我|俺|咱|i\b|i'm|i've|we|my)/u;
const toHearer = /(?<![跟给让带向瞒请见陪])[您你](?!看|说|放心)/u;

/** Words that answer a question on a yes/no fact against its value; null where none do. */
export function falseAnswer(
  text: string,
  fact: PrivateFact,
  value: boolean,
  question: string | null,
): string | null {
  const { topic, opposite } = topicOf(fact);
  const known = answers[topic.id];
  const truth = opposite ? !value : value;
  const { clauses, text: whole } = readText(text);
  if (coy.test(whole) || wordplay.test(whole)) return null;
  const bare = question === null ? null : bareAnswer(clauses, question, topic, known?.asked ?? null);
  if (bare !== null) return bare.value === truth ? null : bare.span;
  if (known === undefined || (question !== null && !known.asked.test(plain(question)))) return null;
  const [against, agreeing] = truth ? [known.no, known.yes] : [known.yes, known.no];
  const asked = question === null ? '' : plain(question).replace(/[?!。]+$/u, '');
  let othersTalk = false;
  for (const { text: said, asks, supposes, opens } of clauses) {
    const isClose = close.has(topic.id);
    const clause = isClose ? ofSpouse(withoutAddress(said), topic.id, asked) : asOwn(said, whole);
    const words = isClose ? clause.replace(/^(?:他|她|(?:he|she)\b)/u, '我') : clause;
    othersTalk = startsWithOther(words) || (othersTalk && !opens && !/我|\b(?:i|we)\b/u.test(words));
    if (asks || supposes || isSupposed(clause) || namesOthers(clause)) continue;
    if ((othersTalk && topic.id !== 'divorced') || toHearer.test(said)) continue;
    if (question === null && !(ownTalk.test(clause) && known.asked.test(clause))) continue;
    const hit = against.exec(clause);
    if (hit === null || hit[0] === '' || agreeing.test(clause)) continue;
    if (isClose || !belongsToOther(clause.slice(0, hit.index))) return hit[0];
  }
  return null;
}
