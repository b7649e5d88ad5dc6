import { argsText, type ToolCall } from '../../core/chat.js';
import { isJsonObject } from '../../core/json.js';

/** Characters from which an argument is read as prose rather than as a code or a name. */
const PROSE = 12;

/** A call's arguments for a reader: what it says to people first, then the rest as JSON. Raw text. */
export function callText(call: ToolCall): string {
  if ('malformed' in call || !isJsonObject(call.args)) return argsText(call);
  const prose = Object.entries(call.args)
    .flatMap(([key, value]) => (typeof value === 'string' && value.length >= PROSE ? [{ key, value }] : []))
    .sort((a, b) => b.value.length - a.value.length)[0];
  if (prose === undefined) return argsText(call);
  const rest = Object.fromEntries(Object.entries(call.args).filter(([key]) => key !== prose.key));
  const said = `“${prose.value}”`;
  return Object.keys(rest).length === 0 ? said : `${said} ${JSON.stringify(rest)}`;
}
