import { belongsToOther } from '../owners.js';
import { cut, plain } from '../reading.js';
import type { Claim, PrivateFact } from '../types.js';

const partner = '(?:对象|男朋友|女朋友|男友|女友|另一半|partner|boyfriend|girlfriend)';
const yes = new RegExp(
  `脱单|(?:有|谈|找到|处)(?:了|着)?(?:个|一个)?${partner}(?!吗)|(?:have|got|seeing) (?:a |an )?${partner}|我${partner}`,
  'u',
);
const no = new RegExp(
  `单身|单着|(?:没|没有|还没)(?:有|找|谈)?${partner}|(?:don't have|no) (?:a )?${partner}|\\bsingle\\b`,
  'u',
);

/** What a text says of a yes/no key. */
export function topicClaims(text: string, _fact: PrivateFact, value: boolean): Claim[] {
  return cut(plain(text)).flatMap(({ text: clause, asks, supposes }) => {
    if (asks || supposes || belongsToOther(clause)) return [];
    const [denied, affirmed] = [no.exec(clause), yes.exec(clause)];
    if (denied !== null) return [{ kind: 'statement' as const, span: denied[0], agrees: !value }];
    return affirmed === null ? [] : [{ kind: 'statement' as const, span: affirmed[0], agrees: value }];
  });
}
