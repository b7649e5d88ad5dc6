import { cityZh } from '../names/cities.js';

/**
 * What a Chinese question is about by its grammatical subject. One who asks after the speaker leaves the subject out
 * (结婚了没?), says you, calls them (闺女今年多大了?) or names a private matter (工作找着没?); any other subject (钥匙找着没?
 * 小美啥时候办事?) is another's, and so is the answer.
 */

const words = (...lists: readonly string[]): string =>
  lists
    .join(' ')
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** What may stand before the subject. */
const opening = words(
  '风一吹就倒 群里 一身毛病 存款一句 先 光 再 连 天天 趁着 这么久 这么 那么 东漂西漂的 年纪轻轻 哎 诶 欸 哟 呦 嗯 咦 哦 啊 那 那么 对了 话说 听说 听人说 听讲 说是 我说 快说 所以 到底 究竟 真的 真 难道 咱 咱们 都 也 还 就 又 这 是不是',
  '今年 去年 明年 前年 年前 年后 年底 过完年 过了年 现在 最近 眼下 如今 目前 这阵子 这两年 这回 这次 上回 上次 上个月 上月 下个月 下月 这个月 开春 今天 明天 昨天 今晚 昨晚 五一 十一 国庆 以后 将来 平时 一共 总共 一年 一个月 每月 每个月 一天 一月 一年下来 一年到头 这些年 年内 年里 月底 月初 开年 上半年 下半年 明后年 这两天 今儿个 今儿 明儿 昨儿 这会儿 下午 晚上 周末 情人节 中秋 下回 回头 大概 差不多 其实 应该 在外面 在外头 外头 外面 城里 那边',
);
/** 姐到底多少? calls; 姐夫 does not. */
const calling = '[叔姐哥姨舅婶姑嫂伯](?![父母妈夫子爷奶公婆丈姥姐哥叔姨家婶们弟妹娘])';
const skip = new RegExp(`^(?:(?:${opening}|${calling})[,.! ]?)*`, 'u');

