import { z } from 'zod';

/** How a refusal says when to come back: whole seconds, a date (both RFC 9110, 10.2.3), or OpenAI's `retry-after-ms`. */
export const retryAfterFormSchema = z.enum(['seconds', 'date', 'ms']);
export type RetryAfterForm = z.infer<typeof retryAfterFormSchema>;

/** The headers that ask to wait. Rounded up, as no vendor lets a client in early; `now` is UTC in ms. */
export function retryAfterHeaders(form: RetryAfterForm, waitMs: number, now: number): Record<string, string> {
  switch (form) {
    case 'seconds':
      return { 'retry-after': String(Math.ceil(waitMs / 1000)) };
    case 'ms':
      return { 'retry-after-ms': String(Math.ceil(waitMs)) };
    case 'date':
      return { 'retry-after': new Date(Math.ceil((now + waitMs) / 1000) * 1000).toUTCString() };
  }
}
