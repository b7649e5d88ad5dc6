import type { Lang } from '../../core/lang.js';
import { chooseWording, wordingsOf } from './bank.js';
import { guessFor } from './guessing.js';
import { interestLines, type InterestPart } from './interest-words.js';
import type { LineKind } from './line-kinds.js';
import type { Gathering, Level, Relative } from './types.js';

/** Pieces of a line as they are chosen: the texts, and the wordings that are thereby used up. */
export type Pieces = { readonly texts: readonly string[]; readonly used: readonly string[] };

/** Chooses wordings one after another, none twice. */
export type Chooser = {
  readonly pieces: () => Pieces;
  readonly line: (kind: LineKind) => void;
  readonly interest: (interest: string | null, part: InterestPart) => void;
  readonly question: (
    topic: string,
    level: Level,
  ) => { readonly text: string; readonly numbers: readonly number[] };
  readonly text: (text: string) => void;
};

/** A chooser for what one relative says now; the same seed and turn choose the same. */
export function chooserFor(
  gathering: Gathering,
  relative: Relative,
  turn: number,
  said: readonly string[],
): Chooser {
  const { lang, seed } = gathering;
  const texts: string[] = [];
  const used: string[] = [];
  const add = (options: readonly string[], what: string, shown = (text: string) => text): string => {
    const chosen = chooseWording(options, `${seed}/${relative.id}/${turn}/${what}`, [...said, ...used]);
    const text = shown(chosen);
    texts.push(text);
    used.push(chosen);
    return text;
  };
  return {
    pieces: () => ({ texts, used }),
    text: (text) => {
      texts.push(text);
    },
    line: (kind) => {
      add(wordingsOf(kind, lang), kind);
    },
    interest: (interest, part) => {
      if (interest !== null) add(interestLines(interest, lang, part), `${interest}/${part}`);
    },
    question: (topic, level) => {
      const key = `${topic}/${level}`;
      const guess = guessFor(relative, topic, level, gathering);
      if (guess === null) return { text: add(wordingsOf('ask', lang, { topic, level }), key), numbers: [] };
      const [a = '', b = ''] = guess.said;
      const filled = (text: string): string => text.replaceAll('{a}', a).replaceAll('{b}', b);
      return { text: add(wordingsOf(guess.kind, lang, { topic }), key, filled), numbers: guess.numbers };
    },
  };
}

/** Pieces as one line. */
export function joined({ texts }: Pieces, lang: Lang): string {
  return texts.join(lang === 'zh' ? '' : ' ');
}