/** With these the predicate begins. */
const predicate = words(
  '名花 问 减 支支吾吾 实在 一年 一个月 晒 抢 填 搁 谂 端 解决 掏 背 耍 相 赔 体面 争气 后来 还 都 也 又 就 才 真 没 不 唔 仲 别 刚 已 正 在 偷偷 悄悄 大概 系 咪 现在 今年 最近 去年 早 快 总 一直 常 老是 要 会 能 想 该 得 肯 敢 打算 准备 愿意 可 可以',
  '啥 什么 谁 哪 几 多 怎 咋 为 是 有 算 买 考 结 离 怀 生 走 来 去 回 定 订 找 寻 挣 赚 搵 拿 发 开 欠 攒 存 储 租 住 病 看 吃 喝 睡 歇 躺 咳 晕 笑 哭 过 办 请(?![柬帖]) 领 扯 娶 嫁 谈 处 分 散 裁 辞 换 跳 升 涨 读 念 上 毕 退 休 做 干 当 叫 姓 属 长 瘦 胖 称 搬 贷 借 花 给 让 被 把 跟 和 带 送 写 说 讲 听 知 晓 觉 记 认 喜欢 爱 疼 凑 付 交 供 装 签 批 搞 弄 成 黄 倒 关 转 混 漂 落 安 入 出 进 报 录 估 加 赶 坐 骑 打 玩 忙 闲 累 好 行 顺 稳 够 贵 剩 差 卖 投 亏 套 等 拖 撤 掰 修 约 挑 选 备 张罗 瞒 藏 收 接 管 教 陪 催 急 愿 舍 怕 同意 准 跑 倒腾 算 值 花 占 排 轮 落实 到 脱 宽裕 丢 评 查 测 提 起 保 挤 待 抱 漂 堵 上岸 摇 收 漏 顶 碰 见 追 熬 凉 红火 旺 火 热 冷 湿 干净 响 亮 厚 薄 远 沉 痛 痒 肿',
);
/** Private matters, and what kin call the speaker. */
const matters = words(
  '学贷 助学贷 助学贷款 贷款 花呗 白条 期末 期中 学期 成绩单 房东 地方 分红 话 减肥 银行 名片 学长 学姐 师兄 师姐 楼主 英语 数学 总分 本月 月 全年收入 工资条 周岁 虚岁 实岁 月供 法考 司考 效益 相亲 月收入 存折 押金 按揭 年薪 年收入 年包 底薪 税后 税前 到手 奖金 高考 中考 国考 省考 联考 研究生 雅思 托福 四级 六级 国家线 饭碗 股市 网贷 房租 信用卡 窟窿 试纸 民政局 红包 报价 女娃儿 男仔 女仔 男娃 孩子小名 小名 对方 弟妹 小肚子 手头 年头 本命年 ',
  '单位 公司 厂里 厂 店里 店 铺子 工作 活儿 活 班 事业 生意 买卖 学校 大学 学业 书 成绩 分数 分 考试 高考 考研 考公 名单 结果 通知书 录取 名次 户口 户口本 证 签证 绿卡 护照 机票 房子 房 新房 楼盘 楼 检查 首付 房贷 车贷 贷款 贷 债 账 钱 工资 月薪 薪水 收入 奖金 年终奖 年终 提成 存款 积蓄 家底 老本 房租 租金 租 体重 身高 个头 个子 岁数 年纪 年龄 身体 身子 病 检查 体检 报告 化验 手术 药 医生 大夫 医院 气色 脸色 精神 腰 腿 膝盖 胃 嗓子 眼睛 牙 胳膊 肩膀 脖子 颈椎 心脏 血压 血糖 脸 肚子 肚 胃口 胎 孩子 娃 宝宝 宝贝 预产期 二胎',
  '对象 朋友 男朋友 女朋友 男友 女友 那位 那个 那边 小伙子 小伙 姑娘 男方 女方 人家 媳妇 女婿 姑爷 老公 老婆 先生 太太 两口子 小两口 俩人 俩 双方 家长 亲家 婚 婚期 婚礼 婚事 日子 工 差事 好事 喜事 喜讯 个人问题 个人 终身大事 终身 大事 人生 缘分 感情 手续 合同 试用期 转正 驾照 本子 本儿 科二 科三 车子 车 股票 基金 投资 信用卡 花呗 副业 头路 人工 人 名字 消息 动静 信儿 着落 情况 进展 计划 说法 数 事儿 事 问题 压力 生活 老家 城里 家里 手里 手头 手上 卡里 身边 兜里 名下 心里 屋里 外头 路上 具体 数目 价钱 价 总价 全款 单身 自己 一个人 老板 领导 编制 公务员 体制 offer 出国 移民 离婚 结婚 恋爱 工地',
  '闺女 丫头 妮子 妮儿 囡囡 囡 阿囡 小囡 儿子 小子 大侄子 侄子 侄女 侄儿 大侄女 外甥 外甥女 孙子 孙女 乖孙 妹子 妹仔 妹妹 小妹 弟弟 小弟 后生 大姑娘 大小伙子 大学生 大侄 宝 乖 崽 仔 女仔 细路 妞 大妹子 老妹 兄弟 老弟 小鬼 阿妹 阿弟 美女 帅哥 大忙人 靓女 靓仔',
);
const filler =
  '的|那|这|个|了|下|趟|回|次|会儿|句|久|这样|阵|线|中|之外|模|脖子|们|家|里|上|你|您|侬|我|咱|俺|大|小|老|新|位|份|套|辆|点|些|边|儿|子|头|么|嘛|呢|啊|呀|吧|哈|,';
const own = new RegExp(`(?:${matters}|${cityZh})`, 'gu');
const subject = new RegExp(
  `^(?<subject>(?:${matters}|(?!${predicate})\\p{Script=Han}){1,9}?)(?=${predicate}|(?<verb>\\p{Script=Han})[不没]\\k<verb>)`,
  'u',
);
const empty = new RegExp(`^(?:${filler})*$`, 'u');

/** The subject of a question that is neither the speaker nor, by itself, a private matter; null where there is none. */
export function otherSubject(question: string): string | null {
  const rest = question.replace(skip, '');
  const said = subject.exec(rest)?.groups?.subject;
  if (said === undefined || /[你您侬妳]|[比像]我/u.test(question)) return null;
  // 一万五有吧? is a guess, 他姓啥? of whom is spoken.
  if (/[一二两三四五六七八九十百千万\d](?:[十百千万多几\d块岁分斤个]|$)|^[他她]们?$/u.test(said)) return null;
  return empty.test(said.replace(own, '')) ? null : said;
}
