/** `hasPartner`, `has_partner` and `has-partner` as words in lower case. */
export function keyWords(key: string): string {
  return key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_\-.\s]+/g, ' ')
    .toLowerCase()
    .trim();
}
