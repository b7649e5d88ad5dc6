import { describe, expect, test } from 'vitest';
import { findBait } from '../../../src/text/bait.js';
import { isLongMessage } from '../../../src/text/count.js';
import { cases, flipped, playedByOracle } from './cases.js';

const both = cases.flatMap((item) => [item, flipped(item)]);

describe('the explanation of the reference solution', () => {
  test.each(both.map((item): [string, typeof item] => [`${item.id} in ${item.lang}`, item]))(
    'names plan and fallback, a reason and what would change the choice: %s',
    (_name, item) => {
      const { delivery } = playedByOracle(item).state;
      const text = delivery?.explanation ?? '';
      for (const { service_id } of [...(delivery?.legs ?? []), ...(delivery?.plan_b ?? [])]) {
        expect(text).toContain(service_id);
      }
      expect(text).toMatch(item.lang === 'zh' ? /放弃了.*因为.*如果/u : /given up is.*The reason: .*If /u);
      expect(isLongMessage(text)).toBe(false);
      expect(findBait(text, {})).toEqual([]);
    },
  );
});
