import { actsOfJobs } from './trades-acts.js';

/** Kinds of work, of employers and of places to study, in Chinese and in English: enough to tell two apart. */
export type Trade = {
  readonly zh: RegExp;
  readonly en: RegExp;
  /** What one does in that work: 送外卖, write code. */
  readonly acts: RegExp | null;
};

const trade = (zh: string, en: string, acts?: string): Trade => ({
  zh: new RegExp(zh, 'u'),
  en: new RegExp(`\\b(?:${en})s?\\b`, 'u'),
  acts:
    acts === undefined
      ? null
      : new RegExp(`${doer}[^,a-z没不他她您你等叫点问找跟喊请让陪看用被]{0,8}?(?:${acts})`, 'u'),
});
/** Only what the speaker does: 我送外卖, I write code. */
const doer =
  "(?:(?:我|俺|咱)(?:在|是|现在|现在在|就|就是|天天|每天|靠|平时|专门|目前|一直|主要|负责|得|要|都|上班|干的|做的|去|在单位|的工作是)*|(?<=^|[,。!?;])(?:在|就|天天|靠|专门|现在在)*|\\bi (?:just |mostly |actually |now )?|\\bi've (?:got |been )?|\\bi'm )";

export const jobs: readonly Trade[] = [
  trade('测试', 'test(?:ing|er)? engineer|tester|qa'),
  trade(
    '程序员|码农|开发|软件|后端|前端|算法',
    'programmer|developer|coder|software engineer|software|algorithm engineer|(?:ml|machine learning|ai) engineer|sde',
    '写算法|搞算法|调参|程序[猿媛]|码农|改bug|写代码|敲代码|搬砖写|码代码|做(?:后端|前端|开发|算法)|(?:write|writing) (?:code|software)|cod(?:e|ing) for',
  ),
  trade('工程师', 'engineer'),
  trade('律师|法务', 'lawyer|solicitor|attorney', '(?:帮人)?打官司|接案子|practi[sc]e law'),
  trade(
    '会计|财务|出纳|审计',
    'accountant|auditor|bookkeeper|audit manager|accounting manager',
    '跟[^,]{0,6}(?:发票|报表|账本|凭证)|做账|管账|记账|算账的|做审计|do(?:ing)? the books|keep(?:ing)? the books',
  ),
  trade(
    '护士|护理',
    'nurse',
    '(?:给人|给病人|帮人|给患者)?(?:打针|扎针|换药|发药|输液|量血压|抽血)|做护理|值护士班|在(?:病房|icu|急诊)(?:三班倒|值夜班)|look(?:ing)? after patients',
  ),
  trade('医生|大夫|医师', 'doctor|physician|surgeon|dentist', '给人看病|坐诊|做手术的|see(?:ing)? patients'),
  trade(
    '幼儿园|幼师|幼教',
    '(?:kindergarten|preschool|nursery) teacher',
    '带(?:大班|中班|小班|小朋友)|哄小朋友|幼儿园(?:上班|教|带)|teach(?:ing)? (?:the )?(?:little ones|kids|toddlers|preschool)',
  ),
  trade('保险', 'insurance (?:broker|agent|salesman)', '卖保险|跑保险|sell(?:ing)? insurance'),
  trade(
    '法医',
    'forensic (?:pathologist|doctor|examiner)|medical examiner|coroner',
    '跟尸体打交道|验尸|解剖尸体',
  ),
  trade(
    '网约车|滴滴',
    '(?:didi|uber|ride-?hailing) driver',
    '(?:跑|开)(?:滴滴|网约车)|driv(?:e|ing) for (?:didi|uber|lyft|a ride-?hailing)',
  ),
  trade(
    '老师|教师|教书|教授|幼师',
    'teacher|lecturer|professor|tutor',
    '孩子王|园丁|批(?:改)?(?:作业|卷子|试卷)|站(?:三尺)?讲台|备课|(?:mark|grade|grading|marking) (?:\w+ )?(?:essays|papers|homework|exams)|(?:\w+ )?(?:essays|papers|homework|exams) to (?:mark|grade)|教书|教(?:的)?(?:语文|数学|英语|物理|化学|体育|音乐|美术|初[一二三中]|高[一二三中]|小学|[一二三四五六]年级|大班|中班|小班|小朋友|孩子|娃儿?|学生|拼音|课)|带(?:[一二三四五六]年级|毕业班|班)|当班主任|批(?:改)?作业|改(?:作业|卷子)|站讲台|吃粉笔灰|备课|teach(?:ing)?\\b|mark(?:ing)? (?:homework|essays)|grad(?:e|ing) papers',
  ),
  trade(
    '司机|开(?:出租|网约|大货|公交)车',
    'driver',
    '握(?:着)?方向盘|拉(?:着)?(?:客人|活儿|乘客)|(?:跑|开)(?:出租|网约车|滴滴|货车|大车|长途)|driv(?:e|ing) (?:a (?:taxi|cab|truck|bus|lorry)|for)',
  ),
  trade('厨师|厨子|大厨', 'cook|chef', '掌勺|颠(?:大)?勺|炒菜的|后厨|cook(?:ing)? (?:for|in) a'),
  trade(
    '警察|民警|辅警',
    'police officer|policeman|cop',
    '穿(?:着)?警服|抓(?:贼|小偷|坏人|嫌犯)|破案|派出所值班',
  ),
  trade('设计', 'designer'),
  trade(
    '销售|业务员|推销',
    'salesman|salesperson|sales(?:woman| rep)?',
    '跑业务|跑销售|卖(?:保险|房子|车)|sell(?:ing)? (?:insurance|cars|houses)',
  ),
  trade(
    '公务员|科员|体制内',
    'civil servant|government clerk',
    '端(?:着|的|的是)?(?:公家|铁)(?:饭碗|的碗)|铁饭碗|吃(?:的)?(?:皇粮|公家饭|财政饭)|公家(?:人|饭)|体制内|(?:当|做|是)个?小?(?:科员|办事员)',
  ),
  trade(
    '骑手|外卖|送餐',
    'delivery rider|courier rider|food delivery|rider',
    '送外卖|跑外卖|送餐|跑单|deliver(?:ing)? (?:food|meals|takeaways?|orders)',
  ),
  trade(
    '快递',
    'courier|delivery driver|delivery',
    '送快递|跑快递|派件|(?:把)?(?:包裹|快件|件)(?:给人)?送(?:到|上)|deliver(?:ing)? (?:parcels|packages)',
  ),
  trade('保安|门卫', 'security guard|guard', '看大门|守门|巡逻|站岗'),
  trade(
    '宠物美容',
    '(?:dog|pet) groomer',
    '给(?:狗|猫|宠物|小动物)(?:狗|猫|猫狗狗)*(?:剪毛|洗澡|美容|修毛|做造型)|groom(?:ing)? (?:dogs|cats|pets|poodles)',
  ),
  trade('采购', 'buyer|purchasing (?:manager|agent)|procurement (?:manager|officer)', '跑采购|管采购'),
  trade('数据分析', 'data analyst', 'crunch(?:ing)? numbers for'),
  trade('产品', 'product manager|pm'),
  trade('运营', 'operations (?:manager|specialist)'),
  trade('社工', 'social worker'),
  trade('瑜伽', 'yoga (?:teacher|instructor)', '教瑜伽|teach(?:ing)? yoga'),
  trade('总监', 'director'),
  trade('质检|品控', 'quality inspector|qc'),
  trade('仓管|库管|仓库', 'warehouse (?:keeper|worker|manager)', '看仓库|管仓库|管库房'),
  trade('精算', 'actuary'),
  trade('投行|投资经理', 'investment banker'),
  trade('心理咨询', 'therapist|counsell?or|psychologist', '给人做(?:心理)?咨询'),
  trade('化妆', 'make-?up artist', '给(?:新娘|明星|演员)化妆'),
  trade('烘焙|面包师|糕点|西点', 'baker|pastry chef', '烤面包|做蛋糕的|bak(?:e|ing) (?:bread|cakes)'),
  trade('导游', 'tour guide|guide'),
  trade(
    '消防',
    'firefighter|fireman',
    '救火|灭火|出火警|出警|穿(?:着|好|上)?(?:战斗服|防火服)|穿(?:着)?[^,]{0,6}防火服|开消防车|put(?:ting)? out fires|fight(?:ing)? fires',
  ),
  trade(
    '殡葬|入殓|殡仪|遗体',
    'mortician|undertaker|funeral director|embalmer',
    '给(?:走了|过世|去世|往生)的人|送(?:人|逝者)最后一程|在殡仪馆|跟(?:逝者|遗体)打交道|给(?:逝者|遗体)化妆|prepar(?:e|ing) the (?:dead|deceased)|work(?:ing)? (?:at|in) a (?:funeral|mortuary)',
  ),
  trade('药剂|药师', 'pharmacist', '抓药|配药|在药房|发药|fill(?:ing)? prescriptions'),
  trade(
    '兽医|宠物医生',
    'vet|veterinarian',
    '给(?:一?[只条头匹])?[^,]{0,3}(?:猫|狗|犬|金毛|牛|马|羊|猪|宠物|小动物)[^,]{0,2}(?:看病|打针|绝育|做手术|接生|缝针|洗牙|打疫苗)',
  ),
  trade('剧本杀|主持', 'game master|host', '带人玩(?:剧本|游戏|本)|带本'),
  trade('快递员|分拣', 'parcel sorter', '分拣|扫件'),
  trade('牙医|口腔', 'dentist', '给人(?:拔牙|看牙|补牙|洗牙)|拔牙|补牙|pull(?:ing)? teeth|fix(?:ing)? teeth'),
  trade('记者|编辑', 'journalist|reporter|editor'),
  trade('翻译|同传', 'translator|interpreter'),
  trade('主播|博主|网红|up主', 'streamer|influencer|blogger', '做直播|开直播|带货|拍视频|stream(?:ing)?\\b'),
  trade('客服', 'customer service'),
  trade('文员|行政|前台|秘书', 'clerk|receptionist|secretary|admin'),
  trade('人事|hr', 'hr|recruiter'),
  trade('产品经理', 'product manager'),
  trade('店长|店员|收银|导购', 'shop assistant|cashier|store manager'),
  trade('服务员|咖啡师|调酒', 'waiter|waitress|barista|bartender'),
  trade('理发|美发|美容|美甲', 'hairdresser|barber|beautician', '剪头发|给人理发|做美甲|cut(?:ting)? hair'),
  trade('教练|健身', 'coach|trainer'),
  trade(
    '保姆|月嫂|家政|保洁',
    'nanny|cleaner|housekeeper',
    '做保洁|打扫卫生的|带月子|clean(?:ing)? (?:houses|offices)',
  ),
  trade('电工|木工|焊工|水管工|装修工|泥瓦', 'electrician|carpenter|welder|plumber|builder'),
  trade('农民|种地|养殖', 'farmer', '种地|种田|养(?:猪|鸡|鱼|牛)|farm(?:ing)?\\b'),
  trade('军人|当兵|士兵', 'soldier'),
  trade('中介|经纪人', 'estate agent|realtor|broker|agent'),
  trade('摄影', 'photographer'),
  trade(
    '飞行员|机长',
    'pilot|airline captain',
    '开飞机|(?:坐|在)[^,]{0,8}(?:驾驶舱|飞机最前)|握(?:着)?操纵杆|fl(?:y|ying) (?:planes|jets|for)',
  ),
  trade(
    '空姐|空乘|乘务',
    'flight attendant|stewardess',
    '在(?:飞机|天)上(?:发餐|发盒饭|端水|送餐|推车|服务)|推(?:着)?(?:餐车|小车)|飞(?:国际|红眼|航线)|(?:pour|serv|hand)(?:e|ing)?[^,.]{0,20} at (?:\\w+ thousand|\\d+) feet|point(?:ing)? (?:at|to) the exits',
  ),
  ...actsOfJobs.map(([zh, en, acts]) => trade(zh, en, acts)),
];

