import { pick, shuffled, type Random } from '../../core/random.js';
import { normalise } from '../../text/normalise.js';
import { faultsOf, fitsMoment, type Attempt, type FaultKind } from '../../world/dialect/attempt.js';
import { addressRows, greetingOrder, groupOf, relPaths } from '../../world/dialect/kin.js';
import { hanziOf, sheetSyllables } from '../../world/dialect/romanization.js';
import { withMark, type Syllable } from '../../world/dialect/syllables.js';
import { sheetOf } from '../../world/dialect/tables.js';
import { occasions, type Phrase, type System } from '../../world/dialect/types.js';
import { confusedWith } from './confusions.js';
import type { Host } from './row.js';

/** What one attempt is to show: its mistakes; none for a right one, `odd` for a right one that looks wrong. */
export type Wish = readonly FaultKind[] | 'odd';

export type DrillScene = {
  readonly random: Random;
  /** Phrases that may be tried. */
  readonly phrases: readonly Phrase[];
  readonly hosts: readonly Host[];
};

const TRIES = 40;

/** An attempt with just the mistakes wished for, or null where none of the tries has them. */
export function drawAttempt(scene: DrillScene, id: string, phrase: Phrase, wish: Wish): Attempt | null {
  const sheet = sheetOf(phrase.region);
  for (let i = 0; i < TRIES; i += 1) {
    const plain = plainAttempt(scene, id, phrase, wish);
    if (plain === null) return null;
    const drawn = wish === 'odd' ? oddly(plain, phrase) : wish.reduce(spoilerOf(scene, phrase), plain);
    const found = faultsOf(drawn, { phrase, sheet, hosts: scene.hosts }).map(({ kind }) => kind);
    const wanted = wish === 'odd' ? [] : wish;
    if (found.toSorted().join() === wanted.toSorted().join()) return drawn;
  }
  return null;
}

/** How often an attempt calls the host by name first, where nothing asks for it. */
const ADDRESSED = 0.5;

function plainAttempt({ random, hosts }: DrillScene, id: string, phrase: Phrase, wish: Wish): Attempt | null {
  const fitting = hosts.filter(
    ({ rel_path }) => phrase.to_whom === 'any' || groupOf(rel_path) === phrase.to_whom,
  );
  const named = fitting.filter(({ rel_path }) => addressRows(rel_path, sheetOf(phrase.region)).length > 0);
  const needsName = wish !== 'odd' && wish.includes('address');
  const able = needsName ? named : fitting;
  if (able.length === 0) return null;
  const host = pick(random, able);
  const [word] = addressRows(host.rel_path, sheetOf(phrase.region));
  const calls = word !== undefined && phrase.occasion !== 'address' && (needsName || random() < ADDRESSED);
  const meets =
    hosts.length > 1 && (wish === 'odd' ? random() < 0.5 : wish.includes('order') || random() < 0.4);
  return {
    ...{ id, phrase_id: phrase.phrase_id, to: host.id, moment: phrase.occasion },
    address: calls ? word.local_text : '',
    greeted: meets ? greetingOrder(hosts).map((one) => one.id) : [],
    text: phrase.local_text,
    sounds: phrase.romanization,
  };
}

/** Applies one kind of mistake; leaves the attempt as it is where it cannot. */
const spoilerOf =
  (scene: DrillScene, phrase: Phrase) =>
  (attempt: Attempt, kind: FaultKind): Attempt => {
    const { random, hosts } = scene;
    switch (kind) {
      case 'tone':
        return withSyllable(scene, phrase, attempt, (syllable) => ({
          ...syllable,
          tone: pick(random, tonesOf(syllable.base, phrase.system)),
        }));
      case 'syllable':
        return withSyllable(scene, phrase, attempt, (syllable) => ({
          ...syllable,
          base: confusedWith(random, syllable.base, phrase.system),
        }));
      case 'word':
        return withWrongWord(scene, phrase, attempt);
      case 'address':
        return { ...attempt, address: wrongAddress(scene, phrase, attempt) };
      case 'order': {
        const [first = '', second = '', ...rest] = greetingOrder(hosts).map(({ id }) => id);
        return { ...attempt, greeted: [second, first, ...rest] };
      }
      case 'occasion':
        return {
          ...attempt,
          moment: pick(
            random,
            occasions.filter((moment) => moment !== 'address' && !fitsMoment(phrase.occasion, moment)),
          ),
        };
    }
  };

