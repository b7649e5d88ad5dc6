import { isJsonObject, type JsonObject } from '../core/json.js';
import { langs } from '../core/lang.js';
import { scoreRowSchema, type ScoreRow } from '../core/scores.js';
import { areFigures, isText, isTexts } from './light-figures.js';

const { split } = scoreRowSchema.shape;
const languages = new Set<unknown>(langs);
const splits = new Set<unknown>(split.options);

/**
 * Whether a value is the line of a played trial as this version writes it, without making it again as zod does: a
 * comparison reads a hundred thousand. What does not pass is for the schema to read, or to say what is wrong with it.
 */
export function isScoreRow(value: unknown): value is ScoreRow {
  return isJsonObject(value) && isNamed(value) && isOfRun(value) && areFigures(value);
}

function isNamed(value: JsonObject): boolean {
  const { scenario, caseId, caseHash, subject, backend } = value;
  return (
    [scenario, caseId, caseHash, subject, backend].every(isText) &&
    isWhole(value.k, 0, Infinity) &&
    isTextOrNull(value.assistant) &&
    languages.has(value.lang) &&
    splits.has(value.split) &&
    isWhole(value.difficulty, 1, 4)
  );
}

function isOfRun(value: JsonObject): boolean {
  return (
    isWhole(value.planned, 1, Infinity) &&
    (value.calibrated === null || typeof value.calibrated === 'boolean') &&
    isTexts(value.gatesFailed) &&
    isTextOrNull(value.judge) &&
    isInstrument(value.instrument) &&
    isMade(value.made)
  );
}

/** With nothing in it that the schema would leave out: instruments are compared whole. */
function isInstrument(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    Object.keys(value).length === ('plugin' in value ? 7 : 6) &&
    (!('plugin' in value) || isText(value.plugin)) &&
    isWhole(value.engine, -Infinity, Infinity) &&
    isWhole(value.version, -Infinity, Infinity) &&
    isText(value.limits) &&
    isTexts(value.judges) &&
    isWhole(value.minJudges, 1, Infinity) &&
    isTextOrNull(value.relatives)
  );
}

/** With settings that hold no list and no object. */
function isMade(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    Object.keys(value).length === 2 &&
    isText(value.prompts) &&
    isJsonObject(value.settings) &&
    Object.values(value.settings).every(isPlain)
  );
}

const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isPlain = (value: unknown): boolean =>
  isTextOrNull(value) || typeof value === 'boolean' || Number.isFinite(value);
const isWhole = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
