import { keepByText } from '../../../core/keep.js';

/** `hasPartner`, `has_partner` and `has-partner` as words in lower case. Keys kept: a fact's is read dozens of times a reply. */
export const keyWords = keepByText(
  (key) =>
    key
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replace(/[_\-.\s]+/g, ' ')
      .toLowerCase()
      .trim(),
  1000,
);
