import type { Rubric } from '../../../core/criterion.js';
import type { Lang } from '../../../core/lang.js';
import { regionProfile } from '../../../world/dialect/regions.js';
import type { DialectData } from '../data.js';
import { noteOf } from '../note.js';
import { taughtOf, type DialectPlayed } from '../outcome.js';
import type { DialectState } from '../state.js';
import { hostName } from '../words.js';

/** Only what bears on how the lesson is told; whether the dialect is right is decided by the sheet, never by a judge. */
function factsFor(played: DialectPlayed): string {
  const { data, lang } = played.case;
  const { region, learner, hosts } = data;
  const { name, approximate } = regionProfile(region);
  const phrases = taughtOf(played).map(({ said, row }) => {
    const use = row === null ? '?' : row.occasion;
    return `${said.local_text} = ${said.meaning} (${use}, ${said.to_whom})`;
  });
  return [
    `region: ${name[lang]}; romanization only approximates the sounds: ${approximate ? 'yes' : 'no'}`,
    `learner: ${learner.role}, age ${learner.age}`,
    `hosts: ${hosts.map((host) => `${hostName(host, lang)} (${host.age})`).join('; ')}`,
    `phrases: ${phrases.join('; ') || '-'}`,
  ].join('\n');
}

const heading: Readonly<Record<'note' | 'lesson', Readonly<Record<Lang, string>>>> = {
  note: { zh: '【随练习附上的纸条】', en: '[slip handed in with the practice]' },
  lesson: { zh: '【课文】', en: '[the lesson]' },
};

/** The lesson, below the slip of paper that some learners hand in. */
function artefactOf({ state, case: { data, lang } }: DialectPlayed): string {
  const lesson = state.delivery?.lesson ?? '';
  const note = noteOf(data, 0);
  return note === null ? lesson : `${heading.note[lang]}\n${note}\n${heading.lesson[lang]}\n${lesson}`;
}

export const teachable: Rubric<DialectState, DialectData> = {
  kind: 'rubric',
  id: 'teachable',
  title: { zh: '教得会', en: 'teachable' },
  question: {
    zh: '这堂课学员能照着学会、用上吗：每句是否落到什么时候对谁说，有没有帮记的办法，读音的近似是否如实说明？',
    en: 'Could the learner learn and use it from this lesson: is each phrase tied to a moment and a host, is there a memory aid, is it honest about what is only approximate?',
  },
  learnable: ['prompt:deliver', 'tool:finish'],
  anchors: [
    { value: 0, text: { zh: '只列出句子', en: 'only a list of phrases' } },
    { value: 0.5, text: { zh: '列出句子并说了用处', en: 'a list with what each is used for' } },
    {
      value: 1,
      text: {
        zh: '每句都落到具体的时候和主人，有一个帮记的办法，并如实说明读音的近似',
        en: 'each phrase is tied to a moment and a host, there is one memory aid, and it is honest about approximation',
      },
    },
  ],
  artefact: artefactOf,
  facts: factsFor,
};
