import { keyWords } from '../topics/key-words.js';
import type { PrivateFact } from '../types.js';
import { surnameOf } from './surnames.js';

export type NameKind = 'person' | 'employer' | 'place' | 'job' | 'school' | 'other';

const kinds: readonly (readonly [NameKind, RegExp])[] = [
  ['employer', /employer|company|firm|workplace|works? (?:at|for)|公司|单位|雇主|东家/u],
  ['school', /school|university|college|学校|大学|母校/u],
  ['job', /\bjob|occupation|profession|position|title|career|work$|职业|工作|职位|职务|岗位/u],
  [
    'place',
    /city|town|place|home|live|residence|hospital|location|address|country|province|destination|城市|医院|住|地址|小区|国家|老家|地方/u,
  ],
  [
    'person',
    /name|partner|boyfriend|girlfriend|fianc|spouse|husband|wife|\bex\b|crush|friend|date|doctor|boss|who|person|对象|男友|女友|男朋友|女朋友|姓名|名字|老公|老婆|丈夫|妻子|前任/u,
  ],
];

/** What a name names, by its key; a surname in front makes an unknown one a person's. */
export function nameKindOf({ key, value }: PrivateFact): NameKind {
  const words = keyWords(key);
  const found = kinds.find(([, pattern]) => pattern.test(words))?.[0];
  return found ?? (typeof value === 'string' && surnameOf(value) !== null ? 'person' : 'other');
}
