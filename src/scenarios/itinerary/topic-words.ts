import type { Lexicon, TopicWords } from '../../users/lexicon.js';
import { openingTopics, topics, type OpeningTopic, type Topic } from './topics.js';

/** How questions name each topic, Chinese and English. They are matched with folded text that asks something. */
const words: Record<Topic, readonly RegExp[]> = {
  // Who, how many, which names; not every mention of a passenger: "the passengers' documents" asks for documents.
  party: [
    /姓名|名字|叫什么|[几多][个少位号名]{0,2}人(?!民)|[几多]少?名(?!字)|同伴|随行(?:人员|人|的人)?(?:名单|信息|是|都?有谁|有哪|[,。;、?]|$)|结伴|称呼|家人(?:的)?(?:基本)?(?:情况|信息|构成)|还有谁|几[位个](?!.?[包箱件])[^、,]{1,4}[、,和].{0,2}几[位个]|和谁|跟谁|谁跟|除了您|几位(?!老人|小孩|孩子|儿童|长辈)|几口|人数|几张票|多少张票|几个(?:大人|成人|成年人)|(?:大人|成人).{0,4}(?:小孩|孩子|儿童)(?:各|分别)?(?:几|多少)/u,
    /谁(?!.{0,4}不).{0,6}(?:走(?!路|不|得|楼|台阶)|去|回|坐|上车|出发|出行|一起|一块|同行|同去)|(?:哪些|哪几[个位])人|(?:有谁(?=$|[?,。]|要|一起|同)|是谁(?=$|[?,。])|都谁)|自己一个?人|一个人(?:走|回|出行)/u,
    /(?:乘客|旅客|乘车人|出行人|同行人|同行的人|家庭成员|成员)员?(?:都|的)?(?:基本)?(?:信息|名单|情况|有哪些|有谁|是谁|$|[,。;、?\d(/])/u,
    /\b(?:names?|called|head ?count|how many \w+ and how many|party size|group size|number of (?:people|passengers|travell?ers|adults|children|persons|tickets|seats)|how (?:many|big|large)\b.{0,24}\b(?:of you|people|persons?|passengers|travell?ers|adults|tickets|seats|party|group|family)|how many (?:are|will|is) (?:you|there|travel))\b/u,
    /\bwho(?:m|se names?)?\b (?:should|do|shall|can) i (?:put|book|list|add)\b|\b(?:besides|apart from|other than) (?:you|yourself)\b|\bwho\b(?!.{0,24}\b(?:walk|stair|need|cannot|can't|struggl|slow))(?:'s| is| are| will| all| else| exactly)*\b.{0,24}\b(?:travell?ing|going|coming|joining|with you|along|on board|in (?:the|your) (?:party|group))/u,
    /\b(?:passengers?|travell?ers?|party|group) (?:list|details|info(?:rmation)?|composition|members)\b|\b(?:about (?:the|all|your) (?:passengers|travell?ers|party|group)|travell?ing (?:alone|with(?! (?:you|(?:an? |any |your )?(?:cat|dog|pet|animal|luggage|bag|suitcase))s?\b)|solo|by yourself)|companions?|just you|only you|anyone else|who you are)\b/u,
  ],
  // The same for a child or a grandparent: whether there is one is a question of ages, whether they can climb is not.
  ages: [
    /年龄|年纪|[十\d]几了|(?<!(?:件|箱|包|行李|尺寸).{0,6})多大(?!尺寸|的?箱|的?行李|件|包|体积)(?!.{0,6}(?:公斤|多重))|几岁|周岁|岁数|多少岁|未成年|儿童票|小学|中学|幼儿园|老的小的|老老小小|高寿|贵庚|出生|生日|[\d一二三四五六七八九十]+(?:周)?岁|年级|成年了?[吗没]|(?:有|带|含|包括|还是|几个|几位|多少)(?:(?!走|行动|腿|楼|台阶|孕|证).){0,8}(?:小孩|孩子|儿童|婴儿|宝宝|小朋友|娃|老人|长辈)(?!.{0,8}(?:证|走[不路楼台得]|楼|台阶|行李|腿|票价|身份|不方便|行动))/u,
    /\b(?:ages?|aged|how (?:old|young)|birth ?(?:day|date)s?|dates? of birth|born|years? old|(?:under|over|below|above|younger than|older than|turned|turning|(?:child|children|kids?)\b.{0,12}\bbe)[- ](?:the age of )?(?:\d{1,2}(?!:|\d| ?(?:kg|cm|yuan|hours?|minutes?|[ap]m))|six|twelve|fourteen|sixteen|eighteen|sixty)(?:es|s)?|minors?|teen(?:s|agers?)|youngest|oldest|eldest|child (?:fare|ticket|discount)s?|little ones?)\b/u,
    /\b(?:any(?:one|body)?|are there|is there|with|how many|includ(?:e|es|ing)|travell?ing|number of)\b.{0,32}\b(?:child|children|kids?|infants?|toddlers?|bab(?:y|ies)|elderly|seniors?)\b(?!'s? (?:id|doc|name))(?!.{0,24}\b(?:stairs?|walk|steps|id|document))/u,
  ],
  mobility: [
    /行动(?:上|方面)?.{0,3}(?:不便|方便|能力|自如|困难|是否|有没有|有无|有障碍|障碍|受限)|不便于?行动|腿脚|腿不好|膝|腿脚|腿部|受伤|有伤|手术|楼梯|台阶|爬坡|上坡|上坎|高低差|上下楼|上下车|天桥|扶梯|电梯|坡道|爬楼|爬高|轮椅|无障碍|拐|助行|残疾|残障|孕妇|怀孕/u,
    /走路|步行|行走|走动|走起路|稳当|晕车|身子|搀|久站|站不住|自理|体弱|骨弱|病|走(?:上|个)?[\d一二三四五六七八九十几半]+[来多]?(?:分钟|个?小时|里|公里|米)|走.{0,3}(?:段|很远|太远|太久)|走不[动了快远]|走得?[动快慢]|(?<!时候|几点|最早)能走|走长路|走远路|腿力|吃得消|吃不消|身体(?:状况|情况|条件|不适|不太?好|不舒服|好不好|怎么样|健康)|健康|体力|(?:特殊|特别|额外)(?:的)?(?:照顾|照应|需[求要]|情况|帮助|协助)|(?:需要|要).{0,6}(?:协助|帮扶|搀扶|照顾|照料|帮助)/u,
    /\b(?:mobility|mobile|stairs?|flights? of|(?<!next )steps(?! (?:are|to|you|i|we))|corridors?|on foot|canes?|walking sticks?|limp\w*|injur\w+|surgery|sore|arthritis|blind|deaf|fit enough|(?:reasonably|physically|fairly) fit|stamina|staircases?|escalators?|(?:climb(?:ing)?|manage|handle|any|and|or|few) steps|step-free|steps? free|wheel ?chairs?|crutches|walk(?:s|ing|ers?)?(?!.{0,16}\b(?:the|your) (?:front )?door)|disab(?:led|ility|ilities)|able-bodied|accessib(?:le|ility)|elevators?|lifts?|ramps?|pregnant|frail)\b/u,
    /\b(?:(?:special|extra|particular) (?:needs|assistance|help|care|requirements)|(?:need|needs|require|requires|needing|requiring|want) (?:any |some |extra |special |physical )*(?:assistance|help|support|care)|(?:need|needs|want|lend\w*) a hand|physical\w*|health\w*|medical|(?:get|gets|getting|move|moves|moving) (?:around|about)|slow(?:er)?\b.{0,12}\b(?:feet|foot|walker|pace|mover)|(?:on|off) (?:their|his|her|your) feet|unsteady|knees?|(?:difficult\w*|trouble|struggl\w+|problems?) (?:with )?(?:walk|climb|stair|mov|get))/u,
  ],
  luggage: [
    /行李|箱|大件|(?<!打|承)包(?!括|含|容|车|涵|间|厢)|物件|占地方|占空间|随车|提得动|拎|打包|几件(?!事)|寄|东西(?!南北)|携带|托运|随身(?:物品|带|东西|的)|超长|超重|超大|年货|(?:带|拿|提|扛|捎).{0,6}物品|多[重沉]|最[重沉]|斤|三边|快递/u,
    /\b(?:luggage|baggage|bags?|backpacks?|suitcases?|cases\b(?! where)|trunks?|carry(?:ing)?(?:-| )?ons?|carr(?:y|ied|ying)|oversi[sz]ed?|bulky|heavy|heavier|heaviest|items?|box(?:es)?|gifts?|rucksacks?|holdalls?|trolleys?|leave behind|haul(?:ing)?|the (?:weight|size) of each|three sides|too long|racks?|courier\w*|ship(?:ped|ping)?|parcels?|pieces?|packages?|belongings|gear|(?:your|their|the|much|many|any) (?:things|stuff)|bring(?:ing)? (?:along|with|anything|any|a lot|much|home)|tak(?:e|ing) (?:along|with you|anything|a lot)|packing|pack(?:ed)?\b)/u,
  ],
  documents: [
    /(?<![保签见])证(?!实|据|券|明天|件上的?(?:写|名|姓|为准|一致))|护照|户口|有效期|(?:快|过|到)期了?/u,
    /\b(?<!\bas .{0,24})(?:documents?|documentation|ids?|id cards?|identity|identification|passports?|household registers?|hukou|(?:travel|id|identity|their|everyone's|your) papers|papers|expir(?:y|es?|ed|ation|ing)|lapsed?|show (?:at|to)|renew\w*|paperwork|validity|valid(?: until)?|up to date|(?:cards?|that|they|it|these) (?:run|runs) out)\b/u,
  ],
  deadline: [
    /最晚|最迟|至迟|截至|赶在|必须到|时间(?:上)?.{0,6}(?:要求|限制)|最.?晚|几点(?:钟)?(?:以|之)?(?:前|之前|以前|到|能到|进|回|抵)|(?:什么时候|啥时候|什么时间|多会儿|何时|哪天|哪一天|几号|几时|几点).{0,8}(?:到家|到达|到(?!期|底)|抵达|进家|进门|回到|回来|赶回)|(?:到达|抵达|到家|回家).{0,4}(?:时间|时限|期限|时刻|截止)|截止|期限|时限|赶到|赶上|赶得上|赶得及|来得及|来不及/u,
    /年夜饭|团圆饭|团年饭|年饭|开饭|吃饭|开席|(?:那|这)顿饭|饭点|晚饭|几点.{0,6}饭/u,
    /\b(?:deadlines?|(?:the )?latest|(?:arriv|get|be|reach|home|back|there)\w*\b.{0,24}\bby\b(?! then| (?:train|plane|air|rail|bus|courier))|be[- ](?:home|back)|(?:must|have to|need to|has to)[- ]be[- ]there|by (?:when|what (?:time|hour))|at what (?:time|hour)\b.{0,24}\b(?:arrive|home|there|back)|what (?:time|hour).{0,32}(?:arriv\w+|home|there|back|dinner|meal|expect\w*|eat)|when\b.{0,40}\b(?:arrive|home|there|back|dinner|meal|eat)|arrivals?|arriving|how (?:late|soon)|cut-?off|(?:hard|fixed|latest|certain) (?:time|hour|limit)|time limit|time constraints?|expect(?:ed|ing)? you|in time\b|on time|slack|through the (?:front )?door|at the (?:front )?door|sit(?:ting)? down|eat(?:ing)?|serv(?:ed|ing)|new year's eve)\b/u,
    /\b(?:reunion|family|new year(?:'s eve)?|big) (?:dinner|meal|feast)|\bdinner\b/u,
  ],
  prefs: [
    /偏好|偏爱|喜好|倾向|换乘(?!时间)|中转|转车|转机|转几|倒车|倒几|换车|换几|联程|经停|直达|直飞|换一趟|换不换|[贵快慢]一?[点些]|宁可|宁愿|快.{1,8}贵|贵.{1,8}快|慢.{1,8}便宜|便宜.{1,8}慢|取舍|性价比|折腾|绕路|绕远|(?:更|最|比较)(?:想|愿意|在乎|关心|重要)|在乎|省[一两二三几半下出\d]|钱.{0,10}时间|时间.{0,10}钱|(?:小时|分钟).{0,12}(?:钱|元|块)|(?:钱|元|块).{0,12}(?:小时|分钟)|在意|看重|优先|时间价值|时间.{0,10}(?:值|换|折算|成本|权衡|比(?!如|较)|平衡)|(?:每|一|1)(?:分钟|个?小时|个?钟头)|早到|图快|图便宜|省时|省钱|省点|省些|划算|多花|多出|多付|快一点|更快|(?:更|还是|图|想|要|宁|选|贵|快|慢|还).{0,6}便宜|便宜.{0,8}(?:贵|快|慢|还是|重要|优先|要紧)|价格|速度|舒适|舒服|(?:什么|哪些|其他|其它|别的|特殊|乘车|座位|出行)(?:的)?要求|座位|座席|席别|坐席|交通方式|交通工具|出行方式|(?:飞机|高铁|动车|火车|大巴|汽车)(?:还是|或|、)/u,
    /\b(?:prefer\w*|transfers?|chang(?:e|es|ing)\b(?!.{0,10}\b(?:date|plan|name))|connect(?:ion|ions|ing)|layovers?|stopovers?|direct|non-?stop|(?:money|cost|price|fares?|time|minutes?) or (?:money|cost|price|fares?|time|minutes?|speed|comfort)|price on|minimi[sz]e|(?:minutes?|hours?) (?:of your time|faster|shorter|sooner|quicker|longer)|value of (?:your |my |a |the )?(?:time|minute|hour)|value your time|(?:time|minutes?|hours?)\b.{0,24}\bworth|worth (?:a|per|to you)|per (?:minute|hour)|a minute|an hour|fast(?:er|est)?|quick(?:er|est)?(?! (?:question|check|one|thing|note))|speed|cheap(?:er|est)?\b(?! (?:options?|ones?|trains?|tickets?|seats?))|sav(?:e|es|ed|ing)|shav(?:e|ing)|switch(?:es|ing)?|interchanges?|hops|value (?:more|most)|(?:lower|higher) (?:fares?|prices?|costs?)|shorter|worth it|(?:pay|spend) (?:more|extra)|willing to pay|care (?:more )?about|balance|optimi[sz]e|convenien\w+|rather|yuan\b.{0,24}\bhours?|hours?\b.{0,24}\byuan|(?:time|money|cost|price) (?:against|versus|vs\.?|over|or|and) (?:travel )?(?:time|money|cost|price|speed|comfort)|comfort\w*|priorit\w+|trade-?offs?|matters? (?:most|more)|(?:more|most) important|seat class|class of travel|mode of transport|transport mode|(?:train|plane|fly|flying|flight|rail)s? or )\b/u,
  ],
  overnight: [
    /(?<!年|除夕|守)夜(?!饭)|通宵|凌晨|红眼|一[晚宿]|一晚上|整[晚宿]|半宿|熬|[软硬]卧|卧铺|晚上.{0,2}(?:坐|走|赶|在|乘|出)|睡|夕发|次日|第二天|天亮|后半夜/u,
    /\b(?:overnight|over night|nights?(?! of)|nighttime|midnight|(?:12|[1-5]) ?am|pm to \d+ ?am|dawn|daybreak|after dark|next (?:day|morning)|(?:at|by|during the|through the|all|late|in the middle of the|spend(?:ing)? (?:a|the)|a) night|late-night|night-?(?:time)?(?:-| )?(?:trains?|bus(?:es)?|coach(?:es)?|travel|rides?|journeys?|services?|legs?|flights?|hours)|nights?\b.{0,10}\b(?:on|in|at) (?:a|the)|until (?:the )?morning|red-?eye|sleepers?|sleep(?:ing)?\b|couchettes?|small hours)\b/u,
  ],
  pets: [/宠物|小狗|小猫|猫狗|狗狗|猫咪|带狗|带猫/u, /\b(?:pets?|dogs?|cats?|animals?)\b/u],
  hotel: [
    /酒店|宾馆|旅馆|旅店|住宿|民宿/u,
    /\b(?:hotels?|accommodation|lodging|hostels?|(?:place|somewhere) to stay)\b/u,
  ],
  loyalty: [
    /会员|积分|里程|常旅客|优惠卡/u,
    /\b(?:loyalty|memberships?|member cards?|miles|(?:loyalty|reward|bonus) (?:points|programs?|programmes?)|frequent[- ](?:flyer|flier|traveller|traveler)s?)\b/u,
  ],
};

/** How questions name what the opening said already. */
const openingWords: Record<OpeningTopic, readonly RegExp[]> = {
  route: [
    /从哪|到哪(?!天|一|日|种|个时|会|步)|去哪|回哪|哪个城市|哪座城|哪里出发|哪儿出发|出发(?:地|城市|站)|目的地|起点|终点|起止/u,
    /\b(?:origin|destination|from where|(?:leaving|starting|departing|setting off) from|where (?:are|do|will|would|is|exactly)\b.{0,24}\b(?:from|to|going|leav\w+|start\w*|home|headed|travel\w*)|which (?:city|town|place)\b|(?:departure|arrival|home) (?:city|town)|cities)\b/u,
  ],
  departure: [
    /最早(?!.{0,14}到)|(?:什么时候|什么时间|何时|哪天|几号|几点).{0,6}(?:出发|出门|动身|启程|走(?!路))|(?:出发|出门|动身|启程)(?:的)?(?:时间|日期)/u,
    /\b(?:earliest|when (?:can|could|do|will|would|are|may) (?:you|the family|everyone)\b.{0,16}\b(?:leave|leaving|depart|departing|set off|start|go)|what (?:time|day|date)\b.{0,24}\b(?:leave|depart|set off|start)|(?<!(?:on|by|before|at) (?:the|your) )departure (?:time|date)|(?:what|which|your) travel dates?|(?:leave|depart|set off) (?:at|from) the earliest)\b/u,
  ],
  budget: [
    /预算|(?:最多|一共|总共|打算|准备).{0,6}(?:能)?花(?:多少|几)|花费上限|多少预算|价格上限|最高.{0,4}价/u,
    /\b(?:budget|price (?:limit|ceiling|cap)|spending (?:limit|cap)|(?:the )?most you (?:can|could|would|want to|are willing to) (?:spend|pay)|how much (?:can|could|do|would) you (?:want to |like to )?spend|maximum (?:cost|price|spend))\b/u,
  ],
};

export const itineraryLexicon: Lexicon = topics.map((topic): TopicWords => ({ topic, words: words[topic] }));
export const openingLexicon: Lexicon = openingTopics.map((topic): TopicWords => ({
  topic,
  words: openingWords[topic],
}));
