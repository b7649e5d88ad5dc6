/** What a place for a key may hold where none is needed (`EMPTY`, `x`) is no secret, and may stand anywhere. */
const LEAST = 8;
const SHOWN = '***';

/** A JSON text without these values, wherever a vendor has echoed them. */
export function withoutSecrets(json: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= LEAST)
    .map((secret) => JSON.stringify(secret).slice(1, -1))
    .reduce((text, written) => (text.includes(written) ? text.replaceAll(written, SHOWN) : text), json);
}
