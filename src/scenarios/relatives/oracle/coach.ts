import type { Lang } from '../../../core/lang.js';
import { levels } from '../finish.js';
import { privacyOf, type Known, type KnownRelative } from './known.js';
import { replyTo, type Wrong } from './wording.js';

type ScriptArgs = {
  readonly relative_id: string;
  readonly topic: string;
  readonly level: number;
  readonly kin_term: string;
  readonly text: string;
};

/** A script for every level of every topic of everybody. */
export function scriptsFor(known: Known, wrong: Wrong, lang: Lang): readonly ScriptArgs[] {
  const scripts: ScriptArgs[] = [];
  for (const relative of known.relatives) {
    const plan = interestPlan(known, relative);
    for (const topic of relative.asks ?? []) {
      for (const level of levels) {
        const interest = wrong('redirect') ? null : (plan.get(`${topic} ${level}`) ?? null);
        const onTopic = scripts.filter((one) => one.topic === topic).length;
        const task = { relative, topic, interest, count: scripts.length, onTopic };
        const { kin_term, text } = replyTo(known, task, wrong, lang);
        scripts.push({ relative_id: relative.relative_id, topic, level, kin_term, text });
      }
    }
  }
  return scripts;
}

/**
 * Which interest goes into which script: one for each private topic at the level at which this relative lets
 * go, what is left for the levels above, should they be asked.
 */
function interestPlan(known: Known, relative: KnownRelative): ReadonlyMap<string, string> {
  const liked = known.liked[relative.relative_id] ?? [];
  const kept = (relative.asks ?? []).filter(
    (topic) => privacyOf(known, topic, relative.relative_id) === 'private',
  );
  const at = (ahead: number): string[] =>
    kept
      .filter(() => relative.insists + ahead <= levels.length)
      .map((topic) => `${topic} ${relative.insists + ahead}`);
  const places = [0, 1, 2].flatMap(at);
  return new Map(
    places.flatMap((place, i) => {
      const interest = liked[i % Math.max(1, liked.length)];
      return interest === undefined ? [] : [[place, interest] as const];
    }),
  );
}
