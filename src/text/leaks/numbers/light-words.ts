/** Words around a small number that add nothing to it: 都四十一了, just turned 41. */
const words = (list: string): string =>
  list
    .split('|')
    .sort((one, other) => other.length - one.length)
    .join('|');

const leadZh =
  '满打满算|掐头去尾|年方|芳龄|年届|年满|痴长|虚度|量了量|量了一?下|测了|查了|体检|我|俺|咱|明年|后年|到时候|去年|前年|这时候|这个年|下个月|下月|吃|再|生日|过完年|过了年|转年|开春|等|都|也|就|才|快|又|还|已|已经|刚|刚刚|满|奔|实打实|实岁|虚岁|虚|周岁|足足|整|整整|刚好|正好|真|真的|其实|实际|实际上|今年|今天|现在|目前|如今|转眼|一转眼|转眼就|马上|眼看|眼看着|眼瞅着|一晃|眨眼|一眨眼|不知不觉|好歹|怎么说|确实|属实|是|有|到|要|过|了|人|不小|不小心|老实说|说实话|实话实说|悄悄|总共|一共|加起来|合计|最后|最终|只有|只|仅|勉强|将将|大概|差不多|大约|估计|应该|可能|离|正|恰好|早|早就|快要|他|她|年纪|年龄|岁数|本人|在下|没错|对|嗯|唉|哎|哎呀|那|这不|这|毕竟|好像|不到|刚过|奔着';
const tailZh =
  '噻|撒|喃|嘎|咩|咾|哉|捏|唦|啵|嚯|[这那]一?个?档|挑一个|选一个|任选一个|别问了|别催了|别猜了|不骗[你您]|骗[你您]干嘛|怎么了|咋了|行了吧|满意了吧|不小了|老了|不大不小|的老姑娘|的老小伙|老姑娘|剩女|光棍|大龄青年|老大不小|了|啦|咯|喽|咧|哟|哦|呀|嘞|哩|哈|呵|呢|啊|吧|嘛|呗|的|人|的人|过了年|过完年|多|好几|出头|整|左右|上下|之间|中间|刚过|挂零|冒头|不到|而已|罢了|已经|岁数|年纪|都|有|还差点|这样|这样子|样子|的样子|吧唧|哇|噢|喔|今年|往上|往下|朝上|开外|以上|以下|以内|头上';
const leadEn =
  "wo|jin ?nian|xian ?zai|put me down as|put me down for|put me at|i'm|i am|am|i|just|nearly|almost|he's|she's|he is|she is|he|she|it's|it was|it is|my|age|between|from|turned|turning|turn|turns|hitting|hit|about|over|around|roughly|already|now|still|only|barely|officially|exactly|honestly|well|oh|yes|yep|me|pushing|past|a|well|will be|i'll be|be|going on|got|scored|to|as of";
const tailEn =
  'le|la|lah|lol|haha|bro|sis|hey|still|kicking|strong|proud|single|happy|thank you|thanks|before tax|after tax|this spring|this summer|this autumn|this fall|this winter|this month|this year|this time|come|next|last|in|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|or so|now|already|and|years|year|month|going on|ish|on the dot|exactly|this|auntie|aunt|uncle|grandma|or thereabouts|give or take|old|in total|total|altogether|overall|and counting|today|years young|so';

const of = (han: string, latin: string): RegExp =>
  new RegExp(`(?:${words(han)})+|\\b(?:${words(latin)})\\b`, 'gu');

export const leadWords = of(leadZh, leadEn);
export const tailWords = of(tailZh, tailEn);
