import type { Evidence } from '../types.js';

export const partner: Evidence = {
  yes: `
    拍(着|了)(?!照|片|视频|戏|完|电影|全家|合|写真|[一二两三四五六七八九十几]+张) 有人(接/送/疼/管/陪/等/给我/做饭/惦记/要/了/收) 有个人 (天天/每天/总)..(接我/送我/等我) 接我下班 (他/她)(妈/爸/家)..(做/说/让/喜欢/待/疼) 我(俩/们俩/们两个) 俩人(好/处/在)
    (带/领)(他/她/人/个人)?(回来/回家/来/上门)(?!了没) 人在(车上/楼下/路上/门口/外地/国外) 认识<n>(年/个月)了? 处了 谈了<n> 交往 (对我/待我)..(好/不错/体贴) 稳定(着/呢/得很)
    好着呢 腻(在一起/歪) 异地 名额..(满/没了) 坑..占 您来晚了 (见过/见了)..(家长/爸妈/父母) 处得..(好/来/错) (先/试着)(处着/处处/接触着/了解着) 还在(了解/接触/磨合) 有那么(一个/个人) 有着落了
    不劳..(介绍/操心) 不用..介绍了 (撤/取消)..相亲 男(朋友)?的?在 一块儿过年 两个人过 被(收了/收编/拴住/套牢/拿下) 牵手 同进同出 成双 视频..(他/她)
    met_(him/her/someone/at) his_name her_name (he/she)('s|_is)_(a/an/from/in/lovely/great/wonderful/kind/parking/outside/waiting/coming)
    you'll_(meet/like/love)_(him/her) bringing_(him/her/someone) bring_(him/her) taken spoken_for we_met we've_been going_on_<n>_years together_since
    (makes/made)_me_(laugh/happy/breakfast/dinner) keeps_me_company walks_me_home picks_me_up two_toothbrushes table_for_two
    (meeting/met/meets)_(my/his/her/the)_(parents/family/folks) smitten head_over_heels very_much_taken`,
  no: `
    一个人(过/吃/看/睡/住/去/逛/挺/自在/习惯/待/回/跨年/在家/儿)  一人(一猫/一狗/食/份) 单人(床/房/份/间) 一张(票/嘴/床) 一副碗筷 一双筷子 对着(电脑/猫/墙/手机/屏幕/天花板) 跟(猫/狗/电视/手机/影子/自己)(?!粮)
    只有(猫/狗/工作/影子/被子/枕头) 相亲..(黄/没成/没下文/没戏/散) 没人(要/追/看上/理/疼/接/管/陪) 被窝..(凉/冷) 空窗 孤家 左手..右手 影子 (月老/丘比特/红线/红娘)..(忘/睡/断/掉线/休假/没/迷路)
    桃花..(没|不|谢|枯|败) (鬼影|人影|影子|苗头|水花|蚊子)..(没/不见) 连个..(都|也)没 (还)?缺(一个/个/着) 空(着|缺) 虚位以待 没(碰|遇|撞|找|等)(上|到|着) 寡(着|得) 王老五 光杆 剩着 单着 自己(跟自己)?过
    自给自足 无人问津 没开张 没开窍 没有缘 缘分(没|还没)(到|来) 不着急找 没心思找 没工夫找 忙得..没 下班(就)?回家(躺|睡|打游戏) 左邻右舍都成双
    table_for_one one_ticket tickets?_(one/single) single_(ticket/bed/room) one_at_a_time dinner_for_one by_myself on_my_own alone just_me
    (my/the)_cat (my/the)_dog house_?plants? other_side_of_the_bed cupid swip(e/ing) still_looking mr_right miss_right same_as_last_year dry_spell
    on_the_shelf haven't_met nobody_(special/new/yet) no_takers free_as_a_bird party_of_one waiting_for_(the_one/someone) one_toothbrush`,
};

export const marriagePlan: Evidence = {
  yes: `
    日子..(看|定|挑|选|算)(好|了|过|定|在) (酒店|饭店|大厅|场地|酒席|桌数)..(订|定|交|看好) (帖子|请帖|喜帖|请柬)..(印|送|写|发|寄) 彩礼..(谈好|给|定|送|过) 伴(娘|郎) 婚纱 (戒指|钻戒|对戒)..(买|戴|套|收|挑|刻)
    (双方|两家|两边)..(见|吃|坐|谈|商量|定) 单膝 跪(下|了) (我|她)(点头|答应)了 旗袍..(量|做|试) 试(妆|纱|菜|穿) 西装..(量|做|定) (五一|十一|国庆|元旦|开春|腊月|正月|秋天|春天|夏天|年底|年后|<n>月(份)?)..(办|摆|请|领|结|娶|嫁|过门)
    等着(喝|吃|收)..(喜|糖|帖|请) 喜糖..(订|买|挑|备) (主桌|头桌)..(留|给您) 给您(留|送)..(座|席|帖|主桌) 您坐(主桌|头桌) (嫁妆|喜被|被子)..(备|缝|做|买) 万事俱备
    save_the_dates? venue caterers? deposit..paid dress_fitting florists? invitations guest_list (down_)?on_one_knee said_yes i_said_yes (a|the|my)_ring the_registry_office the_town_hall
    (keep|free|book)_(the|that)_(date|weekend|day) you're_invited buy_a_hat dust_off_your_(hat|suit) (spring|summer|autumn|may|june|july|september|october)_(wedding|ceremony)`,
  no: `
    往那(步|方面)(想|考虑) (爸妈|家里|父母|爸|妈)..(没|不)(点头|松口|同意|答应|乐意) 没(提|谈到|到)(那|这)(步|份) (还)?没到那(一)?步 没影 再处处 再(谈|处)(两年|几年) 先立业 没钱(办|结|娶) 彩礼..(谈不拢|谈崩|没谈) (他|她)(不提|没提|不急|不松口) 拖(着|一年) 不(急|着急|慌) 没(打算|想|计划|那打算) 早(着呢|得很) 八字..没
    谈恋爱就(好|够|行) 就这么(处|过|谈)着 不办 (户口本|证)..没(动|领|拿)
    no_ring no_date not_in_a_(hurry|rush) in_no_(hurry|rush) cold_feet happy_as_we_are fine_as_we_are never_came_up hasn't_asked (he|she)_hasn't nobody's_asked`,
};

