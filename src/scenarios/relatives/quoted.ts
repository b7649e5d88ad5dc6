import { normalise } from '../../text/normalise.js';

/** A question in quotation marks: what a relative asked, said again. Quotes are straight after normalising. */
const quotedQuestion = /"[^"]*?[?？]"|「[^」]*?[?？]」|『[^』]*?[?？]』/gu;

/** What a text quotes of a question, normalised; empty where it quotes none. */
export function quotedQuestions(text: string): string {
  return (normalise(text).match(quotedQuestion) ?? []).join('\n');
}

/** A text without the questions that it quotes. */
export function withoutQuotedQuestions(text: string): string {
  const plain = normalise(text);
  const without = plain.replace(quotedQuestion, '');
  return without === plain ? text : without;
}
