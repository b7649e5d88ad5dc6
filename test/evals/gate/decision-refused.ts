import { trials } from '../compare/build.js';
import { baseline, withInstrument, type Line } from './decision-table.js';

/** What is refused before anything is decided: exit code 2. */
export const refused: readonly (readonly [string, Line[1], string])[] = [
  ['no rows at all', { before: [], after: [] }, 'no graded task'],
  [
    'no baseline and nothing asked for',
    { before: null, after: baseline },
    'nothing to hold the candidate against',
  ],
  ['rows that stand twice', { after: [...baseline, ...baseline.slice(0, 1)] }, 'has two lines'],
  [
    'a scenario that one side did not play',
    { before: [...baseline, ...trials(30, () => 1, { scenario: 'talk' })], after: baseline },
    'scenario talk: played | not played',
  ],
  [
    'a renamed case',
    { after: baseline.map((line, i) => (i === 3 ? { ...line, caseId: 'other', caseHash: 'other' } : line)) },
    'cases of trip that the other has not: c0003 | other',
  ],
  [
    'a changed world',
    { after: withInstrument({ version: 2 }) },
    'version of trip (its world, user or scorers changed): 1 | 2',
  ],
  [
    'another judge',
    { after: withInstrument({ judges: ['qwen:judge 1a2b'] }) },
    'judges in trip: none | qwen:judge 1a2b',
  ],
  ['another limit', { after: withInstrument({ limits: 'other' }) }, 'limits (hash) in trip'],
  ['another engine', { after: withInstrument({ engine: 2 }) }, 'engine: 1 | 2'],
  [
    'other voices at the table',
    { after: withInstrument({ relatives: 'qwen:x' }) },
    'model wording the relatives in trip: none | qwen:x',
  ],
];
