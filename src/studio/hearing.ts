import { join } from 'node:path';
import { createJudges } from '../commands/judges.js';
import { datasetsDir } from '../commands/place.js';
import { FestevalError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import { matchAnchor } from '../evals/judging/match.js';
import type { Hearing } from '../graphs/studio/judge-graph.js';
import { loadAnchors } from '../io/anchors.js';
import { backendOptions, judgesNamed } from './subject.js';
import { scenarios } from './scenarios.js';

/** A panel without a model: one that counts words, and two that answer one number to everything, with its median between. */
const unpaid = ['bot:judge', 'stub:0.25', 'stub:1'];

/** A labelled answer of datasets/judge-anchors.csv and the panel that is asked about it; empty for the first. */
export function hear(id: string): Hearing {
  const rows = loadAnchors(join(datasetsDir(), 'judge-anchors.csv'));
  const row = rows.find(({ anchor }) => id === '' || anchor.anchor_id === id);
  const near = didYouMean(
    id,
    rows.map(({ anchor }) => anchor.anchor_id),
  );
  if (row === undefined) {
    throw new FestevalError(`anchor: found "${id}", expected an id of datasets/judge-anchors.csv${near}`);
  }
  const { anchor } = row;
  const matched = matchAnchor(anchor, scenarios);
  if ('problem' in matched) throw new FestevalError(`anchor "${anchor.anchor_id}": ${matched.problem}`);
  const judges = createJudges(judgesNamed(unpaid), backendOptions());
  const { request } = matched.question;
  return { anchor: anchor.anchor_id, request, level: anchor.level, judges, minJudges: 1 };
}
