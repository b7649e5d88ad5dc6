import { laidOffSigns, resignedSigns, newJobSigns, promotedSigns, businessSigns } from './signs/work.js';
import { examSigns, dropoutSigns, abroadSigns } from './signs/study.js';
import type { Topic } from './types.js';

export const laidOff: Topic = {
  id: 'laidOff',
  signs: laidOffSigns,
  key: 'no job|\\bjob ?loss|retrench|失去工作|资遣|laid.?off|layoff|unemploy|jobless|redundan|fired|lost (?:\\w+ )?job|out of work|sacked|失业|被裁|裁员|待业|下岗|辞退|没工作',
  opposite: '\\bemployed|has (?:a )?job|在职|有工作|就业',
  does: '(?:被裁员?|失业(?!率|潮|保险|金)|下岗|待业|被辞退|被开除|被优化|被毕业)',
  doesEn:
    '(?:laid off|unemployed|out of (?:a )?(?:work|job)|between jobs|let go|made redundant|redundant|fired(?! up)|sacked|jobless|job hunting|job-hunting|looking for (?:a |another )?(?:new )?(?:job|work)|on the dole|in between jobs)',
  mixed: '(?:lay ?off|laid ?off|fired?|cut|jobless|between jobs)',
  yes: "(?:(?:拿|领)(?:了|到)?|给(?:了)?我(?:发)?|发了)(?:个|一笔|点)?(?:大礼包|赔偿|补偿|遣散费|n\\+)|大礼包走|(?:让|叫|请|劝|逼)我(?:们)?(?:就)?(?:走人|滚蛋|卷铺盖(?!卷|睡|打地铺)|收拾东西|收拾走|另谋|打包|回家待着等)|(?:公司|单位|老板|厂里|hr|人事)(?:[^,]{0,4})(?:不要我|辞了我|裁了我|开了我|把我(?:裁|辞|开|优化|炒|劝退))|把我(?:给)?(?:裁|辞|开除|优化|炒|劝退|毕业)|劝退|末位淘汰|被(?:动)?离职|离职了|遣散|(?:合同)(?:[^,]{0,3})(?:没续|不续|没有续|终止|解除)|解除(?:了)?(?:劳动)?合同|(?:天天|到处|忙着|四处|每天|还在|正在|正|继续|整天)(?:跑)?(?:面试|投简历|刷boss|刷招聘|海投|找工作|找活|找下家|找班上)|海投|找(?:新)?工作呢|(?:还|仍)没找(?:到|着)(?:新|下家|工作|活|合适的(?:工作|岗))|(?:领|拿|吃)(?:着|了)?(?:失业金|低保|救济)|(?:在家|家里)(?:[^,]{0,3})(?:蹲|躺|闲|待|歇)了(?:快|有|都)?[一二三四五六七八九十两几半\\d]+个?多?(?:月|年)|闲(?:在家|着没事)|灵活就业|(?:没|断)(?:了)?(?:收入|进账|饭碗|单位)|靠(?:积蓄|存款|老本|补偿)|吃老本|工牌(?:[^,]{0,3})(?:交|上交|收)|(?:收拾|搬)(?:了|完)?(?:工位|东西走人)|last paycheck|unemployment (?:benefits?|insurance)|job (?:hunt|search|interviews?)|interview(?:ing|s)? (?:everywhere|all over|around|again|every)|sending out (?:cvs|resumes|résumés)|(?:lost|losing) (?:my|the) (?:job|position)|without a job|restructur|redundanc|(?:company|firm|they) (?:let|cut|dropped|axed|sacked|fired|laid) (?:me|us|my|off (?:me|us|my))|position (?:was|got) (?:cut|eliminated|removed)|not working (?:right now|at the moment|these days|anymore)|haven't (?:got|found|had) (?:a |any |another )?(?:new )?(?:job|work)|被(?:公司|单位|老板)?(?:给)?(?:lay ?off|fire|cut|裁|优化|辞|炒|开了|毕业|劝退)|(?<![裤衣袖裙布纸料]|脚|边)裁(?:了|掉|到我)(?!.{0,3}[寸尺厘块匹条布]|.{0,3}裤|.{0,3}衣|剪)|失(?:了)?业(?!率|潮|保险|金|的人)|(?:工作|饭碗|差事)(?:都|也|已经|给)?(?:没了|丢了|砸了|黄了|不保)|丢(?:了)?(?:工作|饭碗)|砸了饭碗|没(?:有)?(?:工作|班上|活干|活儿)|不(?:用)?上班了|没(?:在)?上班|(?:现在|最近|目前|这阵子?|这半年|一直|天天|暂时)[^,]{0,3}在家(?:里)?(?:待着|歇着|蹲|躺|闲着)|在家(?:待业|歇着找|蹲着找)|待业|赋闲|(?:在|正|重新|到处|忙着)(?:着)?(?:找工作|投简历|找下家|面试|看机会|找活)|投(?:着|了)?(?:不少|好多|几十份)?简历|我(?:也)?在(?:里头|其中|名单)|n ?\\+ ?[123]|(?:拿|领)(?:了|到)?(?:[^,]{0,4})(?:赔偿|补偿)金|炒(?:了)?鱿鱼|卷铺盖(?!卷|睡|打地铺)|毕业了|gap|(?:公司|部门|项目|组)(?:都|整个|全)?(?:倒闭|解散|没了|黄了|裁撤|砍了)|不在(?:那|原来|原|老)?(?:家|个)?(?:公司|单位|厂)[^,]{0,3}了|不要我了|lost my job|(?:don\'t|no longer) work (?:there|at)|(?:they |management |the company )?let (?:the whole team|half of us|all of us|us all|everyone on my team) go|let (?:me|us) go(?=$|[^ ]| (?:in|last|from|after|when|because|before|this))|cut (?:my|our|the whole)|got the (?:sack|axe|boot|chop)(?! of| with| (?:in|on|from) the)|pink slip|severance|(?:no|don't have a) job|my (?:job|position|role|team|department) (?:is gone|was (?:cut|eliminated|axed)|got cut)|polishing my (?:cv|resume)",
  no: '(?:还|一直|照常|照样|正常)(?:在)?(?:[^,]{0,6})(?:上班|上着班|干着|工作着|在职|那儿干|原来|原单位|原公司|老单位|公司干)|(?:干|做|上)得(?:好好|挺好|不错|稳)|没(?:有)?(?:被)?(?:裁|失业|下岗|辞退|开除|丢工作)|工作(?:[^,]{0,3})(?:稳|好好的|没问题|还在|没丢|保住)|饭碗(?:[^,]{0,2})(?:在|保住|稳)|(?:活|班)(?:照)(?:干|上)|天天加班|忙着上班|still (?:employed|working|at (?:the )?(?:same|my|it)|have my job|got my job|there)|kept my job|not (?:laid off|fired)|safe job|job is (?:safe|fine|secure|stable)',
  about: '工作|上班|班|单位|公司|裁|job|work|company|laid off',
  implies: { yes: { resigned: false } },
};

