import { pregnantSigns, childPlanSigns, childrenSigns, illnessSigns } from './signs/family.js';
import type { Topic } from './types.js';

export const pregnant: Topic = {
  id: 'pregnant',
  signs: pregnantSigns,
  key: 'pregnan|expecting|due date|baby (?:on|coming)|怀孕|怀上|有喜|身孕|备产',
  has: '(?:身孕|喜(?=$|了|啊|吧)|宝宝|孕)',
  does: '(?:怀孕|怀上|怀娃|怀宝宝|怀二胎|怀孩子)',
  hasEn: '(?:baby on the way|bun in the oven|little one on the way|due date)',
  doesEn:
    '(?:pregnant(?! (?:pause|silence|moment|cat|dog|cow|sow))|preggers|preggo|having twins|having a (?:boy|girl)|carrying(?= (?:twins|a (?:boy|girl|baby|child)))|expecting(?=$|[^a-z ]| (?:a |our |my |the |their )?(?:baby|babies|child|twins|boy|girl|little|second|first|third|another)| (?:in|by|next|this|any|again|now|and|too|so|since|around|early|late)\\b)|eating for two|knocked up|with child|in the family way)',
  mixed: '(?:pregnant|preggo)',
  yes: '(?:头|前)三个月|怀(?:着|了)(?!疑|旧|念|恨)|有喜(?!事|庆|糖|酒|欢|感|剧|宴|帖)|查出(?:来)?(?:是)?有了|(?:测|验)(?:出)?(?:来)?(?:是)?两条杠|两(?:条|道)杠|验孕|(?:安|保|养)胎|(?:孩子|宝宝|娃|小家伙|小东西)(?:[^,]{0,3})在肚子里|孕(?:反|酮|激素|检|产|婴|妈|肚)|(?:早|晚)孕|孕(?:\\d+|[一二三四五六七八九十]+)周|建(?:了)?(?:大|小)?卡(?=$|了|呢)|坐(?:不了|稳)?胎|(?:小生命|小天使|小宝贝|小祖宗|龙宝|蛇宝|马宝)(?:[^,]{0,4})(?:来|到|要|报到)|(?:要|快|马上|准备)(?:升级|荣升)?(?:做|当)(?:准)?(?:爸|妈|爹|娘|奶爸|宝妈)|准(?:妈妈?|爸爸?|父母)|升级(?:当|做|成)?(?:爸|妈)|有宝宝|胎位|胎停|羊水|(?:唐|糖)筛|四维|nt检查|(?:三|3)(?:口|人)之家(?:要)?变|二胎(?:都)?(?:来|有|怀|几个月)|月子(?:中心|会所|嫂)|(?:订|定|找|看)(?:了|好)?月(?:嫂|子)|(?:买|囤|准备)(?:了|着|好|点)?(?:婴儿车|奶瓶|尿不湿|待产包|婴儿床|小衣服)|待产|临盆|卸货|有(?:了)?身孕|我(?:这|是|已经|可能|好像|真)*有了(?=$|[^\\p{L}]|吧|呢|啊|呀|啦|哦|哟|喽|咯)|有了(?=[一二两三四五六七八几\\d]+个月)|(?:快|要|马上)生了(?=$|[^\\p{L}]|呢|吧)|防辐射|预产期|孕(?:吐|期|早|中|晚|妇|[\\d一二三四五六七八九十]+周)|害喜|产检|孕检|建档(?!立卡)|双身子|揣(?:着|上|了)?(?:个)?(?:崽|娃|小)|(?:要|快|马上|准备)?(?:要)?当(?:妈|爸|爹|娘|妈妈|爸爸|父亲|母亲)(?:妈|爸)?(?:了|的人)|肚子里(?:有|的|这|揣)|肚子还?[不没](?:怎么)?显|[还没不]*显怀|(?:两|俩)个?人的身子|having a baby|(?:一|两)个人吃(?:两|俩)(?:个)?人|(?:要|快)?添丁|添(?:个)?(?:小|新)(?:成员|宝宝|人)|(?:年底|[一二三四五六七八九十\\d]+月|春天|夏天|秋天|冬天|下半年|明年)(?:底|份)?(?:就)?生(?!日|意|病)|(?:家里)?要(?:多|来)(?:一个|个)?(?:小|新)(?:家伙|宝宝|成员|人)|b超|胎(?:心|动|教)|🤰|👶|🤱|🍼|due in|trimester|ultrasound|morning sickness|(?:weeks|months) along|(?:become|be|becoming) (?:a )?(?:mum|mom|dad|mother|father|parents?)\\b|(?:an? )?(?:new )?(?:addition|arrival) (?:to|in)|stork|baby shower|not drinking for two',
  no: "没(?:有)?(?:怀|中|喜|好孕|动静|那回事)|(?:是|就)?(?:吃|长)(?:撑|胖)(?:了)?的|(?:大姨妈|例假|生理期)(?:刚|来|照)|没(?:要|有要)孩子|(?:not|n't) (?:expecting(?=$|[^a-z ]| (?:a |our |my |the |another )?(?:baby|child|twins)| (?:yet|again|now|and|but|or|so|just|right|at all)\\b)|having a baby|with child)|just (?:fat|bloated|dumplings)|没怀|肚子(?:还|一直)?没(?:有)?动静|(?:还|一直|迟迟)没(?:有)?动静|没(?:怀)?上呢|没有喜|not pregnant|no baby|不是怀孕|就是胖|吃胖",
  about:
    '是不是有了|有了(?:吧|没|吗)|动静|好消息|喜讯|^有了(?:吧|吗|没|么|呀)?\\??$|胖了|baby|有动静|动静|好消息|肚子|要孩子|要娃|怀|baby',
};

