import type { Evidence } from '../types.js';

export const house: Evidence = {
  yes: `
    物业费 钥匙..(拿|到手|交|揣|刚|在我) 月供 装(修|着) (瓷砖|地板|柜子|墙漆|吊顶|窗帘|灯|水电|木工)..(贴|铺|打|刷|挑|选|装|买|改|进场) (红本|房本|房产证|不动产证|本子) 首付..(交|付|掏|给|凑齐|砸)了? 还(贷|款|银行|三十年|二十年|<n>年) 业主 (收|交|验)(了)?房 (网签|合同|贷款|按揭)..(签|批|办|下来) 搬(进|家|新) 名字..(写|是我) 房奴 (六|七|八|九|一百)..(平|方|室) <n>(室|居)<n>? <n>楼 学区 毛坯 精装 入伙 暖房 掏空 (给|替)银行打工 欠银行
    (the|my|our)_keys mortgage closing closed_on painting curtains moved_in thirty_years completed boiler deeds moving_(in|day) new_(sofa|kitchen|address) homeowners? (signed|exchanged)_(contracts|on) bank_owns offer_was_accepted front_door`,
  no: `
    房东 (租|合租|整租|转租)(着|的|房|呢|住|了|在)? 隔断 看了?..(没下手|没定|没看上|下不了|又涨) 首付..(凑|差|不够|还没|攒|零头|没影) 买(不|得)起 (住|挤|睡|蹲)..(公司|宿舍|爸妈|父母|娘家|城中村|地下室|老家) (厕所|卫生间|阳台|车位)..(买|够) 摇(号)?..(没|不) 望(楼|房) 蜗居 (观望|再等|再看)(等|看|着)? 漂着 居无定所 押一付三
    landlord(s|'s)? (my|the)_rent renting lease flatmates? housemates? saving_(up|for) priced_out outbid (parents'|mum's)_(basement|house|spare_room|place) spare_room can't_afford fell_through dorm`,
};

export const car: Evidence = {
  yes: `
    停(在|楼下|门口|外面|小区|路边|地下) 开(来|回|过来|着)(的|来|了)? 上牌 提(了|回来|的) (油钱|加油|油费|充电|保险|车位|保养|贴膜|行车记录仪|车贷)..? (剐|刮|蹭)(了|着|掉) 四个轮子 (手动|自动)挡 (电动|新能源|燃油|二手|混动)的? (方向盘|后备箱|座椅|后座) (蓝|白|黑|红|灰|银)(色)?的?(那辆|那台)? (那辆|那台)
    (red|blue|black|white|silver|grey|green)_one parked (my|the)_(boot|tyres|insurance|battery) petrol mileage second-hand drove_(here|down|up|over|it) hybrid electric dealership charging_it`,
  no: `
    公交 地铁 打(车|的) (骑|蹬)(车|共享|电动|单车|自行车|小电驴|着|电瓶) 走(路|着) 摇(号|不|了|没) 两条腿 十一路 11路 蹭(车|别人) 顺风车 高铁 班车 (没|买不起)(车位|地方停|号|本|钱)
    by_bus took_the_bus the_(tube|subway|metro) my_bike on_foot i_walk walk(ing|ed)_(here|to|everywhere|from) ride_a_bike bus_pass two_feet`,
};

export const debt: Evidence = {
  yes: `
    给银行 窟窿 (还款|催收|催债|催款) (月月|每(个)?月|<n>号)..(还|扣|划) (还得|还要|接着|慢慢|一点点|正)还 没还(完|清) 拆东(墙)?补?西? 利(息|滚利) 最低还款 分期 还(剩|差|有|欠)..(万|千|期|年|一半|大半|点) (勒|紧)..腰带 (工资|奖金)..(划走|扣|全还|填) 填(坑|窟窿) 背着 负翁 (银行|网贷|花呗|信用卡|借呗)..(欠|没|还)
    up_to_my_(eyeballs|neck|ears|eyes) payment_plan still_(paying|owe|chipping|in_the_red) instalments? installments? interest minimum_payment (the|my)_(bank|lender|creditors?)_(still|owns|rings|calls) in_the_red overdraft maxed every_(month|payday) collectors`,
  no: `
    还(清|完|干净)(了)? 清(了|账|零) 无债 结清 (最后|末)(一)?(笔|期) (一分|一毛|分文)(钱)?(都)?(不|没)欠 撕 平(了|账) 两清 不(欠|该)(谁|人|钱|了|一分)?
    paid_off all_paid cleared debt-free square last_(payment|instalment|installment) not_a_penny owe_nobody don't_owe in_the_black`,
};

export const savings: Evidence = {
  yes: `
    (攒|存)(了|着|下|有|点) 够(花|用|养老|首付) (折子|存折|定期|理财|小金库|余额宝) 留着(买|娶|养)
    put_(away|aside|by) rainy_day nest_egg a_bit_(saved|tucked) tucked_away`,
  no: `
    月光 (一分|一毛|分文)..(没|攒不) (月月|每个?月)(光|精光|见底) (攒|存)不(下|住) (左手|右手)进 比脸干净 见底 吃土 负的 花光 (没|剩不下)(攒|存|剩)
    paycheck_to_paycheck broke skint nothing_left spend_it_all empty not_a_penny`,
};
