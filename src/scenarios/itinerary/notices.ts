import type { Lang } from '../../core/lang.js';
import { fromMinutes } from '../../world/travel/clock.js';
import type { Fen, Service } from '../../world/travel/types.js';
import type { EventRecord } from './state.js';
import { money } from './words.js';

/** What the traveller says when something happens. `raised_fen` is their new ceiling, where they raised it. */
export function noticeOf(event: EventRecord, service: Service, raised_fen: Fen | null, lang: Lang): string {
  const news = newsOf(event, service)[lang];
  const budget = raised_fen === null ? '' : budgetWords(raised_fen)[lang];
  return lang === 'zh' ? `${news}${budget}` : [news, budget].filter((part) => part !== '').join(' ');
}

function newsOf(event: EventRecord, service: Service): { readonly zh: string; readonly en: string } {
  const { id, dep, arr } = service;
  switch (event.kind) {
    case 'soldout':
      return { zh: `刚看到 ${id} 的票卖光了。`, en: `I have just seen that ${id} is sold out.` };
    case 'fare_up':
      return { zh: `刚看到 ${id} 涨价了。`, en: `I have just seen that the fares of ${id} went up.` };
    case 'cancel':
      return {
        zh: `刚收到通知：${id} 停运了。请帮我们另想办法，停运的票记得退。`,
        en: `We have just been told that ${id} is cancelled. Please find another way, and get its tickets refunded.`,
      };
    case 'delay':
      return {
        zh: `刚收到通知：${id} 晚点 ${event.delay_minutes} 分钟，改为 ${fromMinutes(dep)} 开、${fromMinutes(arr)} 到，原来的安排赶不上了。请帮我们另想办法。`,
        en: `We have just been told that ${id} is ${event.delay_minutes} minutes late: it now leaves at ${fromMinutes(dep)} and arrives at ${fromMinutes(arr)}, so the arrangement no longer holds. Please find another way.`,
      };
  }
}

function budgetWords(fen: Fen): { readonly zh: string; readonly en: string } {
  return {
    zh: `出了这种事，预算可以提高到 ${money(fen, 'zh')}，已经花掉的也算在里面。`,
    en: `In this case the budget may go up to ${money(fen, 'en')}, what is already spent included.`,
  };
}
