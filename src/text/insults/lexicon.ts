/**
 * Words that insult, as sources of regular expressions over plain clauses. Three kinds: what insults whoever
 * hears it; what insults only when it is about the listener; and what runs down the listener's family.
 */
const you = '(?:[您你](?:们)?)';
const kin =
  '(?:儿子|闺女|女儿|孙子|孙女|外孙|孩子|小子|小儿子|大儿子|娃|丫头|儿媳妇?|女婿|老伴|那口子|老公|老婆|媳妇|老头|那(?:几个|位|宝贝)|生的)';

/** Said to anybody these are rude, whatever stands around them. */
export const outright = [
  `关${you}(?:们)?(?:家)?(?:什么|啥|屁|毛|鸟|哪门子)?(?:相)?[事干]|(?:跟|和|与)${you}(?:又)?(?:有)?(?:什么|啥|半毛钱|一毛钱|毛)(?:的)?关系`,
  `少(?:来)?(?:管|操)(?:[^,]{0,4})(?:闲事|闲心|我|别人|人家)|管(?:得|的)着(?:吗|么|我)|吃饱了?撑|闲得(?:慌|没事|蛋疼)|闲出(?:毛)?病`,
  `轮(?:不|得)(?:到|着)${you}|用(?:不|得)着${you}(?:来)?(?:管|操心|教|说|多嘴|提醒|瞎)|${you}算(?:老几|什么东西|哪根葱|哪门子|个什么|个屁)|没人(?:请|让|求|要|叫)${you}|谁(?:要|让|请|问|求|稀罕|叫)${you}(?!吃|喝|来|帮|们)|吃${you}们?家(?:的)?(?:大?米|饭|粮)`,
  `${you}(?:有)?(?:什么|啥)资格|${you}(?:也)?配(?:来)?(?:说|管|教)|也配(?:来)?(?:说|管|教|问)|(?:还)?有脸(?:来)?(?:说|问|管|笑)|还?好意思(?:来)?(?:说|问|管|教训|笑话|嫌)(?:我|人|别人)`,
  `咸吃萝卜|狗拿耗子|皇[帝上]不急太?监?急?|(?<!我)(?:先)?(?:管好|管管|操心|顾好|看好|照顾好|催催?|担心)(?:好)?${you}(?:们)?(?:自己|自家|家)(?!的?(?:身体|早点|多|注意))|(?:催|管|说|问|念叨)${you}(?:自己|自家)?(?:家)?(?:的)?${kin}去|去${you}的(?!地方|城市|学校|公司)`,
  `(?<![别没闭])闭嘴(?!嚼|吃|笑|巴)|住[嘴口](?!在)|少(?:说(?:两|几)句|废话|啰嗦|来这套|在(?:这|那)(?:儿|里)?|说风凉话|阴阳怪气|教训|指手画脚|装)|滚(?:一边|蛋|开(?!水)|出去|远点|吧|犊子)|^滚$|一边(?:儿)?(?:待|呆|凉快|玩)(?:着)?去|哪(?:儿)?凉快|有完没完|问问问|烦不烦|烦死(?:了|人)|别(?:瞎|胡)(?:逼逼|叨叨|操心|打听|掺和)`,
  `懂个(?:屁|啥|什么|锤子)|屁(?:事|话|用)|放(?:你的?)?屁|狗屁|他?妈的|你妈(?:的|逼)|操蛋|傻[逼叉xb帽]|王八蛋|混蛋|畜生|给脸不要|没脸没皮|给${you}脸|(?:说话)?不(?:过|经|带)(?:大)?脑子|懒得理${you}|都懒得(?:理|搭理|跟)${you}|${you}这种人|(?:跟|和)${you}(?:真)?(?:没什么|没啥|无话)(?:好|可)说|阴阳怪气|积(?:点|些)(?:口)?德|丢不丢人|白活(?:了|这)|倚老卖老|为老不尊`,
  `\\bstop being (?:an?|so)\\b|\\bmind your own\\b|(?:none|not any) of your (?:\\w+ )?(?:business|concern|beeswax)|\\bshut (?:up|it|your)\\b(?! the)|\\bzip it\\b|\\bbutt out\\b|^(?:just |please |oh )?get lost$|\\bgo (?:bother|annoy|pester|nag|bug) (?:someone|somebody)|(?:keep|get|stick|poke|poking|sticking)\\w* your (?:\\w+ )?nose|\\b(?:who|nobody|no one) (?:the hell )?asked (?:you|for your)|(?:nobody|no one) (?:cares|gives|wants your)|who do you think you are|what gives you the right|\\bscrew you\\b|go to hell|\\bf[u*]+[c*]*k|(?:worry about|look (?:at|after)|fix|sort out|take care of|focus on|deal with|mind|control|nag) your own\\b|no wonder (?:your|nobody|no one|you)|(?:anything|something) better to do|spare me|lecturing me|you (?:wouldn't|couldn't|don't) (?:understand|get it)(?:.*\\b(?:school|age|generation|educat))?|\\bbite me\\b|get a life|are you (?:deaf|stupid|blind|senile|dense)|at your age\\b|(?:stupid|dumb|idiotic|tacky|ridiculous) (?:thing to ask|question)|typical of you`,
];

