import { MOST_CLAUSES } from './limits.js';
import type { Gathering, Level, ProfileFact, Question, ReplyFeatures } from './types.js';

/** The fact that a topic asks for; null where the profile says nothing of it. */
export function factOf({ profile }: Pick<Gathering, 'profile'>, topic: string): ProfileFact | null {
  return profile.find(({ key }) => key === topic) ?? null;
}

/** Whether this relative may be told the fact: an open or soft one, or a private one that names them. */
export function mayHear(fact: ProfileFact, who: string): boolean {
  return fact.privacy !== 'private' || fact.may_know.includes(who);
}

/**
 * Whether a reply closes the topic. An open fact: on the true answer only. A soft one: on the true answer or
 * on a deflection. Anything else: on taking up what was asked, turning to something that this relative likes,
 * and thanks or the right kin term, in few clauses, once asked as often as this relative insists (or when
 * somebody has taken the user's side); a relative who may know a private fact is content with the truth, too.
 */
export function closesTopic(
  question: Question,
  needed: Level,
  features: ReplyFeatures,
  gathering: Pick<Gathering, 'profile'>,
): boolean {
  const fact = factOf(gathering, question.topic);
  if (fact?.privacy === 'open') return features.answers;
  if (fact?.privacy === 'soft') return features.answers || deflects(features);
  if (fact !== null && features.answers && mayHear(fact, question.who)) return true;
  return (question.eased || question.level >= needed) && turnsAway(features);
}

/** Takes the question up without an answer, and without rudeness or a list of niceties. */
function deflects({ relevant, harsh, formula, insult, lie }: ReplyFeatures): boolean {
  return relevant && !harsh && !formula && insult === null && lie === null;
}

function turnsAway({ relevant, redirects, thanks, kin_ok, clauses }: ReplyFeatures): boolean {
  return relevant && redirects !== null && (thanks || kin_ok) && clauses <= MOST_CLAUSES;
}

/** A close that leaves the relative more at ease than before. */
export function isWarm({ thanks, kin_ok, harsh, insult, formula }: ReplyFeatures): boolean {
  return (thanks || kin_ok) && !harsh && insult === null && !formula;
}
