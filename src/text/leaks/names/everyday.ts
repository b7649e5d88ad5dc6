/**
 * Everyday words that are names too: of people, firms and places. As a name one of these counts only where its
 * neighbours make it a name.
 */
export const everyday: ReadonlySet<string> = new Set(
  (
    '许诺 承诺 华山 东南 西北 东北 西南 华东 华南 中南 华北 华中 周到 周全 周密 虾皮 安定 友谊 康复 长征 方舟 周末 于是 大同 长春 清华 开封 保定 高峰 高兴 高明 高飞 高远 高峰 高尚 高雅 安心 安静 安康 安宁 安全 安然 平安 平凡 平静 和平 和谐 和睦 文化 文明 文静 阳光 晴天 晴朗 明天 明亮 明白 明月 明珠 ' +
    '春天 春风 春花 春节 春雨 夏天 夏雨 秋天 秋月 秋风 冬天 冬雪 冬冬 小雨 小雪 小满 小寒 立春 立夏 谷雨 白露 大雪 大寒 雪花 白雪 冰雪 阳春 梅花 桃花 荷花 兰花 菊花 杏花 桂花 玫瑰 ' +
    '百合 茉莉 牡丹 海棠 芙蓉 珍珠 翡翠 宝贝 宝宝 星星 星辰 月亮 月光 朝阳 晨光 晨曦 晚霞 彩霞 彩虹 云霞 白云 江山 江河 长江 黄河 泰山 海洋 大海 海燕 燕子 飞燕 凤凰 ' +
    '飞翔 飞扬 远方 远航 方圆 方向 方便 东方 南方 北方 理想 梦想 思想 成功 成长 成才 成就 建设 建国 国庆 国强 胜利 顺利 吉利 吉祥 如意 喜庆 欢喜 欢乐 快乐 开心 乐意 ' +
    '幸福 福气 富贵 荣华 光荣 光明 光辉 辉煌 美丽 美好 俊杰 英雄 英才 勇敢 坚强 坚定 刚强 刚毅 毅力 自强 自立 进步 进取 向前 向上 永远 永恒 长久 长寿 健康 康健 清明 清风 ' +
    '端午 元宵 中秋 重阳 冬至 程序 程度 时光 时间 时代 石头 金银 金子 马上 牛气 龙凤 包容 包子 何必 何况 何妨 从来 从容 任意 任何 任性 温暖 温柔 温馨 温和 全部 全面 ' +
    '常常 常年 经常 连续 应该 应当 都是 万一 万千 万岁 万能 方法 有为 有才 有福 有余 年华 年年 岁月 岁岁 天天 明明 欣欣 好好 多多 微微 慢慢 轻轻 静静 悄悄 渐渐 甜甜 暖暖 圆圆 团团 团圆 元旦 元气 新年 新春 喜悦 欢欢 红火 ' +
    '李子 杨柳 杨树 白菜 白天 白酒 花生 花开 金桔 金色 石榴 梁山 高山 高原 高考 高铁 黄瓜 黄酒 黄金 江南 江湖 江边 关心 关于 关门 马路 路上 路过 路途 车上 车站 房子 包饺子 常来 常回 时候 成家 全家 ' +
    '启明 温雅 文雅 清雅 优雅 素雅 清秀 秀丽 秀美 俊秀 俊朗 开朗 明朗 爽朗 清朗 清新 清纯 纯洁 洁白 雪白 天真 天然 自然 悠然 悠悠 欣然 怡然 泰然 了然 果然 依然 仍然 忽然 突然 当然 竟然 偶然 知秋 知足 知道 子夜 夜雨 听雨 听风 清欢 长安 长乐 常乐 永乐 永安 安好 安逸 安稳 静好 静美 思念 思量 思远 念念 念想 如常 如初 如故 若水 若干 花好 月圆 初心 初一 初夏 初雪 初晴 微笑 微风 南风 北风 西风 东风 晚风 暖阳 夕阳 向阳 夏至 小暑 大暑 惊蛰 可心 可人 可爱 可乐 甜心 心愿 心意 好运 福星 福满 ' +
    '陈皮 陈醋 陈年 何方 何时 何人 何处 白糖 白粥 白果 黄豆 黄连 黄芪 杨梅 龙虾 龙井 龙眼 马蹄 马戏 安排 安装 常用 常见 成立 方案 方面 方式 顾客 管家 古老 洪水 胡说 胡椒 季节 江水 解释 雷雨 冷静 黎明 凌晨 路线 毛衣 莫名 宁静 平原 任务 商量 盛开 盛夏 施工 时尚 舒服 舒心 宋词 唐诗 汤圆 陶瓷 田园 童话 万事 汪洋 温泉 武术 项目 许久 严重 阳台 叶子 游泳 余地 元宝 云朵 张罗 张开 张口 张扬 章鱼 郑重 钟头 周围 周年 祝福 庄稼 石膏 苏醒 林立 高升 ' +
    '蓝湖 蓝鲸 海豚 企鹅 飞鸟 飞鱼 白鲸 山海 云海 星河 银河 北斗 青山 绿水 蓝天 大地 森林 绿洲 沙漠 长河 灯塔 火炬 向日葵 蒲公英 竹林 松鼠 蜗牛 猎豹 老虎 雄鹰 天马 金牛 白兔 大白兔 金猴 熊猫 蚂蚁 袋鼠 天鹅 海鸥 黑马 野马 红牛 红星 红旗 奔腾 启明星 北极星 太阳 雪山 昆仑 金山 银山 玉山 西湖 东湖 南湖 北湖 太湖 天池 山河 麦田 稻田 橙子 橘子 樱桃 草莓 柠檬 西瓜 豆瓣 萝卜 土豆 番茄 ' +
    'tan long park song bell cook baker butler carter cooper fisher fox hall hill hunt king lake law love mills moon price rice shepherd short small swan walker ward waters wells west white woods wright brown black mark grace reading turkey rose will may april june summer hope faith joy dawn bill rob jack frank art gene pat sue dean hunter mason lily ivy iris daisy violet ruby amber jade pearl crystal olive ginger rosemary basil angel victor max ray penny sandy heather holly robin jay drew grant wade miles guy christian jordan china georgia chelsea florence bath nice mobile cork split hull rich carol chuck duke earl ford gray green hardy king lance major norm pierce reed ross rusty skip stone storm sunny terry wood young sage sky star harmony melody destiny charity patience prudence constance autumn winter snow rain river brook brooke forest dale glen heath cliff clay flint basin lane park field ward page ' +
    '小米 苹果 联想 百度 长城 大众 快手 阿里 字节 滴滴 京东 淘宝 美团 微信 移动 联通 电信 邮政 顺丰 抖音 拼多多 星巴克 海底捞 饿了么 盒马 支付宝 知乎 豆瓣 小红书 网易 新浪 搜狐 蒙牛 伊利 茅台 五粮液 中兴 招商 民生 光大 兴业 建行 农行 工行 中行 交行 万达 永辉 物美 格力 美的 海尔 海信 长虹 康师傅 统一 农夫山泉 海天 老干妈 双汇 娃哈哈 王老吉 李宁 安踏 特步 吉利 长安 奇瑞 理想汽车 apple meta target gap shell oracle amazon visa square uber line orange box zoom slack twitter delta chase boss hit it us ice aim arm sap cat'
  ).split(' '),
);

