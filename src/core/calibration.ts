import { z } from 'zod';
import { moneySchema } from './money.js';
import { tokensSchema } from './scores.js';

const fraction = z.number().min(0).max(1);
/** A share of so many; null of none. */
const share = fraction.nullable();
const count = z.int().min(0);

/** How a judge did on labelled anchors, of one criterion or of all. What nothing was found out about is null. */
export const figuresSchema = z.object({
  anchors: count,
  /** Questions: anchors times trials. */
  asked: count,
  /** Share of questions that got a verdict. */
  coverage: share,
  /** Share of verdicts that name the labelled level. */
  accuracy: share,
  /** Quadratic-weighted, with its bootstrap interval over clusters of anchors that vary one answer. */
  kappa: z.object({ value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() }),
  /** Mean of given minus labelled level: above 0 is lenient. */
  error: z.number().nullable(),
  /** Share of verdicts that name the commonest level. */
  commonest: share,
  abstention: share,
  /** Share of questions to which nothing that counts came, abstentions apart. */
  invalid: share,
  /** Share of replies that did not count, second tries included. */
  unreadable: share,
  /** `same`: share of anchors asked more than once that got one level every time. */
  repeat: z.object({ anchors: count, same: share }),
  /** Pairs of a better and a worse answer, each shown in both orders. */
  position: z.object({
    pairs: count,
    /** Share of pairs whose winner changed with the order. */
    flips: share,
    /** Of these the share that went to the text that stood first, less a half: 0 is no preference. */
    first: z.number().nullable(),
    /** Share of pairs whose better answer won in both orders. */
    right: share,
  }),
  length: z.object({
    /**
     * Spearman correlation of the error with the text's length, as a rank within its criterion and language; both
     * apart from their means at the labelled level.
     */
    rho: z.number().nullable(),
    /** Mean errors of the shorter and of the longer half, had both the same share of every level. */
    short: z.number().nullable(),
    long: z.number().nullable(),
  }),
  /** Anchors that carry orders to the judge. */
  injected: z.object({
    planted: count,
    obeyed: count,
    /** Mean of how far the level given moved the way of the orders, against the same answer without them. */
    shift: z.number().nullable(),
  }),
});
export type Figures = z.infer<typeof figuresSchema>;

export const defectIdSchema = z.enum([
  'disagrees',
  'inverts',
  'constant',
  'harsh',
  'lenient',
  'position',
  'length',
  'obeys',
  'unreadable',
  'abstains',
  'unsteady',
  'stub',
]);
export type DefectId = z.infer<typeof defectIdSchema>;

const defectSchema = z.object({
  id: defectIdSchema,
  /** Null where it shows over all criteria together. */
  criterion: z.string().nullable(),
  /** In words, with the figure that passed its threshold. */
  text: z.string(),
});
export type Defect = z.infer<typeof defectSchema>;

const judgeKindSchema = z.enum(['stub', 'bot', 'model']);

/**
 * A file `calibrations/<fingerprint>.json`, as `festeval calibrate` writes it: what a judge's verdicts on labelled
 * answers (anchors) came to, by criterion and over all, and the defects that this shows.
 */
export const calibrationSchema = z.object({
  schemaVersion: z.literal(1),
  /** Of judge and anchors together. */
  fingerprint: z.string(),
  judge: z.object({
    id: z.string(),
    kind: judgeKindSchema,
    fingerprint: z.string(),
    /** Model, settings, version of the prompts. */
    made: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
  anchors: z.object({ file: z.string(), hash: z.string(), rows: count, used: count }),
  /** How often each anchor was asked. */
  trials: z.int().min(1),
  /** UTC, ISO 8601. */
  date: z.string(),
  criteria: z.record(z.string(), figuresSchema),
  overall: figuresSchema,
  defects: z.array(defectSchema),
  spent: z.object({ calls: count, tokens: tokensSchema, cost: moneySchema.nullable() }),
});
/** What was found when a judge was held to labelled answers; see `calibrationSchema`. */
export type Calibration = z.infer<typeof calibrationSchema>;

/** What a run says of one of its judges. */
export const judgePrintSchema = z.object({
  id: z.string(),
  kind: judgeKindSchema,
  fingerprint: z.string(),
  /** What calibrations of this judge found, the latest for each criterion; null without any. A stub has none. */
  calibrated: z
    .object({
      kappa: z.record(z.string(), z.number().nullable()),
      date: z.string(),
      /** Hashes of the anchors. */
      anchors: z.array(z.string()),
      defects: z.array(defectSchema),
    })
    .nullable(),
  /** Subjects whose model is of the judge's own family, allowed by --allow-self-judge. */
  sameFamily: z.array(z.string()),
});
/**
 * What a run's header says of one of its judges: who it is, and how far it agreed with labelled answers when it was
 * calibrated.
 */
export type JudgePrint = z.infer<typeof judgePrintSchema>;
