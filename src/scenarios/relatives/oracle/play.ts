import type { Json } from '../../../core/json.js';
import type { Lang } from '../../../core/lang.js';
import type { Observation, PolicyCall, Script } from '../../../core/policy.js';
import { isRefusal } from '../../../core/tool.js';
import { fold } from '../../../text/normalise.js';
import { interestsIn } from '../../../users/relatives/interest-words.js';
import { generation } from '../../../world/kinship/shape.js';
import { readKinPath } from '../../../world/kinship/steps.js';
import { topicsNamed } from '../../../users/relatives/topic-words.js';
import { privacyOf, readChange, type Known, type KnownRelative } from './known.js';
import { replyTo, type Task, type Wrong } from './wording.js';

/** What the reference solution keeps in mind of a talk. */
type Memory = {
  known: Known;
  /** The topic that each waits for an answer on, by id. */
  readonly waiting: Map<string, string>;
  /** How often each has asked a topic, by `id topic`. */
  readonly asked: Map<string, number>;
  readonly mentioned: Map<string, string[]>;
  readonly used: Map<string, string[]>;
  readonly settled: { readonly relative_id: string; readonly topic: string }[];
  count: number;
};

/** Answers all who wait, again and again, until nobody does. */
export function* playTable(known: Known, said: readonly string[], wrong: Wrong, lang: Lang): Script {
  const memory: Memory = {
    ...{ known, waiting: new Map(), asked: new Map(), mentioned: new Map(), used: new Map() },
    ...{ settled: [], count: 0 },
  };
  for (const words of said) listen(memory, words);
  for (let due = takeWaiting(memory); due.length > 0; due = takeWaiting(memory)) {
    const tasks = due.map(({ relative, topic }) => taskFor(memory, relative, topic, wrong));
    const calls = tasks.map((task): PolicyCall => {
      const reply = replyTo(memory.known, task, wrong, lang);
      return { name: 'say', args: { to: task.relative.relative_id, ...reply } };
    });
    const heard: Observation = yield { calls };
    for (const [at, task] of tasks.entries()) note(memory, task, heard.results[at] ?? null);
    for (const words of heard.said) listen(memory, words);
  }
  const closed_topics = memory.settled.filter(
    (one, at) => !memory.settled.slice(0, at).some((other) => JSON.stringify(other) === JSON.stringify(one)),
  );
  yield { calls: [{ name: 'finish', args: { closed_topics, advice: advice[lang] } }] };
}

const advice = {
  zh: '饭后陪他们聊聊各自爱聊的，下回就没那么多问题了。',
  en: 'After the meal, sit with them over what they like; next time there will be fewer questions.',
} as const;

function listen(memory: Memory, words: string): void {
  const speaker = memory.known.relatives.find(
    ({ name }) => words.startsWith(`${name}：`) || words.startsWith(`${name}: `),
  );
  if (speaker === undefined) {
    memory.known = readChange(memory.known, words);
    return;
  }
  const id = speaker.relative_id;
  const text = fold(words.slice(speaker.name.length + 1));
  hearInterests(memory, interestsIn(text));
  const topic = topicsNamed(text).find((one) => memory.known.facts.some((fact) => fact.topic === one));
  if (topic === undefined) return;
  memory.waiting.set(id, topic);
  const key = `${id} ${topic}`;
  memory.asked.set(key, (memory.asked.get(key) ?? 0) + 1);
}

/** An interest has come up from whoever likes it, also where another brings it up for them. */
function hearInterests({ known, mentioned }: Memory, heard: readonly string[]): void {
  for (const [id, liked] of Object.entries(known.liked)) {
    const named = heard.filter((interest) => liked.includes(interest));
    mentioned.set(id, [...(mentioned.get(id) ?? []), ...named]);
  }
}

type Due = { readonly relative: KnownRelative; readonly topic: string };

const above = ({ rel_path }: KnownRelative): number => generation(readKinPath(rel_path));

/** Everybody who waits, elders first: in one go, so that nobody is kept waiting by what an elder asks next. */
function takeWaiting({ known, waiting }: Memory): readonly Due[] {
  const due = known.relatives
    .toSorted((a, b) => above(b) - above(a) || b.age - a.age)
    .flatMap((relative): Due[] => {
      const topic = waiting.get(relative.relative_id);
      return topic === undefined ? [] : [{ relative, topic }];
    });
  waiting.clear();
  return due;
}

function taskFor(memory: Memory, relative: KnownRelative, topic: string, wrong: Wrong): Task {
  const id = relative.relative_id;
  const level = memory.asked.get(`${id} ${topic}`) ?? 1;
  const turns =
    privacyOf(memory.known, topic, id) === 'private' && level >= relative.insists && !wrong('redirect');
  const used = memory.used.get(id) ?? [];
  const fresh = (memory.mentioned.get(id) ?? []).findLast((one) => !used.includes(one)) ?? null;
  const count = memory.count;
  memory.count += 1;
  const onTopic = memory.settled.filter((one) => one.topic === topic).length;
  return { relative, topic, interest: turns ? fresh : null, count, onTopic };
}

/** What became of a reply: heard, or handed back because the user broke in, and then still due. */
function note(memory: Memory, { relative, topic, interest }: Task, result: Json): void {
  const id = relative.relative_id;
  if (isRefusal(result)) {
    if (result.error.code === 'interrupted') memory.waiting.set(id, topic);
    return;
  }
  memory.settled.push({ relative_id: id, topic });
  if (interest !== null) memory.used.set(id, [...(memory.used.get(id) ?? []), interest]);
}
