import { houseSigns, carSigns, debtSigns, savingsSigns } from './signs/property.js';
import type { Topic } from './types.js';

const home =
  '(?:(?<![厨库病书卧客楼机票药心仓])房子?(?![贴车卡费东间里门客顶管县山])|新房|商品房|学区房|婚房|二手房|房产|小?公寓|[一二两三四]居室?|两室一厅|小户型|自己的窝|自己的家)';

export const house: Topic = {
  id: 'house',
  signs: houseSigns,
  key: 'house|home|flat|apartment|property|real estate|mortgage|首付|买房|有房|房子|房产|房贷|购房|住房',
  has: home,
  does: '(?:买房|购房|置业|买房子|上车|交首付|付首付|供房|还房贷|收房)',
  hasEn:
    '(?:house|flat|apartment|place of (?:my|our) own|home of (?:my|our) own|condo|mortgage|property|own place)',
  doesEn:
    '(?:a homeowner|bought (?:one|somewhere)|closed on (?:a|the|my|our)|put (?:an )?offer in on|mortgaged|bought (?:a |an |my |our |the )?(?:\\w+ )?(?:house|flat|apartment|place|home|condo|property)|homeowners?|on the property ladder|paying (?:off )?(?:a |the |my |our )?mortgage)',
  yes: `(?:银行|按揭|公积金)(?:[^,]{0,3})(?:贷款|放款|批)|(?:贷|背)(?:了)?(?:三十|二十|30|20)年|给银行打工|(?:新家|新居|新房)(?:[^,没]{0,6})(?:入伙|搬|装|住|通风|散味|在|弄|请|暖)|(?:暖|温)居|入伙|(?:选|挑|摇)(?:好|到)(?:了)?(?:房|号|楼层)|(?:签|交)(?:了|完)购房(?:合同|定金)|(?:售楼|楼盘)(?:[^,]{0,4})(?:签|定)了|(?:软|硬)装|(?:选|挑)(?:瓷砖|地板|家具|窗帘)呢|(?:^(?:a|our|my) (?:\\w+ )?|own a (?:\\w+ )?)(?:one|two|three|1|2|3)[- ]bed(?:room)?|housewarming|stamp duty|moving into (?:my|our) (?:own|new)|renovating|first-time buyers?|^(?:早|早就|去年|今年|刚|已经|年前|前年)*买了(?:啊|呀|呢)?$|(?:买|入手)(?:了|过|到)[一两]?套(?=$|[^\\p{L}]|房|小|两居|三居|二手|新房|大(?!衣)|期|学区|公寓|商品)|^.{0,4}装修呢$|(?:买|置|购|供|按揭|贷款买|全款买|入手|拿下|定)(?:了|下|过|到|着|好)+(?:[^,]{0,6})${home}|${home}(?:都|已经|早就?|也|刚|去年|今年|前年)*(?:买|定|交付|装修|到手|拿下)(?:好)?了|(?:有|供)(?:着)?(?:了)?(?:一|两|个)?[套个间处栋](?:[^,]{0,4})(?:${home})|(?:我|咱)(?:的|那|那个|那套|自己的?|新)+(?:房|窝|家)(?:在|正|刚|装|下个?月|交)|(?:付|交|凑)(?:了|完|好|齐|的|过)(?:[^,]{0,2})首付|首付(?:都|已经|刚)?(?:付|交)(?:了|完|过|掉)|(?:还|有|背|供)(?:着|了)?(?:[^,]{0,4})房贷|房贷(?:每个?月|一个月|还|压|要|都|月供)|月供|(?:搬|住)(?:进|到)(?:了)?(?:自己|自家)?(?:的)?(?:新房|新家|自己)|搬新家|乔迁|房本|房产证|不动产证|网签|收房|交房|房子?(?:下来|到手)了|[交拿](?:了|到)?(?:新房)?钥匙|(?:(?<!现)在|正|忙着?)(?:[^,]{0,2})装修|装修(?:快|马上|差不多|都|已经)*(?:完|好|收尾)|(?:新房|我家|家里|我那)的?装修|业主|当(?:上)?房奴|房奴|有房(?:了|一族)|🏡|🏠|🔑|closed on|moved into (?:my|our) own|got the keys|signed (?:the )?(?:mortgage|deed)|down payment|landlord no more|mortgage payments?|(?:my|our) (?:own |new )?(?:place|house|flat|apartment|mortgage)(?! (?:keys?|plants?|shoes|number|warming))`,
  no: `没(?:有)?(?:[^,]{0,4})(?:买|置)(?:[^,]{0,4})(?:房|呢$|上$|成$)|(?:买房|房子)(?:[^,]{0,3})(?:早着|没影|没谱|想都不敢想|不敢想|没戏|遥遥无期)|(?:还)?(?:住|睡)(?:着|在)?(?:出租屋|隔断|城中村)|(?:房东|中介)(?:[^,]{0,4})(?:涨|催|要|收|赶)|(?:换|交|续)(?:了|着)?(?:房租|租约|出租)|没(?:有)?(?:自己的)?${home}|租(?:房|的|着|住|人家)|合租|(?:交|付|还|掏|省)(?:了|着|完|不起)?房租|房租(?:还|每|一个月|又|快|要|太|是|都|贵|涨到)|买不起(?=$|[^\\p{L}]|房|呢|啊|啦)|(?:首付)(?:都|还)?(?:没|差)|${home}(?:还)?没(?:买|影|着落|有)|没(?:能)?上车$|无房|蜗居|renting|\\brent\\b(?: a| my)|don't own(?= (?:a|my|any|the)? ?(?:place|house|flat|home|property)|$)|can't afford(?= (?:to buy|a|any|one|it)?(?: \\w+)? ?(?:house|flat|place|home|property|deposit)|$)|(?<!\\p{Script=Han})(?:还|也|暂时|现在|目前)*没买(?=$|[^\\p{L}]|呢|啊|成|上|房|得起)|no (?:house|flat|home|property|apartment)|(?:not|n't)(?: \\w+)? (?:bought|buy|buying|own|owned)(?: \\w+){0,3} (?:house|flat|apartment|home|condo|place|property)|(?:not|haven't) bought(?= (?:one|yet)|$|,)|(?:my|our|the) landlord(?:'s| is| keeps| put| raised)|flat-?shar|house-?shar`,
  about: '房|住哪|住的|house|flat|apartment|place',
};

