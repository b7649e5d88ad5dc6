import type { Stage } from '../core/stage.js';
import { FestevalChatModel } from '../graphs/chat-model.js';
import { createStages } from '../graphs/stages.js';
import type { Setup } from './eval-setup.js';

/** The stages that what is set up is played on, with the assistants that its plugins bring. */
export function stageOf({ catalogue, graphWay }: Pick<Setup, 'catalogue' | 'graphWay'>): Stage {
  return createStages(
    (backend) => new FestevalChatModel(backend),
    catalogue.extensions.assistants.map(({ value }) => value),
    graphWay,
  );
}
