import type { Bilingual, Lang } from '../../core/lang.js';
import { fromMinutes } from '../../world/travel/clock.js';
import type { Passenger, Trip } from '../../world/travel/types.js';
import type { Topic } from './topics.js';
import { documentName, list } from './words.js';

type Telling = (trip: Trip, lang: Lang) => string;

const party: Telling = ({ party: people }, lang) => {
  const names = list(
    people.map(({ name }) => name),
    lang,
  );
  return lang === 'zh'
    ? `一共 ${people.length} 个人：${names}。名字都按证件上的写。`
    : `${people.length} of us: ${names}. Names exactly as on the documents.`;
};

const ages: Telling = ({ party: people }, lang) => {
  const each = people.map(({ name, age }) => (lang === 'zh' ? `${name} ${age} 岁` : `${name} is ${age}`));
  return lang === 'zh'
    ? `年龄按出发当天算：${list(each, lang)}。`
    : `Ages on the day we leave: ${list(each, lang)}.`;
};

const pace: Record<Passenger['mobility'], Bilingual> = {
  0: { zh: '走不了楼梯', en: 'cannot do stairs' },
  1: { zh: '走得慢', en: 'walks slowly' },
  2: { zh: '走路没问题', en: 'walks freely' },
};

const mobility: Telling = ({ party: people, needs }, lang) => {
  const each = people.map(({ name, mobility: level }) =>
    lang === 'zh'
      ? `${name}${pace[level].zh}（mobility ${level}）`
      : `${name} ${pace[level].en} (mobility ${level})`,
  );
  const told = `${list(each, lang)}${lang === 'zh' ? '。' : '.'}`;
  if (!needs.includes('stairs')) return told;
  return lang === 'zh'
    ? `${told}所以全程不能有台阶：每一班车、每一段接驳都要无障碍（step_free）。`
    : `${told} So no stairs anywhere: every ride and every link has to be step-free (step_free).`;
};

const luggage: Telling = ({ luggage: pieces, needs }, lang) => {
  const each = pieces.map(({ g, sum_cm }) =>
    lang === 'zh'
      ? `一件 ${g} 克、三边之和 ${sum_cm} 厘米`
      : `one of ${g} g, ${sum_cm} cm in the three sides together`,
  );
  if (pieces.length === 0) return lang === 'zh' ? '没有行李要操心。' : 'No luggage to worry about.';
  const must = needs.includes('luggage');
  return lang === 'zh'
    ? `行李有 ${pieces.length} 件：${each.join('；')}。${must ? '都得随身带走，不能超任何一班的重量和尺寸规定。' : '带不上的可以快递寄走，不用为行李挑车次。'}`
    : `${pieces.length} piece${pieces.length === 1 ? '' : 's'}: ${each.join('; ')}. ${must ? 'All of it travels with us, within the weight and size rules of every ride.' : 'What does not fit can go by courier; do not choose rides for its sake.'}`;
};

const documents: Telling = ({ party: people }, lang) => {
  const each = people.map(({ name, docs }) => {
    const held = docs.map(({ kind, valid_until }) => {
      const doc = documentName(kind, lang);
      if (valid_until === undefined)
        return lang === 'zh' ? `${doc}出行时在有效期内` : `${doc}, valid for the whole trip`;
      return lang === 'zh' ? `${doc}有效期至 ${valid_until}` : `${doc} valid until ${valid_until}`;
    });
    return lang === 'zh' ? `${name}：${held.join('，')}` : `${name}: ${held.join(' and ')}`;
  });
  return lang === 'zh' ? `证件——${each.join('；')}。` : `Documents - ${each.join('; ')}.`;
};

const deadline: Telling = ({ arrive_by }, lang) =>
  lang === 'zh'
    ? `最晚 ${fromMinutes(arrive_by)} 要到家门口，赶上年夜饭。`
    : `We have to be at the door by ${fromMinutes(arrive_by)}, for the reunion dinner.`;

const prefs: Telling = ({ prefs: { vot_fen_per_min, max_transfers, no_overnight } }, lang) =>
  lang === 'zh'
    ? `路上每多一分钟，对我们全家来说相当于多花 ${vot_fen_per_min} 分钱。最好换乘不超过 ${max_transfers} 次${no_overnight ? '，尽量不过夜' : ''}。`
    : `To all of us together a minute on the way is worth ${vot_fen_per_min} fen. Preferably no more than ${max_transfers} transfers${no_overnight ? ', and preferably not overnight' : ''}.`;

const overnight: Telling = ({ needs, prefs: { no_overnight } }, lang) => {
  if (needs.includes('overnight')) {
    return lang === 'zh'
      ? '不能过夜：夜里赶路、半夜等车，家里人身体吃不消。'
      : 'Not overnight: neither riding nor waiting through the night, the family could not stand it.';
  }
  if (no_overnight) {
    return lang === 'zh'
      ? '过夜不是绝对不行，但要划算得多才值得。'
      : 'Overnight would be possible, but only if it pays well.';
  }
  return lang === 'zh' ? '过夜没关系。' : 'Overnight is fine.';
};

const fixed = (zh: string, en: string): Telling => {
  const text: Bilingual = { zh, en };
  return (_trip, lang) => text[lang];
};

const tellings: Record<Topic, Telling> = {
  party,
  ages,
  mobility,
  luggage,
  documents,
  deadline,
  prefs,
  overnight,
  pets: fixed('没有宠物。', 'No pets.'),
  hotel: fixed('到家就住家里，不用订酒店。', 'We stay at home, no hotel needed.'),
  loyalty: fixed('没有会员卡，也不用积分。', 'No loyalty card, and no points to use.'),
};

const bilingual = (telling: Telling, trip: Trip): Bilingual => ({
  zh: telling(trip, 'zh'),
  en: telling(trip, 'en'),
});

/** What the traveller says of each topic when asked. */
export function factsOf(trip: Trip): Readonly<Record<Topic, Bilingual>> {
  return {
    party: bilingual(tellings.party, trip),
    ages: bilingual(tellings.ages, trip),
    mobility: bilingual(tellings.mobility, trip),
    luggage: bilingual(tellings.luggage, trip),
    documents: bilingual(tellings.documents, trip),
    deadline: bilingual(tellings.deadline, trip),
    prefs: bilingual(tellings.prefs, trip),
    overnight: bilingual(tellings.overnight, trip),
    pets: bilingual(tellings.pets, trip),
    hotel: bilingual(tellings.hotel, trip),
    loyalty: bilingual(tellings.loyalty, trip),
  };
}
