import type { Evidence } from '../types.js';

export const exam: Evidence = {
  yes: `
    考过 考取 考中 录取 录上 拟录取 录用 过线 进面 进了面试..(过/第一) 笔试第一 政审 有编 带编 体制内 铁饭碗 事业编 科员 税务局 通知书 录取通知 课题组
    组会 读研 研一 奖学金 拿(到/下)..(证/本/通知/offer) 领证 执业 金榜题名 榜上有名 一战成硕 过国家线 复试过 🎓 offer_letter
    acceptance_letter enrolling civil_servant tax_bureau first_attempt made_the_cut
    report_for_duty 渡劫成功 飞升编制`,
  no: `
    没考上 没考过 没上岸 没进面 没进复试 落榜 名落孙山 线下 擦线 没达线 没到线 不及格 挂科 考砸 被刷 刷下来 调剂 调剂失败 二战 三战 四战 再战 重考 复读 补考
    没我名字 没有我 名单..没 排名..(靠后/外) 找工作吧 flunked flunk
    not_(accepted/admitted/on_the_list) missed_(the_cut/it/by) retake retaking resit
    resitting waitlisted below_the_line wasn't_on 名单..没我 再刷一年 又当分母 当分母 白考了 调剂系统 再战一年 榜上没我`,
};

export const dropout: Evidence = {
  yes: `
    退学 退了学 休学 休了学 辍学 肄业 延毕 延期毕业 挂科 挂了..(门/科) 没毕业 没拿到(毕业证/学位) 毕不了业 被劝退 被退学 学位..没
    dropped_out dropping_out drop_out expelled leave_of_absence
    left_(school/college/university/uni) didn't_graduate
    quit_(school/college/uni) academic_probation not_going_back`,
  no: `
    没退学 没休学 还在读 顺利毕业 没挂科 按时毕业 still_(enrolled/studying/in_school)`,
};

export const abroad: Evidence = {
  yes: `
    永居 枫叶卡 工签 学签 拿到身份 润了 驻外 单程 单程票 换汇 语言班 寄宿家庭 i20 coe green_card
    permanent_resident emigrating relocating one_way_ticket ielts toefl
    shipping_container transfer_to_the 签证官 给过签 签证过了 过签了 单程机票 房子..租好..飞`,
  no: `
    没出国 不出国 不移民 留(在)?国内 拒签 没下来 没办下来 签证没 绿卡没 排期
    not_(moving/going/leaving/emigrating) visa_fell_through haven't_got`,
};
