/** P-values in [0, 1]: the exact one, and the mid-p one, which is less conservative. */
export type McNemar = { readonly pExact: number; readonly pMid: number };

/**
 * The exact test that two discordant counts, tasks won and tasks lost, are draws of a fair coin: two-sided
 * `min(1, 2 P(X <= min(b, c)))` with X ~ Bin(b + c, 1/2) (McNemar 1947), and its mid-p form (Fagerland, Lydersen &
 * Laake 2013), `1 - P(X = k) / 2` for equal counts. Both 1 without discordant tasks. `b`, `c`: whole numbers from 0.
 */
export function mcnemar({ b, c }: { readonly b: number; readonly c: number }): McNemar {
  const n = b + c;
  const k = Math.min(b, c);
  if (n === 0) return { pExact: 1, pMid: 1 };
  const point = coinChance(k, n);
  // P(X = j - 1) = P(X = j) * j / (n - j + 1), from j = k down.
  let tail = point;
  let chance = point;
  for (let j = k; j > 0; j -= 1) {
    chance *= j / (n - j + 1);
    tail += chance;
  }
  const pExact = Math.min(1, 2 * tail);
  return { pExact, pMid: b === c ? 1 - point / 2 : pExact - point };
}

/** C(n, k) / 2^n, the factors and the halvings mixed so that nothing over- or underflows on the way. */
function coinChance(k: number, n: number): number {
  let chance = 1;
  let halvings = n;
  for (let i = 1; i <= k; i += 1) {
    chance *= (n - k + i) / i;
    for (; chance > 1 && halvings > 0; halvings -= 1) chance /= 2;
  }
  return chance * 2 ** -halvings;
}
