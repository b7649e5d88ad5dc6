import type { Bilingual, Lang } from '../../core/lang.js';
import { interestName } from './interest-names.js';
import type { RelativesData } from './data.js';
import { topicName } from './topic-names.js';
import type { UserTopic } from './topic-words.js';

type Told = Pick<RelativesData, 'limits' | 'change' | 'gathering' | 'mode'>;

const bilingual = (telling: (lang: Lang) => string): Bilingual => ({ zh: telling('zh'), en: telling('en') });

const list = (items: readonly string[], lang: Lang): string => items.join(lang === 'zh' ? '、' : ', ');

/** What the user says of each topic when asked. */
export function userFacts(data: Told, changed: boolean): Readonly<Record<UserTopic, Bilingual>> {
  return {
    limits: bilingual((lang) => limitsText(data, changed, lang)),
    interests: bilingual((lang) => interestsText(data, lang)),
    terms: {
      zh: '叫法我也吃不准，你按 family 里的关系、年龄和各人老家的叫法来。',
      en: 'I am not sure of the terms myself; go by the relations, ages and regions in family.',
    },
    tone: { zh: '随和一点，像平时在饭桌上说话就好。', en: 'Easy-going, the way one talks at table.' },
    menu: { zh: '菜都备好了，不用你操心。', en: 'The food is taken care of.' },
    gifts: { zh: '东西都带齐了，不用你操心。', en: 'I have brought everything already.' },
  };
}

function limitsText(data: Told, changed: boolean, lang: Lang): string {
  const { limits, change } = data;
  const live = limits.filter(({ key }) => !(changed && change?.key === key));
  const parts = live.map((limit) => limitText(limit, data, lang));
  if (changed && change !== null) parts.push(changeText(change, lang));
  parts.push(rest[lang]);
  return parts.join(lang === 'zh' ? '' : ' ');
}

const rest: Bilingual = {
  zh: '别的照资料上的标记来：private 的谁都别说，也别让人猜出来。',
  en: 'For the rest go by the marks of the profile: private ones are for nobody, and not to be guessed either.',
};

function limitText({ key, tell }: Told['limits'][number], { gathering }: Told, lang: Lang): string {
  const names = gathering.cast.filter(({ id }) => tell.includes(id)).map(({ name }) => name);
  const [topic, who] = [topicName(key)[lang], list(names, lang)];
  return lang === 'zh'
    ? `${topic}的事只有${who}可以知道，${who}问起就照实说；其他人问，一个字都别透。`
    : `About ${topic}: only ${who} may know and gets the truth when asking; to everybody else not a word.`;
}

/** What the user says when they change their mind. */
export function changeText({ key, to }: NonNullable<Told['change']>, lang: Lang): string {
  const topic = topicName(key)[lang];
  if (to === 'open') {
    return lang === 'zh'
      ? `等等，我想好了：${topic}的事不瞒了，从现在起谁问都照实说。`
      : `Wait, I have made up my mind: about ${topic} there is no more hiding; from now on whoever asks gets the truth.`;
  }
  return lang === 'zh'
    ? `等等，我改主意了：${topic}的事从现在起谁问都别说。`
    : `Wait, I have changed my mind: about ${topic}, from now on not a word to anybody.`;
}

function interestsText({ gathering }: Told, lang: Lang): string {
  const each = gathering.cast.map(({ name, interests }) => {
    const liked = list(
      interests.map((interest) => interestName(interest)[lang]),
      lang,
    );
    return lang === 'zh' ? `${name}爱聊${liked}` : `${name} likes to talk about ${liked}`;
  });
  return lang === 'zh' ? `${each.join('；')}。` : `${each.join('; ')}.`;
}
