import type { Bilingual } from '../../../core/lang.js';

export type FactValue = string | number | boolean;
type Telling = (value: FactValue) => Bilingual;

const either =
  (yes: Bilingual, no: Bilingual, named: (value: string) => Bilingual): Telling =>
  (value) =>
    value === true ? yes : value === false ? no : named(String(value));

const fill =
  (zh: (value: string) => string, en: (value: string) => string): Telling =>
  (value) => ({ zh: zh(String(value)), en: en(String(value)) });

/** How a fact is told as it is, in one clause. */
const tellings: Readonly<Record<string, Telling>> = {
  salary: fill(
    (v) => `我现在每月工资${v}元`,
    (v) => `my pay is ${v} yuan a month`,
  ),
  bonus: fill(
    (v) => `今年年终奖发了${v}元`,
    (v) => `my bonus this year is ${v} yuan`,
  ),
  savings: fill(
    (v) => `我的存款有${v}元`,
    (v) => `my savings are ${v} yuan`,
  ),
  partner: either(
    { zh: '我有对象了', en: 'I have a partner' },
    { zh: '我还没有对象', en: 'I have no partner yet' },
    (v) => ({ zh: `我对象叫${v}`, en: `my partner is called ${v}` }),
  ),
  marriage_plan: either(
    { zh: '我们打算结婚了', en: 'we are getting married' },
    { zh: '我们还没打算结婚', en: 'we have no plans to get married' },
    (v) => ({ zh: `我们打算${v}结婚`, en: `we are getting married, ${v}` }),
  ),
  baby: either(
    { zh: '我们有孩子了', en: 'we are expecting a baby' },
    { zh: '我们还没有宝宝', en: 'we have no baby yet' },
    (v) => ({ zh: `孩子的事是${v}`, en: `as for children, ${v}` }),
  ),
  house: either(
    { zh: '房子已经买了', en: 'I have bought a house' },
    { zh: '房子还没买', en: 'I have not bought a house yet' },
    (v) => ({ zh: `房子在${v}`, en: `the house is in ${v}` }),
  ),
  car: either(
    { zh: '车已经买了', en: 'I have bought a car' },
    { zh: '我还没有车', en: 'I have no car yet' },
    (v) => ({ zh: `我开的车是${v}`, en: `the car I drive is a ${v}` }),
  ),
  job: fill(
    (v) => `我现在的工作是${v}`,
    (v) => `I work as ${/^[aeiou]/u.test(v) ? 'an' : 'a'} ${v}`,
  ),
  employer: fill(
    (v) => `我在${v}上班`,
    (v) => `I work at ${v}`,
  ),
  city: fill(
    (v) => `我现在住在${v}`,
    (v) => `I live in ${v}`,
  ),
  coming_home: either(
    { zh: '我打算回老家', en: 'I am going to move back home' },
    { zh: '我不打算回老家', en: 'I am not going to move back home' },
    (v) => ({ zh: `回老家的事是${v}`, en: `as for moving back home, ${v}` }),
  ),
  exam: either(
    { zh: '考试我考上了', en: 'I passed the exam' },
    { zh: '考试我没考上', en: 'I did not pass the exam' },
    (v) => ({ zh: `我考的是${v}`, en: `the exam I took is ${v}` }),
  ),
  grades: fill(
    (v) => `我的成绩是${v}分`,
    (v) => `my grade is ${v} points`,
  ),
  weight: fill(
    (v) => `我现在体重${v}公斤`,
    (v) => `my weight is ${v} kg`,
  ),
  rent: fill(
    (v) => `我每月房租${v}元`,
    (v) => `my rent is ${v} yuan a month`,
  ),
  divorce: either(
    { zh: '我们离婚了', en: 'we are divorced' },
    { zh: '我们没有离婚', en: 'we are not divorced' },
    (v) => ({ zh: v, en: v }),
  ),
  health: fill(
    (v) => `我的身体情况是${v}`,
    (v) => `as for my health, it is ${v}`,
  ),
};

/** The true answer to a question on a fact. */
export function answerTo(key: string, value: FactValue): Bilingual {
  return tellings[key]?.(value) ?? { zh: String(value), en: String(value) };
}
