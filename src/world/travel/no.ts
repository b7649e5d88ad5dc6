import type { Bilingual, Lang } from '../../core/lang.js';
import { refusal, type StepResult } from '../../core/tool.js';
import type { TravelWorld } from './world.js';

/** Why a call cannot be done; `field` is the argument at fault. */
export type Refused = { readonly code: string; readonly message: Bilingual; readonly field: string };

/** Refuses a call in the language of the case. The world stays as it is. */
export function no(
  world: TravelWorld,
  { code, message, field }: Refused,
  lang: Lang,
): StepResult<TravelWorld> {
  return { state: world, result: refusal(code, message[lang], field) };
}
