/**
 * Raised with every change of stages, limits, replay or numbers that can move a score: runs of
 * different engines are not compared. A declared integer, so that a release breaks no baseline by itself.
 */
export const engineVersion = 1;
