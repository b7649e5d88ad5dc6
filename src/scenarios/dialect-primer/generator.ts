import type { CaseGenerator } from '../../core/generator.js';
import { hash32, turnOf } from '../../core/random.js';
import { regionIds } from '../../world/dialect/types.js';
import { drawRow, splitOf } from './generate.js';
import { dialectRow, type DialectRow, type Host } from './row.js';

/** A family by who is met and how old they are. */
const familyOf = ({ hosts }: Pick<DialectRow, 'hosts'>): string =>
  `family ${hosts.map(({ rel_path, age }) => `${rel_path} ${age}`).join(', ')}`;

/** Small families would come up in both splits by chance: each belongs to one. */
const splitOfFamily = (row: DialectRow): string => (hash32(familyOf(row)) % 2 === 0 ? 'dev' : 'test');

function hostTraits({ rel_path, health, allergy, religion, tastes }: Host): readonly string[] {
  const burdens = [...health, ...allergy, ...religion].toSorted();
  return [
    `meets ${rel_path}`,
    ...burdens.map((one) => `${rel_path} has ${one}`),
    ...tastes.map((taste) => `${rel_path} likes ${taste}`),
  ];
}

/** Region, hosts and the phrases that are asked for or tried, wherever they are said right or wrong. */
function traitsOf(row: DialectRow): readonly string[] {
  const { region, said_region, closed_book, learner, hosts, moments, asked, drill } = row;
  return [
    `in ${region}`,
    `said ${said_region ?? region}`,
    closed_book ? 'closed book' : 'with the sheet',
    `learner ${learner.role} ${learner.max_phrases}`,
    ...learner.knows.map((id) => `knows ${id}`),
    ...hosts.flatMap(hostTraits),
    ...moments.map((moment) => `moment ${moment}`),
    ...asked.map((id) => `asked ${id}`),
    ...drill.flatMap(({ phrase_id, moment, address, text, sounds }) => [
      `tries ${phrase_id} at ${moment}`,
      `says ${address} ${text}`,
      ...(sounds === '' ? [] : [`sounds ${sounds}`]),
    ]),
  ];
}

export const dialectGenerator: CaseGenerator = {
  version: 1,
  tries: 400,
  draw(spec, attempt) {
    const region = regionIds[turnOf('dialect-primer/region', spec.seed, regionIds.length)];
    const closed_book = turnOf('dialect-primer/closed', spec.seed, 3) === 0;
    const drawn = drawRow({ ...spec, closed_book, ...(region === undefined ? {} : { region }) }, attempt);
    const astray = 'row' in drawn && splitOfFamily(drawn.row) !== splitOf(spec.seed);
    return astray ? { rejected: 'a family of the other split' } : drawn;
  },
  traits: (row) => traitsOf(dialectRow.parse(row)),
  identities: (row) => [familyOf(dialectRow.parse(row))],
};
