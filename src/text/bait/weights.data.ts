// Learnt from test/fixtures/bait*.jsonl by `npx tsx scripts/train-bait.ts`: see docs/detectors.md. Not written by hand.
/** Where every score begins. */
export const base = -1.303;

/** Weights, and what bears them: for bait above zero, against it below; the names are those of `features.ts`. */
export const table = `
1.5 | LURE
1.35 | tap | 钱
1.25 | =tap | RUSH
1.15 | 金
1.1 | our | 送
1.05 | SHARE_COND | ^SHARE | one_, | 开
1 | , 点 | URGING | cod | paid | want a | 券
0.95 | ,_MONEY | =就有 | GET | INVITE..INVITE | SHARE..FREE | com back | request | 寄 | 就 有
0.9 | =#元 | =our | INVITE | MONEY | is GIVE | next | 只 | 完 | 随
0.85 | , MONEY | =book | CROWD..GIVE | RUSH..YOU | TAP..TAP | ^GET | book | 提 | 神 | 领
0.8 | , PAY | , SHARE | , URGE | ,_CROWD | CROWD>MONEY | GET..LURE | GIVE | KIN 的 | MONEY GIVE | NOR RUSH | TAP | URGE..GET | YOU..CROWD | a_GIVE | mystery | switch | top | want | 专 | 包 啦 | 啦 | 您 的 | 抢 | 揿
0.8 | 派 | 的_PAY | 红 | 费
0.75 | ,_out | ,_可 | CROWD>QUEUE | GATE | GET NUM | GET>LURE>COND | NEG..URGE | TRIP..NEG | WE 的 | WE..LURE | ^PAY | ^把 | a | behind | for NUM | real | search_NUM | thi | 一 | 免 | 器 | 把 WE | 把 我 | 白 | 的 QUEUE
0.75 | 箱 | 能 GET | 这_有
0.7 | , TAP | , 随 | ,_GET | ,_NUM | COND..LURE | GAME..GET | GIVE$ | GOODS | INVITE>KIN>GET | MONEY>RUSH | MONEY_NUM | NUM..ORG | NUM>GET>NUM | NUM_to | PAY>RUSH | SHARE to | SHARE>COND | TAP..MONEY | YOU 的
0.7 | and | earn | random | so GET | thi_a | us | want_LURE | you'v been | 七 天 | 也_, | 家$ | 就 给 | 把 | 抽 | 掉 | 要 LURE | 赠 | 运 | 这 儿 | 锅
0.65 | , keep | , paid | , 整 | =unlock | =大奖 | =想要 | COND INVITE | COND_到 | CROWD_MONEY | GAME | GAME..SHARE | GET 啦 | GET..GET | GET_COND | GIVE , | GOODS>GIVE | INVITE INVITE | INVITE..YOU | KIN..TAP
0.65 | NEG>APP | PAY PAY | RUSH..MONEY | RUSH..RUSH | SHARE_, | TAP_下 | URGE$ | URGE..LURE | YOU next | YOU..RUSH | ^ordinary | ^天 | a RUSH | and TRIP | and_GOODS | and_LURE | and_with | box | go | in # | leav
0.65 | money_, | ordinary | ordinary_, | right | search for | select | slow | unlock | walk , | you'v_select | your next | 助 | 喂 | 在_, | 块 六 | 大 奖 | 对_GET | 尊 | 就 | 您 | 新_LURE | 无 | 立 | 签_, | 翻 | 还 没 | 钱 COND
0.65 | 随 机
0.6 | , GET | ,_给 | =earn | =her | =我们 | APP 那 | COND..URGING | COND_GOODS | GAME..GAME | GOODS is | INVITE..KIN | INVITE_INVITE | LURE GIVE | LURE_it | MONEY..TAP | MONEY>WE | NEG_的 | PAY RUSH | RUSH$
0.6 | SHARE_NUM | THEY..TAP | THEY_LURE | URGE>GET | WE..FREE | WE..MONEY | YOU_thi | ^want | a LURE | and GOODS | and it | and_GIVE | at_for | been | for_of | her | in$ | lantern_keep | money | newbi | push
0.6 | search | unclaim | up # | walk | win | with WE | 下 | 个_, | 为 | 俩 | 加 | 十 | 吧 , | 外_LURE | 开_, | 我 们 | 投 | 新 | 是 钱 | 机 | 秘 | 签 | 签_到 | 购 | 钱_来 | 首
0.55 | , INVITE | , THEY | , and | , 加 | , 月 | ,_洗 | =券 | =系统 | ASK..LURE | COND..APP | COND..FREE | COND..GOODS | COND_门 | CROWD_YOU | FREE , | FREE_GOODS | GAME..ASK | GAME_and | GATE>INVITE | GOODS GOODS
0.55 | INVITE_KIN | INVITE_YOU | KIN_是 | LURE box | LURE$ | NEG..NUM | NEG_说 | NUM SHARE | NUM TAP | NUM..CROWD | NUM..GATE | NUM..TAP | NUM>SHARE | NUM_equal | PAY " | PAY 个 | PAY..PAY | QUEUE..NUM
0.55 | QUEUE..PAY | URGE 两 | WE 请 | YOU>QUEUE | ^blow | ^fancy | ^押 | an_LURE | and MONEY | answer_question | at NUM | behind$ | blow | blow on | blow_the | claw | claw machin | fancy | hunt | insid$ | lucky
0.55 | machin | one | system_YOU | the lantern | ther money | thi LURE | thumb | to_and | upgrad | 个 | 了_的 | 卡 , | 发_, | 带_来 | 得 一 | 想 要 | 戏 , | 拿 | 池 | 测 | 福 | 秒 | 系 统 | 藏 | 袋 | 要_ASK | 那 份 | 那_红 | 都 能
0.55 | 里_MONEY | 锁
0.5 | # get | #m | , get | , 前 | , 去 | , 另 | , 帮 | , 来 | , 猜 | , 老 | ,_ASK | ,_LURE | ,_fal | ,_mor | ,_下 | ,_屏 | ,_提 | ,_隔 | =dad | =your | =只要 | =无 | =送您 | ASK>LURE>YOU | COND..GIVE | COND_急 | CROWD>COND
0.5 | CROWD_COND | CROWD_INVITE | FREE..YOU | FREE_is | GAME$ | GATE..GATE | GATE..SHARE | GET$ | GET>YOU>LURE | GIVE 了 | GIVE..MONEY | GOODS..INVITE | GOODS_GIVE | GOODS_INVITE | GOODS_it | INVITE$
0.5 | INVITE..WE | KIN 要 | KIN>GOODS | KIN_it | KIN_stil | LURE ASK | LURE GET | MONEY to | MONEY 八 | MONEY 六 | MONEY..QUEUE | MONEY..RUSH | MONEY_TAP | MONEY_WE | NEG..COND | NEG_这 | NOT COND | NUM..LURE
0.5 | NUM>FREE | NUM_leav | NUM_子 | PAY..QUEUE | SHARE | SHARE..GATE | TAP..FREE | TAP>WE>NUM | TAP_and | TRIP and | TURN..URGE | TURN>GET | WE and | WE>MONEY>GIVE | YOU..APP | YOU_QUEUE | ^say | ^问 | a_GET
0.5 | a_usually | and we'l | and_a | at_bottom | back_and | basket | befor you | below | bottom | dad | eg | fal | festival | fre | friend | help | her a | is_GET | keep ASK | keep what | month of | new | out
0.5 | pend | someth | spin | stuf | the bottom | til | turn | us and | worth # | yuan to | 一下_是 | 个 红 | 人 的 | 份 | 儿 有 | 先 | 入 | 加_RUSH | 去 , | 发 | 只 要 | 可_GET | 呀 | 员 , | 哦 | 回 家 | 慢 | 手 慢 | 掉 钱 | 收 到 | 敲
0.5 | 是 你 | 普 通 | 暴 | 有 着 | 来 | 火 | 点 | 玩_局 | 的 CUSTOM | 票_了 | 经_GIVE | 老 | 让_的 | 贴 | 趟 车 | 还 URGING | 送 您 | 速 | 邮 | 金$ | 隔
0.45 | # mor | # shar | , one | , you | , 揿 | ,_GIVE | ,_TAP | ,_a | ,_一下 | ,_的 | ,_通 | <long> | =helper | =refer | =shop | =upgrad | =转一转 | APP$ | APP>GIVE | APP_小 | COND 笔 | COND 给 | COND..RUSH | COND..SHARE
0.45 | COND>GET | COND>MONEY | COND_GAME | COND_TAP | COND_个 | COND_人 | CROWD>PAY | CROWD_WE | FREE..GAME | FREE>GAME | GAME..GIVE | GAME_FREE | GATE..COND | GET>URGE | GET_of | GIVE GIVE | GIVE out
0.45 | GIVE..GIVE | GOODS_到 | INVITE..GOODS | INVITE..NUM | INVITE>NUM | INVITE_TAP | KIN GOODS | KIN_TAP | LURE MONEY | LURE>NEG | NOR LURE | NOR NUM | NUM GATE | NUM mor | NUM..TELL | NUM>GATE | NUM_and
0.45 | NUM_one | NUM_保 | QUEUE..CROWD | QUEUE..GOODS | QUEUE>PAY | RUSH 的 | RUSH..COND | RUSH>MONEY | RUSH_可 | SHARE..GAME | SHARE..GET | SHARE..MONEY | TAP..GIVE | TRIP hom | TRIP..GAME | WE can | WE..QUEUE
0.45 | WE>GIVE>GOODS | YOU balanc | YOU..FREE | YOU..PAY | YOU..YOU | YOU>GOODS>NUM | YOU_NUM | ^pick | ^喂 | ^将 | ^新 | a coupon | a sp | a_PAY | and WE | and_hav | and_the | at_new | balanc | been select
0.45 | befor it | both | does it | dollar | earn , | engin | flight hom | fly | hav_THEY | hav_at | helper | is worth | is_money | last # | last NUM | new THEY | new her | on_and | question | refer | send_a
0.45 | shop | sp | system | the pric | the_daily | ther_LURE | to your | tomorrow | tonight , | travel , | usually | with_MONEY | worth | your balanc | your phon | 一 张 | 一 笔 | 一 转 | 三 个 | 个 人 | 人 , | 份 LURE
0.45 | 传 十 | 你 | 入 手 | 出 去 | 到 | 前 | 加 急 | 动 | 包 | 十 , | 即 | 友 | 只 小 | 吧 | 哦$ | 奖 | 宝 | 就是_的 | 局 | 屏 | 屏_钱 | 带 回 | 帮 | 弹 | 您 想 | 您 要 | 护 航 | 攞 | 新 人 | 替 | 最 高 | 服_的 | 机 器 | 没 买 | 洗 | 番 | 百 分 | 票 COND | 话_说
0.45 | 说_LURE | 请 TAP | 走 | 这 里 | 这_个 | 进 来 | 进_, | 送 大 | 邀 | 那_小 | 里_钱 | 量 | 钱 就 | 队 | 雨 | 面 的 | 预 | 题 , | 饭 吃
0.4 | " , | "_MONEY | , 何 | , 立 | , 里 | , 钱 | ,_哋 | ,_手 | ,_签 | ,_那 | =#份 | =#成 | =doubl | =feed | =hongbao | =isyour | =pasit | =scratchcard | =tablet | =us | =vip | =we'l | =win | =不 | =套餐 | =拿走 | =派 | =红包雨
0.4 | =试试 | =话费 | =购买 | =越多 | =邀 | =金蛋 | APP..GET | APP_PAY | APP_YOU | ASK..MONEY | ASK>SHARE>LURE | COND GATE | COND 发 | COND 日 | COND..INVITE | COND>GATE | COND>LURE | COND>SHARE>NUM | COND>URGING
0.4 | COND_GET | COND_thi | COND_加 | CROWD 进 | CROWD..QUEUE | CUSTOM..APP | CUSTOM..GAME | FREE COND | FREE>GOODS | FREE>TAP | GAME , | GAME NUM | GAME..TURN | GATE..CROWD | GATE..INVITE | GATE..NUM | GET ,
0.4 | GET LURE | GET 双 | GET..URGE | GET_the | GIVE NUM | GIVE..COND | GIVE..GAME | GIVE>PAY>TAP | GIVE_URGE | GOODS$ | GOODS..CROWD | GOODS..URGE | GOODS_MONEY | GOODS_TURN | KIN_and | LURE COND | LURE FREE
0.4 | LURE YOU | LURE>TAP | MONEY_it | NEG 来 | NEG..CROWD | NEG_from | NEG_到 | NUM CROWD | NUM LURE | NUM..GAME | NUM..GIVE | NUM>COND>YOU | NUM>GAME | NUM>INVITE | NUM>LURE>GET | NUM>RUSH>NUM | PAY..WE
0.4 | PAY>MONEY>NUM | QUEUE..LURE | QUEUE..MONEY | RUSH..GET | RUSH..TURN | RUSH>GET | RUSH>TURN | RUSH_QUEUE | SHARE , | SHARE and | TAP GET | TAP..LURE | TAP>YOU | TAP_GET | TAP_LURE | TAP_两 | TAP_个
0.4 | THEY a | TRIP_ful | TRIP_is | TURN..APP | TURN..COND | TURN..GOODS | TURN..LURE | URGE , | URGE COND | URGE 三 | URGE..FREE | URGE..NUM | URGE_, | WE 哋 | WE..NUM | WE..YOU | WE>YOU>LURE | WE_and | YOU_袋
0.4 | YOU_车 | ^多 | ^普 | ^连 | a TRIP | a go | a_LURE | a_WE | an_and | and your | can_a | clos_, | complet the | could_YOU | customer | daily | doubl | equal | feed | fifth | finish | for a | for new | for_WE
0.4 | from_to | hav GET | hid | hongbao | i can | in NUM | is on | is your | lan | milk | of money | pas it | pick | pick_, | scratch | scratch card | shar | star | stil_a | stream | tablet | the RUSH
0.4 | the platform | thi_NUM | thumb , | til the | to_of | vip | watch | we'l | with us | you both | your nam | your ticket | 一 台 | 上_啦 | 下_个 | 个 加 | 个 是 | 个_YOU | 了_一下 | 价 NUM | 份 , | 传 | 传_, | 体 验 | 全 国
0.4 | 八 十 | 刷 , | 前 提 | 前_是 | 加 购 | 加_, | 包 雨 | 双 人 | 发 出 | 口 袋 | 只 差 | 在 TAP | 在_YOU | 奉 上 | 宾_, | 寄 到 | 对 | 差 # | 年 的 | 幸 运 | 序 | 底_个 | 底_那 | 您 寄 | 您 点 | 惊 | 我 哋 | 我 的 | 我 请 | 我 这 | 截 | 护 | 押 | 拿 走 | 提 是
0.4 | 揿_COND | 搭 配 | 搭_的 | 摸 | 新_, | 日 | 时_来 | 星 | 晒 | 月 费 | 有 奖 | 来_GET | 树 | 桌_, | 棵 | 每 日 | 添 | 点 亮 | 理 财 | 百分_, | 的 抢 | 的_APP | 的_请 | 着 , | 砸 | 神 秘 | 算_NUM | 给 一 | 统 | 许 | 试 试 | 话 费 | 说 , | 说_, | 课 | 购 买
0.4 | 费 就 | 费 送 | 越 | 越 多 | 转_, | 进 | 都_着 | 金 蛋 | 钱 啦 | 页 | 题_GET
0.35 | "_ASK | "_to | # % | % | , each | , no | , ther | , your | , 传 | , 保 | , 积 | , 糖 | , 系 | , 赢 | , 顺 | ,_" | ,_FREE | ,_insid | ,_month | ,_pleas | ,_whoever | ,_上 | ,_奉 | ,_己 | ,_掉 | ,_王 | ,_而 | ,_配
0.35 | =#位 | =bos | =cashback | =coin | =cousin | =dumpl | =newcomer | =photo | =platform | =topup | =youboth | =一 | =不要钱 | =付费 | =便 | =免单 | =加速 | =吗 | =好友 | =尊享 | =开个 | =惊喜 | =成功率 | =抽 | =最高 | =派送 | =猜中 | =瓜分
0.35 | =给您 | =解锁 | =越 | =转给 | =进账 | =鸡蛋 | APP GIVE | APP_CROWD | COND , | COND TAP | COND YOU | COND 攞 | COND..GAME | COND>YOU>TRIP | COND_NUM | COND_了 | COND_票 | CROWD | CROWD the | CROWD>NUM>TAP
0.35 | CROWD>YOU>GIVE | CROWD_CROWD | CROWD_GAME | CROWD_过 | CUSTOM..MONEY | CUSTOM..PAY | CUSTOM..SHARE | FREE_GIVE | GAME GAME | GAME has | GAME to | GAME>ASK | GAME>GIVE | GAME>TURN | GAME_GET | GAME_LURE
0.35 | GAME_了 | GATE$ | GATE_SHARE | GET it | GET someth | GET..GOODS | GET..SHARE | GET>MONEY | GET>NUM | GET_春 | GIVE 寄 | GIVE>FREE | GIVE>MONEY | GIVE>NUM | GIVE>YOU | GIVE_be | GIVE_new | GIVE_上 | GIVE_口
0.35 | GIVE_里 | GOODS>TURN | GOODS_URGE | INVITE , | INVITE..CROWD | INVITE..GET | INVITE>TAP | INVITE>WE | INVITE_来 | KIN 也 | KIN_也 | LURE LURE | LURE NUM | LURE PAY | LURE TURN | LURE 大 | LURE 奉 | LURE..APP
0.35 | LURE..ASK | LURE..LURE | LURE..URGE | LURE>COND | LURE>FREE | LURE>GIVE>YOU | LURE_NEG | LURE_YOU | MONEY NEG | MONEY>TAP | MONEY_RUSH | MONEY_资 | NEG 的 | NEG 过 | NEG..APP | NEG..YOU | NEG>TURN | NEG_好
0.35 | NEG_是 | NOR URGE | NOT NEG | NUM % | NUM FREE | NUM..GOODS | NUM..SHARE | NUM>GET>PAY | NUM>URGE | ORG>URGE>GET | ORG_for | OWN..KIN | PAY , | PAY one | PAY..GET | PAY..RUSH | PAY>URGE | PAY_TRIP
0.35 | PAY_for | PAY_服 | RUSH to | RUSH_, | SHARE SHARE | SHARE..LURE | SHARE..NUM | SHARE_CROWD | TAP TRIP | TAP 上 | TAP..RUSH | TAP>GET>LURE | TAP>RUSH | TAP_这 | TELL>YOU | TELL_, | THEY THEY | THEY_with
0.35 | TRIP..APP | TRIP>GET>COND | TRIP_the | TRIP_度 | TURN GET | TURN..GIVE | URGE..SHARE | URGE>LURE | URGE>TAP | URGE_分钟 | URGE_呀 | WE | WE 这 | WE..APP | WE..GIVE | WE..REPAY | WE>COND>MONEY | WE>GIVE>MONEY
0.35 | WE>LURE>GIVE | WE>NEG>TURN | WE_GOODS | WE_ORG | WE_the | WE_儿 | WE_的 | WE_着 | YOU..GAME | YOU..LURE | YOU>COND>APP | YOU>CROWD>GOODS | YOU>NEG>TAP | YOU>NUM>CROWD | YOU_着 | ^GATE | ^you'v | ^办 | ^带
0.35 | ^本 | ^每天 | ^种 | ^红 | a MONEY | a dollar | a_box | a_card | a_from | all # | and i'l | and win | and_ASK | and_becom | and_on | at # | becaus | becom | bos | cash | cashback | cent | coin | complet
0.35 | consider | cousin | daily and | day COND | day until | do_LURE | does | draw | dumpl | for # | for whoever | for_PAY | for_in | fre , | from | get someth | hav an | in YOU | insid | into your | it URGE
0.35 | it'l | it_GET | leav_, | link | luck_, | milk for | money URGE | money tonight | mor INVITE | mor helper | most | newcomer | on the | open today | over$ | personal | photo | platform | queu , | recip
0.35 | send_CROWD | ship | so_LURE | start | start at | the APP | the GAME | the dumpl | the system | the_at | the_for | to_TAP | today , | top up | toy | vanish | walk in | watch the | win a | with LURE
0.35 | with coin | you first | 一 份 | 一 位 | 一 提 | 一 桶 | 一下 , | 上 上 | 上 签 | 上_签 | 上_钱 | 下 那 | 不 来 | 专 属 | 两_TAP | 个 , | 买 个 | 了 加 | 二 十 | 五 | 亮 | 人 都 | 人_GET | 付 费 | 借_过 | 值 | 免 单 | 免 费 | 全 | 兴 许 | 分 之 | 刮
0.35 | 到 COND | 到 领 | 到_上 | 券 再 | 功 率 | 动 动 | 包 您 | 升 | 友 就 | 发 NUM | 发_去 | 吃_, | 吗 | 呀 , | 呗 , | 啦 , | 喂 , | 嘴 | 器 人 | 块 八 | 填 | 多 , | 多 说 | 多_LURE | 大 GIVE | 大 派 | 奉 | 奖 是 | 套 餐 | 好 友 | 好_另 | 娃 | 子_了 | 字 ,
0.35 | 它 | 家_, | 寄$ | 对_NUM | 将 | 尊 享 | 小 区 | 小_子 | 就 攞 | 工 夫 | 币 | 带_TAP | 广 告 | 开 个 | 张 | 张_, | 得 到 | 急 | 您 , | 您 一 | 您 五 | 惊 喜 | 想 | 戏 | 成 | 戳 | 把_发 | 把_回 | 投_, | 攞 到 | 料 | 时_, | 是 NEG | 是 YOU | 普 | 替 您
0.35 | 月_NUM | 服 务 | 未 | 机_人 | 来$ | 来_MONEY | 板 | 枚 | 桶 | 款 手 | 每 天 | 水 | 池 还 | 油 | 洗_, | 派 送 | 牌 , | 猜 中 | 玩 一 | 现 | 瓜 | 瓜 分 | 用$ | 百 六 | 百 名 | 百分 之 | 的 GAME | 的 群 | 的_车 | 盒 子 | 看_了 | 砸_, | 礼_COND | 票 就 | 竞
0.35 | 笔 | 第 二 | 简 单 | 绑 | 给 MONEY | 老 CROWD | 老_的 | 能 提 | 能_GOODS | 落 | 藏 着 | 蛋 | 要 红 | 要 钱 | 见 面 | 觉 , | 解 锁 | 让 CROWD | 讲_, | 话_多 | 说_奉 | 请 一 | 谱 | 豆 | 账 上 | 赚 | 赞 | 转 | 转 一 | 边 | 运_, | 这_, | 这_锅 | 进 账
0.35 | 那 只 | 都 GIVE | 都_的 | 里_COND | 里_有 | 锅_的 | 门_COND | 险 , | 随_金 | 领 了 | 领 现
0.3 | "_RUSH | , GOODS | , TURN | , claim | , everybody | , old | , only | , send | , tag | , 再 | , 必 | , 想 | , 截 | , 手 | , 最 | , 未 | , 满 | , 理 | , 等 | , 自 | ,_accept | ,_has | ,_spend | ,_个 | ,_份 | ,_便宜
0.3 | ,_入 | ,_寄 | ,_挪 | ,_有 | ,_正 | ,_瓜 | ,_神 | ,_缘 | ,_请 | ,_边 | =addres | =aunty | =boost | =bundl | =complimentary | =coupon | =crat | =familychat | =fortun | =fre | =grab | =greet | =holiday
0.3 | =mysterygift | =queu | =refresh | =spin | =supermarket | =them | =today | =whynot | =youhav | =yourlink | =优惠券 | =优惠码 | =前头 | =加购 | =口令 | =咖啡 | =团长 | =大礼 | =广告 | =抢红包 | =抽一 | =收下 | =新人礼 | =有奖 | =未 | =神券
0.3 | =福袋 | =立得 | =等您 | =米 | =老用户 | =贴 | =返现 | =送你 | =金币 | =限时 | APP | APP and | APP 里 | APP..KIN | APP>COND | APP_只 | APP_着 | ASK 好 | ASK 度 | ASK_的 | COND KIN | COND it | COND>WE>GET | COND_KIN | COND_SHARE
0.3 | COND_URGING | COND_攞 | COND_橘 | CROWD of | CROWD..NUM | CROWD..THEY | CROWD..URGE | CROWD_PAY | CROWD_句 | CUSTOM>PAY | FREE GAME | FREE NUM | GAME LURE | GAME URGE | GAME..TELL | GAME..URGE | GAME>GET
0.3 | GAME>YOU | GAME_始 | GATE_NUM | GET THEY | GET for | GET..GAME | GET..WE | GET>NUM>NEG | GET>THEY | GET_for | GET_or | GIVE GOODS | GIVE start | GIVE 个 | GIVE 钱 | GIVE..CROWD | GIVE..NUM | GIVE..ORG
0.3 | GIVE..TAP | GIVE>TAP>COND | GIVE_MONEY | GIVE_at | GOODS a | GOODS 只 | GOODS..GIVE | GOODS..TURN | GOODS_COND | GOODS_to | INVITE a | INVITE..GATE | INVITE..GIVE | INVITE_, | INVITE_TRIP | KIN 都
0.3 | KIN..GIVE | KIN..YOU | KIN>CROWD>GET | KIN>GET>NUM | KIN>GIVE | KIN>TAP>YOU | KIN>YOU | KIN>YOU>INVITE | KIN_GET | LURE TAP | LURE WE | LURE has | LURE of | LURE>URGE>NUM | LURE>YOU>COND | LURE_start
0.3 | MONEY..WE | NEG leav | NEG 为 | NEG>COND>GIVE | NEG>GIVE>YOU | NEG>TURN>YOU | NEG>WE>COND | NEG_FREE | NEG_are | NOR APP | NOR INVITE | NUM KIN | NUM 人 | NUM 提 | NUM 是 | NUM..FREE | NUM..KIN
0.3 | NUM..URGING | NUM>COND>WE | NUM>CROWD | NUM>CROWD>QUEUE | NUM>LURE>NUM | NUM_INVITE | NUM_PAY | NUM_QUEUE | NUM_of | NUM_travel | NUM_位 | NUM_年 | NUM_的 | OWN..GET | OWN>URGE | PAY | PAY NUM | PAY of
0.3 | PAY..URGE | PAY..YOU | PAY>NUM>GET | PAY>YOU>CROWD | PAY_TURN | PAY_URGE | PAY_急 | PAY_行 | RUSH 到 | RUSH..CROWD | RUSH..PAY | RUSH..QUEUE | RUSH>GOODS | RUSH>QUEUE>RUSH | RUSH_NUM | RUSH_RUSH
0.3 | SHARE PAY | SHARE..GIVE | SHARE..GOODS | SHARE..SHARE | SHARE>APP | SHARE>CROWD>COND | SHARE>CROWD>GOODS | SHARE>NUM>COND | SHARE>TAP | TAP , | TAP or | TAP 看 | TAP..YOU | TAP>COND | TAP>NEG>COND
0.3 | TAP>NUM>CROWD | TAP>THEY | TAP>WE | TAP>YOU>GET | TAP_day | TELL and | TELL..NUM | THEY..LURE | THEY..MONEY | THEY..YOU | THEY>TAP | THEY_FREE | THEY_NUM | TRIP..GIVE | TRIP..OWN | TRIP..QUEUE
0.3 | TRIP..SHARE | TRIP>FREE>MONEY | TRIP>GET | TRIP>NEG | TRIP>YOU>SHARE | TURN..GET | TURN..YOU | TURN>LURE | URGE..GOODS | URGE..URGE | URGE_GAME | URGE_TAP | URGE_小 | WE GIVE | WE 说 | WE>APP
0.3 | WE>COND>NUM | WE>GIVE | WE>GIVE>NUM | WE>MONEY | WE>RUSH | WE_APP | WE_a | WE_专 | WE_排 | WE_有 | YOU PAY | YOU TURN | YOU nam | YOU new | YOU parcel | YOU 下 | YOU 问 | YOU..NEG | YOU>CROWD>GIVE
0.3 | YOU>LURE>OWN | YOU_is | YOU_year | YOU_为 | YOU_入 | YOU_动 | YOU_票 | ^COND | ^GIVE | ^OWN | ^TAP | ^TURN | ^go | ^mak | ^order | ^psst | ^you'r | ^借 | ^发 | ^存 | ^恭 | ^猜 | ^老 | a random | a voucher
0.3 | a wish | a_GOODS | a_INVITE | a_sum | accept thi | accept_LURE | addres | an_GOODS | and_GAME | and_PAY | and_for | answer # | answer NUM | at NEG | at no | aunty | back_CROWD | balanc$ | being CUSTOM
0.3 | boost | bundl | by_way | can get | chart | chat to | claim it | claim your | complimentary | coupon | crat | door , | door_, | door_LURE | family chat | fan | for | for_CUSTOM | for_YOU | for_random
0.3 | fortun | from the | ful of | grab | grab for | grandpa , | greet | has been | has land | head | help WE | holiday | is ful | just | know$ | lay | leav # | leav NUM | listener | littl red | littl_for
0.3 | lov | mak_, | money_the | mystery gift | new year | of_GIVE | of_NUM | of_URGE | on_one | on_the | one with | one_SHARE | one_YOU | or the | out_NUM | overnight , | plu | plu # | plu NUM | psst | psst ,
0.3 | put_in | question_GET | queu | rain start | refresh | rent | sanya | sanya$ | say_" | scan | shar and | shar to | so_know | sum | supermarket | the NUM | the PAY | the_below | the_chart | the_keep
0.3 | the_list | the_most | them | thi APP | thi_LURE | thi_NEG | thi_and | to sanya | to view | to_GOODS | to_it | today | train at | up_the | user , | view | wait | welcom | welcom_, | why not | wish ,
0.3 | wish_the | with_SHARE | you a | you'r_of | your | your link | your new | your number | your parcel | 一 半 | 三 位 | 上 RUSH | 上_GIVE | 上_MONEY | 上_了 | 下 一 | 不 要 | 业_到 | 两 百 | 个 档 | 个 金 | 个_COND | 之_, | 九 块
0.3 | 也 | 了 RUSH | 了 八 | 了 十 | 事 , | 二 块 | 云 | 人 帮 | 人 才 | 人 来 | 人 礼 | 人_COND | 人_这 | 人_问 | 亿 | 令 | 以 换 | 会 GIVE | 会 吐 | 佛 | 你 的 | 你 问 | 俾 | 倍 | 借 | 充 三 | 兔 | 入_, | 八 块 | 册 | 出 票 | 击 收 | 分钟 , | 到 就 | 到 微
0.3 | 到_家 | 前 头 | 前_LURE | 加 十 | 区_, | 区_COND | 十 五 | 单 , | 口 令 | 只_的 | 可 GET | 可_GOODS | 吃_了 | 呢 度 | 咖 | 咖 啡 | 哋 | 啡 | 喔 | 喔$ | 喺 | 回 | 团 长 | 图_, | 在 路 | 在_了 | 在_门 | 多_YOU | 够 一 | 大_, | 天 | 天 上 | 天 登 | 好 事
0.3 | 好 运 | 妈 的 | 嫌 | 子 已 | 子_, | 子_在 | 完 这 | 客 的 | 客_CUSTOM | 家 都 | 对 了 | 就 出 | 就 多 | 就 看 | 就是 YOU | 已 为 | 已_YOU | 帮 忙 | 并 | 度 有 | 座 , | 廿 | 开 启 | 开 看 | 开 这 | 张 LURE | 归 | 待 | 得 十 | 忘 了 | 急_, | 您 下 | 您 转
0.3 | 惠 券 | 惠 码 | 意 的 | 我 , | 我 家 | 我 说 | 手 指 | 打 车 | 投 一 | 抢 红 | 护_, | 抽 一 | 拉 | 挪 | 推_的 | 提_, | 提_NEG | 插 到 | 揿_攞 | 搞 | 收 下 | 效$ | 新_新 | 日_, | 是 您 | 是_NEG | 是_URGE | 是_在 | 暖 | 暖 心 | 有 | 有 张 | 机 就 | 机_COND
0.3 | 来 GET | 档 | 档_, | 检 测 | 检_到 | 横 | 次 | 气_TAP | 洗 衣 | 测 到 | 温 | 灯_, | 炖 | 玩 | 玩 COND | 现 # | 理$ | 用_THEY | 的 名 | 的 好 | 的 订 | 的_, | 的_ORG | 的_往 | 的_节 | 的_运 | 的_那 | 盘 | 看_GIVE | 看_YOU | 神 券 | 福 袋 | 立 得
0.3 | 笼 , | 等 您 | 等_YOU | 算_, | 米 | 紧_, | 老 用 | 能 领 | 补 名 | 袋 , | 解 | 订_了 | 许 GET | 话 NEG | 话 不 | 语 | 说 不 | 说 的 | 说_句 | 请 GET | 请 点 | 象_NUM | 象_TAP | 贵 宾 | 跳 墙 | 转 给 | 达_NUM | 过_, | 过_人 | 运 LURE | 返 | 返 现
0.3 | 还_TAP | 这 班 | 这_LURE | 这_儿 | 进 YOU | 送 你 | 邮 轮 | 都_YOU | 里 , | 里 人 | 里 面 | 金 币 | 钱 , | 钱 在 | 钱 的 | 钱_TAP | 长 , | 问 路 | 附 | 限 时 | 面 那 | 顶 | 顺 COND | 顺 便 | 顿_GIVE | 食 | 鸡 蛋
0.25 | " 发 | "KIN" | "_机 | "_随 | # cousin | # on | # pal | # peopl | # relativ | # 块 | , | , FREE | , LURE | , add | , go | , rent | , 付 | , 充 | , 刮 | , 十 | , 发 | , 团 | , 戳 | , 晒 | , 瓜 | , 百 | , 解 | , 让 | , 说
0.25 | , 购 | , 转 | , 首 | ,_URGE | ,_be | ,_hid | ,_with | ,_从 | ,_准 | ,_发 | ,_在 | ,_定 | ,_帮 | ,_心 | ,_指 | ,_数 | ,_经 | ,_让 | ,_账 | ,_费 | ,_金 | =#人 | =bil | =blanket | =booster | =buyyou | =cash | =gold
0.25 | =grandpa | =leavyournumber | =nobody | =onefriend | =onthehous | =pal | =polit | =scan | =sharofthe | =we | =without | =wouldyou | =yet | =一人 | =一箱 | =不需要 | =优先出票 | =免费领 | =冇 | =刷 | =呢 | =回礼 | =姑妈 | =娃娃
0.25 | =打开 | =提速 | =有份 | =来拿 | =流量 | =点亮 | =点赞 | =爷 | =绑定 | =菜 | =车次 | =都能领 | =领个 | APP..CUSTOM | APP>KIN | APP_了 | ASK want | ASK$ | ASK_a | COND GET | COND LURE | COND noon | COND 了 | COND 从 | COND 往
0.25 | COND 来 | COND 的 | COND 着 | COND 让 | COND 进 | COND..CROWD | COND..GATE | COND>CUSTOM | COND>GET>GOODS | COND>GET>MONEY | COND>MONEY>YOU | COND_CUSTOM | COND_a | COND_tak | COND_the | COND_口 | COND_着
0.25 | CROWD COND | CROWD TAP | CROWD and | CROWD on | CROWD 入 | CROWD 要 | CROWD..CROWD | CROWD..GOODS | CROWD>GIVE>NUM | CROWD>TAP>YOU | CROWD_, | CROWD_GET | CROWD_QUEUE | CROWD_THEY | CROWD_多 | CROWD_是
0.25 | CUSTOM PAY | CUSTOM..NUM | CUSTOM>WE>GIVE | CUSTOM_WE | CUSTOM_了 | FREE..GOODS | FREE..TRIP | FREE>NUM | FREE>PAY | FREE_FREE | GAME 啦 | GAME..TRIP | GAME>ASK>TRIP | GAME>FREE | GAME>NUM>GET | GAME_YOU
0.25 | GET MONEY | GET 人 | GET 走 | GET>FREE>MONEY | GET>LURE | GET>LURE>NEG | GET>MONEY>LURE | GET>NUM>KIN | GET_GET | GET_GOODS | GET_KIN | GET_YOU | GET_小 | GIVE thi | GIVE>GAME | GIVE>GOODS | GIVE>GOODS>NUM
0.25 | GIVE>NUM>GOODS | GIVE>WE>GIVE | GIVE_GAME | GIVE_两 | GIVE_洗 | GIVE_电 | GOODS LURE | GOODS>INVITE | GOODS>NEG>GIVE | GOODS>TRIP | INVITE GAME | INVITE KIN | INVITE WE | INVITE..FREE | INVITE..GAME
0.25 | INVITE>CROWD>COND | INVITE>KIN | INVITE>SHARE | INVITE_GOODS | INVITE_NUM | INVITE_it | KIN " | KIN>COND>GIVE | KIN>LURE>CUSTOM | KIN>WARN | KIN_is | KIN_wel | LURE RUSH | LURE>ASK | LURE>COND>TRIP
0.25 | LURE>TAP>GET | LURE>TELL | LURE>URGE | LURE_三 | MONEY URGE | MONEY of | MONEY 九 | MONEY..GIVE | MONEY..NEG | MONEY_NEG | NEG even | NEG the | NEG 可 | NEG 票 | NEG 谢 | NEG..TURN | NEG>APP>COND | NEG>GOODS
0.25 | NEG>GOODS>TURN | NEG>YOU>URGE | NOR CROWD | NOT ASK | NOT TURN | NUM on | NUM 生 | NUM 过 | NUM$ | NUM..QUEUE | NUM>CROWD>NUM | NUM>GAME>LURE | NUM>GIVE>COND | NUM>MONEY>NUM | NUM>THEY | NUM>URGE>GET
0.25 | NUM_warm | NUM_word | NUM_在 | NUM_安 | NUM_已 | NUM_心 | NUM_春 | NUM_礼 | NUM_肖 | NUM_能 | NUM_里 | ORG is | ORG..CROWD | ORG>PAY | ORG_CROWD | OWN>GET>LURE | OWN_REPAY | PAY FREE | PAY the | PAY..SHARE
0.25 | PAY>TELL | PAY_leav | PAY_吧 | PAY_现 | QUEUE | QUEUE in | QUEUE..COND | QUEUE..CUSTOM | QUEUE..RUSH | QUEUE_is | QUEUE_可 | REPAY..TAP | REPAY..TELL | REPAY_to | RUSH 吧 | RUSH>NUM>PAY | RUSH>QUEUE
0.25 | RUSH>YOU>QUEUE | RUSH_the | SHARE 给 | SHARE..COND | SHARE..ORG | SHARE..URGE | SHARE>ORG | SHARE_LURE | SHARE_in | SHARE_one | TAP " | TAP RUSH | TAP TAP | TAP the | TAP to | TAP..URGE | TAP>GET
0.25 | TAP_APP | TAP_上 | TELL 的 | THEY..REPAY | THEY..THEY | THEY>FREE | THEY>LURE | THEY>YOU | TRIP NEG | TRIP..GET | TRIP..LURE | TRIP>GATE | TRIP>QUEUE | TRIP>URGE | TRIP_NEG | TRIP_到 | TURN | TURN>GET>LURE
0.25 | TURN_GET | URGE 了 | URGE 去 | URGE..TAP | URGE_NEG | URGE_TRIP | URGE_YOU | URGE_a | URGE_for | URGING..LURE | URGING..RUSH | URGING_, | WE hav | WE..TAP | WE>COND>GIVE | WE>INVITE>NUM | WE>LURE
0.25 | WE>NEG>WE | WE>REPAY | WE>YOU | WE_offer | WE_one | WE_thi | YOU COND | YOU CROWD | YOU know | YOU one | YOU 是 | YOU 离 | YOU 要 | YOU$ | YOU..COND | YOU..INVITE | YOU..NUM | YOU..QUEUE | YOU>CROWD>TAP
0.25 | YOU>GET>NUM | YOU>GET>YOU | YOU>KIN>GIVE | YOU>NUM | YOU>NUM>COND | YOU>TRIP>COND | YOU>TRIP>NEG | YOU_URGE | YOU_are | YOU_ask | YOU_份 | YOU_数 | YOU_第 | ^INVITE | ^URGE | ^answer | ^congratulation
0.25 | ^put | ^shak | ^开 | ^称 | a # | a FREE | a GET | a ORG | a gift | a littl | a pair | a photo | a_of | a_someth | about WE | about us | after you | an | and # | and_ORG | and_REPAY | away | back to
0.25 | been_for | befor noon | being | bil | blanket | booster | bump | buy you | can GET | card for | congratulation | congratulation , | couplet | cousin to | drag | each , | every | for an | from_APP
0.25 | gather | gather_and | giv thi | go_YOU | goes_YOU | gold | good_, | grandpa | group and | in a | is NUM | is in | is wait | is_LURE | is_SHARE | is_TRIP | is_and | is_of | is_out | land | lantern
0.25 | last , | lat_the | leav your | littl | me for | midnight | mod | mod , | money$ | most_to | need_, | new_THEY | of the | of them | of thi | of_is | off your | one friend | pal | polit | pop | post
0.25 | put in | read the | red_for | rid | rush | server | shak | shar thi | show | someth for | spend | start_CROWD | start_NUM | test | the baby | the bil | the hous | the question | the right | the_CROWD
0.25 | the_CUSTOM | the_OWN | the_are | the_over | thi link | thi_YOU | thursday | tim_to | to anyon | to read | to unlock | to_anyth | tre | tuck | unlock the | up | vanish$ | want the | warm | whil YOU
0.25 | whil you | without | without the | word and | would you | yet | you | you know | you one | you wait | your coupon | yuan of | 一 人 | 一 箱 | 三 分钟 | 上 全 | 下 , | 不 需 | 专_LURE | 两 分 | 两 斤 | 两_, | 个 CROWD
0.25 | 个 LURE | 个_" | 个_PAY | 个_的 | 之 NUM | 九 , | 也 TAP | 也 来 | 也 能 | 了 一下 | 了_GAME | 了_MONEY | 了_TURN | 了_去 | 五 张 | 人 多 | 人_WE | 人_王 | 以 PAY | 以 领 | 伍 | 位 , | 你 离 | 保 | 俾_, | 元 的 | 先 出 | 免 了 | 入_YOU | 八 元
0.25 | 八$ | 兴 | 冇 | 准 时 | 分 两 | 分 十 | 利 , | 别 的 | 刮 刮 | 到_信 | 刻 | 加 二 | 加_MONEY | 务 器 | 包 吧 | 包 里 | 十 九 | 十 块 | 卡 | 厘 | 去 GET | 去_的 | 友 一 | 发_GOODS | 变 | 另 外 | 只 INVITE | 吃 TRIP | 名_, | 后 可 | 吐 | 呢 | 哟 | 喜 YOU
0.25 | 喜 您 | 嘎 | 回 礼 | 在 楼 | 地 址 | 块 九 | 塞 | 多 个 | 大_URGE | 天 GIVE | 天 白 | 天 的 | 头 有 | 奖 池 | 奶 茶 | 好_, | 姑 妈 | 娃 娃 | 字_, | 家_KIN | 宾 | 小 红 | 小_TRIP | 局 , | 帮_INVITE | 帮_TAP | 年 后 | 座_COND | 开_NEG | 张 券 | 张 打
0.25 | 往 | 得 人 | 微_, | 快 去 | 思 , | 急 , | 恭_YOU | 悄 | 悄 悄 | 悄_, | 您 也 | 您 发 | 您 是 | 您 老 | 意 , | 我 买 | 我 砍 | 户 | 手_NEG | 打 个 | 把$ | 把_LURE | 抓 | 指 | 掂 | 推 | 提 速 | 提_KIN | 揪 | 撑 | 播 | 数 字 | 新 春 | 时_的 | 春 运
0.25 | 春_LURE | 是_GOODS | 是_PAY | 是_了 | 是_的 | 是_着 | 是_那 | 晓 | 月_, | 有 份 | 有_LURE | 服_器 | 来 拿 | 来 许 | 来_APP | 来_KIN | 板 , | 树 , | 格 | 档 位 | 次 可 | 正 好 | 步 | 步_, | 毛 钱 | 气_, | 没 什 | 流 量 | 消_, | 满 | 滴 | 火_, | 点 赞
0.25 | 点 这 | 点 链 | 烧 | 煮 | 熟 | 爸 的 | 王 | 百 万 | 百_, | 百分_NUM | 的 COND | 的 CROWD | 的 INVITE | 的 YOU | 的 券 | 的 工 | 的 真 | 的_THEY | 的_夫 | 的_问 | 看 看 | 着_是 | 礼 | 祝 福 | 票 | 种 | 笔 LURE | 绑 定 | 给 WE | 给_PAY | 给_YOU | 缘
0.25 | 缘_, | 群 , | 聊_, | 背 | 能 抽 | 能 换 | 能_LURE | 脸 | 自_KIN | 茶 | 落 了 | 虚 | 行_YOU | 要 是 | 要 的 | 觉 | 让_也 | 记 着 | 说 NEG | 说 了 | 说_这 | 谢 你 | 负 责 | 责 | 货 | 贴 , | 费 GIVE | 费 领 | 资 料 | 赏 | 赛 | 赢 | 跟 TELL | 车 次
0.25 | 转_NUM | 轮 | 过_前 | 还_GET | 还_RUSH | 还_台 | 这 顿 | 连 | 道_, | 都 是 | 都 记 | 里 有 | 里_YOU | 钢 | 钢 琴 | 钱$ | 锅$ | 闲 | 间 | 面 礼 | 鞋$ | 领 一 | 领 个 | 额 度 | 默 | 默 认
0.2 | " and | " 身 | "_see | # buck | # each | # lik | # tim | # x | , GIVE | , also | , don't | , real | , right | , we | , 侬 | , 学 | , 它 | , 当 | , 成 | , 把 | , 能 | , 记 | , 许 | , 阿 | ,_GAME | ,_QUEUE | ,_noodl
0.2 | ,_so | ,_二 | ,_传 | ,_俩 | ,_内 | ,_到 | ,_商 | ,_壁 | ,_外 | ,_头 | ,_它 | ,_完 | ,_对 | ,_急 | ,_把 | ,_时 | ,_望 | ,_朝 | ,_档 | ,_模 | ,_气 | ,_白 | ,_百 | ,_瞧 | ,_者 | ,_许 | ,_身 | ,_运 | ,_量 | ,_锅 | ,_高 | =# | =#条
0.2 | =accelerator | =app | =cashout | =catch | =cent | =collectall | =premium | =riccooker | =spinthewheel | =sppack | =tag | =voucher | =waitlist | =which | =不卖 | =二等座 | =人头 | =代金券 | =你说 | =值 | =先到先得 | =全家
0.2 | =发到 | =发车 | =吆喝 | =听说 | =咱 | =填 | =奖池 | =宝箱 | =小游戏 | =平板 | =您俩 | =手慢无 | =抽奖机会 | =拉 | =暗号 | =替您 | =月卡 | =村里 | =点这里 | =爸爸 | =盲盒 | =磕头 | =翻番 | =老家 | =要不要 | =赚 | =赢 | =车厘子 | =都有 | =锦鲤 | =问卷 | =领导 | APP..NUM
0.2 | APP..QUEUE | APP..YOU | ASK GOODS | ASK..NEG | ASK..SHARE | ASK>LURE | ASK>NEG>YOU | ASK_FREE | ASK_MONEY | ASK_littl | ASK_out | ASK_说 | COND NEG | COND 台 | COND 回 | COND 多 | COND 说 | COND..URGE
0.2 | COND>APP | COND>CUSTOM>COND | COND>GIVE>GOODS | COND>INVITE>NUM | COND>LURE>ASK | COND>NEG>COND | COND>NEG>NUM | COND>NUM>YOU | COND>PAY>NEG | COND>SHARE | COND_APP | COND_ASK | COND_INVITE | COND_day
0.2 | COND_吃 | COND_小 | COND_年 | COND_底 | COND_接 | COND_敬 | COND_有 | COND_水 | COND_筷 | CROWD NUM | CROWD with | CROWD..MONEY | CROWD>GET>MONEY | CROWD>GIVE>COND | CROWD>LURE>GIVE | CROWD>NUM>YOU | CROWD_in
0.2 | CROWD_在 | CROWD_房 | CROWD_来 | CUSTOM 词 | CUSTOM..GOODS | CUSTOM>CROWD | CUSTOM>GET>NUM | CUSTOM>TAP | FREE TRIP | FREE URGE | FREE YOU | FREE>ASK | FREE>GIVE | FREE_MONEY | FREE_NEG | FREE_TAP | FREE_a
0.2 | FREE_到 | GAME COND | GAME>ASK>GIVE | GAME>COND | GAME>NUM | GATE_COND | GATE_YOU | GET GET | GET URGE | GET 位 | GET 张 | GET..NUM | GET>COND>LURE | GET>GOODS>NUM | GET>PAY | GET>YOU>GET | GET_LURE
0.2 | GET_TAP | GET_right | GET_to | GET_多 | GIVE..FREE | GIVE..GET | GIVE..PAY | GIVE>YOU>PAY | GIVE_GIVE | GIVE_it | GIVE_大 | GIVE_念 | GIVE_礼 | GIVE_都 | GOODS..GAME | GOODS..RUSH | GOODS>COND>GET
0.2 | GOODS>WE>GIVE | GOODS_WE | GOODS_at | GOODS_its | GOODS_of | GOODS_on | INVITE CROWD | INVITE TAP | INVITE 给 | INVITE..ORG | INVITE>COND>GIVE | INVITE>GAME | INVITE_COND | INVITE_的 | KIN , | KIN TAP
0.2 | KIN TRIP | KIN to | KIN 儿 | KIN 来 | KIN..RUSH | KIN..WARN | KIN_, | KIN_APP | KIN_INVITE | KIN_as | KIN_ther | KIN_上 | KIN_来 | KIN_票 | LURE GAME | LURE 已 | LURE 还 | LURE..GAME | LURE_GET | LURE_GIVE
0.2 | LURE_THEY | LURE_URGE | LURE_for | LURE_请 | LURE_谢 | MONEY GET | MONEY RUSH | MONEY..APP | MONEY..URGE | MONEY>FREE | MONEY>PAY | MONEY>URGE | NEG 关 | NEG 走 | NEG..WARN | NEG>NUM>CROWD | NEG>TAP>NUM
0.2 | NEG_了 | NEG_动 | NEG_呀 | NEG_手 | NEG_票 | NOR MONEY | NUM URGE | NUM tim | NUM x | NUM 学 | NUM 已 | NUM..MONEY | NUM..RUSH | NUM..THEY | NUM..YOU | NUM>COND>INVITE | NUM>GIVE | NUM>NEG>NUM | NUM>OWN
0.2 | NUM>WE>YOU | NUM_LURE | NUM_TRIP | NUM_at | NUM_would | NUM_卡 | NUM_效 | NUM_用 | NUM_道 | ORG..PAY | ORG>CROWD | ORG_名 | OWN GET | OWN..GOODS | OWN..LURE | OWN..REPAY | PAY WE | PAY>MONEY>RUSH
0.2 | PAY>MONEY>WE | PAY>TRIP | PAY>TURN | PAY>YOU | PAY_hom | PAY_the | QUEUE 的 | QUEUE>LURE | QUEUE>NUM>PAY | QUEUE_, | QUEUE_WE | QUEUE_是 | REPAY..WE | RUSH..NUM | RUSH_CROWD | RUSH_YOU | SHARE APP
0.2 | SHARE..PAY | SHARE..TAP | SHARE_GIVE | SHARE_GOODS | TAP 过 | TAP..GET | TAP..ORG | TAP..WE | TAP>APP | TAP>LURE>MONEY | TAP>NUM | TAP>NUM>FREE | TAP>WE>COND | TAP>YOU>NEG | TAP_THEY | TAP_WE | TAP_to
0.2 | TAP_是 | TAP_看 | TAP_都 | TELL YOU | TELL..MONEY | THEY NUM | THEY TAP | THEY YOU | THEY..CUSTOM | THEY..FREE | THEY..TRIP | THEY>CUSTOM | THEY>GOODS | THEY>MONEY | THEY>TAP>COND | THEY_KIN | THEY_MONEY
0.2 | THEY_littl | TRIP..GATE | TRIP..URGE | TRIP>APP | TRIP>FREE | TRIP_APP | TRIP_TRIP | TRIP_写 | TURN..OWN | TURN..RUSH | TURN..WE | TURN_thi | URGE | URGE URGE | URGE..ASK | URGE..MONEY | URGE>COND>YOU
0.2 | URGE>GIVE | URGE_FREE | URGE_MONEY | URGE_out | URGE_tak | URGING..GIVE | URGING>GET | WE INVITE | WE for | WE$ | WE..CUSTOM | WE..GAME | WE..GOODS | WE..TURN | WE>GET>COND | WE>INVITE | WE_, | WE_CROWD
0.2 | WE_MONEY | WE_正 | WE_票 | YOU GOODS | YOU>CROWD>GET | YOU>GET>GAME | YOU>GOODS | YOU>KIN>WE | YOU>LURE>ASK | YOU>NUM>KIN | YOU>PAY | YOU>TRIP | YOU_ASK | YOU_RUSH | YOU_rid | YOU_二 | YOU_出 | YOU_知
0.2 | YOU_笔 | YOU_近 | ^GAME | ^new | ^send | ^只 | ^回 | ^家 | ^悄 | ^票 | ^话 | ^转 | a coffe | a discount | a friend | a month | a_it | a_worth | a_year | accelerator | accept | and LURE | and OWN | and see
0.2 | and_system | at_, | below$ | box$ | buck | by_WE | can_YOU | cash out | catch | collect all | cooker | cousin , | cut | door | eat COND | feast | film | for_walk | get # | gift card | go_a | good morn
0.2 | hello | honey | i hav | in your | in_GAME | in_TRIP | is new | is_at | it # | it PAY | it only | it$ | it_honey | jump | lift | lik a | littl_YOU | minimum | mor_and | morn to | movi | much_out
0.2 | new_NUM | night_the | nut$ | od | of NUM | of_WE | of_way | on your | one_FREE | one_NUM | open it | or_a | out # | out$ | pack , | pair of | person | premium | priority | referral | return | ric cooker
0.2 | right , | right_, | rout | say " | see you | send | someth$ | sp pack | spin the | spoil | tabl , | tag | tag # | tak # | tak NUM | talk_WE | tel the | the FREE | the one | the way | the wheel | the_it
0.2 | the_money | the_word | ther a | thi_to | to YOU | to win | to_GET | to_GIVE | to_a | tomorrow$ | until | up to | up_QUEUE | us # | user | voucher | wait , | which | whil_GIVE | whoever | with | with me
0.2 | worth NUM | x | you car | you'v | your red | yuan , | 一 下 | 三 | 上 GIVE | 上_NEG | 下 COND | 下 的 | 不 卖 | 不 走 | 专_, | 业 , | 个 RUSH | 个 电 | 个_ASK | 个_字 | 也 是 | 也 装 | 也_NUM | 了 YOU | 了 二 | 了 吧 | 了 您 | 了_"
0.2 | 了_, | 了_PAY | 了_算 | 二 等 | 五 , | 五 人 | 五 星 | 亲 , | 人 | 人 点 | 人 看 | 介 | 代 金 | 以 GET | 以_, | 会_COND | 何 | 你 , | 你 表 | 你 说 | 信 , | 信_COND | 俩 都 | 倒 | 做_的 | 偷 | 元 话 | 先 到 | 先 去 | 先 得 | 兜 | 全 家 | 八 | 八 点
0.2 | 公 里 | 六 十 | 六$ | 再 走 | 写_, | 出$ | 出_钱 | 分 一 | 刚 PAY | 刚 买 | 刚_了 | 到 先 | 到 家 | 到_之 | 前 NUM | 包 了 | 包 拿 | 区 | 单_CROWD | 卖_, | 厘 子 | 去 看 | 去_看 | 参 | 发 车 | 发_发 | 只 GAME | 可 选 | 叶 | 号 就 | 吃_消 | 吆 | 吆 喝 | 名 ,
0.2 | 听 说 | 呀_COND | 喇 | 嘎 哈 | 回_COND | 国 | 在_上 | 塞 了 | 壁 老 | 外_, | 多 了 | 失 败 | 头_了 | 奖 机 | 好 COND | 好 GIVE | 好 有 | 好_COND | 好_NEG | 好_了 | 好_的 | 妹 儿 | 子 还 | 子 里 | 学 会 | 它 要 | 完 了 | 完_GET | 完_走 | 宝 箱 | 家 来
0.2 | 家_COND | 对_YOU | 小 游 | 就 免 | 就 寄 | 带_家 | 帮 我 | 幕 | 干_的 | 平 板 | 年 COND | 年 终 | 年 词 | 年_WE | 弟 , | 张 , | 张 优 | 往 下 | 得 上 | 忙_COND | 快 | 恭_" | 您 三 | 您 俩 | 您 好 | 您 守 | 您 得 | 您 获 | 您 赚 | 想 的 | 愿 望 | 慢 无
0.2 | 慢_也 | 成 , | 成 功 | 我 推 | 手_GET | 打 开 | 找 我 | 抢 票 | 排_了 | 排_开 | 摇 | 放 了 | 斤$ | 新 年 | 早_COND | 早_GIVE | 星 , | 春 LURE | 春_期 | 春_间 | 是 GET | 是 干 | 是_WE | 是_YOU | 是_调 | 晚 TRIP | 晚 饭 | 暗 | 暗 号 | 月 卡 | 有 两
0.2 | 有 个 | 有 效 | 有 红 | 有_REPAY | 有_笔 | 服_, | 朝 | 期 间 | 本_, | 村 里 | 来 INVITE | 来 一 | 来_WE | 来_个 | 来_儿 | 检 | 棵_树 | 橘 子 | 次_PAY | 歌 | 正_有 | 每 | 比_COND | 气 | 求 | 派 钱 | 流 | 海 | 消 | 满 了 | 满 意 | 点 头 | 点 就 | 爸 爸
0.2 | 猜 对 | 率 | 玩_COND | 现_TAP | 班 次 | 班 车 | 琴 | 生 肖 | 用 过 | 申 请 | 登 录 | 的 GET | 的 人 | 的 平 | 的 时 | 的 每 | 的 票 | 的 账 | 的 近 | 的_INVITE | 的_了 | 的_人 | 的_候 | 的_头 | 的_来 | 的_盆 | 的_要 | 盲 | 盲 盒 | 看 得 | 看$ | 看_ASK
0.2 | 看_COND | 看_TAP | 着_NUM | 着_WE | 知 | 知 道 | 砍 | 破 | 磕 头 | 礼 , | 祝 | 票_RUSH | 离_INVITE | 称 呼 | 笔_LURE | 符 | 第 COND | 第_问 | 答 | 签 GET | 算 | 糖 水 | 糖_COND | 系 , | 红 包 | 红 烧 | 纪 | 纸 | 给 COND | 给_COND | 翻 番
0.2 | 老 家 | 老_儿 | 者 GET | 聊 | 肖 | 肯 | 脚 | 花 一 | 落_, | 行 COND | 表 | 被 | 要 白 | 视 频 | 解 一 | 话 GIVE | 请 YOU | 请 你 | 请_COND | 请_GET | 谁 先 | 谢$ | 象 , | 负 | 财 | 财 " | 败 | 账 | 走 , | 超_, | 跟_, | 跟_YOU | 跳 | 蹲 | 身_NUM
0.2 | 躺 | 车 厘 | 转 盘 | 载 | 载 , | 过 年 | 过 我 | 过_PAY | 近 , | 这_好 | 这_车 | 进 您 | 邀 一 | 那_LURE | 那_WE | 都 有 | 里 头 | 里 正 | 里_是 | 金 券 | 钟 , | 钱_门 | 锦 鲤 | 门$ | 门_那 | 问 卷 | 问 的 | 除 | 险 | 隔_老 | 障 | 顺_GIVE | 顾 | 领 取
0.2 | 领 导 | 领 鸡 | 频 | 食_, | 高 NUM | 鲤 | 鸡
0.15 | " GAME | "_CROWD | # friend | % of | %_, | , # | , but | , her | , tak | , tap | , the | , 会 | , 填 | , 奖 | , 对 | , 就 | , 往 | , 总 | , 扫 | , 现 | , 留 | , 表 | , 车 | , 附 | ,_% | ,_INVITE | ,_THEY | ,_an
0.15 | ,_been | ,_can | ,_eat | ,_even | ,_is | ,_most | ,_tim | ,_划 | ,_同 | ,_图 | ,_工 | ,_带 | ,_当 | ,_是 | ,_机 | ,_来 | ,_桌 | ,_橘 | ,_算 | ,_脚 | ,_起 | ,_跑 | ,_达 | ,_进 | ,_长 | =#名 | =already | =didn't | =fee
0.15 | =first | =flight | =giftcard | =just | =midnight | =no | =onc | =pocket | =priority | =redpacket | =signup | =skip | =themor | =train | =youask | =youearn | =yourcod | =一起 | =不想 | =么 | =今日 | =介绍 | =会员
0.15 | =传给 | =侬 | =加速包 | =即 | =叔 | =同学 | =唔 | =塞 | =姨妈 | =家里人 | =帮我 | =平台 | =年终 | =开通 | =心意 | =戳 | =抢票 | =抽中 | =放票 | =有人 | =朋友 | =没人 | =没抢到 | =没用 | =点一下 | =照片 | =留了 | =福利 | =立刻 | =给你 | =翻倍 | =老板 | =补贴 | =赠
0.15 | =转发 | =还送 | =阿公 | =领取 | APP APP | APP 的 | APP..GIVE | APP_a | ASK INVITE | ASK SHARE | ASK 儿 | ASK 的 | ASK..GOODS | ASK..TURN | ASK..WE | ASK>NUM | ASK_PAY | ASK_了 | ASK_意 | COND SHARE | COND 口 | COND 只
0.15 | COND 提 | COND 桌 | COND 走 | COND..MONEY | COND..TAP | COND..YOU | COND>GAME>GET | COND>GET>ASK | COND>GIVE>NUM | COND>GOODS>COND | COND>KIN | COND>LURE>COND | COND>RUSH | COND>TAP>COND | COND>URGE
0.15 | COND_for | COND_两 | COND_事 | COND_己 | COND_行 | COND_话 | COND_还 | CROWD , | CROWD..WE | CROWD..YOU | CROWD>APP | CROWD>COND>GET | CROWD>COND>GIVE | CROWD>YOU | CROWD_hom | CUSTOM..GET | CUSTOM..WE
0.15 | CUSTOM..YOU | CUSTOM>WE | FREE GIVE | FREE 的 | FREE..GET | FREE>MONEY | GAME..COND | GAME..FREE | GAME..THEY | GAME>GET>NUM | GAME>SHARE | GAME>THEY | GAME_, | GET ASK | GET RUSH | GET..ASK
0.15 | GET..URGING | GET>GOODS | GET>NEG>YOU | GET>NUM>GOODS | GET_INVITE | GET_NEG | GET_PAY | GET_慢 | GET_谢 | GIVE YOU | GIVE 下 | GIVE 到 | GIVE 着 | GIVE..URGE | GIVE>COND>YOU | GIVE>LURE>MONEY | GIVE_GET
0.15 | GIVE_NEG | GIVE_TAP | GOODS..GET | GOODS>PAY | GOODS_, | GOODS_GAME | GOODS_thank | GOODS_的 | INVITE the | INVITE 个 | INVITE..COND | INVITE>GET>YOU | INVITE>TAP>NUM | INVITE>YOU>KIN | INVITE_FREE
0.15 | INVITE_GET | INVITE_PAY | INVITE_个 | KIN TELL | KIN and | KIN..ASK | KIN..CUSTOM | KIN..FREE | KIN..GET | KIN..GOODS | KIN..INVITE | KIN..MONEY | KIN..TELL | KIN>GIVE>NEG | KIN>TELL | KIN>URGE
0.15 | KIN>WE>YOU | KIN>YOU>NUM | KIN>YOU>TRIP | KIN_CUSTOM | KIN_NEG | KIN_PAY | KIN_sav | KIN_多 | KIN_子 | KIN_开 | LURE is | LURE..REPAY | LURE>GET>NEG | LURE>GOODS | LURE>REPAY | LURE>TURN | LURE>YOU>ASK
0.15 | LURE_, | LURE_里 | MONEY PAY | MONEY..CROWD | MONEY..NUM | MONEY_到 | NEG ASK | NEG QUEUE | NEG URGE | NEG mor | NEG 够 | NEG 带 | NEG 是 | NEG..GIVE | NEG..MONEY | NEG>GET>ASK | NEG>NUM>COND | NEG>PAY>NEG
0.15 | NEG>RUSH | NEG>WE | NEG_NUM | NEG_WE | NEG_人 | NEG_过 | NOR GOODS | NOR TURN | NOR YOU | NOT URGE | NUM | NUM RUSH | NUM..TURN | NUM>APP | NUM>KIN>GET | NUM>MONEY | NUM>NEG>TAP | NUM>WE>COND
0.15 | NUM>YOU>ASK | NUM>YOU>GET | NUM_OWN | NUM_URGE | NUM_on | NUM_只 | NUM_总 | NUM_有 | NUM_珍 | ORG LURE | ORG URGE | ORG..WE | ORG_NUM | OWN..WE | OWN>GET | OWN>WE | OWN_WE | OWN_a | PAY GIVE | PAY to
0.15 | PAY 到 | PAY..GIVE | PAY..TELL | PAY..TURN | PAY_RUSH | PAY_and | QUEUE 名 | QUEUE_GET | QUEUE_次 | REPAY_WE | RUSH QUEUE | RUSH RUSH | RUSH..INVITE | RUSH>GIVE | RUSH_for | SHARE thi | SHARE..TRIP
0.15 | SHARE..WE | SHARE>CROWD>GET | SHARE>FREE | TAP INVITE | TAP LURE | TAP WE | TAP a | TAP 到 | TAP..GOODS | TAP..THEY | TAP>GIVE>NUM | TAP>INVITE | TAP>LURE | TAP>NUM>GET | TAP>WE>GET | TAP_CROWD | TAP_a
0.15 | TAP_灯 | TELL..KIN | TELL..ORG | TELL..TURN | TELL..URGE | TELL..YOU | TELL>KIN | TELL_GET | TELL_KIN | THEY the | THEY>ORG | THEY>PAY | THEY_PAY | THEY_TAP | TRIP 有 | TRIP>GIVE>NUM | TRIP>NUM>COND
0.15 | TRIP_FREE | TRIP_了 | TRIP_来 | TURN NUM | TURN TAP | TURN..TRIP | TURN>YOU | TURN>YOU>WE | TURN_about | URGE..COND | URGE..PAY | URGE..YOU | URGE>GET>LURE | URGE>NEG | URGE>YOU>SHARE | URGE_ASK
0.15 | URGE_LURE | URGE_PAY | URGE_it | URGE_the | URGING$ | URGING..ASK | URGING>ASK | WARN YOU | WARN..WE | WARN>YOU | WE SHARE | WE URGE | WE 卖 | WE 家 | WE 看 | WE 能 | WE..INVITE | WE..ORG | WE..RUSH
0.15 | WE..TELL | WE>COND>GOODS | WE>GIVE>YOU | WE>KIN>YOU | WE>OWN | WE_KIN | WE_REPAY | WE_RUSH | WE_an | WE_mor | WE_上 | WE_吧 | WE_放 | WE_早 | WE_给 | WE_钱 | YOU ORG | YOU a | YOU 发 | YOU 家 | YOU 还
0.15 | YOU..URGING | YOU>COND>NEG | YOU>KIN>ASK | YOU>KIN>LURE | YOU>LURE>URGE | YOU>NEG>PAY | YOU>NUM>GET | YOU>NUM>WE | YOU>RUSH | YOU>TRIP>WE | YOU_APP | YOU_GET | YOU_TRIP | YOU_hav | YOU_人 | YOU_口 | YOU_筷
0.15 | YOU_还 | ^三 | ^加 | ^春 | ^还 | ^顺 | a day | a fre | a mystery | a_COND | a_NEG | a_hom | a_the | account , | add | addres , | afternoon | all$ | already | and the | and we | answer | ask WE | ask me
0.15 | at the | at_COND | at_ORG | back , | back$ | bank | bonu is | buy a | com_YOU | day of | day_the | didn't | do_, | don , | door to | driv | everybody | family | fee | flight | for ask | for_THEY
0.15 | good_WE | has_in | hom_, | is PAY | is ready | is_by | is_thank | is_the | it now | it_MONEY | look COND | look after | luck | me , | month | morn | nam on | nic | no mor | nobody | noodl$ | not a
0.15 | number_NUM | of # | old_, | on it | on_QUEUE | onc | one FREE | one for | one_COND | only # | or a | or_of | order | red | red packet | ric | say the | seat , | see ASK | shar , | smal_, | story , | sur
0.15 | swap | tap the | thank$ | that$ | the CROWD | the book | the cash | the family | the mor | the queu | the whol | the_, | the_GATE | the_THEY | the_URGE | the_afternoon | the_goes | the_need | the_new
0.15 | the_start | ther_to | to get | to_up | too$ | took # | train | way_a | we | which is | why | word | you ask | you sav | your cod | 一 发 | 一 口 | 一 只 | 一 桌 | 一 点 | 一 百 | 一 起 | 三 万 | 三 分 | 上 , | 上 COND
0.15 | 上 新 | 上_NUM | 上_TAP | 不 上 | 不 够 | 不 想 | 个 问 | 为_NEG | 么 不 | 么 的 | 也_GET | 也_TAP | 买 了 | 了 INVITE | 了 一 | 了_LURE | 了_TAP | 了_对 | 了_整 | 了_来 | 了_那 | 五 个 | 五 块 | 京 | 人 # | 人 头 | 人_LURE | 人_了 | 今 日 | 介 绍 | 们
0.15 | 们 的 | 价 # | 优 惠 | 传 给 | 似 | 似 的 | 位 朋 | 体_, | 你 一 | 侬 | 儿 | 儿_KIN | 儿_LURE | 儿_的 | 先 给 | 八 字 | 兴 , | 再 不 | 出_, | 刀 , | 到 WE | 到 我 | 刷 | 加 MONEY | 十 元 | 十 蚊 | 十_, | 千 , | 千 万 | 千 八 | 千 多 | 南 | 卷 | 去_COND
0.15 | 参 与 | 友 圈 | 发 COND | 发 一 | 叔 , | 口_, | 口_YOU | 句$ | 可 得 | 可 获 | 可_, | 可_PAY | 吃_TRIP | 吃_WE | 名 | 名 次 | 呀$ | 告 | 哪 儿 | 喜_" | 喝 , | 在_COND | 块 | 埋 | 壁 | 多 MONEY | 多 一 | 多 万 | 多_, | 大 礼 | 天 早 | 夫 | 奶
0.15 | 好 NEG | 好 评 | 好_SHARE | 好_TURN | 好_子 | 姨 妈 | 子 了 | 子_GIVE | 子_KIN | 存_NUM | 学 员 | 学_, | 完_, | 客_, | 家 人 | 小_COND | 就 差 | 就 是 | 属 | 属 LURE | 岁_COND | 差 价 | 带 一 | 帮_, | 帮_COND | 干 ASK | 干 什 | 平 台 | 平_,
0.15 | 幸 | 底 下 | 度 | 开_YOU | 得 先 | 心 | 心 意 | 忘 | 快 点 | 您 没 | 您 账 | 感_, | 成_NUM | 我 看 | 我 能 | 手 | 打_" | 批 | 把 APP | 把_SHARE | 把_YOU | 把_给 | 抢 , | 抢 不 | 抽 中 | 插 | 支_, | 攻 | 放 票 | 效 | 数_, | 整 | 新 来 | 新_GET | 早_,
0.15 | 时_LURE | 是 URGE | 是 今 | 替 WE | 替 我 | 月 REPAY | 月_WE | 有 座 | 有 您 | 有_好 | 机_, | 来 WE | 来 我 | 来_ASK | 杯 | 橘 | 次 免 | 款_NUM | 比 YOU | 比_的 | 没 人 | 没 用 | 注 | 活_, | 点 一 | 点 开 | 照 片 | 爸 | 牙 | 用 户 | 用_COND | 留 了
0.15 | 疼 | 的 候 | 的 儿 | 的 年 | 的 都 | 的_上 | 的_加 | 的_子 | 的_看 | 的_真 | 的_费 | 盒 | 看 您 | 看_NEG | 真_" | 着_, | 睡 | 睡_, | 瞧 | 瞧 瞧 | 知_, | 码 | 示 | 票 我 | 票_, | 福 利 | 福_, | 称 | 稳 | 空 | 立 刻 | 第 # | 笼_COND | 等 | 算_的 | 红_子 | 终
0.15 | 绍 | 经_, | 翻 倍 | 老 同 | 老 板 | 老_, | 而 | 肚 | 肚 子 | 胜 | 能 NEG | 能 不 | 航 , | 节 | 花 , | 荐 给 | 蛋 , | 行 一 | 衣 | 补 贴 | 要 不 | 要_NEG | 记 住 | 试 | 话 就 | 说_早 | 费 NUM | 走 一 | 走 不 | 跑 | 路 | 身_健 | 车_NEG | 辆 | 过 | 过 的
0.15 | 过_个 | 还 送 | 还_COND | 这_GET | 送 # | 选 , | 速 包 | 那 ASK | 那 么 | 都_GET | 里 COND | 里 说 | 钞 | 钱_GIVE | 链 | 门 | 门 , | 门_NUM | 问_COND | 问_句 | 阿 KIN | 阿 公 | 院 | 隔 壁 | 青 | 非 | 鞋 | 香$ | 高
0.1 | " 恭 | "_体 | "_喜 | # , | # and | # day | # g | # 的 | , ORG | , URGING | , he | , our | , 五 | , 咱 | , 回 | , 她 | , 抽 | , 新 | , 是 | , 电 | , 票 | , 种 | , 过 | , 送 | ,_OWN | ,_TELL | ,_WE | ,_do | ,_mak | ,_任
0.1 | ,_保 | ,_和 | ,_多 | ,_张 | ,_此 | ,_水 | ,_知 | ,_票 | ,_行 | ,_错 | =#折 | =#次 | =ad | =aunti | =each | =every | =get | =never | =open | =roommat | =sister | =try | =watch | =won | =不过 | =二叔 | =今晚 | =几 | =分享
0.1 | =别人 | =助力 | =升级 | =小孩 | =小程序 | =归您 | =提现 | =摇 | =新人 | =没 | =油 | =砍一刀 | =舅妈 | =表弟 | =视频 | =转到 | =还剩 | =领一 | APP>LURE | ASK ASK | ASK..FREE | ASK..GIVE | ASK..TAP | ASK..THEY | ASK>FREE | ASK>NEG
0.1 | ASK>PAY>WE | ASK>TAP | ASK>YOU>COND | ASK_GIVE | ASK_LURE | ASK_YOU | COND URGE | COND mor | COND>CROWD>COND | COND>GAME | COND>TRIP | COND_RUSH | COND_TRIP | COND_URGE | COND_WE | COND_has | COND_把
0.1 | COND_气 | COND_走 | COND_这 | CROWD who | CROWD..ORG | CROWD>GIVE | CROWD>KIN | CROWD>TAP | CROWD_KIN | CROWD_LURE | CROWD_都 | CUSTOM_事 | FREE LURE | FREE_PAY | GAME>LURE | GAME_THEY | GATE..KIN | GET GIVE
0.1 | GET GOODS | GET 上 | GET 个 | GET 这 | GET>COND | GET>COND>FREE | GET_FREE | GET_it | GET_年 | GIVE MONEY | GIVE..GOODS | GIVE>COND>NEG | GIVE>URGE | GIVE>YOU>NEG | GIVE_TRIP | GOODS..LURE | GOODS..NEG
0.1 | GOODS..THEY | GOODS..TRIP | GOODS>COND | GOODS>WE | GOODS_NEG | GOODS_PAY | INVITE..LURE | INVITE..PAY | INVITE>CROWD | INVITE>PAY | INVITE_GAME | INVITE_GIVE | KIN 那 | KIN$ | KIN..COND | KIN>COND>THEY
0.1 | KIN>CUSTOM | KIN_要 | LURE REPAY | LURE URGE | LURE..URGING | LURE>GAME | LURE>GET | LURE>GIVE | LURE>GIVE>GET | LURE>MONEY | LURE>YOU>GET | LURE_年 | MONEY$ | MONEY..ASK | MONEY_YOU | NEG a | NEG do
0.1 | NEG 少 | NEG>ASK | NEG>TAP | NEG>WARN | NEG_GOODS | NEG_NEG | NEG_SHARE | NEG_TURN | NEG_on | NEG_to | NEG_儿 | NEG_有 | NOR GAME | NOR REPAY | NUM PAY | NUM and | NUM day | NUM g | NUM..COND | NUM..GET
0.1 | NUM..WE | NUM>FREE>NUM | NUM>GET>GOODS | NUM>GIVE>NUM | NUM>PAY | NUM>WE>GIVE | NUM>YOU>NEG | NUM_ASK | NUM_放 | NUM_来 | NUM_问 | ORG , | ORG..SHARE | ORG..TELL | ORG>COND | ORG>URGE | OWN 的 | PAY 了
0.1 | PAY..APP | PAY>NEG | PAY_" | PAY_REPAY | QUEUE>GET | QUEUE_URGE | REPAY LURE | RUSH>NEG | RUSH>PAY>MONEY | SHARE>PAY | SHARE_APP | SHARE_FREE | SHARE_a | TAP$ | TAP..APP | TAP..COND | TAP..NUM
0.1 | TAP>COND>TAP | TAP_NEG | TAP_TAP | TAP_分钟 | TAP_有 | TELL..GIVE | TELL..NEG | TELL>SHARE | TELL_是 | THEY>WE | TRIP at | TRIP 谱 | TRIP..KIN | TRIP..REPAY | TRIP_COND | TRIP_LURE | TURN..CROWD | TURN_人
0.1 | URGE TAP | URGE..GIVE | URGE..NEG | URGE..TRIP | URGE>APP | URGE_URGE | WE..CROWD | WE..OWN | WE..PAY | WE..SHARE | WE>COND | WE>CUSTOM | WE>GET | WE>GET>GOODS | WE>GIVE>TRIP | WE>GOODS | WE>NEG>PAY
0.1 | WE>NUM | WE>NUM>WE | WE>SHARE | WE>TAP | WE_URGE | WE_人 | WE_完 | YOU | YOU , | YOU ASK | YOU NUM | YOU 也 | YOU>COND>ASK | YOU>COND>GOODS | YOU>TURN | YOU_GAME | YOU_INVITE | YOU_NEG | YOU_TELL | YOU_以
0.1 | YOU_体 | YOU_自 | YOU_话 | YOU_边 | YOU_道 | ^周 | ^大 | ^小 | a new | a_TELL | a_under | ad | also | and GET | and YOU | and everyon | and_wil | aunti | back | befor | chat | could | do the | do_GIVE | don
0.1 | first | first , | for LURE | for WE | for_whol | gift | grand | hom$ | hous | i'm not | in_URGE | is # | is_URGE | is_it | it for | it_NUM | money , | much | never | of GOODS | of TRIP | of_YOU | on ,
0.1 | onc mor | only | pack | pay you | ready | roommat | sign up | sister | stil in | tak_NUM | talk about | the day | the_YOU | the_wil | to CROWD | to_NUM | tonight | treat | try | whil | wish | won
0.1 | you bring | your account | 三_, | 上 不 | 上$ | 上_, | 上_YOU | 不 多 | 不 少 | 不 过 | 业 | 东_NEG | 两 千 | 个_WE | 中 奖 | 久 | 久 NEG | 乐 | 也_这 | 买 不 | 了 解 | 了_是 | 了_有 | 二 叔 | 五 元 | 人_GIVE | 今 晚 | 优 先 | 会 员 | 位 | 你 多
0.1 | 你 替 | 便 | 健_, | 偿 | 儿 子 | 再 聊 | 再 说 | 准 | 减 | 出 COND | 出 一 | 分 享 | 切 | 别 人 | 到 CROWD | 到 三 | 力 | 加 速 | 助 力 | 十 八 | 升 级 | 华_, | 厘 GOODS | 厘 米 | 口 那 | 句 话 | 另 | 吃$ | 名_TAP | 呼 | 咗 | 啦$ | 嘴_, | 四 千 | 回_WE
0.1 | 回_阳 | 壁_王 | 备 好 | 多 谢 | 多_NUM | 大 KIN | 大 爷 | 天 , | 头 | 好 " | 好 了 | 妈 | 妹 | 始_, | 姐 | 子_ASK | 子_NEG | 子_YOU | 学 的 | 家 ORG | 对_, | 对_WE | 小 孩 | 小 程 | 就 送 | 已 | 已_了 | 带_的 | 年 NEG | 年 不 | 年_TAP | 年_盘 | 开 通
0.1 | 开_了 | 归 您 | 当_NUM | 得 是 | 微 | 忙 | 息 , | 您 那 | 户 , | 房 子 | 房_YOU | 房_的 | 把 KIN | 把_TRIP | 把_个 | 把_的 | 提 现 | 收 了 | 放_了 | 数$ | 早 NUM | 春_, | 是 没 | 是_TRIP | 晚 八 | 有 YOU | 有 钱 | 有_GET | 有_YOU | 有_话 | 朋 | 朋 友
0.1 | 服 | 望 | 来_这 | 查_, | 歌 , | 步 , | 沈 | 没 抢 | 清_, | 滚 | 滚_来 | 火 车 | 火 锅 | 片 | 玩 , | 用 | 用 就 | 留 下 | 百 元 | 百_YOU | 的 不 | 的 新 | 的 朋 | 的 机 | 的_KIN | 的_只 | 的_度 | 的_思 | 的_过 | 的_都 | 直 播 | 看 见 | 着_YOU | 着_说 | 睇
0.1 | 知_YOU | 码 , | 砍 一 | 确 | 确 认 | 福 , | 程 序 | 管_NUM | 粤 | 粤 语 | 紧 | 组 | 细 , | 给 您 | 给_看 | 绩 | 聊_的 | 能 用 | 舅 妈 | 茶_, | 菜 | 菜 谱 | 蚊 | 表 弟 | 被_, | 认 | 认 识 | 让 | 许_, | 话 COND | 说 你 | 请 | 请 把 | 调 | 贷 | 走_步 | 跟 你
0.1 | 转 到 | 过_的 | 还 剩 | 还_LURE | 还_PAY | 这_COND | 连 着 | 那_NEG | 都 来 | 都_LURE | 都_了 | 配 | 里 | 里 了 | 钱_, | 问_YOU | 降 | 隔_王 | 需 | 题 | 验
0.05 | , YOU | , just | , 二 | , 人 | , 奶 | , 工 | , 您 | , 有 | , 茶 | , 这 | ,_APP | ,_COND | ,_CUSTOM | ,_KIN | ,_PAY | ,_leav | ,_the | ,_thi | ,_who | ,_儿 | ,_前 | ,_双 | ,_句 | ,_就是 | ,_影 | ,_晚 | ,_话 | =#张
0.05 | =befor | =family | =tonight | =先 | =出票 | =咱俩 | =多少 | =奖 | =手机 | =手里 | =没关系 | =注册 | =点开 | =爸妈 | =表姐 | ASK COND | ASK NEG | ASK is | ASK much | ASK_, | COND PAY | COND QUEUE | COND 去 | COND..ASK
0.05 | COND..KIN | COND..OWN | COND>CROWD | COND>FREE | COND>NUM>KIN | COND>OWN | COND>YOU | COND>YOU>PAY | COND_, | COND_COND | COND_FREE | COND_YOU | COND_前 | COND_在 | COND_箱 | COND_说 | CROWD 们 | CROWD..PAY
0.05 | CROWD..REPAY | CROWD>WE | FREE | FREE..GIVE | FREE..URGE | GAME..GOODS | GAME..NUM | GET NEG | GET>GAME | GET_ASK | GIVE..REPAY | GIVE_COND | GIVE_NUM | GOODS..GOODS | GOODS_TRIP | GOODS_a | INVITE COND
0.05 | INVITE..TRIP | INVITE>NUM>COND | INVITE>NUM>KIN | KIN WE | KIN>ASK | KIN>TRIP | KIN_KIN | KIN_the | LURE..GET | LURE..TELL | LURE>COND>YOU | MONEY COND | MONEY>NEG | NEG 上 | NEG 多 | NEG>GIVE | NEG>LURE
0.05 | NEG>MONEY>NUM | NEG_多 | NOT CROWD | NUM NUM | NUM>COND | NUM>KIN | NUM>KIN>GOODS | NUM_GAME | NUM_MONEY | NUM_tak | NUM_和 | NUM_行 | NUM_过 | ORG..URGE | ORG_, | ORG_WE | PAY..FREE | PAY>FREE | PAY>GIVE
0.05 | PAY_NUM | QUEUE..GIVE | QUEUE..URGE | QUEUE..YOU | QUEUE>WE | QUEUE>YOU | QUEUE_the | RUSH_FREE | SHARE>GOODS | SHARE>NUM | SHARE_YOU | SHARE_the | TAP YOU | TAP>GAME | TAP_, | TELL..GET | THEY..GOODS
0.05 | THEY_the | TRIP..COND | TRIP..TAP | TURN>NUM | URGE..APP | URGE..GAME | URGE>TRIP | WE 还 | WE..COND | WE>COND>WE | WE_to | WE_好 | WE_话 | WE_里 | YOU 替 | YOU>GIVE | YOU>LURE | YOU>PAY>NEG | YOU>URGE
0.05 | YOU_GOODS | YOU_年 | YOU_的 | ^TRIP | ^让 | a GOODS | and_QUEUE | and_hom | are_, | ask$ | be_to | buy | fil | go on | hav_to | how much | into | know | mak | mak a | of | on_, | on_way | put_NUM | stil
0.05 | that_, | the LURE | the_with | ther | to | to a | to the | to_CROWD | to_YOU | we hav | wel , | wheel | would | you earn | you lik | you want | yuan | 七 | 七 千 | 万 , | 万 七 | 三 块 | 上 CUSTOM | 为 YOU | 为 您
0.05 | 了_YOU | 了_回 | 五 十 | 享 到 | 仅 | 今 | 件_COND | 优 | 位 好 | 保_, | 先 吃 | 六 , | 关_, | 出 | 分 钟 | 到_的 | 功 | 十 万 | 双 | 台 | 吃 饭 | 吧$ | 咱 俩 | 因 | 因 为 | 多 | 多 少 | 大 | 好 几 | 如_, | 定 | 客 | 就 来 | 带 NUM | 带 个 | 平 | 年_NUM
0.05 | 年_了 | 开 了 | 开_NUM | 弃 | 当_, | 您 多 | 您 家 | 您 记 | 您 还 | 愁 | 愿 | 慢_YOU | 我 一 | 我 还 | 手 里 | 把 这 | 排_, | 推 荐 | 放_YOU | 时 , | 时_NUM | 春 | 晚 NUM | 本 | 朵 | 来_, | 来_COND | 来_YOU | 来_要 | 没 关 | 注 册 | 清 | 热 | 爱
0.05 | 爸 妈 | 特 | 班_, | 用_的 | 登 | 百 八 | 的$ | 的_COND | 的_LURE | 的_URGE | 的_年 | 看 YOU | 着 ASK | 着_了 | 秘_, | 立 即 | 给 CROWD | 给 我 | 自_的 | 荐 | 行 李 | 行_, | 表 姐 | 要_, | 诉 您 | 话 题 | 话_TAP | 谁 都 | 谢 | 走_, | 走_NUM | 趟
0.05 | 过_COND | 过_NEG | 近 | 还 有 | 还_ASK | 还_着 | 这 个 | 这 张 | 进 门 | 道 | 门_GOODS | 问 | 问 WE | 问 我 | 顿 | 高 兴 | 齐_,
-0.05 | " 谢 | "_GET | "_思 | "_意 | "_谢 | # for | # h | # mother | # of | # 次 | , GAME | , enough | , given | , h | , how | , thank | , 依 | , 别 | , 吃 | , 广 | , 意 | , 慢 | , 我 | , 改 | , 明 | , 见 | , 请 | , 走 | , 路
-0.05 | , 都 | ,_door | ,_old | ,_on | ,_walk | ,_wer | ,_也 | ,_子 | ,_思 | ,_步 | ,_聊 | =atleast | =but | =collect | =company | =departur | =father | =lik | =luggag | =mother | =off | =orang | =pay | =shal
-0.05 | =surpris | =之前 | =免费 | =双手 | =各 | =堂哥 | =大伯 | =大姑 | =姐 | =姑父 | =姨 | =完成 | =就能 | =工资 | =是不是 | =爸 | =舅舅 | =花 | =谁 | =钓鱼 | ASK..GAME | ASK..PAY | ASK..TRIP | ASK>PAY | ASK>SHARE | ASK>URGE | ASK_NEG
-0.05 | ASK_WE | COND MONEY | COND 到 | COND 句 | COND 坐 | COND..COND | COND..NEG | COND..TRIP | COND>ASK | COND>FREE>WE | COND>GET>NUM | COND>INVITE | COND>NEG | COND>TAP | COND>THEY | COND>TRIP>COND
-0.05 | COND>URGE>TAP | COND>WE>YOU | COND_REPAY | COND_依 | COND_好 | COND_看 | COND_都 | CROWD>GOODS | CROWD>REPAY | CROWD_NUM | CROWD_TRIP | CUSTOM 从 | CUSTOM_门 | FREE..KIN | FREE>WE>KIN | FREE_GET | GET YOU
-0.05 | GET..FREE | GET..MONEY | GET_GIVE | GET_看 | GIVE KIN | GIVE 调 | GIVE..TELL | GIVE>CUSTOM | GIVE>WE | GIVE_, | GIVE_把 | GOODS 字 | GOODS..FREE | GOODS..PAY | GOODS>NEG | GOODS>NUM>COND | GOODS>PAY>MONEY
-0.05 | GOODS_太 | INVITE..THEY | INVITE..URGE | INVITE_安 | INVITE_排 | KIN KIN | KIN..NEG | KIN..NUM | KIN>GET | KIN>INVITE | KIN>PAY>NUM | KIN>WE>COND | KIN_CROWD | KIN_FREE | KIN_ORG | KIN_for | KIN_to | KIN_对
-0.05 | KIN_相 | KIN_看 | KIN_说 | KIN_都 | KIN_里 | LURE to | LURE..PAY | MONEY..KIN | MONEY_GET | MONEY_fen | NEG COND | NEG 开 | NEG 见 | NEG 超 | NEG 问 | NEG..ASK | NEG..GET | NEG..URGING | NEG>ORG | NEG>PAY
-0.05 | NEG>REPAY | NEG_TRIP | NEG_YOU | NEG_下 | NEG_题 | NOR GET | NOR TAP | NOR URGING | NOR WE | NOT CUSTOM | NOT GIVE | NOT PAY | NUM COND | NUM WE | NUM for | NUM h | NUM of | NUM 都 | NUM..TRIP | NUM..WARN
-0.05 | NUM>CROWD>COND | NUM>GAME>URGE | NUM>GET>ASK | NUM>KIN>NUM | NUM>REPAY>MONEY | NUM>WARN | NUM>WE>NUM | NUM_" | NUM_, | NUM_minut | NUM_说 | ORG_a | OWN..ASK | OWN_NUM | PAY 的 | PAY>ASK | PAY>NUM
-0.05 | PAY_ASK | QUEUE URGE | QUEUE..GET | QUEUE>NEG | REPAY..ASK | REPAY..URGE | REPAY>MONEY | RUSH YOU | RUSH..URGE | RUSH>MONEY>NUM | SHARE that | SHARE..APP | SHARE..TELL | TAP COND | TAP..INVITE
-0.05 | TAP..WARN | TAP>PAY>GOODS | TAP>TURN | TAP_GIVE | TAP_TRIP | TELL..TRIP | THEY$ | THEY..WE | THEY_GET | THEY_NEG | TRIP..FREE | TRIP>ASK | TRIP>COND>NUM | TRIP>TAP | TRIP_PAY | TRIP_改 | TURN..ASK
-0.05 | TURN..INVITE | TURN>INVITE | TURN_LURE | URGE GET | URGE 人 | URGE 只 | URGE 热 | URGE>TAP>PAY | URGE>THEY | URGE_COND | URGE_的 | URGE_管 | WARN..NUM | WARN>NUM | WE PAY | WE TAP | WE TELL | WE walk
-0.05 | WE wer | WE 去 | WE 来 | WE..THEY | WE..WARN | WE..WE | WE>KIN | WE>KIN>PAY | WE>NUM>GAME | WE>TRIP>NUM | WE>YOU>NEG | WE_ASK | WE_GAME | WE_hom | WE_leav | WE_说 | WE_调 | YOU KIN | YOU SHARE | YOU 儿
-0.05 | YOU..TELL | YOU>ASK | YOU>GET | YOU>GET>LURE | YOU>NEG>WE | YOU_be | YOU_张 | YOU_行 | ^it | ^上 | ^傅 | ^过 | ^郭 | a_NUM | ages | ages on | ages_day | ages_the | all GOODS | and PAY | and a | and_fen
-0.05 | and_half | and_hour | at least | at_tabl | but | company | d | day | day WE | day we | day_leav | departur | door$ | earliest | father | fifteenth | fin | given up | given_is | good , | h_NUM | h_说
-0.05 | happy new | happy_year | hom_NUM | how is | i walk | includ | is , | is not | is_given | is_long | is_up | it , | it_given | least | leav , | leav hom | leav_at | li | liv to | liv_NUM | liv_a
-0.05 | long CROWD | long story | luggag | may YOU | may you | may_liv | may_to | mobility | mobility # | mobility NUM | mor$ | mother | n # | n NUM | now , | nut , | occasion | of your | on_fifteenth | orang
-0.05 | promis | remember | say_, | see what | sf | sf # | sf NUM | shaanxi | shal | shenshen , | sichuan # | sichuan NUM | sk | sk # | sk NUM | sp # | sp NUM | step today | surpris | t # | t NUM | t_NUM
-0.05 | tak a | that FREE | that_YOU | that_is | the earliest | the fifteenth | the_GAME | the_leav | the_to | the_year | ther is | ther_NEG | tim , | together_PAY | walk_URGE | we wer | what did | yang
-0.05 | year_, | you liv | you'r | zh | 一 句 | 万 四 | 上 每 | 上_FREE | 上_GET | 下_URGE | 不 | 不 好 | 不 是 | 东 西 | 两 点 | 个 好 | 个$ | 个_CROWD | 个_都 | 个_题 | 丽 | 丽_, | 之 前 | 习 | 了 # | 了_ASK | 了_NEG | 了_人 | 事$ | 于 多 | 于_NUM
-0.05 | 于_PAY | 人 了 | 人_NUM | 从 家 | 从 进 | 从_到 | 从_回 | 以 上 | 们 全 | 们_从 | 们_排 | 会 | 会_TAP | 余 | 依 | 依 次 | 依_是 | 儿 就 | 元 , | 兰 | 共 # | 再 | 军 | 凑 | 出_走 | 刚_, | 到 出 | 到 时 | 到_走 | 剩 点 | 劲 | 包 " | 包 饺 | 北 | 十 七 | 十 个
-0.05 | 午 NUM | 午 两 | 午_WE | 半 | 去 了 | 又_了 | 友 , | 双 手 | 发 的 | 口 到 | 口_家 | 口_门 | 只 管 | 只_吃 | 只_喝 | 吃 | 吃 喝 | 和 TRIP | 啊 | 啊 , | 回_打 | 回_过 | 在 一 | 在 住 | 在_NUM | 堂 哥 | 备 | 多 FREE | 多 花 | 多$ | 多_TAP | 多_钟 | 夜 ,
-0.05 | 大 伯 | 大 姑 | 天 只 | 天 后 | 太 小 | 太_GIVE | 太_WE | 头_TELL | 头_打 | 奖 , | 好_们 | 好_在 | 妈 , | 姑 父 | 字 太 | 字_小 | 孙 | 孙_, | 学 生 | 安_从 | 完 成 | 客 人 | 客 气 | 家_到 | 容 WE | 容 我 | 对 h | 对_来 | 小 WE | 小 我 | 小_调 | 就 能
-0.05 | 岁_NUM | 工 资 | 己 | 帮 GIVE | 帮 记 | 年 NUM | 年 从 | 年 龄 | 年_人 | 年_家 | 庆 | 当_多 | 很 | 得 好 | 思 | 您 儿 | 您 调 | 您 过 | 惦_WE | 想 想 | 慢 来 | 慢_来 | 懂 | 我 去 | 我 来 | 我 那 | 或_, | 房 租 | 把_CUSTOM | 把_次 | 折 | 挂 念 | 挣 多 | 排 从
-0.05 | 改 天 | 敏 | 文_, | 方_, | 时 对 | 时_h | 昨 天 | 月 GET | 月 一 | 月 挣 | 月 都 | 月_ASK | 月_能 | 有 COND | 有 LURE | 有 一 | 有_COND | 有_TELL | 机 字 | 来 说 | 来_当 | 来_来 | 来_相 | 查 | 桂 | 楚 | 次 CUSTOM | 次 拜 | 次 是 | 次_从 | 次_进 | 款$
-0.05 | 步 一 | 步 来 | 每 月 | 比_NUM | 没 问 | 清 楚 | 点 买 | 点 没 | 玉 | 现 在 | 现_住 | 甜 | 的 几 | 的_会 | 的_支 | 的_说 | 的_长 | 相_多 | 着 | 着 YOU | 着$ | 离 | 管 吃 | 管_喝 | 经 | 美_, | 能_PAY | 能_TAP | 自 己 | 舅 舅 | 补 | 表 KIN | 要_COND
-0.05 | 要_NUM | 要_家 | 订_, | 说 得 | 说 相 | 说 说 | 说_了 | 说_于 | 说_好 | 说_当 | 谁 | 调 大 | 谢 YOU | 谢_GIVE | 谢_关 | 象 的 | 象$ | 贵 MONEY | 走_遍 | 趁 热 | 超 | 足 | 路_多 | 身 | 边_, | 过_GET | 过_从 | 还 | 还 得 | 还_开 | 这 NUM | 这 事 | 这 趟
-0.05 | 这 题 | 这_WE | 这_从 | 这_题 | 进_出 | 进_到 | 遍_依 | 遍_次 | 那 儿 | 郭 | 郭_, | 都 | 都 要 | 都_, | 都_URGE | 里_NUM | 钓 鱼 | 钟_WE | 钟_对 | 镇 | 镇 上 | 门 走 | 门_出 | 门_到 | 门_遍 | 问 COND | 队 , | 难 | 题$ | 风 | 龄
-0.1 | " LURE | " RUSH | " 这 | "COND" | "RUSH" | "_是 | # or | # w | # 万 | , CUSTOM | , TELL | , a | , aunti | , door | , found | , i'm | , mean | , pleas | , say | , shal | , sit | , so | , we'l | , what | , 两
-0.1 | , 在 | , 太 | , 好 | , 孩 | , 家 | , 年 | , 房 | , 真 | , 祝 | , 粉 | , 要 | , 连 | ,_RUSH | ,_TURN | ,_WARN | ,_YOU | ,_about | ,_as | ,_by | ,_or | ,_tak | ,_thank | ,_was | ,_wil | ,_亲 | ,_住 | ,_倒 | ,_午 | ,_半
-0.1 | ,_去 | ,_台 | ,_合 | ,_啥 | ,_地 | ,_够 | ,_夸 | ,_成 | ,_或 | ,_打 | ,_教 | ,_等 | ,_管 | ,_约 | ,_美 | ,_茶 | ,_象 | ,_适 | =#天 | =agent | =anybody | =arriv | =cheaper | =children | =if | =itinerary | =kid | =meet
-0.1 | =pack | =past | =priz | =senior | =someon | =son | =uncl | =wed | =you | =三姨 | =上车 | =伯 | =免 | =别 | =到账 | =叔叔 | =叫上 | =告诉 | =喊 | =外公 | =大礼包 | =大舅 | =妈 | =存了 | =室友 | =小姑 | =怎么 | =总价 | =扫码 | =摊 | =攒 | =机票
-0.1 | =每 | =没了 | =老人 | =舅 | =行程 | =讲究 | =证件 | =退款 | =邻居 | =钱包 | =饺子 | APP THEY | APP TRIP | APP>PAY | APP>TRIP | APP_GIVE | ASK LURE | ASK PAY | ASK the | ASK..NUM | ASK>COND | ASK>GIVE | ASK>INVITE | ASK>KIN
-0.1 | ASK>THEY | ASK_NUM | ASK_in | ASK_year | ASK_都 | COND COND | COND GIVE | COND WE | COND 会 | COND 保 | COND 套 | COND 月 | COND 段 | COND 班 | COND 行 | COND 跟 | COND 辈 | COND$ | COND..NUM | COND..PAY
-0.1 | COND..QUEUE | COND>APP>TRIP | COND>NUM>TAP | COND>TELL | COND>TRIP>GET | COND>WARN | COND_QUEUE | COND_住 | COND_多 | COND_子 | COND_实 | COND_密 | COND_那 | CROWD INVITE | CROWD at | CROWD was
-0.1 | CROWD..INVITE | CROWD>LURE | CROWD_CUSTOM | CROWD_laid | CROWD_好 | CUSTOM COND | CUSTOM NUM | CUSTOM 了 | CUSTOM..ASK | CUSTOM..LURE | CUSTOM..ORG | CUSTOM>LURE | CUSTOM>NUM>WE | CUSTOM>ORG | CUSTOM_进
-0.1 | FREE MONEY | FREE$ | FREE>MONEY>NUM | FREE>NEG | FREE_对 | GAME at | GAME>NEG>NUM | GAME_a | GET 一下 | GET 对 | GET..RUSH | GET>TAP | GET_hom | GET_month | GET_行 | GET_这 | GET_题 | GIVE ASK | GIVE kne
-0.1 | GIVE 回 | GIVE 在 | GIVE 看 | GIVE..KIN | GIVE..TRIP | GIVE..WE | GIVE>COND | GIVE>CUSTOM>COND | GIVE>TURN | GIVE>YOU>COND | GIVE_WE | GIVE_with | GIVE_是 | GOODS at | GOODS 的 | GOODS..SHARE | GOODS..WARN
-0.1 | GOODS>LURE | GOODS>MONEY>NUM | GOODS>NUM>YOU | GOODS>URGE | GOODS_is | GOODS_with | INVITE 们 | INVITE>ASK | INVITE_SHARE | INVITE_对 | KIN CUSTOM | KIN 父 | KIN 给 | KIN..REPAY | KIN..URGE | KIN..WE
-0.1 | KIN>CROWD | KIN>GOODS>NUM | KIN>NEG | KIN>NUM>KIN | KIN>REPAY | KIN>SHARE>LURE | KIN>THEY>NUM | KIN>YOU>GET | KIN_" | KIN_NUM | KIN_REPAY | KIN_个 | KIN_了 | KIN_过 | LURE 的 | LURE..INVITE | LURE..WE
-0.1 | LURE>CROWD | LURE>GIVE>NEG | LURE>TRIP | LURE>YOU>KIN | LURE_COND | LURE_CUSTOM | LURE_GOODS | LURE_TRIP | LURE_WE | LURE_是 | MONEY..YOU | MONEY>NUM | MONEY>NUM>GET | MONEY>YOU | NEG GIVE | NEG 看
-0.1 | NEG 行 | NEG 要 | NEG..INVITE | NEG..LURE | NEG..QUEUE | NEG..WE | NEG>FREE | NEG>GET | NEG>KIN | NEG>TRIP | NEG_" | NEG_APP | NEG_GAME | NEG_INVITE | NEG_KIN | NEG_URGE | NEG_for | NEG_任 | NEG_何
-0.1 | NOR TELL | NOT GET | NOT GOODS | NOT MONEY | NOT NUM | NOT REPAY | NOT TAP | NOT TELL | NUM ASK | NUM WARN | NUM or | NUM 公 | NUM 出 | NUM 半 | NUM 吧 | NUM 月 | NUM>KIN>COND | NUM>LURE | NUM>NEG
-0.1 | NUM>YOU>NUM | NUM_GET | NUM_KIN | NUM_SHARE | NUM_most | NUM_year | NUM_了 | NUM_出 | NUM_啦 | NUM_家 | NUM_小 | NUM_尝 | NUM_成 | NUM_斤 | NUM_时 | NUM_票 | ORG GOODS | ORG..GET | ORG..INVITE | ORG..NEG
-0.1 | ORG..ORG | ORG..TAP | ORG>GOODS | ORG>GOODS>MONEY | ORG_MONEY | ORG_的 | OWN$ | OWN..GIVE | OWN..URGE | PAY YOU | PAY_APP | PAY_in | PAY_mor | PAY_of | PAY_两 | PAY_的 | QUEUE RUSH | QUEUE..ASK | QUEUE>TAP
-0.1 | QUEUE>TRIP | QUEUE_NEG | QUEUE_的 | REPAY COND | REPAY..FREE | REPAY..GIVE | REPAY..GOODS | REPAY..LURE | REPAY..NEG | REPAY..OWN | REPAY..THEY | REPAY..TURN | REPAY>NEG | REPAY>PAY | REPAY_GET
-0.1 | REPAY_LURE | SHARE..KIN | SHARE..YOU | SHARE>KIN | TAP CUSTOM | TAP NUM | TAP 要 | TAP>GET>NUM | TAP>TELL | TAP_KIN | TAP_MONEY | TAP_QUEUE | TAP_岁 | TELL>FREE | TELL>GET | TELL_COND | TELL_to
-0.1 | THEY GIVE | THEY KIN | THEY SHARE | THEY..GET | THEY>KIN | THEY>NUM | THEY>URGE | TRIP..CROWD | TRIP..WE | TRIP>SHARE | TRIP>WE>GIVE | TRIP_YOU | TRIP_and | TRIP_早 | TRIP_的 | TURN>GIVE | TURN_过
-0.1 | URGE and | URGE_WE | WARN..APP | WARN..GET | WARN..NEG | WARN_的 | WE ORG | WE hom | WE leav | WE pour | WE 心 | WE 把 | WE 敬 | WE 有 | WE 那 | WE..KIN | WE..URGE | WE>COND>APP | WE>COND>PAY | WE>CROWD>FREE
-0.1 | WE>NEG>LURE | WE>NEG>YOU | WE>NUM>GOODS | WE>ORG | WE>PAY>NUM | WE>RUSH>YOU | WE>TURN | WE_OWN | WE_YOU | WE_from | WE_laid | WE_mak | WE_that | WE_was | WE_吃 | WE_在 | WE_己 | WE_手 | WE_拍 | YOU GET
-0.1 | YOU REPAY | YOU 了 | YOU 去 | YOU 对 | YOU 尝 | YOU 早 | YOU 最 | YOU 猜 | YOU..OWN | YOU..REPAY | YOU>GIVE>WE | YOU>KIN | YOU>KIN>THEY | YOU>NEG | YOU>NUM>TRIP | YOU>NUM>YOU | YOU>TRIP>NUM | YOU>WE>COND
-0.1 | YOU>WE>GET | YOU>WE>TAP | YOU_, | YOU_GIVE | YOU_WARN | YOU_WE | YOU_over | YOU_事 | YOU_坐 | YOU_学 | YOU_尝 | YOU_开 | YOU_是 | YOU_有 | YOU_真 | ^FREE | ^MONEY | ^REPAY | ^all | ^h | ^hello | ^http | ^round
-0.1 | ^sichuan | ^tak | ^thank | ^今 | ^冯 | ^在 | ^孙 | ^徐 | ^最 | ^程 | ^袁 | a bit | a long | a ticket | a_QUEUE | a_TURN | a_YOU | a_a | a_over | about YOU | again | against | agent | all YOU | all_together
-0.1 | an_, | and GIVE | and is | and_KIN | and_YOU | and_mean | anybody | arriv | as_NUM | at COND | at most | at onc | at_is | beij | bring , | cc_NUM | cheaper | ches | children | claim a | coat | compar
-0.1 | cook_, | copy | day_, | don't | door_door | down , | drink | driver | each | fact | find | for you | for_KIN | found # | found NUM | friend and | g | gav | get us | hear | hello , | hello_GET
-0.1 | hello_pleas | hom at | hom from | hom_to | host , | hot | hour$ | http | http , | http_NUM | i'd TURN | i'd rather | i'd_to | if | if a | if i | in_, | in_and | is URGE | is_MONEY | is_WE | is_fen | it
-0.1 | itinerary | its_, | kid | kne | laid | laid FREE | laid off | laid_, | last month | leav_NUM | let_GAME | let_pour | level | me gues | me pour | meet | minut_and | month , | mor than | mor_NUM | mor_a
-0.1 | must | neighbour was | new_door | new_the | not scor | not to | of YOU | of you | of_, | of_NEG | on | one GAME | our neighbour | past | peopl at | plan , | pleas GET | pleas do | pleas get | pleas_WE
-0.1 | pleas_hom | pour YOU | pour you | pour_GOODS | pric | privat | quicker and | read , | say thank | say_GET | say_YOU | scor , | see | see_the | see_year | senior | set | several | shanghai | shenshen
-0.1 | short_, | sichuan | sit her | so | so_it | so_the | someon | son | sourc GIVE | sourc giv | split the | t t | t_t | tak_tim | talk_the | text_, | thank_for | that the | that_PAY | the child | the new
-0.1 | the third | the year | the_NEG | the_PAY | the_ask | the_day | the_from | the_in | the_trip | to be | to door | to keep | to talk | to_WE | to_at | to_for | trial | twic a | uncl | us hom | was laid
-0.1 | was_, | was_FREE | way , | we leav | wed | week | wer # | wer NUM | wer_, | wer_at | what the | with CUSTOM | with both | with_CROWD | word$ | year INVITE | year bring | year_WE | year_door | yes ,
-0.1 | you should | you tea | your cousin | your family | your kne | your son | z | 一 个 | 一 十 | 一 套 | 一 放 | 一 班 | 一 辈 | 一会儿 COND | 一样 , | 七 , | 万 二 | 三 , | 三 十 | 三 姨 | 上 车 | 上_的 | 下 ORG | 下 午 | 下 就 | 下 超
-0.1 | 下_MONEY | 下_NEG | 不 用 | 不 行 | 两 天 | 个 话 | 个_要 | 丰 | 为 # | 为 NUM | 也 就 | 了 没 | 了_URGE | 了_WE | 了_吃 | 了_小 | 了_年 | 事 COND | 事 先 | 事_, | 二 个 | 于 | 些_都 | 人_NEG | 人_事 | 人_还 | 以 GIVE | 以_COND | 任 何 | 伤 | 伤 感
-0.1 | 伤_情 | 低_NUM | 住 了 | 你 好 | 使 | 保 密 | 做 的 | 停 运 | 傅 | 先 保 | 先 放 | 全_, | 八 千 | 八 您 | 六 万 | 关 心 | 兴 的 | 养 | 冯 | 冯_, | 几 个 | 几 点 | 出_NUM | 分钟_GET | 则 | 到 四 | 到 底 | 到 群 | 到 账 | 到_TRIP | 务 , | 动$ | 十 四 | 千 块
-0.1 | 单_, | 原 | 去 | 去_TRIP | 友 回 | 叔 叔 | 句_GET | 句_WE | 叫 上 | 吃 点 | 吃_YOU | 合 适 | 同_, | 听 | 周 | 唐_, | 四 百 | 回 来 | 回_TURN | 团 | 在 外 | 在_儿 | 在_内 | 在_头 | 在_里 | 地_COND | 场 舞 | 坐 下 | 堂 | 备_, | 外 公 | 多 PAY | 多_COND
-0.1 | 多_少 | 多_的 | 够 了 | 大 舅 | 太 多 | 头_, | 夸_时 | 套$ | 套_来 | 女_, | 好 多 | 好 意 | 好_INVITE | 好_好 | 好_这 | 姐 , | 姑 , | 委 | 姥 | 婆 , | 嫂 | 子 们 | 子 我 | 字$ | 存 了 | 孩 | 它_, | 安 排 | 完 TRIP | 实 , | 审 | 室 友 | 家_GOODS | 对 WE
-0.1 | 对 我 | 导 | 将 GAME | 小 KIN | 小 TAP | 小 姑 | 小 满 | 少 了 | 尝 尝 | 就 不 | 市 鸡 | 席 , | 干 | 年 轻 | 年_从 | 广 | 广 场 | 广_舞 | 弄 | 张 满 | 徐 | 徐_, | 得 对 | 志 | 念_, | 怎 | 怎 么 | 思 是 | 总 价 | 您 包 | 您 尝 | 您 就 | 您 手 | 您 最 | 您 猜
-0.1 | 意_WE | 意_是 | 感 情 | 慢 NUM | 慢_, | 成$ | 我 再 | 我 写 | 我 心 | 我 敬 | 我 有 | 我 记 | 我 领 | 戚 们 | 房_PAY | 打 TELL | 打 电 | 打 算 | 打_GET | 扫 码 | 把_人 | 报 | 拍_TAP | 拜 | 挑 | 换 一 | 换 个 | 操 | 操_, | 攒 | 放 COND | 放 一 | 教
-0.1 | 数 , | 斤 | 斤 三 | 新 , | 日 子 | 时 候 | 春 梅 | 是 # | 是 ASK | 是 一 | 是 谢 | 是_NUM | 晚_了 | 月 GIVE | 月 到 | 有 好 | 有_了 | 本_NUM | 机 票 | 来 GIVE | 来_GIVE | 来_的 | 桌 菜 | 楼 下 | 楼_GOODS | 楼_ORG | 欢 | 歇 着 | 歇_, | 正_YOU
-0.1 | 步 COND | 步_步 | 死 | 气 , | 汤 , | 派 利 | 涨 | 涨_, | 满 三 | 满 十 | 然 | 爱 听 | 爱 聊 | 猜_了 | 现_GET | 现_NUM | 理 | 的 PAY | 的 REPAY | 的 TRIP | 的 同 | 的 里 | 的 饺 | 的_ASK | 的_REPAY | 的_TAP | 的_个 | 的_儿 | 的_口 | 的_在 | 的_对
-0.1 | 相 | 看 一 | 真_, | 短_, | 硬 | 票 , | 票 加 | 离_, | 秀 | 租 | 程 立 | 程_NUM | 程_新 | 究 | 立 新 | 端 菜 | 笑 | 红 霞 | 结 果 | 给 KIN | 给_, | 给_LURE | 给_的 | 老 电 | 老_影 | 能 看 | 腊 | 自_GIVE | 花 了 | 花 钱 | 董 | 董_, | 蛋 五 | 行 , | 行 的
-0.1 | 行 程 | 表_, | 袁 | 袁_, | 袋 面 | 裁 | 要 PAY | 要 我 | 见 着 | 觉 得 | 让 WE | 让 我 | 让_COND | 记 | 记 , | 记 在 | 讲 究 | 证 件 | 话 说 | 话_NUM | 话_了 | 说 GET | 说 这 | 说_PAY | 说_WE | 说_个 | 说_来 | 说_的 | 请 您 | 请_, | 谈 | 谢_YOU | 谢_惦
-0.1 | 谢_挂 | 象_YOU | 赶 上 | 跟_COND | 身 体 | 车 了 | 过 # | 这 一 | 这 家 | 这 条 | 这 话 | 这_NUM | 这_TAP | 这_放 | 退 款 | 适$ | 遍 | 遍 , | 那_GIVE | 那_老 | 邻 | 邻 居 | 都 列 | 都_人 | 里_NEG | 里_的 | 重 , | 钱 多 | 长_, | 门 到 | 门_, | 门_家
-0.1 | 门_门 | 问 问 | 问 题 | 问_, | 问_WE | 难 得 | 难_YOU | 雪 | 霞 | 霞 , | 韩 | 顺 , | 顺 序 | 题_NUM | 额 | 饭 , | 骗 | 鱼 | 麻_GAME
-0.15 | " SHARE | "TAP" | "_COND | "_GOODS | "_INVITE | "_LURE | "_WARN | "_is | "_it | "_with | # at | # it | # so | # step | # 岁 | %_NUM | , RUSH | , as | , er | , expect | , if | , in | , licenc | , som
-0.15 | , ticket | , 买 | , 八 | , 叫 | , 同 | , 大 | , 头 | , 官 | , 用 | , 第 | , 红 | , 谢 | , 跟 | , 选 | ,_GOODS | ,_all | ,_cc | ,_for | ,_gu | ,_i'd | ,_its | ,_keep | ,_text | ,_之 | ,_五 | ,_们 | ,_做 | ,_刚 | ,_套 | ,_字
-0.15 | ,_建 | ,_意 | ,_接 | ,_早 | ,_替 | ,_果 | ,_次 | ,_照 | ,_猜 | ,_红 | ,_线 | ,_自 | ,_说 | ,_车 | ,_轻 | ,_顺 | =areyou | =bot | =bothhand | =boxof | =colleagu | =dinner | =donot | =everyon | =group | =marri | =only
-0.15 | =pag | =peopl | =plac | =pric | =rather | =redenvelop | =refund | =room | =she | =won't | =一袋 | =三叔 | =不会 | =不错 | =儿童票 | =公交 | =关注 | =减 | =凭 | =半价 | =哪 | =头奖 | =奶奶 | =她 | =姑姑 | =姥爷 | =家人 | =带来 | =带走
-0.15 | =平安 | =手上 | =抢 | =报销 | =机会 | =用户 | =省下 | =等等 | =结婚 | =至少 | =航班 | =规矩 | =记 | =过期 | =退回 | =长辈 | APP..INVITE | APP>NEG | APP>THEY | APP>WARN | APP_GET | ASK GIVE | ASK WE | ASK..OWN | ASK_GET | ASK_and
-0.15 | ASK_for | ASK_go | ASK_it | COND | COND THEY | COND 个 | COND 件 | COND 改 | COND 有 | COND 看 | COND 趟 | COND 问 | COND..TELL | COND>GIVE>TAP | COND>INVITE>CROWD | COND>MONEY>LURE | COND>NEG>WE | COND>REPAY
-0.15 | COND>YOU>NEG | COND>YOU>TAP | COND_GIVE | COND_NEG | COND_下 | COND_回 | COND_家 | COND_对 | COND_照 | COND_的 | COND_通 | CROWD CUSTOM | CROWD..ASK | CROWD..KIN | CROWD..TELL | CROWD..TURN | CROWD>ASK
-0.15 | CROWD>CUSTOM | CROWD>FREE | CROWD>GAME | CROWD>THEY | CROWD>TURN | CROWD_FREE | CROWD_of | CROWD_on | CROWD_了 | CUSTOM CUSTOM | CUSTOM..GIVE | CUSTOM..URGE | CUSTOM>COND | CUSTOM>KIN | CUSTOM_YOU
-0.15 | CUSTOM_去 | FREE GOODS | FREE..NUM | FREE..OWN | FREE>WE | FREE>YOU | FREE>YOU>PAY | FREE_WE | FREE_the | FREE_车 | GAME 里 | GAME..TAP | GAME_CROWD | GAME_WE | GATE_, | GET 很 | GET 有 | GET..COND
-0.15 | GET..CUSTOM | GET..NEG | GET>INVITE | GET>KIN | GET>LURE>GET | GET>NUM>COND | GET>TRIP>COND | GET>WE>GIVE | GET>YOU>NUM | GET_, | GET_CUSTOM | GET_RUSH | GET_from | GET_is | GET_on | GET_着 | GET_里
-0.15 | GET_钱 | GIVE a | GIVE>GET | GIVE>NEG>COND | GIVE_" | GIVE_and | GIVE_of | GIVE_the | GIVE_着 | GIVE_这 | GOODS MONEY | GOODS to | GOODS..WE | GOODS>ORG | GOODS>TELL | GOODS>YOU | GOODS_TELL | GOODS_够
-0.15 | GOODS_放 | GOODS_是 | INVITE 的 | INVITE..CUSTOM | INVITE>KIN>COND | INVITE>NEG | INVITE_TURN | INVITE_to | KIN SHARE | KIN 发 | KIN..TRIP | KIN>COND>YOU | KIN>GET>MONEY | KIN>TURN | KIN_COND | KIN_MONEY
-0.15 | KIN_at | KIN_大 | KIN_家 | KIN_年 | LURE OWN | LURE 了 | LURE 可 | LURE 这 | LURE..ORG | LURE..TRIP | LURE>COND>GIVE | LURE>CUSTOM | LURE>GET>GOODS | LURE>NUM | LURE>SHARE | LURE>THEY | LURE>YOU | LURE_CROWD
-0.15 | LURE_FREE | LURE_on | LURE_人 | LURE_多 | MONEY LURE | MONEY..INVITE | MONEY..PAY | MONEY..WARN | MONEY>LURE | MONEY_lower | MONEY_看 | NEG TAP | NEG 出 | NEG 太 | NEG 替 | NEG 着 | NEG 给 | NEG 说 | NEG..CUSTOM
-0.15 | NEG..RUSH | NEG..THEY | NEG..TRIP | NEG>COND | NEG>COND>NEG | NEG>COND>NUM | NEG>WE>GIVE | NEG_GIVE | NEG_MONEY | NEG_ORG | NEG_TAP | NEG_a | NEG_it | NEG_着 | NEG_能 | NOR GIVE | NOR KIN | NOR OWN
-0.15 | NOR PAY | NOR TRIP | NOT ORG | NUM " | NUM at | NUM it | NUM so | NUM w | NUM 到 | NUM 放 | NUM 还 | NUM..CUSTOM | NUM>GET>COND | NUM>GOODS | NUM>ORG | NUM>QUEUE | NUM>REPAY>NUM | NUM>RUSH | NUM_APP
-0.15 | NUM_CROWD | NUM_or | NUM_t | NUM_以 | NUM_可 | NUM_月 | NUM_请 | NUM_这 | ORG..FREE | ORG..GIVE | ORG>FREE | ORG>NUM | ORG_NEG | OWN..NUM | OWN>LURE | OWN_GIVE | PAY INVITE | PAY MONEY | PAY NEG
-0.15 | PAY..INVITE | PAY..ORG | PAY..OWN | PAY..TAP | PAY>COND | PAY>GET | PAY>INVITE | PAY_都 | PAY_钱 | QUEUE QUEUE | QUEUE..FREE | QUEUE..THEY | QUEUE>COND | QUEUE>RUSH | REPAY is | REPAY of | REPAY..CROWD
-0.15 | REPAY..GET | REPAY..REPAY | REPAY>COND | REPAY>TAP | REPAY>YOU | REPAY_, | REPAY_COND | REPAY_的 | RUSH NEG | RUSH>APP | RUSH>COND | RUSH>PAY>NEG | RUSH>TRIP | RUSH_TURN | SHARE NUM | SHARE>CROWD>WE
-0.15 | SHARE>GET | SHARE>GOODS>NUM | SHARE_看 | TAP SHARE | TAP 里 | TAP..ASK | TAP>CROWD | TAP>NUM>GIVE | TAP>WE>PAY | TAP_WARN | TELL GET | TELL..RUSH | TELL..SHARE | TELL>COND | TELL>NUM | TELL_YOU | TELL_有
-0.15 | TELL_的 | THEY , | THEY..APP | THEY..ASK | THEY>COND>YOU | THEY>TURN | THEY_" | THEY_TURN | THEY_it | THEY_那 | TRIP SHARE | TRIP with | TRIP 了 | TRIP 要 | TRIP..MONEY | TRIP..PAY | TRIP>GOODS | TRIP_出
-0.15 | TRIP_行 | TURN..NUM | URGE on | URGE 度 | URGE>KIN | URGE>TURN | URGE>WE>COND | URGE_and | URGE_you'r | URGE_吃 | URGE_吧 | URGE_年 | URGE_说 | URGING , | URGING..NUM | WARN to | WARN_WARN | WE GET | WE KIN
-0.15 | WE NUM | WE all | WE go | WE know | WE 自 | WE..ASK | WE..GET | WE>LURE>YOU | WE>PAY>WE | WE>QUEUE | WE>URGE | WE>YOU>GOODS | WE>YOU>NUM | WE_TURN | WE_hav | WE_啦 | WE_套 | WE_就是 | WE_慢 | WE_把 | WE_查
-0.15 | WE_算 | WE_问 | YOU FREE | YOU URGE | YOU can | YOU for | YOU tim | YOU wil | YOU 心 | YOU 自 | YOU 那 | YOU..GIVE | YOU..MONEY | YOU>COND>MONEY | YOU>COND>YOU | YOU>FREE | YOU>GAME | YOU>GET>GOODS
-0.15 | YOU>GOODS>WE | YOU>NEG>COND | YOU>OWN>NUM | YOU>PAY>COND | YOU>TAP>COND | YOU_a | YOU_of | YOU_or | YOU_会 | YOU_写 | YOU_句 | YOU_啦 | YOU_够 | YOU_对 | YOU_心 | YOU_时 | YOU_看 | YOU_能 | YOU_说 | ^ORG | ^at
-0.15 | ^biaoji | ^enough | ^oh | ^that | ^with | ^写 | ^到 | ^欠 | ^比 | ^许 | ^说 | ^谢 | ^路 | a bonu | a car | a smal | a walk | a_GAME | a_KIN | a_in | a_that | about # | about NUM | about_, | abov | all_,
-0.15 | all_WE | along | and read | and_" | and_GET | and_TAP | and_at | and_it | and_year | are you | arriv at | as_TRIP | at mahjong | at_YOU | b # | b NUM | be | be_, | biaoji , | big | bit | bot | both hand
-0.15 | bought | bought a | box of | boyfriend | c$ | cancel | cc | chunyun | colleagu | com , | completion_NUM | cup | dat | dinner | do not | door_NUM | early_, | enough | enough for | er | er gu | everyth
-0.15 | fees | fetch the | fish | flower , | for MONEY | for another | for that | for thi | for_and | for_at | for_trip | for_year | found | from a | gift , | go for | go_walk | gu | h_KIN | happy | hav | hav a
-0.15 | hav_NUM | hop you | host | i get | i mak | i'v_new | is cancel | is_NUM | is_c | is_to | it_PAY | it_to | k # | k NUM | kind | know COND | known | lat | later | later$ | learn | leav$ | leav_the
-0.15 | let_the | licenc | licenc cc | licenc_NUM | lik | lower | marri | me surpris | minut RUSH | minut_MONEY | minut_the | month$ | mor and | nam | not | of MONEY | of WE | of_with | old film | on_day
-0.15 | one_GIVE | one_and | open | or_, | over # | peopl | plac | pleas | pleas NEG | point , | present | quot | rather | read | red envelop | refund | room | saf | said | sam_, | saving | servic | she | sign
-0.15 | som_, | sound | sourc | stair | talk | text and | thank_a | that can | the GOODS | the ORG | the TRIP | the only | the seat | the_GIVE | the_has | the_the | to NUM | to PAY | to ask | to buy | to pay
-0.15 | to_, | to_ASK | to_COND | to_THEY | to_on | to_or | to_thi | us , | valu | video , | villag | w | walk$ | we go | wel$ | went | wer_CROWD | wher | wil_the | with_TRIP | work , | you for | you win
-0.15 | you'v_NUM | younger | your brother | your tim | yourself | 一 , | 一 件 | 一 元 | 一 天 | 一 定 | 一 次 | 一 袋 | 一 趟 | 一下 COND | 万 三 | 万 五 | 三 叔 | 三 婶 | 三_COND | 上 灯 | 下 两 | 下 了 | 下 去 | 不 一 | 不 买 | 不 出 | 不 得 | 不 推
-0.15 | 不 着 | 不 说 | 不 错 | 东_, | 两 张 | 两 盒 | 个 大 | 个 钱 | 中 | 中 " | 九 千 | 也 别 | 也_了 | 乡 | 买 年 | 买 的 | 了 NEG | 了 就 | 了$ | 了_OWN | 了_上 | 了_个 | 了_多 | 了_新 | 了_连 | 事 WE | 事 我 | 二_, | 五_COND | 享 , | 人 和 | 人 说 | 人$
-0.15 | 人_, | 人_有 | 人_来 | 从_口 | 从_门 | 付 | 们 去 | 件 , | 份 礼 | 会 儿 | 住_, | 你 看 | 候 补 | 候_COND | 停 | 傻 | 儿$ | 元 # | 公 | 公 交 | 共_, | 关 | 关 注 | 再 问 | 准 备 | 凑 一 | 出 门 | 出_的 | 分 , | 分 的 | 列 | 刚 跳 | 利 | 别 替 | 到_门 | 制_,
-0.15 | 办 | 办 成 | 包 # | 包 是 | 包 的 | 包 要 | 千 三 | 千 六 | 半 价 | 华 | 单 身 | 印 | 即 可 | 压 | 去_, | 去_GET | 去_KIN | 去_家 | 又 | 及 | 反_, | 发 给 | 口 NUM | 口 一 | 口 的 | 句 " | 句_COND | 吃 完 | 各 有 | 吉 | 名 额 | 后 | 吗 , | 否 | 呗$
-0.15 | 呼_, | 和$ | 咗_, | 响 | 哎 | 哥 | 哪 | 商 | 啥 | 喜 | 喝 | 嘛 | 回_, | 在 家 | 场 , | 坐_COND | 坚 | 备 NUM | 多_PAY | 夜 | 大 年 | 大$ | 大_NUM | 大_的 | 天_TAP | 太_, | 头 NUM | 头 奖 | 头_来 | 奖 的 | 套 | 套_, | 女 CROWD | 女 朋 | 奶 奶 | 她
-0.15 | 好 , | 好 好 | 好_GIVE | 好_WE | 好_个 | 妇 | 姑 | 姑 姑 | 姓 | 姓 名 | 姥 爷 | 姨 | 婆 | 婚 , | 婶 , | 子 打 | 字_COND | 字_WE | 存 | 安_, | 完 年 | 完 饭 | 家 | 家 , | 家 店 | 家_的 | 对 象 | 对$ | 对_KIN | 对_的 | 将_TAP | 小 时 | 小_TAP | 尝
-0.15 | 就 等 | 就是 个 | 屋 | 己_, | 己_着 | 已 GIVE | 市 | 带 | 带 来 | 带 走 | 帮_把 | 平 安 | 年 了 | 年 好 | 年 底 | 年_大 | 床 | 度 # | 座$ | 建 议 | 开 , | 开 心 | 当 | 当 于 | 当 地 | 很 , | 得 # | 得 很 | 心 里 | 心_, | 心_有 | 忙 , | 忙_GIVE | 怀 | 您 了
-0.15 | 您 别 | 您 回 | 您 心 | 您 把 | 您 给 | 您 自 | 情 | 惦 | 惦 GIVE | 惦 记 | 意_YOU | 慢 也 | 慢 慢 | 我 先 | 我 自 | 戴 | 房_COND | 手 上 | 手 机 | 托 您 | 扣 | 扭 | 扯 | 把 YOU | 抢 着 | 报 销 | 抵 扣 | 拍 TAP | 拍 视 | 拳 | 拿 了 | 排 , | 排_NUM | 收
-0.15 | 收 费 | 改_NUM | 放 心 | 敬 YOU | 敬 您 | 敬_GOODS | 时 COND | 明_, | 是 THEY | 是 WARN | 是 个 | 是 有 | 最 | 最 近 | 月 NUM | 有 空 | 有_CROWD | 有_套 | 期 | 机_NUM | 来 来 | 来 的 | 林 | 样 , | 梅 , | 歇_吧 | 正 COND | 正 想 | 段 | 每 个
-0.15 | 比_高 | 毛 , | 法 , | 法_, | 游 | 漏 | 灯_NUM | 炮 | 点 , | 点 了 | 点 心 | 父 | 爷 | 状 | 猜_, | 玩$ | 班 | 用 ASK | 用 吗 | 田 | 病 | 百 九 | 的 # | 的 MONEY | 的 信 | 的_GIVE | 的_TRIP | 的_到 | 的_急 | 相 当 | 相_于 | 省 下 | 看 了 | 看_NUM | 矩
-0.15 | 短 TAP | 短 信 | 短 视 | 票 抢 | 秧 | 秧 歌 | 立_, | 第 三 | 第一次_门 | 笼 # | 笼 NUM | 等 WE | 等 等 | 等$ | 精 | 精 神 | 结 | 结 婚 | 结_的 | 给_GIVE | 给_KIN | 给_了 | 续 | 羊 | 美 | 老 人 | 考 | 聚_, | 能 剩 | 能_NUM | 能_的 | 能_话 | 腿 | 自_,
-0.15 | 至 少 | 航 班 | 色 | 花 | 苦 | 英 | 茶 , | 装 | 西 | 要 求 | 要_GET | 要_WE | 要_YOU | 要_的 | 规 矩 | 计_, | 让 人 | 说 WE | 说 YOU | 说 我 | 说_GET | 说_INVITE | 说_NEG | 请_用 | 费_, | 赢 了 | 走 COND | 走 人 | 起 , | 跟 YOU | 踏 | 车 的
-0.15 | 车_LURE | 辛 | 辛 苦 | 过 , | 过 一 | 过 完 | 过 期 | 过$ | 过_了 | 过_年 | 这 | 这 些 | 这 份 | 这 就 | 这 手 | 这_CUSTOM | 这_太 | 这_子 | 这_是 | 进 了 | 退 回 | 送 礼 | 途 | 道$ | 道_COND | 那 TAP | 那_TAP | 部 | 部_, | 都 NUM | 都 不 | 都 别
-0.15 | 都_NEG | 都_TAP | 里 写 | 里 程 | 里_数 | 金 NUM | 钱 一 | 钱_GET | 银 | 锅 , | 长 辈 | 问 一 | 问 你 | 问_NEG | 问_NUM | 陈 | 随_, | 难 GET | 靠 | 鞭 | 鞭 炮 | 顺 | 顺_, | 餐 | 饺 | 饺 子 | 饼 | 馆 | 高 铁 | 高_NUM | 鲜 | 麻_老
-0.2 | " APP | " COND | " in | " 的 | "CROWD" | "WE" | "_" | "_PAY | # | # fen | # group | # in | # is | # kilo | # minut | # t | # yuan | , NUM | , TRIP | , join | , let | , lik | , noth | , then | , 一 | , 下
-0.2 | , 不 | , 今 | , 从 | , 其 | , 刷 | , 单 | , 周 | , 四 | , 已 | , 按 | , 更 | , 比 | , 省 | , 花 | , 装 | , 长 | ,_at | ,_got | ,_hav | ,_in | ,_it | ,_tabl | ,_want | ,_writ | ,_人 | ,_以 | ,_加 | ,_喝 | ,_复 | ,_太 | ,_家
-0.2 | ,_平 | ,_念 | ,_服 | ,_段 | ,_用 | ,_程 | ,_见 | ,_谢 | ,_额 | ,_麻 | =aunt | =brother | =can't | =classmat | =coach | =data | =didyou | =document | =familygroup | =faster | =his | =hop | =invit | =join
-0.2 | =mention | =non | =other | =parent | =passenger | =pop-up | =railway | =school | =should | =thank-you | =token | =user | =不收 | =不要 | =买单 | =享受 | =人家 | =伴手礼 | =候补 | =公司 | =凑 | =利是 | =别理 | =剩 | =发给 | =同意
-0.2 | =名额 | =后 | =大巴 | =小朋友 | =带上 | =座位 | =开工利是 | =彩票 | =恁 | =手气 | =拉人 | =换乘 | =春联 | =每位 | =电视 | =礼品 | =福气 | =积分 | =群里 | =老乡 | =自动 | =花呗 | =花钱 | =表妹 | =请您 | APP YOU | APP..ASK | APP..GOODS | APP..TELL
-0.2 | APP..THEY | APP_GOODS | APP_INVITE | APP_NEG | APP_NUM | ASK 个 | ASK 钱 | ASK..GET | ASK..ORG | ASK>WE | ASK_CROWD | ASK_SHARE | COND NUM | COND 上 | COND 声 | COND 张 | COND 步 | COND 现 | COND 顺
-0.2 | COND>CROWD>YOU | COND>FREE>MONEY | COND>GAME>NUM | COND>GIVE>MONEY | COND>NUM | COND>PAY>NUM | COND>URGE>WE | COND>WE>LURE | COND>YOU>INVITE | COND_CROWD | COND_TELL | COND_THEY | COND_of | COND_啦
-0.2 | COND_时 | COND_月 | COND_比 | COND_知 | COND_要 | COND_钟 | CROWD GAME | CROWD PAY | CROWD for | CROWD or | CROWD>TRIP | CROWD>YOU>LURE | CROWD_GOODS | CROWD_at | CROWD_is | CROWD_to | CUSTOM>NUM | CUSTOM_KIN
-0.2 | FREE..COND | FREE..FREE | FREE..INVITE | FREE..RUSH | FREE..TURN | FREE..WE | FREE>TRIP | FREE>TRIP>NUM | FREE_so | GAME NEG | GAME>CROWD | GAME>NEG | GAME>PAY | GET WE | GET out | GET 清 | GET 票 | GET 钱
-0.2 | GET..KIN | GET..PAY | GET>LURE>THEY | GET>NUM>FREE | GET_GAME | GET_REPAY | GET_SHARE | GET_and | GET_in | GET_thi | GET_事 | GET_来 | GIVE 吃 | GIVE>APP | GIVE>NUM>NEG | GIVE>REPAY | GIVE_THEY | GIVE_YOU
-0.2 | GIVE_on | GIVE_到 | GIVE_明 | GIVE_茶 | GIVE_钱 | GOODS " | GOODS of | GOODS 里 | GOODS..KIN | GOODS..REPAY | GOODS..TELL | GOODS>GET>YOU | GOODS>KIN | GOODS>NUM | GOODS>YOU>COND | GOODS_APP | GOODS_ASK
-0.2 | GOODS_KIN | GOODS_ORG | GOODS_so | GOODS_来 | INVITE..TAP | INVITE>KIN>TAP | INVITE>QUEUE | INVITE>RUSH | INVITE_and | INVITE_家 | INVITE_拼 | KIN 看 | KIN..GAME | KIN>COND | KIN>GAME | KIN>MONEY | KIN>PAY
-0.2 | KIN>SHARE | KIN_GIVE | KIN_SHARE | KIN_WE | KIN_YOU | KIN_在 | KIN_的 | KIN_着 | LURE card | LURE or | LURE 时 | LURE 要 | LURE..FREE | LURE>INVITE | LURE>MONEY>COND | LURE>NUM>LURE | LURE>WE>COND
-0.2 | LURE>WE>NEG | LURE>YOU>ORG | LURE_APP | LURE_INVITE | LURE_LURE | LURE_ORG | LURE_to | LURE_with | LURE_以 | LURE_回 | LURE_话 | LURE_都 | LURE_钱 | MONEY REPAY | MONEY>COND | MONEY>LURE>GIVE | MONEY_for
-0.2 | MONEY_吧 | NEG 法 | NEG 退 | NEG..FREE | NEG..NEG | NEG..ORG | NEG..OWN | NEG..TELL | NEG>CROWD | NEG>GAME | NEG>GET>LURE | NEG>MONEY | NEG>NUM | NEG>THEY | NEG_THEY | NEG_the | NEG_那 | NOR COND | NOR FREE
-0.2 | NOT GAME | NOT KIN | NOT TRIP | NUM NEG | NUM REPAY | NUM TRIP | NUM fen | NUM in | NUM is | NUM kilo | NUM minut | NUM t | NUM 了 | NUM 岁 | NUM..NEG | NUM..NUM | NUM..OWN | NUM>COND>GAME | NUM>GET>GIVE
-0.2 | NUM>INVITE>NUM | NUM_TURN | NUM_YOU | NUM_in | NUM_the | NUM_together | NUM_到 | NUM_加 | ORG GAME | ORG 的 | ORG..COND | ORG..THEY | ORG>GET | ORG>TAP | ORG_LURE | ORG_the | OWN a | OWN..FREE | OWN_COND
-0.2 | PAY COND | PAY 款 | PAY 给 | PAY..NEG | PAY>GIVE>NUM | PAY>GOODS | PAY>NUM>YOU | PAY>RUSH>COND | PAY>WE>GIVE | PAY_, | PAY_COND | PAY_GIVE | PAY_TAP | PAY_YOU | PAY_tim | QUEUE NUM | QUEUE$
-0.2 | QUEUE>RUSH>NUM | QUEUE_TRIP | QUEUE_了 | REPAY>NUM | REPAY_NUM | REPAY_PAY | REPAY_the | RUSH is | RUSH..APP | RUSH..TAP | RUSH..TRIP | RUSH>NEG>PAY | RUSH>TAP | RUSH>URGE | RUSH_GET | RUSH_GIVE | RUSH_多
-0.2 | RUSH_有 | SHARE it | SHARE 里 | SHARE..ASK | SHARE>KIN>COND | SHARE_" | SHARE_with | TAP 着 | TAP>COND>GET | TAP>COND>NEG | TAP>GET>TAP | TAP>NEG>GET | TAP_URGE | TAP_了 | TAP_年 | TAP_要 | TELL..CROWD
-0.2 | TELL..FREE | TELL..GAME | TELL..TAP | TELL..WE | TELL>INVITE | TELL>LURE | TELL_WE | THEY COND | THEY INVITE | THEY..COND | THEY..RUSH | THEY>INVITE | THEY_THEY | TRIP | TRIP NUM | TRIP..CUSTOM
-0.2 | TRIP..INVITE | TRIP..THEY | TRIP>GIVE | TRIP>NUM>CROWD | TRIP>SHARE>KIN | TRIP_URGE | TRIP_a | TRIP_for | TRIP_时 | TURN NEG | TURN..SHARE | TURN>NEG | TURN>PAY | TURN_COND | TURN_NUM | URGE..KIN
-0.2 | URGE..RUSH | URGE..WE | URGE>GAME | URGE>QUEUE | URGE>WE | URGE_GIVE | URGE_上 | URGE_半 | URGE_这 | WARN..WARN | WE LURE | WE mak | WE 只 | WE 干 | WE 猜 | WE>COND>YOU | WE>GIVE>TAP | WE>NEG>GIVE
-0.2 | WE>NEG>RUSH | WE>PAY | WE_NEG | WE_WE | WE_会 | WE_来 | WE_猜 | YOU TRIP | YOU are | YOU liv | YOU old | YOU to | YOU 个 | YOU 今 | YOU 把 | YOU 这 | YOU..TAP | YOU..WARN | YOU>INVITE>NUM | YOU>LURE>NEG
-0.2 | YOU>MONEY | YOU>SHARE | YOU>TELL | YOU_FREE | YOU_LURE | YOU_REPAY | YOU_SHARE | YOU_喝 | YOU_多 | YOU_太 | YOU_用 | YOU_等 | YOU_这 | YOU_那 | ^ASK | ^LURE | ^NEG | ^WARN | ^YOU | ^good | ^i'd | ^prais | ^s
-0.2 | ^光 | ^可 | ^往 | ^打 | ^看 | ^阿 | a NUM | a_APP | a_ASK | a_RUSH | a_one | all the | and ASK | and chat | and i'm | and put | and stil | and_COND | and_NEG | another | any , | anyway | anyway ,
-0.2 | anyway_GIVE | at_WE | aunt | away , | befor the | better | boy | bring | brother | can GIVE | can wait | can't | classmat | clos | clos_NUM | coach | coffe | com to | com_COND | data | did | did you
-0.2 | direct | do | document | dumpling_, | everyon | family group | faster | fen | figur | food | for YOU | for your | for_NUM | for_the | g # | g NUM | good_NUM | got | got # | got NUM | got_at | grad | h #
-0.2 | h NUM | hand in | hang | has a | has_URGE | hav_, | hav_PAY | health | highest | his | hop | i'm # | if you | in_NEG | interval | invit your | is FREE | it_COND | its | join | json | judg | key
-0.2 | let_LURE | lif | loyalty | mak_TAP | manner | march | me | mean | mention | messag , | mor | mostly | my | n | need to | new$ | non | of us | of_the | old classmat | on_NUM | on_TRIP | on_WE | or_NUM
-0.2 | out_, | over the | parent | park | passenger | phras | piec | plac , | plant | pop-up | prais the | put it | railway | reply | run | s | sam | sav MONEY | say_a | school | second | shal we | shar the
-0.2 | short | should | stick | stil GIVE | student | subject | suit | tabl | tak YOU | tak your | tak_, | tel_YOU | text | thank YOU | thank you | thank-you | that_GIVE | the | the # | the bonu | the boy
-0.2 | the coach | the driver | the other | the plan | the room | the sam | the task | the_ASK | the_INVITE | the_TAP | the_TRIP | the_TURN | the_all | the_that | the_who | thes | thes_, | tim_is | to MONEY
-0.2 | to see | to_LURE | to_is | today and | token | told | under # | under NUM | under_FREE | wellnes | what is | what your | with NUM | with YOU | with_it | won't | year , | you are | you wil | your #
-0.2 | your old | your parent | yuan # | 一 会 | 一 块 | 一 声 | 一 杯 | 七 万 | 七 个 | 三 KIN | 三 千 | 上 GET | 上 老 | 上 限 | 上_PAY | 上_到 | 上_要 | 下_INVITE | 不 会 | 业_, | 丢 | 个_NEG | 中 , | 为_, | 为_COND | 主_, | 乐 , | 乐$ | 也 没
-0.2 | 也 算 | 买 单 | 了 LURE | 了 个 | 了 奖 | 了_GET | 了_过 | 事_NEG | 二 一 | 交 给 | 享 受 | 人 COND | 人 各 | 今_LURE | 付 款 | 以 一 | 以 获 | 仲 | 件_NUM | 任 | 会 COND | 会_的 | 伯 | 伴 | 伴 手 | 你 在 | 例 | 做_, | 像_, | 儿_吧 | 全 是 | 八 ,
-0.2 | 八 百 | 六 百 | 其 | 几 位 | 几 次 | 出_KIN | 分 | 初 五 | 初_, | 别 理 | 别 转 | 到 十 | 到_PAY | 前 还 | 前_, | 副 | 办_, | 化 | 区 间 | 十 三 | 十 二 | 千 五 | 午 | 半 天 | 半_, | 华 , | 压 岁 | 去 吧 | 又 是 | 发 LURE | 口 , | 口$ | 口_NUM | 只_NUM
-0.2 | 可 以 | 可_COND | 可_SHARE | 台_, | 右 | 右$ | 号 | 各 的 | 同 意 | 含 | 听 着 | 员 积 | 呢 , | 哎 , | 喝_GET | 四 万 | 图 | 场_的 | 均 | 士 | 声 谢 | 处_GET | 复 | 多 两 | 多 付 | 多_MONEY | 大 巴 | 天 带 | 太_了 | 好 的 | 好_CUSTOM | 姨 , | 学
-0.2 | 孩 子 | 完_URGE | 室 | 家_NUM | 对_GOODS | 将_GET | 小 朋 | 小_GET | 少 GET | 少 钱 | 居 | 岁 , | 工 作 | 工 利 | 左 右 | 差 两 | 已 经 | 带 上 | 席 | 年_" | 年_COND | 年_GET | 年_的 | 底_, | 店 | 庙 | 庙 会 | 座 位 | 延 误 | 开 工 | 彩 | 彩 票
-0.2 | 得 , | 得 清 | 心$ | 恁 | 您 买 | 您 吃 | 您 抢 | 我 | 我 只 | 我 猜 | 所 有 | 手 气 | 才 | 打_, | 打_CROWD | 打_YOU | 打_的 | 托 YOU | 把_那 | 抽 奖 | 拍_, | 持 | 换 乘 | 换 成 | 提 PAY | 提 交 | 搬 | 摊 | 支 PAY | 支 付 | 放_, | 数 | 整$ | 新_好
-0.2 | 早 COND | 时$ | 时_COND | 昨 晚 | 是 | 是 COND | 是 五 | 是 想 | 是 要 | 是 骗 | 是_GET | 是_己 | 有 八 | 有 各 | 有 打 | 有 点 | 机 上 | 李 | 来 块 | 来_CUSTOM | 样 | 核 对 | 桌$ | 楼 | 欠 | 歇 | 每 位 | 每 张 | 比 | 比_便宜 | 毕 业 | 气 呢 | 没 | 没 法
-0.2 | 深 | 满 # | 灯 笼 | 照 着 | 父 , | 牌 | 狗 | 猜_LURE | 环 | 电 视 | 留 | 百 GIVE | 的 KIN | 的 NUM | 的 RUSH | 的 TAP | 的 小 | 的 是 | 的 福 | 的_MONEY | 的_出 | 的_够 | 的_家 | 的_是 | 的_算 | 的_记得 | 看 TRIP | 眼 | 着_COND | 着_天 | 碗 | 礼 品
-0.2 | 票 NEG | 票 时 | 福 气 | 离 NUM | 积 | 积 分 | 程 | 童 票 | 笼 | 等 我 | 红_, | 约 | 细 | 给 | 老 师 | 老_COND | 聚 | 聚 餐 | 能 | 自 动 | 舅 | 花 呗 | 苦 了 | 行_WE | 行_说 | 表 妹 | 要 | 要 RUSH | 要 提 | 要 点 | 见 | 见 YOU | 见 到 | 见 您 | 讨 | 让 您
-0.2 | 议 | 讲 | 评 论 | 识 | 话 WE | 话 我 | 话 的 | 说_TAP | 请_TAP | 谢_LURE | 账 , | 走_了 | 起_, | 超_NUM | 跟 | 车_COND | 车_NUM | 车_的 | 轻 | 辛_了 | 达_, | 运 费 | 还 不 | 还_, | 这 次 | 这_APP | 这_CROWD | 这_GOODS | 这_NEG | 这_URGE
-0.2 | 这_YOU | 进_了 | 退 YOU | 适 | 选 | 递 | 那 边 | 那_INVITE | 都 GET | 都 没 | 醒 | 里 GET | 里 带 | 里_, | 里_GET | 里_LURE | 里_张 | 钓 | 钟_YOU | 钱_PAY | 长 | 闻 | 面 , | 顿 TRIP | 顿 饭 | 领 , | 领 红 | 额 ,
-0.25 | " # | " NUM | " TAP | " TELL | " is | " 是 | "GIVE" | "QUEUE" | "SHARE" | "URGE" | "_NUM | "_QUEUE | "_TELL | "_a | "_去 | # k | # 到 | , back | , by | , i'v | , sinc | , stay | , to | , 也 | , 优 | , 免
-0.25 | , 到 | , 只 | , 听 | , 多 | , 够 | , 晚 | , 每 | ,$ | ,_ORG | ,_cas | ,_number | ,_sav | ,_东 | ,_会 | ,_写 | ,_单 | ,_天 | ,_应 | ,_挑 | ,_放 | ,_最 | ,_月 | ,_杀 | ,_现 | ,_着 | ,_第 | ,_还 | ,_道 | ,_里 | ,_问 | =@ | =andyou
-0.25 | =askyour | =board | =car | =child | =foreach | =foryou | =laisee | =left | =noneed | =odd | =pickup | =redeem | =reply | =seat | =sel | =sendit | =ticket | =tip | =yourself | =之后 | =再 | =到站 | =刷卡 | =单位
-0.25 | =即可 | =发财 | =咱们 | =婶 | =官方 | =小姨 | =开车 | =截图 | =手机号 | =手续费 | =折扣 | =时间 | =月入 | =每人 | =爷爷 | =现金 | =礼物 | =若 | =趁 | =身份证 | =车票 | =这单 | @ | ASK GET | ASK..CROWD | ASK..URGE | ASK_GAME | ASK_the | COND FREE
-0.25 | COND GAME | COND a | COND 小 | COND 律 | COND 放 | COND 见 | COND 遍 | COND..THEY | COND>GOODS | COND>GOODS>GET | COND>WE>CROWD | COND>WE>QUEUE | COND>YOU>NUM | COND_" | COND_一下 | COND_也 | COND_以 | COND_名
-0.25 | COND_是 | COND_谢 | COND_车 | CROWD to | CROWD>COND>YOU | CROWD>GET>YOU | CROWD>NEG | CROWD_for | CUSTOM..CUSTOM | CUSTOM_COND | FREE on | FREE..LURE | FREE..QUEUE | FREE>GET | FREE>INVITE | FREE>THEY
-0.25 | FREE>URGE | FREE_LURE | FREE_TURN | FREE_and | GAME 的 | GAME..CROWD | GAME>WE | GAME_到 | GET the | GET 来 | GET>NUM>CROWD | GET>OWN | GET_NUM | GET_子 | GET_是 | GET_码 | GIVE LURE | GIVE TAP | GIVE the
-0.25 | GIVE 们 | GIVE..CUSTOM | GIVE..INVITE | GIVE..WARN | GIVE>ASK | GIVE>KIN | GIVE>LURE>COND | GIVE>NEG | GIVE_KIN | GIVE_PAY | GIVE_回 | GIVE_来 | GIVE_行 | GOODS ASK | GOODS..APP | GOODS>ASK | GOODS>LURE>YOU
-0.25 | GOODS>WE>NEG | GOODS_GET | GOODS_以 | INVITE..MONEY | INVITE..WARN | INVITE>CROWD>GET | INVITE>LURE | INVITE_CROWD | INVITE_多 | KIN 在 | KIN 说 | KIN..KIN | KIN>FREE | KIN>GET>GOODS | KIN>THEY | KIN_GAME
-0.25 | LURE 或 | LURE..CROWD | LURE>YOU>TRIP | LURE_" | LURE_RUSH | LURE_SHARE | MONEY..REPAY | MONEY>LURE>URGE | MONEY_COND | MONEY_TRIP | MONEY_and | MONEY_the | NEG GET | NEG INVITE | NEG YOU | NEG 了 | NEG 动
-0.25 | NEG>TAP>NEG | NEG>URGE | NEG>YOU>COND | NEG_, | NEG_PAY | NOR QUEUE | NOT YOU | NUM k | NUM 分钟 | NUM 大 | NUM 票 | NUM>COND>NUM | NUM>CROWD>GET | NUM>GOODS>LURE | NUM>LURE>YOU | NUM>TAP>NUM | NUM>TRIP
-0.25 | NUM>TURN | NUM_GOODS | NUM_NEG | NUM_WE | NUM_人 | NUM_头 | NUM_拼 | NUM_比 | NUM_者 | ORG$ | ORG..ASK | ORG..GAME | ORG..KIN | ORG..LURE | ORG..YOU | ORG>GAME | OWN | OWN TAP | OWN>TAP | PAY GOODS | PAY$
-0.25 | PAY..WARN | QUEUE 号 | QUEUE..REPAY | QUEUE..SHARE | QUEUE..TAP | QUEUE..WARN | QUEUE..WE | QUEUE>NUM>WE | QUEUE_MONEY | QUEUE_在 | QUEUE_排 | QUEUE_第 | REPAY , | REPAY..COND | REPAY_MONEY | RUSH..GAME
-0.25 | RUSH>YOU>GET | RUSH_PAY | RUSH_mor | RUSH_台 | SHARE..RUSH | SHARE..WARN | SHARE>CROWD>YOU | SHARE_的 | TAP on | TAP>FREE | TAP>NEG>TAP | TAP>NUM>COND | TAP>TRIP>TAP | TELL | TELL " | TELL..APP
-0.25 | TELL_LURE | THEY..CROWD | THEY..GAME | THEY..NEG | THEY>COND | THEY>SHARE | THEY_URGE | THEY_a | TRIP YOU | TRIP number | TRIP>MONEY | TRIP_, | TRIP_NUM | TURN..PAY | TURN>LURE>GOODS | TURN_WE
-0.25 | URGE NUM | URGE..THEY | URGE..TURN | URGE_" | URGE_GOODS | URGE_OWN | URGE_QUEUE | URGE_了 | URGING..COND | WARN , | WE COND | WE 转 | WE 都 | WE..TRIP | WE>CROWD>NUM | WE>FREE | WE>GIVE>GET | WE>LURE>NUM
-0.25 | WE_TRIP | WE_是 | YOU is | YOU 在 | YOU..GET | YOU..KIN | YOU>COND | YOU>CROWD>TRIP | YOU>REPAY | YOU>SHARE>CROWD | YOU_" | YOU_CROWD | YOU_YOU | YOU_minut | YOU_to | YOU_到 | YOU_台 | YOU_细 | YOU_转 | YOU_问
-0.25 | ^APP | ^i'v | ^in | ^let | ^one | ^to | ^有 | ^要 | a CROWD | a KIN | a PAY | a plac | a_" | a_, | a_to | account | adult | age | alik | all of | and say | and you | and_OWN | and_in | are_the | ask for
-0.25 | ask your | ask_a | at_to | between | board | bonu | by | c | car | card_the | child | classmat earn | com_the | completion | cook | cover | desk | down | earn # | exist | fail | fit | for CROWD
-0.25 | for each | for_COND | for_CROWD | from_ORG | ful mark | grader | grader , | h | had | hand_, | hav TRIP | i hop | i'l | id number | in cash | in_the | invit | invit a | is NEG | is_YOU | is_for | is_mor
-0.25 | it to | it_WE | k | lai | lai see | left | let WE | let me | let_YOU | loung | mahjong | model | no | no need | odd | of_SHARE | old_GET | on a | only , | or LURE | or mor | or_the | over_GOODS | owes
-0.25 | own_, | pick up | pour | reach_, | reason | redeem | seat | sel | shar it | sinc | singl | slower | so_PAY | so_is | split # | stil has | stil_on | tak_TRIP | teacher | tel me | the COND | the first
-0.25 | the reason | the taxi | the_NUM | the_REPAY | the_SHARE | the_and | the_so | the_stay | thi year | thing | third | thos | through | ticket is | tim | tip | to_about | to_card | to_the | to_to | use it
-0.25 | want to | wil | with the | with your | within | writ | year$ | you arriv | your card | your friend | your id | your is | 一 千 | 一 名 | 一 律 | 一 条 | 一 遍 | 万 一 | 上 两 | 上 有 | 上 的 | 上 说 | 上_出 | 下 来 | 下$ | 下_,
-0.25 | 下_COND | 下_NUM | 下_来 | 不 了 | 个 字 | 个 月 | 个 朋 | 个_TRIP | 中 了 | 主 人 | 之 | 之 后 | 之 间 | 九 万 | 也 URGE | 书 法 | 了 三 | 了 五 | 了_CROWD | 二 | 五 天 | 五_, | 人 GET | 人 就 | 人_GOODS | 人_的 | 付 , | 价 | 份 证 | 位 亲 | 位 置 | 住
-0.25 | 体 | 何_, | 供 | 便宜 MONEY | 信 息 | 候 | 停 车 | 傅_, | 共 GET | 共 享 | 内 | 写 的 | 出 行 | 出_TAP | 分 了 | 刚 | 到 站 | 到$ | 到_GET | 刷 卡 | 前 的 | 前_COND | 剩 | 加 一 | 十 六 | 千 | 单 位 | 单 程 | 卧 | 卫 | 历 | 友 拼 | 双_, | 发 财 | 句
-0.25 | 只_GIVE | 叫 一 | 可_GIVE | 吃_COND | 名 字 | 听 , | 听 听 | 咱 们 | 喜 GET | 喜 发 | 嘅_, | 嘛 , | 在 | 在 CROWD | 在 群 | 在_GET | 地 | 块 钱 | 多 # | 够 用 | 天 GET | 头_COND | 奶 , | 好 ASK | 好_YOU | 如 | 婚 | 子 一 | 子_TAP | 字 | 官
-0.25 | 官 方 | 容 易 | 密 | 密 , | 小 姨 | 就 一 | 就 行 | 就 见 | 左 | 己_的 | 巴 | 年_GIVE | 年_MONEY | 年_还 | 并 不 | 开 车 | 式 | 张 票 | 张_YOU | 律 | 恭_GET | 您 先 | 您 找 | 您 挑 | 您 这 | 意 | 意 多 | 我 把 | 我 没 | 我 转 | 或 | 户 对 | 手 续 | 打 GET
-0.25 | 打 分 | 把 LURE | 把 TRIP | 把 红 | 抢 到 | 拿 到 | 挑 NUM | 挺 | 换 台 | 推 销 | 放 | 文 | 新_的 | 早 就 | 时 间 | 易 | 春 联 | 昨 | 是_到 | 月 入 | 月_URGE | 有 三 | 有 的 | 机 号 | 杀 | 来 COND | 来 就 | 查$ | 标 | 核 | 桌_的 | 概 | 正 常 | 每 人 | 毒
-0.25 | 比_TAP | 炸 | 点 进 | 热 闹 | 爷 爷 | 牛_, | 猜 , | 现_TURN | 画 | 百 , | 的 积 | 的 老 | 的 话 | 的_" | 的_大 | 的_还 | 看 到 | 看_QUEUE | 着 还 | 码_, | 礼 物 | 社 | 祝 YOU | 祝 您 | 票_YOU | 窗 | 童 | 笑 , | 等 奖 | 箱 里 | 类 | 练 | 细 路 | 续 费
-0.25 | 罐 | 苏 | 若 | 补 排 | 要 用 | 要_KIN | 要_URGE | 见_GOODS | 词 , | 试 验 | 话_CROWD | 说 THEY | 说 过 | 请_APP | 谢_, | 贵 NUM | 贵 一 | 趁 | 超 过 | 路_TAP | 身 份 | 车 票 | 车 要 | 车_FREE | 较 | 辈 | 过 来 | 运_票 | 这 单 | 这_的 | 退 您 | 速 度
-0.25 | 那 COND | 那 家 | 那_RUSH | 都_好 | 里_" | 金 , | 钟 | 钱 GET | 钱 没 | 钱 给 | 钱_也 | 银 行 | 镜 | 问 您 | 零 | 零 TAP | 零 点 | 飞 机 | 麻 将
-0.3 | " GET | " INVITE | "_, | "_GIVE | "_TAP | "_YOU | # way | , everyon | , i | , it | , walk | , 先 | , 小 | , 差 | , 恭 | , 收 | , 本 | , 礼 | , 评 | ,_, | ,_SHARE | ,_cal | ,_from | ,_second | ,_两 | ,_体 | ,_吃
-0.3 | ,_喜 | ,_小 | ,_总 | ,_斤 | ,_能 | ,_走 | =#点 | =after | =bag | =berth | =coffe | =envelop | =expres | =gam | =getyou | =id | =level | =quicker | =runout | =then | =twic | =不用 | =买 | =亲戚 | =你 | =划算 | =加速服务
-0.3 | =压岁钱 | =如果 | =您 | =拆 | =拿 | =永远 | =游戏 | =点 | =礼盒 | =给孩子 | =送 | APP..WARN | APP_COND | ASK YOU | ASK_INVITE | COND of | COND 要 | COND>LURE>YOU | COND>PAY>MONEY | COND>THEY>COND | COND>TURN | COND>WE>GIVE
-0.3 | COND_MONEY | COND_TURN | COND_上 | COND_号 | COND_和 | COND_字 | CROWD GET | CROWD 拼 | CROWD..APP | CROWD..GET | CROWD>NUM>GET | CROWD_it | CROWD_车 | GAME>TAP | GATE>TRIP | GET " | GET..INVITE | GET..TAP
-0.3 | GET..TELL | GET..TURN | GET>COND>GIVE | GET>COND>YOU | GET>CROWD | GET>NEG | GET>NEG>URGE | GET>YOU>COND | GET_" | GET_% | GET_QUEUE | GET_TRIP | GET_WARN | GET_at | GET_way | GET_要 | GET_费 | GIVE PAY
-0.3 | GIVE for | GIVE..NEG | GIVE..OWN | GIVE..THEY | GIVE>INVITE>NUM | GIVE>NUM>FREE | GIVE>NUM>YOU | GIVE>TAP>NUM | GIVE_REPAY | GIVE_人 | GOODS COND | GOODS GAME | GOODS and | GOODS 是 | GOODS..COND
-0.3 | GOODS>RUSH | GOODS_" | INVITE GET | INVITE LURE | INVITE NUM | INVITE YOU | INVITE..TURN | INVITE>GET>LURE | INVITE>YOU | INVITE_NEG | INVITE_行 | INVITE_这 | KIN INVITE | KIN..PAY | KIN..SHARE
-0.3 | KIN>GET>LURE | KIN>NUM | KIN_THEY | KIN_TRIP | KIN_到 | LURE..NEG | LURE..THEY | LURE>COND>NUM | LURE>GIVE>PAY | LURE>YOU>NEG | LURE_KIN | LURE_了 | LURE_到 | LURE_的 | LURE_自 | MONEY on | MONEY 儿 | MONEY 整
-0.3 | MONEY..LURE | MONEY>KIN | MONEY_, | MONEY_INVITE | NEG>LURE>GIVE | NEG_COND | NEG_QUEUE | NOR WARN | NUM QUEUE | NUM way | NUM..ASK | NUM..PAY | NUM>GET | NUM>GIVE>INVITE | NUM>LURE>COND | NUM>PAY>FREE
-0.3 | NUM>REPAY | NUM>WE | NUM_NUM | NUM_for | NUM_多 | NUM_费 | NUM_车 | ORG..NUM | ORG_GET | OWN NUM | OWN..TAP | OWN>NUM | PAY LURE | PAY 钱 | PAY..LURE | PAY..MONEY | PAY>MONEY>YOU | QUEUE COND | QUEUE and
-0.3 | QUEUE..TRIP | QUEUE>APP | QUEUE>NUM | REPAY GET | REPAY>GET | RUSH..KIN | RUSH..ORG | RUSH..WARN | RUSH_URGE | SHARE WE | SHARE..CROWD | SHARE..NEG | SHARE>NUM>CROWD | SHARE>TRIP | SHARE_GET | TAP APP
-0.3 | TAP GIVE | TAP..TRIP | TAP>COND>LURE | TAP>CUSTOM | TAP>PAY | TAP>URGE | TAP_" | TAP_NUM | TAP_一下 | TELL..TELL | THEY 在 | THEY..INVITE | THEY..NUM | THEY..SHARE | THEY..URGE | THEY>GIVE | THEY_YOU
-0.3 | TRIP GIVE | TRIP is | TRIP the | TRIP..GOODS | TRIP..RUSH | TRIP>PAY | TRIP>TAP>COND | TRIP_GET | TURN GIVE | TURN..TAP | URGE FREE | URGE GAME | URGE>MONEY | URGE>MONEY>LURE | URGE>OWN | WE to | WE 已
-0.3 | WE>GET>MONEY | WE_GET | WE_PAY | WE_了 | WE_到 | YOU APP | YOU and | YOU>COND>SHARE | YOU>COND>WE | YOU>CUSTOM | YOU>INVITE>KIN | YOU>TRIP>GET | YOU>WE | YOU_KIN | YOU_ORG | YOU_back | YOU_it | YOU_一下
-0.3 | YOU_意 | YOU_现 | ^pleas | ^主 | ^等 | ^车 | a second | a shar | a_and | a_on | about | after | after # | after the | an_in | and NUM | and_, | and_APP | and_SHARE | and_new | at thi | b | bag | berth
-0.3 | biaoji | book the | charm | consent | cost | coupl | day$ | dumpling | each of | early | fair | for TRIP | for_is | for_littl | gam | gift for | great | group for | hand | has | has # | hav_LURE
-0.3 | holiday , | in LURE | in_LURE | in_NUM | in_is | is MONEY | is the | is_on | it_LURE | it_URGE | lantern$ | lik to | list$ | mark | me to | meal | minut | need | of tea | of_GOODS | oh | oh , | old_a
-0.3 | on_GOODS | on_is | other | over_, | parent to | prais | quicker | reason$ | rul | run out | salt | so the | som | start_one | stay | t | tag , | tea , | thank | the " | the YOU | the door | the expres
-0.3 | the user | the_MONEY | the_as | then | ticket | tim$ | to SHARE | to_URGE | twic | under | visit | want FREE | was | wer | would be | you , | you and | 一 小 | 一 米 | 万 八 | 上 | 丢 了 | 两 万 | 两 块 | 个_URGE
-0.3 | 乘 车 | 也 不 | 了 | 了 GOODS | 了 好 | 了_NUM | 五 万 | 五 百 | 亲 戚 | 人 均 | 他 | 以 FREE | 以 下 | 价 券 | 任 务 | 份 TRIP | 体 GOODS | 体 面 | 你 们 | 你 那 | 便 宜 | 儿 去 | 六 | 共 | 再 领 | 出 错 | 分钟$ | 划 算 | 刚 好 | 到 GOODS | 到_MONEY
-0.3 | 到_口 | 剩 八 | 十 分 | 单_MONEY | 卡_COND | 只 能 | 叫 | 回 去 | 在_GOODS | 坐 | 块 儿 | 垫 | 外_NUM | 多 半 | 多_GET | 多_钱 | 太 | 女 | 如 果 | 婶 | 完_COND | 宜 | 家 里 | 对 , | 对 KIN | 岁 钱 | 州 | 工 | 帐 | 年_头 | 并 NEG | 得 不 | 您 已
-0.3 | 您 换 | 您 看 | 我 已 | 戚 | 打 牌 | 打 麻 | 打_将 | 抽 到 | 拼_COND | 捡 | 接 , | 收 红 | 散 | 早 , | 明 天 | 是 第 | 暖 和 | 最 好 | 月 | 有_, | 有_WE | 有_有 | 机 在 | 桌 | 梅 | 永 远 | 灯 | 生 | 电 影 | 男 | 男 CROWD | 男 朋 | 畀 | 百 五 | 的 | 的 会
-0.3 | 的 加 | 的 退 | 的_GAME | 看 | 看_道 | 着_GOODS | 着_PAY | 礼 盒 | 票 不 | 税 | 窍 | 第 NUM | 等_了 | 筷 子 | 管 | 糕 | 绕 | 给 孩 | 胡 | 能 URGE | 能 买 | 行 | 行$ | 要 你 | 规 | 计 | 让 YOU | 讯 | 该 | 说_COND | 说_MONEY | 谢 您 | 谢_GET | 费 的
-0.3 | 起 | 车_MONEY | 过 NUM | 迎 | 这 COND | 这_SHARE | 退 到 | 速 服 | 那 个 | 酒 店 | 酱 | 里 的 | 问_ASK | 间 , | 飞 | 骨 | 麻_TAP
-0.35 | # 分 | , first | , that | , 他 | , 候 | , 兑 | , 可 | , 图 | , 换 | , 结 | ,_and | ,_学 | ,_新 | =agre | =cost | =doyou | =he | =reward | =scor | =skipthe | =stamp | =they | =what | =一杯 | =不能 | =任务 | =听 | =商家
-0.35 | =早点 | =满 | =红包 | =腊肉 | =酒店 | =领 | APP_LURE | ASK..KIN | ASK>GET>LURE | ASK_to | COND CROWD | COND 年 | COND 度 | COND..REPAY | COND>PAY | COND_房 | COND_路 | CROWD..TRIP | CROWD_NEG | CROWD_a | CROWD_luck
-0.35 | CUSTOM_, | FREE 钱 | FREE..CUSTOM | FREE..ORG | FREE..PAY | FREE>TURN | FREE_TRIP | GAME the | GAME..CUSTOM | GAME_NEG | GAME_的 | GET TAP | GET 房 | GET 等 | GET..ORG | GET..QUEUE | GET_APP | GET_WE
-0.35 | GET_的 | GIVE..ASK | GIVE>INVITE | GIVE_早 | GIVE_费 | GOODS 上 | GOODS..ASK | GOODS..ORG | GOODS>FREE | GOODS>NUM>WE | GOODS_the | INVITE>GET | INVITE_MONEY | KIN>GAME>GET | LURE " | LURE in | LURE on
-0.35 | LURE..CUSTOM | LURE_MONEY | LURE_a | LURE_and | MONEY mor | MONEY 都 | MONEY..COND | MONEY..FREE | MONEY..OWN | MONEY>TRIP>COND | MONEY_大 | NEG RUSH | NEG SHARE | NEG to | NEG>SHARE | NEG_RUSH | NEG_钱
-0.35 | NUM>GIVE>GOODS | NUM>SHARE>NUM | NUM>YOU>PAY | NUM_RUSH | NUM_is | NUM_month | NUM_着 | ORG..MONEY | OWN..PAY | OWN>GIVE | OWN>PAY | PAY..ASK | PAY..COND | PAY_个 | QUEUE is | REPAY..MONEY | REPAY..NUM
-0.35 | RUSH , | RUSH..NEG | SHARE of | SHARE..THEY | SHARE>GET>CROWD | TAP 新 | TAP..SHARE | TAP..TELL | TAP>APP>GET | TAP>COND>GIVE | TAP>INVITE>NUM | TAP_SHARE | TAP_够 | TELL..GOODS | TELL..PAY | THEY..QUEUE
-0.35 | THEY_COND | TRIP>COND | TRIP>NUM | TURN PAY | TURN..KIN | TURN..NEG | TURN_, | URGE..QUEUE | WE>NEG | YOU 有 | YOU 看 | YOU..GOODS | YOU..SHARE | YOU..TRIP | YOU>KIN>GET | YOU_TAP | YOU_and | YOU_for
-0.35 | YOU_sav | YOU_stil | ^NUM | ^THEY | ^ther | ^快递 | a QUEUE | a URGE | a_is | acceleration pack | agre | an_PAY | and THEY | and get | and i | as | at_NUM | can_the | card stil | cas | check | delivery
-0.35 | do you | expect | get the | get you | giv the | he | her , | id | in tim | is_a | it is | of a | of_GAME | of_MONEY | of_and | old | one , | out of | pay a | practis | reward | scor | sign the
-0.35 | skip the | stamp | step , | stor | tak | tel WE | the INVITE | the_COND | they | through , | to you | trip$ | wait for | what | with # | with_and | your bonu | yuan for | yuan mor | 一 万 | 一 年 | 不 收
-0.35 | 不 能 | 串 | 乘 | 了 COND | 了_GIVE | 些 | 你 钱 | 佢 | 公 司 | 出 来 | 击 链 | 分 开 | 别 | 到_, | 刷 新 | 口 | 合 | 商 家 | 块 都 | 够 GET | 够 换 | 定$ | 容 | 就 够 | 屉 | 岁 | 差 | 帮 您 | 店 送 | 快 递 | 总 | 您 有 | 慢 TAP | 慢 点 | 成 度 | 或 者 | 托
-0.35 | 抽 屉 | 拼_, | 按 | 收 钱 | 早 点 | 晚 上 | 来 , | 来_LURE | 校 | 正 | 永 | 满 分 | 照 | 物 | 留 着 | 百 三 | 的 事 | 的_多 | 看 COND | 着_的 | 窗 口 | 糖 | 系_, | 置 | 群 里 | 肉 | 腊 肉 | 设 | 说 TAP | 请 不 | 谢 谢 | 路_, | 车$ | 输 赢 | 还_NUM | 退$
-0.35 | 退_MONEY | 退_YOU | 那_MONEY | 金_, | 销 | 门_TAP | 闹 | 队 名 | 音 | 麻
-0.4 | "GOODS" | "INVITE" | # box | , " | , WARN | , 给 | ,_TRIP | ,_are | =bonu | =coverthe | =delay | =gift | =i'm | =inyourwallet | =my | =not | =noth | =plan | =somebody | =split | =step | =他 | =到手 | =包
-0.4 | =叫 | =多给 | =奖金 | =补 | =返 | =还是 | =零钱 | ASK | ASK , | ASK>GET | COND 够 | COND 齐 | COND..WE | COND>PAY>GET | COND_LURE | COND_过 | CROWD 家 | CROWD..NEG | CROWD..WARN | CUSTOM | CUSTOM_LURE | FREE_NUM
-0.4 | GAME GET | GET COND | GET..OWN | GET>APP | GET_MONEY | GET_last | GOODS..MONEY | GOODS>MONEY | INVITE..APP | INVITE..RUSH | KIN_GOODS | KIN_a | LURE , | LURE for | LURE..GOODS | LURE..WARN | MONEY_GIVE
-0.4 | NEG$ | NEG..KIN | NEG>YOU | NOR ASK | NOT THEY | NUM GIVE | NUM 小 | NUM_GIVE | NUM_上 | ORG..GOODS | PAY..KIN | PAY>CROWD | PAY>MONEY | PAY_one | RUSH NUM | SHARE the | TAP 完 | TAP 的 | TAP 说 | TAP..NEG
-0.4 | TAP..OWN | TAP_COND | TELL..WARN | THEY | TRIP , | TRIP..YOU | TRIP_去 | URGE MONEY | URGE..OWN | WE>CROWD | WE>GET>NUM | YOU OWN | YOU..URGE | YOU>GIVE>NUM | YOU>KIN>GOODS | YOU>LURE>MONEY | ^, | ^那
-0.4 | a SHARE | a_CROWD | a_MONEY | all | any | back_the | buy # | cabl | chang | check the | cover the | delay | flower | given | i'm | look | los | on thi | pag | plan | sav # | somebody | split | step
-0.4 | tel | the_FREE | the_GET | the_GOODS | the_a | the_or | thi TRIP | to redeem | with CROWD | you giv | your point | 一 般 | 两 | 个 小 | 九 十 | 人 家 | 今 年 | 分 # | 利 是 | 到 手 | 务 台 | 去$ | 受 | 司 机 | 园 | 声 | 外
-0.4 | 多 给 | 够_NUM | 头_GET | 夹 | 奖 金 | 好 INVITE | 已_到 | 年 | 我 帮 | 折 抵 | 拼 | 接 | 提 前 | 最_的 | 月 COND | 服_台 | 本 来 | 机 的 | 来_NUM | 比_PAY | 百 | 百 块 | 的 , | 的 APP | 的_GET | 的_GOODS | 的_YOU | 的_已 | 的_退 | 票$ | 第_,
-0.4 | 能 GIVE | 般 | 蚊 , | 要 YOU | 话_COND | 请 NEG | 费 一 | 运_INVITE | 还 是 | 远 | 那 张 | 那_" | 那_NUM | 重 | 错 | 问 YOU | 零 钱
-0.45 | "LURE" | # a | # 元 | , REPAY | , 你 | , 领 | ,_好 | ,_岁 | ,_年 | ,_过 | =bring | =form | =play | =sit | =tea | =video | =when | =优惠 | =按 | APP..TAP | APP>GET | APP>GOODS | ASK>YOU | COND the | COND..TURN
-0.45 | COND_卡 | CROWD..CUSTOM | CUSTOM , | GAME..KIN | GAME..WE | GET 着 | GET..APP | GET>WE | GET_back | GIVE 的 | GIVE..APP | GIVE..YOU | INVITE..QUEUE | KIN COND | KIN_LURE | LURE 有 | LURE..COND | LURE..MONEY
-0.45 | LURE..NUM | LURE..RUSH | LURE_in | MONEY NUM | MONEY for | MONEY..GOODS | MONEY..MONEY | NEG..SHARE | NUM GET | NUM a | NUM 号 | NUM_a | NUM_ther | NUM_thi | NUM_够 | PAY..GOODS | PAY_to | THEY..GIVE
-0.45 | TRIP COND | TRIP_TAP | WE>TRIP | WE_it | YOU..ASK | YOU..THEY | YOU_card | ^这 | and_is | back # | carpool , | carpool_COND | cost # | envelop | for_, | for_LURE | for_TRIP | form | get | hour RUSH
-0.45 | is a | noth | off , | over | pay | peopl , | play | sit | tak the | tea | than | the_WE | ticket for | use | video | way | when | with_, | year | you hav | 上_RUSH | 东 | 也 NEG | 事 | 人 送 | 信 | 儿 童 | 写
-0.45 | 包 , | 包 有 | 号$ | 同 | 和 | 外_TAP | 实 | 建 | 所 | 找 | 拼 车 | 挂 | 支 | 斤 , | 是 , | 码_GIVE | 赶 | 输 | 送 的 | 都 NEG | 酒
-0.5 | # hour | , ASK | , for | ,_that | ,_改 | ,_要 | ,_门 | <short> | =account | =giv | =sweet | =差 | =帮您 | =找 | =折 | =抵 | =挣 | =提前 | =省 | ASK hav | COND..WARN | GET_a | GET_了 | GIVE..TURN | INVITE..ASK
-0.5 | LURE and | MONEY..GET | NEG>PAY>RUSH | NUM hour | NUM_COND | NUM_门 | REPAY..PAY | RUSH..GOODS | SHARE CROWD | TELL..COND | TELL..INVITE | WE NEG | YOU>LURE>GIVE | ^ask | ^请 | a_TAP | and_to | are | city
-0.5 | group | hour | i'd | i'v | in the | is | liv | own | point | send it | sweet | the card | to_QUEUE | together | work | you get | 了 两 | 了_COND | 二 百 | 光 | 前 , | 应 | 我 不 | 房 | 挣 | 明 | 有 优 | 本_COND | 机 场
-0.5 | 的 红 | 的_FREE | 程_, | 站 | 自 | 误 | 说_NUM | 里 那
-0.55 | "YOU" | # # | , i'l | , 正 | =me | =point | =stranger | =就 | APP>GET>LURE | COND_and | GET 的 | GOODS_TAP | GOODS_YOU | INVITE..NEG | KIN..LURE | LURE>NUM>COND | MONEY..TRIP | NEG..TAP | NOT SHARE | ORG
-0.55 | OWN..OWN | QUEUE..APP | TELL..LURE | TRIP..TRIP | TRIP_CROWD | WE CROWD | WE..NEG | YOU MONEY | YOU>TAP | ^QUEUE | ^TELL | ^a | ^外 | a stranger | an RUSH | and_NUM | cal | giv | let | new_, | off
-0.55 | pay # | stranger | 个_NUM | 了 NUM | 件 | 初 | 到 了 | 十 一 | 发_LURE | 品 | 图 个 | 够 | 少 | 常 | 抵 | 拍 | 果 | 法 | 的_NEG | 短 | 说_GIVE | 车 ,
-0.6 | " | "NUM" | , KIN | , 没 | =task | =想 | GAME..NEG | GET 到 | GET..WARN | GOODS for | KIN..CROWD | LURE..OWN | LURE..QUEUE | LURE..SHARE | LURE_月 | MONEY , | MONEY>TRIP | NEG | NEG LURE | NEG_个
-0.6 | NOT INVITE | PAY>LURE | REPAY..YOU | TRIP$ | YOU>OWN | ^" | ask | may | or | task | 做 | 取 现 | 子 , | 就 好 | 方 | 时 | 证
-0.65 | =i | =付 | =抽奖 | =输 | COND 好 | CROWD_的 | GET 了 | GET_个 | GOODS..TAP | LURE..KIN | LURE_ASK | ^WE | carpool | i | it_the | the carpool | 万 | 三 百 | 四 | 好$ | 有 , | 机 , | 车
-0.7 | "GET" | , OWN | =中 | =交 | APP , | APP..NEG | GAME_the | GOODS..NUM | WARN$ | YOU_里 | 发 了 | 取 | 早 | 有_ASK | 的_NUM | 省
-0.75 | , 还 | =得 | =才 | =换 | =没有 | =留 | =面 | GOODS>TAP | LURE_the | 几 | 司 | 换
-0.8 | <brief> | =#个 | =分 | KIN GET | NOR NEG | ^KIN | ^RUSH | a_for | sav | 改 | 没 有 | 那
-0.85 | , WE | <zh> | =我 | the_LURE | 交 | 的 LURE | 说
-0.9 | KIN | NOT RUSH | WE_NUM | 退
-0.95 | REPAY
-1 | ^the | 以
-1.05 | =取 | =收
-1.1 | WARN
-1.15 | that
-1.25 | NOT LURE
`;
