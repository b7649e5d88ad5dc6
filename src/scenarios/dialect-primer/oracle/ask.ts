import type { Bilingual } from '../../../core/lang.js';
import { relationName, relPaths, type RelPath } from '../../../world/dialect/kin.js';
import { regionProfile } from '../../../world/dialect/regions.js';
import { occasions, regionIds, type Occasion, type Region } from '../../../world/dialect/types.js';
import { conditionsAt } from '../conditions.js';
import type { Recipient } from '../gift-choice.js';

/** Everything the user knows that a lesson can depend on, in one message. */
export const question: Bilingual = {
  zh: '请告诉我：主人们有没有要忌口的病、会不会对什么过敏、有没有宗教信仰、各喜欢什么样的礼物，学员最多学几句，当地话已经会说哪些。',
  en: 'Please tell me: does any host have an illness, an allergy or a religion to heed, what does each of them like, how many phrases can the learner take at most, and which do they already know?',
};

export type SeenHost = { readonly id: string; readonly rel_path: RelPath; readonly age: number };

/** What the opening says; the region may be corrected later. */
export type Opening = {
  readonly region: Region;
  readonly hosts: readonly SeenHost[];
  readonly age: number;
  readonly role: 'partner' | 'child';
  readonly budget_fen: number;
  readonly moments: readonly Occasion[];
};

/** The region a text names; of a correction the new one, for the old is not repeated. */
export function regionIn(text: string): Region | null {
  return (
    regionIds.find((region) => {
      const { zh, en } = regionProfile(region).name;
      return text.includes(zh) || text.includes(en);
    }) ?? null
  );
}

/** What the first message says. Throws when it cannot be read: the wording and this reader belong together. */
export function readOpening(text: string): Opening {
  const region = regionIn(text);
  const hosts = [...text.matchAll(/(h\d) ([^（(、,]+?) ?[（(](\d+)(?: 岁)?[）)]/gu)].map(
    ([, id = '', name = '', age = '']): SeenHost => ({ id, rel_path: relationNamed(name), age: Number(age) }),
  );
  if (region === null || hosts.length === 0) throw new Error(`oracle: cannot read the opening ${text}`);
  return {
    ...{ region, hosts },
    age: numberIn(/(\d+) 岁|age (\d+)/u, text),
    role: /对象|partner/u.test(text) ? 'partner' : 'child',
    budget_fen: numberIn(/(\d+) ?(?:分|fen)/u, text),
    moments: occasions.filter((moment) => new RegExp(`[（(]${moment}[）)]`, 'u').test(text)),
  };
}

function relationNamed(name: string): RelPath {
  const found = relPaths.find((path) => {
    const { zh, en } = relationName(path);
    return zh === name || en === name;
  });
  if (found === undefined) throw new Error(`oracle: unknown relation ${name}`);
  return found;
}

function numberIn(pattern: RegExp, text: string): number {
  const [, first, second] = pattern.exec(text) ?? [];
  const found = first ?? second;
  if (found === undefined) throw new Error(`oracle: nothing matches ${String(pattern)} in ${text}`);
  return Number(found);
}

/** What the answers to `question` say. */
export type Answers = {
  readonly recipients: readonly Recipient[];
  readonly max_phrases: number;
  /** Texts of phrases. */
  readonly knows: readonly string[];
};

/** What was told of one host. */
type File = { readonly conditions: string[]; readonly tastes: string[] };
const fileOf = ({ age }: SeenHost): File => ({ conditions: [...conditionsAt(age)], tastes: [] });

/** `h1 外婆有糖尿病（diabetes）`, `h1 外婆喜欢茶（tea）`: every word in brackets behind a host is of that host. */
export function readAnswers(text: string, hosts: readonly SeenHost[]): Answers {
  const told = new Map(hosts.map((host) => [host.id, fileOf(host)]));
  let [host, part]: [string, keyof File] = ['', 'conditions'];
  for (const [, id, likes, word] of text.matchAll(/(h\d) |(喜欢|likes )|[（(]([a-z_]+)[）)]/gu)) {
    if (id !== undefined) [host, part] = [id, 'conditions'];
    else if (likes !== undefined) part = 'tastes';
    else if (word !== undefined) told.get(host)?.[part].push(word);
  }
  return {
    recipients: hosts.map((host) => ({ id: host.id, ...(told.get(host.id) ?? fileOf(host)) })),
    max_phrases: numberIn(/最多学 (\d+) 句|at most (\d+) phrases/u, text),
    knows: [...text.matchAll(/[“"](\p{Script=Han}+)[”"]/gu)].map(([, words = '']) => words),
  };
}
