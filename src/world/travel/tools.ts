import type { Tool } from '../../core/tool.js';
import { hold } from './holding.js';
import { cancel, pay } from './paying.js';
import { links, search, service, type TravelData } from './search.js';
import type { TravelWorld } from './world.js';

/** All that can be done in the travel world without the user; consent is the scenario's to ask for. */
export const travelTools: readonly Tool<TravelWorld, TravelData>[] = [
  search,
  service,
  links,
  hold,
  pay,
  cancel,
];
