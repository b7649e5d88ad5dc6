import type { JudgeAnswer, PanelJudge, Vote } from './judge.js';

/**
 * What a panel rules: the median of its valid verdicts (of an even number the mean of the middle two) where
 * there are at least `minJudges`; otherwise it failed, and says why of each judge. Abstentions count as none.
 */
export function rulingOf(votes: readonly Vote[], minJudges: number): JudgeAnswer {
  const valid = votes.filter((vote) => vote.kind === 'value');
  const value = median(valid.map((vote) => vote.value));
  if (value === null || valid.length < minJudges) {
    const came = `${String(valid.length)} of ${String(votes.length)} verdicts came, ${String(minJudges)} wanted`;
    return { kind: 'failed', message: [came, ...votes.flatMap(shortcoming)].join('; '), votes };
  }
  return { kind: 'value', value, reason: valid.map(wordsOf).join('\n'), votes };
}

/** The id under which a panel's verdicts are kept: it changes with whatever may change them. */
export function panelId(judges: readonly PanelJudge[], minJudges: number): string {
  const ids = judges.map(printOf).join(' + ');
  return judges.length === 1 ? ids : `${ids} (at least ${String(minJudges)})`;
}

/** A judge as the run's instrument names it. */
export function printOf({ id, fingerprint }: { readonly id: string; readonly fingerprint: string }): string {
  return id === fingerprint ? id : `${id} (${fingerprint})`;
}

/** Null for no values. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function wordsOf({ judge, value, quote, reason }: Extract<Vote, { kind: 'value' }>): string {
  return `${judge}: ${String(value)}${quote === null ? '' : ` “${quote}”`} ${reason}`;
}

function shortcoming(vote: Vote): string[] {
  switch (vote.kind) {
    case 'value':
      return [];
    case 'abstained':
      return [`${vote.judge} abstained: ${vote.reason}`];
    case 'invalid':
      return [`${vote.judge}: ${vote.problem}`];
  }
}
