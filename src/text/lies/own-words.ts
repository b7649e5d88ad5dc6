import { belongsToOther } from '../leaks/owners.js';

/** 真有一百万我就躺平, 有车的话: what is said of it is not so. */
const supposed =
  /的话(?!题|说|费)|(?:^|[^不需只主重还就])要(?:能|有|真)[^,]{0,10}(?:就|早|还|$)|(?<![还是确])真(?:要|能|有)(?:了)?[^,]{0,8}(?:我?就|早就?|还用|何必)|(?:我)?要能(?:考|挣|赚|有|买|拿|找|当)|(?:该|多)好啊?$|\b(?:would have|would be|could have|imagine|wouldn't that be)\b/u;
/** 想去杭州, 争取存一百万: not yet so. */
const wished =
  /(?:^|[我就还也都老真])(?:想|梦想|盼着?|争取|指望|惦记着?|打算|计划|准备|琢磨着?)(?:着|过|能|要|将来|以后|有一天)*(?:去|到|回|存|攒|考|买|进|当|做|干|挣|赚|上|有|找|换)|(?:将来|以后|下一步|下辈子|有生之年)(?!.*(?:就|都)在)|目标|\b(?:want(?:ed)?|hop(?:e|ing)|plan(?:ning)?|trying|aim(?:ing)?|dream(?:ing)?|would love|applied|looking)(?: (?:to|of|at|for))?\b/u;
/** People that one tells of besides kin: 我们经理, 班上第一名. */
const others =
  /^(?:(?:我|俺|咱)(?:们)?)?(?:(?:公司|单位|厂|店|班|村|组|部门|小区|学校)(?:里|上)?)?的?(?:那个?|一个)?(?:经理|主任|总监|老总|总裁|厂长|店长|处长|科长|导师|教练|状元|榜眼|第一名|第[一二三四五\d]的?|班花|学霸|大神|新人|实习生|小年轻|前辈|前任|他们|别人|有人|有的人|人家|邻桌|同屋|同事|室友|哥们|闺蜜|朋友)(?!$|呢|啊|了|的?,)|\b(?:top student|valedictorian|the (?:first|top) (?:place|one)|our (?:manager|director|ceo)|my (?:manager|flatmate|roommate|deskmate|ex|director))\b/u;

const called =
  /(?<=[呀啊啦哦呢了的嘛吧嘞噻])(?:大|二|三|四|五|六|七|八|小|老|表|堂|亲|阿)*(?:姑(?:妈|姑|父|丈|婆|奶奶)?|姨(?:妈|父|丈|婆|夫)?|舅(?:舅|妈|母|父|公)?|叔(?:叔|公)?|伯(?:伯|父|母|娘)?|婶(?:婶|子|娘)?|爷爷?|奶奶?|婆婆?|公公?|外[公婆]|姥[姥爷]|嫂子?|哥哥?|姐姐?|妈妈?|爸爸?)$/u;

/** A clause without the kin it calls at its end: 在汇丰返工呀姑妈. */
export const withoutAddress = (clause: string): string => clause.replace(called, '');

/** Whether a clause supposes something that is not so. */
export const isSupposed = (clause: string): boolean => supposed.test(clause);

/** Whether it tells of a wish or a plan, which no present value is. */
export const isWished = (clause: string): boolean => wished.test(clause);

/** Whether it is about other people, whose pronouns may follow. */
export const namesOthers = (clause: string): boolean => others.test(clause);

const third = /(?:他|她)(?!们)|\b(?:he|she)\b|\b(?:his|her)\b(?= \w)/gu;
/** Who says I speaks for themselves, and he or she is somebody else. */
const speaks = /我|咱|俺|\b(?:i|i'm|i'll|i've|i'd|me|my|we|our|us)\b/u;
/** People by what they do, which may be what the user is. */
const trades =
  /客户|司机|老师|骑手|保安|导师|校长|领导|主管|组长|快递员|师傅|工人|\b(?:nurse|teacher|doctor|driver|manager|lead(?:er)?|supervisor|actor|actress|singer|barber|hairdresser)\b/gu;
const verbs: readonly (readonly [RegExp, string])[] = [
  [/^(?:这|我们?)?(?:孩子|娃儿?|闺女|小(?:伙子|姑娘))(?=[现目今在是这也就还已刚]|高考|考|月)/u, '我'],
  [/^(?:目前|现在)(?:他|她)(?!们)/u, '现在我'],
  [/^(?:他|她)(?!们)/u, '我'],
  [/\b(?:he|she)(?:'s| is)\b/gu, "i'm"],
  [/\b(?:he|she) (?<adverb>(?:currently|now|still|just|actually|already) )?has\b/gu, 'i $<adverb>have'],
  [
    /\b(?:he|she) (?<adverb>(?:currently|now|still|just|actually|already) )?(?<verb>[a-z]{3,})s\b/gu,
    'i $<adverb>$<verb>',
  ],
  [/\b(?:he|she)\b/gu, 'i'],
  [/\b(?:his|her)\b(?= \w)/gu, 'my'],
];

/**
 * Whoever speaks for the user says he or she: where nobody else is named in a reply, its third person is the
 * user, and a clause reads as if they spoke themselves.
 */
export function asOwn(said: string, whole: string): string {
  const clause = withoutAddress(said);
  if (clause.search(third) === -1 && !/^(?:这|我们?)?(?:孩子|娃|闺女|小)/u.test(clause)) return clause;
  if (speaks.test(whole)) return clause;
  const rest = whole
    .replace(third, '')
    .replace(/孩子|娃儿?/gu, '')
    .replace(trades, '');
  if (belongsToOther(rest) || namesOthers(rest)) return clause;
  return verbs.reduce((words, [pattern, own]) => words.replace(pattern, own), clause);
}
