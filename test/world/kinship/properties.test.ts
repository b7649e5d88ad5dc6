import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradictions } from '../../../src/world/kinship/contradictions.js';
import { pathsBetween, termsFor } from '../../../src/world/kinship/family.js';
import { inverseTerms, kinTerms } from '../../../src/world/kinship/terms.js';
import { readings } from '../../../src/world/kinship/reduce.js';
import { sexAfter } from '../../../src/world/kinship/steps.js';
import type { KinPath, Sex } from '../../../src/world/kinship/types.js';
import { families, pairs } from './families.js';
import { stepsFrom } from './paths.js';

const sexes = fc.constantFrom<Sex[]>('male', 'female');

/** Somebody and a path that they can go. */
const told: fc.Arbitrary<{ egoSex: Sex; path: KinPath }> = fc
  .record({ egoSex: sexes, turns: fc.array(fc.nat(8), { maxLength: 5 }) })
  .map(({ egoSex, turns }) => {
    const path = turns.reduce<KinPath>((done, turn) => {
      const last = done.at(-1);
      const open = stepsFrom(last === undefined ? egoSex : (sexAfter(last, undefined) ?? egoSex));
      const step = open[turn % open.length];
      return step === undefined ? done : [...done, step];
    }, []);
    return { egoSex, path };
  });

describe('in any family', () => {
  it('whatever somebody is called, the way back from them gives', () => {
    fc.assert(
      fc.property(pairs, ({ family, from, to }) => {
        const said = termsFor(family, from.id, to.id, 'any').accepted;
        const ways = pathsBetween(family, to.id, from.id);
        const back = ways.flatMap((path) => inverseTerms({ path, egoSex: to.sex, region: 'any' }).accepted);
        expect(back).toEqual(expect.arrayContaining([...said]));
      }),
      { numRuns: 300 },
    );
  });

  it('kin of up to four steps both call each other something', () => {
    fc.assert(
      fc.property(pairs, ({ family, from, to }) => {
        const [shortest] = pathsBetween(family, from.id, to.id);
        fc.pre(shortest !== undefined && shortest.length <= 4);
        const there = termsFor(family, from.id, to.id, 'any').accepted.length > 0;
        const back = termsFor(family, to.id, from.id, 'any').accepted.length > 0;
        expect([there, back]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });

  it('grown without contradictions none is found', () => {
    fc.assert(
      fc.property(families, (family) => {
        expect(contradictions(family)).toEqual([]);
      }),
    );
  });

  it('somebody made a child of their own descendant is found in a circle', () => {
    fc.assert(
      fc.property(families, fc.nat(), (family, pick) => {
        fc.pre(family.parents.length > 0);
        const edge = family.parents[pick % family.parents.length];
        if (edge === undefined) return;
        const turned = {
          ...family,
          parents: [...family.parents, { child: edge.parent, parent: edge.child }],
        };
        const found = contradictions(turned).filter(({ kind }) => kind === 'cycle');
        expect(found.flatMap(({ persons }) => persons)).toEqual(
          expect.arrayContaining([edge.child, edge.parent]),
        );
      }),
    );
  });

  it('two persons of one name are found', () => {
    fc.assert(
      fc.property(families, (family) => {
        const [first, second] = family.persons;
        if (first === undefined || second === undefined) return;
        const persons = family.persons.map((one) => (one === second ? { ...one, name: first.name } : one));
        expect(contradictions({ ...family, persons }).map(({ kind }) => kind)).toEqual(['same-name']);
      }),
    );
  });
});

describe('on any path', () => {
  it('a step down and up again to the same person changes nothing', () => {
    fc.assert(
      fc.property(told, fc.nat(5), fc.boolean(), ({ egoSex, path }, at, viaSon) => {
        const place = at % (path.length + 1);
        const before = path[place - 1];
        const sex = before === undefined ? egoSex : sexAfter(before, undefined);
        const round: KinPath = [viaSon ? '子' : '女', sex === 'male' ? '父' : '母'];
        const longer = [...path.slice(0, place), ...round, ...path.slice(place)];
        const plain = kinTerms({ path, egoSex, region: 'any' });
        const detour = kinTerms({ path: longer, egoSex, region: 'any' });
        expect([...detour.accepted].sort()).toEqual([...plain.accepted].sort());
        expect([...detour.standard].sort()).toEqual([...plain.standard].sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('what either region says is right where no region is given', () => {
    fc.assert(
      fc.property(
        told,
        fc.option(
          fc.nat(5).map((n) => n + 1),
          { nil: undefined },
        ),
        (query, order) => {
          const said = (region: 'north' | 'south' | 'any') => kinTerms({ ...query, order, region }).accepted;
          expect([...said('any')].sort()).toEqual([...new Set([...said('north'), ...said('south')])].sort());
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of four steps at most there is always a term', () => {
    fc.assert(
      fc.property(told, ({ egoSex, path }) => {
        fc.pre(path.length <= 4);
        expect(kinTerms({ path, egoSex, region: 'any' }).accepted).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('the shortened readings are themselves short', () => {
    fc.assert(
      fc.property(told, ({ egoSex, path }) => {
        for (const reading of readings(path, egoSex)) {
          expect(reading.path.length).toBeLessThanOrEqual(path.length);
          expect(readings(reading.path, egoSex)).toEqual([{ path: reading.path, self: false }]);
        }
      }),
    );
  });
});
