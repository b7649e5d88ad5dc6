// Learnt from test/fixtures/bait*.jsonl by `npx tsx scripts/train-bait.ts`: see docs/detectors.md. Not written by hand.
/** Where every score begins. */
export const base = -1.777;

/** Weights, and what bears them: for bait above zero, against it below; the names are those of `features.ts`. */
export const table = `
2.05 | our
1.75 | LURE | MONEY
1.7 | INVITE..INVITE
1.65 | 免 | 券
1.6 | , PAY
1.55 | cod | win
1.5 | 我 们 | 送
1.45 | RUSH | URGING | and | book | tap | want a | 这 儿
1.4 | MONEY..RUSH
1.35 | RUSH..YOU | 开
1.3 | GATE | GET
1.25 | GAME..GAME | TAP | want | 只 | 啦 | 大 奖
1.2 | INVITE | PAY..RUSH | the pric | us | 为 | 就 有
1.15 | , MONEY | SHARE | month of | one | spin | 回 家 | 抢
1.1 | #m | , TAP | TAP..TAP | URGE | com back | 专
1.05 | CROWD..GIVE | PAY..QUEUE | PAY>RUSH | RUSH..RUSH | URGE 两 | WE..LURE | refer | shak | 立 | 钱
1 | , SHARE | GAME | GAME..SHARE | GAME>GIVE | GIVE | GIVE 了 | MONEY>RUSH | NUM>FREE | SHARE..FREE | SHARE..NUM | TURN..LURE | fre | up # | 人 的 | 寄 | 抢 票 | 领
0.95 | CROWD..QUEUE | CROWD>QUEUE | 儿 有 | 卡 , | 想 要 | 提 | 派 | 红 | 翻 | 雨
0.9 | ASK..LURE | COND LURE | GAME..LURE | GATE..SHARE | GET..LURE | GET>LURE | GIVE..MONEY | INVITE..FREE | MONEY..NEG | MONEY..TAP | NUM FREE | PAY RUSH | RUSH..MONEY | TAP WE | TAP>COND | TELL , | a #
0.9 | and it | doubl | fancy | go | most | next | question | your | 下 | 您 要 | 新 | 送 您 | 金
0.85 | COND..URGING | GAME..GET | GIVE..NUM | INVITE INVITE | INVITE..GET | INVITE..WE | LURE GET | LURE MONEY | LURE>TAP | NUM..GATE | TAP..FREE | THEY..YOU | TRIP..SHARE | TURN>LURE | YOU 要 | YOU..APP | a
0.85 | a LURE | a coupon | accept thi | and MONEY | every | grab | vip | with WE | 付 费 | 把 WE | 把 我 | 语 | 赠 | 越 多 | 进 YOU
0.8 | , FREE | , URGE | , claim | , 等 | ASK>LURE | COND..GOODS | COND..LURE | GOODS>GIVE | URGE..LURE | YOU 的 | below | claim | daily | earn | her | thi | today | unlock | win a | 一 | 也 是 | 了 RUSH | 你 | 助
0.8 | 包 雨 | 十 元 | 口 袋 | 喔 | 天 | 打 车 | 拉 | 没 买 | 白 | 神 | 让 CROWD | 运 | 还 没 | 首
0.75 | , 老 | ASK 好 | ASK>SHARE>LURE | COND TAP | CROWD..CROWD | CROWD>MONEY | GATE>INVITE | GET 啦 | GET>LURE>COND | GIVE>COND>YOU | GOODS a | INVITE..GIVE | NEG 来 | NOR LURE | NOR RUSH | NUM>GET>NUM | OWN>URGE
0.75 | SHARE..GAME | TAP..MONEY | TURN..GET | WE..FREE | cashback | lucky | mystery | sp | voucher | welcom | yet | 一 箱 | 个 LURE | 们 | 便 | 全 | 包 啦 | 只 要 | 吗 | 吧 | 在 TAP | 您 的 | 戏 , | 手 慢 | 投 | 揿 | 摇 | 无 | 来
0.75 | 理 财 | 箱 | 能 GET | 能 领 | 解 | 贴 | 越 | 边 | 里 人 | 量
0.7 | , INVITE | , only | , ther | , 点 | , 积 | APP and | COND 攞 | COND..CROWD | COND>URGING | GIVE..GIVE | GOODS | INVITE..NUM | MONEY to | NEG..URGE | NOR MONEY | NUM LURE | PAY | RUSH>MONEY | SHARE ,
0.7 | SHARE..GATE | TAP..GIVE | WE 哋 | YOU..MONEY | YOU>QUEUE | a RUSH | accept | answer | festival | hongbao | is your | new | someth | your nam | your next | yuan to | 人 都 | 俩 | 出 票 | 刷 | 十 , | 升 | 参 | 友 就
0.7 | 就 多 | 就 攞 | 座 , | 我 哋 | 掉 | 攞 到 | 每 天 | 牙 | 百 分 | 要 LURE | 这 张 | 进 | 锁 | 随
0.65 | # 块 | , GET | , 手 | , 能 | APP | COND GATE | COND 发 | CROWD the | GATE..INVITE | GET..GET | GIVE GOODS | KIN , | MONEY..NUM | NOT COND | PAY " | PAY PAY | SHARE..ORG | SHARE>ORG | TAP>THEY | THEY THEY
0.65 | TRIP>FREE | TRIP>NEG | URGE..FREE | URGE>GOODS | WE..SHARE | YOU nam | a fre | a random | boost | cash | draw | eg | helper | mak | random | right | star | tag | the APP | thi LURE | you'r | 份 | 你 一 | 加
0.65 | 加 速 | 动 | 奖 是 | 开 这 | 快 点 | 我 推 | 戳 | 手 | 抽 | 摇 到 | 攞 | 是 你 | 本 | 水 , | 池 | 爱 | 秘 | 给 MONEY | 落 | 说 , | 说 的 | 走 , | 轮 | 返 | 速 | 钱 啦 | 集
0.6 | # buck | # get | # mor | , CROWD | , you | , 另 | , 满 | COND GET | COND 走 | COND..INVITE | CROWD>PAY | GAME>GET>NUM | GET>YOU>LURE | GIVE..GAME | GIVE..RUSH | GIVE>FREE | GOODS..URGE | INVITE 个 | KIN 的
0.6 | LURE FREE | LURE>GIVE | NUM RUSH | NUM mor | NUM..TAP | NUM>SHARE | QUEUE..CROWD | QUEUE..RUSH | SHARE..GOODS | SHARE..MONEY | TAP..LURE | TAP>WE | THEY>TAP | TRIP..GATE | TRIP..NEG | TURN>GET
0.6 | URGE..APP | URGE..URGE | WE 的 | WE 这 | WE..MONEY | YOU next | YOU>NUM | a TRIP | accelerator | at # | at NUM | buck | feed | help | leav | link | one for | say " | the GET | the mor | to get | top
0.6 | top up | want the | 一 起 | 也 | 五 张 | 人 , | 你 的 | 入 | 分 两 | 加 十 | 发 一 | 只 小 | 同 事 | 嫌 | 宝 | 就 给 | 张 券 | 心 | 戏 | 收 下 | 替 | 有 个 | 求 | 的 YOU | 码 | 秒 | 笔 | 群 , | 老 板 | 袋 | 请 一 | 课 | 这 班 | 退 出 | 钱 包 | 页
0.55 | , # | , go | , whatever | , 人 | , 加 | , 帮 | , 首 | APP>GIVE | COND YOU | CROWD>COND | FREE GAME | FREE>GOODS | GAME..MONEY | GAME>NUM>GET | GET NUM | GET..GOODS | GET>GAME | GIVE>TAP>COND | GOODS..GET
0.55 | INVITE..KIN | INVITE..YOU | INVITE>CROWD>COND | INVITE>KIN>GET | KIN..TAP | LURE LURE | LURE WE | MONEY..APP | NUM GATE | NUM SHARE | NUM..CROWD | NUM..GAME | NUM..URGING | NUM..YOU | NUM>GATE
0.55 | NUM>LURE>NUM | PAY 个 | PAY 到 | PAY..PAY | PAY..URGE | QUEUE..PAY | SHARE..SHARE | SHARE>APP | SHARE>CROWD | SHARE>CROWD>COND | SHARE>NUM>COND | TAP..GOODS | TAP>RUSH | TELL and | URGE..GET | URGE..GOODS
0.55 | URGE>APP | WE..APP | WE..COND | WE..GIVE | WE..TAP | WE>GOODS | YOU a | ad | becom | card | coupon | daily and | feed the | first | grandpa , | in # | it URGE | lan | new THEY | new her | noodl | of the
0.55 | one with | out | pas | rout | sanya | the GAME | to sanya | tomorrow | unlock the | up | watch | wish , | worth | 一 份 | 三 | 上 上 | 上 签 | 专 属 | 个 RUSH | 买 个 | 会 | 会 GIVE | 充 | 分 之 | 到 上 | 可 GET | 吐 | 吧 ,
0.55 | 呀 | 多 说 | 奉 | 奉 上 | 套 餐 | 完 这 | 尊 | 您 也 | 意 的 | 把 | 拿 走 | 有 张 | 来 WE | 来 我 | 杯 | 棵 | 添 | 牌 , | 百分 之 | 第 二 | 签 GET | 系 , | 试 试 | 请 GET | 请 TAP | 赛 | 车 COND | 转 给 | 这 里 | 邮 | 里 | 食
0.5 | , 立 | ASK>LURE>YOU | ASK>NEG | COND 日 | COND..ASK | COND..CUSTOM | COND..GAME | COND..GIVE | COND>GAME | COND>GATE | CUSTOM..NEG | FREE COND | GAME..ASK | GET it | GET..GAME | GET>COND | GET>MONEY
0.5 | GIVE NUM | GOODS LURE | INVITE..GOODS | INVITE..LURE | KIN..GOODS | KIN>YOU>INVITE | LURE..URGE | LURE>FREE | LURE>YOU>GET | MONEY GET | MONEY 八 | MONEY>WE | NOR APP | NOT ASK | NOT NEG | NOT TURN
0.5 | NUM..LURE | NUM>CROWD>QUEUE | NUM>GET>PAY | OWN GET | OWN..GET | OWN>GET | PAY , | RUSH>PAY>MONEY | SHARE and | SHARE to | SHARE..COND | TAP..RUSH | TAP..THEY | TAP..YOU | TAP>YOU>GET | THEY..MONEY
0.5 | THEY..THEY | TRIP..GIVE | TRIP>GET | TURN | URGE..NEG | WE for | WE>INVITE>NUM | YOU..URGING | YOU>COND>NEG | a mystery | add | all # | and GOODS | and win | buy | claim it | day | group and | half a
0.5 | hous | me for | night | or a | photo | sum | tag # | the NUM | the hous | to your | whatever | why | you'v got | your coupon | 三 位 | 不 需 | 两 分 | 久 | 亮 | 今 日 | 你 , | 倒 | 免 单 | 分 钱 | 另 外 | 名 , | 咱 俩 | 喂
0.5 | 块 六 | 塞 | 完 | 尊 享 | 小 区 | 小 红 | 就 免 | 带 回 | 帮 我 | 幸 运 | 张 LURE | 慢 | 把 KIN | 日 | 板 | 每 日 | 王 | 现 | 琴 | 百 六 | 的 候 | 的 钱 | 背 | 节 | 荐 给 | 藏 | 要 不 | 解 锁 | 话 NEG | 话 不 | 谱 | 购 | 费 领 | 赚 | 趟 车 | 转 | 邀 | 那 只
0.5 | 钢 | 钢 琴 | 锅 | 限 时 | 领 一 | 鸡 蛋
0.45 | # % | % | , GAME | , LURE | , 再 | , 去 | , 开 | , 把 | , 最 | , 红 | , 赢 | , 顺 | APP APP | ASK..NEG | COND..APP | COND..FREE | COND>CUSTOM | COND>GET>MONEY | CROWD NUM | CROWD with | CROWD 们 | CROWD>WE
0.45 | CROWD>YOU | CUSTOM..YOU | CUSTOM>COND | FREE | GAME NUM | GAME to | GET , | GET>GIVE | GIVE..CROWD | GIVE..GOODS | GIVE>MONEY | GIVE>RUSH | GOODS..INVITE | INVITE..CROWD | INVITE..GAME | INVITE..ORG
0.45 | INVITE..PAY | KIN PAY | KIN TELL | KIN..WARN | KIN>GOODS | LURE GIVE | LURE..ASK | LURE..YOU | MONEY..ASK | NEG QUEUE | NEG 够 | NEG>APP | NOR NUM | NUM % | NUM..GOODS | NUM..ORG | ORG , | ORG..YOU
0.45 | PAY..CROWD | QUEUE..LURE | QUEUE..TURN | QUEUE..URGE | QUEUE>YOU | RUSH..NUM | RUSH..QUEUE | SHARE thi | SHARE 给 | SHARE..URGE | SHARE>TAP | TAP>LURE | TELL..KIN | THEY TAP | THEY..TAP | THEY>TAP>COND
0.45 | TRIP..FREE | TRIP..GAME | TURN GET | URGE..COND | URGE..TAP | URGING..GET | URGING..GIVE | URGING..LURE | WE GIVE | WE hav | WE>GIVE | YOU , | YOU TAP | YOU 是 | YOU..LURE | YOU..NEG | YOU..NUM
0.45 | YOU>LURE | YOU>RUSH | a MONEY | a gift | and the | away | back , | befor you | greet | head | i hav | minimum | number | pas it | pick | post | pric | red packet | shar thi | shop | the baby | the next
0.45 | them | upgrad | with | you'v | 一 单 | 一 台 | 万 , | 不 够 | 亲 , | 人 GIVE | 以 换 | 以 领 | 何 | 六 十 | 关 | 励 | 十 块 | 十 蚊 | 单 , | 发 | 可 | 员 , | 咖 | 咖 啡 | 哋 | 啡 | 圆 | 块 八 | 塞 了 | 奖 励 | 字 , | 差 价 | 帮 | 待 | 忘 了 | 新 年
0.45 | 是 YOU | 替 您 | 橘 | 橘 子 | 款 手 | 点 亮 | 点 赞 | 照 片 | 猜 中 | 班 车 | 瓜 分 | 疼 | 的 QUEUE | 砍 | 神 秘 | 福 | 系 统 | 统 | 订 好 | 说 NEG | 说 不 | 豆 | 贴 , | 贵 | 赞 | 还 剩 | 这 个 | 里 , | 钱 COND | 长 , | 顶 | 饭
0.4 | , COND | , THEY | , TURN | , 充 | , 成 | , 来 | , 猜 | , 里 | APP GIVE | APP..GET | APP..NUM | APP..YOU | COND 台 | COND 多 | COND 笔 | COND>GET>GOODS | COND>LURE | CROWD , | CROWD..GAME | CROWD..ORG
0.4 | CROWD..RUSH | CROWD>KIN | FREE NUM | FREE..GET | GAME the | GAME..COND | GAME>GET>LURE | GAME>YOU | GATE..NUM | GET..SHARE | GET>YOU>GET | GIVE RUSH | GIVE>LURE>MONEY | GOODS..THEY | INVITE ,
0.4 | INVITE KIN | INVITE WE | INVITE..REPAY | INVITE>NUM>CROWD | INVITE>TAP | INVITE>YOU>KIN | KIN..FREE | KIN>WE | KIN>WE>YOU | KIN>YOU | LURE ASK | LURE..LURE | LURE>TELL | LURE>URGE>NUM | MONEY PAY
0.4 | MONEY>FREE | NEG 的 | NEG..CROWD | NEG..TURN | NEG>COND>GIVE | NEG>TURN | NUM TAP | NUM>COND>YOU | NUM>THEY | PAY MONEY | PAY..GET | PAY..TURN | PAY..YOU | PAY>TURN | QUEUE..NUM | REPAY..WE | RUSH 的
0.4 | RUSH..CROWD | SHARE..KIN | SHARE..LURE | SHARE>COND | TAP the | TAP>WE>COND | TELL..MONEY | THEY..NUM | THEY>MONEY | TRIP..GET | WE..INVITE | WE>COND>GIVE | WE>GIVE>MONEY | WE>INVITE | WE>REPAY | WE>TAP
0.4 | YOU PAY | YOU SHARE | YOU..CROWD | YOU..QUEUE | YOU>KIN>WE | YOU>TRIP | YOU>TURN | a month | a voucher | and YOU | and your | back | back to | chat to | claim your | count | film | for a | for ask
0.4 | from WE | is on | month | psst | psst , | sp pack | start | stil | the way | the whol | to anyon | to unlock | you both | you earn | 一 笔 | 一 转 | 个 人 | 个 加 | 人 | 会 员 | 位 好 | 俾 | 倍 | 先 得 | 别 的 | 到 | 前
0.4 | 升 级 | 卡 | 哦 | 多 , | 大 礼 | 好 友 | 姑 妈 | 封 | 平 台 | 开 始 | 张 | 得 上 | 成 | 户 | 户 , | 手 指 | 把 APP | 抢 红 | 抽 一 | 指 | 提 速 | 收 到 | 时 , | 星 | 晚 八 | 最 | 有 | 有 奖 | 有 红 | 期 间 | 油 | 火 | 的 APP | 的 工 | 的 朋 | 盘 | 直 播
0.4 | 礼 , | 等 | 等 您 | 能 提 | 至 | 费 | 走 | 返 您 | 送 你 | 里 有 | 里 面 | 队 | 顺 | 顺 COND | 顺 便 | 领 导
0.35 | , | , YOU | , 建 | , 自 | , 记 | APP..CROWD | APP..GIVE | APP..PAY | ASK 度 | COND..GET | COND>APP | COND>GAME>GET | COND>MONEY | COND>NEG | COND>SHARE>NUM | COND>YOU>COND | COND>YOU>GET | COND>YOU>TRIP
0.35 | CROWD | CROWD..MONEY | CROWD..PAY | CROWD>GIVE>NUM | CROWD>TAP>YOU | CUSTOM..NUM | FREE , | FREE..GAME | FREE>MONEY | GAME , | GATE..COND | GET THEY | GET..CROWD | GET..URGE | GET>GOODS | GET>MONEY>LURE
0.35 | GET>NUM | GIVE YOU | GIVE..TAP | GIVE>YOU | GOODS..TURN | GOODS>TURN | INVITE>GOODS | INVITE>WE | KIN 也 | KIN 都 | KIN>ASK | KIN>WE>GIVE | LURE COND | LURE TURN | LURE 已 | LURE>GET | LURE>WE
0.35 | LURE>YOU>ASK | MONEY>COND | MONEY>PAY | NEG ASK | NEG..COND | NEG..MONEY | NEG>ASK | NEG>LURE | NEG>QUEUE | NUM CROWD | NUM..KIN | NUM..QUEUE | NUM>RUSH | NUM>URGE | ORG..SHARE | PAY>NUM>GET
0.35 | QUEUE>CROWD | REPAY..TAP | SHARE KIN | SHARE..GET | SHARE>NUM | TAP TAP | TAP..APP | TAP>APP | TAP>GAME | TAP>GET>LURE | TAP>INVITE | THEY..FREE | THEY..TRIP | TRIP..LURE | TURN..APP | TURN..COND
0.35 | URGE..GIVE | WE..QUEUE | WE>GIVE>GOODS | WE>SHARE | YOU GOODS | YOU 随 | YOU..FREE | YOU..GAME | YOU..RUSH | YOU>KIN | YOU>KIN>ASK | a FREE | account , | and WE | and we'l | app | ask , | com | family
0.35 | fetch | gift card | is GIVE | on us | packet | real | the RUSH | we'l | your account | 两 百 | 个 红 | 中 奖 | 也 能 | 了 YOU | 了 您 | 事 , | 二 叔 | 介 绍 | 代 金 | 先 出 | 凭 | 利 , | 别 人 | 刮 刮 | 到 家 | 刻 | 前 面 | 千 万 | 即
0.35 | 友 圈 | 啦 , | 器 | 块 九 | 夕 | 奖 | 奖 池 | 好 了 | 子 的 | 对 了 | 就 | 就是 YOU | 年 的 | 年 终 | 归 | 影 | 得 一 | 您 随 | 我 的 | 我 砍 | 我 这 | 打 卡 | 提 现 | 新 春 | 春 | 晒 | 朋 | 未 | 村 | 次 | 毕 | 毛 | 注 册 | 测 | 瓜 | 的 " | 的 时 | 知 道 | 礼
0.35 | 祝 | 绍 | 老 用 | 蛋 | 衣 | 视 频 | 象 , | 资 | 过 | 还 NEG | 还 差 | 都 是 | 金 券 | 钟 , | 队 的 | 除 夕 | 随 机 | 需 要 | 领 取 | 领 现 | 频
0.3 | , no | , one | , 二 | , 对 | , 票 | ASK..SHARE | COND , | COND INVITE | COND KIN | COND 给 | COND..GATE | COND..RUSH | COND>CROWD | COND>LURE>ASK | COND>YOU | CROWD..COND | CROWD..YOU | CROWD>INVITE>COND
0.3 | CUSTOM..KIN | FREE LURE | FREE>COND | FREE>GAME | FREE>TAP | GAME..GIVE | GAME..YOU | GATE..CROWD | GET GOODS | GET..WE | GET>THEY | GIVE MONEY | GIVE..ORG | GIVE>NUM | GOODS is | GOODS..CROWD
0.3 | GOODS..QUEUE | INVITE>PAY | KIN and | KIN..MONEY | KIN>PAY | LURE TAP | LURE of | LURE>GIVE>GET | LURE>GOODS | LURE>MONEY | MONEY..CROWD | MONEY..WE | NEG..YOU | NUM KIN | NUM..GIVE | NUM..URGE
0.3 | NUM>COND | NUM>NEG | ORG..PAY | ORG..WE | OWN..WE | PAY..GIVE | QUEUE..GOODS | QUEUE..YOU | QUEUE>LURE | REPAY>GIVE | RUSH..COND | RUSH>GIVE | SHARE..GIVE | TAP NEG | TAP>YOU | TRIP>GAME | TURN..URGE
0.3 | URGE..ASK | URGE>GET | URGE>NUM | URGE>TAP | WE..WE | WE>GIVE>YOU | WE>MONEY | WE>NUM | YOU KIN | YOU RUSH | YOU 还 | complet | for WE | friend | lik a | new year | of WE | offer | queu | rid | soup
0.3 | the link | ther | to CROWD | to the | your ticket | 一 张 | 三 十 | 么 | 仅 | 保 | 偿 | 儿 | 先 | 先 到 | 八 | 具 | 册 | 分钟 , | 卖 | 厘 子 | 另 | 告 | 呼 | 备 好 | 小 孩 | 就 是 | 就 送 | 属 | 您 没 | 您 点 | 房 子 | 播 | 春 LURE | 最 高 | 机
0.3 | 李 | 流 量 | 清 | 满 | 的 GAME | 的 账 | 看 看 | 知 | 祝 福 | 种 | 终 | 给 | 翻 倍 | 老 | 聊 | 能 换 | 行 李 | 表 姐 | 被 | 请 | 请 YOU | 财 | 车 厘 | 返 现 | 题 , | 馅 | 鸡
0.25 | , 不 | , 发 | , 车 | , 转 | ASK ASK | ASK..COND | ASK..GOODS | COND..OWN | COND..TRIP | COND>OWN | CROWD to | GAME..FREE | GAME..TRIP | GAME..URGE | GAME>ASK | GET NEG | GET 上 | GET>COND>NEG | GIVE ,
0.25 | GIVE>GOODS | GOODS COND | INVITE TAP | INVITE>FREE | KIN KIN | KIN..TELL | KIN>TELL | LURE>COND | LURE>NEG | MONEY COND | MONEY..QUEUE | NEG NUM | NEG 多 | NEG..APP | NEG..FREE | NOR REPAY | NOR WE
0.25 | NOT NUM | PAY a | PAY the | PAY..WE | PAY>MONEY>RUSH | QUEUE..MONEY | REPAY..TELL | RUSH..GET | SHARE YOU | SHARE..CROWD | SHARE>FREE | TAP>GET | TAP>NEG | TURN..RUSH | TURN..YOU | TURN>YOU | URGE>LURE
0.25 | WE..CROWD | WE..NUM | WE>YOU | YOU..INVITE | YOU..TURN | YOU>APP | chat | for the | for you | friend , | good | in | in NUM | lat | mor | on the | red | relativ | see ASK | shar | taxi | to | to GET
0.25 | to NUM | which | wish | word | yuan , | 上 不 | 不 来 | 亲 | 令 | 以 GET | 分 享 | 到 NUM | 前 NUM | 十 | 口 令 | 呢 | 多 了 | 大 | 姐 | 定 | 广 告 | 您 | 您 打 | 您 记 | 把 这 | 推 | 服 | 树 | 每 | 注 | 流 | 海 | 点 | 点 开 | 特 | 瓶 | 用 户
0.25 | 的 INVITE | 的 TRIP | 的 车 | 的 都 | 票 款 | 签 | 经 | 绑 | 绑 定 | 表 | 计 | 评 | 试 | 话 , | 话 费 | 说 了 | 跟 TELL | 路 上 | 还 有 | 送 # | 都 能 | 领 ,
0.2 | , GIVE | , 这 | APP..APP | APP..MONEY | ASK..MONEY | ASK>WE>GIVE | COND 的 | COND..KIN | COND..SHARE | COND>GET | COND>RUSH | CROWD COND | CROWD..FREE | CROWD..WE | CROWD>COND>GET | GAME>GET | GET MONEY
0.2 | GET..NUM | GET>NUM>LURE | GIVE 带 | GIVE..GET | GIVE..LURE | GIVE..URGE | GOODS>WE | INVITE>NUM | KIN..NUM | KIN..RUSH | KIN..TRIP | LURE>GIVE>YOU | MONEY>NEG | MONEY>URGE | NEG , | NEG..NUM | NEG..REPAY
0.2 | NEG>GET>NEG | NUM..GET | NUM..SHARE | NUM>INVITE | NUM>MONEY | OWN>WE | PAY NUM | PAY..GAME | PAY..THEY | PAY>YOU | QUEUE | QUEUE..COND | REPAY>LURE | RUSH RUSH | RUSH..GIVE | SHARE..TAP | SHARE>KIN
0.2 | TAP 这 | TAP..GAME | TAP..GET | THEY>LURE | TRIP..CROWD | URGE..SHARE | WE INVITE | WE can | WE>APP | WE>LURE | YOU COND | YOU GET | YOU>GET>NUM | both | by the | can | cousin | finish | for | for MONEY
0.2 | i can | mak a | messag | now | rent | up to | user | wait | waitlist | who | yes | 一 半 | 上 , | 不 过 | 为 YOU | 为 您 | 了 吧 | 份 , | 册 , | 包 | 厘 | 友 | 叔 | 名 | 喊 | 回 | 圈 | 多 | 好 , | 小 程 | 平 | 并 | 快 | 急 , | 您 一
0.2 | 排 队 | 步 | 气 | 的 票 | 的 那 | 着 ASK | 着 急 | 福 利 | 程 序 | 结 | 老 人 | 载 | 金 币 | 问 卷
0.15 | # lik | , 咱 | , 每 | , 让 | COND..COND | COND..NUM | COND..URGE | CROWD and | CROWD..GET | CROWD..GOODS | FREE..GOODS | FREE..KIN | FREE..YOU | GAME LURE | GAME>LURE | GET 个 | GET..COND | GIVE GIVE
0.15 | GIVE>TRIP>COND | GOODS GET | GOODS 吧 | GOODS..GIVE | LURE from | LURE..FREE | LURE..GET | MONEY GIVE | MONEY..COND | NEG..GOODS | NEG>GOODS | NOR GIVE | NOR GOODS | NOR INVITE | NOR YOU | NUM..TRIP
0.15 | NUM>COND>GET | PAY..TELL | RUSH..URGE | RUSH>NUM | SHARE>GOODS | TAP..ASK | TAP>NUM | URGE..NUM | WE..ORG | WE..TELL | YOU..COND | a priz | far | the waitlist | wait , | 一 杯 | 不 多 | 主 | 享 到 | 优 先 | 优 惠
0.15 | 元 , | 到 账 | 券 , | 助 力 | 十 五 | 十 八 | 咱 | 宝 箱 | 币 | 急 | 惠 | 我 , | 拿 | 推 荐 | 攻 | 朋 友 | 服 务 | 桶 | 此 | 给 你 | 荐 | 还 | 限 | 除
0.1 | , NEG | , NUM | , i | , the | , 十 | , 说 | COND..YOU | FREE..TRIP | GAME ASK | GIVE>TAP | GOODS GOODS | GOODS..GOODS | GOODS..YOU | INVITE CROWD | INVITE 的 | INVITE>CROWD | INVITE>KIN | KIN..YOU
0.1 | LURE NUM | LURE..TRIP | LURE>NUM | NEG..ASK | NEG>GET | NEG>NUM | NOT URGE | NUM 人 | NUM..COND | NUM..MONEY | NUM>CROWD | ORG>NUM | REPAY MONEY | RUSH..PAY | RUSH>YOU | TAP NUM | TAP..COND | TAP..NUM
0.1 | TELL..GET | URGE TAP | WE..YOU | WE>ASK | WE>NEG>LURE | YOU..TAP | YOU..THEY | a red | and # | grandpa | in your | to # | to shar | we | 个 | 五 | 享 | 友 , | 套 | 存 | 的 CROWD | 真 | 紧 | 红 包 | 蚊 | 补 贴 | 记 得
0.1 | 账
0.05 | APP..COND | ASK..WE | COND..MONEY | LURE..TAP | NOR TURN | NUM..PAY | NUM..TELL | NUM>TAP | PAY..FREE | RUSH>PAY | SHARE..PAY | TAP , | WE , | WE..GOODS | YOU..PAY | YOU..YOU | a GOODS | half | 一 百
0.05 | 了 , | 值 | 包 , | 呀 , | 孩 | 广 | 是 您 | 用 | 登 | 看 | 码 , | 第 | 肉 | 腊 | 都
-0.05 | # yuan | , REPAY | , RUSH | , TELL | COND..REPAY | COND>TAP | GET..FREE | GET..YOU | INVITE>COND | NEG..THEY | NEG>WE | NOT YOU | NUM GET | NUM..WARN | PAY..KIN | PAY..NUM | REPAY..COND | URGE , | YOU 这
-0.05 | YOU..OWN | bag | from | i'd | of | off | with YOU | your friend | yuan | 一 个 | 人 COND | 代 | 压 | 发 到 | 哥 | 备 | 奖 , | 您 , | 数 | 查 | 楼 | 留 | 的 福 | 真 好 | 级 | 话 题 | 货
-0.1 | , and | , enough | COND..TAP | COND..TELL | COND>URGE>TAP | FREE>GIVE | GET..TRIP | INVITE..MONEY | KIN..CUSTOM | LURE>URGE | MONEY..GIVE | MONEY..LURE | MONEY..PAY | PAY>COND | PAY>GIVE | RUSH PAY
-0.1 | TAP COND | TAP PAY | TAP..CROWD | TAP>PAY>GOODS | TELL..NUM | TRIP GIVE | URGE>TAP>PAY | YOU 家 | company | if you | no | open | son | twic a | your son | 七 | 东 | 人 各 | 什 | 什 么 | 以 GIVE | 体 | 公 | 几 个 | 利
-0.1 | 剩 点 | 台 | 吃 | 后 | 堂 | 复 | 多 谢 | 如 | 姑 | 己 | 怎 | 怎 么 | 您 家 | 支 PAY | 支 付 | 月 都 | 有 , | 来 的 | 死 | 点 买 | 百 八 | 的 , | 票 | 能 | 能 剩 | 自 己 | 记 , | 谢 YOU | 谢 您 | 路 | 身 | 辈 | 通 | 钟 | 问 题 | 额
-0.15 | " 的 | "TAP" | # | # each | , let | , 恭 | , 我 | , 结 | APP..LURE | ASK 钱 | ASK..OWN | COND | COND the | CROWD was | CROWD..TAP | CROWD>FREE | GAME>GOODS | GET>ASK | GET>YOU | GIVE 的 | GIVE>INVITE
-0.15 | GOODS the | GOODS>GET>NUM | KIN 说 | KIN..GET | LURE 的 | LURE..GIVE | LURE..GOODS | LURE..ORG | LURE..PAY | MONEY..FREE | NEG..ORG | NOR TELL | NOT KIN | NOT ORG | NUM | NUM 分钟 | NUM..INVITE | ORG GOODS
-0.15 | ORG>GOODS | PAY..APP | PAY..TAP | PAY..TRIP | PAY>ASK | SHARE it | SHARE..YOU | THEY>INVITE | TRIP..PAY | TRIP..TRIP | TRIP>WE>GIVE | TURN>TAP | URGE..PAY | WE 干 | WE..URGE | WE>CROWD>FREE | WE>KIN
-0.15 | WE>LURE>YOU | YOU to | YOU>KIN>GET | YOU>NEG | bonu | car | fish | grandma | hom | i hop | in the | is # | is a | it | laid | laid FREE | laid off | may YOU | may you | me | me surpris | neighbour was
-0.15 | not | of # | orang | our neighbour | surpris you | t | the TRIP | walk | was laid | would | 不 | 个 话 | 乡 | 二 | 五 天 | 们 干 | 任 何 | 元 | 其 | 分 钟 | 办 | 包 的 | 十 人 | 十 分 | 千 | 句 | 嘛 | 四 十 | 婶 | 婶 , | 字 | 家
-0.15 | 少 钱 | 干 | 干 GOODS | 干 一 | 恭 | 恭 喜 | 您 那 | 攒 | 斤 | 来 , | 核 | 每 人 | 现 金 | 税 | 第 一 | 系 | 线 | 药 | 西 | 超 市 | 这 事 | 适 的 | 邀 请 | 鱼
-0.2 | " TAP | # for | , a | , for | , 别 | , 只 | , 够 | COND 个 | COND 够 | COND 行 | COND..QUEUE | COND>GIVE>MONEY | COND>THEY | CROWD..CUSTOM | CROWD>GET>LURE | CROWD>TRIP | CUSTOM..GIVE | CUSTOM>GET | FREE 钟
-0.2 | GET GET | GET..APP | GET..MONEY | GET>FREE | GIVE TAP | GIVE a | GIVE 回 | GIVE..KIN | GIVE..TELL | GIVE..THEY | GIVE>NEG | KIN GIVE | KIN>SHARE | LURE 是 | LURE..NUM | LURE>ORG | MONEY..REPAY | NEG GIVE
-0.2 | NEG TAP | NEG..INVITE | NEG..NEG | NEG..RUSH | NEG..TELL | NEG>FREE | NEG>PAY | NOR KIN | NOT GAME | NOT GIVE | NUM QUEUE | NUM for | NUM 了 | NUM 到 | NUM..ASK | NUM..NUM | NUM..THEY | NUM>CROWD>COND
-0.2 | NUM>GET>NEG | NUM>QUEUE | NUM>WE | ORG..ASK | ORG..KIN | ORG..NUM | OWN..FREE | PAY..ASK | PAY..LURE | PAY>GET | QUEUE..GET | REPAY>COND | RUSH>COND | SHARE NUM | SHARE..TRIP | TELL..APP | TELL..GOODS
-0.2 | THEY..PAY | TRIP..NUM | URGE..INVITE | WE LURE | WE>ORG | YOU ASK | YOU OWN | YOU 看 | YOU>THEY | a GAME | all | any | be | completion | did | did you | enough | h | if | its | promis | red envelop | rul
-0.2 | scor , | she | thank YOU | thank you | the plan | they | ticket | twic | used | wait for | way | week | wer | with a | with the | 万 八 | 两 万 | 了 没 | 事 WE | 件 | 侄 | 便 宜 | 信 | 光 | 六 百 | 准 | 出 | 压 岁 | 去 | 双
-0.2 | 可 以 | 号 | 各 有 | 各 的 | 合 适 | 喜 GET | 喜 发 | 坐 | 姑 , | 姨 , | 婚 | 安 | 宜 | 就 够 | 工 作 | 巴 | 年 了 | 年 好 | 得 清 | 思 | 您 这 | 我 给 | 抢 了 | 放 心 | 最 近 | 月 GET | 有 各 | 每 个 | 爷 爷 | 电 影 | 盒 | 积 | 童 票 | 算 | 续 | 群 | 腊 肉
-0.2 | 茶 | 要 | 见 | 让 您 | 跟 您 | 路 费 | 近 | 适 | 速 包 | 链 | 链 接 | 长 | 需 | 高
-0.25 | "CROWD" | # minut | , it | , so | , stay | , 下 | , 他 | , 是 | APP>NUM | ASK GET | ASK YOU | ASK..ASK | COND COND | COND CROWD | COND 看 | COND..NEG | COND>WE | CROWD>GIVE | CROWD>THEY | FREE..LURE
-0.25 | FREE..WE | GAME..CROWD | GAME..NEG | GAME..PAY | GET 很 | GET 成 | GET 清 | GET..CUSTOM | GET..RUSH | GET..TAP | GET..THEY | GET>SHARE | GET>WE | GIVE..WE | GIVE>WE | GOODS , | GOODS..PAY | GOODS>TAP
-0.25 | INVITE..NEG | INVITE..THEY | INVITE>MONEY | KIN..WE | KIN>GIVE | LURE..WARN | LURE>YOU | MONEY>TRIP | NEG..KIN | NEG>URGE | NEG>YOU | NOT GET | NOT WE | NUM minut | NUM 岁 | NUM..FREE | NUM>ASK
-0.25 | NUM>REPAY | NUM>TURN | ORG..GAME | ORG>GAME | OWN..LURE | OWN>COND | PAY>WE | REPAY , | REPAY..LURE | SHARE the | SHARE>WE | TAP..TELL | THEY..INVITE | THEY..SHARE | TRIP , | TRIP with | TRIP>MONEY
-0.25 | URGE>WE | WE KIN | WE NEG | WE ORG | WE..ASK | YOU 去 | YOU 对 | YOU..CUSTOM | YOU..GIVE | YOU..REPAY | YOU>GOODS | YOU>GOODS>WE | about | after the | another | at least | don't | down | everyth | giv the
-0.25 | group | hear | hop | last | least | left | let WE | let me | quot | refund | salt | stay | tak the | the CROWD | to PAY | wher | year | you win | 一 千 | 上 的 | 不 要 | 两 盒 | 九 | 也 NEG | 买 | 买 年 | 了 WE | 了 就
-0.25 | 了 我 | 五 百 | 件 , | 份 证 | 位 | 像 | 免 费 | 八 , | 六 | 内 | 利 是 | 到 群 | 十 一 | 午 | 司 机 | 和 | 大 家 | 夹 | 女 | 子 , | 对 , | 对 KIN | 差 | 带 | 得 很 | 您 看 | 我 一 | 我 没 | 户 对 | 打 麻 | 把 TRIP | 报 | 报 销 | 挂 | 换 乘 | 斤 , | 时 间
-0.25 | 是 COND | 有 三 | 款 | 气 , | 点 , | 父 , | 爷 | 爸 | 猜 猜 | 电 | 眼 | 短 信 | 祝 YOU | 祝 您 | 积 分 | 类 | 给 您 | 航 | 试 验 | 谢 | 跟 | 身 份 | 这 | 这 次 | 都 NEG
-0.3 | , then | , 可 | , 多 | ASK , | ASK GIVE | ASK LURE | ASK..NUM | ASK>KIN | ASK>PAY | COND>INVITE | COND>LURE>YOU | COND>PAY>NUM | COND>REPAY | CROWD INVITE | CROWD>LURE | FREE..MONEY | FREE..NEG | FREE>GET
-0.3 | GAME GET | GAME..TAP | GAME>NEG | GET a | GIVE..TRIP | GOODS at | GOODS..COND | GOODS..KIN | GOODS..TRIP | KIN LURE | KIN>NUM | LURE a | LURE on | LURE or | LURE 可 | LURE..WE | LURE>YOU>KIN | MONEY..KIN
-0.3 | NEG RUSH | NEG..PAY | NEG>GAME | NEG>LURE>GIVE | NOR PAY | NUM 半 | NUM..CUSTOM | NUM>COND>NUM | NUM>GET | NUM>GIVE>NUM | NUM>LURE | OWN..GIVE | OWN..NUM | PAY NEG | PAY..MONEY | PAY..WARN | QUEUE>NEG
-0.3 | QUEUE>NEG>PAY | REPAY..FREE | REPAY..NEG | RUSH..WARN | SHARE..ASK | SHARE..NEG | SHARE>GET>LURE | TRIP SHARE | TRIP>COND | TURN..GIVE | TURN..NEG | URGE..WE | URGE>COND | URGE>MONEY | WE>GAME | WE>GET
-0.3 | WE>GET>YOU | WE>RUSH>YOU | YOU APP | YOU NEG | YOU..ORG | YOU..URGE | YOU>LURE>GIVE | a bonu | agre | alon | b | c | get your | hav | hav a | i'm | judg | mark | month , | shar it | shar the | sign
-0.3 | sweet | the YOU | the user | work | 万 三 | 不 会 | 个 月 | 中 | 串 | 主 人 | 之 间 | 了 LURE | 了 NEG | 些 | 人 就 | 今 年 | 他 | 任 务 | 住 | 余 | 减 | 分 的 | 到 YOU | 发 的 | 只 能 | 员 卡 | 喜 | 够 | 婆 | 密 | 对 象 | 总 | 您 买 | 手 续 | 才
-0.3 | 打 GET | 拿 了 | 挣 | 摊 | 数 , | 明 天 | 是 | 晚 上 | 游 戏 | 理 | 电 话 | 百 , | 的 积 | 直 接 | 示 | 票 加 | 离 | 糕 | 续 费 | 考 | 能 GIVE | 过 NUM | 那 个 | 里 没 | 麻
-0.35 | " | " INVITE | " SHARE | # hour | # k | # or | , " | , as | , er | , licenc | , or | , 一 | , 买 | , 候 | , 小 | , 换 | , 明 | , 没 | , 要 | , 请 | , 长 | APP..URGE | ASK>YOU | COND FREE | COND WE | COND 把
-0.35 | CROWD..TRIP | CROWD>NUM | CUSTOM..CROWD | FREE..COND | FREE..QUEUE | FREE..TAP | GAME>PAY | GET..ORG | GET>RUSH | GET>TRIP | GIVE GET | GIVE the | GIVE..COND | GIVE..WARN | GIVE..YOU | GIVE>ASK
-0.35 | GIVE>KIN | GOODS and | GOODS>GET | INVITE GET | INVITE>CROWD>GET | KIN COND | KIN..GAME | KIN>TAP | MONEY LURE | MONEY..TRIP | NEG LURE | NEG>SHARE | NEG>THEY | NOT THEY | NUM " | NUM , | NUM TRIP
-0.35 | NUM hour | NUM k | NUM or | NUM>FREE>NUM | NUM>SHARE>NUM | ORG 的 | ORG..INVITE | ORG..URGE | OWN..COND | OWN..PAY | OWN>NUM | QUEUE>NUM | REPAY of | REPAY..PAY | REPAY..YOU | REPAY>NUM | RUSH YOU
-0.35 | RUSH>TAP | TAP GIVE | TAP..NEG | TAP>APP>GET | TAP>NUM>GIVE | TAP>PAY | TELL>COND | TELL>FREE | THEY COND | THEY..NEG | TRIP..THEY | TRIP>ASK | TURN..PAY | TURN..TAP | WE GET | WE..KIN | WE>CROWD>NUM
-0.35 | WE>PAY | WE>TURN | YOU 那 | YOU..WARN | YOU>COND | YOU>CUSTOM | YOU>INVITE>NUM | YOU>WE | a PAY | and you | between | cal | cas | cc | cheaper | clos | do | driver | er | er gu | fee | get you | gu | has
-0.35 | in YOU | licenc | licenc cc | lik | minut | not a | only | or mor | over | peopl | pleas | put | read | redeem | the COND | the GOODS | the child | the first | water | with # | with both | you and | 中 了
-0.35 | 亲 戚 | 价 | 任 | 儿 去 | 公 司 | 列 | 到 站 | 千 五 | 去 吧 | 口 | 叶 | 同 意 | 名 额 | 在 | 在 CROWD | 多 花 | 太 | 姨 | 家 的 | 小 姨 | 岁 钱 | 工 | 年 | 您 把 | 您 自 | 我 不 | 戚 | 折 | 换 成 | 支 | 旅 | 是 , | 晚 | 有 人 | 有 优 | 样 | 案 | 电 视 | 留 着
-0.35 | 福 气 | 程 | 约 | 茶 叶 | 装 | 要 YOU | 请 您 | 赶 | 退 到 | 部 | 都 GET
-0.4 | # and | # 分 | , 也 | , 优 | , 到 | , 过 | @ | APP..TAP | APP>GET | ASK>GET | ASK>GIVE | COND 声 | COND 度 | COND 放 | COND 有 | COND..THEY | COND>GIVE>COND | COND>WE>GIVE | CROWD>GET | CUSTOM..CUSTOM
-0.4 | CUSTOM..LURE | FREE..FREE | FREE>TURN | GET " | GET 了 | GET 着 | GET>NEG | GIVE PAY | GIVE 着 | GIVE..APP | GOODS " | GOODS>PAY | KIN..THEY | KIN>FREE | LURE 或 | LURE>CROWD | LURE>CUSTOM | LURE>TRIP
-0.4 | LURE>WE>COND | MONEY..INVITE | MONEY..MONEY | MONEY..WARN | NEG GET | NEG>INVITE | NEG>PAY>RUSH | NOR ASK | NUM and | NUM>TRIP | ORG..LURE | PAY 款 | PAY..NEG | QUEUE..APP | QUEUE..TAP | QUEUE..TRIP
-0.4 | RUSH..KIN | SHARE CROWD | SHARE..THEY | TAP SHARE | TAP..OWN | TAP..PAY | TAP>GET>NUM | TAP>MONEY | TAP>NUM>COND | THEY>SHARE | TURN..NUM | WE 都 | WE..GAME | WE>GIVE>GET | YOU and | YOU>ORG | and ASK
-0.4 | do not | forward | gam | get | i get | it , | k | liv | of a | see | tea , | tel WE | tel me | than | train | uncl | with your | 一 声 | 一 小 | 上 两 | 不 用 | 个 小 | 个 朋 | 了 COND | 了 两 | 付 款 | 以 下 | 份 TRIP | 伴
-0.4 | 做 | 停 车 | 儿 童 | 十 三 | 单 位 | 即 可 | 又 | 合 | 哪 | 啥 | 图 | 地 | 够 用 | 奶 奶 | 姓 | 容 易 | 市 | 建 | 律 | 忙 , | 恁 | 惠 , | 成 度 | 或 | 或 者 | 房 | 手 机 | 拿 到 | 接 , | 易 | 春 联 | 机 , | 机 号 | 标 | 生 | 的 NUM | 的 事 | 的 红 | 着
-0.4 | 礼 物 | 补 排 | 要 用 | 讨 | 该 | 说 TAP | 销 | 零 | 顺 序 | 饭 ,
-0.45 | "COND" | "GIVE" | # in | , APP | , i'l | , 先 | , 得 | , 您 | , 给 | APP , | APP..NEG | APP..WARN | ASK..KIN | COND 月 | COND>PAY>MONEY | COND>YOU>LURE | GET..KIN | GET..TELL | GIVE for | GIVE..ASK
-0.45 | GOODS..MONEY | GOODS>NUM | KIN..KIN | LURE in | LURE is | MONEY , | NEG to | NEG 了 | NUM COND | NUM in | ORG..GIVE | ORG..GOODS | OWN..TAP | OWN>GIVE | PAY..COND | PAY>MONEY | REPAY>GET | SHARE..WARN
-0.45 | TAP APP | TAP 完 | TAP..TRIP | TAP>URGE | TELL | TELL..PAY | THEY>COND | TRIP COND | URGE..QUEUE | URGE>OWN | WE..TRIP | WE>CROWD | WE>FREE | WE>TRIP | YOU..GET | YOU..WE | YOU>KIN>GOODS | YOU>OWN
-0.45 | a QUEUE | a second | a shar | better | carpool , | cash , | check | child | com to | cost | ful | loyalty | may | meal | need to | no need | of MONEY | on | plan | sav | senior | text | you hav | your #
-0.45 | your point | 不 了 | 乘 | 了 | 事 | 位 亲 | 停 | 分 | 初 | 剩 | 原 | 发 财 | 句 " | 叫 上 | 同 | 咱 们 | 块 钱 | 容 | 带 上 | 常 | 开 心 | 彩 | 息 | 您 不 | 您 手 | 您 说 | 您 账 | 抢 到 | 放 | 有 NUM | 有 的 | 桌 | 概 | 满 # | 灯 笼 | 的 GOODS | 礼 品
-0.45 | 笼 | 管 | 舅 | 花 | 花 钱 | 行 , | 行 程 | 车 | 车 票 | 这 条 | 那 张 | 重 | 队 名 | 麻 将
-0.5 | " 是 | # 元 | , 听 | , 正 | APP>GET>LURE | ASK..GET | COND 小 | COND 要 | COND..WARN | COND>FREE>MONEY | COND>GOODS | CROWD..NEG | FREE 钱 | FREE>YOU | GET TAP | GET 票 | GET..QUEUE | GET>YOU>COND | GIVE LURE
-0.5 | GIVE>GET | GOODS to | GOODS..TAP | GOODS..TELL | INVITE..ASK | INVITE..WARN | KIN..COND | LURE..COND | LURE..MONEY | LURE..NEG | MONEY NUM | MONEY 儿 | MONEY>LURE>GIVE | NEG INVITE | NEG..WE
-0.5 | NEG>TAP>NEG | NOR WARN | NOT APP | NOT GOODS | OWN..OWN | RUSH..GOODS | RUSH..NEG | SHARE>CROWD>YOU | TAP..WARN | TAP>COND>GET | TAP>COND>GIVE | TAP>WARN | TELL..TELL | THEY..COND | TRIP..URGE
-0.5 | URGE>MONEY>LURE | WARN..PAY | WE 已 | WE>GET>NUM | YOU 自 | YOU..GOODS | YOU..TRIP | YOU>TAP | a SHARE | check the | i'v | is | keep | of you | off , | on thi | parent | sav # | student | to MONEY
-0.5 | to you | together | was | what is | your own | yuan mor | 一 元 | 一 般 | 两 | 乘 车 | 九 十 | 交 | 享 , | 共 | 前 , | 印 | 发 , | 园 | 图 个 | 块 儿 | 处 | 头 | 如 果 | 子 | 当 | 得 | 您 抢 | 您 过 | 我 已 | 我 帮 | 明 早 | 月 到 | 有 YOU
-0.5 | 柜 | 正 | 法 | 社 | 票 , | 票 不 | 童 | 能 URGE | 般 | 谢 谢 | 费 的 | 那 句 | 里 NEG | 钱 给 | 零 钱 | 面 | 额 , | 高 速
-0.55 | "GOODS" | "SHARE" | # # | # step | , TRIP | , 还 | , 领 | CUSTOM | FREE..PAY | GAME..WE | GOODS..WARN | GOODS>MONEY | GOODS>RUSH | INVITE LURE | INVITE>GET | INVITE>LURE | KIN..SHARE | KIN>GAME>GET
-0.55 | KIN>LURE | LURE " | LURE and | MONEY..GET | MONEY>QUEUE | NEG..QUEUE | NOT PAY | NUM GOODS | NUM>GET>COND | ORG..MONEY | REPAY..MONEY | SHARE>GET | SHARE>TRIP | TELL..FREE | THEY | TRIP..YOU | WE COND
-0.55 | WE..GET | YOU NUM | YOU for | YOU>COND>MONEY | ask your | collect | envelop | gav | giv | goes | he | hour | i'l | let | of your | parent to | play | second | send it | step , | the LURE | then | tim
-0.55 | you for | your bonu | 不 能 | 也 不 | 了 五 | 付 | 便宜 MONEY | 出 来 | 刚 | 单 | 卧 | 回 去 | 夜 | 官 | 官 方 | 室 | 少 | 就 行 | 帮 您 | 快 递 | 所 | 收 | 早 点 | 果 | 比 | 百 五 | 的 # | 窗 口 | 站 | 让 你 | 说 | 达 | 途 | 酒 店 | 队 ,
-0.6 | "INVITE" | # a | , WE | ASK | ASK hav | COND..TURN | CROWD GET | CROWD 拼 | FREE..CUSTOM | GET..OWN | GIVE..NEG | GIVE>APP | INVITE..QUEUE | KIN..PAY | LURE..KIN | LURE>COND>GIVE | NEG..SHARE | NUM GAME
-0.6 | NUM a | PAY LURE | PAY..GOODS | RUSH..TRIP | SHARE WE | TELL..COND | TELL..INVITE | THEY..QUEUE | a CROWD | do you | odd | or | pag | pay # | peopl , | point | scor | so | step | tel | that | 不 收 | 两 块
-0.6 | 了 NUM | 写 | 分 # | 十 二 | 司 | 品 | 够 GET | 够 换 | 她 | 好 INVITE | 岁 | 按 | 接 | 时 | 月 | 杀 | 灯 | 留 一 | 窗 | 自 | 若 | 请 NEG | 请 不 | 车 , | 还 是 | 递 | 领 红
-0.65 | , OWN | COND..PAY | COND>PAY | GIVE..TURN | GOODS 上 | LURE..SHARE | NOR QUEUE | NOT INVITE | NOT SHARE | NUM 小 | QUEUE..NEG | RUSH NUM | RUSH..TAP | TAP 了 | TAP..SHARE | TRIP>NUM | are | ask for
-0.65 | is FREE | noth | sit | tabl | the | to SHARE | video | yourself | 从 | 再 领 | 到 手 | 多 PAY | 抽 奖 | 方 | 糖 | 群 里 | 车 的 | 酒 | 错
-0.7 | "NUM" | , KIN | , 差 | GET 的 | GET..TURN | INVITE YOU | LURE , | LURE>APP | MONEY..OWN | NEG SHARE | NUM>LURE>COND | TRIP | URGE MONEY | URGE..OWN | YOU..KIN | YOU..SHARE | cost # | lik to | seat | sel
-0.7 | split | task | your card | 万 | 三 百 | 你 们 | 台 GET | 应 | 我 | 拼 | 的 | 这 COND | 飞
-0.75 | , WARN | , 收 | CUSTOM , | GET 房 | GOODS..NUM | NUM>YOU | OWN..MONEY | SHARE..RUSH | WE CROWD | WE>NEG | YOU 有 | and NUM | form | my | to redeem | want to | you get | 到 了 | 商 家 | 奖 金 | 实 | 您 有 | 房 卡
-0.75 | 折 抵 | 抵 | 拼 车 | 收 红 | 满 分 | 短 | 让 YOU
-0.8 | "GET" | "LURE" | GET COND | KIN..CROWD | KIN..LURE | LURE..CUSTOM | LURE..OWN | LURE..RUSH | ORG | PAY>LURE | TELL..WARN | berth | carpool | tea | the carpool | 发 了 | 取 | 受 | 声 | 百 块 | 行 | 里 那 | 门
-0.85 | , ASK | LURE for | OWN | REPAY..NUM | TAP 的 | TELL..LURE | i | own | pay | sign the | when | 提 前 | 早 | 省 | 误
-0.9 | CROWD..WARN | GAME..KIN | GET..WARN | YOU..ASK | need | 取 现 | 听 | 店 | 找 | 输
-0.95 | GOODS for | LURE..QUEUE | NEG | YOU MONEY | chang | each | what | 几 | 叫 | 明 | 证
-1 | NEG..TAP | NOR NEG | 改
-1.05 | KIN GET | REPAY | ask
-1.1 | WE..NEG | 退 | 那
-1.15 | COND 好 | KIN | reward | 就 好 | 换
-1.2 | 四
-1.25 | 的 LURE
-1.3 | 以 | 没 有
-1.4 | NOT RUSH
-1.8 | NOT LURE
-1.9 | WARN
`;
