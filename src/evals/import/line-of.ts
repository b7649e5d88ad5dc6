import type { Suite } from '../../core/suite.js';
import type { WrittenLine } from '../../core/transcript-line.js';
import type { FinishedTrial } from '../../core/trial.js';
import { spendOf } from '../summary/spend.js';
import { chatOf } from './chat-of.js';

/** A finished trial as a line of import format v1. */
export function lineOf(
  { key, transcript, ms }: FinishedTrial,
  { limits, relatives }: Pick<Suite, 'limits' | 'relatives'>,
): WrittenLine {
  const { scenario, caseId, caseHash, subject, k } = key;
  return {
    ...{ scenario, case: caseId, caseHash, subject, k },
    ...{ stop: transcript.stop, limits },
    ...(relatives === undefined ? {} : { relatives }),
    ...usedUp(transcript),
    ms,
    messages: [...chatOf(transcript.events)],
  };
}

function usedUp({ events }: FinishedTrial['transcript']): Pick<WrittenLine, 'usage' | 'cost'> {
  const spend = spendOf(events, 'assistant');
  if (spend === null) return {};
  const { tokens, estimated, cost } = spend;
  return { usage: { ...tokens, estimated }, ...(cost === null ? {} : { cost }) };
}