/** An everyday word is a name where someone works, is called or is met by it. */
export const nameBefore =
  /(?:那个|那家|这家|一家|叫[他她我]?|名叫|喊[他她我]?|名字是|名字叫|大名|姓名|就是|是|在|考[上进到]了?|念|读|进了?|去了?|到了?|入职了?|跳槽到了?|跳去了?|来自|联系|不理|惦记|忘了?|约|嫁给?|甩了?|喜欢|爱上?|碰上|遇上|撞见|跟|和|陪|带|给|认识了?|单位是|公司是|公司叫|单位叫|(?:for|from|named|called|with|join(?:ed)?|dating|seeing|meet|met|marry|marrying|love|name's|name is|boyfriend|girlfriend|partner|fiance|fiancee|husband|wife|her name|his name|(?:work|works|working|job|office|based|live|lives|living|study|studying|was|i'm|am|master's|degree|phd|studies|student|year|class|treated|seen) (?:at|in)))[ "'「『“]?$/u;
export const nameAfter =
  /^["'」』” ]?(?:里头?|后厨|柜台|前台|车间|配送站|这边|这儿|上班|工作|干活?|做(?!客)|实习|当|说(?!话|实|真|起|不)|哥哥?|姐姐?|妹妹?|弟弟?|学[姐长弟妹]|同学|速运|物流|科技|的(?:员工|人|总部|工牌|工作|offer|码农|程序员|销售|工程师)|总部|员工|那家|那边|公司|集团|这家|offer|今年|明年|昨天|明天|不来|要来|过来|回来|刚才|人(?:很|挺|可)|他|她|跟我|和我|对我|是我|也?在|两年|三年|一年|待了|(?:\p{Script=Han}{0,3})部门|he\b|she\b| and (?:i|me|my)\b|'s (?!words|the )|(?: (?:is|was|has|will|works|lives|likes|loves|says|said|came|comes|drove|cooks|cooked|told|gave|made|sends|wants|asked|called|proposed|knows|met|from|couldn't|can't|isn't|doesn't|didn't))\b)/u;
/** What is used, bought, eaten or visited is no employer and no home. */
export const usedBefore =
  /(?:买|用|喝|吃|点|寄|刷|看|订|下|逛|办|充|上(?=百度|淘宝|京东|拼)|听说过?|飞|路过|经过|开|坐|穿|尝|旅游去|去玩|a|an|(?<!\b(?:at|in|from|for|into|to|with) )the|some|eat(?:ing)?|drink(?:ing)?|use|using|buy(?:ing)?|bought|order(?:ed|ing)?|off|on|via|by|watch(?:ing)?|visit(?:ed|ing)?)(?:了|过|着|到|个|台|部|点|一下|一个|箱|瓶|碗|杯|on|from)? ?$/u;
export const usedAfter =
  /^ ?(?:附(?:中|小|属)|玩|旅游|旅行|逛|转机|出差|上(?:才|只要|卖|有卖|便宜|打折|包邮|买|下单|订|看|抢|点|搜|刷)|买|下单|快递|外卖|取(?:了)?(?:点|些)?(?:钱|现金|款)|存(?:了)?(?:点|些)?钱|办(?:了)?(?:张)?卡|办(?:了)?(?:点|个|些)?(?:业务|事|证)|转账|排队|搓|聚餐|撮|吃(?:饭|了|个|顿)|加(?:了|点|满|完|一箱|个油|油)(?!站[^,]{0,6}(?:上班|打工|干|当))|大地|打(?:了)?(?:个)?电话|报修|投诉|客服|热线|广告|股票|股价|发布会|专卖店|旗舰店|门店|集团的?广告|国(?!贸|际|企)|(?:是|也是)(?:个|座|一座)?[^,]{0,4}(?:故都|古都|名城|省会|圣地|好地方)|门口|旁边|对面|楼下|手机|电脑|电视|粥|汁|派|菜|小吃|风味|口味|味儿?(?![道觉])|做法|特色|老字号|烤鸭|板鸭|盐水鸭|火锅|小面|热干面|拉面|泡馍|肉夹馍|特产|方言|话(?!说)|时间|天气|(?:今天|明天|昨天|今年|最近)?(?:下雪|下雨|冷|热|[零上下一二三四五六七八九十\d]+度|雾霾|沙尘)|堵车|队|球|路(?!上)|大桥|寺|石(?!油)|段氏|西湖|外滩|一下|一搜|搜|号码|卡|山(?!西|东)|的[^,]{0,3}(?:白塔|公园|[古高佛]?塔|城墙|夜景|馅饼|樱花|银杏|食堂|校园|校门|桂花|菜|小吃|特产|天气|海鲜|风景|景|冬天|夏天|火锅|面|酒|茶|海|山|街|朋友|客人|亲戚|大闸蟹|鸭|鸡|粉|好吃|特别香)|pie|juice|phone|laptop|map|weather|time|duck|published|announced|released|launched|survey|report|shares|stock|ads?\b|commercial|store|app\b|advert)/u;
