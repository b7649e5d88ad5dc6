import { cut, plain } from '../reading.js';
import type { Claim, PrivateFact } from '../types.js';

/** What a text says of a name. */
export function nameClaims(text: string, { aliases = [] }: PrivateFact, value: string): Claim[] {
  const words = [value, ...aliases].map(plain).filter((word) => word !== '');
  return cut(plain(text)).flatMap((clause) => {
    const said = words.find((word) => clause.text.includes(word));
    return said === undefined ? [] : [{ kind: 'name' as const, span: said, agrees: true }];
  });
}
