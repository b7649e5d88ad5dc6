import type { Check } from '../../../core/criterion.js';
import { finding, type Evidence } from '../../../core/verdict.js';
import { isRightTerm, wrongAddresses } from '../address.js';
import type { RelativesData } from '../data.js';
import { because, nameOf, writtenOf, type RelativesPlayed, type Said } from '../played.js';
import type { RelativesState } from '../state.js';
import { asked } from './checks.js';

/** Per relative who asks: the first address is right, and no wrong one comes later. */
export const kinTerm: Check<RelativesState, RelativesData> = {
  kind: 'check',
  id: 'kin-term',
  title: { zh: '称呼得当', en: 'kin terms' },
  weight: 25,
  core: true,
  learnable: ['tool:family', 'prompt:replies', 'tool:say', 'tool:finish'],
  grade(played) {
    const written = writtenOf(played);
    const ids = asked(played.case.data);
    const wrong = ids.flatMap((id) =>
      firstFault(
        played,
        id,
        written.filter(({ to }) => to === id),
      ),
    );
    return finding(1 - wrong.length / ids.length, ...wrong);
  },
};

function firstFault(played: RelativesPlayed, who: string, said: readonly Said[]): readonly Evidence[] {
  const { data } = played.case;
  const name = nameOf(played, who);
  if (said.length === 0) {
    return [because(played, { zh: `没跟${name}说过话`, en: `${name} was not spoken to` })];
  }
  for (const { kinTerm: term, text, event } of said) {
    const [found] = isRightTerm(term, who, data) ? wrongAddresses(text, who, data) : [term];
    if (found === undefined) continue;
    const right = (data.gathering.kinAccept[who] ?? []).slice(0, 3);
    return [
      because(
        played,
        {
          zh: `把${name}叫作“${found}”，该叫${right.join('、')}`,
          en: `called ${name} "${found}", not ${right.join(', ')}`,
        },
        event,
      ),
    ];
  }
  return [];
}
