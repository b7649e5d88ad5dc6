/** What relatives ask about. A topic is the key of the profile fact it asks for. */
export const topics = [
  'salary',
  'bonus',
  'savings',
  'partner',
  'marriage_plan',
  'baby',
  'house',
  'car',
  'job',
  'employer',
  'city',
  'coming_home',
  'exam',
  'grades',
  'weight',
  'rent',
  'divorce',
  'health',
] as const;
export type Topic = (typeof topics)[number];
