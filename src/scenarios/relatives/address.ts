import { fold } from '../../text/normalise.js';
import { isAccepted, isKinTerm, kinTermsIn } from '../../world/kinship/find.js';
import type { RelativesData } from './data.js';

/** Whether a term is one that the user may call this relative by, in hanzi or pinyin, with a name before it or not. */
export function isRightTerm(kinTerm: string, who: string, data: RelativesData): boolean {
  const accepted = data.gathering.kinAccept[who] ?? [];
  return (
    accepted.some((term) => fold(term) === fold(kinTerm)) || isKinTerm(kinTerm, accepted, ranksOf(who, data))
  );
}

/** Where nobody told the 排行, any rank before a right term is right. */
function ranksOf(who: string, { orders }: Pick<RelativesData, 'orders'>): { readonly anyRank: boolean } {
  return { anyRank: orders[who] === undefined };
}

/** Nothing or a courtesy before a term, a pause or 您 after it: somebody is being spoken to. */
const before =
  /(?:^|[,。!?;:…~.\s])(?:谢谢|多谢|感谢|哎哟?|哎呀|好|是|嗯|thank you|thanks|thank you,|oh|dear|yes|no|well)?,? ?$/u;
const after = /^(?:[,。!?;:…~.]|您|你|$)/u;

/** Kin terms in a text by which somebody is spoken to who is not called so. */
export function wrongAddresses(text: string, who: string, data: RelativesData): readonly string[] {
  const accepted = data.gathering.kinAccept[who] ?? [];
  const folded = fold(text);
  return kinTermsIn(text)
    .filter(({ start, end }) => before.test(folded.slice(0, start)) && after.test(folded.slice(end)))
    .filter((mention) => !isAccepted(mention, accepted, ranksOf(who, data)))
    .map((mention) => mention.text);
}

/** The term as the table knows it: any right spelling counts as the right term. */
export function knownTerm(kinTerm: string, who: string, data: RelativesData): string {
  const [first] = data.gathering.kinAccept[who] ?? [];
  return first !== undefined && isRightTerm(kinTerm, who, data) ? first : kinTerm;
}
