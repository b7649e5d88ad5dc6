/** What the user tells when asked. The last three lead nowhere: nothing in the world depends on them. */
export const factTopics = [
  'health',
  'allergy',
  'religion',
  'tastes',
  'attention',
  'knows',
  'clothing',
  'transport',
  'lodging',
] as const;
export type FactTopic = (typeof factTopics)[number];

/** What the opening says already. Asked again it is repeated, and counts as no question. */
export const openingTopics = ['hosts', 'region', 'budget', 'days', 'moments'] as const;
export type OpeningTopic = (typeof openingTopics)[number];
