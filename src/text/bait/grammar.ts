import { every } from './pattern.js';
import { en } from './roles-en.js';
import { zh } from './roles-zh.js';

export type BaitRule = 'incentive' | 'sharing' | 'speed-pack';
type Role = keyof typeof zh;
type Hit = { readonly start: number; readonly end: number };

/** Roles that bait together, each at most `within` words (hanzi, Latin words) from the one before. */
type Construction = {
  readonly rule: BaitRule;
  readonly roles: readonly [Role, ...Role[]];
  readonly within: number;
  /** So many of the first roles stand in this order; the others on either side. */
  readonly ordered?: number;
  /** Even where the sentence speaks of refunds and compensation. */
  readonly anyway?: boolean;
  /** All in one clause. */
  readonly clause?: boolean;
};

const campaigns: readonly Construction[] = [
  { rule: 'sharing', roles: ['recruit', 'gain'], within: 30 },
  { rule: 'sharing', roles: ['share', 'payout'], within: 30 },
  { rule: 'sharing', roles: ['share', 'crowd', 'perk'], within: 24, ordered: 2 },
  { rule: 'sharing', roles: ['rally', 'crowd', 'payout'], within: 14, ordered: 2 },
  { rule: 'sharing', roles: ['share', 'chain', 'exchange'], within: 30 },
  { rule: 'sharing', roles: ['share', 'gain'], within: 20, ordered: 2 },
  { rule: 'incentive', roles: ['game'], within: 0, anyway: true },
  { rule: 'incentive', roles: ['lure', 'hand'], within: 8 },
  { rule: 'incentive', roles: ['lure', 'offer'], within: 5 },
  { rule: 'incentive', roles: ['money', 'hand'], within: 6, clause: true },
  { rule: 'incentive', roles: ['act', 'hand', 'goods'], within: 8 },
  { rule: 'incentive', roles: ['act', 'reward'], within: 12 },
  { rule: 'incentive', roles: ['act', 'inside', 'money'], within: 6, ordered: 3 },
  { rule: 'incentive', roles: ['task', 'gain'], within: 14, anyway: true },
];

/** Sharing and incentives; where a sentence speaks of refunds, only what is bait even so. */
export const campaignsIn = (repaid: boolean): readonly Construction[] =>
  repaid ? campaigns.filter(({ rule, anyway = false }) => rule !== 'incentive' || anyway) : campaigns;

export const speedSales: readonly Construction[] = [
  { rule: 'speed-pack', roles: ['pack', 'pay'], within: 20 },
  { rule: 'speed-pack', roles: ['rush', 'queue', 'pay'], within: 40 },
];

/** Roles that no negation before them takes back: it belongs to the verb. */
const nouns: ReadonlySet<Role> = new Set<Role>([
  'crowd',
  'pack',
  'rush',
  'queue',
  'money',
  'chain',
  'exchange',
]);
type Patterns = Readonly<Record<Role, RegExp>>;
const compiled = (words: Readonly<Record<Role, string>>): Patterns => ({
  lure: every(words.lure),
  goods: every(words.goods),
  money: every(words.money),
  hand: every(words.hand),
  offer: every(words.offer),
  act: every(words.act),
  task: every(words.task),
  game: every(words.game),
  recruit: every(words.recruit),
  share: every(words.share),
  rally: every(words.rally),
  crowd: every(words.crowd),
  reward: every(words.reward),
  payout: every(words.payout),
  perk: every(words.perk),
  gain: every(words.gain),
  inside: every(words.inside),
  chain: every(words.chain),
  exchange: every(words.exchange),
  rush: every(words.rush),
  queue: every(words.queue),
  pay: every(words.pay),
  pack: every(words.pack),
});
type Language = { readonly script: RegExp; readonly patterns: Patterns };
const languages: readonly Language[] = [
  { script: /\p{Script=Han}/u, patterns: compiled(zh) },
  { script: /[a-z]{2}/u, patterns: compiled(en) },
];

/**
 * The rule of the first construction that a flat sentence holds, if any. `denied` tells of a place in it
 * whether the word that begins there is negated.
 */
export function constructionIn(
  sentence: string,
  constructions: readonly Construction[],
  denied: (index: number) => boolean,
): BaitRule | null {
  const spoken = languages.filter(({ script }) => script.test(sentence));
  const known = new Map<Role, readonly Hit[]>();
  const find = (role: Role): readonly Hit[] => {
    const before = known.get(role);
    if (before !== undefined) return before;
    const found = hits(role, sentence, spoken);
    const free = nouns.has(role) ? found : found.filter(({ start }) => !denied(start));
    known.set(role, free);
    return free;
  };
  return constructions.find((construction) => stands(construction, find, sentence))?.rule ?? null;
}

function stands(
  { roles: [first, ...others], within, ordered = 0, clause = false }: Construction,
  find: (role: Role) => readonly Hit[],
  sentence: string,
): boolean {
  let reached = find(first);
  for (const [i, role] of others.entries()) {
    if (reached.length === 0) return false;
    const neighbours = (from: Hit, hit: Hit): boolean => {
      if (hit.start < from.end && (i + 1 < ordered || hit.end > from.start)) return false;
      const between = sentence.slice(Math.min(from.end, hit.end), Math.max(from.start, hit.start));
      return wordsIn(between) <= within && !(clause && /[,;:]/u.test(between));
    };
    const before = reached;
    reached = find(role).filter((hit) => before.some((from) => neighbours(from, hit)));
  }
  return reached.length > 0;
}

const wordsIn = (text: string): number => text.match(/\p{Script=Han}|[a-z0-9]+/gu)?.length ?? 0;

/** All places of a role's words. Most sentences have none: to search first is much cheaper than `matchAll`. */
function hits(role: Role, sentence: string, spoken: readonly Language[]): Hit[] {
  return spoken.flatMap(({ patterns: { [role]: pattern } }) =>
    sentence.search(pattern) === -1
      ? []
      : Array.from(sentence.matchAll(pattern), ({ 0: hit, index }) => ({
          start: index,
          end: index + hit.length,
        })),
  );
}
