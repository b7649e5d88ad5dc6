/** One event of a `text/event-stream` (WHATWG HTML, 9.2). */
export type SseEvent = { readonly event: string; readonly data: string };

/** Whether a body is a stream of events, whatever its server called it. */
export function isEventStream(contentType: string | undefined, body: string): boolean {
  return /^\s*text\/event-stream/i.test(contentType ?? '') || /^\s*(?:data|event|id|retry)?:/.test(body);
}

/**
 * The events of a whole stream. Comments (DeepSeek keeps connections alive with them) and events without data
 * are left out; lines end in LF, CRLF or CR; a last event needs no blank line after it.
 */
export function readEvents(body: string): SseEvent[] {
  const events: SseEvent[] = [];
  let event = '';
  let data: string[] = [];
  for (const line of `${body.replace(/^\uFEFF/, '')}\n\n`.split(/\r\n|\n|\r/)) {
    if (line === '') {
      if (data.length > 0) events.push({ event: event === '' ? 'message' : event, data: data.join('\n') });
      event = '';
      data = [];
      continue;
    }
    const { field, value } = readLine(line);
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return events;
}

function readLine(line: string): { field: string; value: string } {
  const colon = line.indexOf(':');
  if (colon === -1) return { field: line, value: '' };
  const value = line.slice(colon + 1);
  return { field: line.slice(0, colon), value: value.startsWith(' ') ? value.slice(1) : value };
}
