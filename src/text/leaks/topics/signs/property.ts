import type { Signs } from '../types.js';

const home =
  '(?<![厨库病书卧客楼机票药心仓])房(?!租|东|间|客|门|卡|贷|价|型|县|山|里|产中介)|房子|新房|公寓|婚房|二手房|期房|现房|商品房|学区房|小两居|两居室?|三居室?|一居室?|小户型|单身公寓|loft|复式|楼房|楼(?=$|[^\\p{Script=Han}]|[了呢啊啦]|未)|小窝|自己的窝|自己的家|小家';

export const houseSigns: Signs = {
  deeds: [
    [home, '买|置|置办|入手|拿下|供|贷款买|全款买|首付|购'],
    ['首付|定金|契税|尾款|全款', '交|付|凑|给|打|掏'],
    [
      '房本|房产证|不动产证|购房合同|网签|钥匙(?=$|[^\\p{Script=Han}]|[了呢都也已刚终早就])',
      '拿|办|签|领|到手|下|交',
    ],
    ['(?<![厨库病书卧客楼机票药心仓])房(?=$|[^\\p{Script=Han}]|[了呢])', '收|交|验|选|摇|供'],
  ],
  acts: '买|入手|付|交|收房|上了?车|定|置办|签|拿下',
  actsEn: 'bought (?:one|it|already)?|own one|closed|purchased',
  beside:
    '房|平|首付|贷|装修|期房|月供|小区|楼|郊区|钥匙|搬|年前|去年|居|户|地段|入住|住|涨|掏空|背|flat|place|mortgage|bedroom|tiny|small|deposit',
  yes: [
    '(?:自己|自个儿)的?(?:套|间|层)房子?(?=$|[^\\p{L}]|[啊呀啦喇了呢])',
    '^ 供着',
    '(?:新家|新房|新居)(?:里|的)? ~? (?:甲醛|味儿?|家具|软装|灯|窗帘)',
    '(?:下|交|付)(?:了|的|过)? ~? 定金|定(?=$|[^\\p{Script=Han}]|[了的]) ',
    '(?:自己|我自己|我)的(?:房子?|窝|家)(?!乡|里人|务|长) ~? (?:怎么|住着|踏实|舒服|再小|就是|毕竟|慢慢|总算|终于)',
    '(?:阳台|窗户|客厅|卧室|主卧) ~ (?:正对|看江|看海|朝南|望出去|落地窗) ~?',
    '(?:房产证|房本|产权证)(?:上)? ~ (?:名字|写的|我一个人|我俩|加了)',

    'pick|picking|choosing|choose ~ (?:tiles?|curtains|flooring|paint|countertops?|cabinets)',
    'get|getting|collect ~ keys ~ (?:to_(?:our|my)|flat|house|place|apartment)',

    `(?:${home}) ~? (?:买|置|定|签|付|交|入手|拿下|下来|到手|装|装修|散味|通风|晾|收|验|封顶|交付|入住|还贷|供)(?:了|好|完|着|的|在|到|下|过|呢|中|妥)+`,
    `(?:在|于)(?:那边|那儿|城里|杭州|县城|市里|郊区|[\\p{Script=Han}]{2}) ~? (?:安|置|有|买|弄|整|供)(?:了|下|着|过)+(?:个|一个|套|一套|间)?(?:小)?(?:家|窝|房|房子|公寓|产业|房产|小家|两居|三居)`,
    '(?:有|供|背|买|入手|置|拿下|整|弄)(?:了|着|下|上|到)+(?:一|两|个|1)?套 ~? (?!西装|西服|衣|餐|秋|保暖|书|教材|茶|护肤|化妆|睡)(?=$|[^\\p{L}]|房|小|大|两|三|二|公|学|期|新|期|老|\\d|[五六七八九十]|在|精|复|loft|单|婚|商|现)',
    '装修 (?!得[^,]{0,3}(?:好|漂亮)) ~ (?:累|烦|贵|钱|预算|队|公司|师傅|工长|硬装|完|好|差不多|中|散味|收尾|进场|开工|呢|跑|盯|超支)(?!的?(?:宾馆|酒店|饭店))',
    '(?:忙|跑|盯|搞|愁|弄)(?:着|完|了)?(?:新房)?(?:的)?装修',
    '(?:房贷|月供|按揭|公积金贷|商贷|组合贷)(?!利率|政策|下调|又降|降|吗|压力大的人)',
    '(?:工资|收入|钱|薪水|挣的|发的|赚的|大半|一大半|一半) ~ (?:给|交给|还|进|上交|孝敬|送给|供)(?:了)?(?:银行|房贷|月供|房子|贷款)(?!卡|柜)',
    '(?:给|替|为)银行 (?:打工|干活|卖命|上班|搬砖|还债|当牛做马|做长工)',
    '(?:背|扛|贷|还|欠|供)(?:着|了|上|的)? ~ (?:房贷|按揭|月供|<n>年的?贷|<n>年贷款|一屁股房贷|房奴)',
    '<n> 年 (?:的)?(?:贷|贷款|房贷|按揭|月供)',
    '(?:刚|终于|总算|去年|今年|已经|年前|前年|上个?月|我也?|我们|也|咱)+(?:咬牙|狠心)?上(?:了)?车(?=$|[^\\p{L}]|了|啦|,|<n>)',
    '(?:当|做|成|沦为|光荣)(?:了|上|成)* 房奴|业主|有房一族|有房族',
    '(?:业主|小区业主)(?:群|大会|委员会|费)?',
    '(?:物业|开发商|售楼处) ~? (?:催|让|叫|通知|喊)我',
    '(?:搬|住)(?:进|到|去|入)(?:了)? (?:自己|新房|新家|新居|自家|自己的|自己家|新房子)',
    '(?:乔迁|温居|暖房|暖居|入伙|入宅|搬新家|新居)(?:宴|酒|饭|请|那天|之喜|的时候|了|办|定)*(?!大吉|快乐|志喜|吉祥)',
    '(?:请(?!我)|欢迎|等|来|到)(?:您|你|大家|你们)? ~ (?:暖房|温居|新家|新房|我那新|参观新)(?:坐坐|吃饭|看看|做客|玩)?',
    '(?:不|不用|不再|没再|终于不用|再也不用)(?:交|付|给|看)?(?:租房|房租|房东脸色|房东的脸色|租房子|搬来搬去|被房东)(?:了)',
    '(?:有)(?:了)?(?:自己的|属于自己的|一套|套)?(?:窝|家|房|小窝|小家|房产|房子|不动产|住处)(?:了|啦)',
    '(?:掏空|花光|搭上)(?:了)? ~ (?:积蓄|钱包|老底|首付|家底) ~? (?:房|首付|窝|买)',
    '(?:终于|也|就|我|总算|已经)*(?:buy|bought|买下)(?:了|过)? ~? (?:房|flat|house|apartment)',
    '(?:loan|贷款|按揭|房贷|放款)(?:也|都|刚)?(?:批|放|下)(?:下来|了|款)+',
    '(?:挑|选|看|贴|买|定)(?:着|了|完)?(?:瓷砖|地砖|地板|橱柜|窗帘|马桶|灯具|墙漆|壁纸|家具|沙发|定制柜)(?!店)',
    '🏡|🏠|🔑|🏘',
    "i|i've|we|we've|he|she|finally|just|already|actually|did|recently|even|he's|she's|i'd ~ bought|purchased|purchase|closed_on|own|owns|mortgaged|acquired|got|put_down|secured|signed_for ~ (?:house|flat|apartment|condo|place|home|property|one-bed|two-bed|one-bedroom|two-bedroom|studio|keys|deposit|mortgage|bungalow|townhouse|duplex)",
    'got|have|picked_up|collected|collect|received|handed ~ keys (?!to_the_car|for_the_car|for_you)',
    "<my> (?:own|new|first|tiny|little)? (?:mortgage|down_payment|deed|house|flat|apartment|condo|renovation|realtor|homeowner's|place_has|homeownership|hoa|stamp_duty|home_loan) (?!plants|party_shoes|keys_fell|cat|wine|warming)",
    'moved|moving|move into ~ own|new ~ place|house|flat|apartment|home',
    'paying|pay|paid|signed|got|have|drowning_in|tied_to ~ mortgage|home_loan',
    'mortgage|home_loan ~ (?:eats|every|each|payments?|approved|came|is|takes|for_thirty|thirty|went)',
    'homeowner|housewarming|property_ladder|first-time_buyer|landed_gentry',
    "i'm|i_am|we're|we_are|became|become ~ homeowners?|house-poor|renovating|on_the_property_ladder|a_landlord|redecorating",
    'slave to the|my bank|mortgage',
    'no_more|done_with|stopped|finished|goodbye rent|renting|landlords?',
    'bank owns me|the_rest|my_soul|most_of_it',
  ],
  no: [
    '(?:跟|和)(?:<n>个)?(?:室友|合租|舍友|别人|陌生人) ~ (?:抢|挤|合用|共用|分摊|住)',
    'bank|lender|agent ~ said_no|turned_us_down|turned_me_down|refused',
    '(?:买|定)(?:啥|什么|个啥|个头)(?:呀|啊|房|呢)?',

    `(?:${home}|首付|房产) ~? (?:啊|呢|嘛)?(?:,)? (?:买不起|没买|没着落|没影|没钱买|不敢想|没凑|还没|不买|没谱|连个厕所|梦里|下辈子|差|遥遥|太贵|影都没|在哪)`,
    '(?:连)?(?:个|一个|一间)?(?:厕所|卫生间|阳台|卧室|平米|首付|车位|砖|门) ~? (?:都|也)?(?:买不起|没凑够|付不起|凑不齐|凑不出|没)',
    '(?:租|合租|整租|短租|蹭住|借住|寄住|蹭|挤)(?:的|着|房|在|个|了|别人|人家|公司|宿舍|朋友|同学|公寓|单间|隔间|次卧|主卧)+',
    '(?:住)(?:在|着|的)?(?:是)?(?:公司|单位|员工|集体|学校)?(?:宿舍|出租屋|出租房|隔断|城中村|地下室|公租房|廉租房|青旅|合租房|次卧|爸妈家|爸妈那|我爸妈|家里|隔间|长租公寓|租的)',
    '(?:房东|二房东|中介)(?!家|先生) ~ (?:涨|催|要|收|赶|卖|租|押金|不让|人|又|好|坏|换)',
    '(?:房租|租金|押一付三|租约|押金|续租|房东|租房合同)(?:又|都|还|刚|每|太|涨|到期|交|一个月|要|占|就)',
    '(?:没|没有|还没|还没有|哪有|哪来的?)(?:钱|实力|能力|资格|那个|攒够|凑够)*(?:买|首付|购|上车|置)(?!到|票|菜|单|年货)(?=$|[^\\p{L}]|房|呢|啊|自己|套|什么|钱|的钱|能力|成|上|得起)',
    '(?:首付)(?:都|还|就|也)?(?:差|没|不够|凑不|遥遥|攒不|缺|攒着|在攒)',
    '无房|蜗居|租房族|北漂租|无产阶级|无产者|漂着|没(?:个)?(?:窝|自己的家|根)',
    '买不起(?!单|菜|肉|票|车)',
    "still|just|currently|am|i'm|we're ~ rent|renting|rental|sharing_a_flat|flat-?sharing|subletting|crashing|living_with_(?:my_)?(?:parents|roommates|flatmates)|saving_for_(?:a|the)_deposit|between_flats",
    '<my> landlord|landlady|rent|lease|sublet|rental',
    "can't|couldn't|cannot|can_not|can't_even ~ afford|buy ~ (?:house|flat|place|home|apartment|anything|property|shoebox|broom_closet|closet|bathroom|parking|door|deposit)",
    "not|n't|never|no ~ (?:own|bought|buy|buying|owned|purchased|afford) ~ (?:house|flat|place|home|apartment|property|condo)",
    'deposit|down_payment ~ (?:dream|far|years_away|saving|short|not)',
    'pay|paying rent',
  ],
};

