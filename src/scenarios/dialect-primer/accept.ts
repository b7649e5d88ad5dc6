import { messageOf } from '../../core/errors.js';
import { allGifts } from '../../world/dialect/tables.js';
import { regionProfile } from '../../world/dialect/regions.js';
import type { DialectData } from './data.js';
import { etiquetteOf } from './etiquette.js';
import { suitable, suits, type Recipient } from './gift-choice.js';
import { decisions } from './oracle/spoil.js';
import { cheapestFen, dataOf, recipientOf } from './prepare.js';
import { rehearse } from './rehearse.js';
import type { DialectRow, DraftRow, Host } from './row.js';

/** Half of the usual limits of 80 calls and 40 turns. */
const MOST_CALLS = 40;
const MOST_TURNS = 20;
/** Customs that a lesson has at least to name. */
const LEAST_CUSTOMS = 2;

export type Judged = { readonly row: DialectRow } | { readonly rejected: string };

/** Completes a draft with its figure, or says why it makes no good case. `budget_percent` is of the cheapest gifts. */
export function judgeDraft(draft: DraftRow, budget_percent: number): Judged {
  try {
    const { hosts, gift_rules } = dataOf(draft);
    const cheapest = cheapestFen(hosts, gift_rules);
    if (cheapest === null) return { rejected: 'somebody cannot be given anything' };
    const budget_fen = Math.ceil((cheapest * budget_percent) / 10_000) * 100;
    const row: DialectRow = { ...draft, budget_fen, gifts_opt_fen: cheapest };
    const reason = faultOf(row, dataOf(row));
    return reason === null ? { row } : { rejected: reason };
  } catch (error) {
    return { rejected: messageOf(error) };
  }
}

function faultOf({ difficulty }: DialectRow, data: DialectData): string | null {
  if (etiquetteOf(data).due.length < LEAST_CUSTOMS) return 'hardly any custom applies';
  return idleFact(data) ?? offLadder(difficulty, data) ?? badRehearsal(data);
}

/** Whoever does not ask for what a host must avoid has to run into it: what they like and is cheapest is unfit. */
function idleFact({ hosts, gift_rules }: DialectData): string | null {
  const idle = hosts.find((host) => burdened(host) && !bites(host, gift_rules));
  return idle === undefined ? null : 'what a host must avoid decides nothing';
}

const burdened = ({ health, allergy, religion }: Host): boolean =>
  health.length + allergy.length + religion.length > 0;

function bites(host: Host, rules: DialectData['gift_rules']): boolean {
  const whole: Recipient = recipientOf(host);
  const carefree = { ...whole, conditions: [] };
  const [naive] = suitable(carefree, allGifts(), rules);
  return naive !== undefined && !suits(naive, whole, rules);
}

/** Does the draft have what its step of the ladder promises? */
function offLadder(difficulty: number, data: DialectData): string | null {
  const kinds = data.drill.flatMap(({ faults }) => faults.map(({ kind }) => kind));
  if (difficulty >= 3 && data.hosts.length > 1 && !kinds.includes('order'))
    return 'no error of order in the drill';
  if (difficulty >= 3 && !tempting(data)) return 'no gift to their liking breaks a rule';
  if (difficulty >= 4 && !localRule(data)) return 'no gift rule of the region alone';
  return null;
}

/** Something within the budget that a host likes and a rule for everybody forbids. */
function tempting({ hosts, gift_rules, budget_fen }: DialectData): boolean {
  const general = gift_rules.filter(({ conditions }) => conditions.length === 0);
  return hosts.some((host) =>
    allGifts().some(
      (gift) =>
        gift.price_fen <= budget_fen &&
        host.tastes.some((taste) => gift.tags.includes(taste)) &&
        !suits(gift, recipientOf(host), general),
    ),
  );
}

/** On the top step a homophone of the region counts, where the tables have one for it. */
function localRule({ region, gift_rules, hosts }: DialectData): boolean {
  const [, ...own] = regionProfile(region).jurisdictions;
  const local = gift_rules.filter(
    ({ jurisdictions, mark }) => mark.kind === 'tag' && jurisdictions.every((name) => own.includes(name)),
  );
  if (local.length === 0) return true;
  return hosts.some((host) =>
    allGifts().some(
      (gift) =>
        host.tastes.some((taste) => gift.tags.includes(taste)) && !suits(gift, recipientOf(host), local),
    ),
  );
}

function badRehearsal(data: DialectData): string | null {
  const right = rehearse(data);
  if (right.mean < 1) return 'the reference solution does not complete it';
  if (right.calls > MOST_CALLS || right.turns > MOST_TURNS)
    return 'the reference solution needs more than half of the limits';
  const harmless = decisions.find((decision) => rehearse(data, (name) => name === decision).mean === 1);
  return harmless === undefined ? null : `spoiling the decision "${harmless}" costs nothing`;
}
