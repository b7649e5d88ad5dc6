import type { ChatMessage, ChatRequest, ToolCall } from '../../core/chat.js';
import type { Lang } from '../../core/lang.js';
import type { ToolSpec } from '../../core/tool.js';

/** The language of a conversation's instructions: Chinese if its system message holds hanzi. */
export function langOf(messages: readonly ChatMessage[]): Lang {
  const system = messages.find(({ role }) => role === 'system') ?? messages[0];
  return system !== undefined && /\p{Script=Han}/u.test(system.text) ? 'zh' : 'en';
}

const RULES: Readonly<Record<Lang, string>> = {
  en: `You act through the tools below. Answer with JSON and nothing else:
{"tool": "NAME", "args": {...}} calls a tool; for several, in order, write [{...}, {...}].
{"say": "..."} speaks to the user; plain text does too.
The results of your calls come back in the next message. Tools, each with the JSON Schema of its args:`,
  zh: `你通过下面的工具行动。请只用 JSON 回答：
{"tool": "名称", "args": {...}} 调用一个工具；要依次调用几个，就写 [{...}, {...}]。
{"say": "..."} 是对用户说话；直接写文字也可以。
调用的结果会在下一条消息里给出。工具如下，每个都附有 args 的 JSON Schema：`,
};

const REPAIR: Readonly<Record<Lang, (problem: string) => string>> = {
  en: (problem) =>
    `Your last answer could not be read as JSON (${problem}). Answer again with only {"tool": "NAME", "args": {...}} or {"say": "..."}.`,
  zh: (problem) =>
    `上一条回答不是可读的 JSON（${problem}）。请重新回答，只写 {"tool": "名称", "args": {...}} 或 {"say": "..."}。`,
};

const RESULT: Readonly<Record<Lang, (name: string) => string>> = {
  en: (name) => `Result of ${name}:`,
  zh: (name) => `${name} 的结果：`,
};

function describeTool({ name, description, parameters }: ToolSpec): string {
  const { $schema: _schema, ...schema } = parameters;
  return `- ${name}: ${description}\n  ${JSON.stringify(schema)}`;
}

/** What a model without tool calls is told of its tools. */
export function toolRules(tools: readonly ToolSpec[], lang: Lang): string {
  return [RULES[lang], ...tools.map(describeTool)].join('\n');
}

function callAsJson(call: ToolCall): string {
  if ('malformed' in call) return call.malformed;
  return JSON.stringify({ tool: call.name, args: call.args });
}

function asText(message: ChatMessage, lang: Lang): ChatMessage {
  switch (message.role) {
    case 'system':
    case 'user':
      return message;
    case 'tool':
      return { role: 'user', text: `${RESULT[lang](message.name)}\n${message.text}` };
    case 'assistant': {
      const text = [message.text, ...message.calls.map(callAsJson)].filter((part) => part !== '').join('\n');
      return { ...message, text, calls: [] };
    }
  }
}

/** Models without tool calls often insist that user and assistant take turns. */
function mergeUsers(messages: readonly ChatMessage[]): ChatMessage[] {
  const merged: ChatMessage[] = [];
  for (const message of messages) {
    const last = merged.at(-1);
    if (message.role === 'user' && last?.role === 'user') {
      merged[merged.length - 1] = { role: 'user', text: `${last.text}\n\n${message.text}` };
    } else merged.push(message);
  }
  return merged;
}

/** The same conversation without tools: described in the system message, calls and results as text. */
export function asPrompted({ messages, tools }: ChatRequest): ChatRequest {
  const lang = langOf(messages);
  const texts = mergeUsers(messages.map((message) => asText(message, lang)));
  if (tools.length === 0) return { messages: texts, tools: [] };
  const rules = toolRules(tools, lang);
  const [first, ...rest] = texts;
  if (first?.role !== 'system') return { messages: [{ role: 'system', text: rules }, ...texts], tools: [] };
  return { messages: [{ role: 'system', text: `${first.text}\n\n${rules}` }, ...rest], tools: [] };
}

/** The request once more, with the answer that could not be read and why. */
export function askAgain(request: ChatRequest, answer: string, problem: string): ChatRequest {
  const lang = langOf(request.messages);
  return {
    tools: [],
    messages: [
      ...request.messages,
      { role: 'assistant', text: answer, calls: [] },
      { role: 'user', text: REPAIR[lang](problem) },
    ],
  };
}