const vehicle =
  '车子|车(?!票|次|位|间|站|来|接|送|到|停|开|坐|上|里|程|厢|厘|水马龙|费|道|流|祸|轮|贴|队|主任|险|膜)|新车|小车|汽车|轿车|代步车?|座驾|电车|二手车|小电车|suv|特斯拉|比亚迪|大众|五菱|小米su7|su7|model3|model y';

export const carSigns: Signs = {
  deeds: [
    [vehicle, '买|提|订|换|入手|购|定|整|贷款买|全款买'],
    [
      '牌(?=$|[^\\p{Script=Han}]|[了呢])|车牌|绿牌|京牌|沪牌|号(?=$|[^\\p{Script=Han}]|[了呢])',
      '上|摇|拍|拿',
    ],
  ],
  acts: '买|提|订|换|入手',
  actsEn: 'bought (?:one|it)?|got one|own one|drove',
  beside: '车|兜风|兜|油|电|开|停|公里|代步|贷|牌|二手|提的|接您|送您|拉您|充电|驾|car|drive|ride|parking',
  yes: [
    'four wheels|wheels ~ (?:now|finally|bought|got)',
    'car ~ (?:inspection|insurance|tax|registration|payment) ~ (?:due|expires|renew|expired|up)',

    '(?:我的?|我们|自己的?|咱的?|我那|我家|家里的?|新)?车 (?:就|都|还|也|刚|已经)?(?:在|停|搁|扔)(?:在|着)?(?:楼下|外面|门口|小区|路边|院里|院子|车库|地库|停车场|村口|巷口|胡同口|那儿|对面)(?:停)?(?:着|了|呢)?',
    '(?:我|我们|自己|咱|咱自己|俺)(?:自己|们)?(?:今年|这次|这回|这趟|是|头一回|昨天|一路|连夜|慢慢)*(?:开车|驾车|自驾|开着车|自己开车|自己开|开自己的车|开我的车|开的车|开(?=回来|过来|来的|上来|了[^,]{0,5}(?:公里|小时)))(?:回|来|过来|上班|跑|去|接|送|带|回来|的|了)(?!吗)',
    '(?:买|入手|整|弄|搞|提|换|订|置办|贷款买|收)(?:了|到|的|着)+(?:个|辆|一辆|台|一台|两|部|一部|款)? ~? (?:代步|二手的?|电车|新能源|油车|电动爹|suv|mpv|特斯拉|比亚迪|大众|丰田|本田|五菱|宏光|小电车|四个轮子|四轮|轿车|皮卡|面包车|理想l\\d|问界|蔚来|小鹏|su7|model|奔驰|宝马|奥迪|吉利|长安|哈弗|捷达|卡罗拉|mini)(?!模型|玩具|儿童)',
    '(?:车贷|车险|车位|油钱|油费|停车费|保养费?|充电桩|年检|违章|etc|洗车|行车记录仪|车膜|车牌|加油|充电)(?:也|都|刚|还|每个?月|一年|一个月|要|得|又|每|装|办|交|买|贵|花)+',
    '(?:兜|拉|接|送|带)(?:着)?(?:您|你|大家|你们|爸妈|我妈|我爸|全家)(?:去)? ~? (?:兜风|兜一圈|转转|自驾|开车|我的车|我车|坐我)',
    '(?:我|我们)(?:自己)?(?:有|开)(?:着|了)?(?:辆|一辆|台)? ~? 车(?!票|次|位|间|站|祸)',
    '(?:有|买|提)车(?:了|一族|之后|以后|啦)',
    '(?:绿牌|蓝牌|京牌|沪牌|充一次|充满电?|加一箱油|一箱油|百公里加速|油耗|续航|百公里|里程|磨合期|首保|跑了<n>公里|四个圈|三叉星|后备箱) ~? (?:我|刚|还行|不错|挺|够|满|低|高|装|塞|跑|能跑|的(?=$|,))',
    '四个轮子|坐骑|铁疙瘩|四轮座驾 ~? (?:有|买|提|喜提|整|入手|到手|换|一辆|一台|安排)(?:了|上)*',
    '(?:喜提|提了|入手|整了|安排了|拿下|换了)(?:新)?(?:坐骑|座驾|爱车|四个轮子|大玩具|小车|铁疙瘩)',
    '(?:年检|车险|保险|驾驶证|行驶证|车管所|违章|扣分|罚单|保养|4s店|轮胎|机油|刹车片) ~ (?:到期|续|去|换|交|处理|做|该|吃了|刚)',
    '🚗|🚙|🏎|🛻',
    "i|i've|we|we've|he|she|finally|just|already|actually|did|recently|he's|she's|i'd|he_has|she_has|i_have|we_have ~ bought|purchased|own|owns|got|leased|drive|drives|picked_up|financed|purchase ~ (?:car|suv|tesla|byd|honda|toyota|vw|volkswagen|hatchback|sedan|ev|vehicle|wheels|beetle|bmw|audi|truck|van|minivan|mini|electric) (?!wash|park|sick|keys_for|seat|ride)",
    'drove|drive|driving|took ~ (?:my|our|his|her) (?:own|new)? (?:car|suv|tesla|wheels|ev|honda|toyota)',
    "<my> (?:own|new|first|little|old|second-?hand|used|electric)? (?:car|suv|tesla|hatchback|sedan|wheels|ev|vehicle|honda|toyota|car_loan|car_payment|car_insurance) is|has|was|needs|got|broke|can|'s|parked|outside|downstairs|fits|back|again|every|eats|payments?|insurance|runs|seats",
    '<my> own|new car|wheels|ride|suv|tesla',
    'drive|give|take|pick you ~ (?:a_ride|a_lift|in_my_car|for_a_spin|home_in_my|up_in_my|in_the_new_car)',
    'car loan|payments?|note|insurance',
  ],
  no: [
    '(?:车|驾照|新车) ~? (?:还|也|都)?(?:没影|没着落|没买|没谱|没摇|没提|没钱买|买不起|养不起|没戏|没拿到|没考|没下来|在梦里|在天上|影都没)',
    '(?:养|买)不起 (?:车|油|$)',
    '(?<!口|站|末班|路上|[这那]儿|晚上|半夜|会儿|点)(?:没|没有|还没|哪有|无)(?:买|提|自己的)?(?:什么|辆|台|过|钱买)? 车(?!票|次|位|厘|来|接|上|里|间|站|子?了|送|坐|费|祸|吗|回|可坐|去)',
    '(?:天天|每天|上班|出门|平时|还是|都是|全靠|就靠|照样|继续|一直)(?:还|都|得|是|去|全|靠)*(?:挤|坐|骑|走|蹬|倒|打)(?:着|路)?(?:地铁|公交|公交车|共享单车|单车|自行车|电动车|小电驴|电瓶车|11路|十一路|两条腿|腿|走路|步行|班车|打车|滴滴|顺风车)',
    '(?:11路|十一路|腿着|两条腿|共享单车|小电驴|小毛驴|电瓶车|二八大杠) ~?',
    '没 摇 (?:上|到|中)',
    "n't|not|never|no ~ (?:own|have|bought|buy|afford|drive|need) ~ (?:car|vehicle|drive)",
    'no car|wheels|vehicle',
    'car-?free|carless',
    'still|always|just ~ (?:take|taking|on|ride|riding|use|using|squeeze|squeezing) ~ (?:bus|metro|subway|bike|tube|public_transport|scooter)',
  ],
};