export const childPlan: Topic = {
  id: 'childPlan',
  signs: childPlanSigns,
  key: 'fertil|egg.?freez|embryo|冻卵|辅助生殖|child\\w* plan|plan\\w* (?:\\w+ )?(?:child|kid|bab)|want\\w* (?:kids|child|bab)|try\\w* (?:for|to conceive)|conceiv|备孕|要孩子|生孩子|生娃|生育|二胎|试管|ivf',
  opposite: 'childfree|child free|丁克|dink|no kids',
  does: '(?:备孕|要孩子|要娃|生孩子|生娃|要二胎|生二胎|要宝宝|做试管|试管)',
  doesEn:
    '(?:trying for (?:a )?(?:baby|kids?|child)|trying to conceive|planning (?:a family|on kids|for a baby)|doing ivf|having (?:kids|children|a baby))',
  mixed: '(?:try(?:ing)? for (?:a )?(?:baby|kid)|try(?:ing)? to conceive|ttc)',
  yes: '(?:造|要)人计划|造人|(?:调|养)(?:好)?身体(?:准备|好)(?:要|怀|生)|排卵|封山育林|戒烟戒酒(?:要|备|准备)|(?:打|做)(?:了)?(?:试管|人工授精)|fertility|ovulation|folic acid|(?:在|正|开始|准备|打算|计划)(?:着)?(?:备孕|要(?:个|一个)?(?:孩子|娃|宝宝|二胎|老二)|生(?:个|一个)?(?:孩子|娃|宝宝|二胎|老二)|做试管)|吃(?:着)?叶酸|促排|取卵|打(?:了)?排卵针|(?:胚胎)?移植|冻卵|egg (?:retrieval|freezing|collection)|embryos?|\\bivf\\b|\\btrying(?=$| for\\b)',
  no: "丁克|(?:不|没)(?:打算|想|准备|计划|考虑)(?:过)?(?:要|生)|不要(?:孩子|娃|小孩|宝宝)|不生(?!气|病|活|产)|暂时不要|先不要(?:孩子|娃)|childfree|don't want (?:kids|children|a baby)|no kids|not (?:having|going to have|gonna have) (?:any )?(?:kids|children|a baby|babies)",
  about: '孩子|娃|宝宝|二胎|生|试管|冻卵|促排|移植|ivf|kids|children|baby',
};

