/** What a question on a topic is asked in, beyond the words that tell it. */
export const askedIn: Readonly<Record<string, string>> = {
  partner: `
    身边 知冷知热     看对眼 对眼 合适的 合眼缘 中意 看上 相中 喜欢的 带(人/个人/谁/回来/她/他/朋友)..(来/看)? 有人(没/了/吗/要/追/给/陪/疼/管/暖) 个人问题 终身大事 人生大事 着落
    介绍 一个人(过/吃/住/睡) 自己过 谈(着/了/没/上/呢/得) 处(着/上/了/没/对象) 追(到/你) 桃花 有主 成双 男娃 女娃 男娃儿 女娃儿 小伙子 那姑娘
    姑娘..(呢/没/吗) 有情况 送花 约会 相亲 拍拖 单着 单身 光棍 成家 另一半 脱单 嫁 娶 靓仔 靓女 媳妇 姑爷 女婿 有伴 special someone
    somebody anyone lucky_(man/girl/guy/lady/boy/woman/fella) going_strong you_two
    on_your_own settle_down settled_down love_life fella young_(man/lady) sweetheart
    dating still_alone by_yourself set_you_up plus-one plus_one suitor (交/轧/谈/有/没/寻/找)(到)?朋友 朋友(寻/找/轧)(着/到/了) 那位 追到`,
  marriagePlan: `
    你俩的事 你们的事 事定 戒指 请柬 婚纱 big_day 结 办(事/酒/了/不/没/吗)? 喜酒 喜糖 婚 嫁 娶 新郎 新娘 领证 成家 请我喝 摆(酒/几桌) 上门 提亲 彩礼 轮到 喜事 红包 定下来 好日子
    什么时候(办/结/娶/嫁/领) wedding married marry date ring engaged tie_the_knot propose aisle
    bells 日子定 看日子 好事`,
  married: `
    你俩的事 你们的事 你俩那事 事定 定了没 结 证 嫁 娶 成家 办 婚 married husband wife wed`,
  pregnant: `
    不喝 喝酒 老吐 恶心 反胃 犯困 嗜睡 一口酒 碰酒 咖啡 忌口 drinking off_the_(coffee/wine/sushi) toasting sip     喜脉     动静 有喜 喜讯 好消息 有了 怀 孕 肚子 几个月 多大月份 月份 娃 宝宝 孩子 当妈 当爸 当爹 预产 男孩女孩 一个还是两个 双胞胎 添丁 抱孙 好事
    expecting due baby pregnant news bump how_far_along grandchild grandchildren
    great-grandchild little_ones 要生 生了 测了 测过 中了 爱酸 显怀 吐成 有情况`,
  childPlan: `
    孩子 娃 宝宝 二胎 抱孙 备孕 children kids baby grandchildren`,
  children: `
    娃 孩子 儿子 女儿 宝宝 几个 kids children`,
  illness: `
    looked_at seen_to seen_about checked_out checked_over 腰 膝盖 胃 咨询     身体 病 医院 医生 大夫 气色 脸色 瘦 检查 复查 体检 心理 好些 恢复 住院 手术 心情 情绪 压力 health doctor hospital pale thin
    sleep well therapist meds insomnia somebody_about someone_about better 看过(没/吗/了) 去看 看医生
    看大夫 吃药 那个药 吃着药 查过 去查 睡得 睡不`,
  laidOff: `
    get_you 份工 差事 饭碗 工牌 裁 辞 炒 开除 名单 波及 中招 轮到 饭碗 工作 单位 公司 岗位 岗 失业 下岗 上班 打卡 大厂 优化 还在那 还在原 保住 毕业 赔偿 job work
    company bank firm fired laid_off still_(at/with) employed office cuts layoffs round 裁员
    你们厂 厂里 躲过 keep_you_on caught_in`,
  resigned: `
    辞 离职 不干 工作 单位 公司 跳槽 quit resign leave left job work notice 那份工`,
  newJob: `
    跳槽 工作 单位 公司 高就 job work new 换工作 新单位`,
  promoted: `
    升 涨 主任 经理 科长 当官 promoted promotion raise 提拔 提干`,
  business: `
    创业 开店 店 公司 老板 生意 单干 business shop own_boss`,
  exam: `
    get_through qualified qualify the_bar
    考 录 上岸 成绩 编 榜 通知书 面试 笔试 公示 国考 省考 研 pass exam get_in results score accepted offer 考过 过线
    中了 过了没 分数 录取书 总算中`,
  dropout: `
    学 念 读 毕业 挂科 school college graduate`,
  abroad: `
    出国 国外 移民 签证 绿卡 加拿大 美国 澳洲 日本 英国 abroad visa canada america leaving moving 出去 要走 去国外`,
  house: `
    ladder on_the_ladder property_ladder
    房 首付 安家 落户 上车 贷 装修 自己的 落实 落脚 定下 拿下 house flat apartment place home rent buy own
    mortgage closing 住哪 租房 租的 一套 楼盘 搬家 签约 签了 窝`,
  car: `
    车 驾 那辆 car drive driving wheels 开车 提车 车提`,
  debt: `
    欠 债 贷 借 花呗 debt loan owe pay_off paid_off 还清 还完 还着 背着`,
  savings: `
    存 攒 积蓄 手头 家底 saved savings`,
  divorced: `
    about_you_and 你们那位 民政局 (咋/怎么/为啥/为什么)(没/不)..(来/回/露面)     小两口 you_two 过得好 还好吧 离 手续 两口子 过着 还在一起 那口子 你俩 你们俩 婚姻 和他 跟他 跟她 divorce split together final still_married
    papers 分了 分开 散了 拿本 断干净 恢复单身`,
  brokenUp: `
    掰 吹 还在一起 那个 处着 还谈 甩 break_up broke_up split together still_seeing over 分手 分了 散了 断了 断干净`,
  cohabit: `
    住 一起 live living moved together`,
};
