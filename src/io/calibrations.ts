import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { calibrationSchema, type Calibration } from '../core/calibration.js';
import { FestevalError } from '../core/errors.js';
import { writeWhole } from './artefacts.js';
import { readTextFile } from './text-file.js';

/** Writes a calibration as `<dir>/<fingerprint>.json` and returns its path; an earlier one of the same is replaced. */
export function saveCalibration(dir: string, calibration: Calibration): string {
  const path = join(dir, `${calibration.fingerprint}.json`);
  writeWhole(path, `${JSON.stringify(calibration, null, 2)}\n`);
  return path;
}

/** All calibrations of a folder; none where there is no folder. Throws a FestevalError (exit 2) for a file that is none. */
export function loadCalibrations(dir: string): readonly Calibration[] {
  if (!existsSync(dir)) return [];
  const files = readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files.map((name) => readCalibration(join(dir, name)));
}

function readCalibration(path: string): Calibration {
  const read = calibrationSchema.safeParse(parsed(path));
  if (read.success) return read.data;
  throw new FestevalError(
    `${path}: is no calibration of this version. Delete it and calibrate again.\n${z.prettifyError(read.error)}`,
  );
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readTextFile(path));
  } catch (error) {
    if (error instanceof FestevalError) throw error;
    return undefined;
  }
}
