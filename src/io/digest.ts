import { hash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, in hexadecimal digits. In one go: half the time of a Hash that is made, fed and asked. */
export function digest(text: string): string {
  return hash('sha256', text, 'hex');
}