export const married: Evidence = {
  yes: `
    证..(领|拿|揣|扯) 红本 (事儿?|席|酒)..(办|摆)(了|过) 办了 酒席 (公|婆)婆 婆家 丈母娘 岳(父|母) 改口 喜糖..(发|寄|给|吃)过? 老夫老妻 我家那口子 (孩子|娃|老大)..(都|上|会) 没请几桌 旅行结的? 裸婚 (嫁|娶)(过来|过去|了|给) 成了家 两口子
    anniversary honeymoon (ring|band)('s|_is)?_on in-laws mother-in-law changed_my_(last_)?name registry_office city_hall courthouse eloped my_(husband|wife) tied_the_knot`,
  no: `
    没(进门|改口|过门) 户口本..(还|我妈|一个人) (证|红本)..(没|还没) 彩礼..(谈不拢|谈崩) 黄了 还没(办|领|嫁|娶|结) 谈着(呢)?玩 (独|单)身 一个人 自己过
    no_ring still_(single|miss) on_my_own just_me living_in_sin not_yet`,
};

export const divorced: Evidence = {
  yes: `
    各(过|走|归)各 (孩子|娃|闺女|儿子)..(归|跟|判)(我|他|她|了) (房子|车|存款|狗|猫)..(归|给|判)(他|她|我|了) 搬(出来|走|出去|回娘家) (手续|证)..(办|换|领|扯)(完|好|了) 绿本 民政局 一别两宽 分居 冷静期 桥归桥 散了 过不(到|下|成)
    一个人带(娃|孩子)? 前(夫|妻|任) 单亲 抚养(费|权) 净身 字..签(了|过|完) 判(了|下来) 没(关系|瓜葛|联系)了 断(了|干净) 缘(尽|分尽) 不(在一起|过)了 从(他|她)家 (回|恢复)..(自由|单身) (一拍|好聚)(两|好)散 分(家|开)了 离了
    it_went_through signed_the_papers the_papers lawyers? custody my_ex half_(the|of_the) (he|she)_(kept|got|took)_the weekends_with alimony maiden_name moved_out went_our_separate separate_ways decree settled_it it's_over
    just_me_and_the_(kids|boys|girls|children) every_other_weekend (sold|split|divided)_the_(house|flat|furniture) not_my_(husband|wife)_any`,
  no: `
    (在|去|正)(厨房|停车|接孩子|炒菜|洗碗|路上|楼下|包饺子) (俩|过得|处得|日子|感情)..(着呢|挺好|不错|热乎|甜) (床头|吵吵闹闹|打打闹闹|磕磕绊绊)..(床尾|过|好) (还|照样|照旧)(过|在一起|睡一|住一) 一个屋檐 (银|金|锡|瓷|铜)婚 纪念日 拌嘴 离不了 分不开
    (he|she)('s|_is)_(in_the_kitchen|outside|parking|upstairs|asleep) parking_the_car anniversary still_(married|together|share|sharing|in_love) happily patched_(it|things)_up worked_it_out going_strong`,
};

export const brokenUp: Evidence = {
  yes: `
    拉黑 删(了|好友|微信) (东西|行李|牙刷|猫)..(寄回|搬走|还|拿走|扔) 各走各 (不|没|早没)联系 路人 前任 掰 一个人了? 翻篇 过去(式|的事) (他|她)..(有新|结婚了|找了别|换了) 分(开|手|了) 散(了|伙) 黄(了) 断(了) 凉(了) 单身 (又|重新)(单|恢复)
    blocked unfollowed (his|her)_(stuff|things|hoodie) back_on_my_own single_again over moved_on past_tense haven't_spoken ancient_history called_it_(off|quits) it's_just_me not_any_?more history`,
  no: `
    好着呢 (昨天|今早|刚|刚才|天天)..(视频|一起|通电话|打电话|见) 黏 稳(着|定) 甜 没(分|散|掰|断|吵) 还(在一起|处着|谈着|好) 吵归吵
    still_(together|going|seeing) going_strong (he|she)('s|_is)_(parking|outside|coming|here) never_better`,
};

export const cohabit: Evidence = {
  yes: `
    一个屋檐 一块儿?(住|租|过|交) 一起(住|租|过|交) (他|她)的(牙刷|拖鞋|毛巾|猫|衣服) (房租|水电|家务)..(平摊|一人一半|轮流|对半) (他|她)(做饭|洗碗|拖地|打呼) 抢(被子|厕所|浴室) 两(双拖鞋|把牙刷|个枕头) 搬(过来|过去|到一)
    (his|her)_(toothbrush|slippers|things) split_the_(rent|bills) share_a_(flat|bed|bathroom) our_(flat|place|apartment|kitchen) (he|she)_(snores|cooks|does_the) moved_in two_toothbrushes`,
  no: `
    各住各 (宿舍|合租|隔断) 分开住 周末才见 (他|她)住..我住 自己住 一个人住 异地 两座城 隔着
    own_place separate_(flats|places|apartments) on_my_own by_myself across_town long-distance`,
};
