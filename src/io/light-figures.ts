import { isJsonObject, type JsonObject } from '../core/json.js';
import { figuresSchema, type Figures } from '../core/scores.js';

const { stop, broken, others, wording, ballots } = figuresSchema.shape;
const stops = new Set<unknown>([null, ...stop.unwrap().options]);
const causes = new Set<unknown>([null, ...broken.unwrap().options]);

/**
 * Whether a value fits the schema of figures, without making it again as zod does: a report checks a hundred thousand.
 * What few of them hold is left to the schema's own parts.
 */
export function areFigures(value: unknown): value is Figures {
  return isJsonObject(value) && isGraded(value) && isEnd(value) && isSpending(value) && isBeside(value);
}

function isGraded(value: JsonObject): boolean {
  return (
    isFraction(value.completion) &&
    isFraction(value.usefulness) &&
    isFraction(value.score) &&
    (value.done === null || typeof value.done === 'boolean') &&
    isEach(value.criteria, isFraction) &&
    isTexts(value.notApplicable) &&
    isTexts(value.missing)
  );
}

function isEnd(value: JsonObject): boolean {
  return (
    (value.status === 'finished' || value.status === 'broken') &&
    stops.has(value.stop) &&
    causes.has(value.broken) &&
    (value.problem === null || isText(value.problem)) &&
    isJsonObject(value.timing) &&
    isAmount(value.timing.ms)
  );
}

function isSpending({ tokens, cost }: JsonObject): boolean {
  if (!isJsonObject(tokens) || !isCount(tokens.in) || !isCount(tokens.out) || !isCount(tokens.cached)) {
    return false;
  }
  return cost === null || (isJsonObject(cost) && isAmount(cost.amount) && isText(cost.currency));
}

function isBeside(value: JsonObject): boolean {
  return (
    (value.wording === null || wording.safeParse(value.wording).success) &&
    (isEach(value.others, never) || others.safeParse(value.others).success) &&
    (isEach(value.ballots, never) || ballots.safeParse(value.ballots).success)
  );
}

export const isText = (value: unknown): boolean => typeof value === 'string';
const isAmount = (value: unknown): boolean => typeof value === 'number' && value >= 0;
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && isAmount(value);
const isFraction = (value: unknown): boolean =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 1);
export const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const never = (): boolean => false;

/** Whether all values of a record pass. */
function isEach(value: unknown, test: (item: unknown) => boolean): boolean {
  if (!isJsonObject(value)) return false;
  for (const key in value) if (!test(value[key])) return false;
  return true;
}
