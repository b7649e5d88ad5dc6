import type { Signs } from '../types.js';

export const examSigns: Signs = {
  deeds: [
    ['岸(?=$|[^\\p{Script=Han}]|[了呢的])', '上'],
    [
      '编(?=$|[^\\p{Script=Han}]|[了呢的])|编制|公务员|研究生|研(?=$|[^\\p{Script=Han}]|[了呢的])|博士?|教师编|事业编|选调|省考|国考|法考|注会|cpa|教资|证(?=$|[^\\p{Script=Han}]|[了呢的])|驾照',
      '考上|进|考取|考到|拿下|拿到|考过|过|录上|考中|考进',
    ],
    ['通知书|录取通知书?|拟录取|offer|录取函|体检通知|报到证|政审', '收|拿|接|等到|发|寄|过'],
    ['线(?=$|[^\\p{Script=Han}]|[了呢的])|国家线|分数线|复试线|面试线', '过|上|压|踩'],
    ['面(?=$|[^\\p{Script=Han}]|了)|面试|笔试|初试|复试|体检|政审|公示', '进|过|通过'],
  ],
  acts: '考上|考下来|上岸|过|录|录取|考过|中|考中|上|录上',
  actsEn: 'passed|got in|made it',
  beside:
    '考|分|线|岸|录|面试|笔试|复试|名|公示|报到|通知|入职|编|研|学|第|局|单位|职位|exam|interview|score|school|program',
  yes: [
    '公示|名单|榜(?:单)?(?:了|出来了?)? ~? 有我(?:的)?(?:名字)?',
    '(?:省考|国考|联考|选调|事业编|笔试|面试|总成绩) ~? 第一|头一名|前三',
    '编制? ~? (?:到手|落定|拿下|下来)(?:了|啦)?',
    '导师 ~ (?:联系|找|选|定|见|加)(?:好|了|过|上)',
    '(?:九月|秋天|下半年)(?:开学)?见(?=$)',

    '(?:九月|秋天|秋季|下半年|<when>)(?:份|就|要|得|准备)* (?:去|到|上|就去)? ~ (?:读研|念研|上研究生|读博|入学|报到|开学|读硕士|念研究生|上学|体检|政审|入职|上岗|培训|领证)(?:了|啦|去)?(?!的?人|吗)',
    '(?:去|到|要去|年后去|在|分到|分配到|进|进了|录到|考到|考进|考去)(?:了)? ~ (?:税务局|公安局|派出所|法院|检察院|街道办?|乡镇|镇里|区里|市里|省厅|海关|财政局|教育局|机关|体制|编制|局里|市直|县里|统计局|消防|选调|央行|银保监|事业单位|政府|县委|乡里|部委|单位)(?:去)?(?:报到|上班|入职|了|当|的(?:岗|职位)|$)(?!办|问|领|交|查|盖|开证明)',
    '(?:公示|名单|公告|榜|录取名单|拟录用|拟录取|红榜)(?:期|上|里|都|已经|也)* ~ (?:过了|结束|完了|有我|出来|我在|上头|我的名字|看到我|有名|挂着)(?!没)',
    '(?:我|名字|我名字) (?:也)?在 (?:公示|名单|榜|录取名单|拟录取)',
    '(?:端|吃|捧|混)(?:上|起|了|着)* (?:铁饭碗|公家饭|皇粮|国家饭|财政饭|公粮)',
    '以后|往后|今后|现在 (?:就|我)?(?:是|算|端|吃|捧)?(?:公家|体制内|公务员|国家|有编制|铁饭碗|吃公家饭|人民公仆|研究生|硕士|博士)(?:的人|人|了)?',
    '(?:板上钉钉|十拿九稳|稳了|妥了|尘埃落定|一战成硕|一战上岸|二战上岸|三战上岸|成功上岸|擦线过|压线过|踩线过|低空飞过|逆袭|有书读|有学上|有书念)(?:了|啦)?',
    '(?:笔试|面试|综合|总分|初试|复试|专业课|成绩|分数)(?:成绩|排名)?(?:都|也|是|考了|排|得了)?(?:第[一二三1-3]|头名|第一名|前三|过线|过了|上线|都过|全过|稳过|进面|高出)',
    '(?:复试|面试|笔试|初试|体检|政审|考察|考核|国家线|资格审查)(?:都|也|全|已经|顺利|刚|一路)*(?:过|通过|结束|搞定|做完)(?:了)',
    '(?:被|让|给) ~ (?:录|录取|录用|破格录取|要了|收)(?:了|取|上|用)+',
    '(?:考上|录取|上岸|录上|考中|考取|保研|保送|推免|直博|录|中)(?:了|啦|成功|到|在|的是|进)+',
    '(?:收|拿|接|领)(?:到|了|着)+ ~ (?:通知书|录取|offer|入职通知|聘书|调档函|报到证|证书|执照|驾照|驾驶证|合格证)',
    '(?:通知书|录取通知|调档函|体检通知|入职通知|证书|证) ~ (?:到了|来了|收到|拿到|寄来|在路上|下来|到手|挂墙|发了|寄到)',
    '(?:金榜题名|榜上有名|范进中举|上榜|登科|中举|祖坟冒青烟|光宗耀祖|鲤鱼跳龙门|修成正果)(?:了|啦)?(?=$|[^\\p{L}]|了|啦|一)',
    '(?:研究生|研一|硕士|博士|公务员|科员|编内|正式编)(?:了|在读|新生|啦|录取|的身份|准新生)(?!考试|吗)',
    '(?:不用|再也不用|终于不用|不必|可以不用)(?:再)?(?:考|刷题|复习|备考|背书|背申论|复读|二战|三战|啃书|刷行测)(?:了|试)',
    '(?:岸上|上岸)(?:的)?(?:风|空气|风景|人|感觉|体验|了)',
    '🎓|🎉.{0,4}(?:岸|录|考)|🏖',
    "i|i've|we|he|she|just|finally|yes|actually|did|i'd|she's|he's|also ~ passed|aced|nailed|smashed|cracked|cleared|crushed|got_into|got_accepted|got_admitted|been_accepted|been_admitted|accepted_(?:to|by|into)|admitted_(?:to|by|into)|made_the_(?:list|cut|grade|shortlist)|qualified|scraped_through|sailed_through|got_the_(?:offer|place|letter|post|job_at_the)|scored_(?:high|well|above|enough)|came_(?:first|second|third|top)|ranked|got_a_place|in_the_(?:civil_service|programme|program)|did_it (?!by|out|away|the_(?:salt|soy|dish|plate|sauce|soup|bowl|rice|chopsticks|vinegar|tea|remote|ball)|on|me|through|it_(?:on|to|over)|down|in_the_street|the_house|the_school|the_(?:shop|station|bridge))",
    "report|reporting|start|starting|begin|beginning|off ~ (?:to|at|in|with|for|as)? ~ (?:grad_school|graduate_school|master's|masters|phd|the_(?:tax|customs|civil|police|ministry|bureau|court|council|district)\\w*|university_in|campus|training|civil_servant|government)",
    'offer|acceptance|admission|admissions letter|email|notice|offer',
    "offer|letter|results?|list|acceptance ~ (?:came|arrived|in_hand|says_yes|has_my_name|good_news|had_my_name|is_here|posted_and_i'm|yes)",
    'on|made the list|honou?r_roll|shortlist|final_list',
    "going_to|gonna|will be|become ~ (?:civil_servant|grad_student|phd_student|public_servant|master's_student|government_employee|lawyer|cpa)",
    'now ~ civil_servant|iron_rice_bowl|public_servant|licensed|certified|qualified',
    'iron rice_bowl',
    'flying colou?rs',
  ],
  no: [
    '调剂 ~ (?:没|不)|没调',

    '(?:又|还是|仍|这次|今年|也|再次|终究|最后|到底|果然|都|还|差点|一直|照样|我)*(?:没|没有|没能|未|未能)(?:考上|上岸|进面|考过|考中|通过|录上|录取|考进|录用|过线|上线|进复试|进编|上榜|达线|过关|如愿)(?=$|[^\\p{L}]|了|呢|啊|线|面|复|笔|初|国|编|岸|取|分|关|公|教|研|法|省|考|这)(?!年|敏|问|瘾|期|脑|来|去|几天|门|节|多久|冬|周)',
    '差 (?:了|着|个)?(?:<n>|一点点?|一丢丢|那么一点|几|零点<n>|两|毫厘|一口气|临门一脚)(?:分|名|点|位|个名次)?(?!钟|分钟) ~? (?:进不了|没进|没过|没上|线|面|岸|落|出局|擦肩|就过|就上|$)',
    '差 (?:了|着|个)?(?:<n>|几|零点<n>)(?:分|名)(?!钟)',
    '进不了 (?:面|复试|面试)',
    '(?:没戏|凉了|寄了|拉胯|考糊|考砸|考崩|翻车|挂了|黄了|砸了|白考|陪跑|炮灰|分母|滑档|落榜|落选|落第|名落孙山|榜上无名|败北|铩羽而归|失手|失利|折戟|被刷|刷下来|刷掉|淘汰|出局|被挤下|倒在|止步|栽在|栽了|扑街|打水漂|全军覆没|差一截|凉透|凉凉|没影|泡汤)(?:了|啦|的)?(?!菜|拌|快|皮|面|水|茶|鞋)',
    '(?:公考|国考|省考|考研|考编|法考|考试|笔试|面试|复试|初试|这次|今年|事业编|选调|成绩|分数) ~ (?:寄|凉|挂|砸|黄|糊|崩|没戏|完蛋|翻车|不行|不理想|拉胯|白给|没成|惨败|滑铁卢|差|败|泡汤|拉了|废了|失败|完了)(?:了|的)?',
    '(?:一|二|三|四|五|再|又|准备|继续|明年|来年|决定)(?:一)?战 ~? (?:没|又|失|吧|呢|了|准备|还|挂)?',
    '(?:再|又|还得|还要|准备|继续|明年|接着|重新|来年|打算)(?:再|得|要|接着|继续|重新|来|去)*(?:考|复读|复习|备考|二战|三战|再来|战|刷题)(?:一年|一次|吧|了|呢|一回|研|公|编|$)',
    '(?:名单|公示|榜|录取|通知|短信|公告)(?:上|里|出来)? ~? (?:没我|没有我|没看见我|没看到我|无我|没找到我|没收到|没等到)',
    '(?:分数|成绩|总分|排名|单科|英语|政治|数学|行测|申论|专业课) ~ (?:不够|没够|没到|没过|差|低|不理想|卡|被限|拖后腿|没达|崩|惨|拉)',
    '(?:与|跟|和)(?:上岸|编制|铁饭碗|研究生|录取) ~? (?:无缘|擦肩|失之交臂|没缘分)',
    '(?:无缘|失之交臂|擦肩而过)(?:了)?(?=$|[^\\p{L}]|复试|面试|编)',
    '(?:考|考试)(?:得)?(?:不好|不理想|稀烂|很烂|一塌糊涂|不行|太差|太烂)',
    "n't|not|never|no ~ (?:pass|passed|make_the_(?:cut|list|grade)|make_it_(?:in|to_the_interview|through|past)|get_in|got_in|get_the_(?:offer|place)|get_accepted|accepted|admitted|qualify|qualified|get_into|enough_points|my_year|this_year|luck_with_the_exam|get_through) (?!the_(?:salt|soy|dish|plate|sauce|soup|bowl|rice|chopsticks|vinegar|tea|remote|ball)|in_time|home|to_the_(?:party|dinner|fireworks|station))",
    'failed|flunked|bombed|blew|tanked|missed|screwed_up ~ (?:exam|test|cut-?off|cutoff|line|interview|bar|written|mark|points?|both)',
    'rejected|turned_down|waitlisted|fell_short|not_accepted|knocked_out|cut_at|eliminated ~ (?:by|from|at|again|for)?',
    '<en>|one|just|few points? short|below|under|off|shy',
    'try|trying|sit|sitting|take|taking|attempt|give ~ again|next_year|another_(?:go|shot|try)|second_(?:time|attempt|try)',
    'retake|retaking|resit|resitting|retry',
  ],
};