/** Tones that a syllable can have: in Cantonese those that end in a stop have three. */
function tonesOf(base: string, system: System): readonly number[] {
  if (system === 'pinyin') return [1, 2, 3, 4];
  return /[ptk]$/u.test(base) ? [1, 3, 6] : [1, 2, 3, 4, 5, 6];
}

const written = (syllable: Syllable, system: System): string =>
  system === 'jyutping' ? `${syllable.base}${String(syllable.tone)}` : withMark(syllable);

function withSyllable(
  { random }: DrillScene,
  phrase: Phrase,
  attempt: Attempt,
  change: (syllable: Syllable) => Syllable,
): Attempt {
  const parts = attempt.sounds.split(' ');
  const at = Math.floor(random() * parts.length);
  const syllable = sheetSyllables(phrase)[at];
  if (syllable === undefined) return attempt;
  return { ...attempt, sounds: parts.with(at, written(change(syllable), phrase.system)).join(' ') };
}

/** One character of another phrase slips in, sound and all. */
function withWrongWord({ random, phrases }: DrillScene, phrase: Phrase, attempt: Attempt): Attempt {
  const other = pick(random, phrases);
  const chars = hanziOf(other.local_text);
  const from = Math.floor(random() * chars.length);
  const into = Math.floor(random() * hanziOf(phrase.local_text).length);
  const mine = hanziOf(attempt.text);
  if (mine.length !== Array.from(attempt.text).length) return attempt;
  const sound = other.romanization.split(' ')[from] ?? '';
  return {
    ...attempt,
    text: mine.with(into, chars[from] ?? '').join(''),
    sounds: attempt.sounds === '' ? '' : attempt.sounds.split(' ').with(into, sound).join(' '),
  };
}

/** The word for a relative of another generation if the sheet has one, else for any other relative. */
function wrongAddress({ random, hosts }: DrillScene, phrase: Phrase, { to, address }: Attempt): string {
  const host = hosts.find(({ id }) => id === to);
  if (host === undefined) return address;
  const own = addressRows(host.rel_path, sheetOf(phrase.region));
  const others = shuffled(random, relPaths).flatMap((path) =>
    addressRows(path, sheetOf(phrase.region)).flatMap((row) =>
      own.includes(row) ? [] : [{ path, text: row.local_text }],
    ),
  );
  const apart = others.find(({ path }) => Math.abs(heightOf(path) - heightOf(host.rel_path)) === 1);
  return (apart ?? others[0])?.text ?? address;
}

/** Generations by how the paths are built: grandparents have two steps of parents. */
const heightOf = (path: string): number =>
  /^(?:father|mother)\.(?:father|mother)$/.test(path) ? 2 : path.includes('.') ? 1 : 0;

/** Right, though it does not look like the sheet: another spelling, numbers for marks, tones as they are spoken. */
function oddly(attempt: Attempt, phrase: Phrase): Attempt {
  const [variant] = phrase.variants;
  const text = variant ?? normalise(attempt.text);
  if (attempt.sounds === '') return { ...attempt, text: variant ?? `${attempt.text}！` };
  const syllables = sheetSyllables(phrase);
  const spoken = syllables.map((syllable, i): Syllable => {
    const rises = phrase.system === 'pinyin' && syllable.tone === 3 && syllables[i + 1]?.tone === 3;
    return rises ? { ...syllable, tone: 2 } : syllable;
  });
  const spelt = hanziOf(text).length === syllables.length ? text : attempt.text;
  const sounds = spoken.map(({ base, tone }) => `${base}${String(tone ?? 0)}`);
  // Jyutping has numbers anyway: where the script shows no difference, the syllables are run together.
  const joined = phrase.system === 'jyutping' && spelt === attempt.text;
  return { ...attempt, text: spelt, sounds: sounds.join(joined ? '' : ' ') };
}
