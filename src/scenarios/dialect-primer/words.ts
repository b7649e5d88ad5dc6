import type { Bilingual, Lang } from '../../core/lang.js';
import { relationName } from '../../world/dialect/kin.js';
import type { Occasion } from '../../world/dialect/types.js';
import type { Host } from './row.js';

/** Fen as yuan, two decimals only where there are any, and in the tools' fen. */
export function money(fen: number, lang: Lang): string {
  const yuan = fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
  return lang === 'zh' ? `${yuan} 元（${fen} 分）` : `${yuan} yuan (${fen} fen)`;
}

export function list(items: readonly string[], lang: Lang): string {
  return items.join(lang === 'zh' ? '、' : ', ');
}

/** `h1 外婆`, as everybody names a host. */
export function hostName({ id, rel_path }: Pick<Host, 'id' | 'rel_path'>, lang: Lang): string {
  return `${id} ${relationName(rel_path)[lang]}`;
}

export const occasionNames: Record<Occasion, Bilingual> = {
  greeting: { zh: '见面招呼', en: 'saying hello' },
  wish: { zh: '拜年祝福', en: 'New Year wishes' },
  thanks: { zh: '道谢', en: 'saying thanks' },
  courtesy: { zh: '客套', en: 'polite small talk' },
  address: { zh: '称呼人', en: 'addressing people' },
  visit: { zh: '走亲戚聊天', en: 'visiting and chatting' },
  eating: { zh: '吃饭', en: 'at table' },
  praise: { zh: '夸人夸事', en: 'praising' },
  praise_food: { zh: '夸饭菜', en: 'praising the food' },
  red_envelope: { zh: '收红包', en: 'red envelopes' },
  leaving: { zh: '告辞', en: 'taking leave' },
};