export const dropoutSigns: Signs = {
  deeds: [
    ['学(?=$|[^\\p{Script=Han}]|[了呢的])|学籍|课(?=$|[^\\p{Script=Han}]|[了呢的])', '退|休|辍|停|被开除'],
    ['科(?=$|[^\\p{Script=Han}]|[了呢的])|课|门', '挂'],
    ['业(?=$|[^\\p{Script=Han}]|[了呢的])|毕(?=$|[^\\p{Script=Han}]|[了呢的])', '肄|延|延毕'],
  ],
  acts: '退|休|退学|休学',
  beside: '学|书|毕业|学校|读|念|学期|挂科',
  yes: [
    '学籍 ~? (?:销|注销|退|没)(?:了|掉|啦)',
    '(?:没|不|没再|不再|早不|早就不|已经不)(?:读|念|上|上学|读书|去学校)(?:书|了|学|下去|完)+',
    '(?:被)(?:学校|导师)?(?:开除|劝退|退学|清退|勒令退学)(?:了)?',
    '(?:办|走|交)(?:了|完|着)* ~ (?:休学|退学)(?:手续|申请)?',
    '(?:延毕|延期|挂科|肄业|没毕业|毕不了业|学位证没|没拿到毕业证|没拿到学位|论文没过|答辩没过|盲审没过|重修|留级|降级)(?:了|一年|半年|的|下)*',
    '毕业证|学位证|学位 ~? (?:没拿|没有|拿不到|没到手|没给|卡)',
    "i|i've|i'm|he|she|just|got|was|been ~ dropped_out|drop_out|withdrew|withdrawn|expelled|suspended|kicked_out|left_(?:school|college|university|uni|the_program)|on_(?:academic_)?leave|taking_a_(?:leave|year_off|semester_off)|held_back|repeating|failed_(?:two|three|several|a|my)",
    "n't|not|never ~ graduate|graduated|graduating|finish_(?:my_)?(?:degree|college|school)|in_school|enrolled",
  ],
  no: [
    '(?:顺利|正常|按时|如期|准时)(?:毕业|拿到毕业证|拿到学位)(?:了)?',
    '(?:还|正|仍)(?:在)?(?:读|念|上学|在校|读书|上着)(?:呢|着|书|学)*(?=$|[^\\p{L}])',
    'still ~ (?:studying|in_school|enrolled|at_university|at_uni|a_student)',
  ],
};