export const resigned: Topic = {
  id: 'resigned',
  signs: resignedSigns,
  key: 'resign|quit|left (?:\\w+ )?(?:job|company|work)|leaving|离职|辞职|裸辞',
  does: '(?:辞职|离职|裸辞|辞工)',
  doesEn:
    '(?:quitting|serving (?:out )?my notice|walked away from (?:my|the) job|packed it in|quit(?=$| (?:my|the|that|job|work|last|in|at|before|after|because|to|and|two|three|a month|already|this|without|on))|resigned|left (?:my|the) (?:job|company|firm)|handed in my (?:notice|resignation)|given (?:my )?notice|gave (?:my )?notice)',
  mixed: '(?:quit|resign)',
  yes: '(?<![告推])辞(?:掉|去)(?=工作|职|了工作)|离(?:了)?职|不干了|提(?:了)?(?:离职|辞职)|交(?:了)?(?:辞呈|辞职信)|辞呈|炒(?:了)?老板|走人了|不在(?:那|原来|那家)[^,]{0,5}(?:干|做|上班)?了|walked out|called it quits at|last day (?:at work|is|was)',
  no: "没(?:辞|离职|走)|不(?:会|打算|想)?(?:辞|离职)|还在(?:[^,]{0,5})(?:干|做|上班|公司|单位|老地方)|still (?:there|working|at)|haven't (?:quit|resigned|left)|not (?:quitting|leaving)",
  about: '辞|离职|工作|上班|单位|公司|job|work|quit',
};

