import type { Played } from '../core/criterion.js';
import type { Event } from '../core/transcript.js';
import { clamp01 } from '../core/verdict.js';
import { isLongMessage } from '../text/count.js';
import type { UserState } from '../users/scripted.js';

/** How many topics more than the reference solution's use up all of the effort. */
const TOLERATED = 6;

/** What the measure looks at: topics that the user answered, and how many the reference solution asks about. */
type Asking = Played<{ readonly user: UserState }, { readonly asked_oracle: number }>;

/**
 * How little was asked of the user: topics they had to answer, repeats and unclear messages included, and
 * long messages they had to read, beyond what the reference solution asks. 0 if the task never ends.
 */
export function effortOf({ state, transcript, case: { data } }: Asking): number {
  if (transcript.stop !== 'done') return 0;
  const long = wordsRead(transcript.events).filter(isLongMessage).length;
  return clamp01(1 - (state.user.answered.length + long - data.asked_oracle) / TOLERATED);
}

/** What the user had to read: messages they answered and questions. Words beside tool calls never reach them. */
function wordsRead(events: readonly Event[]): readonly string[] {
  const shown = events.filter(({ visibility }) => visibility === 'all');
  return shown.flatMap((event, at) => {
    if (event.type === 'message' && event.role === 'assistant') {
      return shown[at + 1]?.actor === 'user' ? [event.text] : [];
    }
    return event.type === 'tool-call' && event.call.name === 'ask_user' ? [textOf(event.call)] : [];
  });
}

function textOf(call: Extract<Event, { type: 'tool-call' }>['call']): string {
  if ('malformed' in call || typeof call.args !== 'object' || call.args === null) return '';
  const text = 'text' in call.args ? call.args.text : '';
  return typeof text === 'string' ? text : '';
}
