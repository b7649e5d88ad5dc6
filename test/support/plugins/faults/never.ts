/** Waits at its top level for what never comes. */
await new Promise<never>(() => undefined);
export const bots = [];
