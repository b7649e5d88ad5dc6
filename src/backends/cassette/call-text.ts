import type { Call } from '../../core/answers.js';
import type { ChatMessage, ChatRequest } from '../../core/chat.js';
import { canonicalJson, type JsonObject } from '../../core/json.js';
import type { ToolSpec } from '../../core/tool.js';

/** Raised where the text of equal calls changes: nothing that was recorded before is found any more. */
const VERSION = 1;

/**
 * All that can change an answer as one text, equal for equal calls whatever order their fields were made in; which of
 * several equal calls it is comes on top of it.
 */
export function callText(call: Omit<Call, 'id' | 'ordinal'>): string {
  const { asked, callRole, origin, seed, request } = call;
  const { backend, kind, model, url, settings } = asked;
  const trial =
    origin === null
      ? null
      : [origin.scenario, origin.caseId, origin.caseHash, origin.subject, String(origin.k)];
  const head = [VERSION, callRole, backend, kind, model, url, canonicalJson(settings), trial, seed];
  return JSON.stringify([...head, ...request.messages.map(messageFields), toolsText(request)]);
}

function messageFields(message: ChatMessage): readonly unknown[] {
  switch (message.role) {
    case 'system':
    case 'user':
      return [message.role, message.text];
    case 'tool':
      return [message.role, message.text, message.callId, message.name];
    case 'assistant': {
      const { role, text, calls, reasoning = null } = message;
      return [role, text, calls.length === 0 ? '' : canonicalJson(calls), reasoning];
    }
  }
}

function toolsText({ tools }: ChatRequest): string {
  return tools.map(toolText).join('\n');
}

function toolText({ name, description, parameters }: ToolSpec): string {
  return JSON.stringify([name, description, parametersText(parameters)]);
}

/** A scenario's schemas are the same objects in every call. */
const known = new WeakMap<JsonObject, string>();

function parametersText(parameters: JsonObject): string {
  const text = known.get(parameters) ?? canonicalJson(parameters);
  known.set(parameters, text);
  return text;
}
