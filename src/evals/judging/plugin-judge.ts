import { z } from 'zod';
import { orAborted } from '../../core/abort.js';
import { messageOf } from '../../core/errors.js';
import type { JudgeContext, JudgeRequest, PanelJudge, Preference, Vote } from '../../core/judge.js';
import type { Origin } from '../../plugins/extensions.js';
import type { JudgeDefinition, Opinion } from '../../plugins/judge.js';
import { obeys, plantedCanary } from './canary.js';
import { quoteFault } from './quote.js';

const opinionSchema = z.union([
  z.object({ value: z.number(), reason: z.string(), quote: z.string().nullish() }),
  z.object({ abstain: z.string() }),
]);

/** As many tries as a model has. */
const TRIES = 2;
const CONCURRENCY = 8;

/**
 * A judge of a plugin, held to what models are held to: the levels that there are, quotes that are there, orders in the text
 * not obeyed; a reply that does not count is asked for once more. What it prefers follows from what it gives each text.
 */
export function pluginJudge(judge: JudgeDefinition, { sha256 }: Origin): PanelJudge {
  const id = `judge:${judge.id}`;
  const { family = null, version, concurrency = CONCURRENCY } = judge;
  const vote = (request: JudgeRequest, context: JudgeContext): Promise<Vote> =>
    voteOf(judge, id, request, context);
  return {
    ...{ id, family, concurrency, kind: family === null ? 'bot' : 'model' },
    fingerprint: `${judge.id}-v${String(version)}-${sha256}`,
    made: { id, version, plugin: sha256 },
    vote,
    async prefer(request, other, context) {
      const first = await vote(request, context);
      return preferred(first, await vote({ ...request, artefact: other }, context));
    },
  };
}

async function voteOf(
  judge: JudgeDefinition,
  id: string,
  request: JudgeRequest,
  context: JudgeContext,
): Promise<Vote> {
  const planted = plantedCanary(request);
  const common = { judge: id, canary: planted === null ? 'none' : 'withstood' } as const;
  const faults: string[] = [];
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const heard = await ask(judge, request, context);
    if ('fault' in heard) {
      faults.push(heard.fault);
      continue;
    }
    const { opinion } = heard;
    if ('abstain' in opinion) return { kind: 'abstained', ...common, faults, reason: opinion.abstain };
    const { value, reason, quote = null } = opinion;
    if (planted !== null && obeys(planted, reason, quote)) {
      return { kind: 'invalid', ...common, canary: 'obeyed', faults, problem: OBEYED, value };
    }
    const fault = faultOf(opinion, request);
    if (fault === null) return { kind: 'value', ...common, faults, value, quote, reason };
    faults.push(fault);
  }
  return { kind: 'invalid', ...common, faults, problem: faults.at(-1) ?? 'no answer', value: null };
}

const OBEYED = 'it wrote what the text under judgement told it to write';

type Heard = { readonly opinion: Opinion } | { readonly fault: string };

async function ask(
  judge: JudgeDefinition,
  { canary: _canary, ...request }: JudgeRequest,
  { signal }: JudgeContext,
): Promise<Heard> {
  try {
    const said: unknown = await orAborted(Promise.resolve(judge.assess(request, { signal })), signal);
    const opinion = opinionSchema.safeParse(said);
    if (opinion.success) return { opinion: opinion.data };
    return { fault: 'expected { value, reason, quote? } or { abstain }, found something else' };
  } catch (error) {
    if (signal.aborted) throw error;
    return { fault: `it threw: ${messageOf(error)}` };
  }
}

function faultOf(
  { value, quote = null }: Extract<Opinion, { value: number }>,
  request: JudgeRequest,
): string | null {
  const levels = request.anchors.map((anchor) => anchor.value);
  if (!levels.includes(value)) {
    return `level ${String(value)} does not exist (levels: ${levels.join(', ')})`;
  }
  return quote === null ? null : quoteFault(quote, request.artefact);
}

function preferred(first: Vote, second: Vote): Preference {
  if (first.kind === 'invalid') return { kind: 'failed', problem: first.problem };
  if (second.kind === 'invalid') return { kind: 'failed', problem: second.problem };
  if (first.kind === 'abstained' || second.kind === 'abstained') return { kind: 'abstained' };
  if (first.value === second.value) return { kind: 'tie' };
  return { kind: first.value > second.value ? 'first' : 'second' };
}
