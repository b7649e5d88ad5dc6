/**
 * P-values adjusted for their number by Holm's step-down method (Holm 1979), in the order given: the i-th smallest of m
 * times m - i + 1, at least the one before it, at most 1. It holds whatever the tests have to do with each other.
 */
export function holm({ p }: { readonly p: readonly number[] }): { readonly adjusted: readonly number[] } {
  const order = p.map((value, at) => ({ value, at })).sort((x, y) => x.value - y.value);
  const adjusted = p.map(() => 1);
  let floor = 0;
  order.forEach(({ value, at }, rank) => {
    floor = Math.max(floor, Math.min(1, value * (p.length - rank)));
    adjusted[at] = floor;
  });
  return { adjusted };
}
