import type { Bilingual } from '../../core/lang.js';

export const healthConditions = ['diabetes', 'hypertension', 'gout'] as const;
export const allergyConditions = [
  'nut_allergy',
  'seafood_allergy',
  'milk_allergy',
  'lactose_intolerance',
] as const;
export const religionConditions = ['muslim', 'buddhist'] as const;

/** What can hold of a host and a gift has to heed; gift rules name it after `for:`. */
export type Condition =
  | (typeof healthConditions)[number]
  | (typeof allergyConditions)[number]
  | (typeof religionConditions)[number];

export const conditions: Record<Condition, Bilingual> = {
  diabetes: { zh: '有糖尿病', en: 'has diabetes' },
  hypertension: { zh: '有高血压', en: 'has high blood pressure' },
  gout: { zh: '有痛风', en: 'has gout' },
  nut_allergy: { zh: '对坚果过敏', en: 'is allergic to nuts' },
  seafood_allergy: { zh: '对海鲜过敏', en: 'is allergic to seafood' },
  milk_allergy: { zh: '对牛奶过敏', en: 'is allergic to milk' },
  lactose_intolerance: { zh: '乳糖不耐受', en: 'is lactose intolerant' },
  muslim: { zh: '是穆斯林', en: 'is a Muslim' },
  buddhist: { zh: '信佛吃素', en: 'is a Buddhist and vegetarian' },
};

/** What hosts may like, by the gifts' tags. */
export const tasteIds = [
  'tea',
  'fruit',
  'sweet',
  'nuts',
  'meat',
  'alcohol',
  'dairy',
  'seafood',
  'clothing',
  'grain',
  'sugar_free',
  'plant',
  'cup',
  'book',
  'toy',
] as const;
export type Taste = (typeof tasteIds)[number];

export const tastes: Record<Taste, Bilingual> = {
  tea: { zh: '茶', en: 'tea' },
  fruit: { zh: '水果', en: 'fruit' },
  sweet: { zh: '甜食', en: 'sweet things' },
  nuts: { zh: '坚果', en: 'nuts' },
  meat: { zh: '腊肉熟食', en: 'cured or cooked meat' },
  alcohol: { zh: '酒', en: 'a drink' },
  dairy: { zh: '奶制品', en: 'milk and dairy' },
  seafood: { zh: '海味', en: 'seafood' },
  clothing: { zh: '穿戴', en: 'things to wear' },
  grain: { zh: '米面杂粮', en: 'grain and noodles' },
  sugar_free: { zh: '无糖食品', en: 'sugar-free food' },
  plant: { zh: '盆栽', en: 'pot plants' },
  cup: { zh: '茶杯茶具', en: 'cups and tea sets' },
  book: { zh: '书', en: 'books' },
  toy: { zh: '玩具', en: 'toys' },
};

/** What follows from an age alone; gift rules name it like a condition. */
export function conditionsAt(age: number): readonly string[] {
  return [...(age < 18 ? ['child'] : []), ...(age < 5 ? ['under_5'] : [])];
}
