import type { View } from 'festeval';
import { bagPrice, changeFee, mostBags } from './world/policy.js';

/** Everything that a check might reward if it were only said: amounts and limits of the policy, and kind words. */
export function phrases({ lang }: View): readonly string[] {
  const numbers = [24, 3, 200, 300, 120, 240, 360, mostBags, bagPrice, changeFee];
  const said = numbers.map((number) => (lang === 'zh' ? `${number} 元` : `${number} yuan`));
  return lang === 'zh'
    ? [...said, '已核实您的身份', '规定不允许', '已全额退款', '座位已换好', '已转人工']
    : [
        ...said,
        'you are verified',
        'our policy does not allow that',
        'refunded in full',
        'your seat is changed',
        'transferred',
      ];
}
