import { partnerSigns } from './signs/partner.js';
import { marriagePlanSigns, marriedSigns, divorcedSigns, brokenUpSigns } from './signs/love.js';
import { cohabitSigns } from './signs/cohabit.js';
import type { Topic } from './types.js';

const several = '[一二两三四五六七八九十几半多\\d]+';

export const partner: Topic = {
  id: 'partner',
  signs: partnerSigns,
  key: '\\blove life\\b|relationship|感情状况|另一半|恋情|partner|boyfriend|girlfriend|relationship|dating|lover|significant|seeing someone|in love|对象|男友|女友|男朋友|女朋友|恋爱|感情|脱单|另一半',
  opposite: 'single|unattached|单身|no partner',
  has: '(?:心上人|意中人|(?<!老)相好|小男友|小女友|男票|女票|cp|bf|gf|对象(?!存储|化|棋)|男朋友|女朋友|男友|女友|男票|女票|另一半|恋人|心上人|意中人|伴侣|交往的?对象|交往的人)',
  mine: true,
  does: '(?:谈恋爱|恋爱|脱单|谈对象|处对象|谈朋友|处朋友|交往)',
  hasEn:
    '(?:(?<!(?:business|lab|tennis|badminton|dance|dancing|study|bridge|gym|training|law|chess|sparring|running|climbing|writing|practice|senior|managing|chat|trading|doubles|crime|pair|project|mahjong) )partner(?! for (?!life|the rest|\\w+ years))|boyfriend|girlfriend|bf|gf|significant other|other half|better half|man in my life|woman in my life)',
  doesEn:
    "(?:cuffed|loved up|smitten|hard launched|back together|boo'd up|exclusive with|courting|seeing each other|seeing (?:someone|somebody|a (?:girl|guy|lovely)|anyone|anybody)|dating(?! apps?| scene| market)|in a relationship|going out with|going steady|spoken for|taken(?! care| up| the| it| time| on| off| a)|off the market|in love)",
  mixed: '(?:date|dating|in a relationship|taken)',
  yes: `(?:丈母娘|老丈人|岳父|岳母|公婆|婆家|岳家)(?:家|那边|那儿|那里)?(?:过年|吃饭|拜年|还|也|说|要|家)|(?:去|回|到|上|见|看)(?:了|过|趟)?(?:我|未来|准)*(?:丈母娘|老丈人|岳父|岳母|公婆|婆家|岳家)|(?:他|她|ta)(?:已经|也)?见过?(?:我|咱)(?:爸|妈|父母|家)|(?:年后|下次|下回|过完年|五一|十一)(?:就|再)?带回来(?:给您|给你|见)|(?:去|回)(?:他|她|男方|女方|对象)家过年|过年(?:去|回)(?:他|她|男方|女方|对象)家|(?:[下这]|年后|过完年|马上|准备)[^,]{0,6}见(?:双方|彼此)?家长|约(?:了)?会(?:去|呢|回来|了)|在约会|脱(?:了)?单|有(?:归宿|另一半|人(?:疼|管)(?:了|我))|心有所属|名(?:草|花)有主|订了终身|私定终身|被(?:人)?(?:拿下|追到)了|(?:追|撩|拿)到手了|牵手成功|(?:相亲)?(?:相|看)(?:中|对眼|上)了(?:一个|个|一位)(?:人|姑娘|小伙|男|女|$)|处上了|好上了|对上眼|(?:有|跟)(?:个|一个)?人(?:处着|谈着|好着)|情侣(?:装|头像|戒|照)|我们(?:的)?(?:[一二三四五六七八九十两\\d]+周年)?纪念日|情人节(?:一起|跟|和|收)|bae\\b|my (?:man|person|sweetheart|fella|lady|beau|missus)\\b|(?:he|she)'s (?:lovely|the one|good to me|meeting my)|met (?:his|her) (?:parents|folks|family)|his (?:parents|mum|mom)|date night|our (?:\\w+ )?anniversary|situationship|名[花草]有主|有主儿?了|(?:在|正|算)?(?:接触|了解|聊|相处)(?:着|了)?(?:一个|一位)|见过?[他她](?:爸|妈|父母|家)|我(?:已经|早就?)?有了(?=$)|网恋|有人了|有(?:点)?情况了|有着落了|官宣|撒狗粮|告别单身|结束单身|(?<!天)谈着(?:一个|呢|个|恋爱)?|处着(?:一个|呢|个)?|(?:我们|俩|跟[他她])?(?:处|交往|好)了(?:快|有)?${several}(?:多)?个?[年月]|谈了(?:快|有)?(?:一个|个|${several}个?[年月])|(?<!正|现|都|坐)在(?:谈|处)(?:着|一个|呢|了|对象)|(?:双方)?(?:家长|父母)(?:都|也)?见(?:过|了)|见(?:过|了)(?:双方|彼此|对方)?(?:的)?(?:家长|父母)|(?:有|遇到|碰到|找到|认识)了?(?:个|一个|位)?(?:喜欢|合适|中意|靠谱|稳定|要好|处得来|聊得来|谈得来|交往|[处聊谈]得(?:挺|很)?(?:好|不错|可以|投缘))的(?!机会|时候|对象|人选|就|再|话|会|才|一定|我|时候)|不是一个人了|我们(?:俩|两个?)?(?:都)?在一起|在一起(?:${several}个?[年月]|挺久|好久|有段时间|了)|(?:他|她|ta)(?:爸妈?|妈|家里|父母|家)(?:人)?(?:都|也)?(?:对我|见过|同意|挺喜欢我|很喜欢我)|(?:下回|下次|改天|明年|过完年|国庆|五一|今年|回头)(?:就|再|一定)?带(?:他|她|ta|人)(?:一起)?(?:回|来|给|见)|确定(?:了)?关系|(?:他|她|ta)对我(?:挺|很|特别|可)?好|(?:我|咱)(?:家)?那(?:口子|位)(?!长辈)|异地恋|热恋|💑|💏|been together|together (?:for )?(?:\\w+ )?(?:years?|months?)|👩‍❤️‍👨|👫`,
  no: `孤寡|寡王|单身(?:狗|汪|贵族|公害)|无主|没主|一人吃饱|(?:还|仍|依然)(?:没|未)(?:脱单|谈|处|着落|人要)|没(?:个|有)?(?:伴|人陪|归宿|另一半|心上人|中意的|看对眼|合眼缘|相中|看上)|没人(?:疼|管|爱|约|牵手|一起过)|形单影只|独身|独来独往|打单|(?:万年|大龄|还是|依旧|常年|一直)单|没对上眼|没那(?:个)?桃花|桃花(?:没开|不旺|还没开)|相(?:了)?(?:好几|几|[一二三四五六七八九十]+)(?:个|次|回)(?:亲)?(?:都|也)?(?:没|不)(?:成|合适)|(?:还|正)(?:在)?相亲(?:中|呢|着)?|(?:刷|用|装|下载|注册|上)(?:了|着|个)?(?:交友|相亲|婚恋)(?:软件|网|app|平台)|(?:sign(?:ed|ing)? up|(?:back )?on|download(?:ed|ing)?|join(?:ed|ing)?|using|swiping)(?: \\w+)*? (?:dating (?:apps?|sites?)|tinder|hinge|bumble)|(?:nobody|no one|noone)'s (?:waiting|special)|still (?:looking|searching|available|on the market)|perpetually single|forever alone|partnerless|unpartnered|haven't (?:got|had) (?:anyone|anybody|someone)|haven't dated|not dating|no dates?\\b|no (?:man|woman|guy|girl|boy|one) (?:in my life|yet)|(?:my )?love life is (?:non-?existent|dead|empty|zero)|单身|单着|还?剩着|剩[男女]|连个[^,]{0,8}都没有|打光棍|光棍|母胎|孤家寡人|孤身一人|孑然一身|(?:还|还是|仍|依然|一直|就)(?:是)?一个人(?=$)|还?是?一个人(?:过|呢|挺好|挺自在|吃饱|习惯|住着|单)|就我一个人(?!吃|喝|拿|干|会|去|做|知道|来|包|洗|看|扛|搬|记得|不|没)|没人(?:要|追|看上|收留)|没(?:有)?遇[到上见着](?!堵|什么困难|麻烦)|没(?:有)?碰[到上见着](?:合适|对的|那个)|(?:缘分|桃花运?|月老|红娘|丘比特|真命天[子女]|白马王子|意中人)(?:还|都|一直|迟迟)*(?:没|未)(?:到|来|开|有|出现|动静|牵|给我)|没在(?:谈|处)|没谈(?:着|呢|过|上|恋爱)?|没处(?:着|呢|对象)|八字(?:还|都)?没(?:有)?[一那]?撇|(?:还)?没(?:个)?(?:着落|影儿?|苗头)|空窗|待字闺中|(?:找|遇)不(?:到|着)|还在(?:找|等缘分|寻)|没找(?:到|着|呢)|没心思(?:谈|找)|不谈恋爱|没合适的|\\bsingle\\b(?! (?:room|ticket|malt|parent|mum|mom|dad|digit|one|thing|day|time|person|child|word|bite|most|bed|file|out|handed|bite|penny))|unattached|(?:nobody|no one|noone)(?: (?:special|yet|at the moment|right now|in the picture|so far|for now|new)|$)|(?:haven't|have not|not) (?:met|found) (?:anyone|the one|the right|someone|somebody|my)|on the shelf|no love life|need someone to date|flying solo|(?:just|only) me|table for one`,
  about:
    '找着|找到|成家|个人问题|终身大事|有人没|谈着|处着|有主|found someone|anyone special|love life|somebody special',
  implies: { no: { marriagePlan: false, married: false, cohabit: false } },
};

