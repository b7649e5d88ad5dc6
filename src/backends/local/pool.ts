import pLimit from 'p-limit';
import type { LlamaContext, Sequence, Token } from './llama.js';

/** One context and what its sequence holds. */
export type Slot = {
  readonly contextSize: number;
  readonly sequence: Sequence;
  /** How many of the tokens held were read as a prompt, and not written as an answer. */
  promptTokens: number;
};

export type Pool = {
  /**
   * Hands out the idle slot that holds most of the prompt; waits for one where all are taken. Work that fails loses
   * its sequence: nobody knows what state it left.
   */
  use<T>(prompt: readonly Token[], work: (slot: Slot) => Promise<T>): Promise<T>;
};

/** At most `size` contexts, opened when they are first needed. */
export function createPool(size: number, open: () => Promise<LlamaContext>): Pool {
  const limit = pLimit(size);
  const idle: Slot[] = [];
  const free: LlamaContext[] = [];
  const slotFor = async (prompt: readonly Token[]): Promise<Slot> => {
    return takeBest(idle, prompt) ?? openSlot(free.pop() ?? (await open()));
  };
  const contexts = new WeakMap<Slot, LlamaContext>();
  const openSlot = (context: LlamaContext): Slot => {
    const slot = { contextSize: context.contextSize, sequence: context.getSequence(), promptTokens: 0 };
    contexts.set(slot, context);
    return slot;
  };
  const discard = async (slot: Slot): Promise<void> => {
    await slot.sequence.dispose();
    const context = contexts.get(slot);
    if (context !== undefined) free.push(context);
  };
  return {
    use: (prompt, work) =>
      limit(async () => {
        const slot = await slotFor(prompt);
        try {
          const result = await work(slot);
          idle.push(slot);
          return result;
        } catch (error) {
          await discard(slot);
          throw error;
        }
      }),
  };
}

function takeBest(idle: Slot[], prompt: readonly Token[]): Slot | null {
  const held = idle.map(({ sequence }) => sharedTokens(sequence.contextTokens, prompt));
  const at = held.indexOf(Math.max(...held));
  return idle.splice(at, at === -1 ? 0 : 1)[0] ?? null;
}

/** With how many equal tokens two texts begin. */
export function sharedTokens(a: readonly Token[], b: readonly Token[]): number {
  const different = b.findIndex((token, at) => a[at] !== token);
  return different === -1 ? b.length : different;
}
