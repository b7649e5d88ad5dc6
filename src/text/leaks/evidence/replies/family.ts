import type { Evidence } from '../types.js';

export const pregnant: Evidence = {
  yes: `
    (都|已经|快|刚|满|有了?)<n>个?多?月(了|啦)? the_baby baby's (头|前)(三|<n>)个?月 孕 吐(得|了|个|到|天) 恶心 叶酸 b超 胎(心|动|儿) 建(档|卡) 产检 预产 卸货 生完 (酒|烟|咖啡|螃蟹|山楂|生鱼片)..(不能|碰不得|不敢|戒|忌|得忌) 两个人(吃|的饭|的量) 一人吃两人 肚(子|里)..(动|踢|鼓|藏不住|大了|那位|那个|小的|有货|揣) 小(家伙|的|豆丁)..(踢|动|折腾|闹)
    踢(我|得) <n>周(了|多|加)? (十|二十|三十)<n>?周 月子 待产 双份 婴儿(床|车|房) (奶粉|尿布|小衣服|小衣裳|名字)..(备|买|囤|起|想|攒|织) 起(名|了名) 酸(儿|的) 辣女 (裤子|腰带|扣子|牛仔裤)..(扣不|穿不|系不|撑) 平底鞋 两(道|条)(杠|线|红) (大夫|医生)..(卧床|静养|保胎|别提重|别累) 保胎 升级 当(妈|爸|爹)了? 揣(着|了)
    (春天|夏天|秋天|冬天|年底|年中|端午|中秋|国庆|开春|<n>月(份|底|初)?)..(生|卸|见|出来|落地|到) (多|添)(了|一|个)..(口人|口|双筷子) 有(货|了|喜|娃)
    (first|second|third)_trimester scan folic_acid ultrasound heartbeat due kick(s|ing|ed) for_two nursery crib cot maternity two_lines morning_sickness off_(the_)?(wine|sushi|coffee) can't_drink weeks nine_months (spring|summer|autumn|winter)_baby
    bun_in_the_oven names? on_the_way booties stretchy waistband midwife bump`,
  no: `
    大?姨妈..(来|刚|准|在|还) 例假 月经 来事儿? 亲戚(刚|来) (吃|撑|喝)(撑|胖|多|大|出来|的) 胖的 长(肉|膘|胖) (照|还)(喝|样喝|抽|蹦) 一(道|条)(杠|线) 没(动静|影|怀|消息|那回事|戏) 阴性 (肥肉|饺子|年夜饭|火锅|啤酒|汤圆|夜宵)..(肚|撑|吃|养) 二人世界 两人世界 没(准备|打算|想) 避孕 白板 胀气 腰粗 衣服(显|宽|厚|肥)
    (just_)?bloated period negative one_line still_drink(ing)? (too_many|all_those|too_much)_(dumplings|cake|noodles|pies?|food|rice) indigestion put_on_weight a_food_baby it's_the_(jumper|sweater|coat|dress|dumplings) false_alarm`,
};

export const childPlan: Evidence = {
  yes: `
    备(着|孕) 叶酸 (戒|停)(了)?(烟|酒|药) 测(排卵|体温) 排卵 中药..(喝|调) 调(理|养|身子) 试管 促排 取卵 移植 打针 (不|没)避 努力(着|中) 顺其自然了? 正(努力|试|要) 冻(卵|胚) 造人 (医院|生殖)..(看|跑|查|排) 想(要|生)
    trying ovulation folic_acid clinic injections transfer cycle off_the_pill gave_up_(wine|drinking|coffee) eggs embryos`,
  no: `
    不(要|生|想|打算|考虑) 丁克 二人世界 两个人(挺|就|过) 养(猫|狗)就 养不起 没(打算|想|计划|考虑) (一个|俩)(就)?(够|够了|顶天) 套..戴 结扎
    dog_is_enough cats?_(is|are)_enough just_the_two_of_us don't_want no_plans childfree enough_on_my_plate one_is_(plenty|enough)`,
};

