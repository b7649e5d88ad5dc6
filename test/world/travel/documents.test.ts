import { describe, expect, it } from 'vitest';
import { acceptsAll, validDoc, validDocs } from '../../../src/world/travel/documents.js';
import { aPassenger, aService, at } from '../../support/travel.js';

const night = aService('Z1', { dep: at('15T23:50'), arr: at('16T08:00') });

describe('a document', () => {
  it('counts when the service accepts it', () => {
    expect(validDoc(aPassenger({ docs: [{ kind: 'household_register' }] }), night)).toBeNull();
    expect(
      validDoc(aPassenger({ docs: [{ kind: 'household_register' }, { kind: 'passport' }] }), night),
    ).toBe('passport');
  });

  it('must be valid on the day of departure, the last day included', () => {
    const until = (valid_until: string) => aPassenger({ docs: [{ kind: 'id_card', valid_until }] });
    expect(validDoc(until('2026-02-15'), night)).toBe('id_card');
    expect(validDoc(until('2026-02-14'), night)).toBeNull();
  });

  it('may be one of several', () => {
    const both = aPassenger({ docs: [{ kind: 'passport' }, { kind: 'id_card' }] });
    expect(validDocs(both, night)).toEqual(['passport', 'id_card']);
  });

  it('is needed by every passenger', () => {
    expect(acceptsAll([aPassenger()], night)).toBe(true);
    expect(acceptsAll([aPassenger(), aPassenger({ docs: [] })], night)).toBe(false);
  });
});
