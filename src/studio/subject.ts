import type { BackendOptions } from '../backends/create.js';
import { isModel } from '../backends/presets.js';
import { createShared } from '../backends/shared.js';
import { realSystem } from '../backends/system.js';
import { readDotEnv } from '../commands/environment.js';
import { shippedPrices } from '../commands/prices.js';
import { createSubjects, parseSpecs } from '../commands/subjects.js';
import type { Backend } from '../core/backend.js';
import { once } from '../core/keep.js';
import { FestevalError } from '../core/errors.js';
import { limitsSchema } from '../core/limits.js';
import type { Subject } from '../core/subject.js';
import { instructionsOf } from '../graphs/assistants/index.js';
import { noExtensions } from '../plugins/extensions.js';
import { scenarios } from './scenarios.js';

/** Names the model that assistants are watched with. Not part of what a graph is asked: whoever asks may be a web page. */
const BACKEND = 'FESTEVAL_STUDIO_BACKEND';
/** Names judges, between white space. */
const JUDGES = 'FESTEVAL_STUDIO_JUDGES';

/** What backends are made with; they share what they know of vendors. */
export const backendOptions = once((): BackendOptions & typeof unrun => {
  readDotEnv();
  const shared = createShared(shippedPrices(new Date()));
  const limits = limitsSchema.parse({});
  return { ...shared, ...unrun, env: process.env, limits, system: realSystem, concurrency: 1 };
});

/** Nothing is brought by plugins or made by a run. */
const unrun = { seed: 1, graphs: new Map<never, never>(), extensions: noExtensions, brought: [] };

/** The judges that the environment names. */
export function judgesNamed(usual: readonly string[]): readonly string[] {
  const { env } = backendOptions();
  const named = (env[JUDGES] ?? '').split(/\s+/).filter((spec) => spec !== '');
  return named.length === 0 ? usual : named;
}

/** The model that the environment names, else `usual`, under an assistant. Throws a FestevalError for what is no model. */
export function modelSubject(assistant: string, usual: Backend): Subject {
  const named = backendOptions().env[BACKEND];
  if (named !== undefined && named !== '') return namedSubject(assistant, named);
  const name = `${assistant}/${usual.id}`;
  return { kind: 'model', name, assistant, instructions: instructionsOf(assistant), backend: usual };
}

function namedSubject(assistant: string, text: string): Subject {
  const specs = parseSpecs([text]);
  const [subject] = specs.every(isModel)
    ? createSubjects(specs, [assistant], scenarios, backendOptions())
    : [];
  if (subject !== undefined) return subject;
  throw new FestevalError(
    `${BACKEND}: found "${text}", expected a model such as openai:MODEL@http://127.0.0.1:8000/v1`,
  );
}

/** A reference bot by what follows `bot:`. Throws a FestevalError that names near ones. */
export function botSubject(name: string): Subject {
  const [subject] = createSubjects(parseSpecs([`bot:${name}`]), [], scenarios, backendOptions());
  if (subject === undefined) throw new Error(`bot:${name} made no subject`);
  return subject;
}
