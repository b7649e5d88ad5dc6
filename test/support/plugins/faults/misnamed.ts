/** Exports under a name that is not read. */
export const scenario = [];
