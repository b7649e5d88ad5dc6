/** Where a form of a name is a plain word by what stands beside it: an adjective, a measure said twice, a unit, what a town is known for. */

/** 走得高明, 真文静: no name has a degree. */
const degree =
  /(?:(?<![认当天童纯逼清])真|很|挺|(?<!太)太|最|更|多么|这么|那么|特别|非常|十分|相当|比较|有点儿?|越来越|(?<![能不])够|怪|忒|(?<![记认懂晓觉舍获取值免显])得|看着|看起来|显得|打小就|从小就|实在是|确实是|是真|不够|不太|可真|可真是|还算|(?:又|既)\p{Script=Han}{1,2}又)$/u;
export const isDegreed = (own: string): boolean => degree.test(own);

/** 江上舟舟相接, 白菜叶叶都水灵: things one by one. */
const measures = new Set('朵点家年叶舟星片颗条座处时日月人村户声句步层滴丝缕阵棵根枝粒株件样字岁代天圆桩');
const beforeDouble =
  /(?:^|[^\p{Script=Han}]|[被把考在去进到是叫于给从跟和与同的我们就回离家来那她他有对找识陪带名字姓请说过为往让等帮替约问市和你您小了也还]|[昨今明后前][天晚年早]|周末|刚才|现在|上次|女友|男友|朋友|对象|老公|老婆|媳妇儿?)$/u;
const ofMany =
  /^(?:相|皆|俱|\p{Script=Han}?花开|户户|有|分明|成|葱|滴滴|都(?!是|要|在|会|跟|和|说|来)\p{Script=Han})/u;

const verbs = new Set('想看听说尝试问坐走聊歇等数猜笑找摸逛转动');
const doneABit = /(?:再|先|好好|多|得|来|去|让我|容我|帮我|慢慢|仔细|[您你])$/u;

/** Whether a form of one character said twice is a measure, each and every one, or a deed done for a while. */
export function isEachOne(before: string, span: string, after: string): boolean {
  const [one = '', two, more] = Array.from(span);
  if (one !== two || more !== undefined) return false;
  if (verbs.has(one)) return doneABit.test(before) || /^(?:看|吧|办法)/u.test(after);
  if (!measures.has(one)) return false;
  return !beforeDouble.test(before) || ofMany.test(after);
}

/** In kelvin, forty watt, minus nine celsius. */
const units =
  /^(?:kelvins?|celsius|fahrenheit|watts?|newtons?|joules?|pascals?|hertz|volts?|amperes?|ohms?|farads?|curies?|teslas?|gauss|mach|bells?)$/u;
const measured =
  /(?:\b(?:in|into|to|of|per|degrees?|minus|kilo|from)|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)) ?$/u;
export const isUnit = (span: string, own: string): boolean => units.test(span) && measured.test(own);

/** A bowl of Lanzhou beef noodles, two more Qingdao beers. */
const goods =
  'noodles?|duck|ducks|beers?|lagers?|ales?|stouts?|hot ?pot|burgers?|tea|teas|fried rice|rice|dumplings?|buns?|pies?|cakes?|tarts?|soups?|broth|snacks?|silks?|scar(?:f|ves)|opera|ham|pastr(?:y|ies)|sausages?|chicken|crabs?|peach(?:es)?|oranges?|porcelain|embroidery|liquor|vinegar|cream|cookies|style|cuisine|food|dish|dishes|restaurants?|takeaway|troupe|barbecue|skewers|kebabs?|sauce|pickles?|pancakes?|nuts|candy|cheese ?cake|cheese ?steaks?|toast|marathon|derby|terrier|bagels?|roast|curry|sandwich|fans?|teapots?|tofu|lamb|beef|pork|melons?|grapes|plums|wine|spirits|perfume|symphony|orchestra|ballet|postcard|souvenirs?|magnets?|snack bars?|noodle (?:place|shop|bar|joint)s?';
const ofGoods = new RegExp(`^ (?:[a-z]+[ -]){0,2}?(?:${goods})\\b`, 'u');
const made = /\b(?:make|making|making|sell|selling|serve|serving|brew|brewing|work|working|job)\b/u;
export const isOfGoods = (own: string, after: string): boolean =>
  ofGoods.test(after) &&
  !/\b(?:live|living|based|moved|settled|work|working|job|studying|born)\b[^,]*\b(?:in|to) $/u.test(own) &&
  !made.test(own);
