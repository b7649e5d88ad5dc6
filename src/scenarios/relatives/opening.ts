import type { Lang } from '../../core/lang.js';
import type { RelativesData } from './data.js';

/** The user's first message: who is (or will be) at the table, by name. */
export function openingOf(
  { gathering, mode }: Pick<RelativesData, 'gathering' | 'mode'>,
  lang: Lang,
): string {
  const names = gathering.cast.map(({ name }) => name).join(lang === 'zh' ? '、' : ', ');
  if (mode === 'coach') {
    return lang === 'zh'
      ? `明天家里聚餐，${names}都来，年年都要盘问我。帮我把每个人可能问的话都备好词，我到时照着说。`
      : `Tomorrow the family gathers, and every year ${names} put me through their questions. Prepare what I should say to each of them; I will say it as you write it.`;
  }
  return lang === 'zh'
    ? `亲戚们刚坐下，今天同桌的有${names}。他们马上要开始问了，你替我接话吧。`
    : `They have just sat down: ${names}. The questions will start any moment; please do the talking for me.`;
}
