// LangGraph's names of checkpoints and tasks, which it makes in every step of every trial. In the bundle this stands in the place
// of the module of @langchain/langgraph-checkpoint that makes them: the same UUIDs (RFC 9562, but for the variant where a step is
// below 0), for a fraction of their cost, which was a twentieth of a run's CPU.
import { hash, randomFillSync } from 'node:crypto';

/** From the reform of the calendar, at which time begins in a UUID, to 1970. */
const BEFORE_1970_MS = 12_219_292_800_000;
/** A UUID counts in steps of 100 ns. */
const TICKS_PER_MS = 10_000;

const latest = { ms: 0, tick: 0 };

/** Later than every one before, so that the order of the texts is that of their making. */
function nextTick(): bigint {
  const now = Date.now();
  if (now > latest.ms) {
    latest.ms = now;
    latest.tick = 0;
  } else if (++latest.tick === TICKS_PER_MS) {
    latest.ms += 1;
    latest.tick = 0;
  }
  return BigInt(latest.ms + BEFORE_1970_MS) * BigInt(TICKS_PER_MS) + BigInt(latest.tick);
}

const NODE_BYTES = 6;
const pool = Buffer.alloc(NODE_BYTES * 256);
let drawn = pool.length;

function randomNode(): string {
  if (drawn === pool.length) {
    randomFillSync(pool);
    drawn = 0;
  }
  drawn += NODE_BYTES;
  return pool.toString('hex', drawn - NODE_BYTES, drawn);
}

/** A UUID of version 6: the time, a number of the caller's (LangGraph's step, below 0 before the first), and chance. */
export function uuid6(clockSequence: number): string {
  const time = nextTick().toString(16).padStart(15, '0');
  // Of its 14 bits the upper six lie beside the variant. LangGraph's own takes the sign of a negative one along.
  const sequence = ((clockSequence & 0xffff) | 0x8000).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-6${time.slice(12)}-${sequence}-${randomNode()}`;
}

/** A UUID of version 5: the same for the same name in the same namespace, which is a UUID itself. */
export function uuid5(name: string, namespace: string): string {
  const named = Buffer.concat([Buffer.from(namespace.replaceAll('-', ''), 'hex'), Buffer.from(name)]);
  const sum = hash('sha1', named, 'hex');
  const variant = ((Number.parseInt(sum.charAt(16), 16) & 3) | 8).toString(16);
  return `${sum.slice(0, 8)}-${sum.slice(8, 12)}-5${sum.slice(13, 16)}-${variant}${sum.slice(17, 20)}-${sum.slice(20, 32)}`;
}