export const marriagePlan: Topic = {
  id: 'marriagePlan',
  signs: marriagePlanSigns,
  key: 'nuptial|tying the knot|婚礼|办酒|办事|(?:marriage|marry|wedding|married) ?(?:plan|date|soon|next|this)|plan\\w* (?:\\w+ )?(?:marriage|to marry|wedding|to get married)|getting married|engage|fianc|wedding|propos|婚期|订婚|婚礼|结婚(?:计划|打算|安排)|(?:计划|打算|准备|要)结婚|备婚|办酒|marriage',
  has: '(?:结婚(?:的)?(?:计划|打算|安排|日子)|婚期|未婚[夫妻])',
  mine: true,
  does: '(?:拜堂|办喜酒|摆喜酒|办喜宴|定亲|下聘|结婚|订婚|定亲|领证|办酒席?|摆酒席?|办婚礼|办喜事|成家|办事儿?)',
  hasEn: '(?:fianc\\w+|wedding|marriage plans?|plans? to (?:marry|get married))',
  doesEn:
    '(?:getting wed|to be married|set(?:ting)? (?:the|a|our) date|booked the wedding|planning (?:a|the|our|my) wedding|eloping|engaged(?! in (?:a|an|the|some|work|talks))|getting (?:married|hitched)|get(?:ting)? engaged|tying the knot|tie the knot|marrying|walking down the aisle)',
  mixed: '(?:marry|engaged?|propose|get married)',
  yes: "(?:办|摆|请)(?:个|场|几桌|了)?喜(?:酒|宴|事)|^(?:是|就|日子|婚期|婚礼|时间|初步|已经|我们|暂|大概|嗯|都|那|也)*(?:定|订|选)(?:在|到)(?:了)?(?:今年|明年|年底|年后|开春|春天|夏天|秋天|冬天|五一|十一|国庆|中秋|元旦|下半年|上半年|端午|[正腊一二三四五六七八九十\\d]+月(?!子))|(?:办|摆)(?:婚礼|婚宴|婚席|酒席|喜宴)(?:的)?(?:酒店|场地|地方|日子)|戒指(?:[^,]{0,4})(?:买|挑|选|订|戴上|量|定做)|(?:买|挑|选|订|戴)(?:了|好|上|过)+(?:[^,]{0,3})(?:戒指|钻戒|对戒|婚戒|五金|三金)|(?:三金|五金|聘礼|嫁妆|伴手礼|喜饼)(?:[^,]{0,4})(?:买|备|准备|下|送|挑|订)|(?:下|去|到|跑|约)(?:个月|周|趟|了)?(?:[^,]{0,4})民政局(?:领|登|预约|$|[^\\p{L}])|民政局(?:领|登记|预约|见|约)|婚(?:礼|宴|纱照?|庆|车|检|假|戒|鞋|服)(?:[^,没不]{0,5})(?:定|订|约|拍|挑|选|试|请|批|做|租|办|交)|(?:约|订|定|选|试|拍|挑|租)(?:了|好|完|过|在)+(?:[^,]{0,4})婚(?:礼|宴|纱|庆|车|检|假|戒)|(?:酒席|喜宴|司仪|伴[郎娘])(?:[^,没不]{0,5})(?:交了?定金|付了?定金|订[好了]|定[好了]|找好|请好|约好)|伴[郎娘](?:都)?(?:找|请|选|定)|(?:找|请|选|定)(?:好|了|到|好了)伴[郎娘]|改口费|(?:两家|双方)(?:[^,]{0,6})(?:商量|谈|定|坐)(?:[^,]{0,4})(?:婚|日子|彩礼|办)|(?:要|快|准备|马上)(?:做|当)(?:新娘|新郎)|(?:快|要|马上|准备)(?:要)?(?:成家|过门|出阁|领证|扯证)了|(?:set|picked|chosen|fixed|settled on|got) (?:the|a|our) (?:wedding )?date(?! with\\b| night)|date(?:'s| is| has been)? (?:set|fixed|picked|booked)|(?:he|she|i) (?:popped|asked) the question|(?:wedding|bridal|bridesmaids?|groomsmen|honeymoon|florist|caterer|venue)(?:[^,.]{0,12})(?:booked|chosen|ordered|picked|sorted|paid|fitting|shopping|planning|in (?:may|june|july|october|spring|autumn|fall|summer))|(?:book(?:ed|ing)|order(?:ed|ing)|pick(?:ed|ing)|choos(?:e|ing)|try(?:ing)? on|sent?|sending|tried on|paid for)(?: \\w+){0,3} (?:wedding|bridal|dress|gown|invitations|rings?|bridesmaid)|(?:bride|groom|husband|wife)-to-be|(?:will|going to|about to) (?:be )?(?:marry|married|wed|tie)|deposit on (?:the|a) (?:venue|hall|banquet)|(?:下个?月|月底|年底|年后|今年|明年|五一|十一|国庆|元旦|春天|夏天|秋天|开春|正月|腊月|[一二三四五六七八九十\\d]+月份?|下半年|上半年|马上|快要?|就要|准备|打算|计划)[^,。]{0,8}(?:结婚|领证|办酒|摆酒|办婚礼|订婚|办喜事|办事儿?|办酒席|完婚|过门|出嫁|嫁|娶|请客办|结了|get married|marry|办(?=$|吧|呢|啊|了$)|结(?=$|吧|呢|啊|的))|(?:在|正)(?:看|选|挑|订|定|跑)(?:[^,]{0,4})(?:婚庆|婚纱|婚宴|钻戒|婚房|酒店办|场地办)|婚期(?:都)?(?:已经)?(?:定|选|看)|日子(?:都)?(?:已经)?(?:定|看|挑|选)(?:好|下)?(?:来)?了?|(?:喜帖|请柬|请帖)(?:[^,]{0,5})(?:送|发|寄|到)|(?:在|正)(?:挑|看|选|定)日子|(?:喜糖|喜帖|请柬|请帖)(?:都|已经|正)?(?:在)?(?:准备|印|发|寄|订|买)|(?:准备|印|发|订|买|挑)(?:好)?(?:了|着)?(?:喜糖|喜帖|请柬|请帖|婚纱|婚戒|婚庆|钻戒)|(?:拍|试|选)(?:了|好|过|完)?(?:婚纱|婚纱照)|婚纱照?(?:都|也|已经|刚)*(?:拍|选|修|试|订|买)|(?:订|定|看|挑)(?:了|好)?(?:婚宴|办酒的?|办婚礼的?)(?:酒店|场地)?|婚房|彩礼(?:都|也)?(?:谈|给|商量|送)|求婚(?:成功|了)?|(?:他|她|我)求(?:了)?婚|答应(?:嫁|他的求婚|娶)|备婚|喜事(?:将)?近|好事(?:将)?近|(?:请您?(?:来)?(?:喝|吃)(?:我们?的?)?(?:喜酒|喜糖)(?:了|啊|哈)|(?<!有|时候|将来|以后|那天)(?:您)?(?:就)?等着?(?:喝|吃)(?:我们?的?)?(?:喜酒|喜糖))|快结婚|要结婚了|要嫁|要娶|💍|👰|🤵|💒|the big day|save the date|wedding (?:is|date|dress|venue|invitations?)|booked (?:the|a|our) (?:\\w+ )?(?:venue|hall|banquet|registry|church)|propos(?:ed|al)|said yes|put a ring|ring on (?:my|her|it)|banquet",
  no: "(?:结婚|婚事|婚礼|领证|办事|成家)(?:[^,]{0,4})(?:没(?:列|排|提|计划|打算|想|定|影|谱|着落|日子|到)|不(?:在计划|考虑|急着|想|打算)|遥遥无期|八字没)|(?:不|没|未)(?:[^,]{0,3})(?:提上日程|谈婚论嫁|到那一步|订婚|定亲)|离(?:结婚|那一步)(?:还)?(?:远|早)|单身主义|丁克不婚|不(?:急着|忙着)(?:结|嫁|娶)|no wedding|not engaged|(?:don't|no) plan(?:s|ning)?(?: \\w+){0,3} (?:marry|marriage|wedding|married)|marriage(?:'s| is)?(?: \\w+){0,2} (?:not|off|off the) |not (?:ready|planning|looking) (?:to|for) (?:marry|marriage|settle)|no (?:date|plans?) (?:set|yet)|不婚|没(?:有)?(?:打算|计划|想|考虑|准备)(?:过)?(?:要)?(?:结婚|结|成家|这个|那么早|这么早)|不(?:打算|想|准备|考虑|会)(?:过)?(?:要)?(?:这么早|那么早|现在|马上)?(?:结婚|结(?!果|束)|成家)|不结婚?(?!束|果)|婚(?:先|还|暂时)不结|(?:暂时|目前|现在)(?:没|不)(?:考虑|想)(?:结婚|成家)|结婚(?:还|的事)?(?:早着?呢?|没影|没提上|没想过|不考虑)|no plans to (?:marry|get married|tie)|not (?:getting|planning to get) married|marriage (?:is not|isn't) (?:on|in)",
  about: '什么时候办|喝喜酒|喜酒|喜糖|结婚|成家|领证|办事|marry|married|wedding',
  implies: { yes: { partner: true } },
};

