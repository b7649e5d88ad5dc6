import type { IncomingHttpHeaders } from 'node:http';

/**
 * How long the vendor asks to wait, in ms; null where it does not say. Reads `retry-after-ms`
 * (OpenAI's and Azure's) and `Retry-After` in seconds or as a date (RFC 9110, 10.2.3).
 */
export function retryAfterMs(headers: IncomingHttpHeaders, now: number): number | null {
  const exact = headers['retry-after-ms'];
  if (typeof exact === 'string' && /^\d+(\.\d+)?$/.test(exact)) return Number(exact);
  const value = headers['retry-after']?.trim();
  if (value === undefined || value === '') return null;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
