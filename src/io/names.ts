import { FestevalError } from '../core/errors.js';

/** Letters of any script and digits, then also `.`, `_` and `-`; `#` separates a subject in operands. */
const SAFE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;
/** Names that Windows keeps for devices, whatever follows a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** File systems allow 255 bytes; the rest is for suffixes. */
const MAX_BYTES = 200;

/**
 * The name of a run nobody named: `<suite>-<UTC yyyymmdd-hhmmss>`, with `-2`, `-3` ... behind it where
 * `taken` says that another run began in the same second.
 */
export function defaultRunName(
  suite: string,
  now: Date,
  taken: (name: string) => boolean = () => false,
): string {
  const [day = '', time = ''] = now.toISOString().split('T');
  const name = `${suite}-${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}`;
  let free = name;
  for (let n = 2; taken(free); n += 1) free = `${name}-${n}`;
  return free;
}

/** Returns a name given by a person, or throws a FestevalError (exit 2) where it is no safe file name. */
export function checkRunName(name: string): string {
  const fault = nameFault(name);
  if (fault === null) return name;
  throw new FestevalError(
    `--name: expected letters, digits, ".", "_" and "-", beginning with a letter or digit, found ${JSON.stringify(name)}: ${fault}.`,
  );
}

function nameFault(name: string): string | null {
  if (!SAFE.test(name)) return 'it holds something else';
  if (DEVICE.test(name)) return 'Windows keeps this name for a device';
  if (name.endsWith('.')) return 'it ends in a dot';
  if (name.endsWith('.db')) return 'leave out the ending, the file gets it';
  if (Buffer.byteLength(name) > MAX_BYTES) return `it is longer than ${MAX_BYTES} bytes`;
  return null;
}
