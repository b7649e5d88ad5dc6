import type { JudgeRequest, PanelJudge, Preference } from '../../core/judge.js';
import { countHanzi, countWords } from '../../text/count.js';
import { fold } from '../../text/normalise.js';
import { splitSentences } from '../../text/sentences.js';
import { plantedCanary } from './canary.js';
import { isBlank } from './quote.js';

/** Raised with every change of how it answers. */
const VERSION = 1;
const ID = 'bot:judge';

/**
 * `bot:judge`: counts words and reads nothing. A text rises with its length and with the words it shares with the
 * facts and the anchors. For tests and demonstrations; calibration shows how little that is worth.
 */
export function lexicalJudge(): PanelJudge {
  const fingerprint = `${ID}@${String(VERSION)}`;
  return {
    ...{ id: ID, kind: 'bot', family: null, fingerprint, made: { version: VERSION }, concurrency: 64 },
    vote: (request) => {
      const canary = plantedCanary(request) === null ? 'none' : 'withstood';
      const [sentence] = splitSentences(request.artefact);
      const quote = isBlank(request.artefact) ? null : (sentence?.text ?? null);
      const reason = `counted words: ${meritOf(request, request.artefact).toFixed(2)} of 1`;
      const value = levelOf(request, request.artefact);
      return Promise.resolve({ kind: 'value', judge: ID, canary, faults: [], value, quote, reason });
    },
    prefer: (request, other) => {
      const [first, second] = [meritOf(request, request.artefact), meritOf(request, other)];
      return Promise.resolve<Preference>({
        kind: first > second ? 'first' : second > first ? 'second' : 'tie',
      });
    },
  };
}

/** The anchor in whose part of [0, 1] a text's merit falls, the parts being of one size. */
function levelOf(request: JudgeRequest, text: string): number {
  const levels = request.anchors.map(({ value }) => value).sort((a, b) => a - b);
  const at = Math.min(levels.length - 1, Math.floor(meritOf(request, text) * levels.length));
  return levels[at] ?? 0;
}

/** Length at which nothing more is to be gained. */
const ENOUGH = { hanzi: 80, words: 60 };

/** From 0 to 1: half for length, half for the share of its words that facts or the highest anchor have too. */
function meritOf({ facts, anchors, question, lang }: JudgeRequest, text: string): number {
  if (isBlank(text)) return 0;
  const best = [...anchors].sort((a, b) => b.value - a.value)[0]?.text ?? '';
  const known = new Set(piecesOf(`${facts} ${best} ${question}`));
  const pieces = [...new Set(piecesOf(text))];
  const shared = pieces.filter((piece) => known.has(piece)).length / Math.max(1, pieces.length);
  const length = lang === 'zh' ? countHanzi(text) / ENOUGH.hanzi : countWords(text) / ENOUGH.words;
  return 0.5 * Math.min(1, length) + 0.5 * Math.min(1, 2 * shared);
}

/** Pairs of neighbouring hanzi, and words of other scripts. */
function piecesOf(text: string): string[] {
  const folded = fold(text);
  const pairs = (folded.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)),
  );
  return [...pairs, ...(folded.match(/[a-z0-9][a-z0-9'-]*/g) ?? [])];
}