export const newJob: Topic = {
  id: 'newJob',
  signs: newJobSigns,
  key: 'job found|f[io]u?nd (?:\\w+ )?job|找到工作|new job|chang\\w+ job|job chang|switch|job.?hop|跳槽|换工作|新工作',
  does: '(?:跳槽|换工作|换单位|换公司|入职新公司|转行)',
  hasEn: '(?:new job|new position|new employer|new company)',
  doesEn:
    '(?:joined|onboarded|starting (?:at|a) (?:a )?(?:new|another)|moved to (?:a|another) (?:company|firm)|changed jobs|changing jobs|switched jobs|switching jobs|moved companies|started a new job|jumping ship)',
  yes: '换(?:了|到|去|个)(?:[^,]{0,6})(?:工作|单位|公司|地方|东家|行)|跳(?:到|去|了)|新(?:公司|单位|工作|东家)|(?:刚)?入职|拿(?:到|了)(?:[^,]{0,6})offer|另谋高就|joined a|(?:my|the) new (?:boss|company|team|office)',
  no: "没(?:有)?(?:换(?:工作|单位|公司|地方|$)|跳槽|动窝|挪窝)|还(?:在|是)(?:原来|老|那家|以前)|老(?:地方|单位|东家|本行)|same (?:job|company|place|old)|haven't (?:changed|switched|moved)",
  about: '工作|单位|公司|跳槽|job|company',
};

export const promoted: Topic = {
  id: 'promoted',
  signs: promotedSigns,
  key: 'promot|raise|升职|晋升|涨薪|提干|加薪',
  does: '(?:升职|晋升|提拔|涨薪|加薪|涨工资)',
  hasEn: '(?:promotion|raise|pay rise)',
  doesEn: '(?:promoted|made (?:manager|partner|director))',
  yes: '(?<!温|度|价|血压)升(?:了|到|上|成|任)(?!.{0,3}(?:度|楼|值|旗|空|天|国)|温|点|高|度|起|国旗)|升(?:主管|经理|总监|科长|处长|主任|组长|职|级(?!成|到|为|版|打怪|会员|包|套))|(?:被)?提(?:了|成|为|到)(?:[^,]{0,5})(?:主管|经理|总监|科长|处长|主任|组长|一级|半级)|当(?:上|了)(?:[^,]{0,4})(?:主管|经理|总监|科长|处长|主任|组长|领导|头儿)|涨(?:了)(?:[^,]{0,4})(?:工资|薪|钱)|moved up|stepped up',
  no: '没(?:有)?(?:升(?!温)|提(?:拔|干|职|成|$)|涨(?:薪|工资|钱|$))|原地踏步|还是(?:个)?(?:小兵|小职员|普通员工|老样子)|passed over|no (?:promotion|raise)|same (?:position|level|title)',
  about: '升|涨|职位|当官|promot|raise',
};

export const business: Topic = {
  id: 'business',
  signs: businessSigns,
  key: 'startup|start up|business|entrepreneur|self.?employ|founder|创业|开店|开公司|自己干|个体',
  has: '(?:公司|店|铺子|门面|自己的生意|自己的公司)',
  does: '(?:创业|开店|开公司|做生意|自己干|单干)',
  hasEn: '(?:startup|business|company of my own|shop of my own)',
  doesEn:
    '(?:self-employed|running my own|starting (?:a|my own) (?:business|company|shop)|started (?:a|my own) (?:business|company|shop))',
  yes: '(?<![新口边旁上里面家城镇区])开(?:了|着|起)(?:[^,]{0,4})(?:店|公司|工作室|厂|铺|馆)|当(?:起|上)?(?:了)?(?:小)?老板|自己(?:当老板|出来干|出来做|单干|做点)|合伙(?:开|做|干)|拉(?:到|了)(?:[^,]{0,3})投资|own boss|my own (?:business|company|shop|studio|startup)|founded',
  no: '没(?:创业|开店|开公司|做生意)|(?:还|就)?(?:是)?(?:个)?打工(?:的|人|仔)|给(?:人|别人|老板)打工|working for someone|just an employee',
  about: '创业|生意|开店|公司|老板|business|startup',
};

