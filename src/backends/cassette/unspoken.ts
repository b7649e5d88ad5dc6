import { BackendError, type Complete } from '../../core/backend.js';
import { chatAnswerSchema, type ChatAnswer } from '../../core/chat.js';
import { withoutSecrets } from '../../core/secrets.js';

/**
 * Takes keys out of whatever a vendor echoes before anybody sees it: what is recorded must be what the conversation went
 * on with, or a replay would ask for something else.
 */
export function unspoken(complete: Complete, secrets: readonly string[]): Complete {
  if (secrets.length === 0) return complete;
  const clean = (text: string): string => withoutSecrets(text, secrets);
  return async (request, context) => {
    try {
      const answer = await complete(request, {
        ...context,
        onAttempt: (attempt) => {
          context.onAttempt(attempt.error === null ? attempt : { ...attempt, error: clean(attempt.error) });
        },
      });
      return cleanAnswer(answer, clean);
    } catch (error) {
      if (!(error instanceof BackendError) || clean(error.message) === error.message) throw error;
      throw new BackendError(clean(error.message), error.brokenCause, error.status);
    }
  };
}

/** An answer with every text of it cleaned. */
export function cleanAnswer(answer: ChatAnswer, clean: (text: string) => string): ChatAnswer {
  const text = JSON.stringify(answer);
  const cleaned = clean(text);
  return cleaned === text ? answer : chatAnswerSchema.parse(JSON.parse(cleaned));
}
