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
    near: /剩(?:点|下|不下)|饿不死|行情|我这行|待遇|养活|养得活|糊口|温饱|饿不着|生活费|混(?:口|个|碗)|月光|见底|打工|铁饭碗|小巫见大巫|算账|日子能过|涨薪|加薪|吃土|吃(?:得)?(?:饱|够)|饭碗|(?:发|给)多少|辛苦活|工钱|\b(?:basics|numbers|my trade|get(?:s|ting)? by|retire|yachts?|noodles|rich|afloat|keeps? me fed|broke|roof over|keeps me going|pays?|paid|bills|figures?)\b/u,
  },
  bonus: {
    names:
      /年终奖|奖金|分红|十三薪|年终.{0,3}发|\b(?:bonus(?:es)?|thirteenth month|13th month|year-end (?:money|payout))\b/u,
    near: /年底|年终|老板|红利|效益|多发点|搓(?:一)?顿|够.{0,6}一顿|意思意思|画.{0,3}饼|(?:没|还没)到手|表示|发下来|\b(?:remembered us|little something|good (?:dinner|mood)|fair mood|year-end|boss|payout|decent year|good year)\b/u,
  },
  savings: {
    names:
      /存款|存折|存(?:了|下|着|得|够)|存.{0,2}钱|积蓄|攒|家底|储蓄|小金库|\b(?:sav(?:ed|ings?)|saving up|put(?:ting)? (?:\w+ )?(?:away|aside|by)|save up|nest egg|set aside|piggy bank)\b/u,
    near: /有备无患|每个?月|能?剩|理财|省着|花销|左手进|压箱底|应(?:个)?急|左口袋|花呗|存|省(?:点|吃)|\b(?:slowly|working on it|careful with (?:it|my|what)|pennies|penny|(?:a )?little (?:each|every|at a time)|budget|save|rainy day|spend(?:ing)?)\b/u,
  },
  partner: {
    names:
      /对象|[男女](?:朋)?友|处(?:着|了|个)?朋友|谈(?:着|了|个|没个)?(?:朋友|恋爱)|恋爱|单身|相亲|脱单|心上人|意中人|中意的人|\b(?:boy ?friends?|girl ?friends?|dating|see(?:ing)? (?:anyone|someone|somebody|anybody)|(?<!every )single|blind dates?|sweethearts?|special someone|love life|someone special|courting)\b/u,
    near: /我这人|挑(?!战)|没顾上|月老|红线|找(?:呢|着|到|个)|缘分|感情|成家|合适的?|桃花|个人问题|大事|一个人|婚|对的人|遇[到上]|领回来|带回来|顾不上|脸(?:都)?红|牵线|单着|自在|留意|介绍|看对眼|相中|追求者|媒|把.{0,2}关|等有了|眼光|对脾气|\b(?:picky|fussy|cupid|bring (?:somebody|someone|anyone|them|him|her) home|my heart|vet (?:them|him|her)|that front|butterflies|happy (?:as i am|on my own|alone)|waiting for|matchmaker|date|relationships?|right (?:one|person)|fate|in love|love (?:takes|comes|life|finds|will|can)|match\w*|the one|romance|partners?)\b/u,
  },
  marriage_plan: {
    names:
      /结婚|成家|办(?:喜)?事|喜酒|喜糖|婚事|领证|婚期|彩礼|婚礼|终身大事|办酒|\b(?:marr(?:y|ied|iage|ying)|weddings?|tie the knot|engaged|settl(?:e|ing) down|walk down the aisle|set a date|bride price|registry)\b/u,
    near: /合计|装修|两家|二人世界|缘分|日子(?!过)|婚|感情|(?<!恭)喜(?!欢|庆|气)|大事|请帖|成了家|喜帖|席面|红本|证(?!券)|头一张|敬(?:您|你)?(?:的)?喜酒|一撇|份子|\b(?:hat|get there|get round to|front row|one day at a time|aisle|vows|the ring|in stone|decided|two families|big day|the day|right time|invitations?|plans?|in love|love (?:takes|comes|will))\b/u,
  },
  baby: {
    names:
      /(?:生|要|添)(?:个|一个|俩|两个)?(?:孩子|娃|宝宝|小孩|二胎|胖小子|大胖|小宝)|备孕|怀(?:上|孕|没怀)|二胎|(?:当|做)(?:爸|妈|奶奶|姥姥)|抱(?:上)?(?:孙|外孙|重孙)|添丁|生育|小宝宝|\b(?:bab(?:y|ies)|pregnan(?:t|cy)|start(?:ing)? a family|have (?:kids|children|a child|a little one)|having (?:kids|children|a child|a little one)|little ones?|second child|parenthood|bump)\b/u,
    near: /二人世界|考虑|稳定|孩子(?!们)|小家伙|缘分|生(?:不生|养|育|下|一个|个)|添(?:人|个)|小两口|当父母|(?:我们|两)(?:俩|个人)|计划|老天|送子|带(?:孩子|娃)|小(?:人儿|不点)|养.{0,2}[猫狗]|\b(?:practi[cs]ing on|the (?:cat|dog)|godmother|godfather|stork|booties|godparents?|cradle|as two|two of us|(?<!the )kids?|child(?:ren)?|family|nature|plans?|parents?)\b/u,
  },
  house: {
    names:
      /买(?:了|上|个|套|不买)?.{0,3}房|(?<!租的?|租个|租了|的)房子|首付|房贷|楼盘|新房|置业|房价|几室几厅|学区|\b(?:buy(?:ing)? (?:a|your own) (?:place|flat|home|house|apartment)|house(?:s|hunting)?|mortgages?|down ?payments?|property|own (?:a|your own) (?:place|flat|home|apartment)|bought (?:a|your own|any) (?:place|flat|home|apartment)|homeowner)\b/u,
    near: /租|房|(?:先|还|就|能|够)住|住(?:着|得|的|下|哪)|安家|窝|置办|落脚|砖|攒攒|看看就得|房源|户型|地段|小窝|楼市|过山车|\b(?:where i live|roller ?coaster|listings?|the market|bricks?|square met(?:re|er)s?|rent(?:s|ing)?|home|place|flat|apartment|prices?|nest|roof)\b/u,
  },
  car: {
    names:
      /买(?:了|辆|个|台)?.{0,2}车(?!票)|车(?:子|贷|牌|位|款)|(?:辆|台|部)(?:什么|啥|新|好|像样的)?.{0,2}车|轿车|车都|驾照|提车|换车|代步|开车|开(?:什么|啥|上)(?:样的)?车|\b(?:cars?|driv(?:e|es|ing)(?! (?:me|him|her|us|them) (?:mad|crazy))|driving licen[cs]e|wheels|suv|sedan|vehicle)\b/u,
    near: /高铁|动车|坐车|车|(?:不|会|自己|少|多)开(?!玩笑|心|饭|席|口)|地铁|公交|(?:不|没|要|打算|想)买|两条腿|走路|四个轮子|油(?:费|钱|价)|单车|堵|上路|打(?:个)?车|骑|\b(?:taxis?|cabs?|the station|engine|my (?:two )?(?:legs|feet)|petrol|fuel|parking|rides?|walk(?:ing)?|parking|trains?|buy|metro|subway|bus(?:es)?|bikes?|commut\w+|traffic)\b/u,
  },
  job: {
    names:
      /工作|(?:岗|职)位|做(?:什么|啥|哪)行|干(?:的)?(?:什么|啥|哪)(?:一)?行|行当|升(?:职|官|了)|提拔|转正|跳槽|失业|裁员|被裁|加班|\b(?:jobs?|(?:line of|at|your|the|for|of|about|new) work|careers?|promot(?:ed|ion)|laid off|layoffs?|unemployed|what (?:do you|you) do (?:all day|for a living)|overtime|day-to-day|position)\b/u,
    near: /电脑|领导|客户|出差|器重|上班|单位|公司|事业|忙|活儿|老板|同事|行业|老本行|项目|手头的事|(?:干|做)(?:着|得|了|起来)|一摊子|那摊|混(?:口)?饭|干活|瞎忙|活干|领工资|搬砖|顺手|手艺|\b(?:learning|(?:my|the) team|the grind|same old|off the streets|the ropes|keeps me|computers?|customers?|clients?|work(?:s|ing|ed)?|busy|boss|office|colleagues?|projects?|business|company|desk)\b/u,
  },
  employer: {
    names:
      /(?:哪|什么|啥|个|家|大|小|好|你们?|那)(?:家|个|的)?(?:公司|单位|厂)|公司(?:的?名|叫)|东家|企业|国企|外企|私企|哪家的?(?:老板|门)|\b(?:employers?|compan(?:y|ies)|firms?|who do you work for|corporations?|state-owned|start-?ups?)\b/u,
    near: /公司|单位|上班|工作|老板|同事|地方|行业|小庙|庙小|(?:您|你)也?(?:不|没)(?:认识|听说|听过)|名字|名气|招牌|\b(?:names?|heard of|outfits?|work(?:s|ing)?|boss|office|colleagues?|place|outfit|industry|jobs?)\b/u,
  },
  city: {
    names:
      /城市|在哪(?:儿|里|边)?(?:住|落脚|待|安身|混|漂|生活|扎根)|(?:住|落脚|待|漂|人)在(?:哪|什么地方)|一线|外地|落户|户口|北漂|沪漂|扎根|\b(?:cit(?:y|ies)|whereabouts|where (?:do|are) you (?:live|living|staying|based|these days)|which town|what part of the country|metropolis)\b/u,
    near: /南方|北方|那边|(?:在|留)外[面头]|(?:先|还|就|在)住|住(?:着|得|的|惯|哪)|地方|待(?:着|得|惯)|离家|那儿|气候|哪儿(?:有饭|都)|坐车|(?:几|两)个钟头|[南北]边|冻不着|老窝|漂着|人生地不熟|吃得惯|水土|\b(?:made friends|the weather|rains?|corner|wherever|far (?:away|off|that)|hours away|down south|up north|same old place|live|living|places?|town|settled|far away|neighbou?rhood|over there)\b/u,
  },
  coming_home: {
    names:
      /回(?:老家|家乡|咱|来)(?:这边|这儿|身边)?.{0,4}(?:发展|住|陪|安|干|待|过日子)|回不回来|还回来|回老家|调回来?|离(?:家|爸妈|父母|爹妈)近|留在外[面头]|搬回来?|回流|\b(?:mov(?:e|ed|ing) (?:back|home|closer)|com(?:e|ing) (?:back|home)(?: for good| to stay)|for good|back to (?:the|your) hometown|hometown|return(?:ing)? home|closer to (?:home|your parents|us))\b/u,
    near: /机会|以后的事|回(?:来|去|家|得)|常回|老家|家里|(?:离|靠).{0,3}近|近(?:点|些|便)|(?:在|留)外[面头]|发展|那边|爸妈|父母|走一步|惦记.{0,2}家|想家|家门口|故土|落叶归根|想.{0,6}家里|飞回|\b(?:miss (?:the|you|your|it|home|everyone)|one of these days|who knows|around here|turned? up here|roots|chances?|opportunit\w+|(?:com|mov|be|go)\w* back|home|parents|closer|away|visit(?:ing|s)?|plans?)\b/u,
  },
  exam: {
    names:
      /考研|考公|考编|公务员|国考|省考|研究生|上岸|初试|复试|报考|备考|编制|教资|\b(?:postgrad\w*|graduate school|grad school|master's|civil service|entrance (?:exam|test)|(?:the|that|your|sat|sit|sitting|pass|passed) exams?|exam results?|admission)\b/u,
    near: /成绩|题|考|书(?!法)|复习|学习|在学|笔试|面试|结果|榜|准备|尽力|人事|天命|卷子|发挥|考官|背得|放榜|考场|\b(?:think about it|fingers|examiners?|hands now|best shot|gave it|fingers crossed|(?<!good )luck|exams?|tests?|stud(?:y|ies|ied|ying)|books?|results?|revision|prepar\w+|papers?|my best)\b/u,
  },
  grades: {
    names:
      /成绩|考了多少|考(?:了)?第?几(?:名|分)|分数|排名|名次|绩点|挂科|期末|多少分|班里第|全班|\b(?:grades?|marks|report card|rank(?:s|ed|ing)?|gpa|scor(?:e|es|ed)|top of the class|finals|fail(?:ed)? (?:a|any) (?:class|course|subject))\b/u,
    near: /数学|语文|英语|中不溜|中等|补补|学(?:习|业|得|校|期|着)|考|分数|老师|书(?!法)|功课|课|作业|进步|加把劲|努力|踏实|比上不足|有余|丢人|垫底|拖后腿|追上|班主任|家长|空间|\b(?:maths?|my best|room to (?:grow|improve)|bottom of the|not bad|could be better|stud(?:y|ies|ied|ying)|school|class(?:es)?|teachers?|exams?|homework|learn(?:ing)?|term|progress|try(?:ing)? harder|keep at it)\b/u,
  },
  weight: {
    names:
      /体重|胖(?!小子|娃)|瘦|多少斤|几斤|减肥|身材|长肉|发福|(?:有|到|快)(?:多少|几)公斤|\b(?:weigh(?:s|t|ing)?|put on (?:a few|weight|some)|(?:lost|gained|gain|lose) (?:weight|a few)|diet(?:ing)?|slim(?:mer|med)?|kilos?|plump(?:er)?|thin(?:ner)?|chubb(?:y|ier)|scales)\b/u,
    near: /肥|心宽|(?<![您你])(?:能|会|少|多|贪|爱)吃|吃得|吃多|管不住|嘴|饭菜|厨艺|手艺|肉(?!馅)|减(?:着|下)|健身|运动|锻炼|壮|菜(?:太|做得)香|太香了|贴膘|穿得(?:厚|多|鼓)|显(?:的|胖|瘦)|骨架|喝水都|长.{0,2}[一两几三]斤|富态|裤|腰带|\b(?:trousers|padding|waist\w*|belt|winter coat|big-boned|bones|well fed|second helpings?|good food|eat(?:ing)? (?:too|less|more|well)|appetite|cook(?:s|ing)?|exercise|gym|in shape|figure|body|fit|food)\b/u,
  },
  rent: {
    names:
      /房租|租金|租(?:的|了|个|这|一|间|住|着|那)|合租|房东|押一付|交租|\b(?:rent(?:s|al|ed|ing)?|landlords?|landlad(?:y|ies)|lease|tenants?|room ?mates?|flat ?mates?)\b/u,
    near: /室友|平摊|租|房|住|价|地方|贵|省(?:下|钱|点)|(?:大城市|哪儿)都(?:那|这)样|地段|值(?!得)|合住|\b(?:cheap\w*|dearer|bargain|what everyone pays|steep|expensive|pric(?:e|ey)|share|split|room|flat|place|apartment|live|living|prices?|affordable)\b/u,
  },
  divorce: {
    names:
      /离婚|离了|要离|闹离|复婚|前妻|前夫|分居|过不下去|散了|\b(?:divorc(?:e|ed|ing)|separat(?:ed|ing|ion)|split(?:ting)? up|ex-(?:husband|wife)|broke(?:n)? up|break(?:ing)? up|custody)\b/u,
    near: /家务事|日子|婚|感情|两个人|我们俩|两口子|家里的事|(?:日子|我们|我)过|分开|瞎传|听外[头面]|闲话|拌嘴|(?:外头|外人).{0,4}(?:话|说)|别(?:信|听)|瞎(?:说|猜)|好着呢|嚼舌|磕磕|拌嘴|\b(?:solid|stronger than ever|happy as|every (?:couple|marriage)|rough patch|talk of the town|listen to talk|we're (?:doing )?(?:just )?(?:fine|well|happy)|marriage|(?<!all )together|couple|relationship|the two of us|between us|private|gossip|rumou?rs?)\b/u,
  },
  health: {
    names:
      /(?<!祝.{0,8})身体|体检|看病|医院|大夫|医生|毛病|生病|病(?:了|好|情)|(?:得了?|什么|啥)病|吃药|住院|复查|血压|血糖|(?<!您.{0,4})气色|\b(?:(?<!(?:wish|good) .{0,8})health(?:y)?|doctors?|hospitals?|check-?ups?|ill(?:ness)?|sick|medicines?|pills?|blood pressure|unwell|clinic|diagnos\w+)\b/u,
    near: /大碍|(?<!生)病|药(?!膳)|休息|歇|检查|调理|睡|体格|硬朗|精神着|小问题|吃嘛|嘛嘛香|能[跑吃].{0,2}能[跳睡]|比牛|像(?:头)?牛|感冒|嗓子|壮得|三碗|睡得|碍事|\b(?:cough|eat (?:and sleep )?well|in (?:good|great) shape|never better|fit as|strong as|healthy as|fiddle|cold|right as rain|rest(?:ing)?|sleep(?:ing)?|exercise|(?:keep|keeping|feel|feeling|very) well|tests?|tired|recover\w*)\b/u,
  },
};

type Family = { readonly topics: readonly Topic[]; readonly words: RegExp };

/** Ways to take a question up that fit several topics: what may yet come, what one lives on, how one is. */
const families: readonly Family[] = [
  {
    topics: ['partner', 'marriage_plan', 'baby', 'house', 'car', 'coming_home', 'exam'],
    words:
      /(?:有|等)(?:了)?(?:消息|信儿?|眉目|着落|好事|那一?天|准信)|(?:好|喜)(?:消息|讯|事)|[第头]一个(?:告诉|跟|通知|请|向)|定下来|到时候|不着?急|急不[来得]|(?:别|甭|不用).{0,3}急|慢慢(?:来|看|挑|找|等|考虑)|顺其自然|水到渠成|好饭不怕晚|看着(?:呢|办)|(?:以后|到时|好了|定了)再说|商量|准备好.{0,2}再|听天由命|早晚|迟早|走一步(?:看|算)一步|着急|急(?:啥|什么)|[头第]一个|好事多磨|老天|天意|有了着落|惊喜/u,
  },
  {
    topics: ['partner', 'marriage_plan', 'baby', 'house', 'car', 'coming_home', 'exam'],
    words:
      /\b(?:when (?:it happens|the time comes|it's time|i meet|they come)|(?:any|some|have|is|good) news|first to (?:know|hear)|(?:tell|let) you (?:know )?first|let you know|no (?:hurry|rush)|(?:in )?(?:good|due) time|tak(?:e|es|ing) (?:its|our|my|things) (?:own )?(?:time|slow\w*)|we'll see|wait and see|one step at a time|sooner or later|working on it|still looking|never say never|take(?:s)? time|one day at a time|time will tell|who knows|surprises?|when (?:life|it) (?:is|gets) ready|rushing)\b/u,
  },
  {
    topics: ['salary', 'bonus', 'savings', 'rent'],
    words:
      /钱|手头|口袋|兜里|花(?:光|完|掉|得|不|呗|多少)|开销|宽裕|凑合|够(?:给|买|吃|花|用|养|交|过)|过得去|还行|差不多|比上不足|有余|不多不少|踏实|不愁|\b(?:money|penny|pennies|wallet|pockets?|spent|bills?|enough (?:to|for)|gets? by|getting by|make ends meet|starving|comfortabl[ey]|can't complain|little by|put .{0,10}by|modest|nothing to write home about|reasonable|fair)\b/u,
  },
  {
    topics: ['job', 'employer', 'health', 'divorce', 'city', 'rent'],
    words:
      /(?:都|一切|我|我们|过得|干得|住得)(?:都)?(?:挺|很|还)(?:好|行|顺|不错)|顺心|舒坦|老样子|\b(?:can't complain|all (?:is )?(?:well|fine|good)|doing (?:fine|well|all right)|getting on (?:fine|well)|nothing (?:serious|new|special)|same as (?:ever|always)|sorting (?:it|things) out|i'm (?:fine|well|all right))\b/u,
  },
];

/** Points at what was asked without naming it. */
const pointsAtIt =
  /[这那](?:件|个|码|档子?)?事|机密|保(?:个)?密|卖个关子|天机|秘密|(?:您|你)(?:怎么)?又(?:来|问)(?:了|啦)|(?:您|你)(?:就)?别(?:再)?(?:笑话|打趣|寒碜|逗|审|考|为难)我|[这那]个?(?:问题|话题)|您(?:问|说|讲|提)(?:的|到|起)|这个嘛|(?:说|提)(?:到|起)这个|\b(?:secrecy|(?:state|trade|a|my|our) secret|lips are sealed|mum's the word|you(?:'re)? (?:at it again|teas(?:e|ing) me))\b|\b(?:that|this) (?:question|one|topic|subject|matter|business)\b|\byou(?:'re| are|'ve)? ask(?:ed|ing)?\b|\bas for (?:that|this)\b|\b(?:on|about) that\b/u;

/** Whether a reply takes up a topic: names it, says what belongs to it, or points at what was asked. Takes folded text. */
export function takesUp(folded: string, topic: string): boolean {
  const known = topics.find((one) => one === topic);
  if (pointsAtIt.test(folded)) return true;
  if (known === undefined) return false;
  if (families.some((family) => family.topics.includes(known) && family.words.test(folded))) return true;
  return words[known].names.test(folded) || words[known].near.test(folded);
}

/** The topics that a text names, in the list's order. Takes folded text. */
export function topicsNamed(folded: string): readonly Topic[] {
  return topics.filter((topic) => words[topic].names.test(folded));
}
