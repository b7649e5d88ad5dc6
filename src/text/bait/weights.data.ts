// Learnt from test/fixtures/bait*.jsonl by `npx tsx scripts/train-bait.ts`: see docs/detectors.md. Not written by hand.
/** Where every score begins. */
export const base = -1.726;

/** Weights, and what bears them: for bait above zero, against it below; the names are those of `features.ts`. */
export const table = `
1.8 | 券
1.75 | LURE
1.65 | RUSH
1.55 | MONEY | our
1.5 | INVITE..INVITE | 送
1.45 | SHARE | 免
1.4 | book | 我 们
1.3 | MONEY..RUSH
1.25 | , MONEY | GET | URGING | us | 这 儿
1.2 | PAY..RUSH | TAP | want a | win | 啦 | 开
1.15 | GAME..GAME | INVITE | PAY..QUEUE | one
1.1 | GATE | RUSH..YOU | and | cod | want
1.05 | COND LURE | spin
1 | GAME | TAP..TAP | earn | tap | 俩 | 大 奖 | 立 | 返 | 领
0.95 | , TAP | GAME..GET | GIVE | NUM LURE | YOU..COND | fre | month of | next | 专 | 掉 | 揿 | 红
0.9 | , SHARE | GET>LURE | GIVE 了 | GIVE..MONEY | MONEY..TAP | PAY RUSH | RUSH..RUSH | SHARE..NUM | THEY..YOU | URGE | WE..LURE | most | thi | 呀 | 抢
0.85 | #m | , PAY | APP | CROWD..GIVE | GAME..SHARE | GOODS..URGE | INVITE..NUM | NOT COND | SHARE to | SHARE..FREE | TAP..LURE | TURN..LURE | and it | question | star | vip | 一 | 们 | 加 | 只 | 您 的 | 想 要 | 首
0.8 | , INVITE | CROWD>QUEUE | INVITE..FREE | INVITE..GIVE | LURE..URGE | LURE>TAP | MONEY>RUSH | OWN>URGE | PAY>RUSH | RUSH>MONEY | TAP WE | YOU..APP | below | com back | shak | the pric | 儿 有 | 助 | 参 | 就 有
0.8 | 来 | 点 开 | 退 出
0.75 | , # | ASK>SHARE>LURE | COND..LURE | GATE..SHARE | GIVE..NUM | INVITE INVITE | QUEUE>YOU | SHARE..GATE | SHARE..ORG | SHARE>ORG | TAP>WE | TRIP..SHARE | URGE..GIVE | WE 这 | a | fancy | hongbao | thi LURE
0.75 | today | with WE | your | your next | 了 RUSH | 全 | 户 | 打 车 | 投 | 提 | 没 买 | 要 LURE | 资 | 越 多 | 邀
0.7 | , URGE | , ther | COND>GET>MONEY | CROWD..QUEUE | GAME..LURE | GAME>SHARE | GET..LURE | GOODS | KIN..GOODS | MONEY to | NOR LURE | PAY | PAY..CROWD | PAY>YOU>CROWD | TAP..MONEY | YOU 要 | a coupon
0.7 | answer | claim | go | yuan to | 三 | 下 | 十 元 | 您 要 | 抢 红 | 抽 | 拉 | 无 | 有 个 | 有 张 | 试 试 | 钱
0.65 | , whatever | ASK..LURE | ASK>LURE | GAME>GIVE | INVITE..TAP | MONEY..NEG | NUM..GAME | NUM>FREE | QUEUE..RUSH | SHARE..SHARE | TAP..FREE | TAP..GOODS | URGE..LURE | YOU 的 | a LURE | a RUSH | boost
0.65 | every | fal | it URGE | of the | unlock | voucher | welcom | 人 都 | 十 块 | 卡 , | 友 就 | 吗 | 回 家 | 您 也 | 春 | 福 | 说 , | 赚 | 越 | 送 您 | 钱 啦
0.6 | # get | , FREE | , 想 | , 最 | , 积 | APP and | APP..GIVE | COND YOU | COND 日 | COND..FREE | GET it | GET>LURE>COND | GIVE>NUM>MONEY | GOODS>GIVE | INVITE 个 | INVITE>PAY | LURE GET | LURE MONEY | NEG..TURN
0.6 | NEG>LURE | NUM..GATE | NUM..URGING | NUM>GET>NUM | PAY..URGE | QUEUE..GIVE | RUSH..MONEY | RUSH..PAY | SHARE>COND | THEY..MONEY | TURN..GET | WE GIVE | WE..GIVE | WE..TAP | WE>LURE | YOU next
0.6 | YOU>QUEUE | answer # | answer NUM | buy | coupon | day | doubl | festival | hidden | in # | link | mak | refer | right | someth | sp | the APP | top | top up | up # | why not | you'r | 一 份 | 一 起 | 充
0.6 | 分 两 | 包 雨 | 天 | 您 一 | 新 | 是 YOU | 每 日 | 的 账 | 红 包 | 群 , | 能 领 | 雨 | 鸡 蛋
0.55 | , you | , 人 | , 求 | , 点 | APP..GET | COND..SHARE | COND>LURE | CROWD , | CROWD..CROWD | CROWD>COND | CROWD>MONEY | CROWD>PAY | CROWD>WE | FREE | FREE GAME | GAME the | GATE>INVITE | GET 啦 | GET>YOU>LURE
0.55 | GIVE GIVE | GIVE GOODS | GIVE..RUSH | INVITE , | INVITE..YOU | LURE LURE | LURE TAP | LURE 吧 | LURE..YOU | LURE>GIVE | MONEY 车 | NUM FREE | NUM>FREE>COND | NUM>MONEY | RUSH..GIVE | SHARE , | SHARE..COND
0.55 | SHARE..GAME | SHARE..GOODS | TAP..GIVE | TAP>WE>COND | TELL and | THEY..THEY | URGE..GET | WE..APP | WE..SHARE | YOU>RUSH | a TRIP | a month | a wish | accelerator | and GOODS | and WE | and the
0.55 | and win | away | back , | cashback | draw | first | friend | it NEG | month | one with | sanya | to get | to sanya | whatever | why | wish , | you first | 了 INVITE | 人 的 | 入 | 到 MONEY | 包 啦 | 升 | 口 袋
0.55 | 名 , | 吧 | 吧 , | 就 | 帮 | 快 点 | 戳 | 把 WE | 把 我 | 揿 一 | 收 下 | 新 年 | 日 | 板 | 的 都 | 紧 | 课 | 赠 | 这 里 | 进 YOU | 进 您 | 钱 COND | 队 的 | 顿 | 领 一
0.5 | # 块 | , LURE | , 开 | , 随 | COND GATE | COND GET | COND MONEY | COND TAP | CROWD COND | CROWD NUM | CROWD..YOU | FREE..YOU | FREE>COND | GAME..GOODS | GATE..INVITE | GATE..NUM | GET MONEY | GET NUM
0.5 | GET 张 | GET>FREE>MONEY | GET>MONEY | GIVE>FREE | KIN 也 | KIN>GOODS | LURE COND | LURE 奉 | LURE>NUM>YOU | LURE>YOU>GET | MONEY>FREE | MONEY>NEG | NEG..URGE | NUM CROWD | NUM..TAP | NUM>GATE | NUM>THEY
0.5 | PAY..GET | RUSH..NUM | RUSH>PAY>MONEY | RUSH>PAY>NUM | SHARE and | TAP..WE | TAP>GET>LURE | THEY THEY | TRIP..NEG | TRIP>GET>COND | TURN>GET | URGE..URGE | URGING..GIVE | WE>INVITE | WE>INVITE>NUM
0.5 | YOU KIN | YOU>LURE | YOU>NUM | a # | add | and shar | claim it | eg | grab | in NUM | littl LURE | new THEY | new her | one for | queu | tag # | the GAME | unlock the | watch | win a | with | yet | 付 费
0.5 | 份 | 便 | 八 点 | 分 之 | 分 钱 | 刮 刮 | 友 | 员 , | 在 TAP | 多 说 | 奉 上 | 嫌 | 封 | 就 是 | 心 | 慢 无 | 成 | 我 推 | 我 这 | 拿 走 | 春 运 | 照 片 | 片 发 | 王 | 百 分 | 百分 之 | 的 那 | 码 | 翻 | 老 板 | 荐 给 | 赛 | 趟 车 | 转 | 运 | 锁 | 页
0.45 | , 红 | , 退 | APP APP | APP..APP | APP..COND | APP..RUSH | APP..SHARE | ASK 好 | COND..GATE | COND..GIVE | COND..GOODS | COND>GAME>GET | COND>GATE | CROWD>GET>MONEY | CROWD>YOU | FREE..GAME | FREE>MONEY
0.45 | GAME GAME | GAME LURE | GAME NUM | GAME..ASK | GAME..GIVE | GAME>GET>NUM | GATE..COND | GATE..GATE | GET LURE | GET..GAME | GET>GAME | GIVE NUM | GIVE..GAME | GOODS is | GOODS..GET | INVITE..APP
0.45 | INVITE..GATE | INVITE>WE | KIN..WARN | KIN>TRIP>GET | LURE FREE | LURE..LURE | LURE>GIVE>GET | NEG ASK | NEG..COND | NEG..NUM | NUM TAP | NUM..GIVE | NUM>URGING | PAY " | PAY , | PAY 个 | PAY 到
0.45 | QUEUE..URGE | RUSH..COND | TELL , | TRIP..GATE | TRIP>GATE | TURN>LURE | URGE>NUM | WE 的 | WE..COND | WE>COND>GIVE | YOU a | YOU..GAME | YOU..URGING | YOU>TRIP>NEG | a fre | a gift | ad | befor it
0.45 | complet | complet the | lik a | listener | minimum | new | or a | pas | pas it | pick | pric | red packet | sp pack | the mor | you'v | your coupon | your nam | 一 转 | 七 天 | 个 RUSH | 为 | 久 | 么 好 | 买 个
0.45 | 以 换 | 免 了 | 关 | 出 票 | 别 人 | 十 五 | 卖 | 发 一 | 可 GET | 吐 | 呀 , | 哦 | 塞 | 姑 妈 | 完 | 小 红 | 帮 忙 | 广 告 | 开 始 | 张 LURE | 得 上 | 忙 | 惠 码 | 慢 | 我 砍 | 手 慢 | 把 | 攞 | 收 到 | 料 | 普 | 普 通 | 替 | 派 | 琴 | 直 | 看 看 | 礼 , | 神
0.45 | 秒 | 笔 | 补 | 让 | 试 | 话 NEG | 话 不 | 说 的 | 谱 | 赞 | 走 不 | 还 没 | 里 了 | 金 | 钢 | 钢 琴 | 鸡
0.4 | "COND" | # mor | , 上 | , 成 | , 拉 | , 来 | , 票 | , 立 | APP GIVE | APP 的 | APP..NUM | ASK want | COND , | COND 发 | COND 的 | COND 走 | COND..ASK | COND..INVITE | COND>YOU>TRIP | CROWD | CROWD with
0.4 | CROWD..FREE | CROWD>TAP>YOU | CUSTOM..KIN | CUSTOM..SHARE | CUSTOM..YOU | GAME..TRIP | GAME>GET | GET , | GET..CROWD | GET>NUM | GET>YOU>GET | GIVE..GET | GIVE>YOU | GOODS a | GOODS>INVITE | INVITE 的
0.4 | INVITE..PAY | KIN TELL | KIN..TAP | KIN>YOU>INVITE | LURE GIVE | LURE WE | LURE>GET>NEG | LURE>TURN | MONEY>GOODS | NEG 是 | NOR APP | NOR GOODS | NOR RUSH | NUM mor | NUM..CROWD | NUM..YOU
0.4 | NUM>GIVE>COND | NUM>NEG>TAP | NUM>SHARE | OWN GET | OWN..GET | OWN>GET | PAY PAY | PAY..TURN | REPAY MONEY | RUSH>GIVE | SHARE KIN | SHARE YOU | SHARE..GIVE | SHARE..MONEY | SHARE>NUM | SHARE>YOU
0.4 | TAP TAP | TAP..ASK | TAP..YOU | TAP>GAME | TELL..KIN | THEY GET | THEY..TAP | TRIP>FREE>MONEY | TURN..RUSH | URGE..GOODS | WE..GOODS | WE..QUEUE | WE>GIVE>GOODS | YOU TAP | YOU..QUEUE | YOU>COND>NEG
0.4 | a photo | and we'l | card | driv | finish | for NUM | for the | for you | gala , | greet | group and | help | her | lucky | packet | partner | photo | shar thi | tablet | tag | the link | the most
0.4 | the way | to anyon | to the | up | upgrad | wish | your link | 一 张 | 专 属 | 个 TAP | 九 块 | 也 | 了 YOU | 了 您 | 人 GIVE | 代 金 | 优 先 | 会 员 | 保 | 保 障 | 册 | 刀 , | 券 , | 刻 | 友 圈 | 发 COND | 同 事 | 咖 | 咖 啡 | 咱 俩 | 啡
0.4 | 多 了 | 奉 | 奶 茶 | 好 了 | 尊 | 就 给 | 币 | 帮 我 | 平 台 | 户 , | 把 KIN | 把 这 | 是 您 | 最 后 | 期 | 本 | 杯 | 橘 | 橘 子 | 池 | 爱 | 现 | 疼 | 的 INVITE | 的 YOU | 砍 | 祝 | 祝 福 | 神 券 | 给 一 | 要 的 | 话 费 | 请 一 | 账 | 返 您 | 返 现 | 还 在
0.4 | 这 个 | 邮 | 金 券 | 随 | 障 | 食
0.35 | # % | % | , GET | , TURN | , no | , 前 | , 戳 | , 老 | APP>GIVE | COND QUEUE | COND..APP | COND..KIN | COND..URGE | COND>GET | COND>MONEY | COND>WE>NUM | COND>YOU>COND | CROWD..GAME | CROWD>RUSH
0.35 | CUSTOM>COND | FREE with | GAME COND | GAME>LURE | GET 上 | GET..GOODS | GET..WE | GET>LURE>WE | GIVE YOU | GIVE..CROWD | GIVE..GIVE | GIVE..LURE | GIVE>COND>YOU | GIVE>LURE>URGE | GOODS..INVITE
0.35 | INVITE PAY | INVITE TAP | INVITE..GAME | INVITE..REPAY | INVITE..URGE | INVITE>APP | INVITE>TAP | KIN TRIP | LURE NUM | LURE TURN | LURE 已 | LURE 池 | LURE..TAP | LURE>FREE | LURE>NUM | MONEY FREE
0.35 | MONEY..APP | MONEY>URGE | NEG 来 | NEG 的 | NEG>COND>GIVE | NUM % | NUM KIN | NUM 月 | NUM..ORG | NUM>LURE>NUM | ORG..SHARE | PAY YOU | PAY..WE | PAY>NUM>GET | PAY>TURN | QUEUE..LURE | REPAY..TAP
0.35 | RUSH..URGE | SHARE..GET | SHARE..URGE | SHARE>TAP | TAP LURE | TAP the | TAP..NUM | TAP>APP | TAP>LURE | THEY>TAP | TRIP>NEG | TRIP>YOU | URGE..COND | URGE>APP | WE..MONEY | WE>GIVE | WE>MONEY | WE>THEY
0.35 | YOU..LURE | YOU..MONEY | YOU..RUSH | a FREE | and MONEY | and i'l | anyth | app | count as | festiv | fetch | head | hous | is GIVE | is on | is your | new year | on us | post | ric | stil | the next
0.35 | to CROWD | wait , | we'l | who | won | you'v got | 一 单 | 一 箱 | 不 够 | 个 红 | 了 二 | 人 | 会 | 倍 | 元 打 | 先 得 | 别 的 | 前 | 前 面 | 动 | 包 您 | 十 , | 喂 | 喊 | 圆 | 圈 | 备 了 | 宝 | 客 | 家 都 | 家 门 | 寄 | 小 区 | 就 免 | 就 送
0.35 | 张 券 | 微 | 意 的 | 我 的 | 指 | 提 现 | 替 您 | 最 | 服 | 机 会 | 每 | 每 天 | 气 | 清 | 的 QUEUE | 的 行 | 礼 | 福 利 | 箱 | 系 统 | 能 GET | 至 | 节 | 蚊 | 蛋 | 说 NEG | 说 不 | 费 领 | 转 给 | 过 期 | 这 班 | 进 | 速 | 都 能 | 顺 | 顺 COND | 顺 便
0.35 | 领 现
0.3 | " , | , one | , 充 | APP SHARE | APP..CROWD | APP>SHARE | ASK..MONEY | ASK..NEG | ASK>WE>GIVE | COND INVITE | COND..CROWD | COND>GAME | COND>GET>NUM | COND>GIVE>GOODS | COND>LURE>ASK | COND>NEG
0.3 | COND>NUM>COND | COND>YOU>GET | CROWD>COND>GET | CUSTOM..GET | CUSTOM..NEG | FREE the | FREE>GAME | FREE>GOODS | GAME , | GAME..COND | GAME>GET>LURE | GATE..CROWD | GATE>SHARE | GET GOODS | GET..SHARE
0.3 | GET..YOU | GOODS GOODS | GOODS..CROWD | GOODS..TURN | GOODS>TURN | INVITE..CROWD | INVITE..KIN | INVITE..LURE | INVITE..WE | INVITE>CROWD>COND | INVITE>NUM | INVITE>YOU>KIN | KIN 都 | KIN..APP
0.3 | KIN..MONEY | KIN..TELL | KIN>TELL | KIN>YOU | LURE TELL | LURE>COND | MONEY..QUEUE | MONEY>TAP | NEG 够 | NEG..LURE | NEG>ASK | NOR TURN | NOT ASK | NOT TURN | NOT URGE | NUM SHARE | NUM..GET
0.3 | NUM..QUEUE | NUM..SHARE | NUM..TRIP | NUM>COND>GET | ORG..PAY | ORG>NUM | OWN 的 | PAY NUM | PAY a | PAY..YOU | PAY>INVITE | REPAY..WE | SHARE SHARE | SHARE a | SHARE thi | SHARE..LURE | SHARE>CROWD>COND
0.3 | SHARE>FREE | SHARE>KIN | TAP..GAME | TAP..RUSH | TAP>NUM | TRIP and | TRIP of | TRIP..GAME | TRIP..INVITE | TRIP..LURE | TRIP>KIN | TURN..URGE | URGE>COND | WE can | WE hav | WE..FREE | WE..INVITE
0.3 | WE>APP | WE>GIVE>COND | WE>GIVE>MONEY | YOU SHARE | YOU..FREE | YOU..TURN | YOU>GIVE | YOU>TRIP | YOU>TURN | and a | befor you | can | chat | cousin | daily | far | film | for # | gift card | half a
0.3 | i can | i hav | in | just | order , | our lucky | paid | red | shop | sister | the RUSH | them | waitlist | your account | 万 , | 上 不 | 么 | 之 | 五 元 | 亲 , | 份 , | 优 | 作 | 偿 | 先 | 免 费 | 八 十 | 再 走 | 刀 | 利 ,
0.3 | 助 力 | 区 | 十 | 卡 | 即 | 去 看 | 可 | 告 | 块 , | 块 九 | 好 友 | 存 | 客 服 | 就 发 | 得 到 | 快 去 | 您 没 | 抽 一 | 攻 | 新 春 | 暖 | 有 | 有 红 | 来 WE | 来 我 | 棵 | 求 | 班 车 | 瓜 | 瓜 分 | 登 | 百 六 | 票 我 | 给 CROWD | 翻 倍 | 老 | 聊 | 要 不 | 解
0.3 | 解 锁 | 订 好 | 语 | 豆 | 象 , | 贴 | 起 | 起 来 | 轮 | 钱 的 | 领 取
0.25 | " COND | # friend | # 的 | , COND | , 你 | , 加 | , 去 | , 发 | , 等 | , 车 | , 首 | , 马 | ASK..TAP | ASK>NEG | COND KIN | COND TRIP | COND..CUSTOM | COND..NUM | COND..TAP | CROWD to | CROWD..RUSH | CROWD..WE
0.25 | CROWD>COND>GIVE | CROWD>GIVE>NUM | FREE , | FREE GET | FREE LURE | FREE NUM | FREE..REPAY | GAME..URGE | GET THEY | GET..ASK | GET>GIVE | GET>NUM>NEG | GET>THEY | GIVE>GOODS | GIVE>RUSH | GIVE>TAP
0.25 | GOODS..GOODS | GOODS..THEY | INVITE a | INVITE..GOODS | INVITE..ORG | KIN KIN | LURE..GIVE | LURE>GET | LURE>GOODS | LURE>TAP>COND | MONEY 的 | MONEY..NUM | MONEY>COND | MONEY>PAY | NEG 聊 | NEG..GOODS
0.25 | NEG>SHARE>CROWD | NEG>WE>GET | NOR GET | NOR GIVE | NOR INVITE | NOT NEG | NOT QUEUE | NUM..LURE | NUM>COND>YOU | NUM>CROWD>YOU | NUM>WE>GIVE | ORG..TELL | ORG..YOU | PAY..INVITE | PAY..TELL | PAY..THEY
0.25 | QUEUE 的 | QUEUE..YOU | REPAY..QUEUE | REPAY..TELL | REPAY>YOU | RUSH QUEUE | RUSH RUSH | RUSH>YOU | SHARE 给 | SHARE..TAP | SHARE>GOODS | TAP>COND | TAP>INVITE | TAP>THEY | TRIP..CROWD | TRIP..KIN | TURN
0.25 | TURN..APP | URGE..NUM | URGE..SHARE | URGE>LURE | URGING..LURE | WE APP | WE INVITE | WE..NUM | WE>ORG>NUM | WE>REPAY | YOU COND | YOU RUSH | YOU 也 | YOU..CROWD | YOU..NUM | YOU..PAY | YOU>URGE | bos
0.25 | both | by | claim your | com | fil | for LURE | for WE | for a | fre , | friend , | half | how | money | not | on the | she | spend | spr | the NUM | the app | to your | want the | you both | 一 百 | 一 问
0.25 | 上 CUSTOM | 上 NEG | 两 小 | 两 百 | 个 LURE | 个 加 | 也 有 | 书 | 了 一 | 人 越 | 令 | 以 GET | 你 | 你 的 | 儿 | 先 出 | 全 家 | 八 | 八 元 | 出 | 分 享 | 到 朋 | 励 | 十 八 | 千 万 | 厘 子 | 右 | 吃 TRIP | 呼 | 啦 , | 奖 励 | 属 | 年 终 | 弟 | 张 | 待
0.25 | 微 信 | 您 | 您 是 | 您 返 | 排 队 | 推 荐 | 插 队 | 春 节 | 是 NEG | 晚 八 | 最 高 | 楼 下 | 次 | 母 , | 油 | 注 册 | 点 赞 | 特 | 用 户 | 的 CROWD | 的 不 | 的 朋 | 的 机 | 的 车 | 着 急 | 称 | 简 | 能 换 | 能 提 | 荐 | 评 | 贴 , | 走 , | 车 厘 | 转 一 | 边
0.25 | 邀 请 | 里 有 | 除 | 领 ,
0.2 | , GIVE | , GOODS | , 全 | , 十 | , 帮 | , 能 | , 让 | , 说 | , 转 | ASK ASK | ASK..GATE | ASK..GOODS | ASK>TRIP | COND NEG | COND 给 | COND..GET | COND..TRIP | COND>APP | COND>CROWD | COND>SHARE>NUM
0.2 | CROWD..COND | FREE..CROWD | FREE..NUM | FREE..SHARE | FREE>LURE | GAME>ASK | GAME>NUM | GET ASK | GET..GATE | GET..GET | GET>GOODS | GET>NUM>LURE | GIVE>MONEY | GIVE>NUM | GOODS..QUEUE | GOODS..RUSH
0.2 | GOODS>LURE | GOODS>QUEUE | INVITE WE | INVITE>CROWD | KIN YOU | KIN..GIVE | KIN..YOU | KIN>TAP | LURE..GET | LURE..TURN | LURE>GIVE>YOU | LURE>TELL | LURE>URGE | MONEY 八 | MONEY..GOODS | MONEY>WE
0.2 | NEG GOODS | NEG..MONEY | NEG>APP | NEG>GOODS | NOR NUM | NOR REPAY | NOT NUM | NUM..TELL | NUM>CROWD | NUM>KIN | NUM>NEG | NUM>YOU>NUM | ORG..TRIP | ORG>NUM>COND | PAY the | PAY 票 | PAY..GIVE | PAY..PAY
0.2 | QUEUE..NUM | QUEUE..PAY | SHARE..CROWD | SHARE>LURE | TAP..THEY | TAP>GIVE | TAP>YOU>GET | TELL 的 | THEY..TRIP | TRIP FREE | TRIP..GIVE | TRIP>FREE | URGE..FREE | URGE>GET>LURE | URGE>GIVE | WE..CROWD
0.2 | WE..TELL | WE>GIVE>TRIP | WE>RUSH | YOU , | YOU PAY | YOU 是 | YOU..INVITE | YOU>ASK>WE | YOU>COND>WE | a littl | at # | at NUM | count | get a | good | in our | it | lat | off | offer | see ASK
0.2 | see what | shar | tonight | which | you earn | 一 人 | 一 杯 | 三 个 | 不 多 | 个 | 九 | 买 | 买 票 | 享 到 | 亲 | 件 | 位 好 | 倒 | 候 补 | 公 | 到 账 | 加 速 | 包 | 升 级 | 厘 | 叔 | 告 诉 | 呢 | 器 | 圈 , | 块 八 | 师 | 并 | 广 | 归 | 急 | 急 ,
0.2 | 您 , | 您 还 | 想 | 拿 | 排 | 插 | 效 | 有 效 | 朋 | 朋 友 | 树 | 楼 | 步 | 点 | 点 这 | 热 | 玩 | 班 | 生 | 的 GAME | 的 钱 | 等 | 给 三 | 统 | 能 | 行 李 | 诉 | 购 | 跟 你 | 还 NEG | 还 URGING | 里 | 金 币 | 队 | 集 | 音 | 饭 | 马
0.15 | , | , CROWD | , GAME | , the | , 二 | , 可 | , 手 | ASK GOODS | ASK..COND | ASK..SHARE | COND 对 | COND>TAP | CROWD and | CROWD..GET | CROWD..MONEY | CROWD..PAY | CROWD..THEY | CROWD>TAP | FREE..TRIP
0.15 | FREE>GIVE | GAME ASK | GAME..NUM | GAME..TELL | GET NEG | GET URGE | GET>MONEY>LURE | GIVE 打 | GIVE>CUSTOM | GOODS..ASK | GOODS..FREE | GOODS..GAME | INVITE CROWD | INVITE..GET | INVITE>NUM>CROWD
0.15 | KIN , | KIN..GET | KIN>TRIP | LURE>WE | LURE>YOU>ASK | MONEY RUSH | MONEY..CROWD | NEG 多 | NEG..ASK | NEG..CROWD | NEG..REPAY | NOR YOU | NUM..TURN | NUM>INVITE | ORG..FREE | OWN..WE | OWN>WE | PAY>COND
0.15 | PAY>GOODS | PAY>MONEY>RUSH | RUSH..QUEUE | SHARE..KIN | SHARE>CROWD | SHARE>NUM>CROWD | TAP NUM | TAP and | TAP 这 | TAP>GET | TELL..YOU | THEY..FREE | THEY..NUM | THEY..URGE | TRIP>GET | TURN..YOU
0.15 | URGE , | URGE 去 | WE>YOU | YOU 还 | YOU..THEY | YOU..YOU | YOU>APP | YOU>ASK | YOU>GAME>NUM | YOU>MONEY | cash | data | drop | from | get # | in your | of GOODS | pocket | the QUEUE | the REPAY
0.15 | would you | you a | yuan , | 也 没 | 今 晚 | 介 绍 | 代 | 值 | 先 到 | 再 | 到 先 | 去 , | 发 | 可 得 | 名 | 员 | 咱 | 多 少 | 大 | 大 礼 | 太 | 子 的 | 定 | 家 人 | 平 | 得 一 | 您 打 | 截 图 | 房 子 | 抢 票 | 新 人 | 李 | 条 | 着 ASK | 着 呢 | 知 道
0.15 | 码 , | 立 减 | 绍 | 自 动 | 费 | 跟 TELL | 送 你 | 间 | 题 ,
0.1 | , 咱 | ASK..TRIP | ASK>GOODS | COND..GAME | COND..OWN | COND..RUSH | COND>GIVE | COND>OWN | COND>YOU | CROWD..TAP | CROWD>TAP>COND | GAME>COND | GAME>WE | GET..COND | GET..URGE | GIVE , | GIVE MONEY
0.1 | GIVE..GOODS | GOODS>WE | KIN..COND | KIN..INVITE | KIN>GAME | MONEY GIVE | MONEY..GIVE | NOR FREE | NUM , | NUM..FREE | NUM..PAY | NUM..URGE | NUM>COND | NUM>PAY | NUM>URGE | PAY..NUM | QUEUE..COND
0.1 | QUEUE>URGE | TAP..APP | TAP..URGE | TAP>YOU | TELL..NEG | THEY>NUM | TRIP..TURN | TURN>YOU | URGE..TAP | WE>GET | YOU LURE | YOU>CROWD | a GOODS | discount | lin | of | ther | tim , | turn | 个 , | 主
0.1 | 二 十 | 到 | 友 , | 口 | 妈 | 对 了 | 截 | 没 抢 | 百 | 的 人 | 真 | 知 | 票 | 袋 | 诉 您 | 请 把 | 走 | 转 发 | 阿 KIN | 阿 姨
0.05 | # peopl | # yuan | , NEG | , NUM | APP..MONEY | ASK..INVITE | COND>TRIP | CROWD TAP | CROWD..NUM | CUSTOM..COND | GIVE..TAP | GIVE..URGE | GOODS..GIVE | GOODS..WE | GOODS>WE>GIVE | INVITE>COND
0.05 | KIN..TRIP | LURE..ASK | MONEY..YOU | NEG , | NEG..YOU | NEG>NUM | NOR COND | PAY..FREE | PAY>NUM | SHARE..PAY | TELL>GET | TRIP..GET | TURN..MONEY | WE..WE | WE>ASK | YOU..GIVE | as | by the | eat | for
0.05 | the ORG | to shar | walk | way | yuan | 享 | 团 | 度 | 快 | 手 | 现 在 | 看 | 菜 | 跟 | 阿
-0.05 | , 那 | APP..TAP | ASK>INVITE | COND..COND | FREE a | GET 真 | GET>KIN | GIVE>TRIP | KIN>COND | NEG..GIVE | NOT GIVE | NOT TAP | NUM..COND | NUM>GOODS | REPAY..LURE | SHARE>WE | TAP..NEG | YOU GOODS
-0.05 | YOU>GET | YOU>PAY | a bonu | a red | big | car | coat | i'd | neighbour | red envelop | tak | 一 分 | 不 | 两 万 | 任 | 内 | 压 | 发 到 | 句 | 号 | 夜 | 奖 , | 座 | 得 真 | 教 | 数 | 时 候 | 样 | 算 | 超 | 过 | 钟
-0.1 | " GET | # a | # minut | # t | , TELL | , let | , 一 | , 别 | , 大 | COND PAY | COND the | COND..TELL | COND..WE | COND>TELL | COND>THEY | GET..NEG | GET..TAP | GET..TRIP | GIVE..TRIP | GIVE..TURN
-0.1 | GOODS COND | GOODS..LURE | GOODS..SHARE | GOODS>COND | INVITE..MONEY | INVITE..RUSH | KIN GIVE | KIN 说 | KIN..ASK | LURE YOU | LURE>REPAY | MONEY..MONEY | NEG..FREE | NEG>GET | NOT YOU | NUM | NUM RUSH
-0.1 | NUM a | NUM minut | NUM t | NUM 到 | NUM..GOODS | NUM..WARN | NUM>TAP | ORG..LURE | OWN , | PAY>MONEY | RUSH YOU | RUSH..ASK | RUSH..GET | SHARE..NEG | TELL..WE | WE | WE..YOU | WE>COND | YOU | YOU 猜
-0.1 | YOU>NEG | already | family | hav | host | is a | mov | no | one GAME | sweet | the tabl | wher | 一 次 | 两 个 | 个 群 | 也 NEG | 了 NEG | 了 WE | 了 就 | 了 我 | 二 | 五 天 | 他 们 | 伯 | 余 | 其 | 又 | 在 | 多 谢 | 好 | 婚 | 婶
-0.1 | 婶 , | 学 | 怎 | 怎 么 | 您 家 | 您 猜 | 慢 慢 | 抢 了 | 换 个 | 放 | 斤 , | 是 WARN | 晚 | 有 LURE | 有 没 | 案 | 次 , | 火 GOODS | 火 车 | 相 | 票 抢 | 童 票 | 给 | 腊 | 腊 肉 | 花 | 视 | 请 您 | 谢 YOU | 谢 您 | 赶 | 跟 您 | 身 | 过 年
-0.15 | , QUEUE | , it | , then | , 中 | , 够 | , 明 | , 要 | APP..LURE | APP..TRIP | ASK , | ASK WE | ASK..TELL | ASK>YOU | COND 放 | COND..QUEUE | COND..WARN | COND>NUM | CROWD was | CUSTOM..TAP | CUSTOM>GET
-0.15 | GET a | GET..GIVE | GIVE..COND | GOODS , | GOODS at | GOODS..YOU | GOODS>GET>NUM | GOODS>KIN | INVITE>KIN | KIN..CROWD | KIN..CUSTOM | LURE on | LURE or | LURE..WARN | NEG GAME | NEG GIVE | NEG..KIN
-0.15 | NEG>THEY | NOR ASK | NUM 了 | NUM 岁 | NUM>ASK | NUM>GIVE | ORG GOODS | ORG>GOODS | PAY TAP | PAY..ASK | PAY..GOODS | QUEUE>PAY | SHARE that | TAP..TELL | TAP>CROWD | TAP>PAY | TELL..NUM | THEY..NEG
-0.15 | TRIP..COND | TRIP..TAP | TRIP..TRIP | TRIP..WE | TRIP>WE>GIVE | TURN..NEG | TURN..TAP | TURN..WE | URGE..PAY | WE , | WE 干 | WE..GET | WE>COND>YOU | WE>CROWD>FREE | WE>RUSH>YOU | YOU ASK | YOU 家 | YOU 对
-0.15 | YOU 看 | YOU..CUSTOM | YOU>INVITE>NUM | YOU>KIN>GET | bag | bring | enough to | everyth | find | gift | giv the | great | hear | holiday | hom | kitchen | laid | laid FREE | laid off | let WE | let me
-0.15 | may YOU | may you | me , | neighbour was | or LURE | orang | other | our neighbour | out | parent | past | read | run | sourc | the CROWD | the KIN | the kitchen | to buy | was laid | we | wer | with a
-0.15 | you orang | your family | your friend | yuan mor | 不 能 | 东 | 东 西 | 买 加 | 事 , | 五 个 | 五 十 | 人 各 | 们 干 | 任 何 | 位 | 住 | 何 | 准 | 减 | 分 , | 利 是 | 单 位 | 压 岁 | 发 财 | 合 适 | 同 行 | 喜 | 喝 | 备 | 外 婆 | 奶 奶 | 如 | 姓
-0.15 | 姨 , | 嫂 | 子 , | 子 一 | 对 KIN | 将 | 岁 钱 | 已 经 | 巴 | 干 | 干 GOODS | 干 一 | 年 夜 | 建 议 | 您 记 | 您 那 | 或 者 | 户 对 | 明 天 | 是 COND | 最 多 | 最 近 | 有 COND | 法 , | 火 | 灯 | 爷 | 留 着 | 的 TELL | 盆 | 第 | 航 | 装 | 要 | 议 | 记
-0.15 | 话 题 | 说 " | 请 | 财 | 近 | 返 回 | 退 款 | 适 | 速 包 | 里 那 | 预 算 | 题 | 饺 | 饺 子 | 香
-0.2 | " NUM | " 的 | "TAP" | # | # " | # each | , RUSH | , a | , licenc | , so | , what | , 他 | , 给 | APP , | ASK YOU | ASK 钱 | ASK..ASK | ASK..OWN | COND | COND 个 | COND..NEG | COND..REPAY | COND>REPAY
-0.2 | COND>URGE>TAP | CROWD..ASK | CROWD..TELL | CROWD..TRIP | CROWD>ASK | CROWD>GET | CUSTOM>LURE | FREE..WE | FREE>TURN | GAME at | GAME..WE | GET 消 | GET..ORG | GET>ASK | GIVE 回 | GIVE 着 | GIVE..APP
-0.2 | GIVE>TELL | GOODS..KIN | GOODS>NUM | INVITE YOU | INVITE..COND | INVITE..NEG | KIN COND | KIN>NEG | KIN>WE | LURE 的 | LURE..ORG | LURE>YOU | MONEY , | NEG COND | NEG GET | NEG..INVITE | NEG..NEG
-0.2 | NEG..TRIP | NEG>PAY | NEG>TAP | NOR TELL | NUM COND | NUM GET | NUM..CUSTOM | NUM..NUM | NUM>GET>NEG | NUM>GIVE>NUM | NUM>REPAY | NUM>RUSH | ORG..NEG | ORG>LURE | PAY 了 | PAY..KIN | PAY..LURE
-0.2 | QUEUE..WE | QUEUE>TRIP | REPAY , | REPAY..FREE | REPAY..NEG | RUSH..TRIP | RUSH>QUEUE | SHARE the | SHARE>CROWD>WE | TAP..INVITE | TAP>NUM>COND | TAP>PAY>GOODS | TRIP , | TRIP COND | TRIP 了 | TRIP..PAY
-0.2 | TRIP>MONEY | TRIP>WE | TURN..FREE | TURN..NUM | TURN..SHARE | URGE..MONEY | URGE..WE | URGE>TAP>PAY | WE KIN | WE PAY | WE 都 | WE>LURE>YOU | WE>NEG>YOU | YOU 这 | YOU>INVITE | about | and read | as a | b
-0.2 | back | both hand | cas | cc | coach | do | enough | fee | fish | get the | hand | its | level # | licenc | licenc cc | me surpris | mean | minut | nobody | on a | only , | pleas | rul | salt | senior
-0.2 | surpris you | t | tel | than | the YOU | the plan | the user | ticket | twic a | wil | with CUSTOM | with both | 一 个 | 一 块 | 一 年 | 一 斤 | 不 用 | 个 月 | 中 了 | 主 人 | 了 COND | 了 三 | 了 两 | 于 | 享 受 | 亲 戚 | 人 多
-0.2 | 会 儿 | 位 亲 | 侄 | 到 站 | 到 群 | 剩 点 | 办 | 包 我 | 包 的 | 十 万 | 即 可 | 取 消 | 叫 上 | 吃 | 否 | 头 | 对 , | 少 钱 | 年 | 很 | 思 | 总 | 息 | 您 看 | 意 思 | 我 没 | 我 给 | 我 都 | 戚 | 才 | 打 麻 | 报 | 报 销 | 拍 | 换 乘 | 收 | 斤 | 时 间 | 晚 上
-0.2 | 更 | 月 都 | 有 , | 有 NUM | 标 | 桌 | 每 个 | 点 买 | 父 , | 爷 爷 | 电 视 | 米 | 经 | 绒 | 绒 服 | 网 | 羽 | 羽 绒 | 能 剩 | 西 | 要 点 | 让 YOU | 让 您 | 讲 | 路 费 | 这 事 | 这 话 | 连 | 部 | 重 | 铺 | 销 | 长 辈 | 领 红 | 饭 , | 麻
-0.25 | " | "INVITE" | "SHARE" | , as | , or | , stay | , 优 | , 听 | , 多 | , 小 | , 过 | , 还 | ASK GET | ASK LURE | ASK..CROWD | ASK..KIN | ASK>GET | ASK>PAY | COND 小 | COND 年 | COND..THEY | COND>PAY>NUM | COND>WE
-0.25 | COND>WE>GIVE | CROWD in | CROWD>THEY | CUSTOM..GIVE | FREE..TAP | FREE>NUM | GAME..CROWD | GAME..NEG | GET..THEY | GET>NEG | GIVE..THEY | GIVE>WE | GOODS " | GOODS..PAY | INVITE..SHARE | INVITE>GIVE
-0.25 | KIN>INVITE | KIN>NUM | LURE..GOODS | LURE..INVITE | LURE>COND>GIVE | LURE>ORG | LURE>YOU>KIN | MONEY 儿 | MONEY>LURE | MONEY>TRIP | NEG..OWN | NEG>GAME | NOT APP | NOT THEY | NOT WE | NUM TRIP | NUM 半
-0.25 | ORG..ASK | ORG..GET | ORG..MONEY | OWN..GIVE | OWN..NUM | OWN..PAY | OWN>COND | OWN>NUM | PAY..MONEY | PAY..WARN | PAY>CROWD | PAY>TAP | QUEUE..GET | REPAY..TRIP | REPAY>GET | RUSH..TAP | RUSH..WARN
-0.25 | RUSH>NEG | SHARE NUM | SHARE it | SHARE>GET>LURE | TAP SHARE | TAP>TRIP | TELL..GOODS | TELL>INVITE | THEY | THEY..COND | THEY>GIVE | TRIP..APP | TRIP..YOU | URGE TAP | URGE 的 | WE..ASK | WE>CROWD
-0.25 | WE>FREE | WE>GAME | WE>KIN | WE>TRIP | YOU..ORG | YOU..SHARE | YOU..URGE | YOU..WARN | YOU>GOODS | after the | all | and GIVE | another | at least | cal | cheaper | claim a | collect | coupon , | did
-0.25 | did you | dinner | driver | each , | get | h | he | hold | hop | i'l | in YOU | is NEG | it is | judg | k # | k NUM | least | meal | nephew | of # | of THEY | of your | peopl | promis | see | shar the
-0.25 | stay | task | tel WE | tel me | the door | the holiday | twic | whil | with YOU | work | you hav | 七 | 万 八 | 上 | 不 会 | 不 收 | 不 要 | 两 块 | 个 话 | 伴 | 做 | 儿 去 | 先 把 | 凑 | 分 的 | 分 钟 | 到 手 | 前 , | 去 吧 | 双
-0.25 | 台 GOODS | 各 有 | 各 的 | 名 字 | 哪 | 喜 GET | 喜 发 | 块 儿 | 多 花 | 够 用 | 夹 | 女 | 家 | 对 象 | 就 能 | 工 | 已 | 底 | 恁 | 您 拿 | 意 | 我 一 | 数 , | 是 NUM | 有 各 | 水 | 物 | 猜 猜 | 用 | 电 话 | 百 八 | 的 NUM | 眼 | 短 信 | 积 分 | 给 你
-0.25 | 群 里 | 考 | 舅 妈 | 认 | 该 | 趁 | 车 票 | 辈 | 这 一 | 这 次 | 都 GET | 金 额 | 额 , | 飞 机 | 高
-0.3 | , er | , i'l | , 也 | , 候 | , 到 | , 回 | , 得 | , 每 | , 没 | , 领 | APP>GET>LURE | APP>TAP | ASK GIVE | COND COND | COND 律 | COND 行 | COND..PAY | COND>LURE>YOU | COND>SHARE | CROWD INVITE | CROWD..CUSTOM
-0.3 | CROWD..KIN | CROWD>GOODS | CROWD>TRIP | CUSTOM CUSTOM | FREE 钟 | GAME>NEG | GET 成 | GET..APP | GET..RUSH | GET..TELL | GIVE the | GIVE..ASK | GIVE>NEG | KIN..NEG | KIN>FREE | LURE..RUSH | LURE>INVITE
-0.3 | LURE>SHARE | MONEY NUM | MONEY back | MONEY..TRIP | MONEY>KIN | MONEY>LURE>GIVE | MONEY>NUM | MONEY>YOU | NEG TAP | NEG..RUSH | NEG..THEY | NEG>INVITE | NEG>SHARE | NEG>YOU | NOR WARN | NUM " | NUM GAME
-0.3 | NUM>TRIP | ORG 的 | ORG..URGE | OWN..COND | OWN>TAP | PAY 款 | PAY..NEG | PAY..TAP | PAY..TRIP | QUEUE>NUM | RUSH..KIN | RUSH>COND | SHARE of | SHARE 本 | SHARE..WARN | SHARE..YOU | TAP>CUSTOM | TELL "
-0.3 | TELL..APP | TELL..GET | THEY COND | TRIP GET | TURN..GOODS | TURN..PAY | TURN>TAP | WARN..GET | WARN..WARN | WE>CROWD>NUM | WE>GET>YOU | YOU INVITE | YOU to | YOU 自 | YOU 那 | YOU>COND | YOU>FREE
-0.3 | YOU>SHARE>NUM | YOU>TAP | a CROWD | a PAY | and GET | any | between | child | clos | envelop | er | er gu | get you | gu | is FREE | key | let | mark | month , | off , | on | open the | pack | plac
-0.3 | put | thank YOU | thank you | the GOODS | the card | tim | to PAY | to WE | used | what is | would | year | 一 律 | 些 | 人 COND | 人 就 | 付 款 | 以 获 | 份 证 | 停 | 写 | 几 个 | 击 | 到 YOU | 半 价 | 去 | 名 额 | 含 | 和 | 场
-0.3 | 声 | 多 GIVE | 大 家 | 安 | 小 时 | 就 差 | 局 | 带 上 | 开 心 | 当 | 律 | 您 手 | 您 给 | 您 自 | 您 过 | 您 这 | 惠 , | 扫 码 | 抵 | 换 成 | 放 心 | 款 | 每 人 | 游 戏 | 点 击 | 现 金 | 用 积 | 的 事 | 短 | 礼 物 | 积 | 站 | 笼 | 答 案 | 类 | 给 您 | 续 | 者
-0.3 | 订 单 | 谢 谢 | 超 市 | 身 份 | 通 | 那 个 | 都 NEG | 里 程 | 零 钱 | 需 | 麻 将
-0.35 | # # | # in | , 差 | , 长 | APP..WARN | ASK..NUM | ASK>GIVE | COND WE | COND 够 | COND 有 | COND 看 | COND>GOODS | COND>WE>YOU | COND>YOU>LURE | CROWD..NEG | CROWD>FREE | CROWD>NUM | CUSTOM..CROWD
-0.35 | CUSTOM..CUSTOM | FREE..COND | FREE..CUSTOM | GAME..TAP | GAME>URGE | GET GET | GET TAP | GET 了 | GET>LURE>APP | GET>TRIP | GIVE..TELL | GIVE>ASK | GIVE>PAY | KIN..THEY | KIN..URGE | LURE and | LURE is
-0.35 | LURE 是 | LURE..NEG | LURE..NUM | LURE..WE | NEG 了 | NEG..GET | NEG..TELL | NEG>GIVE | NUM GIVE | NUM in | NUM..NEG | NUM>URGE>NUM | ORG..COND | ORG..GOODS | ORG..INVITE | OWN..FREE | QUEUE PAY
-0.35 | QUEUE..TRIP | REPAY..YOU | REPAY>COND | RUSH NUM | TAP..GET | TAP..SHARE | TAP>APP>GET | TAP>COND>GET | TAP>NUM>GIVE | TELL..FREE | TELL..PAY | THEY..QUEUE | URGE>MONEY | URGE>OWN | WE GET | WE to
-0.35 | WE 已 | YOU OWN | YOU and | YOU..OWN | YOU..TRIP | YOU>ORG | YOU>WE | agre | and ASK | and NUM | and PAY | cash , | door | exist | fit | has | if | if you | in the | is | k | lik | me to | need to
-0.35 | no need | over | plan | skip the | tabl | the TRIP | then | under | was | you and | you win | your # | your own | 一 元 | 一 小 | 万 | 不 了 | 串 | 了 | 交 | 今 年 | 以 FREE | 以 下 | 六 个 | 六 百 | 共 | 刚 | 初 | 剩 | 单
-0.35 | 只 有 | 可 以 | 台 | 同 | 同 意 | 园 | 子 | 家 的 | 就 够 | 带 | 平 安 | 应 | 得 | 忙 , | 您 买 | 您 说 | 意 多 | 我 已 | 房 | 打 GET | 把 TRIP | 折 | 折 扣 | 明 | 是 | 来 TAP | 柜 | 比 | 猜 , | 电 | 留 | 的 票 | 福 气 | 给 KIN | 肉 | 若 | 菜 单 | 要 提
-0.35 | 要 是 | 话 , | 说 TAP | 费 的 | 贺 | 车 的 | 输 | 还 是 | 退 到 | 递 | 链 | 链 接 | 面 | 额
-0.4 | "GOODS" | , APP | , TRIP | , join | , 您 | , 我 | APP..NEG | APP>GET | APP>YOU | COND 声 | COND>FREE>MONEY | COND>PAY | COND>TURN | COND>YOU>INVITE | CROWD>GET>YOU | CUSTOM..LURE | FREE on | FREE 钱
-0.4 | GET the | GET 着 | GET..CUSTOM | GIVE PAY | GIVE for | GIVE..WE | GIVE>LURE | GOODS..COND | GOODS>FREE | INVITE..WARN | INVITE>GET | LURE , | LURE 时 | LURE>CUSTOM | LURE>THEY | MONEY LURE | MONEY>QUEUE
-0.4 | NEG INVITE | NEG to | NEG>PAY>RUSH | NUM>FREE>NUM | OWN>GIVE | PAY..APP | PAY>QUEUE | QUEUE is | QUEUE..TAP | REPAY>NUM | SHARE WE | SHARE>CROWD>YOU | TAP 的 | TAP>COND>GIVE | TELL..TELL | TRIP GIVE
-0.4 | TRIP..URGE | TRIP>COND | WE NEG | WE..GAME | YOU NUM | YOU for | YOU..TAP | a QUEUE | along | bonu | check | cost # | do not | down | for INVITE | gift for | hav a | invit a | level | liv | lower
-0.4 | loyalty | of you | only | own | pay | pay # | redeem | second | shar it | step | tea , | thi TRIP | to you | together | train | uncl | water | you , | you for | yourself | 一 声 | 一 般 | 上 两 | 个 朋 | 中
-0.4 | 了 NUM | 从 | 份 TRIP | 你 们 | 儿 童 | 列 | 别 理 | 十 六 | 司 机 | 合 | 四 十 | 块 钱 | 外 | 多 PAY | 婆 | 己 | 帮 您 | 建 | 我 帮 | 所 | 拼 | 拿 到 | 挣 | 接 | 旅 | 春 联 | 有 优 | 概 | 满 # | 畀 | 的 , | 的 小 | 的 话 | 着 | 社 | 结 | 自 己 | 般 | 行 程
-0.4 | 补 排 | 见 | 路 | 车 , | 酒 店
-0.45 | "NUM" | # for | # step | # 元 | , 正 | , 请 | @ | ASK | ASK>GET>LURE | COND 把 | COND>PAY>GET | CROWD 拼 | CROWD..WARN | CROWD>LURE | FREE..QUEUE | FREE..RUSH | GET 房 | GET 票 | GET..OWN | GET..QUEUE
-0.45 | GIVE>GET | GOODS..TAP | GOODS>PAY | GOODS>YOU | INVITE..ASK | KIN..KIN | LURE 或 | MONEY>LURE>URGE | NEG LURE | NEG..WE | NOR TAP | NUM for | NUM>CROWD>COND | PAY LURE | REPAY..COND | REPAY..MONEY
-0.45 | REPAY..PAY | SHARE..THEY | SHARE>GET | TAP..PAY | TAP..TRIP | TELL | TELL..INVITE | THEY>COND | URGE..OWN | URGE>MONEY>LURE | WE COND | YOU..KIN | YOU..REPAY | YOU>COND>MONEY | a SHARE | a shar
-0.45 | ask for | ask your | at | carpool , | cover | ful | grandpa | or | parent to | peopl , | play | sign | step , | the | the COND | the LURE | the first | video | with your | your card | your point | 买 年
-0.45 | 了 五 | 他 | 出 来 | 十 二 | 印 | 友 拼 | 发 , | 品 | 回 去 | 字 | 实 | 您 抢 | 抽 奖 | 月 GET | 杀 | 满 分 | 的 积 | 离 | 窗 口 | 管 | 联 | 能 URGE | 行 | 车 | 达 | 这 条 | 那 张 | 酒 | 钱 给 | 错
-0.5 | "GET" | # 分 | , ASK | ASK..GET | COND FREE | FREE>YOU | GAME..KIN | GET>YOU>COND | GIVE GET | GOODS..TELL | INVITE LURE | INVITE>LURE | KIN..WE | KIN>GET | LURE " | LURE..COND | LURE..KIN | LURE..MONEY
-0.5 | LURE>TRIP | LURE>WE>COND | MONEY..KIN | NEG..QUEUE | NOR PAY | NOT SHARE | ORG | ORG..GIVE | OWN | QUEUE..APP | SHARE CROWD | TRIP>NUM | WE CROWD | YOU>COND>SHARE | berth | don't | it , | need | scor
-0.5 | tea | want to | your bonu | 个 小 | 五 百 | 传 | 击 链 | 台 GET | 司 | 咱 们 | 在 门 | 好 INVITE | 如 果 | 少 | 我 不 | 或 | 支 | 正 | 童 | 自 | 证 | 请 NEG | 请 不 | 这 COND | 零
-0.55 | , 收 | COND..TURN | CROWD GET | FREE..PAY | GOODS for | GOODS..NEG | GOODS..WARN | GOODS>MONEY | INVITE..QUEUE | KIN..PAY | LURE..OWN | LURE>APP | MONEY..OWN | NEG..SHARE | NEG..TAP | NOT INVITE
-0.55 | NUM..ASK | NUM>YOU | OWN..OWN | PAY..COND | REPAY..NUM | SHARE..RUSH | TRIP..RUSH | URGE MONEY | WE..KIN | WE..TRIP | WE>PAY | YOU..ASK | YOU>OWN | agent | carpool | do you | i'v | keep | me | of a
-0.55 | sav | seat | so | split | the carpool | to SHARE | with CROWD | 奖 金 | 它 | 官 | 官 方 | 常 | 您 找 | 我 | 把 LURE | 拼 车 | 按 | 接 , | 早 | 百 块 | 票 , | 窗 | 舅 | 行 , | 队 名
-0.6 | , OWN | CROWD>GET>LURE | CUSTOM , | GET..TURN | GOODS..NUM | KIN..LURE | LURE>GIVE>LURE | NOT PAY | TAP COND | TELL>COND | YOU..GOODS | are | cost | form | i | lik to | pag | point | sav # | send it
-0.6 | sit | when | 六 | 叫 | 她 | 差 | 市 | 店 | 收 红 | 方 | 早 点 | 果 | 程 | 要 用 | 退 | 长 | 飞
-0.65 | "LURE" | , KIN | ASK hav | FREE..FREE | GET COND | GET 的 | GIVE..NEG | GOODS 上 | GOODS..MONEY | LURE for | NEG..PAY | NOR NEG | NUM 小 | RUSH..GOODS | RUSH..NEG | TELL..COND | TRIP | YOU 有 | YOU..WE
-0.65 | chang | hour | on thi | say | you get | 付 | 受 | 地 | 岁 | 彩 | 您 有 | 改 | 时 | 月 | 法 | 说 | 那
-0.7 | SHARE>TRIP | my | of MONEY | sign the | to redeem | 了 LURE | 到 了 | 处 | 就 行 | 提 前 | 理 | 糖
-0.75 | GET 到 | KIN GET | NOR QUEUE | OWN..MONEY | WE..NEG | WE>NEG | giv | sel | student | what | 两 | 价 | 信 | 发 了 | 门
-0.8 | , WARN | , WE | COND 好 | CUSTOM | LURE..SHARE | NEG | NEG SHARE | PAY>LURE | REPAY | TELL..LURE | noth | 取 | 就 好 | 找 | 换 | 没 有 | 的 | 的 LURE
-0.85 | LURE..CUSTOM | that | 事 | 几 | 取 现 | 四 | 省
-0.9 | GET..WARN | KIN>LURE | LURE..QUEUE | MONEY..GET | YOU MONEY | each
-0.95 | NOT GET
-1 | TELL..WARN | reward
-1.1 | 以 | 听
-1.2 | KIN | NOT RUSH | WARN | ask
-1.9 | NOT LURE
`;
