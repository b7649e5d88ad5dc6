import type { Split } from '../../core/case.js';
import { pick, randomInt, shuffled, type Random } from '../../core/random.js';
import { addDays } from '../../world/travel/clock.js';
import type { Person } from './row.js';

/** No surname serves both splits, so no person does. Spouses and grandmothers have surnames of their own. */
const surnames: Record<Split, readonly string[]> = {
  dev: ['王', '李', '赵', '周', '徐', '孙', '胡', '郭', '何', '罗'],
  test: ['张', '刘', '陈', '杨', '黄', '吴', '林', '高', '梁', '郑'],
};

const givenNames = {
  adult: ['建国', '丽华', '志强', '晓燕', '海涛', '雪梅', '文博', '佳怡', '俊杰', '思敏'],
  elder: ['桂兰', '秀英', '德福', '玉珍', '长林', '淑芬'],
  child: ['小满', '子涵', '一诺', '乐乐', '浩然', '朵朵'],
} as const;

type Age = keyof typeof givenNames;

export type FamilyWish = {
  readonly adults: number;
  readonly elders: number;
  readonly children: number;
  /** One adult's ID card has run out; they hold a passport or a temporary card as well. */
  readonly expired: boolean;
  /** The first elder cannot do stairs. */
  readonly frail: boolean;
};

/** Years between a parent and a child. */
const BETWEEN: readonly [number, number] = [22, 36];
/** From this age on an ID card has no last day. */
const CARD_FOR_LIFE = 46;

/** Nobody younger is called an elder. */
const LEAST_ELDER = 62;

type Draw = { readonly random: Random; readonly split: Split; readonly day: string };

/** Up to three generations, 20 to 40 years apart, documents and all. `day` is about when they travel. */
export function drawFamily(random: Random, split: Split, wish: FamilyWish, day: string): Person[] {
  const draw = { random, split, day };
  const family = pick(random, surnames[split]);
  const children = Array.from({ length: wish.children }, () => randomInt(random, ...CHILD));
  const parent = parentOf(random, children);
  const adults = named(draw, 'adult', wish.adults).map((given, at): Person => {
    const age =
      at === 0 ? parent : Math.min(CARD_FOR_LIFE - 1, Math.max(24, parent + randomInt(random, -4, 3)));
    const name = `${at === 0 ? family : pick(random, surnames[split])}${given}`;
    return { name, age, id_docs: wish.expired && at === 0 ? renewing(draw) : card(draw, age), mobility: 2 };
  });
  const elders = named(draw, 'elder', wish.elders).map((given, at): Person => {
    const age = Math.max(LEAST_ELDER, parent + randomInt(random, ...BETWEEN));
    const name = `${pick(random, surnames[split])}${given}`;
    return { name, age, id_docs: card(draw, age), mobility: wish.frail && at === 0 ? 0 : 1 };
  });
  return [
    ...adults,
    ...elders,
    ...named(draw, 'child', wish.children).map((given, at): Person => ({
      name: `${family}${given}`,
      age: children[at] ?? 6,
      id_docs: [{ kind: 'household_register' }],
      mobility: 2,
    })),
  ];
}

const CHILD: readonly [number, number] = [3, 13];

function named({ random }: Draw, age: Age, count: number): readonly string[] {
  return shuffled(random, givenNames[age]).slice(0, count);
}

/** Old enough for the eldest child, young enough for the youngest, and below the age of cards for life. */
function parentOf(random: Random, children: readonly number[]): number {
  if (children.length === 0) return randomInt(random, 26, CARD_FOR_LIFE - 1);
  const least = Math.max(...children) + BETWEEN[0];
  const most = Math.min(CARD_FOR_LIFE - 1, Math.min(...children) + BETWEEN[1]);
  return randomInt(random, least, Math.max(least, most));
}

type Documents = Person['id_docs'];

/** An ID card lasts ten years up to 25 and twenty up to 45; later it has no end. */
function card({ random, day }: Draw, age: number): Documents {
  if (age >= CARD_FOR_LIFE) return [{ kind: 'id_card' }];
  const years = age > 25 ? 20 : 10;
  return [{ kind: 'id_card', valid_until: addDays(day, randomInt(random, 120, years * 365 - 120)) }];
}

/** A card that ran out some weeks ago, and what its holder travels on instead. */
function renewing({ random, day }: Draw): Documents {
  const expired = { kind: 'id_card' as const, valid_until: addDays(day, -randomInt(random, 3, 60)) };
  return random() < 0.5
    ? [expired, { kind: 'passport', valid_until: addDays(day, randomInt(random, 200, 3400)) }]
    : [expired, { kind: 'temporary_id', valid_until: addDays(day, randomInt(random, 10, 80)) }];
}