export const children: Evidence = {
  yes: `
    (老大|老二|大的|小的|闺女|儿子|娃|孩子|小家伙)..(上|会|都|在|幼儿园|小学|满|断奶|读|念|刚|长牙|走路|睡|闹) (接|送|带|哄|喂)(孩子|娃|他|她) 尿(布|不湿) 奶(粉|瓶) 幼儿园 小学 家长(会|群) 辅导作业 月子 喂奶 (当|做)(爸|妈|爹)(爸|妈)?<n>?
    nursery kindergarten homework teething nappies diapers school_run my_(son|daughter|eldest|youngest) bedtime_stories babysitter`,
  no: `
    养(了)?(条|只|个)?(狗|猫) 二人世界 丁克 就(我俩|我们俩|俩人|两口子|养) 没(生|要|娃|影|动静) (猫|狗)(当|就是)(儿子|闺女|孩子)? 肚子..没
    just_the_two_of_us just_the_(dog|cat) childfree only_the_(dog|cat)`,
};

export const illness: Evidence = {
  yes: `
    (每|隔|一)(两)?(周|星期|礼拜|个?月|天)..(一趟|一次|一回|去|聊|复|报到|见) (大夫|医生|大夫那|主任|咨询师)..(说|让|开|叫|嘱咐|建议|加|减|换|聊|约) 药..(吃着|吃上|还吃|不能断|断不|停不|调|加量|减|天天|一日) (吃|喝|服)着?..药 开了?药 (挂|约)(了|着|到)?..号(?!费|难|贵|线|台) 复查 复诊 住(了)?院 (报告|片子|结果|指标)..(出|拿|拍|高|不太|不好|异常) 化疗 放疗 咨询 躺椅 沙发上聊 方子
    安眠药 褪黑素 疗程 抽(了)?血 针灸 (聊|谈)..(五十分钟|一小时|一个钟头|<n>分钟) 调养 养(着|病) 动(了)?(刀|手术) 切(了|掉) 支架 透析 (医院|门诊|诊所|中医馆|科室)..(跑|去|待|约|常客|办卡) 病历 (低落|失眠|睡不着|焦虑|抑郁|心慌)..(厉害|老毛病|半年|几个月) 在(治|看|调|吃药)
    (cardi|dermat|rheumat|neur|endocrin|onc|ur|gynaec|gynec|gastroenter|haemat|psych|ophthalm|audi|nephr|immun)ologists? physio(therapy|therapist)? psychiatrists? chiropractor podiatrist acupuncturist osteopath consultant shrink (every|once|twice)_(other_)?(a_)?(week|month|fortnight|monday|tuesday|wednesday|thursday|friday|saturday) (my|the|a)_(doctor|therapist|gp|counsellor|counselor|specialist|consultant|psychiatrist) tablets pills prescription on_medication dos(e|age) appointments? sessions? referr(al|ed) blood_test scan waiting_room couch treatment the_clinic`,
  no: `
    haven't_(seen|been_to|bothered|consulted|told)_(anyone|anybody|a|the|any|with) not_(seen|been_to)_(anyone|anybody|a) (no|without_a)_doctors? (没|懒得|不)(去)?(瞧|看|查|挂号|上医院) 扛(过|一|着) 硬扛 膏药 忍(着|一|过) 自己(养|歇|揉|扛|好) walk(ed)?_it_off grin_and_bear last_time_i_was_in 一觉到(天亮|大天亮) 吃嘛嘛香 (壮|结实|硬朗)(得|着) 没(毛病|病|事儿?|啥事|查出|看|去|不舒服) (体检|指标|报告)..(全|都|正常|没问题|绿) 能吃能睡 好着呢 (吃得下|睡得着) 好(得很|好的) (爬|跑)..(楼|山|公里|马拉松) 不用(看|吃药|去)
    fit_as_a_fiddle right_as_rain sleep(ing)?_like_a_(baby|log) all_clear never_better nothing_wrong perfectly_(fine|well|healthy) strong_as_an_(ox|horse)`,
};