export const sectors: readonly Trade[] = [
  trade('银行', 'bank'),
  trade('保险', 'insurance'),
  trade('广告', 'ad(?:vertising)? (?:agency|firm|company)|advertising'),
  trade('地产|房产', 'real estate|property (?:company|firm)'),
  trade('外贸|贸易|进出口', 'trading (?:company|firm)'),
  trade('物流|快递', 'logistics'),
  trade('餐饮|饭店|餐厅|火锅店', 'restaurant'),
  trade('酒店|宾馆', 'hotel'),
  trade('教育|培训|辅导', 'tutoring|training (?:centre|center)'),
  trade(
    '税务|财政|公安|法院|检察|机关|政府|街道办|事业单位|居委',
    'government|tax (?:office|bureau)|court|council',
  ),
  trade('医院|诊所', 'hospital|clinic'),
  trade('学校|中学|小学|幼儿园|大学', 'school|university|kindergarten'),
  trade('工厂|电子厂|制造|厂', 'factory|plant'),
  trade('超市|商场', 'supermarket|mall'),
  trade('律所|律师事务所', 'law firm'),
  trade('电子|芯片|半导体', 'electronics|semiconductor|chip (?:company|maker)'),
  trade('电力|电网|石油|石化|烟草|铁路', 'power grid|oil company|railway'),
  trade('旅行社|旅游', 'travel agency'),
];