/** Insults when the clause is about the listener or about nobody named: not about oneself, a thing or an actor. */
export const aimed = [
  '管(?:得|的)?(?:也)?(?:真|太|可真|够)宽|不要脸|老糊涂|老不死|老东西|老太婆|老顽固|老古董|老封建|老妖婆|老不正经|长舌妇?|八婆(?!粿|糕)|三八|大嘴巴|事儿?[妈精]|碎嘴|势利眼?|马屁精|铁公鸡|抠门|小气鬼|吝啬|守财奴|白眼狼|神经病|有病(?:吧|啊|是吧|呀|么|吗)|脑子(?:有(?:病|问题|坑|泡)|进水|不好使|坏|被门)|猪脑|猪头|蠢|笨蛋|傻[子瓜]|白痴|弱智|智障|废物|饭桶|窝囊废?|贱|脸皮(?:真|太|够|可真|这么)?厚|厚脸皮|没(?:有)?(?:教养|素质|文化|见识|良心|家教|规矩|礼貌)|缺德|嘴(?:巴)?(?:真|太|这么|可真)?(?:臭|碎|欠|毒|损|贱)|假惺惺|虚伪|伪君子|装什么|爱?显摆|土包子|乡巴佬|乡下人|穷(?:亲戚|鬼|酸)|更年期|老年痴呆|痴呆|讨(?:人)?嫌|惹人(?:厌|嫌)|烦人|搅屎棍|胡说八道|多嘴|丢人|活该|报应|(?:一大?|这)把(?:年纪|岁数)|这么大(?:岁数|年纪)|半截(?:身子)?(?:入土|埋)|多管闲事|爱管闲事|瞎操心|管闲事|自己(?:过得)?(?:一塌糊涂|都没(?:过|管)好)|那张嘴|爱打听|爱管|没(?:什么|啥)(?:本事|出息)|(?:这|那)(?:副|种)嘴脸|口德|眼红|见不得(?:人|别人)好',
  `警察|审犯人|查户口|居委会|当评委|怪不得(?:头发|孩子|没人|儿子|人家|您|你)`,
  '\\b(?:nosy|nosey|senile|hypocrit\\w*|busybod(?:y|ies)|meddl(?:er|ing|esome)|gossip(?:s|y|ing|monger)?|idiots?|morons?|fools?|jerk|loser|snobs?|witch|hag|cow|pest|nuisance|pathetic|shameless|ignorant|clueless|dense|petty|miserable|tacky|jealous|annoying|insufferable|rude|stupid|dumb|old (?:woman|hag|fool|man|bat|fart|bag)|dinosaur|two-faced)\\b',
];