export const debtSigns: Signs = {
  deeds: [
    [
      '(?<!人情)债|账(?!号|户|单)|钱(?!包)|款(?=$|[^\\p{Script=Han}]|[了呢])|外债|饥荒|贷款|网贷|高利贷|亏空|窟窿|信用卡|花呗|白条|借呗',
      '欠|背|借|还|拉|填|贷|扛|拆|刷爆',
    ],
  ],
  acts: '欠|借|贷|背',
  actsEn: 'owe',
  beside: '债|钱|还|银行|万|贷|亲戚|朋友|花呗|卡|利息|月|分期|慢慢|bank|loan|cards?|pay',
  yes: [
    '(?:工资|薪水|收入|钱) ~? (?:一到账|刚到手|到手|一发|还没焐热) ~? (?:被|就|全|都)? ~ (?:划走|扣走|还|扣|没了一半|拿去还)',

    'paycheck|salary|wages|pay|income ~ to (?:the|my|a|those)? (?:loan|lenders?|bank_for_the_loan|debt|debts|creditors?|credit|card|cards)',

    'half|most|all|chunk|part ~ (?:paycheck|salary|wages|pay|income) ~ (?:loan|lenders?|debt|debts|repayments?|creditors?|interest|card|cards)',

    'cards?|card ~ maxed|maxed_out',
    'maxed out',
    'paycheck|salary|wages ~ (?:loan|lenders?|the_debt|repayments?|creditors?|interest)',
    '(?:loan|debt) people|sharks?|guys|collectors?|company',

    '(?:外头|外面|手上|身上|名下|还|我|现在|目前)(?:还|也|都)?(?:欠|背|扛|顶|压|有|拖|借)(?:着|了|下)? ~ (?:人家|银行|亲戚|朋友|<n>万|一屁股|债|外债|贷|钱|窟窿|饥荒|账|网贷|信用卡|利息)(?!没)',
    '(?:欠|借)(?!.{0,4}(?:您|你|顿|人情|觉|抱|红包)) (?:着|了|下|的|人家|银行|朋友|亲戚|别人|人|不少|一堆|好多|一屁股|网贷|花呗|信用卡)+ ~? (?:<n>万?|钱|债|款|没还|账|外债)(?!过年|您)',
    '(?<!人情)(?:网贷|花呗|借呗|白条|信用卡|小贷|微粒贷|高利贷|校园贷|贷款|利息|月供|债|外债|分期|京东金条|欠款|窟窿|饥荒) ~ (?:滚得|滚到|越滚|喘不过气|压|逼|催|还|逾期|爆|拖|欠|没还|窟窿|上门|背|每个?月|越|压得|堵|填|追|起诉|黑名单|拆|分期|没完|还着)',
    '(?:以贷养贷|拆东墙补西墙|资不抵债|负债累累|债台高筑|负翁|欠债|还债|躲债|逾期|征信花|征信黑|上征信|失信|老赖|被催收|催收|倒欠|月月还款|负资产|卡奴)(?:了|中|呢|着|期|的人|压|电话)*(?!清|完)',
    '(?:每个?月|工资|发了工资|一发工资|挣的|钱|年终奖) ~ (?:还债|还钱|还款|还贷|还卡|还花呗|还网贷|还账|填窟窿|还信用卡|还利息|堵窟窿|抵债)',
    '(?:跟|向|找|问|管)(?:朋友|同学|同事|银行|亲戚|他|她|别人|人家|几个|老板|平台)+ ~ 借|贷 (?:了|过|的|着) ~?',
    '(?:信用卡|花呗|白条|几张卡)(?:都)?(?:刷爆|透支|逾期|欠|还不上|分期|套现|还着)(?:了|着)?',
    '(?:周身|满身|一身|浑身|满屁股|一屁股)(?:的|都是|系|是)*债',
    '(?:工资|薪水|收入|钱|paycheck) ~ (?:还没捂热|一半|大头|全) ~ (?:还|扣|划)(?:走|了|给)',
    '(?:被)(?:催|催收|讨|追|起诉)(?:债|着还|款|了)+',
    "i|i'm|we|i've|we're|still|he|she ~ owe|owes|owing|in_debt|in_the_red|paying_off|paying_back|repaying|drowning_in|buried_in|behind_on|maxed_out|borrowed|up_to_my_(?:neck|eyes|ears|eyeballs|elbows)(?!_in_(?:work|dishes|laundry)) (?!you|him_an|her_an|them_an|it_to|a_hug|(?:the|this)_(?:book|umbrella))",
    '<my> debts?|loans?|student_loans?|credit_cards?|overdraft|creditors?|credit_card_(?:bill|debt|balance) (?!score_is_great|free|-free)',
    'collectors?|bank|creditors? ~ (?:calls?|calling|chasing|chase|after_me|wants|sent|at_my)',
    'maxed out|the my|the? ~ cards?|card',
    'loan|debt|cards? ~ (?:hanging|repay|every_month|still|interest|pay_off|eating|monthly|installments?)',
  ],
  no: [
    '(?:一分|半毛|一毛|半分|一个子儿)(?:钱)?(?:外债|债|贷款|钱)?(?:都|也)?(?:没|不)(?:有|欠|借)(?:外债|债|贷|人|过|着|$)?',
    '(?:债|贷款|钱|账|欠款|花呗|信用卡|外债|网贷|助学贷款)(?:都|也|已经|早就?|全|去年|上个?月|年前|刚)*(?:还|结|平|付)(?:清|完|干净|上|光|平)(?:了)?',
    '(?:没|不|没有|从没|从来不)(?:欠|借|贷|背|负)(?:过)?(?:谁|人|钱|债|什么|外债|银行|任何|款|网贷|$)',
    '无债|零负债|没负债|无贷|清清白白不欠',
    'debt-?free|paid_off|paid_it_off|all_paid|in_the_clear|cleared_(?:it|my|the)|paid_(?:them|everything)_off',
    "n't|not|never|no ~ (?:owe|debts?|loans?|borrowed|in_debt|in_the_red)",
  ],
};

