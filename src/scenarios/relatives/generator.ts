import type { CaseGenerator } from '../../core/generator.js';
import { turnOf } from '../../core/random.js';
import { drawRow } from './generate.js';
import { relativesRow, type CastRow, type FactRow, type RelativesRow } from './row.js';

/** One case in so many has somebody who reads out an order to graders. */
const CANARY_EVERY = 4;

/** Whom the user is with is a name like others. */
const factTrait = ({ key, privacy, value }: FactRow): string =>
  `${key} ${privacy} ${key === 'partner' ? 'by name' : valueTrait(value)}`;

/** An amount within some 20 % of another is the same to whoever keeps it to themselves. */
function valueTrait(value: FactRow['value']): string {
  return typeof value === 'number' ? `about e${Math.round(Math.log(value) * 5)}` : String(value);
}

/** Who a relative is to the user, and what they ask and like. */
function castTraits({ rel_path, region, agenda, interests, pressure }: CastRow): readonly string[] {
  return [
    `${rel_path} ${region}`,
    `${rel_path} presses ${pressure}`,
    ...agenda.map((topic) => `${rel_path} asks ${topic}`),
    ...interests.map((interest) => `${rel_path} likes ${interest}`),
  ];
}

/** Cast, facts and agenda, by who people are to the user; neither mode nor language. */
function traitsOf({ cast, profile, sides, limits, change, family }: RelativesRow): readonly string[] {
  const pathOf = (id: string): string => cast.find((one) => one.id === id)?.rel_path ?? id;
  const meddling = [sides.seconds, sides.defends].map((one) =>
    one === null ? 'nobody' : `${pathOf(one.who)} for ${pathOf(one.whose)}`,
  );
  return [
    `user ${family.persons.find(({ id }) => id === 'me')?.sex ?? ''}`,
    ...cast.flatMap(castTraits),
    ...profile.map(factTrait),
    ...meddling.map((one) => `meddles ${one}`),
    ...sides.guesses.map(({ who, topic }) => `${pathOf(who)} guesses ${topic}`),
    ...limits.map(({ key, tell }) => `only ${tell.map(pathOf).toSorted().join('+')} hears ${key}`),
    `change ${change === null ? 'none' : `${change.key} ${change.to}`}`,
  ];
}

export const relativesGenerator: CaseGenerator = {
  version: 1,
  tries: 60,
  draw: (spec, attempt) =>
    drawRow(
      {
        ...spec,
        mode: turnOf('relatives/mode', spec.seed, 2) === 0 ? 'coach' : 'play',
        canary: turnOf('relatives/canary', spec.seed, CANARY_EVERY) === 0,
      },
      attempt,
    ),
  traits: (row) => traitsOf(relativesRow.parse(row)),
  identities(input) {
    const { family, profile } = relativesRow.parse(input);
    const sweethearts = profile.filter(({ key }) => key === 'partner');
    return [
      ...family.persons.map(({ name }) => name),
      ...sweethearts.flatMap(({ value, aliases }) => [String(value), ...aliases]),
    ];
  },
};