/** What runs down whom it is said of: of the listener's family an insult. */
export const shames = [
  '啃老|光棍|离(?:过|了)?(?:[^,]{0,2})婚|没(?:什么|啥|个)?(?:出息|本事|正经|工作|教养|考上|对象|人要|娶|嫁)|不成器|不争气|娶不(?:上|到|着)|嫁不(?:出|掉)|不(?:愿意|肯|想)(?:回|见|理)|坐牢|蹲(?:局子|监狱|大牢)|赌(?!气)|网贷|欠(?:债|钱)|败家|混(?:日子|成|得)|笨|废|哪个有出息|图人家|图(?:的)?(?:是)?钱|不孝|考(?:个|不|那|成)|成绩|也配|显摆|喝(?:成|得)|懒|丑|胖得|还不如我|金贵|撒气|管管|念叨他|先操心|失业|被(?:裁|开除|甩)|搞外遇|外遇|出轨|二婚|惯(?:成|坏|的)|什么样|德(?:行|性)|像什么话|教成|有(?:多|什么|啥)(?:好|强|能|了不起)|强到哪|好到哪',
  "\\b(?:can't|cannot|couldn't|failed|fails|never|earns? nothing|makes? nothing|loser|failure|divorced|still lives|unemployed|lazy|ugly|fat|jail|prison|dropped out|drop-?out|flunked|spoil(?:ed|t)|useless|hopeless|drunk|gambl\\w+|no (?:job|friends|manners|future)|worse|cheat\\w*|left (?:him|her|you)|marriage before|barely|isn't exactly)\\b",
];
export const theirKin = [
  `${you}(?:们)?(?:自己)?(?:家)?(?:的|那|这)?(?:个|位)?(?:宝贝|大|小|好)?${kin}|(?:就)?${you}(?:们)?家`,
  '\\byour (?:own )?(?:\\w+ )?(?:son|daughter|kids?|child(?:ren)?|grandson|granddaughter|grandkids|husband|wife|family|boy|girl|marriage|in-laws)\\b',
];

/** Before an insult: it is oneself, somebody else, or denied. */
export const oneself =
  /我(?!说|问|挣|家|们家|跟|和|给)(?:这(?:个|种)?人|就|才|是|真|也|自己|可|太|有点|呀|啊|那|净|老|总|又|都|还|脸皮|嘴|脑子)*|(?:怪|怨|笑话?)我|\b(?:i'm|i am|i was|i've been|i|me|my|myself|silly me)\b/gu;
export const somebodyElse =
  /(?<![您你])(?:他们?|她们?|电视|电影|小品|春晚|反派|骗子|坏人|天气|手机|电脑|打印机|司机|老板|领导|同事|邻居|网上|新闻|导航|抢票|软件|路况|高铁|奶奶总|爷爷总|我妈常|我妈总|我妈老|我爸常|我爸老|收音机|这破|那破)|\b(?:he|she|they|it|the|that|this|villain|printer|phone|my (?:boss|phone|car|train|laptop|cat|dog|brother|sister|mum|mom|dad)|grandma|grandpa)\b(?! (?:you|way|is why))/gu;
export const listener = /[您你]|\b(?:you|you're|your)\b/gu;
export const denied =
  /(?:不是|没(?:有)?|不敢|哪敢|哪能|不会|不觉得|从不|可不是|绝不|不算|并不|又不|哪有)(?:在)?(?:说|嫌|觉得|骂|怪|认为|是)?(?:[您你]|谁)?(?:们)?(?:是|多|太)?$|常(?:常)?说我$|(?:don't|do not|didn't|never|not|isn't|wouldn't)(?: (?:think|mean|say|call|saying|calling|mean to say))?(?: (?:that|at all))?(?: (?:you're|you are|you|being|a|an|so|that))*\s*$/u;
