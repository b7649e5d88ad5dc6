import type { Backend } from './backend.js';
import type { JsonObject } from './json.js';
import type { Policy, View } from './policy.js';

/** What is under test and fills the assistant's seat: a backend under an assistant, or a reference bot. */
export type Subject =
  | {
      readonly kind: 'model';
      readonly name: string;
      readonly assistant: string;
      /** What the assistant tells its model beside the scenario's prompt, by name; part of the subject's fingerprint. */
      readonly instructions?: JsonObject | undefined;
      readonly backend: Backend;
    }
  | {
      readonly kind: 'bot';
      readonly name: string;
      /** `bot:noisy#p=0.3`, whatever it is called in reports. */
      readonly spec: string;
      /** A bot's settings, part of the subject's fingerprint. */
      readonly settings: Readonly<Record<string, string | number | boolean>>;
      /** `k` and the case's seed make its random choices; the same pair gives the same trial. */
      policy(view: View, seed: number, k: number): ReturnType<Policy>;
    };
