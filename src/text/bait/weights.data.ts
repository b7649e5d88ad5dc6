// Learnt from test/fixtures/bait*.jsonl by `npx tsx scripts/train-bait.ts`: see docs/detectors.md. Not written by hand.
/** Where every score begins. */
export const base = -1.715;

/** Weights, and what bears them: for bait above zero, against it below; the names are those of `features.ts`. */
export const table = `
1.9 | our
1.75 | 送
1.7 | LURE
1.65 | INVITE..INVITE
1.6 | MONEY
1.55 | 免 | 券 | 这 儿
1.5 | RUSH | win
1.45 | book | cod | 开
1.4 | , PAY | URGING | us | want a | 我 们
1.35 | GET | MONEY..RUSH | tap
1.25 | GATE | PAY..QUEUE | and | month of
1.2 | GAME..GAME | TAP
1.15 | CROWD..GIVE | INVITE | SHARE | spin | 啦 | 大 奖
1.1 | , MONEY | PAY..RUSH | RUSH..YOU | want | 提 | 红 | 钱 | 领
1.05 | , SHARE | , TAP | GIVE 了 | WE..LURE | one | 专 | 儿 有 | 就 有 | 翻
1 | GIVE..MONEY | INVITE..FREE | NUM>FREE | URGE 两 | next | question | up # | 无
0.95 | CROWD>QUEUE | GAME..GET | GIVE | MONEY..TAP | SHARE..NUM | URGE | and it | com back | fre | most | refer | the pric | 下 | 个 LURE | 卡 , | 想 要
0.9 | , INVITE | ASK..LURE | GAME | GAME..SHARE | GET>LURE | PAY RUSH | PAY>RUSH | RUSH..RUSH | RUSH>MONEY | SHARE..FREE | TAP WE | TAP..TAP | YOU..APP | daily | 为 | 手 慢 | 抢 | 攞 到 | 派 | 立 | 赠 | 越 多 | 返 | 金
0.85 | , URGE | COND LURE | COND..URGING | INVITE..WE | LURE>TAP | TAP..FREE | TAP..GOODS | accept thi | answer | shak | thi | unlock | 了 RUSH | 人 都 | 全 | 回 家 | 寄 | 投 | 抽 | 掉 | 揿 | 新 | 本 | 来 | 没 买 | 箱
0.8 | #m | ASK>SHARE>LURE | COND..GOODS | COND..LURE | CROWD..CROWD | CROWD>MONEY | GATE..SHARE | GOODS | INVITE..YOU | MONEY to | NOR LURE | RUSH..MONEY | SHARE..ORG | SHARE>ORG | TAP..LURE | TELL ,
0.8 | TRIP..SHARE | TURN..GET | TURN..LURE | YOU 的 | a | a LURE | a coupon | claim | draw | earn | fancy | help | her | win a | yuan to | 一 起 | 人 的 | 们 | 俩 | 只 | 您 要 | 打 车 | 让 CROWD | 越 | 送 您 | 里 人 | 首
0.75 | , you | , 等 | , 首 | COND TAP | CROWD the | CROWD..QUEUE | GAME>GIVE | GET..LURE | GET>LURE>COND | GIVE..RUSH | MONEY..NUM | MONEY>RUSH | OWN>URGE | QUEUE..RUSH | TAP..MONEY | TAP>COND | TAP>WE
0.75 | URGE..LURE | WE..FREE | YOU 要 | and MONEY | doubl | festival | mystery | the APP | thi LURE | vip | welcom | you'r | your | your next | 一 | 也 是 | 包 雨 | 十 , | 戳 | 把 WE | 把 我 | 摇 | 攞 | 百 分 | 能 领 | 语 | 贴
0.75 | 还 没 | 进 YOU | 量 | 随 | 雨
0.7 | , FREE | , claim | , only | , 积 | APP | GAME..LURE | GIVE..NUM | INVITE INVITE | KIN>YOU | LURE GET | LURE MONEY | MONEY..NEG | NEG..URGE | NOT COND | NUM..TAP | PAY..URGE | RUSH..COND | SHARE..GAME
0.7 | SHARE..GATE | TELL and | TURN>LURE | WE 哋 | YOU next | accept | at # | at NUM | below | cashback | every | lucky | noodl | pas | photo | to get | today | up | 一 箱 | 付 费 | 你 | 加 | 十 元 | 口 袋 | 吗 | 吧 | 就 多
0.7 | 座 , | 开 这 | 您 的 | 我 哋 | 摇 到 | 日 | 理 财 | 码 | 福 | 能 GET | 节 | 请 GET | 资 | 运 | 这 张 | 锁 | 页
0.65 | # get | # 块 | , whatever | , 另 | , 点 | APP and | ASK 好 | ASK>LURE | COND GATE | COND YOU | COND>URGING | GET 啦 | GET..GET | GOODS a | GOODS>GIVE | INVITE 个 | INVITE..GIVE | INVITE..KIN | INVITE..NUM
0.65 | LURE FREE | LURE LURE | NOR RUSH | NUM FREE | NUM..GATE | NUM..YOU | SHARE , | SHARE..SHARE | TAP..GIVE | YOU..CROWD | a fre | a random | and TRIP | coupon | go | littl LURE | number | random | right
0.65 | say " | star | tag | top up | voucher | with WE | your nam | 人 , | 份 | 你 的 | 便 | 充 | 入 | 分 两 | 助 | 包 啦 | 您 也 | 水 , | 神 | 给 MONEY | 落 | 要 LURE | 说 , | 鸡 蛋
0.6 | , go | , 手 | APP>GIVE | COND 日 | CROWD>COND | GAME , | GAME..ASK | GATE..INVITE | GIVE>COND>YOU | LURE..YOU | MONEY>WE | NUM..URGING | NUM>GET>NUM | NUM>LURE>NUM | SHARE..COND | TURN>GET | URGE..GOODS
0.6 | URGE..URGE | URGE>GOODS | URGING>GET | WE 这 | WE..GIVE | WE..MONEY | WE..SHARE | WE..TAP | YOU a | a TRIP | accelerator | ad | and the | cash | feed | half a | hongbao | it URGE | link | person
0.6 | shar to | someth | sum | top | unlock the | whatever | yet | your od | 三 | 上 上 | 上 签 | 也 | 会 | 你 一 | 到 上 | 参 | 友 就 | 只 小 | 在 TAP | 奉 上 | 嫌 | 完 | 宝 | 就 给 | 帮 | 帮 我 | 心 | 意 的 | 拉 | 每 日 | 签 的 | 老 板 | 解
0.6 | 解 锁 | 课 | 赚 | 边 | 退 出 | 钱 啦
0.55 | , ther | , 去 | , 满 | , 理 | , 赢 | APP..GIVE | COND GET | COND..CROWD | COND>GATE | FREE GAME | FREE>COND | GATE..NUM | GATE>INVITE | GET>YOU>LURE | GIVE GOODS | GIVE>TAP>COND | INVITE..CROWD
0.55 | INVITE..GAME | INVITE>KIN>GET | INVITE>YOU>KIN | KIN , | MONEY..APP | NUM LURE | NUM..CROWD | PAY | PAY PAY | PAY..CROWD | QUEUE>YOU | SHARE and | SHARE to | SHARE..MONEY | THEY THEY | TRIP..NEG
0.55 | TRIP>FREE | TURN..COND | WE for | WE 的 | WE..APP | WE>INVITE>NUM | YOU TAP | YOU nam | YOU..COND | YOU>LURE | YOU>NUM | a RUSH | add | and win | back , | becom | boost | buy | chat to | first | grab
0.55 | grandpa , | hous | in # | listener | mak | me for | new THEY | new her | one with | or a | real | rout | sanya | sp | the hous | the mor | to CROWD | to sanya | tomorrow | want the | watch | wish ,
0.55 | 一 份 | 亮 | 今 日 | 出 票 | 刷 | 另 外 | 可 GET | 吧 , | 呀 | 塞 | 天 | 奉 | 尊 | 就 | 我 推 | 是 你 | 替 | 有 个 | 有 张 | 板 | 棵 | 牙 | 王 | 疼 | 的 YOU | 的 候 | 礼 , | 秒 | 秘 | 笔 | 签 GET | 背 | 荐 给 | 试 试 | 贵 | 赛 | 赞 | 转 | 这 班 | 速 | 邀
0.55 | 那 只 | 里 | 钱 包 | 限 时 | 障
0.5 | # buck | , GET | , 最 | , 来 | , 老 | APP GIVE | APP..GET | ASK>LURE>YOU | COND 发 | COND 只 | COND..FREE | CROWD COND | CUSTOM>COND | FREE COND | FREE..GET | GAME to | GAME>GET>NUM | GAME>NUM>GET
0.5 | GATE..GATE | GET..CROWD | GET..GOODS | GIVE NUM | GIVE..CROWD | GIVE>FREE | GOODS LURE | GOODS..THEY | GOODS..URGE | INVITE..ORG | INVITE..REPAY | LURE 吧 | LURE>FREE | LURE>GIVE | MONEY 八 | NEG>TAP>GET
0.5 | NOR GIVE | NOR MONEY | NUM TAP | NUM..GAME | NUM..QUEUE | PAY " | PAY 个 | PAY 到 | QUEUE..GIVE | QUEUE..TURN | QUEUE..URGE | RUSH..GIVE | RUSH>PAY>MONEY | SHARE>APP | SHARE>TAP | THEY..MONEY | THEY..THEY
0.5 | THEY..YOU | THEY>TAP>COND | TRIP..GATE | TRIP..LURE | TRIP>GET>COND | TRIP>NEG | URGE..COND | URGE..GET | URGE..NEG | WE>GIVE>MONEY | YOU..MONEY | YOU..URGING | YOU>COND>NEG | a # | and GOODS | and WE
0.5 | and YOU | and shar | and your | befor it | buck | card | eg | for a | group and | head | lik a | minimum | of the | one for | pick | start | tag # | the GAME | why | worth | 一 单 | 三 位 | 专 属 | 个 RUSH
0.5 | 个 红 | 买 个 | 会 员 | 保 | 先 | 免 了 | 分 之 | 十 块 | 升 | 名 , | 员 , | 咱 俩 | 哋 | 啦 , | 块 八 | 塞 了 | 奖 是 | 小 区 | 张 | 得 上 | 忘 了 | 快 去 | 快 点 | 慢 | 户 | 把 | 抢 票 | 提 速 | 收 下 | 有 红 | 来 WE | 来 我 | 点 亮 | 爱 | 琴 | 百 六 | 百分 之
0.5 | 统 | 蚊 | 衣 | 说 的 | 趟 车 | 转 给 | 轮 | 钢 | 钢 琴 | 长 , | 集 | 顶 | 饭
0.45 | # % | % | , # | , GAME | , 加 | , 把 | , 猜 | , 立 | , 能 | , 退 | APP APP | ASK..NEG | COND 笔 | COND 走 | COND..APP | COND..ASK | COND>GAME | COND>GAME>GET | COND>NEG | CROWD , | CROWD 们 | CROWD>COND>GET
0.45 | FREE | FREE>GOODS | GAME the | GATE..COND | GET NUM | GIVE GIVE | GIVE RUSH | GIVE..GIVE | GIVE..GOODS | GIVE..TAP | GOODS..INVITE | GOODS..TURN | INVITE KIN | INVITE..GET | KIN 的 | KIN..GOODS
0.45 | KIN..TAP | LURE ASK | LURE TURN | LURE WE | LURE..URGE | LURE>YOU>GET | NEG 够 | NEG 来 | NEG..MONEY | NOR APP | NUM % | NUM CROWD | NUM RUSH | NUM SHARE | NUM..ORG | NUM>GATE | NUM>URGE | ORG..YOU
0.45 | ORG>YOU | OWN GET | OWN..GET | OWN>GET | PAY , | PAY..GET | PAY>NUM>GET | QUEUE..MONEY | QUEUE..YOU | REPAY..TAP | SHARE..GOODS | SHARE..URGE | TAP>WE>COND | THEY..FREE | TRIP..GAME | URGE..APP
0.45 | URGE..GIVE | URGE..TAP | URGE>APP | URGING..GET | URGING..GIVE | WE>INVITE | WE>TAP | YOU , | YOU..LURE | YOU>QUEUE | YOU>RUSH | YOU>TRIP | a FREE | a gift | a mystery | account , | befor you | coffe
0.45 | com | film | for ask | greet | leav | new | order , | packet | post | pric | scan | sp pack | the link | the next | with | you'v got | your account | your coupon | 一 笔 | 不 够 | 不 如 | 个 人 | 二 叔 | 人 | 以 领
0.45 | 佛 | 俾 | 偷 | 免 单 | 六 十 | 凭 | 加 速 | 十 蚊 | 千 万 | 发 | 发 一 | 另 | 可 能 | 告 | 多 说 | 奖 | 好 友 | 封 | 小 红 | 就 归 | 广 告 | 张 LURE | 张 券 | 待 | 戏 | 户 , | 把 APP | 拿 走 | 有 | 杯 | 求 | 池 | 注 册 | 点 开 | 牌 , | 特 | 猜 中 | 白
0.45 | 的 APP | 的 钱 | 盘 | 砍 | 群 , | 让 | 话 NEG | 话 不 | 请 TAP | 请 一 | 谱 | 贴 , | 费 领 | 走 , | 载 | 这 里 | 进 您 | 都 是 | 里 , | 领 取 | 领 导 | 鸡
0.4 | , | , CUSTOM | , LURE | , THEY | , 人 | , 开 | , 成 | , 记 | ASK>NEG | COND INVITE | COND 给 | COND..INVITE | COND>GET>MONEY | COND>LURE | CROWD | CROWD>GET>MONEY | CROWD>WE | FREE NUM | FREE..GAME
0.4 | GAME..COND | GAME..FREE | GAME..YOU | GATE..CROWD | GET THEY | GET it | GET 上 | GET>GIVE | GET>MONEY | GET>THEY | GIVE>NUM | GOODS..CROWD | GOODS..GET | GOODS>TURN | INVITE , | INVITE>CROWD>COND
0.4 | INVITE>NUM>CROWD | INVITE>PAY | INVITE>TAP | KIN PAY | KIN TELL | KIN 那 | KIN..WARN | KIN>WE | KIN>WE>YOU | LURE TAP | LURE of | LURE>MONEY | MONEY GET | MONEY PAY | MONEY..ASK | MONEY>FREE | MONEY>PAY
0.4 | NEG 的 | NEG..NUM | NEG>ASK | NOR URGE | NOT ASK | NOT NEG | NUM..GOODS | NUM>GET>PAY | NUM>SHARE | NUM>THEY | PAY..GIVE | PAY..TURN | RUSH..NUM | RUSH..PAY | RUSH..QUEUE | SHARE thi | SHARE 给
0.4 | SHARE..GIVE | SHARE>CROWD>COND | SHARE>NUM | TAP..YOU | TAP>GET | TELL..KIN | THEY>TAP | TRIP>KIN | TURN GET | TURN..RUSH | WE GIVE | WE hav | WE..COND | WE>GIVE>GOODS | WE>GOODS | WE>MONEY | WE>NUM
0.4 | WE>YOU | YOU..NUM | YOU..RUSH | YOU>KIN>WE | a month | a voucher | and we'l | ask , | away | claim it | day | everybody | family | fetch | finish | friend | good | i hav | month | night | out
0.4 | red packet | scratch | the GET | the whol | them | yes | you'v | 久 | 也 能 | 亲 | 亲 , | 人 GIVE | 介 绍 | 以 GET | 以 换 | 何 | 你 , | 刮 刮 | 刻 | 前 | 动 | 圆 | 多 , | 就是 YOU | 币 | 平 台 | 年 的 | 得 到 | 我 的 | 手 | 打 卡 | 抽 一
0.4 | 收 到 | 料 | 新 年 | 是 URGE | 是 今 | 晚 八 | 普 | 替 WE | 替 我 | 最 | 橘 | 每 天 | 油 | 洗 | 流 量 | 火 | 点 | 照 片 | 班 车 | 的 INVITE | 祝 | 绍 | 袋 | 财 | 费 | 走 | 车 COND | 车 一 | 还 NEG | 进 | 邮 | 都 GIVE | 锅 | 队 | 顺 | 顺 COND | 顺 便
0.4 | 领 一
0.35 | # mor | , CROWD | , TURN | , 红 | , 转 | , 顺 | APP..NUM | APP..YOU | COND 多 | COND..GATE | COND..TRIP | COND>CUSTOM | COND>GET>GOODS | COND>SHARE>NUM | COND>YOU>TRIP | CROWD NUM | CROWD..GET | CROWD..RUSH
0.35 | CROWD>GIVE>NUM | CROWD>PAY | CROWD>RUSH | CROWD>TAP>YOU | CROWD>YOU | CUSTOM..SHARE | FREE , | FREE LURE | FREE..CROWD | FREE..SHARE | FREE>GAME | GAME LURE | GAME NUM | GAME..TRIP | GAME>LURE
0.35 | GET GOODS | GET 张 | GET..GAME | GET..SHARE | GET>GAME | GIVE , | GIVE>MONEY | GIVE>NUM>MONEY | GIVE>RUSH | GIVE>YOU | GOODS..QUEUE | GOODS>INVITE | INVITE WE | INVITE..GOODS | INVITE>NEG | KIN KIN
0.35 | KIN..YOU | KIN>ASK | KIN>WE>GIVE | LURE GIVE | LURE TELL | LURE 已 | MONEY..WE | NEG ASK | NEG..COND | NEG..LURE | NEG>COND>GIVE | NEG>GOODS | NEG>LURE | NUM mor | NUM..GIVE | NUM..KIN | NUM..LURE
0.35 | NUM..URGE | NUM>COND>INVITE | ORG..SHARE | ORG..WE | PAY a | PAY..PAY | PAY>TURN | QUEUE..GOODS | QUEUE..NUM | REPAY..WE | RUSH>PAY>NUM | SHARE..KIN | SHARE>CROWD | TAP the | TAP>GAME | TAP>GET>LURE
0.35 | TELL..MONEY | THEY..TRIP | TRIP..FREE | TRIP..GIVE | TRIP>GET | TURN..URGE | URGE..FREE | URGING..LURE | WE..INVITE | WE..QUEUE | WE..WE | WE>COND>GIVE | WE>GIVE | WE>REPAY | YOU KIN | YOU 是 | YOU 随
0.35 | YOU..TURN | YOU>KIN>ASK | YOU>TURN | all # | back | back to | cousin | for WE | for the | friend , | from WE | gala , | is on | is your | pas it | rent | shar thi | soup | the RUSH | the way | to your
0.35 | tre | we'l | wish | you both | you earn | your ticket | 一 转 | 万 , | 下 单 | 下 方 | 两 分钟 | 中 奖 | 了 YOU | 了 您 | 代 金 | 会 GIVE | 位 好 | 倍 | 偿 | 儿 | 先 得 | 八 元 | 关 | 具 | 分 享 | 分 钱 | 别 的 | 到 NUM | 前 NUM | 加 十 | 十
0.35 | 十 九 | 卖 | 卡 | 厘 子 | 叔 | 各 | 同 事 | 吐 | 咖 | 咖 啡 | 哦 | 啡 | 喂 | 大 礼 | 好 , | 好 了 | 字 , | 对 了 | 小 孩 | 就 免 | 归 | 影 | 得 一 | 您 点 | 您 随 | 成 | 我 砍 | 我 这 | 房 子 | 指 | 推 | 新 春 | 最 后 | 有 奖 | 朋 | 服 | 本 次 | 橘 子 | 流 | 测
0.35 | 海 | 点 赞 | 现 | 瓜 分 | 的 账 | 确 | 神 秘 | 等 | 系 统 | 红 包 | 给 CROWD | 补 偿 | 表 姐 | 要 不 | 试 | 说 NEG | 说 不 | 象 , | 车 厘 | 返 您 | 这 个 | 送 你 | 里 了 | 金 券 | 钟 , | 队 的 | 随 机 | 食
0.3 | " , | , one | , 二 | , 充 | , 对 | , 票 | , 自 | , 车 | APP..CROWD | ASK 度 | ASK..GOODS | COND , | COND..CUSTOM | COND..GET | COND..KIN | COND..ORG | COND>APP | COND>LURE>ASK | COND>NUM>COND | CROWD to
0.3 | CROWD..COND | CROWD..FREE | CROWD..YOU | CUSTOM..KIN | FREE>MONEY | FREE>TAP | GAME..GIVE | GAME..MONEY | GAME..URGE | GAME>GET>LURE | GAME>NUM | GET ASK | GET MONEY | GET NEG | GET..WE | GET>COND>NEG
0.3 | GET>YOU>GET | GIVE..GAME | GIVE..LURE | INVITE TAP | INVITE..PAY | INVITE>WE | KIN 也 | KIN 都 | KIN>GOODS | KIN>TELL | LURE..LURE | LURE>COND | LURE>GET | LURE>GIVE>GET | MONEY GIVE | NEG QUEUE
0.3 | NEG..CROWD | NEG>QUEUE | NOR GOODS | NOR INVITE | NOR REPAY | NUM KIN | NUM>NEG | ORG , | ORG..PAY | OWN..WE | QUEUE..LURE | QUEUE>LURE | RUSH RUSH | RUSH..URGE | RUSH>GIVE | SHARE..GET | SHARE..LURE
0.3 | SHARE>COND | TAP..RUSH | TAP>LURE | TAP>THEY | THEY..NUM | THEY..TAP | THEY>LURE | TRIP..GET | TURN..APP | TURN..MONEY | WE..ORG | YOU PAY | YOU..FREE | YOU..GAME | YOU..QUEUE | YOU>APP | YOU>KIN
0.3 | after | and a | app | in | in NUM | in your | offer | on us | red | shar | waitlist | 两 分 | 个 加 | 享 到 | 倒 | 册 | 别 人 | 到 | 到 家 | 励 | 升 级 | 去 看 | 名 | 器 | 多 了 | 奖 励 | 对 | 属 | 幸 运 | 座 | 抢 红 | 攻 | 春 LURE
0.3 | 是 YOU | 晒 | 替 您 | 未 | 机 | 树 | 清 | 的 " | 的 CROWD | 的 GAME | 的 TRIP | 的 朋 | 知 道 | 礼 | 祝 福 | 福 利 | 第 二 | 等 您 | 紧 | 绑 | 老 | 老 用 | 至 | 视 频 | 订 好 | 豆 | 里 有 | 钱 COND | 页 面 | 顿 | 领 现 | 频
0.25 | , COND | , 再 | , 十 | , 吃 | , 帮 | , 拉 | , 火 | , 这 | APP GET | ASK ASK | ASK GOODS | ASK want | ASK..MONEY | ASK>WE>GIVE | COND..GAME | COND..GIVE | COND..SHARE | COND..YOU | COND>CROWD | COND>MONEY
0.25 | COND>YOU>GET | CROWD..GAME | CROWD..MONEY | CROWD..PAY | CUSTOM..YOU | FREE..REPAY | GAME>ASK | GET , | GET>COND | GIVE..ORG | GOODS GOODS | GOODS>WE>GIVE | INVITE..LURE | INVITE>NUM | KIN..TELL
0.25 | KIN..TRIP | LURE COND | LURE..ASK | LURE>YOU>ASK | MONEY..QUEUE | MONEY>COND | MONEY>NEG | MONEY>TAP | NEG..REPAY | NEG..TURN | NEG>WE>GET | NOT NUM | NUM..TELL | NUM>COND>GET | NUM>COND>YOU | OWN>WE
0.25 | PAY MONEY | REPAY..TELL | SHARE KIN | SHARE>FREE | SHARE>GOODS | TAP , | TAP NUM | TAP 这 | TAP>APP | TRIP..CROWD | TURN | URGE>TAP | WE can | WE..NUM | WE>GIVE>LURE | WE>LURE | WE>ORG>NUM | YOU COND
0.25 | YOU GOODS | YOU SHARE | YOU TRIP | YOU..NEG | anyth | bos | count | for NUM | gift card | i can | is GIVE | lat | of WE | on the | queu | relativ | shop | thos | to the | tonight | wait | which | who
0.25 | word | 七 天 | 上 , | 上 NEG | 上 不 | 两 百 | 么 | 仅 | 优 先 | 先 出 | 前 面 | 厘 | 友 | 友 圈 | 呢 | 呼 | 圈 | 块 九 | 天 的 | 子 的 | 学 | 就 是 | 年 终 | 快 | 您 记 | 把 这 | 星 | 最 高 | 服 务 | 满 | 瓜 | 用 户 | 的 QUEUE | 的 时 | 的 都 | 看 看 | 着 急
0.25 | 立 即 | 签 | 给 | 翻 倍 | 聊 | 藏 | 蛋 | 行 李 | 补 贴 | 表 | 计 | 订 | 谢 | 跟 TELL | 还 差 | 都 能
0.2 | , GIVE | , ORG | , no | , the | , 全 | , 前 | , 发 | , 每 | APP..MONEY | APP..SHARE | ASK..COND | ASK..SHARE | COND 的 | COND..NUM | COND..OWN | COND..RUSH | COND>GET | COND>OWN | COND>TAP | CROWD and
0.2 | GAME COND | GAME..NUM | GAME>GET | GET 个 | GET..NUM | GET..URGE | GET>GOODS | GET>NUM | GIVE MONEY | GIVE YOU | GOODS is | GOODS>WE | KIN and | KIN..MONEY | LURE from | LURE..TAP | LURE>GOODS | LURE>WE
0.2 | MONEY..CROWD | NEG NUM | NEG 多 | NEG..GOODS | NUM NEG | NUM 人 | NUM 月 | NUM..SHARE | NUM>COND | NUM>MONEY | NUM>RUSH | ORG..TELL | PAY NUM | PAY..WE | PAY..YOU | QUEUE..PAY | SHARE SHARE | SHARE YOU
0.2 | SHARE..PAY | SHARE..TAP | TAP..THEY | TAP>NUM | URGE..SHARE | URGE>GET | WE..RUSH | WE..TELL | WE>APP | YOU 还 | YOU..PAY | YOU..THEY | YOU>GIVE | box | claim your | half | lin | mak a | stil | the NUM
0.2 | the waitlist | ther | to | up to | 三 块 | 不 多 | 也 没 | 事 , | 令 | 份 , | 值 | 分钟 , | 券 , | 包 | 去 , | 友 , | 口 令 | 可 | 员 | 回 | 家 人 | 小 | 并 | 广 | 序 | 急 , | 您 打 | 您 还 | 时 , | 春 | 有 份 | 次 | 毛 | 注 | 用 , | 着 ASK
0.2 | 终 | 能 换 | 说 了 | 购 | 路 上 | 返 现 | 送 # | 间 | 限
0.15 | # lik | , i | , 咱 | , 让 | COND..COND | COND..URGE | CROWD 的 | CROWD..LURE | CROWD..WE | FREE..KIN | GAME ASK | GAME..GOODS | GAME>YOU | GET LURE | GET..ASK | GET..COND | GET..YOU | GIVE 打 | GIVE..GET
0.15 | GIVE>GOODS | GOODS GET | GOODS..GIVE | GOODS..YOU | KIN..FREE | KIN..GET | LURE>GIVE>YOU | MONEY..COND | NEG , | NEG..GIVE | NOR FREE | NOR NUM | NOR TURN | NUM..COND | NUM..GET | NUM..TRIP
0.15 | QUEUE..COND | QUEUE>MONEY | RUSH>PAY | SHARE>KIN | TAP TAP | TAP..ASK | TAP..GAME | TAP..WE | TAP>YOU | THEY..GOODS | TRIP..TURN | TURN..YOU | URGE..NUM | WE INVITE | WE..CROWD | YOU..INVITE | YOU>URGE
0.15 | a GOODS | and NEG | by | by the | complet | for | for you | new year | see ASK | spend | 一 人 | 一 张 | 一 杯 | 五 | 优 惠 | 先 到 | 到 先 | 即 | 变 | 只 要 | 咱 | 喊 | 平 | 心 , | 急 | 您 一 | 惠 | 拿 | 朋 友 | 李 | 桶 | 点 一 | 的 那
0.15 | 看 | 码 , | 种 | 第 | 经 | 自 动 | 记 得 | 评 | 话 费 | 跳 | 转 一 | 还 | 道 | 里 的 | 金 币
0.1 | , get | APP..APP | APP..GOODS | CUSTOM..GOODS | GET>NUM>LURE | GIVE COND | GOODS..FREE | GOODS..RUSH | INVITE PAY | INVITE 的 | INVITE>CROWD | INVITE>KIN | KIN..COND | LURE NUM | LURE..GET | LURE..TRIP
0.1 | MONEY..GIVE | MONEY>URGE | NEG..FREE | NEG>NUM | NOT URGE | NUM..MONEY | NUM..PAY | NUM>WE>GIVE | ORG..NEG | ORG>NUM | PAY..THEY | QUEUE | REPAY MONEY | TAP and | TAP..COND | TAP>GIVE | TAP>INVITE
0.1 | TRIP..KIN | TRIP>YOU | URGE..GAME | URGE>LURE | URGE>NUM | WE..GOODS | WE..YOU | WE>TELL | a priz | both | chat | far | send | to shar | you | 一 百 | 个 | 五 元 | 到 账 | 助 力 | 姐 | 存 | 孩 | 机 会 | 每 | 气 | 账
0.1 | 邀 请
0.05 | # yuan | , 说 | APP..COND | COND TRIP | COND..MONEY | COND>YOU | INVITE CROWD | LURE>NEG | LURE>NUM | NOR YOU | NUM>GIVE | PAY>YOU | QUEUE , | RUSH>YOU | SHARE..WE | TAP..NUM | URGE , | YOU..YOU
0.05 | YOU>SHARE | and # | as | can | grandpa | user | yuan | yuan , | 二 十 | 优 | 元 , | 八 | 再 | 大 | 将 | 您 | 排 队 | 是 您 | 更 | 百 | 直 | 真 | 级
-0.05 | , TELL | GIVE..KIN | GIVE>KIN | INVITE>YOU | KIN..INVITE | NEG..RUSH | NOR TRIP | NUM..RUSH | NUM..WARN | NUM>CROWD | PAY..KIN | REPAY..GIVE | RUSH PAY | TELL..WE | from | it | now | red envelop
-0.05 | your friend | 三 个 | 不 | 人 各 | 发 给 | 号 | 吃 饭 | 姑 | 己 | 年 货 | 怎 | 怎 么 | 您 那 | 慢 慢 | 现 金 | 相 | 票 | 结 | 自 己 | 话 题 | 路 费
-0.1 | , GOODS | , REPAY | , enough | , it | , 可 | COND 行 | COND..QUEUE | COND..REPAY | COND>NUM | COND>URGE>TAP | CROWD..ASK | GET..FREE | GOODS..GOODS | GOODS>FREE | KIN..NEG | LURE 了 | MONEY..LURE
-0.1 | MONEY..PAY | NEG>FREE | NEG>GAME | NEG>PAY | NOR COND | NUM | NUM 岁 | PAY COND | PAY NEG | PAY..ASK | PAY..MONEY | REPAY..COND | REPAY..GET | TAP>PAY>GOODS | TRIP..NUM | URGE>TAP>PAY | YOU | YOU 过
-0.1 | YOU 这 | YOU..REPAY | YOU>GOODS | grandma | hom | if you | left | neighbour | of # | the KIN | the tabl | wer | with the | 两 个 | 买 | 了 WE | 了 我 | 以 GIVE | 其 | 剩 点 | 十 分 | 发 到 | 备 | 外 | 奖 了 | 奶 | 子 一 | 底
-0.1 | 得 清 | 恭 | 恭 喜 | 您 包 | 您 家 | 我 记 | 攒 | 月 都 | 点 买 | 留 | 给 KIN | 给 您 | 给 我 | 能 剩 | 认 | 货 | 过 LURE | 过 奖 | 都 | 钟 | 问 | 预 算 | 额
-0.15 | , 他 | , 够 | , 恭 | , 比 | , 结 | ASK..NUM | ASK..URGE | ASK>PAY | COND NUM | CROWD was | CROWD..SHARE | FREE a | FREE..NEG | GAME 再说 | GAME>GOODS | GET 消 | GET 清 | GET..APP | GET>ASK | GIVE 回 | GIVE>WE
-0.15 | GOODS..KIN | GOODS>GET>NUM | INVITE..THEY | KIN GIVE | KIN..CUSTOM | KIN>NEG | LURE on | LURE 的 | LURE>ORG | MONEY..FREE | NEG..GET | NUM 了 | NUM 到 | NUM..FREE | ORG..ASK | PAY>GET | SHARE..NEG
-0.15 | SHARE..TRIP | TAP..GET | TAP>PAY | THEY..PAY | TRIP..TRIP | TRIP>PAY | WE to | WE 干 | WE..URGE | WE>CROWD>FREE | WE>KIN | WE>NEG>YOU | YOU to | YOU 家 | YOU 猜 | YOU 看 | YOU..GIVE | YOU>GET | any
-0.15 | at least | bonu | box of | hear | host | i hop | if | it is | laid | laid FREE | laid off | last | least | may YOU | may you | me to | neighbour was | other | our neighbour | quot | refund | wait for
-0.15 | walk | was laid | 七 | 万 八 | 不 会 | 个 话 | 了 没 | 五 块 | 五 天 | 们 干 | 会 再 | 伴 | 免 费 | 公 司 | 内 | 减 | 办 | 包 的 | 压 | 取 消 | 口 | 嘛 | 多 谢 | 婶 | 婶 , | 嫂 | 字 | 就 差 | 已 | 带 | 干 | 干 GOODS | 干 一 | 年 了 | 您 猜 | 挂 | 最 近
-0.15 | 来 的 | 标 | 核 | 楼 | 每 人 | 的 福 | 祝 YOU | 祝 您 | 群 里 | 要 | 要 是 | 谢 YOU | 谢 您 | 超 | 超 过 | 还 不 | 适 的 | 速 包 | 领 红 | 香 | 鱼
-0.2 | " SHARE | " TAP | "CROWD" | "TAP" | # | # and | # each | # minut | , RUSH | , let | , 也 | , 多 | ASK GET | ASK..ASK | ASK..OWN | COND | COND 把 | COND>THEY | CROWD..KIN | CROWD>FREE | CROWD>THEY
-0.2 | FREE..LURE | FREE>GET | GAME at | GET GET | GET a | GET 很 | GET..CUSTOM | GIVE TAP | GIVE..TELL | GIVE..TRIP | GIVE..WE | GIVE..YOU | GIVE>INVITE | GIVE>PAY | GOODS , | GOODS the | GOODS..LURE
-0.2 | INVITE..COND | KIN 说 | KIN>COND | KIN>GIVE | KIN>SHARE | LURE..GOODS | LURE..ORG | LURE..PAY | LURE>YOU>KIN | MONEY..KIN | NEG GAME | NEG TAP | NEG..INVITE | NEG..TRIP | NEG>TAP | NEG>YOU | NOR KIN
-0.2 | NOT GOODS | NUM YOU | NUM and | NUM minut | NUM 分钟 | NUM>ASK | ORG GOODS | ORG..KIN | ORG>GOODS | OWN..FREE | OWN..PAY | PAY 了 | PAY..TRIP | REPAY..LURE | SHARE NUM | SHARE it | TAP..CROWD | TELL..APP
-0.2 | TELL..GET | TELL..NUM | THEY..GET | THEY..INVITE | TRIP SHARE | TRIP..THEY | TRIP>COND | TRIP>WE>GIVE | TURN..GIVE | URGE..KIN | URGE>COND | WE LURE | WE NUM | WE>COND | YOU GIVE | YOU..OWN | YOU..TAP
-0.2 | YOU>CROWD | YOU>KIN>GET | b | be | car | completion | find | hav | is the | judg | let WE | let me | me | orang | pleas | rul | she | ticket | to PAY | trial | wher | with a | 一 会 | 东 西 | 两 万 | 了 NEG
-0.2 | 二 | 传 | 位 | 公 | 六 | 六 百 | 几 个 | 十 人 | 台 | 各 有 | 各 的 | 合 适 | 否 | 呗 | 和 | 坐 | 声 | 工 | 工 作 | 年 好 | 得 很 | 您 这 | 手 机 | 打 麻 | 抢 了 | 抢 到 | 报 销 | 斤 | 是 | 有 , | 有 各 | 样 | 比 | 没 | 父 , | 积 | 腊 肉 | 赶 | 跟 | 路 | 辈
-0.2 | 这 一 | 这 次 | 适 | 链 | 链 接 | 长 辈 | 项 | 高
-0.25 | " 的 | # " | # k | , for | , licenc | , stay | , 买 | , 候 | , 小 | , 我 | , 换 | APP..URGE | ASK , | ASK GIVE | ASK LURE | ASK YOU | ASK>GET | COND 年 | COND..WE | COND>FREE | COND>LURE>YOU | CROWD INVITE
-0.25 | CROWD>GOODS | CROWD>TRIP | CUSTOM CUSTOM | CUSTOM>GET | FREE..WE | GET..KIN | GET..MONEY | GET..ORG | GET..TELL | GET>SHARE | GIVE..THEY | GOODS>GET | KIN..ORG | KIN..URGE | LURE..WARN | LURE..WE
-0.25 | MONEY LURE | NEG GIVE | NEG..KIN | NEG..TELL | NEG>THEY | NOT WE | NUM " | NUM , | NUM GIVE | NUM k | NUM..CUSTOM | NUM..NUM | NUM>COND>NUM | NUM>GIVE>NUM | NUM>TURN | ORG 的 | ORG..LURE | ORG..NUM
-0.25 | OWN>COND | PAY>MONEY | REPAY , | REPAY..NEG | REPAY..YOU | REPAY>COND | RUSH YOU | RUSH..KIN | RUSH..WARN | RUSH>NEG | SHARE the | SHARE>WE | TAP>CROWD | TELL..GOODS | THEY..ASK | THEY..NEG | TURN>TAP
-0.25 | URGE..INVITE | URGE..PAY | URGE>WE | WE>LURE>YOU | WE>RUSH>YOU | YOU APP | YOU 对 | YOU>INVITE>NUM | about | after the | at | cc | cheaper | did | did you | down | enough | everyth | forward | giv the
-0.25 | h | hold | is MONEY | its | licenc | licenc cc | me surpris | month , | nobody | on a | only | only , | promis | run | salt | see | stay | surpris you | t | the CROWD | the TRIP | the YOU | the user
-0.25 | used | wil | with # | with YOU | you win | 一 个 | 一 年 | 上 的 | 下 来 | 不 能 | 不 要 | 东 | 个 月 | 乘 | 也 NEG | 乡 | 了 两 | 人 送 | 任 何 | 住 | 儿 去 | 先 放 | 击 | 分 的 | 分 钟 | 包 , | 去 吧 | 又 | 名 字 | 名 额 | 喜 GET | 喜 发 | 在
-0.25 | 在 GET | 夜 | 大 家 | 夹 | 女 | 姨 , | 子 , | 家 | 对 KIN | 思 | 您 过 | 我 没 | 户 对 | 手 续 | 报 | 支 | 放 心 | 明 天 | 有 人 | 来 , | 款 | 点 击 | 然 | 爷 爷 | 百 , | 的 , | 的 GOODS | 的 事 | 的 红 | 眼 | 积 分 | 童 票 | 第 一 | 约 | 续 | 续 费 | 西
-0.25 | 请 您 | 超 市 | 这 事 | 退 款 | 金 " | 阿 | 题
-0.3 | " INVITE | # hour | , " | , as | , or | , 下 | , 只 | APP..LURE | APP..TAP | APP..WARN | ASK>GET>LURE | ASK>GIVE | ASK>KIN | ASK>YOU | COND COND | COND CROWD | COND 度 | COND 看 | COND..THEY
-0.3 | CROWD>GET>LURE | FREE..TURN | GAME..NEG | GAME..TAP | GAME>NEG | GET..TAP | GET..THEY | GIVE GET | GIVE the | GOODS at | KIN LURE | KIN..SHARE | KIN..WE | KIN>INVITE | LURE or | LURE>CROWD | LURE>WARN
-0.3 | MONEY..INVITE | NEG COND | NEG RUSH | NEG a | NEG..THEY | NEG>SHARE | NOT THEY | NUM QUEUE | NUM hour | NUM 半 | NUM..ASK | NUM..INVITE | NUM>CROWD>GET | NUM>QUEUE | NUM>REPAY | NUM>SHARE>NUM | ORG..GAME
-0.3 | ORG>GAME | ORG>LURE | OWN NUM | OWN..NUM | OWN>NUM | PAY..LURE | PAY>COND | PAY>WE | REPAY of | RUSH..GET | RUSH..TAP | SHARE>GET | TAP COND | TAP..TELL | TAP..WARN | TAP>APP>GET | TAP>MONEY
-0.3 | TAP>NUM>GIVE | TAP>URGE | TRIP , | TRIP>ASK | TRIP>MONEY | TURN..NEG | TURN..NUM | URGE..WE | URGE>MONEY | WARN..PAY | WARN..WARN | WE NEG | WE..ASK | WE..KIN | WE>TURN | YOU OWN | YOU 去 | YOU 那
-0.3 | YOU..CUSTOM | YOU..GET | YOU>FREE | YOU>GOODS>WE | a PAY | agre | all | between | do | fee | gam | has | hop | li | mean | minut | no | open the | put | redeem | refund of | senior | shar it | sweet
-0.3 | tel WE | tel me | thank YOU | thank you | the plan | twic a | uncl | would | 万 三 | 上 | 中 了 | 串 | 买 年 | 些 | 份 证 | 信 息 | 光 | 列 | 到 YOU | 到 站 | 到 群 | 剩 | 十 三 | 单 位 | 压 岁 | 原 | 双 | 型 | 多 花 | 够 用 | 奶 奶 | 姨
-0.3 | 婚 | 安 | 家 的 | 容 | 就 能 | 岁 钱 | 巴 | 您 看 | 愿 | 成 度 | 我 一 | 我 给 | 才 | 打 GET | 换 乘 | 晚 | 有 NUM | 有 YOU | 有 优 | 案 | 气 , | 游 戏 | 满 十 | 爷 | 物 | 猜 猜 | 生 | 用 的 | 电 视 | 的 积 | 的 话 | 盒 | 短 信 | 答 案 | 系 | 绒 服 | 考 | 见
-0.3 | 让 YOU | 身 份 | 这 | 退 到 | 通 | 那 个 | 部 | 零 | 饭 ,
-0.35 | " LURE | " 是 | # or | , so | , 优 | , 到 | , 已 | , 您 | , 明 | , 没 | , 过 | ASK..KIN | COND 去 | COND 律 | COND 放 | COND>GOODS | COND>REPAY | CROWD..CUSTOM | CROWD>GIVE | CUSTOM..CUSTOM | FREE..PAY
-0.35 | FREE..QUEUE | FREE..TAP | GAME..CROWD | GET 成 | GET..TRIP | GIVE..WARN | GOODS and | GOODS..NEG | GOODS>TAP | INVITE..NEG | INVITE..QUEUE | KIN>FREE | LURE a | LURE 可 | LURE 或 | LURE..NUM | LURE>TRIP
-0.35 | NEG LURE | NEG 了 | NEG..NEG | NEG>GET | NOR ASK | NOT APP | NUM or | NUM>GET | NUM>TRIP | ORG..GOODS | ORG..INVITE | OWN..TAP | PAY and | PAY 款 | PAY..WARN | QUEUE..APP | QUEUE..TRIP | REPAY GET
-0.35 | REPAY..FREE | REPAY>GET | RUSH NUM | RUSH..TRIP | TAP APP | TELL>COND | TELL>FREE | TRIP GIVE | TRIP with | TURN..TAP | WE KIN | WE ORG | WE..TRIP | WE>CROWD | WE>CROWD>NUM | WE>GET>YOU | WE>ORG
-0.35 | YOU ASK | YOU..URGE | YOU>WE | alon | cal | cas | collect | com to | ful | get your | hand | hav a | i'm | in YOU | loyalty | mark | may | or mor | parent | peopl | shar the | tak the | text | than
-0.35 | the card | the child | tim | twic | 一 律 | 三 分 | 不 了 | 主 人 | 也 不 | 了 LURE | 人 COND | 人 就 | 他 | 付 款 | 以 下 | 任 务 | 份 TRIP | 位 亲 | 做 | 八 , | 分 | 初 五 | 到 , | 前 , | 即 可 | 去 | 同 意 | 啥 | 喜 | 太 | 它 | 对 , | 对 象
-0.35 | 带 上 | 年 | 开 心 | 彩 | 律 | 忙 , | 总 | 您 不 | 您 自 | 您 账 | 我 不 | 把 TRIP | 挣 | 换 成 | 数 , | 旅 | 时 间 | 春 联 | 机 号 | 百 八 | 示 | 福 气 | 离 | 类 | 药 | 行 程 | 装 | 要 YOU | 让 您 | 该 | 车 票 | 输 赢 | 途 | 都 GET | 重 | 销 | 面 | 飞 机
-0.4 | "GIVE" | # in | , then | , 一 | , 得 | , 请 | , 长 | , 领 | APP..NEG | APP>GET>LURE | COND FREE | COND 声 | COND 有 | COND>PAY>NUM | COND>WE | COND>WE>GIVE | CROWD..TRIP | CUSTOM..CROWD | FREE..COND
-0.4 | FREE..FREE | GET TAP | GET 到 | GIVE 着 | GIVE>ASK | GOODS to | GOODS..COND | GOODS>NUM | GOODS>PAY | INVITE>CROWD>GET | KIN..KIN | KIN>NUM | LURE is | LURE>CUSTOM | LURE>YOU | MONEY..MONEY | MONEY..TRIP
-0.4 | MONEY..WARN | MONEY>TRIP | NOT GIVE | NUM COND | NUM TRIP | NUM in | NUM..NEG | NUM>CROWD>COND | ORG..GIVE | PAY..NEG | QUEUE..FREE | QUEUE>NUM | REPAY>NUM | RUSH..FREE | RUSH..GOODS | SHARE CROWD
-0.4 | SHARE..THEY | TAP..OWN | TAP..QUEUE | TAP>COND>GET | TELL..TELL | THEY COND | THEY..QUEUE | TRIP..URGE | URGE..QUEUE | URGE>OWN | WE GAME | WE 都 | WE..GET | WE>FREE | WE>GAME | WE>GET | YOU..ORG
-0.4 | YOU..SHARE | YOU..WE | YOU>COND | a QUEUE | a bonu | and you | better | check | child | clos | do not | don't | envelop | get you | i'l | i'v | in the | k | nephew | not a | of MONEY | read | scor
-0.4 | second | sign | tea , | the COND | the INVITE | the first | to MONEY | to you | what is | you and | you hav | your # | 一 元 | 一 声 | 七 万 | 上 两 | 不 用 | 个 朋 | 中 | 亲 戚 | 今 年 | 以 FREE | 价 | 停 车 | 六 个 | 准
-0.4 | 利 是 | 印 | 友 拼 | 句 | 句 " | 只 有 | 合 | 品 | 多 # | 常 | 建 | 念 | 恁 | 息 | 您 把 | 您 抢 | 您 说 | 我 帮 | 或 者 | 戚 | 拿 到 | 按 | 收 | 是 , | 有 的 | 柜 | 猜 , | 留 着 | 的 # | 的 NUM | 礼 品 | 礼 物 | 票 不 | 糕 | 行 , | 谢 谢 | 费 的 | 车 | 达
-0.4 | 迎 | 需 | 麻
-0.45 | " | "SHARE" | # # | , 听 | , 正 | APP , | APP>GET | COND 张 | COND>PAY>MONEY | CROWD..NEG | GET 了 | GET 着 | GET>TRIP | GET>YOU>COND | GIVE LURE | GIVE for | GIVE..ASK | GIVE>NEG | GOODS " | GOODS..TAP
-0.45 | GOODS>RUSH | INVITE LURE | INVITE>LURE | KIN..THEY | LURE " | LURE in | LURE..COND | LURE..MONEY | MONEY 儿 | MONEY>LURE>GIVE | NEG to | NEG>PAY>RUSH | NEG>TAP>NEG | NOR TAP | NOR WARN | NUM GOODS
-0.45 | NUM>FREE>NUM | NUM>GET>COND | OWN..COND | OWN..OWN | PAY..COND | REPAY..PAY | SHARE..WARN | TAP SHARE | TAP>NUM>COND | TELL | TELL..PAY | TRIP COND | TRIP..RUSH | TURN..KIN | URGE>MONEY>LURE | WE COND
-0.45 | YOU and | YOU for | YOU 自 | YOU..WARN | YOU>KIN>GOODS | YOU>OWN | a CROWD | a second | agent | and ASK | get | i get | it , | let | liv | meal | need to | no need | of your | off , | on | pag | plan
-0.45 | sav # | the LURE | together | was | year | you for | your bonu | yourself | 一 般 | 不 收 | 个 小 | 了 COND | 了 NUM | 停 | 儿 童 | 分 # | 十 二 | 发 财 | 叫 上 | 同 | 员 卡 | 哪 | 图 个 | 块 儿 | 块 钱 | 够 | 奖 的 | 室 | 就 行 | 得
-0.45 | 惠 , | 房 | 接 , | 放 | 方 | 果 | 每 张 | 满 # | 灯 笼 | 电 | 畀 | 着 | 笼 | 算 | 能 URGE | 般 | 蚊 , | 说 TAP | 速 度 | 那 张 | 都 NEG | 钱 给 | 零 钱 | 麻 将
-0.5 | # 元 | # 分 | , APP | , an | , er | , i'l | , 差 | , 给 | @ | ASK | COND WE | COND 够 | COND..TURN | COND>FREE>MONEY | COND>PAY | CROWD>GET | CUSTOM..GIVE | FREE..CUSTOM | GET 票 | GET..QUEUE | GIVE>GET
-0.5 | GOODS..TELL | GOODS..WARN | INVITE>GET | INVITE>MONEY | KIN COND | KIN>LURE | LURE and | LURE>WE>COND | MONEY , | NEG GET | NEG..PAY | NEG>INVITE | NOR PAY | ORG..URGE | OWN..GIVE | OWN>TAP
-0.5 | REPAY..MONEY | SHARE WE | TAP 完 | TAP..TRIP | THEY | THEY..COND | TRIP..YOU | TRIP>NUM | TURN..PAY | WE GET | WE 已 | WE>GET>NUM | WE>TRIP | YOU..KIN | YOU>COND>MONEY | YOU>COND>SHARE | a SHARE
-0.5 | ask your | carpool , | cash , | check the | er | er gu | gav | goes | gu | he | is | is FREE | key | lik | sav | send it | step | the GOODS | water | with your | your point | yuan mor | 两 | 了 | 事 | 从
-0.5 | 任 | 刚 | 初 | 千 三 | 卧 | 可 以 | 台 GET | 司 机 | 咱 们 | 地 | 头 | 婆 | 子 | 就 够 | 当 | 您 买 | 我 已 | 早 点 | 概 | 正 | 留 一 | 票 , | 程 | 窗 口 | 管 | 自 | 舅 | 补 排 | 要 用 | 请 NEG | 请 不 | 车 , | 还 是 | 这 COND | 里 那 | 额 ,
-0.55 | "GOODS" | "NUM" | # step | , OWN | , WE | , 先 | COND 小 | COND 要 | COND..WARN | COND>YOU>LURE | FREE 钱 | FREE>YOU | GAME..WE | GET " | GET>NEG | GIVE PAY | GIVE 上 | GIVE..APP | GIVE..TURN | GOODS..MONEY
-0.55 | GOODS..NUM | INVITE..ASK | KIN..GAME | KIN..PAY | KIN>GAME>GET | LURE for | LURE..KIN | LURE..NEG | MONEY NUM | MONEY>QUEUE | NEG INVITE | NEG..QUEUE | NEG..WE | NOT PAY | NUM>YOU | PAY LURE
-0.55 | SHARE..RUSH | SHARE>TRIP | TAP 了 | TAP..NEG | TAP>COND>GIVE | TELL..FREE | THEY>COND | WE>PAY | YOU..ASK | a shar | cost # | lower | noth | odd | of a | parent to | step , | student | tabl | tel | train
-0.55 | video | your own | 一 小 | 交 | 信 | 写 | 别 理 | 到 手 | 发 , | 回 去 | 官 | 官 方 | 市 | 快 递 | 所 | 折 抵 | 抽 奖 | 拼 | 杀 | 理 | 看 完 | 社 | 站 | 童 | 若 | 说 | 递 | 酒 店 | 长
-0.6 | "INVITE" | , TRIP | , 还 | ASK..GET | CROWD 拼 | CROWD..WARN | CUSTOM , | GET..OWN | GET..TURN | GOODS 上 | GOODS..PAY | KIN..CROWD | LURE>APP | LURE>COND>GIVE | MONEY..GET | MONEY..OWN | NOT INVITE
-0.6 | NUM 小 | PAY..GOODS | TAP..PAY | TELL..COND | WE..GAME | YOU..TRIP | YOU>ORG | YOU>TAP | cost | do you | giv | hour | keep | of you | on thi | over | pay # | point | sit | your card | 万 | 了 五 | 付 | 出 来
-0.6 | 她 | 如 果 | 差 | 您 手 | 或 | 收 红 | 满 分 | 灯 | 百 五 | 糖 | 输 | 这 条 | 酒
-0.65 | # a | , ASK | , WARN | ASK hav | COND..PAY | GET 房 | GET 的 | GIVE..NEG | GIVE>APP | INVITE..WARN | LURE , | LURE..CUSTOM | LURE..RUSH | NEG..SHARE | NOT GET | NUM GAME | NUM a | NUM>LURE>COND | ORG
-0.65 | ORG..MONEY | PAY>LURE | REPAY..NUM | TELL..INVITE | TRIP | URGE MONEY | URGE..OWN | WE CROWD | ask for | berth | lik to | or | pay | play | split | the | then | to SHARE | 你 们 | 共 | 到 了 | 单 | 司 | 多 PAY
-0.65 | 奖 金 | 少 | 帮 您 | 我 | 房 卡 | 抵 | 拼 车 | 接 | 时 | 百 块 | 的 | 短 | 窗
-0.7 | CROWD GET | GOODS>MONEY | LURE..SHARE | NEG..TAP | OWN | YOU NUM | and NUM | are | carpool | form | seat | sel | task | the carpool | want to | you get | 三 百 | 两 块 | 享 , | 发 了 | 处 | 实 | 岁 | 早 | 法 | 错
-0.7 | 门 | 队 名 | 飞
-0.75 | "GET" | "LURE" | , 收 | GET COND | INVITE YOU | NOR QUEUE | NOT SHARE | OWN..MONEY | TAP..SHARE | WE>NEG | YOU 有 | YOU..GOODS | chang | my | own | sign the | so | to redeem | 受 | 店 | 您 有
-0.8 | , KIN | CUSTOM | GAME..KIN | KIN..LURE | LURE..OWN | NEG | NEG SHARE | TAP 的 | i | need | what | 听 | 应 | 月 | 行 | 车 的
-0.85 | tea | when | 叫 | 换 | 改 | 证
-0.9 | GOODS for | LURE..QUEUE | NOR NEG | RUSH..NEG | TELL..WARN | that | 那
-0.95 | TELL..LURE | YOU MONEY | each | 几 | 取 现 | 提 前 | 明 | 的 LURE | 省
-1 | KIN GET | REPAY | ask | 取
-1.05 | reward | 找 | 没 有
-1.1 | COND 好 | GET..WARN | WE..NEG | 就 好 | 退
-1.15 | KIN
-1.2 | 四
-1.45 | NOT RUSH
-1.5 | 以
-1.65 | WARN
-1.95 | NOT LURE
`;