export const exam: Topic = {
  id: 'exam',
  signs: examSigns,
  key: 'exam|driving test|postgrad|grad school|graduate|kaoyan|civil serv|\\bbar\\b|\\bpass|admit|accepted|offer|college entrance|gaokao|上岸|考研|考公|考编|录取|编制|高考|考上|考试|证书|cpa|司考|法考|雅思|驾照|license',
  opposite: 'fail|落榜|没考上',
  has: '(?:编制|编|offer|录取通知书?|通知书)',
  does: '(?:考上|上岸|考过|录取|通过|过线|进编|考中)',
  hasEn: '(?:admission letter|place at|offer(?= (?:from|letter)|$))',
  doesEn:
    '(?:passed(?! (?:the (?:salt|time|dish|sauce|soup|bowl|plate|tea|rice)|by|out|away|on|through|me|it))|admitted|accepted|got in(?! (?:late|last|at|yesterday|touch|line|the|a|an|trouble|around|this))|gotten in|got accepted|made it|aced it|made the cut|qualified|succeeded)',
  mixed: '(?:pass(?:ed)?|admit(?:ted)?|fail(?:ed)?)',
  yes: "(?:名单|公示|榜)(?:[^,]{0,4})(?:有我|里有|出来了有)|(?:公示|政审|体检)(?:期|都)?(?:[^,]{0,2})(?:过|完|结束|通过)了?|(?:等|去|办)(?:着)?(?:入职|报到|政审)|(?:笔试|面试|总分|综合|科目?[一二三四]|路考)(?:成绩)?(?:第一|上岸|过了)|(?:驾照|驾驶证|本儿?)(?:都|也|已经)?(?:到手|拿到|下来|考下来)了?|一次(?:就|性)?(?:过了|上岸)|(?:通知书|录取信)(?:[^,没]{0,4})(?:到|来|收|拿|寄)|(?:九月|秋天|下半年)(?:就)?(?:去)?(?:报到|开学|入学|读研)|(?:去|要|就)(?:[^,]{0,4})(?:读研|读博)(?:了|去)|上榜|高中(?:了)?状元|及格了|all clear on the exam|(?:i|we) (?:passed|got it|nailed it|smashed it)|passing (?:score|grade|mark)|offer letter|acceptance letter|accepted (?:by|to|into)|got (?:into|accepted|admitted)|上(?:了)?岸|考(?:上|过|中|取|成)了?|(?:笔试|面试|初试|复试|考试|分数|分|线|都|也|终于|总算|顺利|总之)(?:都|也|已经|顺利|刚)*(?:过|通过)了|过(?:了)?(?:线|国家线|分数线|面试|笔试|初试|复试)|(?:拟)?录取(?:了)?|被[^,]{0,10}录(?:取)?了?|录(?:上|了|取)|拿(?:到|了)(?:[^,]{0,8})(?:offer|通知书|证|编制)|(?:有|进)(?:了)?(?:体制|编制|编)|铁饭碗|吃(?:上)?(?:皇粮|公家饭|公粮)|金榜题名|榜上有名|一战成硕|研究生(?:了|在读)|🎓|passed (?:it|the (?:exam|test|interview|bar|written|civil)|my (?!plate|bowl|love|phone|regards))|i'm in\\b|got (?:the|my|an) (?:offer|letter|licen[cs]e|certificate)|starting (?:my )?(?:master|phd|grad)",
  no: "(?:没|未|不)(?:能)?(?:上榜|上线|达线|及格|进复试|进面试|被录|录上|考过|考取|考中|考上)|榜上无名|(?:公示|名单)(?:[^,]{0,3})没(?:有)?我|(?:分数|成绩|总分|线)(?:[^,]{0,4})(?:不够|没够|没到|没过|差)|(?:擦线|线下)|(?:差|就差|只差)(?:一点|那么一点|几分)(?:就)?(?:上|过)?|(?:白|没)考上?了|考(?:场)?失利|失利|又没(?:考上|上岸|过线)|(?:面试|复试|笔试|科目?[一二三四]|路考|倒库|驾考)(?:[^,]{0,3})(?:被刷|刷了|挂|没过)|被刷(?:下来|了)?|wasn't (?:accepted|admitted)|below the (?:cut|line)|(?:short|shy) of the (?:line|cut)|没(?:有)?(?:考(?!虑|察|证|古|勤|究|量|查)|能?上岸|(?:面|笔|复|初)?(?:试)?过线|录|通过|戏|进面|进编|中)|考(?:砸|糊|挂|崩|得不好)|落榜|落选|名落孙山|差(?:了)?(?:[一二两三四五六七八九十几\\d]+)分(?!钟)|挂科|挂了(?=$|[^\\p{L}]|一门|[两二三几]门|面试|笔试)|[二三四]战|再(?:战|考一年|来一年|考)|明年再(?:来|考|战)|(?:又|还得|重新)(?:考|复读)|复读|陪跑|炮灰|failed|fail(?:ed)? (?:it|the|my)|didn't (?:pass (?:the (?:exam|test|bar|interview)|it|this)|get in(?=$| this))|fell short|missed (?:the cut|it by)|(?:was|got|been|were) (?:rejected|turned down)|turned me down|flunk|retak|resit|try again next year|not (?:pass|admitted|accepted)",
  about: '考|录取|成绩|上岸|分数线|结果|exam|pass|result|get in',
};

