import { canonicalJson, isJsonObject, type Json } from '../core/json.js';
import type { Action, Observation, PolicyCall, ToolFace, View } from '../core/policy.js';
import { isRefusal } from '../core/tool.js';
import type { Random } from '../core/random.js';
import { combinations } from './combinations.js';
import { see, seenAtFirst, type Seen } from './seen.js';

const CALLS_A_MESSAGE = 8;

/**
 * Calls every read tool with every combination of what it has seen, breadth first and turn about among the
 * tools, until `most` calls are made or nothing new is left. Returns all that it saw.
 */
export function* explore(view: View, random: Random, most: number): Generator<Action, Seen, Observation> {
  const readers = view.tools.filter(({ kind }) => kind === 'read');
  const made = new Set<string>();
  const refused = new Set<string>();
  let seen = seenAtFirst(view);
  while (made.size < most) {
    const room = Math.min(CALLS_A_MESSAGE, most - made.size);
    const calls = turnAbout(
      readers.map((tool) =>
        untried(tool, seen, random, (call) => made.has(keyOf(call)) || usesRefused(call, refused)),
      ),
    ).slice(0, room);
    if (calls.length === 0) break;
    for (const call of calls) made.add(keyOf(call));
    const heard = yield { calls };
    for (const word of refusedWords(calls, heard)) refused.add(word);
    seen = see(seen, heard);
  }
  return seen;
}

function keyOf({ name, args }: PolicyCall): string {
  return `${name} ${canonicalJson(args)}`;
}

/** Arguments that a tool named as the reason of its refusal, as `tool field value`. */
function refusedWords(calls: readonly PolicyCall[], { results }: Observation): readonly string[] {
  return calls.flatMap(({ name, args }, i) => {
    const result = results[i] ?? null;
    const field = isRefusal(result) ? result.error.field : undefined;
    if (typeof field !== 'string' || !isJsonObject(args)) return [];
    const value = args[field];
    return value === undefined ? [] : [wordOf(name, field, value)];
  });
}

function usesRefused({ name, args }: PolicyCall, refused: ReadonlySet<string>): boolean {
  if (!isJsonObject(args)) return false;
  return Object.entries(args).some(([field, value]) => refused.has(wordOf(name, field, value)));
}

function wordOf(tool: string, field: string, value: Json): string {
  return `${tool} ${field} ${canonicalJson(value)}`;
}

function untried(
  tool: ToolFace,
  seen: Seen,
  random: Random,
  skip: (call: PolicyCall) => boolean,
): readonly PolicyCall[] {
  const calls = combinations(tool, seen, random).map((args) => ({ name: tool.name, args }));
  return calls.filter((call) => !skip(call)).slice(0, CALLS_A_MESSAGE);
}

/** The first of each list, then the second of each, and so on. */
function turnAbout<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
