import type { Post } from '../http.js';
import { fromFailure, fromReply, withoutKey } from '../openai/try.js';
import type { System } from '../system.js';
import type { Try } from '../try.js';
import { agentRequest, readAgentAnswer } from './protocol.js';

export type AgentTryOptions = Pick<System, 'now'> & {
  readonly key: string | null;
  readonly post: Post;
  /** For one try, in ms; a call that has less time left gives it less. */
  readonly deadlineMs: number;
  readonly preflight?: boolean;
};

/** One message asked of an agent over HTTP, answered or explained as a vendor's is. Its messages never hold the key. */
export function agentTry({ key, post, deadlineMs, now, preflight = false }: AgentTryOptions): Try {
  return async (request, { signal, leftMs, origin, terms, onSent }) => {
    const body = agentRequest(request, { origin, terms, preflight });
    const reply = await post(body, { deadlineMs: Math.min(deadlineMs, leftMs), signal, onSent });
    if (reply.kind === 'failure') return withoutKey(fromFailure(reply), key);
    return withoutKey(
      fromReply(reply, (answered) => readAgentAnswer(answered.body, request), now()),
      key,
    );
  };
}
