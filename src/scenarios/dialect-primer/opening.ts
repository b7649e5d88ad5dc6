import type { Bilingual, Lang } from '../../core/lang.js';
import { regionProfile } from '../../world/dialect/regions.js';
import type { Region } from '../../world/dialect/types.js';
import type { DialectData } from './data.js';
import type { Learner } from './row.js';
import type { OpeningTopic } from './topics.js';
import { hostName, list, money, occasionNames } from './words.js';

export type Asked = Pick<DialectData, 'hosts' | 'learner' | 'budget_fen' | 'days' | 'moments' | 'asked'>;

/** Who goes where: the first sentence, and the one that corrects it. */
function placeOf({ role, age }: Learner, region: Region, lang: Lang): string {
  const name = regionProfile(region).name[lang];
  if (lang === 'zh') {
    return role === 'partner'
      ? `我（${age} 岁）第一次去对象家拜年，对象老家是${name}。`
      : `孩子 ${age} 岁，第一次回老家拜年，老家是${name}。`;
  }
  return role === 'partner'
    ? `I (age ${age}) visit my partner's family for the New Year for the first time; their home is ${name}.`
    : `Our child, age ${age}, pays the first New Year visit to the family home in ${name}.`;
}

/** What the user repeats of the opening when asked again. The region is the present one, corrected or not. */
export function openingFacts(asked: Asked, region: Region): Readonly<Record<OpeningTopic, Bilingual>> {
  const both = (tell: (lang: Lang) => string): Bilingual => ({ zh: tell('zh'), en: tell('en') });
  return {
    hosts: both((lang) => hostsTold(asked, lang)),
    region: both((lang) => placeOf(asked.learner, region, lang)),
    budget: both((lang) =>
      lang === 'zh'
        ? `礼物一共不超过 ${money(asked.budget_fen, lang)}。`
        : `The gifts together may cost ${money(asked.budget_fen, lang)} at most.`,
    ),
    days: both((lang) =>
      lang === 'zh'
        ? `${asked.days} 天后出发。`
        : `We leave in ${asked.days} day${asked.days === 1 ? '' : 's'}.`,
    ),
    moments: both((lang) => momentsTold(asked, lang)),
  };
}

function hostsTold({ hosts, learner }: Asked, lang: Lang): string {
  const each = hosts.map((host) =>
    lang === 'zh' ? `${hostName(host, lang)}（${host.age} 岁）` : `${hostName(host, lang)} (${host.age})`,
  );
  if (lang === 'zh')
    return `要见的是${learner.role === 'partner' ? '对象的' : '孩子的'}：${list(each, lang)}。`;
  return `The hosts, as relatives of ${learner.role === 'partner' ? 'my partner' : 'the child'}: ${list(each, lang)}.`;
}

function momentsTold({ moments, asked }: Asked, lang: Lang): string {
  if (asked.length > 0)
    return lang === 'zh' ? '要学的几句都列在说明里了。' : 'The phrases to learn are listed in the brief.';
  const names = moments.map((moment) =>
    lang === 'zh' ? `${occasionNames[moment].zh}（${moment}）` : `${occasionNames[moment].en} (${moment})`,
  );
  return lang === 'zh'
    ? `这些时候都要有当地话可说：${list(names, lang)}。`
    : `There should be something local to say on each of these: ${list(names, lang)}.`;
}

/** The user's first message. All else is told when asked. */
export function openingOf(data: Asked & Pick<DialectData, 'said_region'>, lang: Lang): string {
  const told = openingFacts(data, data.said_region);
  const request: Bilingual = {
    zh: '请帮忙备一堂小课：学几句当地话，每人备一份礼，讲清礼数和先后，再陪练几遍。',
    en: 'Please prepare a short lesson: a few local phrases, a gift for each, the manners and whom to greet first, and then some practice.',
  };
  const parts = [told.region, told.hosts, told.moments, told.budget, told.days, request];
  return parts.map((part) => part[lang]).join(lang === 'zh' ? '' : ' ');
}

/** What the user says when they find that the hometown was another. */
export function correctionOf({ learner }: Pick<DialectData, 'learner'>, region: Region, lang: Lang): string {
  const name = regionProfile(region).name[lang];
  if (lang === 'zh')
    return `等一下，刚问清楚：${learner.role === 'partner' ? '对象家' : '老家'}其实是${name}那边的，不是我刚才说的地方。按${name}重新来吧，要见的人和预算不变。`;
  return `Wait, I have just asked: the family is really from ${name}, not from where I said. Please start again for ${name}; the people and the budget stay the same.`;
}
