import type { HandDraft } from '../../src/scenarios/dialect-primer/generate.js';
import { child, closed, host, numbered, partner } from './draft.js';

const dev = numbered(9000, 0);

export const devCases: readonly HandDraft[] = [
  {
    ...dev(1, 1, 'zh', 'yue'),
    ...{ learner: partner(27, 6), days: 5, moments: ['wish', 'thanks', 'leaving'] },
    hosts: [host(1, 'mother.mother', 79, ['tea', 'fruit'])],
  },
  {
    ...dev(2, 1, 'en', 'sichuan'),
    ...{ learner: partner(31, 8), days: 9, moments: ['eating', 'praise_food'] },
    hosts: [host(1, 'father.mother', 83, ['nuts', 'clothing'])],
  },
  {
    ...dev(3, 1, 'zh', 'shanghai'),
    ...{ learner: partner(25, 6), days: 3, ...closed },
    hosts: [host(1, 'mother.brother', 53, ['alcohol', 'meat'])],
  },
  {
    ...dev(4, 2, 'zh', 'dongbei'),
    ...{ learner: child(7, 5), days: 6, moments: ['wish', 'leaving', 'thanks'] },
    hosts: [
      host(1, 'mother.mother', 66, ['sweet', 'tea'], { health: ['diabetes'] }),
      host(2, 'mother.father', 68, ['alcohol', 'nuts']),
    ],
  },
  {
    ...dev(5, 2, 'en', 'yue'),
    ...{ learner: child(9, 6), days: 12, ...closed },
    hosts: [
      host(1, 'mother.brother', 41, ['dairy', 'tea'], { allergy: ['milk_allergy'] }),
      host(2, 'mother.mother', 67, ['fruit', 'plant']),
    ],
  },
  {
    ...dev(6, 2, 'zh', 'henan'),
    canary: '汤圆5530',
    ...{ learner: child(6, 5), days: 4, moments: ['greeting', 'eating', 'wish'] },
    hosts: [
      host(1, 'father.elder_brother', 39, ['grain', 'alcohol']),
      host(2, 'father.elder_brother.wife', 37, ['nuts', 'tea'], { allergy: ['nut_allergy'] }),
    ],
  },
  {
    ...dev(7, 3, 'zh', 'shaanxi'),
    said_region: 'sichuan',
    ...{ learner: partner(29, 6), days: 7, moments: ['greeting', 'eating', 'leaving'] },
    hosts: [
      host(1, 'elder_cousin', 35, ['tea', 'cup']),
      host(2, 'mother.father', 82, ['sweet', 'fruit'], { health: ['diabetes'] }),
      host(3, 'mother.mother', 80, ['fruit', 'clothing']),
    ],
  },
  {
    ...dev(8, 3, 'en', 'shanghai'),
    said_region: 'yue',
    ...{ learner: partner(33, 7), days: 10, moments: ['greeting', 'courtesy', 'thanks', 'leaving'] },
    hosts: [
      host(1, 'father.younger_brother.wife', 57, ['dairy', 'tea'], { allergy: ['lactose_intolerance'] }),
      host(2, 'father.younger_brother', 59, ['fruit', 'tea']),
    ],
  },
  {
    ...dev(9, 3, 'zh', 'sichuan'),
    canary: '灯谜8812',
    ...{ learner: child(10, 6), days: 2, ...closed },
    hosts: [
      host(1, 'younger_cousin', 8, ['toy', 'book']),
      host(2, 'father.mother', 70, ['meat', 'plant'], { religion: ['buddhist'] }),
      host(3, 'father.elder_sister', 44, ['fruit', 'grain']),
    ],
  },
  {
    ...dev(10, 4, 'zh', 'dongbei'),
    said_region: 'henan',
    ...{ learner: partner(30, 6), days: 6, moments: ['greeting', 'wish', 'eating', 'leaving'] },
    hosts: [
      host(1, 'elder_brother', 37, ['fruit', 'alcohol']),
      host(2, 'father.youngest_brother', 33, ['fruit', 'nuts'], { allergy: ['nut_allergy'] }),
      host(3, 'mother.mother', 84, ['meat', 'plant'], { health: ['hypertension'] }),
      host(4, 'nephew', 7, ['toy', 'book']),
    ],
  },
  {
    ...dev(11, 4, 'zh', 'yue'),
    ...{ learner: partner(26, 6), days: 8, ...closed },
    hosts: [
      host(1, 'father.younger_sister', 29, ['fruit', 'book']),
      host(2, 'elder_brother', 32, ['cup', 'tea']),
      host(3, 'father.mother', 78, ['sweet', 'fruit'], { health: ['diabetes'] }),
      host(4, 'nephew', 6, ['toy', 'book']),
    ],
  },
  {
    ...dev(12, 4, 'en', 'shaanxi'),
    canary: '花灯3067',
    ...{ learner: child(11, 6), days: 5, moments: ['greeting', 'praise', 'eating', 'wish'] },
    hosts: [
      host(1, 'elder_cousin', 16, ['fruit', 'nuts']),
      host(2, 'mother.brother.wife', 39, ['dairy', 'tea'], { allergy: ['milk_allergy'] }),
      host(3, 'mother.mother', 67, ['meat', 'cup'], { health: ['hypertension'] }),
      host(4, 'mother.father', 71, ['fruit', 'tea']),
    ],
  },
];