export const car: Topic = {
  id: 'car',
  signs: carSigns,
  key: '\\bcar\\b|vehicle|driv(?!ing test|\\w* licen[cs]e)|车|买车|有车|提车',
  has: '(?:车(?!票|次|位|间|站|来|接|送|到|停|开|坐|上|里|程|厢|厘|水马龙)|汽车|小车|轿车|座驾|代步车)',
  does: '(?:买车|提车|购车)',
  hasEn: '(?:car|vehicle|suv|tesla)',
  doesEn:
    '(?:bought (?:my |a |our )?(?:first |new |used )?(?:tesla|byd|suv|vehicle|set of wheels)|leasing a car|bought (?:a |my |our )?(?:\\w+ )?car|driving my own)',
  yes: '新车(?:[^,没不]{0,3})(?:停|在|到|开|提|刚|给|带|坐)|(?:车|驾驶)(?:[^,没]{0,2})(?:落地|上牌|到手|提回来|开回来)|(?:停|泊|充电|加油|洗车|保养|年检)(?:[^,]{0,4})(?:我的车|我那车|我车)|(?:买|租)(?:了)?(?:个)?(?:车位|停车位)|(?:车贷|车险)(?:[^,]{0,4})(?:每|一个|交|还|贵)|(?:开|坐)我(?:的|那)?(?:新)?车|my (?:tesla|suv)\\b|(?:买|提|订|换)(?:了|到|好|着)(?:[^,]{0,5})(?<!长途|班|大巴|快|火|公交|出租|网约|顺风|拼|包|专|动|缆|推|婴儿|三轮|玩具)车(?!票|厘|载|间|座|用)|车(?:都|已经|刚)(?:买|提)了|车贷|摇到号|上(?:了|好)牌|(?:我|自己)(?:的|那)?(?:辆)?(?:新)?车(?:停|在|开|就)|开(?:自己的|我的|我那)?(?:新)?车(?:回来|上班|来的)|自驾|有车(?:了|一族)|🚗|🚙|my (?:new |own )?car|drove (?:here|back|home|up|down)',
  no: "没(?:有)?(?:[^,]{0,3})(?:买|提)(?:[^,]{0,3})车|(?<!口|站|末班|路上|[这那]儿|晚上|半夜|会儿|点)没(?:有)?车(?!票|次|位|厘|来|接|上|里|间|站)|没摇[到上中]|挤(?:地铁|公交)|无车|(?<!\\p{Script=Han})(?:还|也|暂时|现在|目前)*没买(?=$|[^\\p{L}]|呢)|没买车|(?:(?:not|n't) (?:bought|buy|buying|own)|no)(?: \\w+){0,3} (?:car|vehicle)|(?:not|haven't) bought(?= (?:one|yet)|$|,)|no car|don't (?:own|have|drive) a? ?car|carless",
  about: '车|开车|car|drive',
};