export const married: Topic = {
  id: 'married',
  signs: marriedSigns,
  key: '\\bmarried\\b|spouse|husband|wife|领证|已婚|结婚了|婚否|是否结婚|婚姻',
  opposite: 'unmarried|未婚|never married|not married',
  has: '(?:老公|老婆|媳妇|丈夫|妻子|太太|爱人|先生|家室)',
  mine: true,
  does: '(?:结婚|领证|扯证|成家|登记结婚|办婚礼|嫁人)',
  hasEn: '(?:husband|wife|spouse|hubby)',
  doesEn:
    "(?:wedded|a married (?:man|woman)|someone's (?:wife|husband)|married|hitched|wed\\b|tied the knot)",
  mixed: '(?:marry|married)',
  yes: '(?:红本本|小红本)(?:[^,]{0,3})(?:领|到手|拿)|领了(?:红)?本|(?:民政局)(?:[^,]{0,6})(?:领了|登了|去过|办完)|(?:做|当)(?:了)?(?:人家|别人)?(?:新娘|新郎|媳妇|女婿)了|有(?:夫|妇)之|成(?:了)?家了|嫁(?:人|出去)了|办(?:了|过|完)(?:酒|婚|喜)|(?:已|早)(?:成婚|成家|婚)|got the certificate|our wedding was|since (?:the|our) wedding|my (?:\\w+ )?in-laws|已婚|隐婚|结婚证|证(?:都)?领了|[扯领]的证|扯(?:了)?证|领(?:了|过|完)?证|登(?:了)?记了|办过酒|(?:已经|早就?|都)(?:结|嫁|娶)了|(?:嫁|娶)了|度(?:了)?蜜月|蜜月|新婚(?!的|夫|小|快乐|燕)|婚后|honeymoon|newlywed|mrs\\b|wedding ring',
  no: '未婚|没结婚?|没领证|没嫁|没娶|没成家|还没办事|unmarried|never married|not married',
  about: '结婚|成家|领证|嫁|娶|married',
  implies: { yes: { partner: true } },
};

