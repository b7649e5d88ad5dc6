import type { Evidence } from '../types.js';

export const partner: Evidence = {
  yes: `
    (屏保/锁屏/壁纸)..(他/她) 单身狗毕业 单身毕业 脱单 脱了单 名花有主 名草有主 有主了 心有所属 心里有人 有人(疼/陪/管/要/暖) 官宣 处上了 谈上了 谈着 处着 好上了 在一起了 确定关系 牵手成功 告白成功
    表白成功 异地恋 网恋 姐弟恋 办公室恋情 (他/她/ta)(爸妈/妈妈/爸爸/父母/爹妈/妈/爸/家里/家人/爷爷/奶奶/姥姥/姥爷/外公/外婆)(?!的生日)
    见(家长/父母/公婆/岳父/岳母/爸妈/他妈/她妈) 未来(婆婆/公婆/岳母/岳父/丈母娘/老丈人/儿媳/女婿/媳妇/姑爷)
    准(婆婆/公婆/岳母/岳父/丈母娘/老丈人/儿媳/女婿/媳妇/新郎/新娘/姑爷) 丈母娘 老丈人 婆家 男方家 女方家 小舅子 大姨子 小姨子 小两口
    情侣(装/戒/款/号/座/头像/餐) 对戒 定情 恋爱纪念 (我们/我俩/俩人/恋爱/相恋/在一起/纪念)..<n>周年 撒狗粮 秀恩爱 同居 私奔 备婚 过二人世界 二人世界
    (他/她)(跟/和/同/陪/给/送/替/帮/为/等/接/带/催/管/说/约)我 暧昧对象 意中人 心上人 相好 领导查岗 seeing_someone
    seeing_somebody dating going_out_with in_a_relationship going_steady spoken_for
    off_the_market head_over_heels hard-launched soft-launched someone_special
    somebody_special found_someone met_someone anniversary valentine's_dinner
    (his/her)_(parents/mum/mom/mother/father/dad/family/folks/parents'/sister/brother/place/flat/hoodie/sweater)
    meet_the_parents meeting_the_parents in-laws mother-in-law father-in-law
    we've_been_together been_together moved_in_together our_anniversary
    (he/she)_(proposed/asked_me_out/kissed/calls_me/drove_me/cooks/cooked/picked/gave_me/bought_me/waits/misses/is_waiting/hates_it/snores)
    💑 💏 👩‍❤️‍👨 带个人回 带个人来 陪我(对象/那位/女朋友/男朋友) 双人份 第一次上门 毛脚女婿 新姑爷 恋爱..<n>天 表白墙 撩到手 追到手 拿下了他
    拿下了她 牵红线成了 脱单快乐 终于脱单 告别单身 不再单身 不是单身 结束单身 两个人过节 有人陪着过 有人..暖手 我家大狗勾 plus-one_is
    my_plus-one he's_calling she's_calling his_side_of_the_bed her_side_of_the_bed 传家..镯子
    两头跑 at_(his/her)_parents' you'll_meet_(him/her)
    bring_(him/her)_(home/along) 已被收编 被(人/他/她)?收编`,
  no: `
    身边..没(碰/遇/合适/有人) 合适的人..没 打光棍 光棍 光杆司令 单身狗 母胎 母单 寡王 寡着 孤寡 一人吃饱 形单影只 独身 不婚 缘分还没 桃花..(没/不/谢/枯) 打一辈子 注孤生 孤家寡人 空窗期
    单身贵族 情感空白 感情空白 恋爱都没谈 没牵过 没拉过 吃狗粮 狗粮(管/吃) 陪我的只有(猫/狗) 跟(猫/狗)过 只有(猫/狗)
    我(和/跟/与)(猫/狗/我的猫/我家猫) 光棍节 双十一..(一个人/自己) 情人节..(一个人/自己/加班/单) 七夕..(一个人/自己/加班/单) 好人卡
    缺(个/一个)..(对象/伴/人) 帮我(介绍/留意/物色/张罗/瞅) 给我(介绍/物色/张罗) 有合适的..(介绍/留意) 一双筷子 一副碗筷 一张床..一个人
    快三十..没 unattached
    not_(seeing_anyone/dating/in_a_relationship/married)
    no_one_(special/yet/in_my_life/at_home) table_for_one third_wheel third-wheel
    dating_apps tinder blind_dates
    never_(dated/had_a_boyfriend/had_a_girlfriend/been_kissed) forever_alone
    me_and_(my/the)_(cat/dog) eating_for_one cooking_for_one bachelor spinster
    left_on_the_shelf nobody_wants set_me_up fix_me_up 婚介所 婚介 相亲局 相亲会 独守 孤枕 跟电脑过 常年单机 狗粮吃到饱
    光棍一条 对象..影子..没(见/有/影) 单身税 没人可带 连(手/女孩/男孩/姑娘)..没(牵/摸)过 feet_warm..(dog/cat)
    perpetually_single 耍单帮 份子钱..(没收回/收不回) 一分没收回 月老..(拉黑/忘/织/不管) 红线..(断/织/没)`,
};

