import type { Usage } from '../../core/chat.js';
import type { ChatWrapper, Grammar, HistoryItem, LlamaModule, Sequence, Token } from './llama.js';
import { sharedTokens, type Pool, type Slot } from './pool.js';
import type { LocalSettings } from './settings.js';

export type Generated = {
  readonly text: string;
  readonly reasoning: string;
  readonly end: 'complete' | 'length' | 'context-limit';
  readonly usage: Usage;
};

export type GenerateInput = {
  readonly module: Pick<LlamaModule, 'LlamaChat'>;
  readonly wrapper: ChatWrapper;
  readonly pool: Pool;
  readonly history: HistoryItem[];
  readonly prompt: readonly Token[];
  readonly grammar: Grammar | null;
  readonly settings: Pick<LocalSettings, 'temperature' | 'top_p' | 'seed'>;
  readonly maxTokens: number;
  readonly stop: AbortSignal;
};

/** Prompts are read in pieces of this many tokens, between which a caller can stop. */
const PIECE = 128;
/** Kept free at the end of a context, so that the package never begins to forget the start of a conversation. */
const SPARE = 2;
/** What llama.cpp's own server does where a request does not say: the same model answers alike behind either. */
const DEFAULTS = { temperature: 0.8, topP: 0.95, topK: 40, minP: 0.05 };

/** One answer. Rejects with the signal's reason when it is stopped, and with the package's error when that fails. */
export function generate(input: GenerateInput): Promise<Generated> {
  return input.pool.use(input.prompt, async (slot) => {
    input.stop.throwIfAborted();
    const room = slot.contextSize - input.prompt.length - SPARE;
    if (room < 1) return overflow;
    const cached = await readPrompt(slot, input.prompt, input.stop);
    return write(slot.sequence, input, room, cached);
  });
}

const overflow: Generated = {
  text: '',
  reasoning: '',
  end: 'context-limit',
  usage: { in: 0, out: 0, cached: 0, estimated: false },
};

/**
 * Brings the prompt into memory but for its last token, which the answer begins with; resolves to how many tokens were
 * there already. Only whole pieces of an earlier prompt are kept: every prompt is then computed in the same steps, and
 * the same request gets the same answer whatever was asked before it.
 */
async function readPrompt(slot: Slot, prompt: readonly Token[], stop: AbortSignal): Promise<number> {
  const { sequence } = slot;
  const end = prompt.length - 1;
  const same = sharedTokens(sequence.contextTokens, prompt.slice(0, end));
  const kept = Math.min(same, slot.promptTokens);
  await sequence.adaptStateToTokens(prompt.slice(0, kept - (kept % PIECE)), false);
  // Some models cannot forget a part, and have lost more than was asked for.
  const cached = sequence.nextTokenIndex;
  slot.promptTokens = cached;
  while (slot.promptTokens < end) {
    stop.throwIfAborted();
    const from = slot.promptTokens;
    const to = Math.min(from - (from % PIECE) + PIECE, end);
    await sequence.evaluateWithoutGeneratingNewTokens(prompt.slice(from, to));
    slot.promptTokens = to;
  }
  return cached;
}

async function write(
  sequence: Sequence,
  { module, wrapper, history, prompt, grammar, settings, maxTokens, stop }: GenerateInput,
  room: number,
  cached: number,
): Promise<Generated> {
  const chat = new module.LlamaChat({ contextSequence: sequence, chatWrapper: wrapper });
  const before = sequence.tokenMeter.usedOutputTokens;
  try {
    const { response, fullResponse, metadata } = await chat.generateResponse(history, {
      ...DEFAULTS,
      ...(settings.temperature === undefined ? {} : { temperature: settings.temperature }),
      ...(settings.top_p === undefined ? {} : { topP: settings.top_p }),
      ...(settings.seed === undefined ? {} : { seed: settings.seed }),
      ...(grammar === null ? {} : { grammar }),
      signal: stop,
      maxTokens: Math.min(maxTokens, room),
      repeatPenalty: false,
    });
    const thoughts = fullResponse.flatMap((part) => (typeof part === 'string' ? [] : [part.text]));
    const cutOff = metadata.stopReason === 'maxTokens';
    return {
      text: response,
      reasoning: thoughts.join('\n'),
      end: !cutOff ? 'complete' : room < maxTokens ? 'context-limit' : 'length',
      usage: {
        in: prompt.length,
        out: sequence.tokenMeter.usedOutputTokens - before,
        cached,
        estimated: false,
      },
    };
  } finally {
    chat.dispose();
  }
}