/** Where those who go abroad commonly go. */
const lands =
  '国外|海外|异国|美国|英国|加拿大|澳洲|澳大利亚|新西兰|德国|法国|日本|韩国|新加坡|荷兰|意大利|西班牙|瑞典|芬兰|爱尔兰|瑞士|丹麦|挪威|多伦多|温哥华|蒙特利尔|悉尼|墨尔本|布里斯班|伦敦|曼城|曼彻斯特|利兹|爱丁堡|格拉斯哥|伯明翰|纽约|波士顿|芝加哥|洛杉矶|旧金山|西雅图|硅谷|费城|柏林|慕尼黑|巴黎|里昂|东京|大阪|京都|首尔|米兰|都柏林|苏黎世|奥克兰|斯德哥尔摩|赫尔辛基|哥本哈根|阿姆斯特丹|香港|莫斯科|马德里|巴塞罗那';
const landsEn =
  'abroad|overseas|the_uk|england|britain|scotland|ireland|america|the_us|the_states|canada|australia|new_zealand|germany|france|japan|korea|singapore|sweden|finland|denmark|norway|italy|spain|the_netherlands|switzerland|toronto|vancouver|montreal|sydney|melbourne|brisbane|london|manchester|leeds|edinburgh|glasgow|birmingham|new_york|boston|chicago|los_angeles|san_francisco|seattle|philadelphia|berlin|munich|paris|lyon|tokyo|osaka|kyoto|seoul|milan|dublin|zurich|auckland|amsterdam|copenhagen|helsinki|stockholm';

