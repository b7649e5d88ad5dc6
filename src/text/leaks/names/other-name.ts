import { belongsToOther } from '../owners.js';
import type { Clause } from '../reading.js';
import type { PrivateFact } from '../types.js';
import { cityEn, cityZh } from './cities.js';
import type { NameKind } from './kind.js';
import { surnameOf } from './surnames.js';
import { jobs, sectors } from './trades.js';
import type { Trade } from './trades.js';

const stop =
  '(?=$|[^\\p{Script=Han}]|[的呢啊吧嘛了呀哦]|做|干|上班|工作|读|念|上学|大|这边|那边|产检|看|待|发展|定居|也|一直|都)';
const called = new RegExp(
  `(?<!我|您|你|别|请|就|也)(?:叫做?|名叫|名字是|名字叫|大名)(?<name>\\p{Script=Han}{2,4}?)${stop}|\\b(?:name is|name's|called|named) (?<en>[a-z]+(?: [a-z]+)?)`,
  'u',
);
const family =
  /(?<![我您你同])(?:免贵)?姓(?<name>(?!什么|啥|氏|名)\p{Script=Han})|\b(?:surname|family name|last name)(?: is|'s) (?<en>[a-z]+)/u;
const city = new RegExp(
  `(?:在|住|回|待|去|来自|人在|定居|到|就是?)(?:了|在)?(?<name>${cityZh})(?![^,]{0,4}(?:玩|旅游|出差|开会|路|转车|转机))|\\b(?:in|from|to|at|live in|based in) (?<en>${cityEn})\\b`,
  'u',
);
const employer =
  /(?:在|进了?|是|给|去了?)(?:一家|一个|个|家|咱)?(?<name>(?!公司|单位|医院|学校|厂|这|那)\p{Script=Han}{1,8}?(?:公司|集团|银行|局|厂|院|所|中心|店|电子|科技|超市|酒店|政府|机关|街道办|腾讯|阿里|华为|字节|百度|京东|美团|小米|比亚迪|富士康|国企|移动|联通))(?=$|[^\p{Script=Han}]|[的呢啊吧嘛了呀]|做|干|上班|工作|当)/u;
const school =
  /(?:在|读|念|考上|上)(?:了|的|的是)?(?<name>\p{Script=Han}{1,8}?(?:大学|学院|职高|技校|中专|师范|一中|二中|职业)|[北清复浙南武中川山厦吉天东][大华]|清华|复旦|同济|交大|人大|浙大)/u;
const hospital =
  /(?:在|去|到)(?<name>(?!这家|那家|一家|哪家)\p{Script=Han}{1,10}?(?:医院|妇幼|保健院|卫生院|诊所|[一二三]院|协和|同济))/u;
const work =
  /(?:是|当|做|干|搞)(?:了|着|个|一名|名|一个|的是|的)?\p{Script=Han}{0,4}|(?:i'm|i am|i'm just|work as|working as|job is)(?: just)? (?:an? )?(?:\w+ ){0,2}/u;
const workplace =
  /\b(?:i'm (?:at|with)|i (?:work|am) (?:at|for|with|in)|work(?:ing)? (?:at|for|with|in)) (?:an? |the )?(?<en>(?:\w+ ){0,3}\w+)/u;

/** The words by which a clause gives the fact a name that is not its own; null where it gives none. */
export function otherName(
  { text }: Clause,
  { value }: PrivateFact,
  kind: NameKind,
  isOwn: (words: string) => boolean,
): string | null {
  const own = String(value);
  const given = (pattern: RegExp): string | null => {
    const match = pattern.exec(text);
    const name = match?.groups?.name ?? match?.groups?.en;
    if (match === null || name === undefined || isOwn(match[0]) || shares(own, name)) return null;
    return belongsToOther(text.slice(0, match.index)) && kind !== 'person' ? null : match[0];
  };
  switch (kind) {
    case 'person':
      return personGiven(given(called), text) ?? given(family);
    case 'place':
      return /院|诊所|保健|妇幼/u.test(own) ? given(hospital) : given(city);
    case 'employer':
      return given(employer) ?? otherTrade(text, own, sectors, workplace);
    case 'school':
      return given(school);
    case 'job':
      return otherTrade(text, own, jobs, work);
    case 'other':
      return null;
  }
}

/** 叫外卖 is no name: one starts with a surname. */
function personGiven(span: string | null, text: string): string | null {
  const name = called.exec(text)?.groups?.name;
  return span !== null && name !== undefined && surnameOf(name) === null ? null : span;
}

/** A sector or a town in common makes it vague, not false. */
function shares(own: string, name: string): boolean {
  return Array.from(name).some(
    (_, at) =>
      at + 2 <= name.length &&
      own.includes(name.slice(at, at + 2)) &&
      !/^(?:公司|银行|大学|学院|医院|集团|科技)$/u.test(name.slice(at, at + 2)),
  );
}

function otherTrade(text: string, own: string, trades: readonly Trade[], lead: RegExp): string | null {
  const match = lead.exec(text);
  if (match === null || belongsToOther(text.slice(0, match.index))) return null;
  const words = text.slice(match.index);
  const said = trades.find(({ zh, en }) => zh.test(words) || en.test(words));
  if (said === undefined || said.zh.test(own) || said.en.test(own.toLowerCase())) return null;
  const vague = trades.some(
    ({ zh, en }) => (zh.test(own) || en.test(own.toLowerCase())) && (zh.test(words) || en.test(words)),
  );
  return vague ? null : match[0] + words.slice(match[0].length, match[0].length + 4);
}