export const divorced: Topic = {
  id: 'divorced',
  signs: divorcedSigns,
  key: 'divorc|separat|离婚|离异|分居',
  has: '(?:前夫|前妻)',
  mine: true,
  does: '(?:办离|离掉|和离|离婚|离异|分居)',
  hasEn: '(?:ex-husband|ex-wife|ex-spouse)',
  doesEn:
    '(?:single again|divorcing(?! (?:this|that|the|these|my (?:phone|laptop|chair|bed|diet)))|getting a divorce|going through a divorce|a divorcee|filed for divorce|no longer married|divorced|separated(?! the| from the)|split up(?! (?:the|that|this|those|an?|my|our)\\b)|parted ways|split\\b(?! (?:up|it|them|the|that|this|up the|up our|everything|evenly)\\b))',
  mixed: '(?:divorced?|separate)',
  yes: "(?:离婚|离异|协议)(?:[^,]{0,3})(?:签|办|判|下来|领)|签了(?:离婚)?协议|(?:跟|和)(?:他|她|那位|孩子(?:他|她)?[爸妈])(?:[^,]{0,4})(?:过不下去|分开了|散了|离了|没关系了|掰了)|(?:他|她)搬(?:走|出去)了|(?:抚养权|监护权)(?:归|给|判|在)|(?:孩子|娃)(?:跟|归|判给)(?:我|他|她)|(?:一个人|自己|独自)带(?:着)?(?:孩子|娃)|(?:婚|日子)(?:没|不)(?:保住|过下去|过了)|(?:解除|结束)(?:了)?(?:婚姻|夫妻)|分(?:了)?家产|换(?:了)?绿本|single (?:mum|mom|mother|dad|father|parent)|custody|decree|divorce (?:papers|went|came|is final|was final)|my ex\\b|ex-?(?:husband|wife)|marriage (?:didn't|broke|fell|is over|ended)|(?:he|she) moved out|离了(?=$|婚|吧|啊|呢|都|快|有|[一二两三半几\\d]|[^\\p{L}])|离(?:婚)?(?:手续|证)|离(?:的|了|过)婚|前[夫妻](?!子)|(?:跟|和)[他她](?:已经|早就?)?(?:散|离|断)了|不(?:再)?是(?:夫妻|两口子|一家人)|(?:手续|离婚证)(?:[^,]{0,5})(?:办|领|拿)(?=了|完|好|下)|恢复(?:了)?(?:单身|自由身)|又(?:是|成)?(?:单身|一个人|恢复单身)|各过各的|分开(?:过|住)?(?:了|有|大半|半|一)|净身出户|婚(?:姻)?(?:已经)?(?:走到头|结束|散|到头)|跟?(?:他|她|那位)?(?:已经)?(?:和平)?分开了|二婚|单亲|孩子(?:归|判给)|(?:marriage|we)(?:'s| is|'re| are)? (?:over|ended|finished|done)|no longer (?:together|married)|not (?:together|married) any ?more|signed the papers|single (?:mum|mom|dad|parent)|each went our",
  no: '不会离|还(?:好好的)?在一起|过得(?:挺|好)?好|好着呢|感情(?:挺|很|一直)?(?:好|稳定)|still (?:together|married)|happily married|一家(?:三|四)?口(?:挺|好)',
  about: '离|过得怎么样|和他还好|divorce|still together',
  implies: { yes: { married: false } },
};

