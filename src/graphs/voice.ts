import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { BackendError, NotRecorded } from '../core/backend.js';
import type { Sitting } from '../core/stage.js';
import type { Turn, Wording } from '../core/turn.js';
import { callContext } from './call-context.js';
import { readAnswer } from './assistants/read-answer.js';
import type { SeatConfig, SeatModel } from './seat.js';

const BY_SCRIPT: Wording = { phrasing: 'script' };

/**
 * How a turn is worded. Without a voice, and where the user speaks the subject's own script, as it is written;
 * a model's words are said only where the scenario finds that they do what the line does. A model that does
 * not answer leaves the script's words; a budget or deadline that ran out breaks the trial, and so does an answer that
 * a replay does not have.
 */
export async function wordingOf(
  turn: Turn,
  sitting: Sitting,
  voice: SeatModel | null,
  config: SeatConfig,
): Promise<Wording> {
  const { scenario, case: played } = sitting;
  const { seated, line } = turn;
  if (voice === null || seated === null || scenario.stage.kind !== 'rehearsal') return BY_SCRIPT;
  const { table } = scenario.stage;
  const { data, lang } = played;
  const asked = [new SystemMessage(table.persona(seated.id, data, lang)), new HumanMessage(line.text)];
  const answer = await ask(voice, asked, sitting, config);
  if ('reason' in answer) return { phrasing: 'unanswered', reason: answer.reason };
  const tried = spokenBy(seated.name, answer.text);
  const reason = table.refuses(seated.id, line, tried, data, lang);
  return reason === null ? { phrasing: 'rephrased', tried } : { phrasing: 'refused', tried, reason };
}

/** A line without what models put around one: the speaker's name, and quotation marks. */
function spokenBy(name: string, text: string): string {
  const named = [`${name}:`, `${name}：`].find((start) => text.startsWith(start));
  const words = named === undefined ? text : text.slice(named.length).trim();
  return /^["“「]([^"“”「」]+)["”」]$/u.exec(words)?.[1] ?? words;
}

type Asked = { readonly text: string } | { readonly reason: string };

async function ask(
  voice: SeatModel,
  messages: (SystemMessage | HumanMessage)[],
  sitting: Sitting,
  config: SeatConfig,
): Promise<Asked> {
  try {
    const options = { ...config, tools: [], callContext: callContext(sitting, 'user') };
    const answer = readAnswer(await voice.invoke(messages, options), messages.length);
    if (answer.ended !== null) return { reason: answer.ended };
    const text = answer.text.trim();
    return text === '' ? { reason: 'no words' } : { text };
  } catch (error) {
    if (error instanceof NotRecorded || !(error instanceof BackendError) || error.brokenCause !== 'backend')
      throw error;
    return { reason: error.message };
  }
}
