// Learnt from test/fixtures/bait*.jsonl by `npx tsx scripts/train-bait.ts`: see docs/detectors.md. Not written by hand.
/** Where every score begins. */
export const base = -1.811;

/** Weights, and what bears them: for bait above zero, against it below; the names are those of `features.ts`. */
export const table = `
2 | our
1.9 | LURE
1.85 | MONEY
1.8 | INVITE..INVITE | 券
1.65 | 免
1.6 | book | 我 们 | 送
1.55 | , PAY | URGING | cod | win
1.5 | want a | 开 | 这 儿
1.45 | MONEY..RUSH
1.4 | RUSH | RUSH..YOU | tap
1.35 | GATE | GET | TAP | 大 奖
1.3 | SHARE | TAP..TAP | and | us | 只
1.25 | , MONEY | GAME..GAME | PAY..RUSH | month of | 就 有
1.2 | INVITE | WE..LURE | com back | one | want | 为 | 回 家
1.15 | spin | up # | 专 | 抢
1.1 | #m | , TAP | CROWD>QUEUE | GAME | GAME>GIVE | URGE | URGE 两 | and it | refer | the pric | 儿 有 | 啦 | 寄 | 钱
1.05 | GIVE 了 | MONEY>RUSH | RUSH..RUSH | next | 卡 , | 抢 票 | 派 | 立 | 翻
1 | COND..URGING | CROWD..GIVE | GAME..SHARE | INVITE INVITE | INVITE..GIVE | NUM>GET>NUM | PAY..QUEUE | SHARE..FREE | TAP..FREE | fre | most | question | shak | 人 的 | 您 要 | 提
0.95 | COND..GOODS | CROWD..QUEUE | GAME..LURE | GIVE..MONEY | INVITE..FREE | LURE>TAP | NUM>FREE | PAY RUSH | PAY>RUSH | SHARE..NUM | TAP WE | TURN..LURE | unlock | 包 雨 | 赠 | 送 您 | 领
0.9 | , SHARE | , claim | ASK..LURE | COND LURE | GATE..INVITE | GET>LURE | LURE GET | MONEY..NEG | OWN>URGE | RUSH..MONEY | go | lucky | win a | your | 下 | 想 要 | 手 慢 | 把 WE | 把 我 | 新 | 贴 | 返 | 金
0.85 | GAME..GET | GET..LURE | GIVE | LURE MONEY | MONEY..TAP | THEY..YOU | TURN>LURE | YOU..APP | a LURE | accept thi | claim | daily | doubl | fancy | her | is your | mystery | vip | your nam | 们 | 刷 | 包 啦
0.85 | 十 元 | 拉 | 摇 | 箱 | 能 领 | 语 | 越 多 | 边 | 进 YOU | 里 人 | 雨 | 首
0.8 | # 块 | , FREE | ASK 好 | ASK>LURE | ASK>SHARE>LURE | COND TAP | COND..LURE | CROWD>MONEY | GIVE..NUM | GOODS>GIVE | INVITE..GET | INVITE..WE | MONEY to | NOR RUSH | NUM..GATE | SHARE..GAME | TAP>COND
0.8 | TELL , | TRIP..SHARE | URGE..LURE | WE 的 | WE..FREE | YOU 的 | YOU 要 | YOU>QUEUE | a | a RUSH | a TRIP | below | every | festival | star | yuan to | 付 费 | 便 | 加 | 口 袋 | 座 , | 戏 , | 戳 | 掉 | 揿 | 攞 | 牙
0.8 | 理 财 | 神 | 解 | 让 CROWD | 说 , | 运 | 还 没 | 量 | 随
0.75 | , URGE | , 手 | , 老 | COND>URGING | CROWD the | CROWD..CROWD | GATE..SHARE | GET 啦 | GET..GET | GOODS | GOODS a | NOT COND | NUM FREE | PAY | THEY THEY | TRIP..NEG | TURN..GET | WE 哋 | a # | a random
0.75 | answer | boost | cashback | draw | earn | eg | grab | new | random | the APP | the mor | thi | with WE | 一 | 一 箱 | 也 | 了 RUSH | 人 都 | 俩 | 全 | 分 两 | 动 | 助 | 友 就 | 吗 | 喔 | 在 TAP | 奖 是 | 我 哋 | 打 车 | 投
0.75 | 摇 到 | 无 | 池 | 没 买 | 红 | 给 MONEY | 能 GET | 越
0.7 | # mor | , ther | , 另 | COND 攞 | GET>LURE>COND | GET>YOU>LURE | GIVE..GIVE | GIVE..RUSH | GIVE>COND>YOU | GIVE>TAP>COND | GOODS..URGE | NEG 来 | NOR LURE | NUM mor | NUM..TAP | PAY PAY | QUEUE..RUSH
0.7 | SHARE , | TRIP..GIVE | TURN>GET | URGE..GET | a fre | and MONEY | help | hongbao | right | sp | top | top up | voucher | welcom | yet | your next | 一 台 | 也 是 | 十 , | 升 | 只 要 | 吧 | 宝 | 就 攞 | 您 的 | 抽
0.7 | 攞 到 | 来 | 每 天 | 百 分 | 要 LURE | 赚 | 这 张 | 进
0.65 | , only | , 何 | , 点 | , 积 | , 立 | , 能 | APP and | APP>GIVE | FREE GAME | GIVE>FREE | KIN , | NEG..URGE | NUM RUSH | NUM SHARE | NUM..URGING | NUM..YOU | NUM>SHARE | RUSH>MONEY | SHARE..COND | SHARE..GATE
0.65 | SHARE..GOODS | SHARE..ORG | SHARE>ORG | TAP..GIVE | TRIP..GATE | TRIP>NEG | URGE..APP | URGE>GOODS | URGING>GET | WE 这 | YOU..MONEY | a coupon | accelerator | accept | cash | link | new THEY | new her
0.65 | noodl | of the | one for | out | photo | say " | sum | the GET | to get | today | 一 份 | 个 LURE | 份 | 参 | 发 一 | 可 GET | 吐 | 喂 | 天 | 奉 上 | 就 多 | 就 给 | 我 推 | 是 你 | 本 | 白 | 秒 | 秘 | 落 | 试 试 | 说 的 | 走 , | 速
0.65 | 那 只 | 集 | 页
0.6 | , GET | , INVITE | , go | , 等 | , 顺 | , 首 | APP | ASK..NEG | ASK>LURE>YOU | COND GATE | COND YOU | COND 发 | COND 走 | CROWD>PAY | GAME>GET>NUM | GAME>YOU | GET NUM | GET it | GET>GAME | GET>MONEY
0.6 | GIVE..CROWD | GOODS..GET | INVITE 个 | INVITE..KIN | INVITE..NUM | INVITE..YOU | INVITE>CROWD>COND | INVITE>KIN>GET | KIN..TAP | MONEY 八 | MONEY..APP | MONEY..NUM | MONEY>WE | NUM..LURE | PAY..PAY
0.6 | PAY..URGE | QUEUE..CROWD | SHARE..MONEY | TAP..GOODS | TAP..MONEY | TAP..RUSH | TAP..YOU | TAP>THEY | THEY..MONEY | TRIP>FREE | URGE..GOODS | URGE..URGE | YOU a | YOU next | at # | at NUM | becom | feed
0.6 | feed the | half a | it URGE | one with | sanya | someth | tag | thi LURE | to sanya | watch | 一 单 | 一 起 | 上 上 | 上 签 | 专 属 | 个 人 | 你 | 你 的 | 出 票 | 加 速 | 呀 | 多 说 | 奉 | 套 餐 | 完 | 快 点 | 意 的 | 我 的 | 收 下 | 日
0.6 | 棵 | 求 | 玩 | 的 YOU | 签 GET | 群 , | 背 | 节 | 袋 | 话 NEG | 话 不 | 赛 | 趟 车 | 这 班 | 邮 | 钱 包 | 钱 啦 | 锁 | 限 时
0.55 | , whatever | , you | , 帮 | , 满 | COND..APP | COND..GAME | COND..INVITE | CROWD..GAME | CROWD>COND | CROWD>WE | GAME to | GATE..NUM | GIVE GOODS | GOODS LURE | INVITE..GOODS | KIN 的 | LURE FREE
0.55 | LURE GIVE | LURE LURE | LURE..ASK | LURE>TELL | LURE>YOU>GET | NEG>APP | NOR APP | NOR MONEY | NOT ASK | NUM GATE | NUM>COND>YOU | NUM>GATE | ORG , | OWN..GET | PAY " | PAY..CROWD | RUSH..QUEUE
0.55 | RUSH>PAY>MONEY | SHARE and | SHARE>APP | TAP..LURE | THEY..FREE | THEY..TAP | THEY..THEY | THEY>TAP | URGE..FREE | URGE..TAP | URGE>APP | WE for | WE hav | WE..APP | WE..INVITE | WE..MONEY | WE..SHARE
0.55 | WE>COND>GIVE | WE>GIVE | WE>GIVE>MONEY | WE>GOODS | WE>INVITE>NUM | YOU TAP | YOU..NUM | YOU>COND>NEG | ad | add | all # | away | buy | coupon | group and | i hav | in # | lan | mak | me for | number
0.55 | pas | the hous | to your | tomorrow | wish , | you'r | 三 | 久 | 会 GIVE | 你 一 | 入 | 即 | 另 外 | 咱 俩 | 完 这 | 封 | 尊 | 带 回 | 帮 | 张 | 归 | 心 | 戏 | 户 | 拿 走 | 是 YOU | 替 | 有 个 | 杯 | 添 | 照 片 | 爱 | 牌 , | 琴 | 的 钱 | 码
0.55 | 笔 | 系 , | 老 板 | 说 不 | 请 TAP | 请 一 | 课 | 谱 | 豆 | 轮 | 钢 | 钢 琴 | 锅
0.5 | # % | # buck | % | , # | , CROWD | , 再 | , 加 | , 最 | , 里 | APP GIVE | APP..GET | COND 日 | COND..CROWD | COND..FREE | COND..GIVE | COND>GAME | CROWD NUM | FREE COND | FREE>GOODS | GAME NUM | GAME>NUM>GET
0.5 | GET..GAME | GET..GOODS | GET..SHARE | GET>COND | GIVE..TAP | GIVE>MONEY | GIVE>RUSH | GOODS..INVITE | INVITE..CROWD | INVITE..ORG | KIN TELL | KIN>WE | KIN>YOU>INVITE | LURE WE | LURE 已 | LURE>FREE
0.5 | MONEY>FREE | NEG>COND>GIVE | NOR NUM | NOT TURN | NUM % | NUM LURE | NUM..GAME | NUM..ORG | NUM>URGE | OWN GET | OWN>GET | PAY 个 | PAY 到 | PAY..TURN | QUEUE..TURN | SHARE..LURE | SHARE>CROWD>COND
0.5 | TAP>RUSH | TAP>WE | TAP>YOU>GET | TELL..KIN | THEY..TRIP | TRIP..GET | TURN | TURN..COND | URGING..GIVE | YOU 是 | YOU..URGING | YOU>LURE | YOU>NUM | YOU>RUSH | YOU>TRIP | and GOODS | and the | and win
0.5 | buck | card | driv | first | for a | gift card | head | leav | night | one GET | post | pric | rout | shop | tag # | the GAME | the NUM | the whol | up | want the | you both | you'v | you'v got | 不 需
0.5 | 个 RUSH | 买 个 | 云 | 亮 | 人 , | 会 | 倒 | 充 | 先 得 | 免 单 | 励 | 同 事 | 名 , | 吧 , | 员 , | 咖 | 咖 啡 | 哋 | 哦 | 啡 | 喺 | 圆 | 块 八 | 塞 | 奖 励 | 嫌 | 小 区 | 差 价 | 帮 我 | 得 上 | 您 也 | 慢 | 把 | 把 KIN | 来 WE | 来 我 | 板 | 每 日 | 油
0.5 | 点 亮 | 猜 中 | 百 六 | 的 QUEUE | 的 候 | 的 时 | 知 道 | 礼 , | 神 秘 | 第 二 | 等 您 | 统 | 解 锁 | 订 好 | 请 GET | 购 | 贴 , | 费 领 | 走 | 转 | 还 剩 | 这 个 | 这 里 | 邀 | 里 , | 里 有 | 里 面 | 钱 COND | 领 一 | 食 | 饭
0.45 | , old | , 开 | , 把 | , 猜 | APP APP | APP..CROWD | APP..GIVE | APP..NUM | ASK>NEG | COND 笔 | COND..ASK | COND..CUSTOM | COND..SHARE | COND>GATE | COND>GET>MONEY | CROWD..COND | CROWD..ORG | CROWD..RUSH
0.45 | CROWD>GIVE>NUM | CROWD>KIN | CROWD>YOU | CUSTOM..NEG | CUSTOM..YOU | FREE | GAME..ASK | GAME..COND | GAME..YOU | GATE..CROWD | GET..CROWD | GET>NUM | GET>YOU>GET | GIVE RUSH | GIVE..GAME | GIVE..GOODS
0.45 | GOODS..TURN | INVITE KIN | INVITE..REPAY | KIN 也 | KIN..WARN | KIN>WARN | LURE..URGE | LURE..YOU | LURE>URGE>NUM | MONEY..ASK | MONEY..CROWD | MONEY..WE | NEG 够 | NOT NEG | NUM..CROWD | NUM..GIVE
0.45 | NUM..GOODS | NUM>INVITE | NUM>LURE>NUM | ORG..YOU | PAY..GET | PAY>TURN | QUEUE..PAY | QUEUE>YOU | REPAY..WE | RUSH 的 | SHARE to | SHARE..GIVE | SHARE..SHARE | SHARE..URGE | TAP..APP | TAP>GET>LURE
0.45 | TELL..MONEY | THEY TAP | TRIP..GAME | TRIP>GET | URGE..COND | URGING..GET | WE..GIVE | WE..TAP | WE>INVITE | YOU PAY | YOU..FREE | YOU..NEG | YOU..QUEUE | YOU>KIN | a FREE | a gift | a month | and we'l
0.45 | back , | claim your | com | film | for ask | hous | or a | psst | psst , | them | upgrad | we'l | whatever | with | worth | 一 笔 | 万 , | 不 够 | 个 加 | 二 叔 | 今 日 | 介 绍 | 俾 | 先 别 | 分 之 | 十 蚊 | 千 万 | 发 | 塞 了
0.45 | 奖 | 字 , | 平 台 | 幸 运 | 张 券 | 得 到 | 忘 了 | 我 这 | 手 | 抢 红 | 提 速 | 是 NEG | 替 您 | 最 | 有 奖 | 有 张 | 民 | 王 | 现 | 班 车 | 瓜 分 | 百分 之 | 盘 | 直 播 | 砍 | 福 | 绍 | 能 提 | 荐 给 | 藏 | 要 不 | 走 不 | 转 给 | 送 你 | 都 是 | 里 | 长 ,
0.45 | 问 的 | 顺 COND | 顺 便 | 领 取 | 鸡 蛋
0.4 | , 充 | , 去 | , 来 | APP..YOU | COND>CUSTOM | COND>GET>GOODS | COND>MONEY | COND>NEG | COND>YOU>GIVE | CROWD | CROWD , | CROWD 们 | CUSTOM..NUM | CUSTOM>COND>GET | FREE , | FREE NUM | FREE..GET | GAME ,
0.4 | GAME LURE | GAME the | GAME..MONEY | GAME>GET>LURE | GET , | GET MONEY | GET>THEY | GIVE>YOU | INVITE , | INVITE..LURE | INVITE..PAY | INVITE>FREE | INVITE>YOU>KIN | KIN PAY | KIN and | KIN..FREE
0.4 | KIN>WE>YOU | KIN>YOU | LURE COND | LURE..LURE | LURE>WE | NEG QUEUE | NEG..TURN | NEG>ASK | NEG>LURE | NUM CROWD | NUM TAP | NUM>COND>INVITE | NUM>GET>PAY | ORG..SHARE | PAY , | PAY MONEY | PAY>NUM>GET
0.4 | QUEUE..LURE | QUEUE..NUM | REPAY..TAP | RUSH..NUM | SHARE thi | SHARE>CROWD | SHARE>TAP | TAP>GAME | TAP>LURE | THEY>LURE | THEY>MONEY | TRIP and | TRIP..FREE | URGE..NEG | URGE>NUM | URGING..LURE
0.4 | WE GIVE | WE..QUEUE | WE>GIVE>NUM | WE>REPAY | YOU KIN | YOU..CROWD | YOU..GAME | YOU..LURE | YOU>KIN>WE | and YOU | and your | ask , | befor you | friend | greet | lik a | real | red packet | relativ
0.4 | sp pack | start | stil | ther | to CROWD | you earn | your account | 两 分 | 两 百 | 么 | 人 GIVE | 代 金 | 令 | 位 好 | 先 出 | 分 钱 | 分钟 , | 利 , | 刮 刮 | 升 级 | 厘 子 | 去 看 | 口 令 | 另 | 可 | 告 | 好 了 | 好 友 | 就 | 年 的
0.4 | 张 LURE | 我 砍 | 户 , | 手 指 | 指 | 料 | 时 , | 星 | 晚 TRIP | 晚 饭 | 有 红 | 橘 | 橘 子 | 火 | 点 赞 | 疼 | 的 " | 的 APP | 的 工 | 的 朋 | 看 得 | 看 看 | 知 | 稳 | 签 | 系 统 | 蛋 | 说 NEG | 象 , | 财 | 费 | 资 料 | 赞 | 车 厘 | 过 | 金 券 | 队
0.4 | 障 | 顶
0.35 | , COND | , THEY | , TURN | , one | , 三 | , 自 | APP..PAY | ASK..SHARE | COND GET | COND 多 | COND..GET | COND>APP | COND>LURE | COND>SHARE>NUM | COND>YOU>GET | COND>YOU>TRIP | CROWD to | CROWD..MONEY
0.35 | CUSTOM..KIN | CUSTOM..SHARE | FREE..GAME | FREE>GAME | FREE>MONEY | GAME..GIVE | GATE..COND | GET THEY | GIVE , | GIVE GIVE | GIVE NUM | GIVE>URGE | GOODS..CROWD | INVITE..GAME | INVITE>NUM>CROWD
0.35 | INVITE>TAP | KIN 都 | KIN>ASK | KIN>GOODS | LURE ASK | LURE TAP | LURE>GET | LURE>GIVE | LURE>GIVE>GET | LURE>GIVE>YOU | LURE>MONEY | LURE>YOU>ASK | MONEY PAY | MONEY>COND | NEG ASK | NEG..COND
0.35 | NEG..MONEY | NEG..YOU | NEG>RUSH | NEG>TURN | NUM..QUEUE | NUM>THEY | ORG..PAY | PAY..GIVE | PAY..YOU | PAY>INVITE | QUEUE..MONEY | QUEUE..URGE | QUEUE>LURE | SHARE KIN | SHARE 给 | SHARE..GET
0.35 | SHARE..KIN | SHARE>COND | TAP TAP | TAP the | TAP>APP | TAP>INVITE | TRIP..LURE | TURN..URGE | URGE 着 | URGE..GIVE | URGE>GET | WARN..WE | WE>NUM | WE>SHARE | YOU GOODS | YOU 随 | account , | back to
0.35 | complet | count | everybody | for WE | for the | hid | in your | is on | new year | on the | packet | rid | shar | shar thi | the RUSH | yes | 下 单 | 个 红 | 中 奖 | 人 | 以 GET | 会 员 | 倍 | 偿 | 先 | 具 | 册 | 分 享
0.35 | 刻 | 前 | 十 | 十 五 | 卡 | 呢 | 备 好 | 夕 | 多 , | 天 的 | 姑 妈 | 子 的 | 对 了 | 小 孩 | 就是 YOU | 属 | 得 一 | 快 | 您 打 | 您 随 | 成 | 收 到 | 新 年 | 晚 八 | 每 | 气 | 注 册 | 流 | 点 | 熟 | 瓜 | 用 户 | 的 都 | 祝 福 | 绑 | 给 | 至 | 表 姐 | 被 | 评
0.35 | 贵 | 跟 TELL | 还 NEG | 送 # | 都 来 | 里 了 | 钟 , | 除 夕 | 领 现 | 题 , | 馅 的 | 鸡
0.3 | , | , GAME | , LURE | , no | , 发 | , 对 | , 成 | , 让 | , 记 | ASK..GOODS | COND..GATE | COND>CROWD | CROWD..WE | CROWD..YOU | CROWD>TAP>YOU | FREE LURE | FREE>COND | GET..URGE | GET>GOODS | GET>MONEY>LURE
0.3 | GIVE 个 | GIVE..ORG | GOODS..THEY | INVITE>PAY | KIN YOU | KIN..NUM | LURE TURN | MONEY GIVE | MONEY..QUEUE | MONEY>PAY | NEG , | NEG 的 | NEG..CROWD | NEG..GOODS | NEG..NUM | NEG>GIVE>COND | NEG>QUEUE
0.3 | NOR REPAY | NOR WE | NUM..KIN | NUM..URGE | NUM>COND | NUM>NEG | NUM>RUSH | PAY NUM | PAY a | PAY the | PAY..WE | QUEUE..COND | QUEUE..GOODS | RUSH..COND | RUSH..GET | SHARE>NUM | TAP>NEG | TAP>WE>COND
0.3 | TURN>YOU | WE can | WE..ORG | WE>GIVE>GOODS | YOU..RUSH | YOU>GET>NUM | YOU>TURN | and WE | day | family | fetch | is GIVE | milk | month | on us | pick | red | see ASK | to | which | whol | you car
0.3 | 一 张 | 为 您 | 了 YOU | 了 您 | 事 , | 何 | 你 , | 六 十 | 关 | 别 人 | 到 NUM | 到 家 | 前 面 | 十 八 | 十 块 | 单 , | 厘 | 友 | 友 圈 | 啦 , | 器 | 块 九 | 大 | 子 了 | 子 看 | 学 | 带 NUM | 广 告 | 影 | 待 | 您 一 | 房 子 | 把 APP | 推 | 提 现 | 新 春
0.3 | 春 | 春 LURE | 晒 | 替 WE | 替 我 | 有 | 服 | 未 | 机 | 村 | 次 | 此 | 毛 | 清 | 福 利 | 等 | 经 | 老 | 聊 | 行 李 | 试 | 请 | 资 | 还 有 | 都 GIVE | 问 卷 | 馅
0.25 | " , | # lik | , 二 | , 吃 | , 现 | , 票 | , 种 | , 车 | APP..APP | APP..MONEY | ASK ASK | ASK..MONEY | ASK>WE>GIVE | COND , | COND 的 | COND 给 | COND..OWN | COND..RUSH | COND..TRIP | COND>GET | COND>OWN
0.25 | CROWD..FREE | CUSTOM>COND | GAME..TRIP | GAME..URGE | GAME>ASK | GAME>GET | GET GOODS | GET>NEG>WE | GIVE YOU | GIVE 带 | GIVE>GOODS | GIVE>NUM | GIVE>TRIP>COND | GOODS..FREE | GOODS..QUEUE | GOODS>WE
0.25 | KIN KIN | KIN..GOODS | KIN..MONEY | KIN>TELL | LURE>GOODS | LURE>NEG | MONEY COND | NEG NUM | NEG..LURE | NEG..REPAY | NEG>GET>NEG | NUM 人 | ORG..WE | OWN..WE | PAY..TELL | PAY..THEY | QUEUE..YOU
0.25 | REPAY>GIVE | RUSH>NUM | TAP to | TAP..THEY | TAP>GET | TURN..APP | TURN..RUSH | TURN..YOU | URGE..TRIP | WE..COND | WE..TELL | WE>YOU | YOU SHARE | YOU..COND | YOU..INVITE | a MONEY | app | back
0.25 | finish | in | of WE | offer | to NUM | until | up to | user | wish | yuan , | 上 , | 不 来 | 为 YOU | 书 | 别 的 | 到 | 卖 | 圈 | 多 了 | 多 人 | 好 有 | 姐 | 宝 箱 | 家 门 | 对 | 就 送 | 年 终 | 急 , | 您 | 您 好 | 愁 | 我 , | 拿
0.25 | 最 高 | 朋 | 李 | 树 | 桶 | 点 开 | 的 账 | 的 那 | 礼 | 票 一 | 票 款 | 种 | 终 | 翻 倍 | 能 换 | 花 # | 表 | 计 | 话 , | 说 了 | 跟 你 | 返 现 | 那 ASK | 都 能 | 里 正 | 里 的 | 除 | 顺
0.2 | # day | , YOU | , 人 | , 说 | ASK..COND | COND INVITE | COND..COND | COND..KIN | COND..URGE | COND>CUSTOM>COND | CROWD COND | CROWD and | CROWD..GET | CROWD..PAY | CROWD>COND>GET | FREE..GOODS | GET..WE
0.2 | GET>COND>NEG | GET>NUM>LURE | GIVE NEG | GOODS is | GOODS..GIVE | GOODS..GOODS | INVITE>KIN | INVITE>NUM | INVITE>WE | KIN..RUSH | KIN..TELL | KIN>PAY | KIN>WE>GIVE | LURE..FREE | LURE..THEY | LURE>COND
0.2 | LURE>COND>YOU | MONEY>NEG | NEG..FREE | NEG>GOODS | NOR INVITE | NUM day | NUM>CROWD | NUM>MONEY | QUEUE | RUSH..PAY | RUSH..URGE | SHARE>FREE | SHARE>KIN | TAP..GET | TAP>NUM | TAP>YOU | THEY..NUM
0.2 | TRIP..CROWD | URGE COND | URGE..ASK | URGE..SHARE | URGE>LURE | WE INVITE | WE..WE | WE..YOU | WE>APP | WE>GIVE>YOU | WE>LURE | YOU 还 | YOU..PAY | YOU..TURN | YOU..YOU | and all | chat | for | in NUM
0.2 | rent | the new | the waitlist | to the | wait | wait , | waitlist | word | 不 过 | 享 | 人 点 | 优 先 | 包 | 叔 | 呼 | 国 | 定 | 小 | 就 是 | 币 | 平 | 弃 | 心 , | 急 | 您 记 | 排 队 | 推 荐 | 攻 | 暖 | 歌 | 步 | 海 | 瓶 | 的 CROWD
0.2 | 的 GAME | 的 票 | 着 ASK | 着 急 | 紧 | 老 人 | 荐 | 见 面 | 视 频 | 载 | 还 差 | 限 | 频
0.15 | , NEG | , ORG | , URGING | , get | , the | , 咱 | , 谁 | , 转 | APP..COND | GAME>LURE | GET ASK | GET..NUM | GIVE..GET | GOODS GET | GOODS GOODS | GOODS..YOU | KIN GOODS | KIN..YOU | LURE NUM | LURE..GET
0.15 | NEG 多 | NEG..ASK | NOR GIVE | NOR GOODS | NOR YOU | NOT NUM | NUM KIN | NUM..SHARE | NUM..TELL | NUM>KIN>GOODS | ORG>NUM | OWN>WE | PAY>YOU | RUSH RUSH | SHARE..CROWD | TAP..ASK | TAP..NUM | TRIP>YOU
0.15 | TURN..GOODS | TURN..MONEY | URGE>TAP | WE URGE | WE..CROWD | WE>TAP | YOU , | YOU COND | both | can | cousin | half | mak a | to # | you | 一 杯 | 一 次 | 一 百 | 上 CUSTOM | 了 一 | 五 | 享 到 | 今 | 们 安 | 份 , | 保
0.15 | 值 | 儿 | 再 | 助 力 | 包 , | 名 | 呀 , | 咱 | 因 为 | 师 | 并 | 普 | 普 通 | 服 务 | 牌 | 特 | 的 TRIP | 真 | 给 你 | 舞 | 蚊 | 记 得 | 超 | 路 上 | 还 | 金 币
0.1 | , GOODS | , NUM | , 不 | COND..NUM | COND>RUSH | COND>URGE | COND>YOU | GET..COND | GET..GIVE | GET>GIVE | GOODS COND | KIN..REPAY | KIN..TRIP | NEG>GET | NEG>GIVE | NEG>NUM | NUM..GET | NUM..PAY
0.1 | SHARE>GOODS | TAP..COND | URGE..NUM | WE..GOODS | WE>ASK | YOU..THEY | YOU>APP | and # | box | for you | who | 不 多 | 个 | 了 吧 | 券 , | 因 | 多 | 广 | 您 , | 把 这 | 教 | 是 您 | 朋 友 | 注 | 现 在 | 登 | 码 , | 祝 | 红 包
0.1 | 者 | 让 | 话 | 间
0.05 | , 十 | COND>NUM | CROWD..GOODS | CUSTOM..GOODS | FREE..TRIP | GAME ASK | GET>URGE | GIVE..LURE | INVITE CROWD | INVITE>COND | INVITE>CROWD | KIN..INVITE | LURE>NUM | LURE>URGE | NEG..GET | NOR COND
0.05 | NOR TURN | NOT TAP | NOT URGE | NUM..COND | NUM..MONEY | NUM..TRIP | NUM>COND>GET | NUM>TAP | RUSH>PAY | RUSH>YOU | SHARE..PAY | SHARE..TAP | WE | WE , | WE..NUM | WE..OWN | YOU 好 | YOU..TAP
0.05 | YOU>INVITE | grandpa | of | 回 | 好 , | 存 | 孩 | 早 NUM | 满 | 直 | 看 | 第 | 结 | 院
-0.05 | , 你 | COND | COND 个 | GAME..NUM | GOODS>COND | INVITE NUM | KIN..GET | MONEY>NUM>GET | NUM..RUSH | NUM>KIN | PAY..FREE | PAY..KIN | PAY..NUM | TAP NUM | TAP>TRIP | TRIP..TRIP | YOU 这 | YOU>GET | a red
-0.05 | me | whil | year , | 一 万 | 一 分 | 人 COND | 利 | 吃 饭 | 哥 | 好 | 姑 | 您 那 | 惦 | 惦 GIVE | 惦 记 | 我 给 | 更 | 楼 | 段 | 每 个 | 没 | 的 福 | 究 | 算 , | 系 | 能 | 补 | 记 , | 讲 究 | 说 " | 难 GET | 高
-0.1 | " 的 | , REPAY | , RUSH | , and | ASK..ASK | ASK..URGE | COND..MONEY | COND..TAP | COND>GIVE | CUSTOM..GET | GET..ASK | GET..FREE | GET>KIN | GIVE>INVITE | KIN..CUSTOM | LURE..NUM | MONEY..FREE
-0.1 | NEG..THEY | NOR TAP | NOR TELL | NOT MONEY | NOT YOU | NUM 分钟 | NUM..WARN | PAY>GIVE | REPAY..GET | REPAY..GIVE | TAP>SHARE | TRIP GIVE | TRIP>PAY | TURN>TAP | URGE 人 | WE>NEG>YOU | WE>YOU>GOODS
-0.1 | YOU>NEG | YOU>SHARE | if | off | red envelop | rul | tak | thank | thes | ticket | twic a | with the | 一 会 | 一 共 | 一会儿 COND | 人 各 | 公 | 其 | 几 个 | 分 , | 号 | 堂 | 备 | 外 公 | 多 谢 | 婶 | 婶 , | 怎 | 怎 么 | 您 这
-0.1 | 成 , | 拜 | 攒 | 支 PAY | 支 付 | 数 | 机 票 | 现 金 | 相 | 真 好 | 级 | 让 您 | 话 题 | 谢 YOU | 谢 您 | 路 | 路 费 | 身 | 进 门 | 邀 请 | 门 口 | 问 YOU | 鱼
-0.15 | # each | # 岁 | , say | , 下 | , 他 | , 只 | , 结 | , 那 | ASK 钱 | ASK..OWN | COND the | COND 遍 | COND 问 | COND..TELL | COND..WE | COND>TAP | COND>URGE>TAP | COND>WE | CROWD..TAP | CROWD>FREE | CROWD>GIVE
-0.15 | CUSTOM..GIVE | GET..APP | GET..CUSTOM | GET..TRIP | GET>FREE | GET>YOU | GIVE WE | GIVE 的 | GIVE..TELL | GOODS..PAY | GOODS>PAY>MONEY | INVITE..MONEY | KIN GIVE | KIN 说 | KIN>COND | KIN>GIVE
-0.15 | LURE REPAY | LURE..ORG | MONEY..LURE | NEG TAP | NEG..TELL | NOT GAME | NOT GIVE | NUM..ASK | NUM>WE | ORG..ASK | PAY>COND | QUEUE..GET | REPAY>NEG | RUSH PAY | SHARE NUM | TAP>PAY>GOODS | TRIP ,
-0.15 | TRIP..NUM | TRIP>WE>GIVE | URGE>TAP>PAY | WE>KIN | WE>NUM>GOODS | YOU>KIN>GET | and back | at least | b | don't | door | fish | h # | h NUM | hom | in the | is # | its | least | me gues | nobody | open
-0.15 | orang | quot | the CROWD | wait for | wer | would | 一 遍 | 个 话 | 事 WE | 事 我 | 二 | 五 天 | 从 家 | 任 何 | 体 | 免 费 | 减 | 出 门 | 到 群 | 剩 点 | 包 的 | 十 分 | 千 | 口 到 | 各 有 | 各 的 | 周 | 哎 | 嘛 | 四 十 | 块 | 头 NUM | 奖 的 | 如
-0.15 | 姑 , | 婚 | 字 | 孩 子 | 家 | 将 | 小 KIN | 少 钱 | 心 里 | 必 | 排 从 | 整 | 月 GET | 月 都 | 有 各 | 每 人 | 点 买 | 爷 爷 | 电 | 留 | 百 八 | 的 COND | 税 | 能 剩 | 药 | 见 | 视 | 跟 您 | 辈 | 过 年 | 这 事 | 这 手 | 通
-0.2 | "TAP" | # fen | , it | , let | , 别 | , 恭 | ASK YOU | COND CROWD | COND..NEG | COND..REPAY | COND>FREE | COND>THEY | CROWD>GET>LURE | CROWD>THEY | GAME>GOODS | GET 很 | GET..TAP | GET>ASK | GET>TRIP>COND
-0.2 | GIVE TAP | GIVE 回 | GIVE 看 | GIVE..WE | GIVE>NEG | GOODS>GET>NUM | INVITE 们 | INVITE..CUSTOM | KIN>SHARE | LURE 的 | LURE..PAY | LURE..WARN | MONEY>TRIP | NEG..NEG | NEG>PAY | NOR KIN | NOT KIN
-0.2 | NUM QUEUE | NUM fen | NUM 到 | NUM 岁 | NUM..FREE | NUM..NUM | NUM>FREE>NUM | NUM>QUEUE | ORG>GOODS | OWN..GIVE | PAY..TAP | REPAY , | REPAY>MONEY | SHARE the | SHARE..TRIP | TAP PAY | TAP..CROWD
-0.2 | THEY..LURE | THEY>INVITE | TRIP SHARE | TRIP..PAY | TURN..NEG | URGE..PAY | WE PAY | WE 心 | WE>LURE>YOU | YOU ASK | YOU OWN | YOU..ORG | YOU>INVITE>NUM | YOU>WE>GET | a GAME | are you | company | enough
-0.2 | hear | it | laid | laid FREE | laid off | let WE | let me | me surpris | not | put it | surpris you | t | thank YOU | thank you | they | thi year | twic | walk | with # | yuan # | 不 | 不 要 | 件 , | 会 儿
-0.2 | 位 | 你 好 | 侄 | 侄 子 | 便 宜 | 元 | 元 # | 冰 | 分 钟 | 双 | 可 以 | 吃 | 后 | 夹 | 女 | 姨 , | 嫂 | 宜 | 将 GAME | 就 等 | 工 作 | 己 | 巴 | 很 , | 得 很 | 思 | 恭 | 恭 喜 | 您 家 | 意 思 | 我 一 | 我 心 | 放 心 | 数 , | 早 COND | 核 | 款 | 爷 | 盒
-0.2 | 线 | 续 | 自 己 | 茶 | 装 | 西 | 要 | 请 您 | 轻 | 过 # | 这 | 速 包 | 郭 | 门 , | 问 题 | 需
-0.25 | # | # minut | # 万 | , GIVE | , a | , i'v | , pleas | , 从 | , 可 | , 按 | , 是 | COND GIVE | COND NUM | COND 件 | COND 够 | COND 月 | COND 行 | COND>GIVE>COND | COND>TURN | COND>YOU>NEG | FREE 钟 | FREE..LURE
-0.25 | FREE..NEG | GAME at | GAME..CROWD | GAME..NEG | GAME..TAP | GAME>NEG | GET 清 | GET..INVITE | GET..MONEY | GET>TRIP | GET>WE | GIVE..COND | GIVE>ASK | GOODS>TELL | INVITE..NEG | INVITE..THEY | KIN COND
-0.25 | KIN>TAP | LURE on | LURE..GOODS | LURE>YOU | NEG GIVE | NEG..INVITE | NEG..RUSH | NEG>FREE | NOT GET | NUM , | NUM minut | NUM..CUSTOM | NUM>ASK | NUM>COND>NUM | NUM>CROWD>COND | NUM>GOODS | NUM>TURN
-0.25 | ORG..INVITE | ORG..KIN | OWN..LURE | OWN..NUM | PAY NEG | PAY..ASK | PAY..LURE | PAY..TRIP | PAY>GET | QUEUE>NEG | REPAY..LURE | REPAY..NEG | SHARE..ASK | SHARE>GET>LURE | SHARE>WE | TAP..NEG
-0.25 | TELL..APP | TELL..NUM | THEY KIN | THEY..PAY | TURN..PAY | URGE>YOU | WE KIN | WE LURE | WE NEG | WE..URGE | WE>GET>YOU | WE>TURN | YOU 去 | YOU 对 | YOU..REPAY | YOU>GOODS | all | another | bonu
-0.25 | can GIVE | ches | clos | did | did you | everyth | h | has | hop | know | month , | of # | redeem | scor , | short | than | the TRIP | the YOU | the bonu | the holiday | the user | wher | with a | year
-0.25 | you win | 一 件 | 两 万 | 主 人 | 也 NEG | 买 | 了 LURE | 五 百 | 些 | 人 GET | 件 | 信 | 八 , | 利 是 | 午 | 压 岁 | 去 | 口 , | 只 能 | 合 适 | 名 字 | 和 | 在 GET | 大 家 | 好 ASK | 对 , | 对 KIN | 就 够 | 年 好 | 开 车 | 情 | 意 | 慢 NUM | 户 对
-0.25 | 手 续 | 报 | 拿 了 | 换 乘 | 时 间 | 是 COND | 晚 上 | 暖 和 | 有 优 | 有 您 | 来 , | 样 | 案 | 点 , | 父 , | 物 | 猜 猜 | 生 | 男 | 男 CROWD | 男 朋 | 的 , | 的 信 | 的 红 | 眼 | 离 | 积 | 类 | 续 费 | 腊 肉 | 袋 面 | 跟 | 过 NUM | 适 | 那 COND | 里 没
-0.25 | 链 | 链 接 | 长
-0.3 | " INVITE | " SHARE | # and | # k | # 到 | , so | , stay | , 候 | , 在 | , 多 | , 明 | , 要 | , 请 | ASK , | ASK>PAY | COND 律 | COND 把 | COND 看 | COND>REPAY | CROWD INVITE | CROWD>LURE | FREE..QUEUE | GAME NEG
-0.3 | GAME..PAY | GAME>NEG>NUM | GET 成 | GET..ORG | GIVE the | GIVE..APP | GIVE..KIN | GIVE..TRIP | GIVE..WARN | GIVE>KIN | GIVE>WE | GOODS at | GOODS..KIN | GOODS..MONEY | GOODS..TRIP | KIN..THEY | KIN>NUM
-0.3 | MONEY LURE | MONEY..TRIP | NEG..KIN | NEG>URGE | NEG>YOU | NEG>YOU>COND | NOT WE | NUM GIVE | NUM and | NUM k | ORG..LURE | OWN NUM | OWN..PAY | OWN>NUM | PAY..MONEY | PAY..WARN | QUEUE>NEG>PAY
-0.3 | QUEUE>NUM | REPAY..FREE | RUSH>COND | SHARE it | TAP GIVE | TAP 着 | THEY..INVITE | THEY..KIN | THEY..SHARE | THEY>KIN | TRIP is | URGE , | URGE..INVITE | URGE>COND | URGE>MONEY | WE ORG | WE..ASK
-0.3 | WE..KIN | WE>RUSH>YOU | YOU 看 | YOU 那 | YOU..CUSTOM | YOU..URGE | YOU>ORG | a bonu | after the | any , | cal | fen | forward | giv the | great | in YOU | it is | k | li | only | put | she | the GOODS
-0.3 | the child | the door | under # | under NUM | used | 一 律 | 上 的 | 不 会 | 两 盒 | 个 月 | 中 | 买 年 | 了 两 | 了 没 | 亲 戚 | 今 年 | 份 证 | 伯 | 住 | 儿 去 | 公 司 | 口 | 叶 | 司 机 | 听 着 | 呗 | 哎 , | 啥 | 喜 GET | 喜 发 | 在 | 坐 | 坚
-0.3 | 够 | 头 一 | 姓 | 婆 | 对 象 | 就 差 | 差 | 年 了 | 律 | 念 | 您 买 | 您 看 | 我 不 | 戚 | 手 机 | 折 | 挂 | 摊 | 早 就 | 明 天 | 是 , | 机 , | 歇 | 气 , | 电 话 | 留 着 | 百 五 | 直 接 | 福 气 | 积 分 | 算 | 糕 | 约 | 给 您 | 能 GIVE | 茶 叶 | 谢 | 趁 | 身 份
-0.3 | 这 话 | 都 NEG
-0.35 | , as | , back | , then | , 一 | , 买 | , 听 | , 小 | , 没 | , 选 | @ | ASK GET | ASK GIVE | ASK LURE | ASK..PAY | ASK>GET | ASK>YOU | COND FREE | COND 年 | COND 度 | COND 改 | COND 放 | COND 有 | COND>WE>GIVE
-0.35 | COND>WE>YOU | COND>YOU>LURE | CROWD>GET | CUSTOM..CROWD | CUSTOM..LURE | FREE..TAP | FREE..WE | FREE>GET | GAME>PAY | GET GET | GET 了 | GET..THEY | GET>INVITE | GIVE GET | GIVE LURE | GIVE 着
-0.35 | GOODS..COND | GOODS>NUM | INVITE>CROWD>GET | KIN..KIN | LURE 可 | LURE..WE | LURE>TRIP | MONEY , | MONEY 儿 | MONEY..KIN | NEG..PAY | NEG>GAME | NEG>SHARE | NEG>THEY | NOR PAY | NOT THEY | NUM "
-0.35 | NUM>REPAY | ORG 的 | PAY GET | PAY>WE | QUEUE..TAP | REPAY..PAY | REPAY>NUM | RUSH YOU | RUSH and | RUSH..WARN | RUSH>TAP | SHARE..NEG | TAP SHARE | TAP..PAY | TAP>MONEY | TAP>NUM>COND | TAP>PAY
-0.35 | TELL..GOODS | THEY COND | THEY..COND | TRIP 了 | TRIP..THEY | URGE>WE | WE NUM | WE 干 | WE 猜 | WE..TRIP | WE>GET | YOU APP | YOU and | YOU..GET | YOU..GIVE | YOU>COND | about | and ASK | and you | be
-0.35 | better | between | car | cas | cheaper | cost | do | down | even | get your | group | hav a | loyalty | minut | minut RUSH | not a | stay | to PAY | uncl | you and | 一 个 | 一 年 | 万 三 | 不 用 | 五 万 | 他 | 价
-0.35 | 做 | 六 | 内 | 分 的 | 列 | 初 | 前 , | 千 五 | 单 位 | 卫 | 发 的 | 同 意 | 听 听 | 喜 | 地 | 块 儿 | 块 钱 | 太 | 头 | 夸 | 奶 奶 | 姨 | 子 , | 安 | 小 姨 | 工 | 彩 | 往 | 得 不 | 总 | 您 自 | 惠 , | 成 度 | 我 没 | 我 猜 | 手 气 | 打 麻 | 把 TRIP | 抢 到
-0.35 | 是 | 标 | 理 | 电 影 | 的 NUM | 示 | 礼 物 | 考 | 航 | 话 WE | 话 我 | 该 | 这 次 | 退 到 | 那 个 | 都 GET | 零
-0.4 | # or | , or | , to | , 先 | , 您 | , 换 | , 过 | , 长 | APP..URGE | APP>GET | ASK..NUM | ASK>GIVE | COND COND | COND WE | COND 现 | COND..WARN | COND>GOODS | COND>PAY>MONEY | CROWD..TRIP | CROWD>NUM
-0.4 | CUSTOM..CUSTOM | FREE..COND | FREE..FREE | FREE..MONEY | FREE>YOU | GAME GET | GET " | GET..KIN | GET..TELL | GET>RUSH | GIVE PAY | GIVE for | GIVE..ASK | GIVE>GET | GOODS " | KIN..GAME | LURE 或
-0.4 | LURE..MONEY | LURE>CUSTOM | MONEY..INVITE | MONEY..WARN | NEG GET | NEG RUSH | NEG>INVITE | NUM TRIP | NUM or | NUM>GET | NUM>LURE | ORG..URGE | OWN..TAP | PAY..COND | PAY..NEG | PAY>MONEY | QUEUE..APP
-0.4 | REPAY GET | REPAY>GET | RUSH COND | RUSH..KIN | SHARE..THEY | TAP COND | TAP>APP>GET | TELL | THEY..NEG | TRIP..CUSTOM | TRIP>ASK | TRIP>COND | TURN..NUM | WE GET | WE 都 | WE>FREE | WE>GAME | WE>PAY
-0.4 | YOU..WE | YOU>CUSTOM | YOU>OWN | a PAY | a QUEUE | child | each , | fee | get | given | i'l | liv | mark | meal | nephew | of a | on | read | refund | shar the | tel WE | tel me | the COND | the first
-0.4 | train | what is | work | yuan mor | 一 般 | 个 小 | 串 | 乘 | 九 | 了 NEG | 任 | 任 务 | 位 亲 | 余 | 刚 | 十 三 | 印 | 原 | 又 | 发 财 | 句 | 句 " | 叫 上 | 图 | 多 花 | 容 | 容 易 | 市 | 带 | 带 上 | 干 | 年 | 年 , | 建 | 恁 | 才 | 打 GET | 挣
-0.4 | 易 | 晚 | 有 NUM | 桌 | 猜 , | 电 视 | 病 | 的 小 | 的 积 | 般 | 行 程 | 要 YOU | 谢 谢 | 赶 | 车 | 里 NEG | 销 | 麻
-0.45 | "COND" | "GIVE" | # # | # in | # 元 | , 也 | APP , | APP..TAP | APP>GET>LURE | COND 见 | COND..THEY | FREE 钱 | GET>NEG | GET>YOU>COND | GOODS 上 | GOODS>GET | GOODS>PAY | KIN..COND | LURE in | LURE is
-0.45 | LURE..COND | LURE>COND>GIVE | LURE>CROWD | LURE>WE>COND | NEG LURE | NEG 了 | NEG..WE | NEG>PAY>RUSH | NOR ASK | NOT APP | NOT GOODS | NOT PAY | NUM in | NUM>TRIP | ORG..GOODS | OWN..COND | PAY 款
-0.45 | QUEUE..TRIP | REPAY..MONEY | SHARE CROWD | TAP>GET>NUM | TELL..PAY | THEY>COND | THEY>SHARE | TURN..KIN | TURN..TAP | URGE..WE | WARN..PAY | WE..GAME | WE>GET>NUM | WE>TRIP | YOU..WARN | any | cash ,
-0.45 | check | check the | com to | do not | he | i'm | is | last | licenc | lik | mean | of tea | over | pleas | see | senior | student | tak YOU | tak your | your own | 一 元 | 三 百 | 不 了 | 东 | 乘 车 | 了 COND
-0.45 | 享 , | 人 就 | 付 款 | 以 下 | 儿 童 | 写 | 分 # | 即 可 | 合 | 哪 | 够 用 | 如 果 | 子 | 家 的 | 就 见 | 岁 钱 | 忙 , | 息 | 您 不 | 拿 到 | 换 成 | 接 , | 支 | 放 | 春 联 | 有 YOU | 有 的 | 机 号 | 的 事 | 礼 品 | 胡 | 自 | 花 | 花 钱 | 说 TAP | 达 | 迎
-0.45 | 这 条 | 那 张 | 队 , | 阵 | 饭 , | 高 速
-0.5 | " 是 | "GOODS" | "INVITE" | "SHARE" | # 分 | , TRIP | ASK..KIN | COND 要 | COND..TURN | COND>LURE>YOU | COND>PAY | CROWD..NEG | FREE..CUSTOM | FREE..PAY | GET>OWN | GIVE 给 | GIVE..YOU | GOODS..TELL
-0.5 | GOODS>TAP | INVITE LURE | INVITE..WARN | INVITE>LURE | KIN..SHARE | KIN..WE | KIN>FREE | KIN>GAME>GET | KIN>LURE | MONEY..GET | NEG INVITE | NOR WARN | NUM COND | NUM GOODS | OWN..OWN | REPAY..YOU
-0.5 | RUSH..NEG | SHARE..WARN | TAP APP | TAP..OWN | TAP..TELL | TAP>COND>GET | TAP>COND>GIVE | TAP>URGE | TAP>WARN | TELL..FREE | TRIP..URGE | TRIP>MONEY | YOU for | YOU 自 | YOU..GOODS | YOU>WE | a SHARE
-0.5 | carpool , | envelop | er | er gu | gu | hav | i get | need to | no need | of you | of your | off , | on thi | parent | pay # | peopl | plan | sav | sweet | tea , | the LURE | thi pot | to MONEY
-0.5 | to SHARE | together | with your | you for | you hav | your point | 一 小 | 两 | 两 块 | 个 朋 | 也 不 | 事 | 便宜 MONEY | 出 来 | 分 | 剩 | 同 | 咱 们 | 图 个 | 她 | 室 | 常 | 当 | 得 | 您 手 | 您 说 | 您 账 | 或 | 或 者 | 房 | 明 早 | 月
-0.5 | 满 # | 的 # | 管 | 舅 | 行 , | 要 用 | 车 票 | 过 来 | 重
-0.55 | # step | , 得 | , 还 | , 领 | ASK | COND 声 | COND>FREE>MONEY | COND>GIVE>MONEY | GET 着 | GET 票 | GET..QUEUE | GIVE 们 | GIVE..NEG | GOODS>RUSH | INVITE..ASK | KIN..PAY | LURE " | MONEY>LURE>GIVE | NEG to
-0.55 | NEG..SHARE | NUM 小 | NUM>GET>COND | ORG..MONEY | RUSH..GOODS | SHARE>CROWD>YOU | SHARE>GET | TAP 了 | TRIP..YOU | URGE>MONEY>LURE | WE 已 | WE..GET | WE>LURE>NUM | YOU..TRIP | YOU>TAP | a CROWD | are
-0.55 | do you | giv | it , | lower | of MONEY | sav # | second | step | was | yourself | 一 声 | 不 收 | 不 能 | 了 | 了 五 | 停 | 共 | 卧 | 发 , | 夜 | 官 | 官 方 | 少 | 就 行 | 岁 | 开 心 | 快 递 | 您 过 | 我 已 | 我 帮 | 所 | 杀 | 果 | 柜
-0.55 | 概 | 灯 笼 | 着 | 社 | 票 , | 票 不 | 程 | 窗 | 窗 口 | 笼 | 群 里 | 能 URGE | 若 | 请 NEG | 请 不 | 费 的 | 途 | 部 | 酒 店 | 钱 给 | 面
-0.6 | " | "NUM" | , APP | , i'l | , 正 | APP..NEG | APP..WARN | ASK hav | ASK..GET | COND 小 | CROWD 拼 | CUSTOM | GAME..WE | GET TAP | GET..OWN | GET>COND>GIVE | GIVE>APP | GOODS..TAP | GOODS..WARN
-0.6 | INVITE..QUEUE | LURE and | LURE..KIN | LURE..NEG | NEG..QUEUE | NOT SHARE | ORG..GIVE | PAY LURE | RUSH..TRIP | SHARE WE | TAP..SHARE | TAP..TRIP | TAP..WARN | TELL..TELL | THEY..QUEUE | TRIP COND
-0.6 | URGE..QUEUE | WE COND | WE>COND>YOU | WE>CROWD | YOU NUM | YOU 在 | goes | i'v | is FREE | keep | lik to | noth | play | point | quicker | scor | so | tabl | tel | tim | to ask | 九 十 | 了 好 | 交 | 你 们
-0.6 | 你 在 | 十 二 | 单 | 受 | 回 去 | 处 | 按 | 接 | 收 红 | 早 点 | 时 | 正 | 比 | 法 | 的 | 的 GOODS | 童 | 糖 | 说 | 车 , | 还 是 | 这 COND | 递 | 错 | 零 钱 | 麻 将
-0.65 | # a | , 差 | , 收 | CROWD GET | CUSTOM , | GOODS>MONEY | INVITE YOU | NEG SHARE | NUM a | SHARE>TRIP | THEY | URGE MONEY | and NUM | let | odd | or | pag | sit | then | your bonu | 了 NUM | 再 领 | 司 | 品
-0.65 | 够 GET | 够 换 | 实 | 帮 您 | 我 | 抵 | 方 | 车 的 | 酒 | 领 红 | 额 , | 飞
-0.7 | , OWN | , WE | , 到 | COND..PAY | GET COND | GET 的 | INVITE>GET | LURE , | LURE>APP | NOR QUEUE | NUM GAME | PAY..GOODS | QUEUE..NEG | RUSH NUM | RUSH..TAP | SHARE>GET>CROWD | TRIP | TRIP>NUM | URGE..OWN
-0.7 | YOU 有 | YOU..SHARE | hour | may | my | need | sel | task | the | to redeem | to you | 付 | 光 | 园 | 应 | 您 有 | 抽 奖 | 拼 | 收 | 满 分 | 短
-0.75 | "GET" | , KIN | , WARN | GET 房 | GET..TURN | GIVE..TURN | LURE..RUSH | LURE..SHARE | MONEY..OWN | NOT INVITE | SHARE..RUSH | TELL..COND | TELL..INVITE | WE>NEG | cost # | split | video | want to
-0.75 | you get | your card | 万 | 从 | 到 手 | 取 | 多 PAY | 拼 车 | 有 , | 让 YOU
-0.8 | , 给 | GOODS..NUM | KIN..CROWD | LURE..CUSTOM | OWN | PAY>LURE | berth | own | seat | when | 到 了 | 声 | 找 | 折 抵 | 灯 | 省 | 行 | 里 那
-0.85 | "LURE" | , ASK | CROWD..WARN | GET..WARN | LURE..OWN | REPAY..NUM | TAP 的 | TELL..WARN | WE CROWD | YOU..KIN | carpool | tea | that | the carpool | 发 了 | 取 现 | 叫 | 听 | 提 前 | 早 | 百 块 | 站 | 误
-0.9 | GAME..KIN | LURE for | NEG | NUM>YOU | OWN..MONEY | YOU..ASK | chang | form | what | 奖 金 | 店
-0.95 | GOODS for | KIN..LURE | MONEY NUM | ORG | REPAY | TELL..LURE | YOU MONEY | pay | 几 | 明 | 输 | 门
-1 | NEG..TAP | ask | i | reward | sign the | 证
-1.05 | LURE..QUEUE | each | 改
-1.1 | COND 好 | KIN GET | NOR NEG | 就 好 | 退 | 那
-1.15 | WE..NEG | 换
-1.2 | KIN | 没 有 | 的 LURE
-1.25 | 四
-1.3 | 以
-1.45 | NOT RUSH
-1.85 | WARN
-2 | NOT LURE
`;
