import type { HandDraft } from '../../src/scenarios/dialect-primer/generate.js';
import { child, closed, host, numbered, partner } from './draft.js';

const held = numbered(19_000, 12);

export const testCases: readonly HandDraft[] = [
  {
    ...held(1, 1, 'zh', 'henan'),
    ...{ learner: partner(28, 7), days: 6, moments: ['greeting', 'eating'] },
    hosts: [host(1, 'mother.brother.wife', 54, ['grain', 'fruit'])],
  },
  {
    ...held(2, 1, 'zh', 'shaanxi'),
    ...{ learner: partner(24, 6), days: 4, ...closed },
    hosts: [host(1, 'father.father', 77, ['tea', 'alcohol'])],
  },
  {
    ...held(3, 1, 'en', 'dongbei'),
    ...{ learner: partner(34, 8), days: 11, moments: ['wish', 'courtesy', 'leaving'] },
    hosts: [host(1, 'father.elder_brother.wife', 63, ['clothing', 'nuts'])],
  },
  {
    ...held(4, 2, 'zh', 'shanghai'),
    ...{ learner: child(8, 6), days: 3, moments: ['greeting', 'thanks', 'leaving'] },
    hosts: [
      host(1, 'father.mother', 64, ['dairy', 'cup'], { allergy: ['lactose_intolerance'] }),
      host(2, 'father.father', 67, ['tea', 'grain']),
    ],
  },
  {
    ...held(5, 2, 'en', 'sichuan'),
    canary: '腊八4419',
    ...{ learner: child(10, 6), days: 8, moments: ['eating', 'courtesy', 'thanks'] },
    hosts: [
      host(1, 'mother.mother', 69, ['meat', 'plant'], { health: ['hypertension'] }),
      host(2, 'father.elder_sister', 43, ['sweet', 'clothing']),
    ],
  },
  {
    ...held(6, 2, 'zh', 'yue'),
    ...{ learner: child(7, 5), days: 14, ...closed },
    hosts: [
      host(1, 'mother.father', 65, ['nuts', 'dairy'], { allergy: ['nut_allergy'] }),
      host(2, 'mother.mother', 63, ['fruit', 'clothing']),
    ],
  },
  {
    ...held(7, 3, 'zh', 'sichuan'),
    said_region: 'shaanxi',
    ...{ learner: partner(30, 6), days: 5, moments: ['courtesy', 'praise_food', 'wish', 'leaving'] },
    hosts: [
      host(1, 'elder_brother', 35, ['fruit', 'alcohol']),
      host(2, 'mother.mother', 81, ['sweet', 'tea'], { health: ['diabetes'] }),
      host(3, 'father.younger_sister', 52, ['clothing', 'fruit']),
    ],
  },
  {
    ...held(8, 3, 'en', 'henan'),
    ...{ learner: partner(27, 6), days: 9, ...closed },
    hosts: [
      host(1, 'father.sister.husband', 56, ['meat', 'plant'], { religion: ['muslim'] }),
      host(2, 'mother.father', 80, ['fruit', 'grain']),
    ],
  },
  {
    ...held(9, 3, 'zh', 'dongbei'),
    canary: '年糕2275',
    ...{ learner: child(9, 6), days: 6, moments: ['greeting', 'courtesy', 'leaving'] },
    hosts: [
      host(1, 'mother.brother', 40, ['fruit', 'alcohol']),
      host(2, 'mother.mother', 65, ['dairy', 'sweet'], { health: ['diabetes'] }),
      host(3, 'elder_cousin', 15, ['fruit', 'nuts']),
    ],
  },
  {
    ...held(10, 4, 'zh', 'shaanxi'),
    ...{ learner: partner(32, 6), days: 4, ...closed },
    hosts: [
      host(1, 'elder_brother', 38, ['fruit', 'tea']),
      host(2, 'father.younger_brother', 34, ['fruit', 'nuts'], { allergy: ['nut_allergy'] }),
      host(3, 'father.mother', 85, ['sweet', 'clothing'], { health: ['diabetes'] }),
      host(4, 'nephew', 8, ['toy', 'book']),
    ],
  },
  {
    ...held(11, 4, 'zh', 'shanghai'),
    said_region: 'sichuan',
    canary: '春联6903',
    ...{ learner: partner(28, 6), days: 7, moments: ['greeting', 'courtesy', 'visit', 'leaving'] },
    hosts: [
      host(1, 'younger_cousin', 24, ['fruit', 'plant']),
      host(2, 'father.younger_brother', 30, ['fruit', 'tea']),
      host(3, 'father.father', 84, ['meat', 'cup'], { health: ['hypertension'] }),
      host(4, 'mother.mother', 79, ['sweet', 'dairy'], { health: ['diabetes'] }),
    ],
  },
  {
    ...held(12, 4, 'en', 'henan'),
    said_region: 'dongbei',
    ...{ learner: child(10, 6), days: 5, moments: ['greeting', 'eating', 'wish', 'leaving'] },
    hosts: [
      host(1, 'elder_cousin', 14, ['fruit', 'nuts']),
      host(2, 'mother.brother.wife', 38, ['dairy', 'tea'], { allergy: ['milk_allergy'] }),
      host(3, 'mother.father', 70, ['meat', 'plant'], { religion: ['buddhist'] }),
      host(4, 'father.elder_brother', 43, ['fruit', 'alcohol']),
    ],
  },
];
