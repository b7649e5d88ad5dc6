/** What a place for a key may hold where none is needed (`EMPTY`, `x`) is no secret, and may stand anywhere. */
const LEAST = 8;
const SHOWN = '***';

/** A text without these values, written plainly or as in JSON. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= LEAST)
    .flatMap((secret) => [JSON.stringify(secret).slice(1, -1), secret])
    .reduce((left, secret) => (left.includes(secret) ? left.replaceAll(secret, SHOWN) : left), text);
}
