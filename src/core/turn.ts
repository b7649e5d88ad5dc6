import { z } from 'zod';
import type { Case } from './case.js';
import type { Lang } from './lang.js';
import type { AnyScenario } from './scenario.js';
import { USER, type Line, type Seated } from './table.js';

/** One turn of somebody at the table, and the state it leads to. */
export type Turn = {
  /** Null where the user speaks a script of the subject's. */
  readonly seated: Seated | null;
  readonly line: Line;
  readonly state: unknown;
};

/**
 * How a line was worded: as the script has it, rephrased by a model, or as the script has it because the
 * model's words did something else (`refused`, with the reason) or did not come (`unanswered`).
 */
export const wordingSchema = z.discriminatedUnion('phrasing', [
  z.object({ phrasing: z.literal('script') }),
  z.object({ phrasing: z.literal('rephrased'), tried: z.string() }),
  z.object({ phrasing: z.literal('refused'), tried: z.string(), reason: z.string() }),
  z.object({ phrasing: z.literal('unanswered'), reason: z.string() }),
]);
export type Wording = z.infer<typeof wordingSchema>;

/** Who speaks next at a scenario's table; null when it is the subject's turn, the talk is over, or there is no table. */
export function nextSpeaker({ stage }: AnyScenario, { data }: Case, state: unknown): string | null {
  return stage.kind === 'rehearsal' ? stage.table.next(state, data) : null;
}

/** The next turn at a scenario's table; null where nobody speaks next. */
export function nextTurn(scenario: AnyScenario, played: Case, state: unknown): Turn | null {
  const who = nextSpeaker(scenario, played, state);
  if (who === null || scenario.stage.kind !== 'rehearsal') return null;
  const { table } = scenario.stage;
  const { data, lang } = played;
  const seated = who === USER ? null : table.seats(data, lang).find(({ id }) => id === who);
  if (seated === undefined) throw new Error(`${scenario.id}: nobody at the table is called "${who}"`);
  return { seated, ...table.speak(state, who, data, lang) };
}

/** The words in which a line was said. */
export function wordsOf({ line }: Turn, wording: Wording): string {
  return wording.phrasing === 'rephrased' ? wording.tried : line.text;
}

const colon: Readonly<Record<Lang, string>> = { zh: '：', en: ': ' };

/** A turn as the subject hears it: somebody at the table by name, the user without. */
export function heardAs({ seated }: Turn, words: string, lang: Lang): string {
  return seated === null ? words : `${seated.name}${colon[lang]}${words}`;
}
