import { existsSync } from 'node:fs';
import { FestevalError, messageOf } from '../core/errors.js';
import type { GraphWayId } from '../graphs/way.js';

/** Reads `.env` of the working folder, where there is one; what is set already stays. Nothing of it is ever printed. */
export function readDotEnv(file = '.env'): void {
  if (!existsSync(file)) return;
  try {
    process.loadEnvFile(file);
  } catch (error) {
    throw new FestevalError(`${file}: cannot be read (${messageOf(error)}).`);
  }
}

/**
 * How a run's graphs are run, as FESTEVAL_LANGGRAPH says: `public`, by LangGraph's public interface alone, or `thinned`, as they
 * are where it says nothing. Throws a FestevalError for anything else.
 */
export function graphWayIn({ FESTEVAL_LANGGRAPH: found = '' }: NodeJS.ProcessEnv): GraphWayId {
  if (found === '') return 'thinned';
  if (found === 'thinned' || found === 'public') return found;
  throw new FestevalError(
    `FESTEVAL_LANGGRAPH: found "${found}", expected "public" (graphs left as LangGraph makes them) or "thinned" (the ` +
      'default); correct it, or unset it.',
  );
}

const TRACING = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2'];

/** Sends calls of LangChain's models by way of LangSmith. Who wants that says `langchain:langsmith:MODEL`. */
const GATEWAY = 'LANGSMITH_GATEWAY';

/**
 * LangChain sends every call to LangSmith when one of these variables is set, perhaps for another program.
 * Transcripts must not leave the machine by an environment variable: only `--langsmith` lets them.
 */
export function allowTracing(allowed: boolean): void {
  for (const name of [...TRACING, GATEWAY]) Reflect.deleteProperty(process.env, name);
  if (allowed) process.env.LANGSMITH_TRACING = 'true';
}
