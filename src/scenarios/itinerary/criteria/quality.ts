import type { Check } from '../../../core/criterion.js';
import type { Bilingual } from '../../../core/lang.js';
import { finding } from '../../../core/verdict.js';
import { gapsOf, shareOfNeeds, valueOf } from '../cost-gap.js';
import type { ItineraryData } from '../data.js';
import { outcomeOf } from '../outcome.js';
import type { ItineraryState } from '../state.js';
import { because, callOf } from '../../evidence.js';
import { gapWords } from './gap-words.js';

type ItineraryCheck = Check<ItineraryState, ItineraryData>;

const noPlan: Bilingual = { zh: '没有交付方案', en: 'no plan was delivered' };

const costGap: ItineraryCheck = {
  kind: 'check',
  id: 'cost-gap',
  title: { zh: '总成本差距', en: 'cost gap' },
  weight: 30,
  needs: 'party-seated',
  learnable: ['prompt:cost', 'prompt:events', 'user:prefs', 'tool:service'],
  grade(played) {
    const outcome = outcomeOf(played);
    if (outcome.rides.length === 0) return finding(0, because(played, noPlan));
    const gaps = gapsOf(played);
    const evidence = gaps.map((gap) => because(played, gapWords(gap), callOf(played, 'finish')));
    return finding(valueOf(gaps), ...evidence);
  },
};

const needWords: Record<ItineraryData['trip']['needs'][number], Bilingual> = {
  stairs: { zh: '有台阶', en: 'stairs on the way' },
  overnight: { zh: '过夜', en: 'overnight' },
  luggage: { zh: '行李超限', en: 'luggage over the limit' },
};

const needsKept: ItineraryCheck = {
  kind: 'check',
  id: 'needs-kept',
  title: { zh: '照顾到隐性需求', en: 'needs kept' },
  weight: 15,
  core: true,
  needs: 'party-seated',
  applies: ({ trip }) => trip.needs.length > 0,
  learnable: ['user:mobility', 'user:luggage', 'user:overnight', 'prompt:access', 'prompt:night'],
  grade(played) {
    const outcome = outcomeOf(played);
    if (outcome.rides.length === 0) return finding(0, because(played, noPlan));
    const broken = outcome.report.needs_broken;
    const evidence = broken.map((need) => because(played, needWords[need], callOf(played, 'finish')));
    return finding(shareOfNeeds(played.case.data, outcome), ...evidence);
  },
};

export const qualityChecks: readonly ItineraryCheck[] = [costGap, needsKept];
