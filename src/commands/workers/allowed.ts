import { LOCAL_KIND } from '../../backends/presets.js';
import { FestevalError } from '../../core/errors.js';
import type { Subject } from '../../core/subject.js';
import type { Outline } from '../eval-setup.js';
import { judgeModels } from '../judges.js';
import { lanesOf } from './lanes.js';

/**
 * Throws a FestevalError (exit 2) where a run cannot be played by as many workers as its suite names: more than play at
 * once, and models that each of them would load for itself.
 */
export function requirePlayable(outline: Outline, subjects: readonly Subject[]): void {
  const { suite, specs } = outline;
  const { workers = 1, concurrency } = suite;
  if (workers === 1) return;
  const lanes = lanesOf(
    subjects.map((subject) => ({ subject })),
    concurrency,
  );
  const most = Math.max(...lanes.most);
  if (workers > most) {
    throw new FestevalError(
      `--workers: found ${String(workers)}, expected at most ${String(most)}: no backend of this run plays more trials at ` +
        'once (--concurrency, and what the limits of each backend allow), and a worker without any would do nothing.',
    );
  }
  const voices = outline.voice === null ? [] : [outline.voice];
  const models = [...specs, ...voices, ...judgeModels(suite.judges, outline.catalogue.extensions)];
  const local = models.find(({ kind }) => kind === LOCAL_KIND);
  if (local !== undefined) {
    throw new FestevalError(
      `--workers: "${local.text}" is a model in the process itself: each worker would load it, and they would share the ` +
        'cores that one has now. Play it by one process, or by a server of its own (ollama, vllm).',
    );
  }
}
