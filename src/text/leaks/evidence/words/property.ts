import type { Evidence } from '../types.js';

export const house: Evidence = {
  yes: `
    买了房 买了套(?=房|小|新|老|两居|三居|一居|复式|学区|公寓|二手|大平|婚房|期房|现房|[\d两二三一]室|$) 交首付 付首付 交了首付 付了首付 房本 房产证 不动产证 购房合同 网签 过户 契税 收房 验房 拿房 装修队(进|约|定|找)(了|场|好) 硬装 软装 墙漆 甲醛 散味 业主 选房
    摇到号 房奴 供房 供楼 还贷 提前还贷 lpr 给银行打工 房东是我 新房..钥匙 新家..钥匙 房子..钥匙 交..物业费 有房 有套房 搬新家 乔迁 暖房 温居 入伙 homeowner home_owner
    bought_(a/my/our/the)_(house/flat/place/apartment/home/condo)
    own_(a/my)_(place/house/flat/home/apartment) closed_on(?!.level|.stage|.act) down_payment property_tax
    stamp_duty housewarming kitchen_cabinets moved_into_(my/our)_own
    on_the_property_ladder homeownership first-time_buyer house_poor
    landlord_no_more real_estate_agent my_own_roof paint_swatches 不动产登记 complete_on
    releases_the_keys get_the_keys keys_to_our 给银行交 扣给银行 月月给银行 有壳蜗牛 房东圈 吊顶师傅 盯装修 开荒保洁 全屋定制
    把房拿下 自己的房下来 my_new_kitchen our_new_kitchen our_new_flat our_new_house my_new_flat my_new_house 自己的窝`,
  no: `
    合租 押一付三 续租 租约 出租屋 出租房 隔断 城中村 群租 蜗居 住公司 跟爸妈住 和爸妈住 啃老 没买房 没有房 没房子 无房
    首付(差/没/还差/都没/不够/遥遥) 没摇(到/中) 等房价 房价..跌 不买房 不打算买 寄人篱下 priced_out studio_apartment
    live_with_my_parents parents'_basement 无壳蜗牛 给房东打工 our_landlord my_landlord
    out_by_(march/april/may/june/february) 一块砖 一片瓦 名下连..(没/无) 砖..没买 室友..挤 跟..室友 没下手
    with_my_roommates with_my_flatmates`,
};

export const car: Evidence = {
  yes: `
    提车 提了车 我那车 我那辆 上牌 加满 行驶证 开(我的/自己的) 代步车 car_insurance gas_tank number_plate
    licence_plate car_loan car_payments road_tax 停路边 加满一箱 加一箱油 新手上路 副驾坐 小区车位 行车记录仪 车膜 贴膜 临牌
    倒车入库 车钥匙`,
  no: `
    买不起车 无车 没摇(到/中) 摇不(到/中) 没驾照 没考驾照 不会开车
    don't_(drive/own_a_car/have_a_car) bus_everywhere
    never_(learned_to_drive/got_my_licence) carless 还没摇上 方向盘..没摸过 倒三趟车`,
};

export const debt: Evidence = {
  yes: `
    (银行/钱/账/债/贷/窟窿)..没(还/填)(上/完/清/齐)     欠债 负债 债务 外债 借呗 白条 刷爆 最低还款 催收 利滚利 借了 还清(还/没/不) 拆东墙 补西墙 倒卡 填坑 填窟窿 负翁 卡债 拉饥荒 债主 讨债 躲债 老赖
    资不抵债 入不敷出 倒欠 overdraft in_the_red minimum_payment paying_off student_loan 平台..扣款
    平台..划走 鬼门关 以贷养贷 每月还..平台 三张卡轮 卡轮着倒 负债累累 百万负翁`,
  no: `
    没债 没有债 没贷款 没有贷款 无债 debt-free debt_free no_(debt/debts/loans) paid_it_off don't_owe`,
};

export const savings: Evidence = {
  yes: `
    存款 积蓄 大额存单 存单 余钱 闲钱 saved_up nest_egg stashed`,
  no: `
    月光 存不下 攒不下 没积蓄 没存款 没有积蓄 没有存款 兜比脸 身无分文 skint penniless no_savings nothing_saved
    paycheck_to_paycheck`,
};
