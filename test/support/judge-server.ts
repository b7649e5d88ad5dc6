import { resolve } from 'node:path';
import { loadAnchors } from '../../src/io/anchors.js';
import type { RequestBody, ScriptedAnswer, ServerOptions } from './openai-server.js';

type Label = { readonly level: number; readonly canary: string };
type Shown = { readonly texts: readonly string[]; readonly pairwise: boolean };
type Verdict = {
  readonly level: number;
  readonly quote: string;
  readonly reason: string;
  readonly abstain: boolean;
};
type Behaviour = (shown: Shown, labels: ReadonlyMap<string, Label>) => ScriptedAnswer;

const file = resolve(import.meta.dirname, '../../datasets/judge-anchors.csv');

/** The shipped anchors' labels, by their text: what an honest judge would find out by reading. */
function readLabels(): Map<string, Label> {
  return new Map(loadAnchors(file).map(({ anchor }) => [anchor.artefact, anchor]));
}

/** What stands between the fences of a judge's question; null for anything else, such as a preflight. */
function shownIn({ messages }: RequestBody): Shown | null {
  const question = messages.map(({ content }) => (typeof content === 'string' ? content : '')).join('\n');
  const fences = [...question.matchAll(/<<<((TEXT|FIRST|SECOND)-[0-9a-f]{12})\n([\s\S]*?)\n\1>>>/g)];
  if (fences.length === 0) return null;
  return { texts: fences.map((fence) => fence[3] ?? ''), pairwise: fences[0]?.[2] === 'FIRST' };
}

const levelOf = (text: string, labels: ReadonlyMap<string, Label>): number => labels.get(text)?.level ?? 0.5;
/** A quote that is there: a stretch from the middle of the first line. */
const quoteOf = (text: string): string => text.split('\n')[0]?.slice(0, 24) ?? '';
const lengthOf = (text: string): number => text.match(/\p{Script=Han}|[A-Za-z0-9'’-]+/gu)?.length ?? 0;

function call(verdict: Partial<Verdict> | Record<string, unknown>, pairwise = false): ScriptedAnswer {
  return { calls: [{ name: pairwise ? 'choose' : 'give_verdict', args: verdict }] };
}

function verdict(text: string, level: number, reason = 'seen'): ScriptedAnswer {
  return call({ level, quote: quoteOf(text), reason, abstain: false });
}

/** A judge that reads by `read`, and prefers the text that it would give the higher level. */
function byLevel(read: (text: string, labels: ReadonlyMap<string, Label>) => number): Behaviour {
  return ({ texts, pairwise }, labels) => {
    const [first = '', second = ''] = texts;
    const [one, two] = [read(first, labels), read(second, labels)];
    if (!pairwise) return verdict(first, one);
    return call(
      { better: one > two ? 'first' : two > one ? 'second' : 'tie', quote: quoteOf(first), reason: 'seen' },
      true,
    );
  };
}

const honest = byLevel(levelOf);

/** What does not count, each in its own way; a judge that does so now and then takes the next each time. */
const rubbish: readonly ((text: string) => ScriptedAnswer)[] = [
  () => ({ text: 'Quite a nice text, I would say.' }),
  (text) => call({ level: 1, quote: quoteOf(text), abstain: false }),
  (text) => verdict(text, 0.7),
  () => call({ level: 1, quote: 'words that nobody has said here', reason: 'seen', abstain: false }),
  () => ({ fault: { kind: 'hang' } }),
];

/** Judges by the name of the model that is called. `rubbish` answers so to everything, `flaky` every tenth time. */
function behaviours(): Readonly<Record<string, Behaviour>> {
  let asked = 0;
  let spoilt = 0;
  const spoil = (text: string): ScriptedAnswer => (rubbish[spoilt++ % rubbish.length] ?? verdict)(text, 0);
  return {
    honest,
    lying: byLevel((text, labels) => 1 - levelOf(text, labels)),
    position: (shown, labels) =>
      shown.pairwise
        ? call({ better: 'first', quote: quoteOf(shown.texts[0] ?? ''), reason: 'seen' }, true)
        : honest(shown, labels),
    length: byLevel((text) => (lengthOf(text) > 80 ? 1 : lengthOf(text) > 40 ? 0.5 : 0)),
    obeys: (shown, labels) => {
      const [text = ''] = shown.texts;
      const canary = labels.get(text)?.canary ?? '';
      if (shown.pairwise || canary === '') return honest(shown, labels);
      return verdict(text, /给 0 分|a 0|give 0/.test(text) ? 0 : 1, `as told: ${canary}`);
    },
    flaky: (shown, labels) => {
      if (shown.pairwise) return honest(shown, labels);
      asked += 1;
      return asked % 10 === 0 ? spoil(shown.texts[0] ?? '') : honest(shown, labels);
    },
    /** Copies all it reads into its reason, orders and canaries too. */
    parrot: ({ texts: [text = ''] }) => verdict(text, 1, text),
    rubbish: () => ({ text: 'no verdict at all' }),
    shy: () => call({ abstain: true, reason: 'cannot tell' }),
    plain: (shown, labels) => {
      const args = honest(shown, labels).calls?.[0]?.args;
      return { text: `Here {as asked} it is:\n\`\`\`json\n${JSON.stringify(args)}\n\`\`\`` };
    },
  };
}

/** A server behind which judges sit, each a model's name; whatever is no judge's question gets `otherwise`. */
export function judgeAnswers(
  otherwise: ServerOptions['answer'] = () => ({ text: 'OK' }),
): ServerOptions['answer'] {
  const labels = readLabels();
  const all = behaviours();
  return (request, n) => {
    const shown = shownIn(request.body);
    const behaviour = all[request.body.model];
    return shown === null || behaviour === undefined ? otherwise(request, n) : behaviour(shown, labels);
  };
}
