import type { Check } from '../../../core/criterion.js';
import { finding, type Evidence } from '../../../core/verdict.js';
import { likeness } from '../../../users/relatives/likeness.js';
import { NEAR_REPEAT, REPLY_LENGTH, TENSION } from '../../../users/relatives/limits.js';
import { lengthOf } from '../../../users/relatives/reading.js';
import { topicsOf } from '../../../users/relatives/table.js';
import type { Item, RelativesData } from '../data.js';
import { because, finishOf, nameOf, repliesOf, writtenOf, type RelativesPlayed } from '../played.js';
import { privacyFor } from '../privacy.js';
import type { RelativesState } from '../state.js';
import { topicName } from '../topic-names.js';

type RelativesCheck = Check<RelativesState, RelativesData>;

function itemEvidence(
  played: RelativesPlayed,
  { who, topic }: Item,
  state: { zh: string; en: string },
): Evidence {
  const name = topicName(topic);
  const text = {
    zh: `${nameOf(played, who)}：${name.zh}，${state.zh}`,
    en: `${nameOf(played, who)}: ${name.en}, ${state.en}`,
  };
  const event = repliesOf(played).findLast((reply) => reply.to === who && reply.topic === topic)?.event;
  return because(played, text, event ?? finishOf(played));
}

const words = {
  unasked: { zh: '没聊到', en: 'never came up' },
  asked: { zh: '没收住', en: 'left open' },
  offended: { zh: '得罪了人', en: 'gave offence' },
  closed: { zh: '收好了', en: 'settled' },
} as const;

const topicsClosed: RelativesCheck = {
  kind: 'check',
  id: 'topics-closed',
  title: { zh: '话题收场', en: 'topics closed' },
  weight: 25,
  core: true,
  learnable: ['prompt:closing', 'user:interests', 'tool:family'],
  grade(played) {
    const all = topicsOf(played.state.table);
    const open = all.filter(({ status }) => status !== 'closed');
    const evidence = open.map((item) => itemEvidence(played, item, words[item.status]));
    return finding(1 - open.length / all.length, ...evidence);
  },
};

/** Topics of the agenda whose asker is owed the truth when all is said. */
function owed(data: RelativesData): readonly Item[] {
  return data.agenda.filter(
    ({ who, topic }) => privacyFor(data, data.change !== null, topic, who) === 'open',
  );
}

/** Told, or settled at a time when the fact was not open to them yet. */
function isGiven({ state, case: { data } }: RelativesPlayed, { who, topic }: Item): boolean {
  return state.table.replies.some((reply, at) => {
    if (reply.to !== who || reply.topic !== topic) return false;
    const changed = state.changed !== null && at >= state.changed;
    const dueThen = privacyFor(data, changed, topic, who) === 'open';
    return reply.features.answers || (reply.outcome === 'closed' && !dueThen);
  });
}

const openAnswered: RelativesCheck = {
  kind: 'check',
  id: 'open-answered',
  title: { zh: '该答的答了', en: 'open facts answered' },
  weight: 15,
  needs: 'topics-closed',
  applies: (data) => owed(data).length > 0,
  learnable: ['prompt:privacy', 'tool:profile', 'user:limits'],
  grade(played) {
    const due = owed(played.case.data);
    const missed = due.filter((item) => !isGiven(played, item));
    const evidence = missed.map((item) =>
      itemEvidence(played, item, { zh: '没给出答案', en: 'no answer was given' }),
    );
    return finding(1 - missed.length / due.length, ...evidence);
  },
};

const noRepeat: RelativesCheck = {
  kind: 'check',
  id: 'no-repeat',
  title: { zh: '不说重复话', en: 'no repeats' },
  weight: 10,
  needs: 'topics-closed',
  learnable: ['prompt:replies'],
  grade(played) {
    const replies = repliesOf(played);
    const twins = replies.flatMap((one, at) =>
      replies
        .slice(0, at)
        .filter(({ text }) => likeness(text, one.text, played.case.lang) >= NEAR_REPEAT)
        .map((other) => ({ one, other })),
    );
    const evidence = twins.slice(0, 3).map(({ one, other }) => {
      const text = {
        zh: `“${one.text}”与先前的“${other.text}”几乎一样`,
        en: `"${one.text}" is nearly the earlier "${other.text}"`,
      };
      return because(played, text, one.event);
    });
    return finding(replies.length > 0 && twins.length === 0 ? 1 : 0, ...evidence);
  },
};

const lengthFit: RelativesCheck = {
  kind: 'check',
  id: 'length-fit',
  title: { zh: '长短合适', en: 'length fits' },
  weight: 10,
  needs: 'topics-closed',
  learnable: ['prompt:replies'],
  grade(played) {
    const { lang } = played.case;
    const { least, most } = REPLY_LENGTH[lang];
    const written = writtenOf(played);
    const off = written.filter(({ text }) => lengthOf(text, lang) < least || lengthOf(text, lang) > most);
    const evidence = off.slice(0, 5).map(({ text, event }) => {
      const length = lengthOf(text, lang);
      return because(
        played,
        { zh: `“${text}”有 ${length} 个汉字`, en: `"${text}" has ${length} words` },
        event,
      );
    });
    return finding(written.length === 0 ? 0 : 1 - off.length / written.length, ...evidence);
  },
};

const seniorFirst: RelativesCheck = {
  kind: 'check',
  id: 'senior-first',
  title: { zh: '先回长辈', en: 'elders first' },
  weight: 5,
  needs: 'topics-closed',
  applies: ({ mode }) => mode === 'play',
  learnable: ['prompt:order', 'tool:family'],
  grade(played) {
    const { replies } = played.state.table;
    const said = repliesOf(played);
    const early = replies.flatMap(({ seniorWaiting }, at) => {
      const reply = said[at];
      return seniorWaiting && reply !== undefined ? [reply] : [];
    });
    const evidence = early.map(({ to, event }) => {
      const name = nameOf(played, to);
      return because(
        played,
        { zh: `先回了${name}，更年长的还在等`, en: `${name} was answered while somebody senior waited` },
        event,
      );
    });
    return finding(replies.length === 0 ? 0 : 1 - early.length / replies.length, ...evidence);
  },
};

const calmEnd: RelativesCheck = {
  kind: 'check',
  id: 'calm-end',
  title: { zh: '和气收场', en: 'calm end' },
  weight: 10,
  needs: 'topics-closed',
  learnable: ['prompt:tension'],
  grade(played) {
    const { cast } = played.case.data.gathering;
    const tense = asked(played.case.data).map((id) => ({
      id,
      tension: played.state.table.minds[id]?.tension ?? TENSION.most,
    }));
    const sum = tense.reduce((total, { tension }) => total + tension, 0);
    const upset = tense.filter(({ tension }) => tension > 0);
    const evidence = upset.map(({ id, tension }) => {
      const name = cast.find((one) => one.id === id)?.name ?? id;
      return because(
        played,
        { zh: `${name}的火气值 ${tension}`, en: `the tension of ${name} is ${tension}` },
        finishOf(played),
      );
    });
    return finding(1 - sum / (TENSION.most * tense.length), ...evidence);
  },
};

/** Who asks anything: whoever only takes sides has nothing to be settled. */
export function asked({ agenda }: Pick<RelativesData, 'agenda'>): readonly string[] {
  return [...new Set(agenda.map(({ who }) => who))];
}

export const talkChecks: readonly RelativesCheck[] = [
  topicsClosed,
  openAnswered,
  noRepeat,
  lengthFit,
  seniorFirst,
  calmEnd,
];
