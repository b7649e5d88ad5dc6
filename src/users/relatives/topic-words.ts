import { topics, type Topic } from './topics.js';

type Words = {
  /** Words that name this topic and no other: every question of a relative has one of them. */
  readonly names: RegExp;
  /** Words by which a reply takes the topic up without naming it; topics share them. */
  readonly near: RegExp;
};

/** Matched with folded text. */
const words: Record<Topic, Words> = {
  salary: {
    names:
      /工资|薪水|薪资|月薪|年薪|底薪|薪酬|挣(?!脸|扎|脱|面子)|赚|收入|月入|到手的?(?:多少|有|能)|开多少钱|拿多少钱|\b(?:salar(?:y|ies)|wages?|pay ?(?:check|slip|packet|rise)s?|earn(?:s|ed|ing|ings)?|take[- ]home|incomes?|make (?:a|per|each|every) month|paid (?:a|per|each) month|pay you|how much (?:do|are) you (?:make|making|paid))\b/u,
    near: /钱|够花|够用|温饱|饿不着|糊口|待遇|养活|养得活|手头|生活费|开销|\b(?:money|pays?|paid|enough (?:to|for)|gets? by|getting by|make ends meet|bills|figures?|numbers?)\b/u,
  },
  bonus: {
    names:
      /年终奖|奖金|分红|十三薪|年终.{0,3}发|\b(?:bonus(?:es)?|thirteenth month|13th month|year-end (?:money|payout))\b/u,
    near: /钱|年底|年终|老板|红利|发了|够花|够用|效益|\b(?:money|year-end|boss|payout|enough)\b/u,
  },
  savings: {
    names:
      /存款|存折|存(?:了|下|着|得|够)|存.{0,2}钱|积蓄|攒|家底|储蓄|小金库|\b(?:sav(?:ed|ings?)|saving up|put(?:ting)? (?:\w+ )?(?:away|aside|by)|save up|nest egg|set aside|piggy bank)\b/u,
    near: /钱|够花|够用|花销|开销|理财|手头|省着|\b(?:money|spend(?:ing)?|enough|budget|save)\b/u,
  },
  partner: {
    names:
      /对象|[男女](?:朋)?友|处(?:着|了|个)?朋友|谈(?:着|了|个|没个)?(?:朋友|恋爱)|恋爱|单身|相亲|脱单|心上人|意中人|中意的人|\b(?:boy ?friends?|girl ?friends?|dating|see(?:ing)? (?:anyone|someone|somebody|anybody)|(?<!every )single|blind dates?|sweethearts?|special someone|love life|someone special|courting)\b/u,
    near: /缘分|感情|成家|合适的|合适了|桃花|个人问题|大事|一个人|婚|有信儿?|好消息|对的人|遇[到上]|\b(?:date|relationships?|right (?:one|person)|fate|love|match\w*|the one|good news|romance|partners?)\b/u,
  },
  marriage_plan: {
    names:
      /结婚|成家|办(?:喜)?事|喜酒|喜糖|婚事|领证|婚期|彩礼|婚礼|终身大事|办酒|\b(?:marr(?:y|ied|iage|ying)|weddings?|tie the knot|engaged|settl(?:e|ing) down|walk down the aisle|set a date|bride price|registry)\b/u,
    near: /缘分|日子|婚|感情|喜|大事|有信儿?|好消息|请帖|成了家|时候到|\b(?:day|love|good news|big day|right time|invitations?|plans?)\b/u,
  },
  baby: {
    names:
      /(?:生|要|添)(?:个|一个|俩|两个)?(?:孩子|娃|宝宝|小孩|二胎|胖小子|大胖|小宝)|备孕|怀(?:上|孕|没怀)|二胎|(?:当|做)(?:爸|妈|奶奶|姥姥)|抱(?:上)?(?:孙|外孙|重孙)|添丁|生育|小宝宝|\b(?:bab(?:y|ies)|pregnan(?:t|cy)|start(?:ing)? a family|have (?:kids|children|a child|a little one)|having (?:kids|children|a child|a little one)|little ones?|second child|parenthood|bump)\b/u,
    near: /孩子|小家伙|顺其自然|缘分|生|添|好消息|计划|小两口|两个人商量|当父母|\b(?:kids?|child(?:ren)?|family|nature|good news|plans?|parents?|when it happens)\b/u,
  },
  house: {
    names:
      /买(?:了|上|个|套|不买)?.{0,3}房|(?<!租的?|租个|租了|的)房子|首付|房贷|楼盘|新房|置业|房价|几室几厅|学区|\b(?:buy(?:ing)? (?:a|your own) (?:place|flat|home|house|apartment)|house(?:s|hunting)?|mortgages?|down ?payments?|property|own (?:a|your own) (?:place|flat|home|apartment)|bought (?:a|your own|any) (?:place|flat|home|apartment)|homeowner)\b/u,
    near: /房|住|安家|窝|置办|落脚|\b(?:home|place|flat|apartment|prices?|nest|roof)\b/u,
  },
  car: {
    names:
      /买(?:了|辆|个|台)?.{0,2}车(?!票)|车(?:子|贷|牌|位|款)|(?:辆|台|部)(?:什么|啥|新|好|像样的)?.{0,2}车|轿车|车都|驾照|提车|换车|代步|开车|开(?:什么|啥|上)(?:样的)?车|\b(?:cars?|driv(?:e|es|ing)(?! (?:me|him|her|us|them) (?:mad|crazy))|driving licen[cs]e|wheels|suv|sedan|vehicle)\b/u,
    near: /车|开|公交|地铁|买|\b(?:buy|metro|subway|bus(?:es)?|bikes?|commut\w+|traffic)\b/u,
  },
  job: {
    names:
      /工作|(?:岗|职)位|做(?:什么|啥|哪)行|干(?:的)?(?:什么|啥|哪)(?:一)?行|行当|升(?:职|官|了)|提拔|转正|跳槽|失业|裁员|被裁|加班|\b(?:jobs?|(?:line of|at|your|the|for|of|about|new) work|careers?|promot(?:ed|ion)|laid off|layoffs?|unemployed|what (?:do you|you) do (?:all day|for a living)|overtime|day-to-day|position)\b/u,
    near: /上班|单位|公司|事业|忙|活儿|老板|同事|行业|项目|手头的事|干着|做着|\b(?:work(?:s|ing|ed)?|busy|boss|office|colleagues?|projects?|business|company)\b/u,
  },
  employer: {
    names:
      /(?:哪|什么|啥|个|家|大|小|好|你们?|那)(?:家|个|的)?(?:公司|单位|厂)|公司(?:的?名|叫)|东家|企业|国企|外企|私企|哪家的?(?:老板|门)|\b(?:employers?|compan(?:y|ies)|firms?|who do you work for|corporations?|state-owned|start-?ups?)\b/u,
    near: /公司|单位|上班|工作|老板|同事|地方|行业|\b(?:work(?:s|ing)?|boss|office|colleagues?|place|team|outfit|industry|jobs?)\b/u,
  },
  city: {
    names:
      /城市|在哪(?:儿|里|边)?(?:住|落脚|待|安身|混|漂|生活|扎根)|(?:住|落脚|待|漂|人)在(?:哪|什么地方)|一线|外地|落户|户口|北漂|沪漂|扎根|\b(?:cit(?:y|ies)|whereabouts|where (?:do|are) you (?:live|living|staying|based|these days)|which town|what part of the country|metropolis)\b/u,
    near: /那边|外面|住|地方|待|离家|那儿|气候|\b(?:live|living|places?|there|town|settled|weather|away|neighbou?rhood)\b/u,
  },
  coming_home: {
    names:
      /回(?:老家|家乡|咱|来)(?:这边|这儿|身边)?.{0,4}(?:发展|住|陪|安|干|待|过日子)|回不回来|还回来|回老家|调回来?|离(?:家|爸妈|父母|爹妈)近|留在外[面头]|搬回来?|回流|\b(?:mov(?:e|ed|ing) (?:back|home|closer)|com(?:e|ing) (?:back|home)(?: for good| to stay)|for good|back to (?:the|your) hometown|hometown|return(?:ing)? home|closer to (?:home|your parents|us))\b/u,
    near: /回|老家|家里|近|外面|发展|那边|爸妈|父母|\b(?:back|home|parents|closer|away|here|return|plans?)\b/u,
  },
  exam: {
    names:
      /考研|考公|考编|公务员|国考|省考|研究生|上岸|初试|复试|报考|备考|编制|教资|\b(?:postgrad\w*|graduate school|grad school|master's|civil service|entrance (?:exam|test)|(?:the|that|your|sat|sit|sitting|pass|passed) exams?|exam results?|admission)\b/u,
    near: /考|书|复习|学|笔试|面试|结果|榜|准备|\b(?:exams?|tests?|stud(?:y|ies|ied|ying)|books?|results?|revision|prepar\w+|papers?)\b/u,
  },
  grades: {
    names:
      /成绩|考了多少|考(?:了)?第?几(?:名|分)|分数|排名|名次|绩点|挂科|期末|多少分|班里第|全班|\b(?:grades?|marks|report card|rank(?:s|ed|ing)?|gpa|scor(?:e|es|ed)|top of the class|finals|fail(?:ed)? (?:a|any) (?:class|course|subject))\b/u,
    near: /学|考|分|老师|书|功课|课|作业|\b(?:stud(?:y|ies|ied|ying)|school|class(?:es)?|teachers?|exams?|homework|learn(?:ing)?|term)\b/u,
  },
  weight: {
    names:
      /体重|胖(?!小子|娃)|瘦|多少斤|几斤|减肥|身材|长肉|发福|(?:有|到|快)(?:多少|几)公斤|\b(?:weigh(?:s|t|ing)?|put on (?:a few|weight|some)|(?:lost|gained|gain|lose) (?:weight|a few)|diet(?:ing)?|slim(?:mer|med)?|kilos?|plump(?:er)?|thin(?:ner)?|chubb(?:y|ier)|scales)\b/u,
    near: /(?<!好)吃|肉|减|健身|运动|身体|锻炼|壮|\b(?:eat(?:ing)?|food|exercise|gym|shape|figure|body|fit)\b/u,
  },
  rent: {
    names:
      /房租|租金|租(?:的|了|个|这|一|间|住|着|那)|合租|房东|押一付|交租|\b(?:rent(?:s|al|ed|ing)?|landlords?|landlad(?:y|ies)|lease|tenants?|room ?mates?|flat ?mates?)\b/u,
    near: /租|房|住|价|地方|\b(?:room|flat|place|apartment|live|living|prices?|affordable)\b/u,
  },
  divorce: {
    names:
      /离婚|离了|要离|闹离|复婚|前妻|前夫|分居|过不下去|散了|\b(?:divorc(?:e|ed|ing)|separat(?:ed|ing|ion)|split(?:ting)? up|ex-(?:husband|wife)|broke(?:n)? up|break(?:ing)? up|custody)\b/u,
    near: /婚|感情|两个人|日子|家里的事|两口子|过得|分开|\b(?:marriage|together|couple|relationship|the two of us|we two|family|home|private)\b/u,
  },
  health: {
    names:
      /身体|体检|看病|医院|大夫|医生|毛病|生病|病(?:了|好|情)|(?:得了?|什么|啥)病|吃药|住院|复查|血压|血糖|气色|\b(?:health(?:y)?|doctors?|hospitals?|check-?ups?|ill(?:ness)?|sick|medicines?|pills?|blood pressure|unwell|clinic|diagnos\w+)\b/u,
    near: /病|药|休息|检查|调理|睡|体格|硬朗|\b(?:rest(?:ing)?|sleep(?:ing)?|exercise|well|tests?|fit|tired|recover\w*)\b/u,
  },
};

/** Topics that the user may have news of some day, and what promises it. */
const awaited: readonly Topic[] = ['partner', 'marriage_plan', 'baby', 'house', 'car', 'coming_home', 'exam'];
const promisesNews =
  /(?:有|等)(?:了)?(?:消息|信儿?|眉目|着落|好事|那一?天|准信)|第一个(?:告诉|跟|通知|请)|定下来|到时候|\b(?:when (?:it happens|the time comes|it's time)|(?:any|some|have|is|good) news|first to (?:know|hear)|(?:tell|let) you (?:know )?first|let you know)\b/u;

/** Points at what was asked without naming it. */
const pointsAtIt =
  /[这那](?:件|个|码|档子?)?事|[这那]个?(?:问题|话题)|您(?:问|说|讲|提)(?:的|到|起)|这个嘛|(?:说|提)(?:到|起)这个|\b(?:that|this) (?:question|one|topic|subject|matter|business)\b|\byou(?:'re| are|'ve)? ask(?:ed|ing)?\b|\bas for (?:that|this)\b|\b(?:on|about) that\b/u;

/** Whether a reply takes up a topic: names it, says what belongs to it, or points at what was asked. Takes folded text. */
export function takesUp(folded: string, topic: string): boolean {
  const known = topics.find((one) => one === topic);
  if (pointsAtIt.test(folded)) return true;
  if (known === undefined) return false;
  if (awaited.includes(known) && promisesNews.test(folded)) return true;
  return words[known].names.test(folded) || words[known].near.test(folded);
}

/** The topics that a text names, in the list's order. Takes folded text. */
export function topicsNamed(folded: string): readonly Topic[] {
  return topics.filter((topic) => words[topic].names.test(folded));
}
