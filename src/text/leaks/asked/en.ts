import { keepByText } from '../../../core/keep.js';

/** Of whom an English question asks, if not of the one it is put to. */

const matters =
  'landlord|husband|wife|hubby|missus|boyfriend|girlfriend|partner|fianc|employer|wedding|date|ring|baby|bump|house|home|flat|apartment|place|mortgage|job|work|company|firm|boss|exam|tests?|results?|offer|visa|divorce|doctor|biopsy|treatment|business|shop|startup|loan|debt|relationship|engagement|marriage|deposit|contract|paper|scan|surgery|operation|deal|move|big|office|lay|lot|rest|other|plan|new|pay|salary|rent|bonus|due|knot|lucky|future|girl|boy|guy|man|woman|lady|fella|one|two|news|rumou?r|kids?|in-laws|pregnancy|stork|love|number|figure|price|total|sum|amount|school|university|college|city|town|hospital|name|patient|score|scales?|weight|age|title';
/** Has the rope been cut? Of a thing that is no private matter. */
const ofThingEn = new RegExp(
  `^(?:so |and |well )*(?:has|have|is|are|was|were|did|does|when does|when did|where's|how's) (?:grand(?:ad|dad|pa|ma|mother|father)|nana|nan|dad|mum|mom|uncle|auntie?)\\b|^(?:so |and |well )*(?:has|have|is|are|was|were|did|does|when does|when did|where's|how's) (?:the|that|this|those|these) (?!your?\\b|(?:${matters})(?:e?s|'s|-\\w+)?\\b)[a-z]+`,
  'u',
);
const strangersEn =
  /\bwhat (?:do|does|did) (?:an? |the )?(?!you|they|your|we|i\b)\w+ (?:earn|make|get|take home)\b|\bwho(?:'s|'ll|se)?(?![\w'])(?! (?:told|says?|said|else told|your|are you|do you|did you|is your|is it))|\b(?:the|that|this|your|our|her|his|their) (?:\w+ )?(?:cat|dog|puppy|kitten|cow|pig|sow|horse|mare|sheep|rabbit|hamster|parrot|bird|hen|goat|donkey)\b/u;
const calledUp =
  /\b(?:have you (?:seen|heard)|did you (?:see|hear|know)|do you (?:know|remember)|you know|you said)\b/gu;
const othersEn =
  /\b(?:your|the|that|this|our) (?:\w+ ){0,2}?(?:manager|boss|colleague|co-?worker|singer|actor|actress|neighbou?r|lead|leader|supervisor|classmate|desk ?mate|room ?mate|flat ?mate|teacher|professor|coach|captain|host|director|star|influencer)\b/u;
const thirdEn = [othersEn, strangersEn, ofThingEn];
const toAskedEn =
  /\b(?:you|yours|you're|you'll|you've|and you|say|said|pay|pays|paying|give|gave|tell|told)\b/u;

/** What became of the Hendersons? In love, who is named may be whom the speaker loves. */
const aboutNamed =
  /\b(?:became of|happened to|news (?:from|of|about)|up with|heard (?:from|of)|how's|how is|how are|is|are|did|does|has|was) (?:the |old |little |young )?(?!I\b|The\b|New Year|Spring|Christmas|Your?\b|It\b|There\b|That\b|This\b|They\b|He\b|She\b|We\b)[A-Z][a-z]+/u;
const namedEn =
  /(?<!^)\b(?<name>(?!I\b|Auntie|Aunt|Uncle|Grand|Mum|Mom|Dad|Spring|New|Year)[A-Z][a-z]{2,})\b/u;

/** Whether a question in plain letters asks of somebody or some thing else. */
export function asksOfThirdEn(question: string): boolean {
  const bare = question.replace(calledUp, '');
  return thirdEn.some((third) => third.test(bare)) && !toAskedEn.test(bare);
}

/** Whether a question, with its capitals, asks of somebody by name. */
export const asksOfNameEn = keepByText((question) => aboutNamed.test(question), 500);

/** A name within a question. */
export const nameWithin = (question: string): string | undefined => namedEn.exec(question)?.groups?.name;
