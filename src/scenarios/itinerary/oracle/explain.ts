import type { Lang } from '../../../core/lang.js';
import type { Plan } from '../../../world/travel/solve.js';
import { list, money } from '../words.js';
import type { Seen } from './explore.js';

const namesOf = ({ rides }: Plan, lang: Lang): string =>
  list(
    rides.map(({ service_id }) => service_id),
    lang,
  );

/**
 * Says what was given up against the fallback, why, and what would change the choice: a faster and
 * dearer way pays from a certain value of a minute on, any other only when the chosen one falls away.
 */
export function explain({ trip }: Seen, plan: Plan, other: Plan, lang: Lang): string {
  const zh = lang === 'zh';
  const minutes = plan.report.door_minutes - other.report.door_minutes;
  const fen = moneyOf(other) - moneyOf(plan);
  const vot = trip.prefs.vot_fen_per_min;
  const [names, others] = [namesOf(plan, lang), namesOf(other, lang)];
  const worse = money(Math.abs(other.j_fen - plan.j_fen), lang);
  const against = zh
    ? `选 ${names} 而不是 ${others}：按每分钟 ${vot} 分折算，总成本低 ${worse}。`
    : `${names} rather than ${others}: at ${vot} fen a minute the whole cost is ${worse} lower. `;
  return against + givenUp(minutes, fen, lang) + turningPoint(minutes, fen, others, lang);
}

const moneyOf = ({ money_fen, report }: Plan): number => money_fen + report.link_fen;

function givenUp(minutes: number, fen: number, lang: Lang): string {
  const [time, price] = [Math.abs(minutes), money(Math.abs(fen), lang)];
  if (minutes > 0) {
    return lang === 'zh'
      ? `为此放弃了快 ${time} 分钟的走法，它的票款和接驳${fen >= 0 ? '贵' : '便宜'} ${price}。`
      : `Given up for it: a way that is ${time} minutes faster and ${price} ${fen >= 0 ? 'dearer' : 'cheaper'}. `;
  }
  if (fen < 0) {
    return lang === 'zh'
      ? `为此放弃了便宜 ${price} 的走法，换来早 ${time} 分钟到家、少受折腾。`
      : `Given up for it: ${price}, which buys ${time} minutes and less changing about. `;
  }
  return lang === 'zh'
    ? `放弃的只是另一条路线的时刻选择：它慢 ${time} 分钟、贵 ${price}。`
    : `Given up are only the hours of the other way, ${time} minutes slower and ${price} dearer. `;
}

function turningPoint(minutes: number, fen: number, others: string, lang: Lang): string {
  if (minutes > 0 && fen > 0) {
    const vot = Math.ceil(fen / minutes);
    return lang === 'zh'
      ? `如果一分钟值到 ${vot} 分以上，或者现在的班次停运、晚点，就改走 ${others}。`
      : `If a minute were worth ${vot} fen or more, or a chosen service were cancelled or late, ${others} would be the choice.`;
  }
  return lang === 'zh'
    ? `如果现在的班次停运、晚点，或者省钱比时间更要紧，就改走 ${others}。`
    : `If a chosen service were cancelled or late, or money mattered more than time, ${others} would be the choice.`;
}
