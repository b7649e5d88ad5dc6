import type { Evidence } from '../types.js';

export const laidOff: Evidence = {
  yes: `
    (工牌|工位|电脑|门禁|工服|钥匙)..(交|收|清|注销|刷不|还|搬|没了|腾) 赔(偿|了|钱|我) n+ (投|改|写)..简历 简历 面试 (在家|家里)(?!吃|过年|包|坐) 部门..(撤|没|砍|散|并) 纸箱 箱子 (人事|hr|领导)..(谈|找|约|通知) 让我(别来|走人|回家|不用) (不用|没)再?(定|设|调|上)闹钟? 给了..月工资 电脑留下 不用(去|上班|打卡|早起|挤地铁|请假)(了)? (闲|歇|待|晃)(着|在家|<n>) 家里蹲 睡到自然醒 带(娃|孩子)
    失业 社保..(断|自己|停) 摆(摊|地摊) 跑(滴滴|外卖|网约车) 吃老本 吃积蓄 (公司|单位|厂子?|厂里|老板)..(不要|没了|散|黄|倒|关|跑|搬) 没(处|地方)(去|上班) 不(上|干)了 名单..(上|有) 名单上 毕业 (另|重新|再)(找|谋|寻) 重新(开始|出发) (补偿|遣散|大礼包) (长|大|无限)假 自由(了|身|职业|人) 无业 没班 没活(干)? 下岗 回家(种|养|吃|待|了) 换(换|个)环境 最后一(天|个月|批|班岗)
    a_box cardboard_box security badge escorted linkedin resumes? cvs? interview(s|ing)? on_the_(sofa|couch) at_home daytime_tv severance dole cleared_my_desk my_last_day farewell but_me locked_out recruiters (lots|plenty)_of_free_time
    gardening long_lunch early_retirement what_job (no|any)_alarm_clock they_(let|cut|closed|shut) my_(desk|team|department|position|role|job)_(is|was|went|got|has)_(gone|empty|cut) (used_to|formerly) between_things looking_(around|for) not_there_any`,
  no: `
    照常(上班)? (天天|每天|还|照样|照旧|又)(加班|打卡|上班|干|挤地铁|写报告|开会) 还在(干|上|忙|那|公司|单位|岗) (老板|领导)..(离不开|舍不得|留|催|催活|找我干) (初七|初八|初六|节后|<n>号)..(上班|开工|打卡|回去|返岗|到岗) 工位..还 工资..(照发|涨|准时|一分不少) (活儿?|项目|单子)..(多|干不完|忙不完|做不完|排满|堆) 忙(着|得|死|不过来|疯) 没(动|裁|轮|开|我) 稳(着|当|得) 好着呢 (躲|逃)过 (升|涨)了 铁饭碗 端着
    busy overtime back_(at|on|to)_(my_desk|monday|work) same_desk promoted still_(at|there|with|get|getting|have|employed) survived dodged safe kept_me need_me swamped (first|early)_(train|shift)`,
};

export const resigned: Evidence = {
  yes: `
    不(干|伺候|上|做)了 (辞呈|辞职信|申请|信)..(递|交|批|拍|写|甩) 交接 最后(一天|一班|一个月) last_day (老板|领导|主管)..(挽留|批|签|不放|脸) (月底|下周|年后|初<n>)..(走|不去|不用去) 炒(了)? 裸(辞|着) 走(人|了) (自由|解放|清净|轻松)了 世界那么大 回(老家|来)(了|干|歇) 休息(一阵|半年|一段) (工牌|工服|钥匙)..(还|交|扔)
    handed notice last_day free_(now|at_last|woman|man) farewell leaving_(card|do|drinks) told_them_where burned_out`,
  no: `
    还在(干|那|上|熬|混|忍) (天天|照样|每天)(上班|加班|打卡|干) 没(辞|走|敢|动|提|离|挪窝) 忍着 混着 熬着 (房贷|工资|年终奖)..(不敢|等|没发|绑) 舍不得
    still_(there|at|here|clocking|turning_up) can't_afford_to stuck putting_up`,
};

export const newJob: Evidence = {
  yes: `
    报到 工位..(分|给|有|靠) 入(职|了职) 签(了|完|好) offer 试用 合同 (初八|初七|年后|下周|下个?月|节后|月底)..(上班|入职|去|开工|到岗) 端上 (单位|公司|人家|厂里|hr)..(要我|收|录|定|给|通知) 面(上|过)了 (定|谈|找)(了|好|妥|着|到)(?!饭店) (到|上)岗 转正 有(着落|单位|活|地方) (换|跳)(了|到|去|成) 新(领导|老板|同事|单位|公司|工牌|办公室)
    start_(on|in|monday|next|after) signed badge probation new_(desk|boss|office|team|colleagues) contract they_(took|hired|want) onboarding hired`,
  no: `
    (简历|信)..(石沉|没|泥牛|大海|不回|一个) 投了 面了..(没|凉|黄|挂) 待业 家里蹲 啃老 还在(找|投|面|等|看|原) 没(人要|信|消息|回音|下文|着落|找|换|动|影|成|定) 等(通知|消息|信|回复) 海投 碰壁 石沉大海 泥牛入海 老(地方|单位|公司) 还(那|是)(家|样|原) 一个响
    sent_<n> rejection(s)? still_(looking|searching|applying|at_the_same|at_the_old|waiting) no_reply ghosted crickets radio_silence same_(old|place|desk|job)`,
};

export const promoted: Evidence = {
  yes: `
    (管|带)(着|了|<n>)..(人|团队|组|号) 名片..(换|印|新) 独立办公室 工资..涨 (批|文|任命|公示)..(下来|过|完) 请客 职级 (主管|经理|主任|组长|总监|科长|处长)了 (多|加)了(工资|担子)
    corner_office new_(title|office|business_cards) (direct_)?reports pay_rise (lead|leading|manage|managing|run|running)_(a|the|my)_(team|department|floor)`,
  no: `
    (老|原)(位置|岗) 没(轮|份|戏|升|评|动|涨|名额|影) 陪跑 (给|让)(了)?(别人|小年轻|关系户) 原地 大头兵 小兵 打杂 还是(个)?(小|老|普通) 差一(票|步|口气) 明年
    same_(desk|title|chair|job|pay) passed_over went_to_(someone|the) maybe_next_year still_(the|a|making|fetching)`,
};

export const business: Evidence = {
  yes: `
    执照 注册 (店|铺|门面|档口|馆子|工作室)..(开|盘|租|装修|试营业|选|定) 开(张|业|了) (当|做)(老板|掌柜) 合伙 (招|雇)(了|着)..(人|工|帮手) 单干 (流水|客源|订单|生意)
    opened own_boss customers lease registered partners? launch(ed)? first_order`,
  no: `
    (还|照样|照旧|老实)(打工|上班|搬砖|领工资) 没(本钱|钱|胆|开|干|折腾) 打工 搬砖 给(人|别人|老板)
    day_job still_(working_for|employed|salaried) no_capital`,
};
