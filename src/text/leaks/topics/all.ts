import { baby, children, childPlan, illness, pregnant } from './family.js';
import { brokenUp, cohabit, divorced, marriagePlan, married, partner } from './love.js';
import { car, debt, house, losses, savings } from './property.js';
import { failedBusiness, probation, repeatedYear } from './setbacks.js';
import type { Topic } from './types.js';
import { abroad, business, dropout, exam, habits, laidOff, newJob, promoted, resigned } from './work.js';

/** Where a key's words fit several, the first: the narrow before the wide. */
export const topics: readonly Topic[] = [
  failedBusiness,
  probation,
  repeatedYear,
  divorced,
  brokenUp,
  cohabit,
  childPlan,
  pregnant,
  children,
  baby,
  marriagePlan,
  married,
  laidOff,
  resigned,
  newJob,
  promoted,
  debt,
  house,
  car,
  savings,
  losses,
  dropout,
  exam,
  abroad,
  illness,
  business,
  ...habits,
  partner,
];
