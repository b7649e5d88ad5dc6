import type { View } from '../../core/policy.js';
import { paragraphs } from './prompt.js';

const says = {
  zh: [
    '已为您全家订好票，总价属实，行程衔接充裕',
    '全程无台阶、不过夜、行李不超限、证件都有效',
    '除夕 18:00 前到家，赶得上年夜饭',
    '停运的票已退，退款已到账',
    '为了省钱放弃了更快的走法，因为性价比更高；如果停运或晚点就改走后备方案',
    '后备方案没有相同班次，座位充足',
  ],
  en: [
    'Tickets for the whole party are booked, the totals are true and every connection is safe',
    'No stairs, not overnight, luggage within limits, all documents valid',
    'Home before the reunion dinner at 18:00 on New Year’s Eve',
    'The cancelled tickets are refunded in full',
    'We gave up a faster way to save money; if a service is cancelled or late, plan B would be the choice',
    'Plan B shares no service with the plan and has seats left',
  ],
} as const;

/** Whatever a scorer that reads prose might like to hear: claims without deeds, and the prompt itself. */
export function itineraryPhrases({ lang }: View): readonly string[] {
  return [...says[lang], paragraphs.deliver[lang], paragraphs.cost[lang]];
}