export const marriagePlan: Evidence = {
  yes: `
    both_sets_of_parents     婚期 婚房 婚庆 婚车 婚假 婚检 婚戒 备婚 喜饼 请柬 请帖 聘礼 三金 五金 下聘 提亲 定亲 订婚 订了婚 求婚 求了婚 订婚宴 双方(家长/父母/爸妈) 亲家 领证
    扯证 民政局 摆酒 黄道吉日 算(日子/吉日) 伴郎 伴娘 司仪 跟妆 捧花 誓词 婚礼策划 婚策 主桌 出阁 过门 成亲 完婚 迎亲 接亲 钻戒 准新郎 准新娘 拍婚纱
    改口费 改口 敬茶 回门 谈婚论嫁 见家长 定酒店 酒店定金 喝(我的/我们的)喜酒 engagement(?!.(?:at|in|with)(?![a-z]))
    bridesmaid bridesmaids best_man groomsmen proposed popped_the_question
    save_the_date save-the-date save_the_dates honeymoon tie_the_knot tying_the_knot
    getting_(married/hitched/wed) get_(married/hitched) marry_(him/her) marrying
    dress_fitting wedding_dress rehearsal_dinner bachelorette hen_do hen_party stag_do
    elope eloping seating_chart dowry bride_price marriage_licence marriage_license
    our_first_dance our_vows we've_set_a_date set_a_date wedding_bells mrs-to-be 💍 👰 🤵 💒 进坟墓 爱情的坟墓 持证上岗 份子钱准备 入洞房
    两家人..(吃/坐/谈/定/见) 亲事 喝喜酒吧 invitations_go_out florist 英年早婚 伴手礼`,
  no: `
    不婚 不(打算/想/准备/急着/考虑/会)结 没(打算/想/准备/计划/考虑)..(结/领/办/婚) 不领证 没提过 没一撇 不结 婚期没 没求婚 退婚 悔婚 丁克不婚
    独身主义 谈一辈子 恋爱脑不 遥遥无期
    not_(getting_married/engaged/ready/planning) never_marry
    don't_believe_in_marriage haven't_set`,
};

export const married: Evidence = {
  yes: `
    内人 贱内 孩子他爸 孩子他妈 孩儿他爹 我家那口子 已婚 结了 领证 领了证 扯证 结婚证 红本 本本 民政局 办过酒 婚后 新婚 蜜月 婚戒 成家 婆家 婆婆 公婆 丈母娘
    老丈人 岳父 岳母 大舅子 小舅子 小姑子 大姑子 妯娌 连襟 金婚 银婚 锡婚 结婚纪念日 隐婚 闪婚 裸婚 husband wife hubby wifey
    spouse married hitched wed honeymoon newlywed newlyweds in-laws mother-in-law
    father-in-law marriage_certificate wedding_band wedding_ring tied_the_knot eloped
    our_wedding`,
  no: `
    未婚 没结 没结婚 没领证 没嫁 没娶 没成家 单身 不婚 单着 unmarried not_married never_married single bachelor`,
};