export const children: Topic = {
  id: 'children',
  signs: childrenSigns,
  key: 'has (?:\\w+ )?(?:child|kid|son|daughter|bab)|children|kids|有孩子|有娃|子女',
  has: '(?:宝贝(?:儿子|女儿)|小朋友|崽|龙凤胎|双胞胎|孩子|娃|小孩|儿子|女儿|闺女|宝宝)',
  mine: true,
  hasEn: '(?:kids?|child|children|sons?|daughters?|baby|toddler|little ones)',
  yes: '生(?:了|过)(?:个|一个|俩|两个|对|二胎)?(?:[^,日病气意]{0,2})(?:孩子|娃|儿子|女儿|闺女|小子|宝宝|双胞胎|龙凤胎|二胎)|(?:孩子|娃)(?:他|她)?(?:都|已经)?(?:[一二三四五六七八九十两\\d]+)(?:岁|个月|年级)|接(?:孩子|娃)|parent of|maternity leave|当(?:妈|爸)(?:妈|爸)?了|奶爸|宝妈|奶娃|带娃',
  no: "(?:没|没有|还没|还没有|没要|还没要|没生|还没生)(?:孩子|娃|小孩|宝宝)(?!们|[^,]{0,3}(?:爱|吃|玩|用|穿|喝)[^,]{0,3}的)|膝下(?:无|没)|no kids|childless|(?:no|not|n't)(?: \\w+){0,2} (?:kids?|children|baby|babies)",
  about: '孩子|娃|kids',
};

/** A key that only says `baby` may mean one born or one expected. */
export const baby: Topic = {
  ...children,
  id: 'baby',
  key: '\\b(?:baby|newborn|infant)\\b|宝宝|娃',
  does: pregnant.does ?? '',
  doesEn: pregnant.doesEn ?? '',
  yes: `${children.yes}|${pregnant.yes}`,
  no: `${children.no}|${pregnant.no}`,
  about: `${children.about ?? ''}|${pregnant.about ?? ''}`,
};

