import type { Bilingual, Lang } from '../../../core/lang.js';
import { reportChain } from '../../../world/travel/chain.js';
import type { Plan } from '../../../world/travel/solve.js';
import type { Fen, Minutes, Need } from '../../../world/travel/types.js';
import { list, money } from '../words.js';
import type { Seen } from './explore.js';

/** What the fallback would be in place of the plan: negative minutes or fen where it is quicker or cheaper. */
type Other = {
  readonly plan: string;
  readonly name: string;
  readonly minutes: Minutes;
  readonly fen: Fen;
  /** By how much its J lies above the plan's. */
  readonly worse: Fen;
  readonly vot: Fen;
  /** A need that the fallback does not honour. */
  readonly broken: Need | undefined;
};

const paid = ({ money_fen, report }: Plan): Fen => money_fen + report.link_fen;

/** Says what was given up against the fallback, why, and what would change the choice. */
export function explain(seen: Seen, plan: Plan, fallback: Plan, lang: Lang): string {
  const names = ({ rides }: Plan): string =>
    list(
      rides.map(({ service_id }) => service_id),
      lang,
    );
  const other: Other = {
    plan: names(plan),
    name: names(fallback),
    minutes: fallback.report.door_minutes - plan.report.door_minutes,
    fen: paid(fallback) - paid(plan),
    worse: fallback.j_fen - plan.j_fen,
    vot: seen.trip.prefs.vot_fen_per_min,
    broken: reportChain(seen.network, seen.trip, fallback.rides).needs_broken[0],
  };
  const parts = [givenUp(other, lang), why(seen, fallback, other), change(other, lang)];
  return parts.map((part) => part[lang]).join(lang === 'zh' ? '' : ' ');
}

function givenUp({ plan, name, minutes, fen }: Other, lang: Lang): Bilingual {
  const [time, price] = [Math.abs(minutes), money(Math.abs(fen), lang)];
  return {
    zh: `选 ${plan}，放弃了 ${name}：后者${minutes < 0 ? '快' : '慢'} ${time} 分钟，票款和接驳${fen < 0 ? '便宜' : '贵'} ${price}。`,
    en: `${plan} it is; given up is ${name}, ${time} minutes ${minutes < 0 ? 'quicker' : 'slower'} and ${price} ${fen < 0 ? 'cheaper' : 'dearer'}.`,
  };
}

const needWords: Record<Need, Bilingual> = {
  stairs: { zh: '要爬楼梯', en: 'it has stairs' },
  overnight: { zh: '要过夜', en: 'it is overnight' },
  luggage: { zh: '带不了全部行李', en: 'it does not take all the luggage' },
};

function why({ trip }: Seen, fallback: Plan, { worse, vot, broken }: Other): Bilingual {
  if (broken !== undefined) {
    return {
      zh: `因为它${needWords[broken].zh}，家里人受不了。`,
      en: `The reason: ${needWords[broken].en}, which the party cannot do.`,
    };
  }
  if (worse > 0) {
    return {
      zh: `因为按每分钟 ${vot} 分和换乘、偏好一起折算，现在的方案总成本低 ${money(worse, 'zh')}。`,
      en: `The reason: with a minute at ${vot} fen, transfers and preferences, the whole cost is ${money(worse, 'en')} lower.`,
    };
  }
  return fallback.money_fen > trip.budget_fen
    ? { zh: '因为它超出预算。', en: 'The reason: it is over the budget.' }
    : {
        zh: '因为改走它要白付手里订单的退票费。',
        en: 'The reason: changing to it would waste the fees on the orders already held.',
      };
}

/** Where time and money pull apart there is a value of a minute at which the choice turns. */
function change({ name, minutes, fen, worse, vot, broken }: Other, lang: Lang): Bilingual {
  const turning = minutes === 0 ? vot : Math.round(vot - worse / minutes);
  const bought = minutes < 0 && fen > 0 && turning > vot;
  const saved = minutes > 0 && fen < 0 && turning > 0 && turning < vot;
  const always = {
    zh: `如果现在的班次停运或晚点，就改走 ${name}。`,
    en: `If a chosen service were cancelled or late, ${name} would be the choice.`,
  };
  if (broken !== undefined || (!bought && !saved)) return always;
  const side = bought ? { zh: '以上', en: 'more' } : { zh: '以下', en: 'less' };
  const turn = {
    zh: `如果一分钟对你们值 ${turning} 分${side.zh}，选择就会反过来；`,
    en: `Were a minute worth ${turning} fen or ${side.en}, the choice would turn round.`,
  };
  return { ...always, [lang]: `${turn[lang]}${lang === 'zh' ? '' : ' '}${always[lang]}` };
}
