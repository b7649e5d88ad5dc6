import type { Evidence } from '../types.js';

export const laidOff: Evidence = {
  yes: `
    不是..(公司/单位/厂)的人了 不算..(公司/单位/厂)的人了 没躲过 没逃过 被裁 裁到 裁撤 失业金 失业保险 待业 待岗 无业 解聘 炒鱿鱼 被炒 被开 开了我 被辞
    签(了)?(个)?(份)?(离职/解约/补偿)协议 被优化 被毕业 毕业(了|快乐) 从..毕业 大礼包 n+1 n+2 n加一 n+3 赔偿金 补偿金 遣散 遣散费 仲裁 离职证明 解除合同 解除劳动 不续签 不续约 没续
    合同..(没续/不续/没给我续/没跟我续) 整个..(砍/裁/撤/端/没) 一锅端 业务线 部门..(没了/撤/砍/解散/取消/裁) 项目..(黄/砍/停)
    组..(没了/解散/砍) 名单..(有我/上) 轮到我 优化名单 门禁..(销/收/刷不) 工位..(清/搬/空) hr..(谈/找/约) 人事..(谈/找/约) 约谈 劝退
    没班上 没地方(上班/打卡) 没工作 没了工作 没收入 断了收入 没工资 丢了工作 丢工作 丢饭碗 饭碗..(没/丢/砸/碎) 工作(没了/丢了/黄了)
    岗位..(没/撤/取消/被) 投简历 改简历 找下家 boss直聘 人才市场 求职 再就业 社保..(断/自己/停/窗口) 灵活就业 跑滴滴 开滴滴 跑网约车 吃老本
    laid_off redundant redundancy unemployed unemployment jobless out_of_work
    out_of_a_job between_jobs job-hunting job_hunting job_hunt
    looking_for_(work/a_job/a_new_job) severance pink_slip retrenched restructured
    lost_my_job went_bust walked_me_out cleared_my_desk clearing_my_desk
    handed_in_my_badge badge_stopped no_job contract_wasn't not_renewed garden_leave
    open_to_work funemployed no_paycheck no_more_paychecks 通知走人 通知我走 被通知 公司散了 老板跑路 没领工资
    没发工资..(走/散) 没留我 把我优化 不归..公司管 被下线 光荣下线 从职场毕业 weeks'_pay took_back_my_laptop
    took_my_laptop desk_was_cleared applied_to_<n> no_longer_have_a_job escorted_out
    they_let_me_go let_me_go position_was_eliminated 没地方去打卡 名单第一 laptop's_gone_back 把我们组 组全端
    一锅端了`,
  no: `
    desk's_still_mine desk_is_still_mine job's_still_mine job_is_still_mine still_have_(my/a)_(job/desk/badge) 没裁 没被裁 没失业 没下岗 没轮到 饭碗(还/保/端) 保住 还在(原/老/那/上班/公司/单位) 初七上班 初八上班 返工 领导(催/安排/又) 改ppt 述职
    年终奖(发/刚/还) 绩效 稳得很 not_(laid_off/fired) badge_still_works 岗..还在 (工作/饭碗/岗)还在
    keep_(you/me/i)_on kept_(you/me/i)_on kept_me still_(with/at)_the`,
};

export const resigned: Evidence = {
  yes: `
    裸辞 辞呈 辞职信 辞职报告 离职申请 离职手续 提离职 提了(离职/辞职/走) 不干了 不上班了 不伺候 炒了..(老板/公司/领导)
    把..(老板/公司/领导)..炒 撂挑子 做到月底 干到月底 退出工作群 老板..(批/挽留/留我) resigned resignation
    handed_in_my_notice gave_notice given_notice notice_period two_weeks'_notice
    my_notice left_(my_job/the_company/the_firm)
    leaving_(my_job/the_company/the_firm) walked_out goodbye_card no_longer_work
    took_off_my_lanyard 工牌..甩 甩..工牌 拜拜了您嘞`,
  no: `
    没辞 没离职 不辞 还在(原/老/那/上班/干) 还上班 加班 没跳 haven't_quit didn't_quit`,
};

export const newJob: Evidence = {
  yes: `
    跳槽 跳到 换工作 换了工作 换公司 换单位 换了(家/个)..(公司/单位/东家) 新公司 新单位 新工作 新东家 新岗位 试用期 转行 转岗 拿到offer
    接了offer 挪窝 挪了窝 另谋高就 switched_jobs changed_jobs job_offer accepted_an_offer
    signed_with jumped_ship`,
  no: `
    没换 没跳 没挪窝 老单位 原单位 老公司 原公司 老本行 haven't_(changed/moved/switched)`,
};

export const promoted: Evidence = {
  yes: `
    升职 升官 提拔 提干 晋升 升任 涨工资 涨了工资 带团队 独立办公室 名片..换 pay_rise manage_a_team direct_reports
    corner_office new_title`,
  no: `
    没轮到 原地踏步 小兵 大头兵 基层 没评上 passed_over not_promoted no_raise same_title`,
};

export const business: Evidence = {
  yes: `
    创业 开店 开了(店/家/间/个)..(店/公司/馆/厂/工作室)? 开了公司 自己(开/当老板/干/单干/做老板) 合伙 注册(了)?公司 营业执照 执照 融资 天使轮 盘了
    盘下 店面 个体户 当老板 business
    own_(business/company/shop/boss/studio/cafe) co-founder self-employed freelancing
    freelance
    opened_(a/my)_(shop/cafe/store/studio/restaurant/bakery)
    registered_the_company
    my_(shop/cafe/store/studio/bakery/startup)`,
  no: `
    没创业 没开店 打工人 打工仔 给人打工 给老板打工 just_an_employee working_for_someone wage_slave`,
};
