import { groupOf } from '../../world/dialect/kin.js';
import { concerns } from '../../world/dialect/sheet.js';
import type { Custom } from '../../world/dialect/types.js';
import type { DialectData } from './data.js';

/** The customs that a lesson has to name, and the contested ones that cost nothing either way. */
export type Etiquette = { readonly due: readonly string[]; readonly free: readonly string[] };

export function etiquetteOf({
  customs,
  learner,
  hosts,
}: Pick<DialectData, 'customs' | 'learner' | 'hosts'>): Etiquette {
  const company = { learner: learner.role, groups: hosts.map(({ rel_path }) => groupOf(rel_path)) };
  const contested = ({ strength }: Custom): boolean => strength === 'contested';
  const ids = (rows: readonly Custom[]): readonly string[] => rows.map(({ rule_id }) => rule_id);
  return {
    due: ids(customs.filter((custom) => !contested(custom) && concerns(custom, company))),
    free: ids(customs.filter(contested)),
  };
}
