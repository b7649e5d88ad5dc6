import { loadScenarios } from '../scenarios/index.js';

/** All of them: in Studio any may be named at any time. */
export const scenarios = await loadScenarios();
