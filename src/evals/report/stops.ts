import { stopReasonSchema } from '../../core/transcript.js';
import type { ReportContext } from './context.js';
import { inline } from './untrusted.js';

/** Why a trial stopped, in words. */
export function stopTitle(stop: string, { words }: Pick<ReportContext, 'words'>): string {
  const known = stopReasonSchema.safeParse(stop);
  return known.success ? words.stops[known.data] : inline(stop);
}
