import { pick, randomInt, shuffled, type Random } from '../../core/random.js';
import { groupOf, type RelPath } from '../../world/dialect/kin.js';
import {
  allergyConditions,
  healthConditions,
  religionConditions,
  type Condition,
  type Taste,
} from './conditions.js';
import type { Host } from './row.js';

/** Relatives by how far up they stand, of those a first visit meets. */
const elders: readonly RelPath[] = ['father.father', 'father.mother', 'mother.father', 'mother.mother'];
const aunts: readonly RelPath[] = [
  'father.elder_brother',
  'father.elder_brother.wife',
  'father.younger_brother',
  'father.younger_brother.wife',
  'father.elder_sister',
  'father.younger_sister',
  'father.sister.husband',
  'mother.brother',
  'mother.brother.wife',
  'mother.sister',
];
const peers: readonly RelPath[] = ['elder_cousin', 'younger_cousin', 'elder_brother', 'younger_sister'];

export type CompanyWish = {
  readonly elders: number;
  readonly aunts: number;
  readonly peers: number;
  readonly nephews: number;
  /** How many hosts have something that a gift must heed. */
  readonly conditions: number;
  /** An aunt or uncle younger than a peer: order goes by generation. */
  readonly youngAunt: boolean;
};

type Drawn = { readonly random: Random; readonly role: 'partner' | 'child'; readonly age: number };

/** Whoever is met, with ages that their generation can have. */
export function drawHosts(drawn: Drawn, wish: CompanyWish): readonly Host[] {
  const { random, role } = drawn;
  // A child has no nephews yet; a further cousin comes in their place.
  const [peersMet, nephewsMet] =
    role === 'child' ? [wish.peers + wish.nephews, 0] : [wish.peers, wish.nephews];
  const usable = role === 'child' ? peers.filter((path) => path.endsWith('cousin')) : peers;
  const paths = shuffled(random, [
    ...shuffled(random, elders).slice(0, wish.elders),
    ...shuffled(random, aunts).slice(0, wish.aunts),
    ...shuffled(random, usable).slice(0, peersMet),
    ...(nephewsMet > 0 ? (['nephew'] as const) : []),
  ]);
  const plain = paths.map((rel_path, i): Host => {
    const age = ageOf(drawn, rel_path, wish.youngAunt);
    const none = { health: [], allergy: [], religion: [] };
    return { id: `h${i + 1}`, rel_path, age, ...none, tastes: tastesOf(random, age) };
  });
  const burdened = shuffled(
    random,
    plain.filter(({ age }) => age >= 18),
  ).slice(0, wish.conditions);
  return plain.map((host) => (burdened.includes(host) ? withCondition(random, host) : host));
}

/** Years from a parent to their own parents; brothers and sisters of a parent are within a few years of them. */
const UP: readonly [number, number] = [24, 32];

function ageOf({ random, role, age }: Drawn, path: RelPath, youngAunt: boolean): number {
  const parents = age + (role === 'child' ? 29 : 27);
  if (elders.includes(path)) return parents + randomInt(random, ...UP);
  switch (groupOf(path)) {
    case 'child':
      return randomInt(random, 5, 9);
    case 'peer':
      return path.startsWith('elder')
        ? age + randomInt(random, 3, 7)
        : Math.max(4, age - randomInt(random, 1, 4));
    case 'elder': {
      if (/\.younger|\.youngest/u.test(path)) {
        const late = youngAunt && role === 'partner';
        return late ? age + randomInt(random, 1, 2) : parents - randomInt(random, 1, 6);
      }
      return path.includes('.elder') ? parents + randomInt(random, 1, 4) : parents + randomInt(random, -5, 4);
    }
  }
}

const adultTastes: readonly Taste[] = [
  'tea',
  'fruit',
  'sweet',
  'nuts',
  'meat',
  'dairy',
  'grain',
  'clothing',
  'cup',
  'alcohol',
  'plant',
  'seafood',
];

function tastesOf(random: Random, age: number): Taste[] {
  if (age < 12) return ['toy', ...(random() < 0.5 ? (['book'] as const) : [])];
  if (age < 18) return ['fruit', 'nuts'];
  return shuffled(random, adultTastes).slice(0, 2);
}

/** What a condition forbids, so that the host likes just that as well: who does not ask buys it. */
const temptations: Record<Condition, Taste> = {
  diabetes: 'sweet',
  hypertension: 'meat',
  gout: 'seafood',
  nut_allergy: 'nuts',
  seafood_allergy: 'seafood',
  milk_allergy: 'dairy',
  lactose_intolerance: 'dairy',
  muslim: 'meat',
  buddhist: 'meat',
};

function withCondition(random: Random, host: Host): Host {
  const kind = pick(random, ['health', 'health', 'allergy', 'religion'] as const);
  switch (kind) {
    case 'health': {
      const found = pick(random, healthConditions);
      return { ...host, health: [found], tastes: tempted(host, found) };
    }
    case 'allergy': {
      const found = pick(random, allergyConditions);
      return { ...host, allergy: [found], tastes: tempted(host, found) };
    }
    case 'religion': {
      const found = pick(random, religionConditions);
      return { ...host, religion: [found], tastes: tempted(host, found) };
    }
  }
}

const tempted = ({ tastes }: Host, condition: Condition): Taste[] => [
  temptations[condition],
  ...tastes.filter((taste) => taste !== temptations[condition]).slice(0, 1),
];