export const dropout: Topic = {
  id: 'dropout',
  signs: dropoutSigns,
  key: 'gap year|间隔年|drop\\w* ?out|suspend|expel|leave of absence|退学|休学|辍学|肄业|延毕|挂科|delayed graduation',
  does: '(?:退学|休学|辍学|肄业|延毕|挂科|延期毕业)',
  doesEn:
    '(?:dropped out|suspended|expelled|taking (?:a )?(?:leave|year off)|on leave from (?:school|college|university))',
  yes: "退(?:了)?学|休(?:了)?学|没(?:再)?(?:读|念|上学)(?:了|下去)?|不(?:读|念)了|办(?:了)?(?:休学|退学)|没(?:能)?毕(?:了)?业|延毕|挂(?:了)?(?:[^,]{0,3})科|(?:left|quit) (?:school|college|uni|university)|gap year|didn't graduate",
  no: '(?:还)?在(?:读|念|上学)|书念得好好的|顺利毕业|没(?:退学|休学|挂科)|still (?:in school|studying|enrolled)|on track',
  about: '学校|大学|读书|念书|毕业|学业|school|university|college|\\buni\\b|graduate|studies',
};

export const abroad: Topic = {
  id: 'abroad',
  signs: abroadSigns,
  key: 'green ?card|residen|permanent resid|绿卡|永居|居留|枫叶卡|abroad|emigrat|immigrat|overseas|relocat|\\bmov(?:e|ing)\\b|出国|移民|留学|签证|定居|visa',
  opposite: '(?:visa|permit|application).*(?:den|refus|reject)|拒签',
  has: '(?:签证|绿卡|出国(?:的)?(?:计划|打算))',
  does: '(?:出国|移民|留学|外派)',
  hasEn: '(?:visa|green card|plans? to (?:emigrate|move|go))',
  doesEn:
    '(?:moving (?:abroad|overseas|to)|emigrating|going (?:abroad|overseas)|studying (?:abroad|overseas)|relocating|leaving the country)',
  yes: '(?:绿卡|签证|永居|居留)(?:[^,没]{0,3})(?:批|贴上|下来|到手|拿|过|寄到|出来)了?|(?:visa|green card|permit)(?:[^,.n]{0,10})(?:approved|came through|granted|arrived|in hand)|got (?:my|the) (?:visa|green card|residency)|(?:下个?月|年底|年后|明年|今年|下半年|上半年|月底|马上|过完年|[一二三四五六七八九十\\d]+月)(?:就|要|会|去)*(?:出国|移民|留学|去国外)|(?:要|准备|打算|计划|申请|决定|办好|马上|就要)(?:[^,]{0,4})(?:出国|移民|留学|出去读|去国外|外派|润)|(?:签证|绿卡|护照|offer)(?:都|已经|也)?(?:下来|办好|拿到|批)|(?:机票|行李)(?:都)?(?:买|收拾)好了?|润(?:了|出去)|✈️?|packing (?:up|my)|flight is booked|one-way ticket',
  no: "(?:绿卡|签证|永居|护照|offer|批文)(?:[^,]{0,4})(?:没批|没下|没到|没办|没拿|没过|被拒|拒了|卡着|排期|排队|等着|还在(?:等|排|审|办))|(?:(?:they|the (?:embassy|consulate)|immigration) )?(?:turned down|refused|rejected|denied) my (?:visa|application|permit)|被拒签|拒签|(?:visa|green card|application|permit)(?:[^,.]{0,14})(?:pending|denied|refused|rejected|stuck|in (?:the )?queue|not (?:come|approved|through|here|been))|haven't (?:got|received)(?: \\w+){0,2} (?:visa|green card|permit)|不(?:出国|移民|走了|出去|打算出)|没(?:打算|想|准备|计划)(?:过)?(?:出国|移民|留学|出去|走)|留(?:在)?(?:国内|本地|家乡)|哪儿(?:也|都)不去|staying (?:put|here|home)|not (?:going|moving|leaving|emigrating)",
  about:
    '出国|移民|留学|国外|[美英法德韩澳]国|加拿大|日本|澳洲|念书|读书|签证|abroad|overseas|emigrat|move|america|the states|england|canada|visa',
};

