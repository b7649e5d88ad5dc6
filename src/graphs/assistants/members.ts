import { z } from 'zod';
import { argsText } from '../../core/chat.js';
import type { Lang } from '../../core/lang.js';
import type { AnyScenario } from '../../core/scenario.js';
import type { ToolSpec } from '../../core/tool.js';
import type { Answer } from '../answer.js';
import { teamWords } from './team-words.js';

export const EDITOR = 'editor';
const DELEGATE = 'delegate';

/** Somebody of the team, with the names of their tools. */
type Member = { readonly name: string; readonly tools: readonly string[] };

/**
 * A specialist for each area that has a tool to read or act with, and the editor, who asks the user and
 * delivers. A scenario's own area of the editor's name is kept apart from them.
 */
export function membersOf({ tools }: AnyScenario): readonly Member[] {
  const isEditors = ({ kind }: AnyScenario['tools'][number]): boolean => kind === 'finish' || kind === 'ask';
  const theirs = tools.filter((tool) => !isEditors(tool));
  const areas = [...new Set(theirs.map(({ area }) => area))];
  const named = (area: string): string => (area === EDITOR ? `${area}-tools` : area);
  return [
    ...areas.map((area) => ({
      name: named(area),
      tools: theirs.filter((tool) => tool.area === area).map(({ name }) => name),
    })),
    { name: EDITOR, tools: tools.filter(isEditors).map(({ name }) => name) },
  ];
}

/** The supervisor's only tool. */
export function delegateTo(members: readonly Member[], lang: Lang): ToolSpec {
  const text = (description: string) => ({ type: 'string', description });
  return {
    name: DELEGATE,
    description: teamWords.delegate[lang],
    parameters: {
      type: 'object',
      properties: {
        to: { ...text(teamWords.to[lang]), enum: members.map(({ name }) => name) },
        task: text(teamWords.task[lang]),
      },
      required: ['to', 'task'],
      additionalProperties: false,
    },
  };
}

const orderSchema = z.object({ to: z.string(), task: z.string().default('') });
type Order = z.infer<typeof orderSchema>;

/**
 * To whom the supervisor hands over. Where it calls a member's tool itself, as the conversation before it
 * tempts it to, that member gets the call as the task; everything else goes to the editor.
 */
export function orderOf({ calls, text }: Answer, members: readonly Member[]): Order {
  const orders = calls.flatMap((call) =>
    call.name === DELEGATE && 'args' in call ? (orderSchema.safeParse(call.args).data ?? []) : [],
  );
  const order = orders.find(({ to }) => members.some(({ name }) => name === to));
  if (order !== undefined) return order;
  const [meant] = calls.flatMap((call) => {
    const member = members.find(({ tools }) => tools.includes(call.name));
    return member === undefined ? [] : [{ to: member.name, task: `${call.name} ${argsText(call)}` }];
  });
  return meant ?? { to: EDITOR, task: text };
}
