import { keepBy } from '../../../core/keep.js';
import { foreignTo } from './money-talk.js';
import { purposeOf } from './purposes.js';

/**
 * Of whom an English clause speaks that nobody's name or kinship shows: Lily's new hotel starts its waiters on
 * eighty-five hundred; Sophie from the bakery turned 29. Where the speaker is not its subject, that has to be
 * the fact's own thing (the rent, base pay), a word that stands for it (it, that) or nothing at all.
 */

/** What may go before a subject. */
const opening =
  /^(?:(?:so|and|but|well|oh|yes|no|yeah|honestly|actually|apparently|anyway|ha|look|see|now|all told|in all|auntie|uncle|grandma|grandpa|gran|nan|mum|mom|dad|since you ask|turns out) )+/u;

/** The verbs by which a subject comes to a number. */
const verbs =
  "clear|earn|make|pay(?= \\w)(?! (?:is|was|comes|slip|check)\\b)|owe|weigh|score(?! (?:is|was)\\b)|charge|want|get|gets|has|had|have|got|studied|graduated|teaches|taught|drives|works|cooks|sings|makes|made|pays|paid|gives|gave|hands|handed|dishes|dished|earns|earned|quoted|quotes|reckoned|demanded|demands|owes|owed|owing|charges|charged|wants|wanted|asks|asked|starts|started|offers|offered|advertises|keeps|kept|saved|saves|stashed|weighs|weighed|scored|scores|turned|turns|hit|hits|reached|reaches|is|are|was|were|'s|went|goes|came|comes|put|puts|takes|took|sold|sells|bought|costs?|reckons|says|said|must|should|could|would|needs?|holds|held|won|wins|raised|raises|spent|spends|lost|borrowed|pulls|pulled|brings|brought|landed|lands|lets|splashed|forked|coughed|shelled|banked|dropped|drops|fell|falls|rose|climbed|grew|shrank|hums|runs|pocketed|cleared|clears|drew|draws|fetched|fetches|weighed|tips?|tipped";
const doing = new RegExp(
  `^(?<subject>(?:[\\w'&-]+ ){0,9}?[\\w-]+(?:'s?)?) ?(?<verb>\\b(?:${verbs})|(?<=')s)\\b`,
  'u',
);

/** What stands for the fact's number or for its owner. */
const standsIn =
  /^(?:i|we|you|he|she|they|it|(?:that|this)(?='s| (?:is|was|comes|came|makes|made|would|works|worked|leaves|will)\b)|there|here|what|who|which|mine|ours|his|hers|all|both|everything|one|(?:half|most|some)(?! of (?!it|that|my|me|our))|somewhere|between|about|around|roughly|only|just|still|already|nearly|almost|over|under|exactly|got|paid|put|turned|saved|borrowed|owed|scored|weighed|owing|making|earning|paying|take|call|make|if|when|after|before|with|on|in|at|for|from|by|since|until|as|to|not|never|last|next|every|each|these|those|o|wo|yi|mei|gong|gongzi|fang|fangzu)\b/u;
/** What belongs to an account, an employer or a landlord that is nobody else's. */
const neutral =
  /\b(?:bank|account|balance|card|cards|overdraft|total|sum|figure|number|answer|truth|package|base|basic|comp|gross|net|take-?home|offer|contract|payslip|app|scales?|doctor|nurse|landlord|landlady|agent|boss|company|firm|office|job|work|hr|place|flat|apartment|house|room|studio|bedsit|deposit|final|result|results|letters?|slip|report|sheet|screen|portal|certificate|printout|statement|payday|nest egg|finance|payroll|contract|grand|damage|maths?|paper|exam|mock|test|bride price|car|surgery|mortgage|loan|loans|debt|savings|bonus|rent|salary|pay|wage|wages|income|age|weight|score|price)\b/u;
/** My new fridge hums at seventy: what is mine is not me. */
const first = /\b(?:i|i'm|i've|i'd|i'll|me|myself|we|we're|we've|ours)\b|\bmy (?:own|[a-z]+ in)\b/u;
/** The landlord is one's own, Dora's landlord is not. */
const owned = /\b(?!(?:it|that|he|she|there|here|what|who|this|let|everyone)'s)[\w-]+(?:'s|s') (?=[a-z])/u;

/** My GPA is, our total was: what a thing of mine is, is mine. */
const mineIs = /^(?:my|our) (?:[\w-]+'? ?){1,3}$/u;
const being = /^(?:is|are|was|were|'?s)$/u;

/** You make ten grand; Borrow thirty grand, tap here: the listener's, or what the listener is to do. */
const listeners =
  /^(?:you (?:make|earn|have|get|got|owe|pay|weigh|took|take|saved|must)|you've (?:got|saved)|you're on|your [a-z ]+ (?:is|was|are|'s)|(?:borrow|deposit|claim|walk|light|invite|bring|win|enter|reply|tap|click|lend|send) )/u;

type Lead = { readonly lead: string; readonly key: string };

/** Whether the English words before a number have a subject that has nothing to do with the fact. */
/** 我们那栋楼的保洁一个月拿九千: somebody by where they belong, before what one does. */
const ofPlace =
  /^(?:[^,的]{1,8})的(?<head>\p{Script=Han}{2,4}?)(?=一个?月|每个?月|一年|从|今年|去年|才|都|就|能|拿|挣|赚|考[了得]|快|欠|租|攒|存|领|最)/u;
const isPerson = (lead: string): boolean => {
  const head = ofPlace.exec(lead)?.groups?.head;
  return head !== undefined && !ownThing.test(head) && foreignTo(head).length >= 2;
};
const ownThing = /[房租钱卡薪资债贷账款奖单间套屋活班工职时候子分数绩试考学课体重纪龄生日名]|自己|合同/u;

export const isOfAnotherDoer = keepBy(
  ({ lead, key }: Lead) => `${key}\n${lead}`,
  ({ lead, key }: Lead): boolean => {
    if (/\p{Script=Han}/u.test(lead)) return isPerson(lead);
    if (first.test(lead)) return false;
    const words = lead.replace(opening, '');
    if (listeners.test(words)) return true;
    if (standsIn.test(words)) return false;
    const { subject, verb = '' } = doing.exec(words)?.groups ?? {};
    if (subject === undefined || (mineIs.test(subject) && being.test(verb))) return false;
    return (
      owned.test(`${subject} x`) || (!neutral.test(subject) && subject.search(purposeOf(key).own) === -1)
    );
  },
  1000,
);
