import type { Bilingual } from '../../core/lang.js';

const names: Readonly<Record<string, Bilingual>> = {
  'square-dance': { zh: '广场舞', en: 'square dancing' },
  mahjong: { zh: '麻将', en: 'mahjong' },
  fishing: { zh: '钓鱼', en: 'fishing' },
  vegetables: { zh: '种菜', en: 'growing vegetables' },
  calligraphy: { zh: '书法', en: 'calligraphy' },
  chess: { zh: '象棋', en: 'Chinese chess' },
  wellness: { zh: '养生', en: 'wellness' },
  grandson: { zh: '小孙子', en: 'the little grandson' },
  'short-videos': { zh: '短视频', en: 'short videos' },
  'tai-chi': { zh: '太极', en: 'tai chi' },
  dumplings: { zh: '包饺子', en: 'making dumplings' },
  yangge: { zh: '扭秧歌', en: 'the yangge dance' },
  flowers: { zh: '养花', en: 'growing flowers' },
  'old-films': { zh: '老电影', en: 'old films' },
  football: { zh: '足球', en: 'football' },
  tea: { zh: '喝茶', en: 'tea' },
};

/** What the user calls an interest of a relative's. */
export function interestName(interest: string): Bilingual {
  return names[interest] ?? { zh: interest, en: interest };
}
