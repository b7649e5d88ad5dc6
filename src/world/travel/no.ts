import { refusal, type StepResult } from '../../core/tool.js';
import type { Bilingual } from '../../core/lang.js';
import type { TravelWorld } from './world.js';

/** A refusal in both languages: a tool does not know which one is spoken. The world stays as it is. */
export function no(
  world: TravelWorld,
  code: string,
  message: Bilingual,
  field?: string,
): StepResult<TravelWorld> {
  return { state: world, result: refusal(code, `${message.zh} / ${message.en}`, field) };
}
