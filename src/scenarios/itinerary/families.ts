import type { Split } from '../../core/case.js';
import { pick, randomInt, shuffled, type Random } from '../../core/random.js';
import { addDays } from '../../world/travel/clock.js';
import type { Person } from './row.js';

/** No surname serves both splits, so no person does. */
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
const ages: Record<Age, readonly [number, number]> = { adult: [24, 52], elder: [66, 82], child: [3, 13] };

export type FamilyWish = {
  readonly adults: number;
  readonly elders: number;
  readonly children: number;
  /** One adult's ID card has run out; they hold a passport as well. */
  readonly expired: boolean;
  /** The first elder cannot do stairs. */
  readonly frail: boolean;
};

/** A family of one surname, documents and all. `day` is about when they travel. */
export function drawFamily(random: Random, split: Split, wish: FamilyWish, day: string): Person[] {
  const surname = pick(random, surnames[split]);
  const draw = (age: Age, count: number): Person[] =>
    shuffled(random, givenNames[age])
      .slice(0, count)
      .map((given) => ({
        name: `${surname}${given}`,
        age: randomInt(random, ...ages[age]),
        id_docs: [{ kind: age === 'child' ? ('household_register' as const) : ('id_card' as const) }],
        mobility: 2,
      }));
  const adults = draw('adult', wish.adults).map((person, at) =>
    wish.expired && at === 0 ? withExpiredCard(random, person, day) : person,
  );
  const elders = draw('elder', wish.elders).map((person, at): Person => ({
    ...person,
    mobility: wish.frail && at === 0 ? 0 : 1,
  }));
  return [...adults, ...elders, ...draw('child', wish.children)];
}

function withExpiredCard(random: Random, person: Person, day: string): Person {
  return {
    ...person,
    id_docs: [
      { kind: 'id_card', valid_until: addDays(day, -randomInt(random, 3, 60)) },
      { kind: 'passport', valid_until: addDays(day, randomInt(random, 200, 1500)) },
    ],
  };
}
