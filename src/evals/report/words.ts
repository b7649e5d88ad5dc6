import type { Lang } from '../../core/lang.js';
import { wordsEn } from './words/en.js';
import type { Words } from './words/words.js';
import { wordsZh } from './words/zh.js';

export const words: Readonly<Record<Lang, Words>> = { zh: wordsZh, en: wordsEn };
