import type { Signs } from '../types.js';

export const cohabitSigns: Signs = {
  deeds: [['居(?!然|委|家|民|高)', '同']],
  acts: '搬|住',
  beside: '住|搬|他|她|一起|房租|flat|place|move',
  yes: [
    '(?:跟|和)(?:我)?(?:女朋友|男朋友|对象|女友|男友|他|她|那位) ~? (?:住|租|挤)(?:在)?(?:一屋|一套|一间|一个屋|一块儿?|一起)',
    '(?:锅碗瓢盆|家具|沙发|水电|伙食费?|房租) ~? (?:都)?(?:是)?(?:我俩|我们俩|俩人|一人一半|两人平摊|AA|aa)(?:凑|买|置办|平摊|分|出|摊)?(?:的)?',
    '<we>|跟他|跟她|和他|和她|跟对象|和对象|跟男朋友|跟女朋友|和男朋友|和女朋友|和男友|和女友|跟男友|跟女友|我们|跟那位|两个人|俩人 ~ (?:住一起|住一块儿?|住在一起|住在一块|同居|合租|租房|租了|租的|一个屋檐下|搭伙过日子|过小日子|一起住|一块住|住着|挤|同住|住一个屋|过日子|养了|布置|分摊|一人一半|轮流)',
    '(?:他|她|ta|对象|男朋友|女朋友) ~ (?:搬过来|搬来|搬进来|搬到我|住我那|住我家|住我这|住过来|跟我住|和我住|跟我一起住|跟我挤)',
    '(?:我)(?:已经|上个?月|去年|年前|早就|都)*(?:搬到|搬去|搬进|住进|住到|住|搬过去)(?:他|她|对象|男朋友|女朋友|男友|女友)(?:那|家|公寓|房子|那儿|那里|那边)?(?!隔壁|楼|对面)',
    '(?:他|她|ta)(?:的)?(?:袜子|牙刷|拖鞋|衣服|臭袜子|行李|呼噜|睡觉|打呼)(?:老|总|天天|都|还|在|占|比)*',
    '(?:家里|屋里|家务|做饭|洗碗|床|洗衣机|厨房) ~ (?:归我|归他|归她|我做|他做|她做|我洗|他洗|她洗|轮流|一人一半|轮着|分工)',
    'moved|moving|move in (?:together|with_(?:him|her|me|my_\\w+|us))',
    'he|she moved|moves|lives|is_living|has_moved in|with (?:with|me)? (?:me|us)?',
    "we|we're|we've|he_and_i|she_and_i ~ (?:live|living|lived|share|sharing|rent|renting|got|shared) ~ (?:together|a_(?:flat|place|bed|room|apartment|bathroom|kitchen)|the_(?:flat|place|bed|apartment|rent)|roof|one-bed|one_bed|studio|same)",
    'both|our names ~ lease|mailbox|letterbox|doorbell|tenancy',
    'he|she ~ (?:dishes|laundry|cooking|chores|snores|hogs|toothbrush|socks|side_of_the_bed|cooks|cleans|vacuums|bins|trash)',
  ],
  no: [
    '(?:他|她)住(?:他|她)的 ~? 我住我的|各回各家',
    '(?:没|没有|还没|不)(?:跟他|跟她|和他|和她|在|一起)*(?:住一起|同居|住一块|住在一起|一起住|搬|住)',
    '各 住各|回各',
    "n't|not|never ~ (?:live|living|moved|moving) ~ (?:together|in|with_(?:him|her))",
    'separate flats|places|apartments|homes',
  ],
};
