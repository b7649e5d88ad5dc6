import { read, wordsOf } from '../../src/text/bait/score.js';
import { flatten } from '../../src/text/bait/flat.js';
import { fold } from '../../src/text/normalise.js';
import type { Weighed } from '../../src/text/weights.js';

/** A labelled text, as it stands. */
type Told = { readonly text: string; readonly bait: boolean };

export type Framed = { readonly reading: Weighed; readonly bait: boolean };

type Frames = {
  /** Bait that is only told of, with a word against it: harmless. */
  readonly against: readonly string[];
  /** Bait after something harmless: bait. */
  readonly after: readonly string[];
};

const zh: Frames = {
  against: [
    '网上说“X”,都是假的。',
    '那种“X”的弹窗我帮您关了。',
    '您收到的“X”是骗局,删掉就好。',
    '有人在评论区写“X”,您别理。',
    '“X”这类消息,看看就算了。',
    '写着“X”的页面,多半是套您的手机号。',
  ],
  after: ['H,对了,X', 'H,X', 'H;顺便说一句,X'],
};

const en: Frames = {
  against: [
    'That "X" message is a scam; delete it.',
    'Ignore anything that says "X".',
    'Pages that promise "X" are after your number.',
    'Somebody posted "X", and nobody ever got a thing.',
  ],
  after: ['H, and by the way, X', 'H; X', 'H, but first: X'],
};

/** Longer ones are not put before or after others. */
const LONG = 50;

/**
 * Sentences made of labelled ones: every second bait told of with a word against it, every other one after something
 * harmless, and every third harmless one after another. They teach that a reply which also does its task may bait, and
 * that whoever warns of bait does not.
 */
export function framed(rows: readonly Told[]): Framed[] {
  const harmless = rows.filter(({ text, bait }) => !bait && text.length < LONG).map(({ text }) => bare(text));
  const byScript = { zh: harmless.filter(isZh), en: harmless.filter((text) => !isZh(text)) };
  return rows.flatMap(({ text, bait }, i): Framed[] => {
    const body = bare(text);
    if (/[。!?！？“”"]/u.test(body)) return [];
    const frames = isZh(text) ? zh : en;
    const others = byScript[isZh(text) ? 'zh' : 'en'];
    const other = others[(Math.imul(i + 1, 2654435761) >>> 8) % others.length] ?? '';
    const put = (whole: string, isBait: boolean): Framed[] => [{ reading: readingOf(whole), bait: isBait }];
    if (!bait) return i % 3 === 0 && body.length < LONG ? put(`${other},${body}`, false) : [];
    const within = i % 2 === 0 ? frames.after : frames.against;
    const frame = within[(i >> 1) % within.length] ?? 'X';
    return put(
      frame.replace('H', () => other).replace('X', () => body),
      i % 2 === 0,
    );
  });
}

const readingOf = (text: string): Weighed => read(wordsOf(flatten(fold(text))));
const bare = (text: string): string => text.trim().replace(/[。.!！~～]+$/u, '');
const isZh = (text: string): boolean => /\p{Script=Han}/u.test(text);
