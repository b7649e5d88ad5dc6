import type { ContentWire } from './wire.js';

/** The words of a message, whether they come as text or as parts. */
export function contentText(content: ContentWire): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return content;
  // Parts of other types (thinking, images) are no words to the user.
  return content
    .map((part) => {
      if (part === null) return '';
      if (typeof part === 'string') return part;
      return part.type === undefined || part.type === 'text' || part.type === 'output_text'
        ? (part.text ?? '')
        : '';
    })
    .join('');
}

/** Thinking that comes before the text between tags, and the text without it; null where there is none. */
export function splitThinkTag(text: string): { readonly reasoning: string; readonly text: string } | null {
  const found = /^\s*<think>([\s\S]*?)<\/think>\s*/.exec(text);
  return found === null ? null : { reasoning: (found[1] ?? '').trim(), text: text.slice(found[0].length) };
}

/** Thinking put back before the text as it came. */
export function joinThinkTag(reasoning: string, text: string): string {
  return `<think>\n${reasoning}\n</think>\n\n${text}`;
}
