/** What the traveller can be asked about. The last three lead nowhere: nothing in the world depends on them. */
export const topics = [
  'party',
  'ages',
  'mobility',
  'luggage',
  'documents',
  'deadline',
  'prefs',
  'overnight',
  'pets',
  'hotel',
  'loyalty',
] as const;
export type Topic = (typeof topics)[number];

/** What the opening says already. Asked again it is repeated, and counts as no question. */
export const openingTopics = ['route', 'departure', 'budget'] as const;
export type OpeningTopic = (typeof openingTopics)[number];
