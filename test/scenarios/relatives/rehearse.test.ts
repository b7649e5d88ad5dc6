import { expect, test } from 'vitest';
import { relativesGenerator } from '../../../src/scenarios/relatives/generator.js';

test('a case in which the reference solution repeats itself once the user has broken in is rejected', () => {
  const spec = { id: 'relatives-g20260-118', seed: 1620930014, difficulty: 3, lang: 'en' } as const;
  expect(relativesGenerator.draw(spec, 0)).toEqual({
    rejected: 'the reference solution reaches 0 on no-repeat',
  });
});