export const divorced: Evidence = {
  yes: `
    不是我(老婆/老公/媳妇/丈夫/妻子/爱人)了 不是两口子了 不是夫妻了 no_longer_my_(husband/wife) 离异 离婚证 绿本 离婚协议 离婚冷静期 前夫
    前妻 前夫哥 前妻姐 前(婆婆/岳母/岳父/公公/公婆/丈母娘/老丈人/小舅子/嫂子/姐夫) 抚养费 抚养权 监护权 探视 探望权 探视权 判给 判归 净身出户
    单亲(妈妈/爸爸) 分家产 分财产 财产分割 分割 和平分手 二婚 再婚 二次单身 恢复单身 单身俱乐部 重获自由 重返单身
    婚姻..(走到头/走到尽头/结束/破裂/到头/失败/完了/名存实亡/栏) 解除婚姻 结束..婚姻 分开过 搬出(去/来) 孩子(跟/归)(我/他/她) 归(他/她)(爸/妈)
    孩子..(他爸/他妈/她爸/她妈)那(边/儿/里) 孩子..轮流 过不下去 过不到一块 户口..(迁/分/离/婚) 法院..(判/离/调解) 起诉离 打离婚
    签字..(离/分) 离婚官司 律师..(离/财产/抚养) (my/our)_divorce left_my_(husband/wife) my_(husband/wife)_(left_me/walked_out) divorced divorcing divorcee ex-husband ex-wife
    ex_husband ex_wife my_ex ex-mother-in-law ex-in-laws custody alimony child_support
    every_other_weekend alternate_weekends split_up parted_ways co-parent co-parenting
    single_(mum/mom/dad/mother/father/parent)
    marriage_(is_over/ended/fell_apart/didn't_last/broke_down/is_done) maiden_name
    took_off_(the/my)_ring no_longer_married annulled uncoupled
    consciously_uncoupled back_on_the_market 户口..迁出 恢复出厂设置 单身第二春 第二春
    (孩子/儿子/女儿/闺女/娃)..(他爸/他妈/她爸/她妈)(那边/那儿/那里/家/带/接) (轮到/轮着)(他爸/她爸/他妈/她妈) 法院判的 判了离 换章 绿皮本
    court_order finalized_the_divorce finalised_the_divorce family_court 跟我姓 改姓
    my_weekend_with their_(dad/mum/mom/father/mother)_has_them 婚姻..到期 婚姻..不续`,
  no: `
    结婚..周年 <n>周年 锡婚 银婚 恩爱 我老公 我老婆 我媳妇 两口子挺 小日子 和和美美 感情..(好/稳) 一家三口 二胎 happily_married
    still_(married/together) anniversary my_husband my_wife 过着呢 还过着`,
};

export const brokenUp: Evidence = {
  yes: `
    分手 掰了 被甩 失恋 前任 前男友 前女友 断联 删了..(微信/好友/合照) 微信..删 不再联系 没在一起 走不下去 处不下去 谈崩 过去式 恢复单身 又单了
    又是一个人 情伤 退还..(东西/戒指) 各自安好 好聚好散 结束了 被绿 劈腿 出轨 渣男 渣女 broke_up broken_up breakup break-up
    my_ex ended_things ended_it it's_over called_it_quits newly_single single_again
    heartbroken heartbreak didn't_work_out cheated_on went_our_separate_ways
    parted_ways`,
  no: `
    没分 还在一起 还谈着 和好 复合 still_together going_strong back_together`,
};

export const cohabit: Evidence = {
  yes: `
    同居 住一起 住在一起 住到一起 同住 合租..(他/她/对象) (他/她)..(打呼/呼噜/袜子/洗碗/做饭/拖地/牙刷/抢被子) 一张床 双人床 两把牙刷 两支牙刷 抢被子
    他洗碗 她洗碗 他做饭 她做饭 二人小窝 爱巢 小窝 living_together live_together
    live_with_(him/her/my_boyfriend/my_girlfriend) move_in_together
    share_(a/the)_(flat/place/apartment/bed) one_bedroom his_toothbrush
    her_toothbrush shacked_up cohabiting his_socks hogs_the_(blanket/duvet)`,
  no: `
    各住各 分开住 一个人住 独居 自己住 没同居 不住一起 live_alone live_apart live_separately my_own_place`,
};