export const debt: Topic = {
  id: 'debt',
  signs: debtSigns,
  key: 'debt|loan|owe|borrow|欠|贷|债|负债|借钱|indebted',
  opposite: 'debt free|无债',
  has: '(?:贷款|债务?|欠款|外债|网贷|欠账|饥荒)',
  does: '(?:欠钱|负债|借钱|贷款|借款|欠债)',
  hasEn: '(?:debts?|loans?|overdraft)',
  doesEn:
    '(?:in debt|in the red|owe(?! (?:you|him|her|them|it|me))|owing|borrowing|paying (?:off|back)|repaying)',
  yes: '(?<!人情[^,]{0,3})欠(?:着|银行|一屁股|[^,]{0,4}(?:钱|款|债|万|块))|(?:还|背|扛|顶)(?:着|了|的)?(?:[^,]{0,6})(?:(?<!人情)债|贷款?|网贷|花呗|白条|信用卡|饥荒)|负债|一屁股债|(?:跟|向|问|找)(?:[^,]{0,6})借(?:了|过)?(?:[^,]{0,3})(?:钱|款|万|块)|借了(?:不少|好多|一大笔|一笔)|借(?:了|的)(?:[^,]{0,6})(?:钱|款|贷|万|块)|分期(?:还|没)|拆东墙补西墙|花呗|信用卡(?:还|没还|刷爆|分期)|入不敷出|owe (?:the bank|money|people|a lot)|credit card (?:bill|debt)|still paying',
  no: "不欠|没欠|没(?:有)?(?:[^,]{0,3})(?:债|贷|借钱)|(?:贷款|债|欠款|钱)?(?:都|已经|早)*还(?:清|完)(?:了)?|无债一身轻|debt-free|debt free|paid (?:it )?(?:all )?off|don't owe|no debts?|no loans?",
  about: '欠|贷|债|借|debt|loan|owe',
};

export const savings: Topic = {
  id: 'savings',
  signs: savingsSigns,
  key: 'saving|deposit|存款|积蓄|攒钱|nest egg',
  opposite: 'broke|月光|moonlight|no savings',
  has: '(?:存款|积蓄|闲钱|余钱|家底)',
  does: '(?:存钱|攒钱|攒下钱)',
  hasEn: '(?:savings|nest egg|money (?:put )?(?:aside|away|saved))',
  yes: '攒(?:了|下|着)|存(?:了|下|着)(?!在)|有点(?:积蓄|存款|家底|老本)|put (?:some|money) (?:aside|away)|saved (?:up|some)',
  no: '月光|日光族|存不下|攒不下|没(?:攒|存)(?:下|到|住|什么|啥)|(?:口袋|兜里|钱包|卡里|账户)(?:[^,]{0,4})(?:空|比脸(?:都|还)?干净|没钱|见底|没剩)|一分(?:钱)?(?:都|也)?没|精光|吃土|两手空空|挣多少花多少|不够花|paycheck to paycheck|flat broke|broke\\b|nothing saved|penniless|skint',
  about: '存|攒|saved|savings',
};

export const losses: Topic = {
  id: 'losses',
  key: 'stock|invest|fund|crypto|gambl|lost money|loss|炒股|股票|基金|亏|赔|投资|被骗|scam|bankrupt|破产',
  does: '(?:亏钱|亏损|赔钱|炒股|被骗|破产|被套)',
  doesEn: '(?:losing money|lost money|bankrupt|scammed|cheated|ripped off|trading stocks)',
  yes: '亏(?:了|得|惨|光|掉)|赔(?:了|得|惨|光|掉|进去)|套(?:牢|住|在)|被套|割(?:了)?(?:肉|韭菜)|(?:割|当|成|做|是)(?:了)?(?:的|被割的)?韭菜(?!馅|盒|饺|包|鸡蛋|炒)|腰斩|血本无归|破产|倒闭|关门了|关张|(?:炒|买)(?:着|了)(?:点)?(?:股|基金)|深套|绿油油|交(?:了)?学费了|📉|in the red|took a (?:loss|hit|beating)|lost (?:a lot|everything|my shirt|a fortune)|went (?:bust|under)',
  no: "没(?:亏|赔|炒|买|被骗)|不炒股?|没碰(?:股|基金)|赚了|回本|don't (?:trade|invest|gamble)|broke even|made a profit",
  about: '股|基金|亏|赚|投资|stock|invest',
};