export const illness: Topic = {
  id: 'illness',
  signs: illnessSigns,
  key: '\\bill\\b|illness|sick|disease|health|doctor|hospital|medic|therap|depress|diagnos|cancer|tumou?r|surgery|operation|patient|anxiety|insomnia|counsel|psych|病|医|手术|抑郁|焦虑|治疗|体检|吃药|住院|结节|失眠|心理|复查',
  opposite: 'healthy|fit\\b|健康',
  has: '(?:双相|躁郁|甲亢|甲减|乙肝|胃炎|息肉|囊肿|肌瘤|抑郁|焦虑|病(?!没灾|房|床|人|号|从)|抑郁症?|焦虑症?|结节|心理医生|炎症|肿瘤|高血压|糖尿病|慢性病)',
  does: '(?:就医|就诊|看诊|针灸|透析|理疗|康复训练|打针|做检查|生病|得病|住院|手术|吃药|看病|看医生|看大夫|看中医|看心理医生|做心理咨询|化疗|放疗|复查|复诊|治疗|抑郁|失眠)',
  hasEn:
    "(?:illness|disease|condition|cancer|tumou?r|depression|anxiety|diabetes|surgery|operation|doctor's appointments?|therapist|prescription)",
  doesEn:
    '(?:treated for|poorly|recovering from|going (?:for|to) (?:treatment|therapy|counsell?ing|chemo)|under (?:a|the) doctor|bipolar|diabetic|having (?:chemo|treatment|an operation|therapy)|sick(?! of| leave| joke| day| note)|ill\\b|unwell|seeing (?:a |my |the )?(?:doctor|therapist|specialist|psychiatrist|counsell?or|psychologist|shrink)|in therapy|in (?:the )?hospital|hospitali[sz]ed|in treatment|on medication|on meds|being treated|diagnosed|depressed|having surgery|taking (?:pills|medicine|medication|antidepressants))',
  mixed: '(?:therapy|depress(?:ed|ion)?|chemo)',
  yes: "(?:抗抑郁|安定|助眠|抗焦虑|靶向|处方)药|(?:百忧解|舍曲林|胰岛素|褪黑素)|药(?:得|要|还|该|必须|每天|按时|一天)[^,]{0,4}(?:吃|喝|打)|(?:术后|病后|大病|出院)(?:[^,]{0,3})(?:恢复|休养|静养|初愈|不久)|(?:化验|检查|体检|活检|病理)(?:单|报告|结果)?(?:[^,]{0,4})(?:不(?:太)?好|异常|阳性|箭头|有问题|出问题)|(?:良|恶)性(?=肿|的|$|结)|刀口|在(?:家)?(?:养(?:着|病|身体)|休养|静养)|(?:医生|大夫)(?:[^,]{0,4})(?:不让|让我|叫我|说我|建议)|(?:心理|精神|肿瘤|神经|内|外|妇|骨)科(?:[^,]{0,4})(?:号|看|医生|大夫|门诊)|my (?:therapy|meds|treatment|diagnosis|condition|illness|surgery|operation|recovery|prescription)|side effects|flare-?up|in recovery|scan results|blood tests?|看(?:着|了|过|了几次|了一阵)(?:心理)?(?:病|医生|大夫|中医|门诊)|(?:(?<!现)在|定期|每周|每个?月|一直)(?:都)?(?:要|得|会)?(?:去)?(?:吃药|服药|看医生|看病|看心理|复查|复诊|治疗|化疗|做咨询|跑医院|治着|做治疗)|(?<![镇街晚早路车])(?:去|跑|上)(?:了|过|趟|一趟|几趟|了趟|市|省|县|大|[一二三]次|[一二三]趟)*医院(?!看(?:您|他|她|人|望)|探)|(?:拿|开|取|抓|配)(?:了|点|着)?药|吃(?:着|了)(?:.{0,4})药|(?<!现)(?:在|一直|天天)(?:吃|喝|熬)(?:着)?(?:[^,]{0,3})药|靠药|药(?:没|不能|不敢)(?:断|停)|挂(?:了|的|过|到|上)(?:个)?(?:[^,]{0,6})号|(?:专家|精神科|心理科|心理|门诊|科)的?号|确诊|查出(?:来)?(?:了)?|得了(?:[^,]{0,6})(?:病|症|癌)|病了|(?:做|动|挨)(?:了|过|完)?(?:个|一个|场|次)?(?:小|大|微创)?手术|开(?:了|过)?刀|跑(?:了)?(?:几趟|好几趟|着)?医院|进(?:了)?(?:趟)?医院|住(?:了|过)(?:[^,]{0,5})院|打(?:着)?点滴|输液|休病假|病假|病历|医嘱|大夫(?:说|让|叫|给)|医生(?:说|让|叫|给|嘱咐|开)|身体(?:不太?好|出了?(?:点|些)?(?:问题|状况|毛病)|有(?:点|些)(?:问题|状况|毛病|小毛病)|不(?:太)?舒服|垮)|在(?:调理|养病|治)|💊|🏥|💉|🩺|my (?:doctor|therapist|psychiatrist|shrink|counsell?or|surgeon)|(?:doctor|therapist|specialist|clinic|hospital)(?:'s)? (?:appointments?|visits?|every|once|twice|says|said|told|on)|antidepressants|chemo|prescri(?:bed|ption)|biops|check-?ups?",
  no: '没(?:生|得|什么|啥)?病(?!没灾|找|床|房)|没(?:什么|啥)(?:毛病|大碍|事儿?的)|身体(?:[^,]{0,2})(?:挺好|很好|好着|好得|倍儿|棒|没(?:问题|毛病|事|什么)|硬朗|健康|结实|都好|不错)|没(?:去|看|进)(?:过)?(?:医院|医生|病|大夫)|(?:体检|指标|检查)(?:[^,]{0,4})(?:正常|没问题|合格)|健健康康|healthy|fit as a|in (?:good|great|perfect) (?:health|shape)|clean bill|not (?:sick|ill)|nothing wrong',
  about: '身体|病|医院|医生|药|气色|脸色|怎么瘦|health|doctor|hospital|pale|feeling|look tired',
};
