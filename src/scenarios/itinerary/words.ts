import type { Bilingual, Lang } from '../../core/lang.js';
import type { DocKind, Fen } from '../../world/travel/types.js';

const documentNames: Record<DocKind, Bilingual> = {
  id_card: { zh: '居民身份证', en: 'resident ID card' },
  household_register: { zh: '户口簿', en: 'household register' },
  passport: { zh: '护照', en: 'passport' },
  temporary_id: { zh: '临时身份证明', en: 'temporary ID' },
};

/** A document as the user names it, with the word the tools use. */
export function documentName(kind: DocKind, lang: Lang): string {
  const name = documentNames[kind][lang];
  return lang === 'zh' ? `${name}（${kind}）` : `${name} (${kind})`;
}

/** Fen as yuan, two decimals only where there are any: 12345 is `123.45`, 12300 is `123`. */
export function yuan(fen: Fen): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
}

/** A price in a sentence, in yuan and in the tools' fen. */
export function money(fen: Fen, lang: Lang): string {
  return lang === 'zh' ? `${yuan(fen)} 元（${fen} 分）` : `${yuan(fen)} yuan (${fen} fen)`;
}

export function list(items: readonly string[], lang: Lang): string {
  return items.join(lang === 'zh' ? '、' : ', ');
}
