import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { langs, type Lang } from '../../../src/core/lang.js';
import type { Gathering, Question, TableState } from '../../../src/users/relatives/types.js';
import { hearReply } from '../../../src/users/relatives/hearing.js';
import { isOver, startTable } from '../../../src/users/relatives/table.js';
import { aunt, fact, firstWaiting, gathering, grandmother, mind, relative, round } from './build.js';

const folder = resolve(import.meta.dirname, 'golden');

/** Four at a table with everything that difficulty 4 has: an ally, a defender, a guessing game, an interruption. */
const table = (lang: Lang): Gathering =>
  gathering({
    lang,
    seed: 'golden',
    crowd: 2,
    cast: [
      grandmother({
        name: lang === 'zh' ? '李秀兰' : 'Li Xiulan',
        agenda: ['partner'],
        interests: ['yangge', 'dumplings', 'flowers'],
        pressure: 2,
      }),
      relative({ name: lang === 'zh' ? '周国强' : 'Zhou Guoqiang', agenda: ['salary'], pressure: 3 }),
      aunt({ name: lang === 'zh' ? '张丽' : 'Zhang Li', agenda: ['house', 'job'], pressure: 3 }),
      relative({
        id: 'yi',
        name: lang === 'zh' ? '周敏' : 'Zhou Min',
        sex: 'female',
        rel_path: '母妹',
        age: 44,
        agenda: ['coming_home'],
        interests: ['old-films', 'tea'],
      }),
    ],
    profile: [
      fact(),
      fact({ key: 'partner', value: true, unit: undefined }),
      fact({ key: 'house', value: false, unit: undefined, privacy: 'open' }),
      fact({ key: 'job', value: '药剂师', unit: undefined, aliases: ['pharmacist'], privacy: 'soft' }),
    ],
    kinAccept: { nai: ['奶奶'], jiu: ['舅舅'], gu: ['姑姑'], yi: ['小姨'] },
    seconds: { who: 'gu', whose: 'nai' },
    defends: { who: 'yi', whose: 'jiu' },
    guesses: [{ who: 'jiu', topic: 'salary' }],
    interrupts: true,
  });

const starts: Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>> = {
  partner: {
    zh: ['奶奶，缘分的事急不来', '有好消息我头一个跟奶奶说', '谢谢奶奶疼我，合适的人慢慢挑'],
    en: [
      'Nainai, love takes its time',
      'You will be the first to know, nainai',
      'Thanks, nainai, the right one will turn up',
    ],
  },
  salary: {
    zh: ['舅舅，工资够吃够用呢', '手头宽裕着呢，让舅舅费心了', '舅舅放心，钱上头我有数'],
    en: [
      'Jiujiu, it is enough to live on',
      'Money is fine, thanks for caring',
      'Jiujiu, I manage my bills all right',
    ],
  },
  house: { zh: ['姑姑，我还没买房呢'], en: ['Gugu, I have not bought a house yet'] },
  job: { zh: ['姑姑，我现在当药剂师'], en: ['Gugu, I work as a pharmacist now'] },
  coming_home: {
    zh: ['小姨，回不回来还得看机会', '家里离不开的时候我肯定回'],
    en: ['Xiaoyi, coming back depends on the chances', 'When home needs me I shall be back'],
  },
};
const turns: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  yangge: { zh: '今年秧歌还是您打头吧？', en: 'are you leading the yangge again?' },
  dumplings: { zh: '这饺子真香，馅儿是怎么调的？', en: 'how do you season these dumplings?' },
  flowers: { zh: '您阳台上那盆兰花开了没有？', en: 'have your orchids come into bloom?' },
  fishing: { zh: '您钓的那条大鱼后来怎么吃的？', en: 'what became of that big fish, the carp?' },
  chess: { zh: '晚上陪您下两盘象棋好不好？', en: 'shall we play some chess tonight?' },
  tea: { zh: '您泡的茶真香，能给我倒一杯吗？', en: 'may I have a cup of your tea?' },
  'old-films': { zh: '最近又看了哪部老电影？', en: 'which old film did you like best?' },
};

/** What a thoughtful guest would say: a word on the question, and on what this relative has brought up. */
function replyTo({ who, topic, level }: Question, at: TableState, lang: Lang): string {
  const { mentioned, used } = mind(at, who);
  const to = mentioned.find((interest) => !used.includes(interest) && interest in turns);
  const start = starts[topic]?.[lang][level - 1] ?? starts[topic]?.[lang][0] ?? '';
  const turn = to === undefined ? '' : (turns[to]?.[lang] ?? '');
  if (turn === '') return `${start}${lang === 'zh' ? '。' : '.'}`;
  return lang === 'zh' ? `${start}，${turn}` : `${start}; ${turn}`;
}

function sample(lang: Lang): string {
  const at = table(lang);
  const name = (id: string): string => at.cast.find((one) => one.id === id)?.name ?? id;
  const lines: string[] = [];
  const note = (now: { readonly said: ReturnType<typeof round>['said'] }): void => {
    for (const { who, text, move } of now.said) lines.push(`${name(who)} [${move.kind}]: ${text}`);
  };
  let now = round(startTable(at), at);
  note(now);
  while (!isOver(now.table, at)) {
    const question = firstWaiting(now.table, at);
    const text = replyTo(question, now.table, lang);
    lines.push(`  > ${name(question.who)}: ${text}`);
    const kinTerm = at.kinAccept[question.who]?.[0] ?? '';
    now = round(hearReply(now.table, { to: question.who, text, kinTerm }, at).table, at);
    note(now);
  }
  const ends = Object.entries(now.table.minds).map(
    ([id, { tension, topics }]) =>
      `${id}: tension ${tension}, ${Object.entries(topics)
        .map(([topic, { status, level }]) => `${topic} ${status} at ${level}`)
        .join(', ')}`,
  );
  return [...lines, '', ...ends, ''].join('\n');
}

/** UPDATE_GOLDEN=1 writes the file anew; read it aloud before committing it. */
test.each(langs)('a sample talk in %s is the one that was read and found to sound right', (lang) => {
  const file = resolve(folder, `talk.${lang}.txt`);
  const text = sample(lang);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
});

test.each(langs)('in the sample talk in %s every topic is closed and nobody is upset', (lang) => {
  expect(sample(lang)).not.toMatch(/offended|asked at|tension [2-5]/);
});