export const brokenUp: Topic = {
  id: 'brokenUp',
  signs: brokenUpSigns,
  key: 'br[eo]ke?n?.?up|breakup|dumped|ex\\b|分手|失恋',
  does: '(?:分手|失恋)',
  hasEn: '(?:ex)',
  doesEn:
    '(?:broken it off|split(?! the)|newly single|no longer together|over him|over her|broken up|broke up|break up|dumped|split up|called it quits)',
  mixed: '(?:br(?:eak|oke) up|dump(?:ed)?)',
  yes: "掰了|(?<!牛)吹了|黄了|(?<![人席会场云])散了(?=$|吧|呢|很久|有)|被甩|甩了|没在一起了|不在一起了|(?:恢复|又)单身|前(?:男友|女友|任)|各走各|没成|not together|ended things|it's over|calling it quits",
  no: '没分|还在一起|好着呢|挺稳定|still together|going strong',
  about: '那小伙|那姑娘|那个谁|他呢|她呢|处得怎么样|还在一起|还谈着',
  implies: { yes: { partner: false }, no: { partner: true } },
};

export const cohabit: Topic = {
  id: 'cohabit',
  signs: cohabitSigns,
  key: 'cohabit|liv\\w+ (?:together|with (?:partner|boyfriend|girlfriend|him|her))|live.?in|moved in|同居|住一起|住在一起',
  does: '(?:同居|住一起|住在一起|住一块儿?|住到一起|住埋)',
  doesEn:
    '(?:living together|live together|moved in together|living with (?:him|her|my (?:boyfriend|girlfriend|partner)))',
  yes: '搬(?:到|去|过来|进来)(?:一起|一块|同住|跟他|跟她)|合住|share (?:a|the) (?:flat|place|apartment) with (?:him|her|my (?:boyfriend|girlfriend|partner))',
  no: '各住各|分开住|自己住|一个人住|独居|live (?:alone|apart|separately)|own place',
  about: '住哪|住一起|住埋|住一块|live',
  implies: { yes: { partner: true } },
};
