import type { Backend } from './backend.js';
import type { JsonObject } from './json.js';
import type { Price } from './money.js';
import type { Policy, View } from './policy.js';

/**
 * What is under test and fills the assistant's seat: a backend under an assistant, somebody's agent behind a URL or as
 * a LangGraph graph, or a reference bot.
 */
export type Subject =
  | {
      readonly kind: 'model';
      readonly name: string;
      /** Null where the backend is somebody's agent, which needs none. */
      readonly assistant: string | null;
      /** What the assistant tells its model beside the scenario's prompt, by name; part of the subject's fingerprint. */
      readonly instructions?: JsonObject | undefined;
      readonly backend: Backend;
    }
  | {
      /** Somebody's LangGraph graph, which calls its models itself. */
      readonly kind: 'graph';
      readonly name: string;
      /** `graph:FILE.ts`, whatever it is called in reports. */
      readonly spec: string;
      /** Part of the subject's fingerprint: what is exported, and the hash of its files. */
      readonly settings: Readonly<Record<string, string | number | boolean>>;
      /** A graph, the promise of one, or a function that makes one for a trial. */
      readonly exported: unknown;
      /** Told apart in a graph's own memory from every other session, which may have played the same trials. */
      readonly session: string;
      /** Of the models that it calls; null where it is not known. */
      readonly price: Price | null;
      /** Trials played with it at once. */
      readonly concurrency: number;
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