const habit = (id: string, key: string, zh: string, en: string, no: string): Topic => ({
  id,
  key,
  does: zh,
  doesEn: en,
  yes: `(?:我|俺|^)(?:也|就|还|都|早|已经|真|是|的确)*${zh}|(?:天天|偶尔|有时候?|经常|一直|每天|爱|会|在)(?:都|也)?${zh}|\\bi (?:still |sometimes |occasionally )?${en}`,
  no,
  about: `${zh}|${en}`,
});

export const habits: readonly Topic[] = [
  habit(
    'smoking',
    'smok|cigar|抽烟|吸烟|烟',
    '(?:抽烟|吸烟|抽着(?=呢)|戒不[掉了]|一天(?:一|半|两)包|抽(?:几|两|[一二三几]两)根)',
    '(?:smok(?:e|ing))',
    "戒(?:了)?烟|烟(?:早就|都|已经)?戒了|不(?:抽|吸|沾)烟?|烟酒不沾|quit smoking|don't smoke|non-smoker",
  ),
  habit(
    'drinking',
    'drink|alcohol|喝酒|酗酒',
    '(?:喝酒|喝两杯|喝点酒)',
    '(?:drink(?:ing)?(?: a lot| heavily)?)',
    "戒(?:了)?酒|不喝酒|滴酒不沾|don't drink|teetotal",
  ),
  habit(
    'pets',
    '\\bpets?\\b|\\bcats?\\b|\\bdogs?\\b|养猫|养狗|宠物',
    '(?:养(?:了|着)?(?:只|条|个)?(?:猫|狗|宠物)|(?:有|领养)(?:了)?(?:只|条)(?:猫|狗))',
    '(?:(?:have|got|adopted|keep) (?:a|two|my) (?:\\w+ )?(?:cats?|dogs?|pupp(?:y|ies)|kittens?))',
    '没养|不养|no pets',
  ),
  habit(
    'blindDate',
    'blind date|matchmak|相亲',
    '(?:相亲|相过亲|相亲角)',
    '(?:going on (?:a )?blind dates?|blind dat(?:e|es|ing))',
    '没相过?亲?|不(?:想|打算|去)?相亲|no blind dates?',
  ),
  habit(
    'faith',
    'religio|church|buddhis|christian|faith|信教|信佛|信基督|宗教',
    '(?:信教|信佛|信(?:了)?基督|受洗|皈依|吃斋)',
    '(?:religious|christian|buddhist|baptised|go(?:ing)? to church)',
    '不信教?|无神论|atheist',
  ),
  habit(
    'sexuality',
    '\\bgay\\b|lesbian|sexual|lgbt|queer|come out|coming out|出柜|同性|性取向',
    '(?:出柜|喜欢(?:同性|男生|女生|男的|女的)|是同志|是弯的)',
    '(?:gay|lesbian|queer|bisexual|out of the closet|came out)',
    '(?:是)?直(?:男|女|的)|straight',
  ),
  habit(
    'lawsuit',
    'lawsuit|\\bsu(?:e|ed|ing)\\b|court|legal|官司|诉讼|仲裁',
    '(?:打官司|仲裁|起诉|被告|上法庭)',
    '(?:suing|being sued|in court|going to court)',
    '没打官司|no lawsuit|settled',
  ),
  habit(
    'party',
    'party member|入党|党员',
    '(?:入党|是党员|转正)',
    '(?:a party member|joined the party)',
    '不是党员|没入党|群众',
  ),
];
