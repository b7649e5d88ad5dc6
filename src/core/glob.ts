/** Whether a model's name fits a pattern, in which `*` stands for anything. Case does not count: vendors vary it. */
export function fits(pattern: string, model: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(model);
}

export function fitsAny(patterns: readonly string[], model: string): boolean {
  return patterns.some((pattern) => fits(pattern, model));
}