export const savingsSigns: Signs = {
  deeds: [['钱(?!包)|积蓄|家底|老本|小金库|私房钱', '存|攒|留|省']],
  acts: '存|攒',
  beside: '钱|万|定期|银行|慢慢|点',
  yes: [
    '(?:存|攒|积|省)(?:了|下|着|出)(?:一|点|些|不少|一笔|一小笔|几|小|来)*(?:钱|万|积蓄|家底|老本|首付|存款|私房钱)?(?!吗)',
    '(?:卡里|手里|手头|账上|银行里|账户里|兜里)(?:还|也)?(?:有|攒|躺|存|剩)(?:着|了)?(?:点|些|一笔|几|不少|小)',
    "i've|i_have|i|got|have|we|put ~ saved|savings|put_aside|put_away|nest_egg|rainy_day_fund|tucked_away|set_aside",
  ],
  no: [
    '(?:存款|积蓄|余额|卡里|账户|手里|手头|兜里|钱包|口袋|银行卡) ~? (?:为零|零|空|没|见底|负|干净|只剩|吃紧|两位数|三位数|就几|比脸)',
    '(?:月光|日光|吃土|喝西北风|穷得|叮当响|一穷二白|身无分文|两手空空|揭不开锅|精穷|入不敷出|月月光|一分不剩|分文|没攒|没存|花光|光光|存不住|攒不住)',
    'broke|skint|penniless|paycheck_to_paycheck|nothing_left|no_savings|nothing_saved|living_hand_to_mouth|overdrawn',
    "n't|not|never|no ~ (?:saved|savings|nest_egg|money_left|a_penny)",
  ],
};
