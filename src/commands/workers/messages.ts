import { z } from 'zod';
import { askingSchema, tellingSchema } from '../../backends/desk/messages.js';
import { suiteSchema } from '../../core/suite.js';

/** What a worker is to set itself up for, told once when it has started. */
const prepareSchema = z.object({
  kind: z.literal('prepare'),
  name: z.string(),
  suite: suiteSchema,
  langsmith: z.boolean(),
});
export type Prepare = z.infer<typeof prepareSchema>;

/** What it is to play, told once the run's file is there. */
const beginSchema = z.object({
  kind: z.literal('begin'),
  /** Of the run's file. */
  path: z.string(),
  /** By which the worker's trials are leased to it. */
  worker: z.string(),
  /** How many there are. */
  workers: z.int().min(1),
  /** Of everything that the run is played with, see `printOf`. */
  print: z.string(),
  /** The hash of its prompts, which a worker takes as given: making it prepares every case. */
  prompts: z.string(),
  /** When the session began, ISO 8601: prices are those of its day. */
  began: z.string(),
  /** What backends that could not be reached said, by alias. */
  silent: z.array(z.tuple([z.string(), z.string()])),
  /** Trials that are its own first, see `Queued`. */
  home: z.int(),
  lanes: z.array(z.object({ id: z.int(), atOnce: z.int() })),
});
export type Begin = z.infer<typeof beginSchema>;

/**
 * To a worker. `look`: there may be trials to claim again; `close`: none may be begun; `finish`: all are recorded; `stop`:
 * those under way are cut short.
 */
export const orderSchema = z.discriminatedUnion('kind', [
  prepareSchema,
  beginSchema,
  z.object({ kind: z.enum(['look', 'close', 'finish', 'stop']) }),
  z.object({ kind: z.literal('desk'), telling: tellingSchema }),
]);
export type Order = z.infer<typeof orderSchema>;

/** From a worker. `ready`: it plays; `idle`: it has found nothing to play; `done`: all it had is saved, and it ends. */
export const noticeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['ready', 'idle', 'done']) }),
  z.object({ kind: z.literal('desk'), asking: askingSchema }),
  z.object({ kind: z.literal('moved'), started: z.int(), ended: z.int(), broken: z.int() }),
  /** A replay had no answer for a call. */
  z.object({ kind: z.literal('missed'), message: z.string() }),
  /** What ends the run: nobody could go on. */
  z.object({ kind: z.literal('failed'), message: z.string(), code: z.literal([0, 1, 2, 3, 4, 5, 130]) }),
]);
export type Notice = z.infer<typeof noticeSchema>;
