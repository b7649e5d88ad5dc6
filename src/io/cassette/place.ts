import type { Call } from '../../core/answers.js';

/** Bytes of one part of a path: file systems allow 255. */
const MOST_BYTES = 100;
/** Of a hash: enough that no two calls of a trial share them. */
const DIGITS = 16;
/** No scenario is called so. */
const NO_TRIAL = '_no-trial';

/** Where a call's trial has its folder, with `/`, outermost first: scenario, case, subject and k. */
export function trialFolder({ origin, asked }: Pick<Call, 'origin' | 'asked'>): readonly string[] {
  if (origin === null) return [NO_TRIAL, safe(asked.backend)];
  return [safe(origin.scenario), safe(origin.caseId), `${safe(origin.subject)}.${String(origin.k)}`];
}

/**
 * A call's file below its trial's folder. The number of messages comes first, so that a folder lists a conversation in
 * its order, and a changed prompt shows in a review as a renamed file with a changed line.
 */
export function fileName({ callRole, request, id }: Call): string {
  const [hash = '', ordinal = '0'] = id.split('.');
  const messages = String(request.messages.length).padStart(3, '0');
  const again = ordinal === '0' ? '' : `.${ordinal}`;
  return `${callRole}-${messages}-${hash.slice(0, DIGITS)}${again}.json`;
}

/** A name without what file systems forbid; names that come out alike share a folder, and calls differ by their hash. */
function safe(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}._-]/gu, '_').replace(/^\.+|\.+$/g, '_');
  let cut = plain;
  while (Buffer.byteLength(cut) > MOST_BYTES) cut = cut.slice(0, -1);
  return cut === '' ? '_' : cut;
}