export const abroadSigns: Signs = {
  deeds: [
    ['国(?=$|[^\\p{Script=Han}]|[了呢的])', '出'],
    ['签证|绿卡|永居|枫叶卡|护照|pr|居留|移民|工签|学签', '办|拿|批|申请|申|下|等到|递|交'],
    ['民(?=$|[^\\p{Script=Han}]|[了呢的])', '移'],
  ],
  acts: '办|批|下来|拿|走|申',
  beside: '签证|国外|飞|机票|移民|出国|手续|雅思|学校|visa|flight|abroad',
  yes: [
    '(?:出国|去国外|去海外|在国外|在海外) ~? (?:念|读|上)(?:研|书|硕|博|大学|本科|硕士|博士|语言)',
    '(?:圣诞假|春假|暑假|放假|毕业)(?:才|再|后|以后)* ~ 回国',
    '(?:才能|打算|准备|明天|过完年)?(?:飞)?(?:回国|返校)(?:一趟|待|看|过年|探亲)',
    '(?:举家|全家|一家三口|一家人) ~ (?:过去|搬|出去|移)',
    '天黑得早|四点就黑|极光|时差|半夜给您 ~?',
    '(?:孩子的)?国外(?:的)?学校 ~ (?:联系|申请|定)',

    `i|i'm|i've|we|he|she|still|my|am|been ~ (?:study|studying|studied|doing|at|living|live|working|based|master's|phd|degree|undergrad|uni|university|semester|term|college|course|program|programme) ~ (?:in|at)? (?:${landsEn})`,
    'my|our campus|dorm|semester|term|lectures ~ (?:abroad|overseas|there|over_there)',
    'student visa|permit',
    'international|exchange|overseas student',

    '(?:<when>|马上|就要|快|准备|打算|计划|要|决定|年后|已经|正)(?:就|要|准备|打算|全家|一家人|我们)* (?:飞|去|搬去|搬到|移民|移民去|出国|定居|润|润去|移居|外派到|派驻|外派去|派到|调到|走) (?:了)?(?:多伦多|温哥华|加拿大|美国|澳洲|澳大利亚|新西兰|英国|德国|法国|日本|新加坡|悉尼|墨尔本|伦敦|纽约|东京|欧洲|国外|海外|爱尔兰|荷兰|瑞典|挪威|葡萄牙|西班牙|意大利|韩国|首尔|马来西亚|泰国|迪拜|非洲|南美|香港|芬兰|瑞士|丹麦|奥克兰|柏林|巴黎|硅谷|西雅图|洛杉矶|旧金山|波士顿)(?!玩|旅游|度假|出差|旅行|看)',
    '(?:申|申请|考|录|拿)(?:上|到|了|下)+ ~ (?:国外|海外|美国|英国|加拿大|澳洲|德国|日本|法国|荷兰|新加坡|港|香港)(?:的|那边)?(?:学校|大学|硕士|博士|offer|研究生|项目|工作|phd)',
    '(?:签证|绿卡|工签|学签|护照|永居|枫叶卡|移民|居留|pr|公证|体检|offer|机票)(?:材料|申请|手续)? ~ (?:下来|批|办好|办完|拿到|到手|过了|寄到|在办|在跑|递|交了|获批|签出|出来|办着|买好|订好|订了)(?:了|中|呢)*',
    '手续 ~ (?:在跑|在办|办着|快办完|办好|跑着|跑完|走着)',
    '(?:全家|一家|一家人|我们|我|我俩)(?:都|打算|准备|要|决定|已经)*(?:移民|移居|润|定居国外|出国|搬去国外|去国外)(?:了|定居|生活|发展|读书|工作|常住)*(?!吗)',
    `(?:我|我们|人|现在|正|一直|目前|还|已经)*(?:在|刚从|从|人在)(?:了)? (?:${lands}) ~ (?:读|念|上学|留学|读书|念书|上大学|读研|读博|定居|工作|生活|待|住|毕业|读硕士|实习|回来过年|的?学校|的?大学|图书馆|宿舍|赶作业|赶due|交换)`,
    `(?:${lands})(?:这边|那边|的)? ~ (?:学校|大学|课|学位|学期|导师|宿舍|房租|毕业|硕士|博士|时差|学签|语言班|留学|交换) ~? (?:我|读|念|在|还|放|开|没|交|难|贵|刚|<span>)`,
    '(?:留学|在读|海归|交换生|留子|留学生|学生签|学签|陪读|读语言|国外读书|国外念书|海外读)(?:中|呢|着|生|党|狗|<span>|了|还)*(?!费|政策|的?费用|中介|热|市场|圈|展)(?=$|[^\\p{L}]|,|还|快|的|第|<n>|在)',
    '(?:我)(?:那边|这边|那儿|这儿)(?:现在|还是|是)?(?:半夜|凌晨|白天|早上|傍晚|夏天|冬天|正好是)',
    '(?:签证|学签|学生签) ~ (?:还|续|到期|是学生|是工作|换|学生签)',
    '(?:外派|派驻|驻外|常驻海外|海外常驻|轮岗到海外|外派出去)(?:了|两年|三年|<span>|过去)*',
    "i|i'm|i've|we|we're|we've|he|she|i'll|we'll|will|he's|she's ~ moving|relocating|emigrating|immigrating|moving_abroad|moving_overseas|going_abroad|leaving_the_country|transferring|settling|flying_out|move|relocate|emigrate|study_abroad|studying_abroad|posted|transferred (?:to|abroad|overseas|for_good|in|for) (?!the_(?:kitchen|sofa|couch|table|other_room|city|countryside)|a_new_(?:flat|apartment|desk|office)|my_parents|offline)",
    'visa|green_card|work_permit|residency|pr|permit|immigration ~ (?:approved|came|through|granted|arrived|stamped|ready|in_hand|paperwork|lawyer|papers|accepted|interview|application)',
    'got|have|received|applied_for|applying_for|waiting_for ~ (?:visa|green_card|work_permit|residency|permanent_residence)',
    'accepted|admitted|offer|place ~ (?:abroad|overseas|in_(?:canada|australia|the_uk|london|toronto|germany|japan|new_zealand|the_states|america|sydney))',
    'one-way ticket|flight',
    'selling|sold|packing|packed|shipping ~ (?:everything|furniture|up|my_things|our_things|the_car) ~ (?:move|leave|abroad|ship|go)?',
  ],
  no: [
    "never|n't|not ~ (?:went|gone|go|been|study|studied|studying|left|moved) ~ (?:overseas|abroad|the_country)",
    'degree|studying|school|university|uni|course ~ (?:right_here|here|at_home|in_china|locally|back_home|in_town)',

    '(?:没|没有|还没|不|哪也不|没打算|不打算|不想|不会)(?:打算|想|准备|计划|考虑)?(?:过)?(?:出国|移民|去国外|出去|润|走|离开国内|外派)(?=$|[^\\p{L}]|了|呢|啊|的|定居|读)',
    '(?:从没|从来没|没|没有|压根没)(?:出过|出去过|去过|迈出过)(?:国|国门|国外|海外)',
    '(?:在|就在|读的是|念的是)(?:国内|本地|省内|家门口|本省) ~ (?:读|念|上|大学|学校|工作|发展)',
    '(?:签证|绿卡|工签|申请|永居|移民) ~? (?:被拒|拒了|拒签|没下|没批|没过|黄了|没办|没拿|卡|没戏|还在等|排队|在排|打回)',
    "n't|not|never|no ~ (?:moving_abroad|emigrating|going_abroad|leaving|relocating|plans_to_(?:move|emigrate|leave)|moving|visa|going_anywhere)",
    'visa|application|green_card ~ (?:denied|refused|rejected|pending|stuck|not|turned_down)',
  ],
};
