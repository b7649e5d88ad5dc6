import type { Evidence } from '../types.js';

export const pregnant: Evidence = {
  yes: `
    (医生/大夫)..(头/前)三个月 (等/得)..生完(?!气) 生完再 until_the_baby's
    怀孕 怀上 怀baby 怀_baby 有喜 有孕 有身孕 身孕 孕妈 孕期 孕早期 孕中期 孕晚期 孕检 孕吐 孕反 孕酮 早孕 产检 建档 建卡 预产期 预产 待产 待产包 临盆 卸货 足月 胎动
    胎心 胎教 胎盘 胎儿 胎位 安胎 保胎 养胎 头胎 四维 唐筛 nt 糖耐 羊水 羊穿 排畸 验孕 两条杠 两道杠 弱阳 hcg 妊娠 妊娠纹 托腹带 月子中心 月子会所
    产假 陪产 产房 导乐 顺产 剖腹产 剖宫产 妇产科 婴儿(床/车/房/衣服/用品)? 揣崽 揣着崽 揣了(?![只个一两俩三几些把包本封红糖钱]) 揣上 喜当(爹/妈) 要当(妈/爸/爹/妈妈/爸爸)
    快当(妈/爸/爹) 准(妈妈/爸爸/妈/爸) 升级(当/做/为) 害喜 孕味 显怀 大着肚子 挺着肚子 挺着大肚 肚子(大/显/鼓/里)..(了/着/个)
    (龙/蛇/马/羊/猴/虎/兔)宝宝 (龙/蛇/马/羊)宝 一人吃两人 一个人吃两 两个人的(饭/量) 末次月经 例假..(推迟/没来/晚)
    大姨妈..(推迟/没来/晚) 闻(到/见/着)..(吐/恶心/跑) 怀(宝宝/娃/二胎/老二) 多了个小 孕<n>周
    <n>个月..(肚子/身孕/踢/胎/生/了身子) 酸儿辣女 左侧睡 侧着睡 due_date
    baby_(on_the_way/bump/shower/room) baby's_(due/coming/room) trimester ultrasound
    sonogram midwife obstetrician ob-gyn obgyn prenatal antenatal folic_acid
    morning_sickness maternity bun_in_the_oven eating_for_two with_child
    in_the_family_way knocked_up preggers weeks_(along/pregnant/now) months_along
    stretch_marks baby_names two_lines positive_test mum-to-be mom-to-be dad-to-be
    labour_ward birth_plan 🤰 🫃 👶 🍼 🤱 <n>-week_scan week_scan after_the_birth
    (until/till)_the_birth (until/till)_the_baby(?!.(?:wakes|sleeps|goes)) tiny_toes ten_toes 孕妇餐 胎监 大排畸 糖筛 早孕反应 孕妇枕 防辐射服
    小棉袄..(发货/报到/到货) 喜提小棉袄 秋天发货 揣着一个 揣了一个 卸货时间 <n>个多月..肚子 肚子..<n>个多?月 去建档 二人份 忌口到 小租客 头三个月别
    产检本`,
  no: `
    没怀 没怀孕 没怀上 没有怀 不是怀 例假(来/刚/正/照) 来例假 来了例假 大姨妈(来/刚/正/照) 来大姨妈 月经(来/刚/正) 吃圆 啤酒肚 小肚腩 赘肉 阴性 一条杠
    一道杠 避孕 not_pregnant food_baby on_the_pill haven't_conceived 没着床 就一道杠 里头没人
    白高兴一场`,
};

export const childPlan: Evidence = {
  yes: `
    备孕 造人 要二胎 要个(孩子/娃/宝宝/小) 要宝宝 生二胎 试管 促排 取卵 人工授精 叶酸 排卵 排卵期 排卵试纸 测排卵 封山育林 戒烟戒酒 生殖科 生殖中心 不孕
    不孕不育 卵泡 备着孕 优生 孕前检查 孕前 冻卵 trying_to_conceive ttc ivf fertility ovulation folic_acid
    try_for_a_baby start_a_family starting_a_family
    planning_(a_family/for_a_baby) egg_retrieval embryo clomid`,
  no: `
    丁克 不要孩子 不要娃 不生 没打算(要/生) 不打算(要/生) 不想(要/生) 不养 没想(要/生) 结扎 避孕 二人世界 两人世界 child-free
    childfree don't_want_(kids/children) no_(kids/children) dink dinks vasectomy
    not_having_(kids/children)`,
};

