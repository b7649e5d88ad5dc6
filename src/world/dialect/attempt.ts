import { normalise } from '../../text/normalise.js';
import { addressRows, addresses, greetingOrder, type Person } from './kin.js';
import { compareRomanization, hanziOf } from './romanization.js';
import type { Occasion, Phrase } from './types.js';

export const faultKinds = ['tone', 'syllable', 'word', 'address', 'order', 'occasion'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** What is wrong in an attempt. `at` counts syllables from 1; 0 for what concerns the attempt as a whole. */
export type Fault = { readonly kind: FaultKind; readonly at: number; readonly fix: string };

/** A learner's try at a phrase. */
export type Attempt = {
  readonly id: string;
  readonly phrase_id: string;
  /** The host it is said to. */
  readonly to: string;
  readonly moment: Occasion;
  /** What they call the host first; empty where they do not. */
  readonly address: string;
  /** Hosts in the order in which they were greeted; empty where it is nobody's turn. */
  readonly greeted: readonly string[];
  readonly text: string;
  /** Empty where sounds are not practised. */
  readonly sounds: string;
};

/** Occasions of a line are one for a learner: a wish may greet, praise of the food goes with eating. */
const kindred: readonly (readonly Occasion[])[] = [
  ['greeting', 'wish', 'visit'],
  ['thanks', 'courtesy', 'red_envelope'],
  ['praise', 'praise_food', 'eating'],
];

/** May a phrase for one occasion be said on the other? */
export const fitsMoment = (own: Occasion, moment: Occasion): boolean =>
  own === moment || kindred.some((line) => line.includes(own) && line.includes(moment));

/** Everything wrong in an attempt by the sheet and the customs. */
export function faultsOf(
  attempt: Attempt,
  { phrase, sheet, hosts }: { phrase: Phrase; sheet: readonly Phrase[]; hosts: readonly Person[] },
): readonly Fault[] {
  const words = wordFaults(phrase, attempt.text);
  const misspoken = soundFaults(phrase, attempt.sounds).filter(
    ({ at }) => !words.some((fault) => fault.at === at),
  );
  return [...words, ...misspoken, ...wholeFaults(attempt, { phrase, sheet, hosts })];
}

/** Characters that differ from the spelling of the sheet that is nearest to what was said. */
function wordFaults({ local_text, variants }: Phrase, text: string): readonly Fault[] {
  const said = hanziOf(normalise(text));
  const compared = [local_text, ...variants].map((spelling) => {
    const written = hanziOf(spelling);
    const wanted = hanziOf(normalise(spelling));
    const length = Math.max(wanted.length, said.length);
    return Array.from({ length }, (_, i) => i)
      .filter((i) => wanted[i] !== said[i])
      .map((i): Fault => ({ kind: 'word', at: i + 1, fix: written[i] ?? '' }));
  });
  return compared.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function soundFaults(phrase: Phrase, sounds: string): readonly Fault[] {
  if (sounds === '' || phrase.romanization === '') return [];
  const written = phrase.romanization.split(' ');
  return (compareRomanization(phrase, sounds) ?? []).flatMap((verdict, i): Fault[] =>
    verdict === 'tone' || verdict === 'syllable' ? [{ kind: verdict, at: i + 1, fix: written[i] ?? '' }] : [],
  );
}

function wholeFaults(
  { to, moment, address, greeted }: Attempt,
  { phrase, sheet, hosts }: { phrase: Phrase; sheet: readonly Phrase[]; hosts: readonly Person[] },
): readonly Fault[] {
  const faults: Fault[] = [];
  const host = hosts.find(({ id }) => id === to);
  if (address !== '' && host !== undefined && !addresses(host.rel_path, address, sheet)) {
    faults.push({ kind: 'address', at: 0, fix: addressRows(host.rel_path, sheet)[0]?.local_text ?? '' });
  }
  const met = greetingOrder(hosts.filter(({ id }) => greeted.includes(id))).map(({ id }) => id);
  if (greeted.join() !== met.join()) faults.push({ kind: 'order', at: 0, fix: met[0] ?? '' });
  if (!fitsMoment(phrase.occasion, moment)) faults.push({ kind: 'occasion', at: 0, fix: phrase.occasion });
  return faults;
}
