import type { Bilingual } from '../../core/lang.js';

/** What the keys of a profile are called in a sentence. */
const names: Readonly<Record<string, Bilingual>> = {
  salary: { zh: '工资', en: 'pay' },
  bonus: { zh: '年终奖', en: 'the bonus' },
  savings: { zh: '存款', en: 'savings' },
  partner: { zh: '对象', en: 'the partner' },
  marriage_plan: { zh: '结婚打算', en: 'marriage plans' },
  baby: { zh: '要孩子', en: 'children' },
  house: { zh: '房子', en: 'the house' },
  car: { zh: '车', en: 'the car' },
  job: { zh: '工作', en: 'the job' },
  employer: { zh: '单位', en: 'the employer' },
  city: { zh: '所在城市', en: 'the city' },
  coming_home: { zh: '回不回老家', en: 'moving back home' },
  exam: { zh: '考试', en: 'the exam' },
  grades: { zh: '成绩', en: 'grades' },
  weight: { zh: '体重', en: 'weight' },
  rent: { zh: '房租', en: 'rent' },
  divorce: { zh: '离婚', en: 'divorce' },
  health: { zh: '身体', en: 'health' },
};

export function topicName(key: string): Bilingual {
  return names[key] ?? { zh: key, en: key };
}