export const children: Evidence = {
  yes: `
    我(儿子/女儿/闺女/娃/家娃/家孩子/家小子/家丫头/家闺女/家儿子) 家长会 家长群 辅导作业 学区 哄睡 喂奶 哺乳 产假 月子 百天 满月酒 抓周 奶爸 宝妈 带娃
    遛娃 鸡娃
    my_(son/daughter/kid/kids/children/child/toddler/baby/boy/girl/little_one/eldest/youngest)
    newborn nappies diapers school_run daycare bedtime_story breastfeeding
    maternity_leave`,
  no: `
    没要孩子 没生 膝下 无儿无女 丁克 childless child-free no_(kids/children)
    don't_have_(kids/children)`,
};

export const illness: Evidence = {
  yes: `
    (cardi/dermat/rheumat/neur/endocrin/onc/ur/gynaec/gynec/gastroenter/haemat/nephr/immun)ologists? my_(physio/shrink/chiropractor/consultant) (风湿/内分泌/神经内/心内/消化/呼吸/骨/皮肤/血液/肾内/康复/疼痛/睡眠)科
    复诊 回诊 复查 就诊 就医 病历 病假 病休 诊断 确诊 化验 抽血 验血 活检 穿刺 病理 开刀 动刀 微创 术后 术前 拆线 刀口 伤口 化疗 放疗 靶向 透析 理疗 治疗
    主治 开药 开的药 吃着药 服药 停药 断药 减药 换药 药量 药片 药盒 输液 挂水 点滴 疗程 吊瓶 吊水 胰岛素 造影 核磁 胃镜 肠镜 b超 彩超 囊肿 息肉 肌瘤 白血病 甲亢 甲减
    甲状腺 糖尿病 胃病 胃炎 溃疡 乙肝 哮喘 癫痫 椎间盘 腰突 颈椎 焦虑症 双相 躁郁 强迫症 惊恐 安眠药 咨询师 精神科 精神(卫生/专科/病院) 身心科 睡眠科
    神经(内/外)?科 心身 安定医院 六院 回龙观
    (舍曲林/百忧解/氟西汀/帕罗西汀/文拉法辛/度洛西汀/艾司西酞普兰/来士普/米氮平/黛力新/碳酸锂/喹硫平/奥氮平/阿普唑仑/劳拉西泮/氯硝西泮/艾司唑仑/右佐匹克隆/唑吡坦/思诺思/曲唑酮/安非他酮/阿戈美拉汀/伏硫西汀/奥沙西泮/丁螺环酮/丙戊酸/拉莫三嗪/优甲乐/二甲双胍)
    抗抑郁 抗焦虑 量表 电休克 情绪..(病/崩/低落/障碍) 轻生 自残 协和 陪护 医保卡 看诊 住(了)?院 (躺/泡/跑)医院 physician
    therapist therapy counsellor counselor counselling counseling psychiatrist
    psychologist psychotherapist prescription prescribed meds medication dosage
    antidepressants ssri ssris zoloft prozac lexapro sertraline fluoxetine venlafaxine
    escitalopram lithium xanax ambien insulin metformin diagnosis diagnosed bipolar ptsd
    adhd ocd biopsy mri x-ray blood_test blood_tests chemo chemotherapy tumour tumor cyst
    remission sick_leave iv_drip unwell 👨‍⚕️ 👩‍⚕️ 咨询师..(约/见/聊/沙发/留) (约/见/跟)..咨询师 脑子木木
    make_me_drowsy new_tablets my_tablets 医生..开了?(头孢/药) 抗焦虑药 我的主治 抽血复查 不想从楼上`,
  no: `
    没病 没生病 没毛病 没大碍 身体(好/棒/倍/挺好/没问题/健康/结实/硬朗) 一切正常 都正常 指标正常 没去医院 没看医生 没吃药 不用吃药 没抑郁 不抑郁
    clean_bill stopped_(going/seeing/taking) discharged signed_me_off no_(doctor/doctors/pills/meds) in_good_shape`,
};
