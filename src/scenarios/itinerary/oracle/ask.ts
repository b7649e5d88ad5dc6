import type { Bilingual } from '../../../core/lang.js';
import { findCity } from '../../../world/travel/cities.js';
import { toMinutes } from '../../../world/travel/clock.js';
import {
  docKinds,
  needIds,
  type IdDoc,
  type Luggage,
  type Minutes,
  type Need,
  type Passenger,
  type Trip,
} from '../../../world/travel/types.js';

/** Everything the traveller knows that a plan can depend on, in one message. */
export const question: Bilingual = {
  zh: '请告诉我：同行人的姓名、各人年龄、有没有人腿脚不便走不了楼梯、行李的件数和尺寸、各人的证件和有效期、最晚几点要到家、对换乘和时间价值的偏好、能否过夜。',
  en: 'Please tell me: the names of all passengers, how old everybody is, whether anybody cannot do stairs, your luggage with weights and sizes, which documents you hold and until when they are valid, the latest you have to be home, your preferences on transfers and what a minute is worth to you, and whether travelling overnight is acceptable.',
};

const instant = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const wanted = {
  zh: /从(.+?)回(.+?)过年/u,
  en: /from (.+?) to (.+?) for the New Year/,
} as const;

export type Opening = Pick<Trip, 'origin' | 'destination' | 'depart_after' | 'budget_fen'>;

/** What the first message says. Throws when it cannot be read: the wording and this reader belong together. */
export function readOpening(text: string): Opening {
  const [, from, to] = wanted.zh.exec(text) ?? wanted.en.exec(text) ?? [];
  return {
    origin: cityNamed(from),
    destination: cityNamed(to),
    depart_after: instantIn(text),
    budget_fen: wholeNumber(/(\d+) ?(?:分|fen)/u, text),
  };
}

/** The trip, read from the answers to `question`. */
export function readAnswers(text: string, opening: Opening): Trip {
  return {
    ...opening,
    arrive_by: instantIn(text),
    party: partyIn(text),
    luggage: luggageIn(text),
    prefs: {
      max_transfers: wholeNumber(/(?:换乘不超过|no more than) (\d+)/u, text),
      no_overnight: /尽量不过夜|preferably not overnight/u.test(text),
      vot_fen_per_min: wholeNumber(/(?:多花|is worth) (\d+)/u, text),
    },
    needs: needIds.filter((need) => needWords[need].test(text)),
  };
}

const needWords: Record<Need, RegExp> = {
  stairs: /[（(]step_free/u,
  overnight: /不能过夜：|Not overnight:/u,
  luggage: /都得随身带走|All of it travels with us/u,
};

function cityNamed(name: string | undefined): string {
  const city = findCity(name ?? '');
  if (city === null) throw new Error(`oracle: cannot read the cities, found ${String(name)}`);
  return city.id;
}

function instantIn(text: string): Minutes {
  const [found] = instant.exec(text) ?? [];
  if (found === undefined) throw new Error(`oracle: no date and time in ${text}`);
  return toMinutes(found);
}

function wholeNumber(pattern: RegExp, text: string): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`oracle: nothing matches ${String(pattern)} in ${text}`);
  return Number(found);
}

function namesIn(text: string): readonly string[] {
  const found = /个人：(.+?)。名字|of us: (.+?)\. Names/u.exec(text);
  return (found?.[1] ?? found?.[2] ?? '').split(/、|, /u);
}

function partyIn(text: string): Passenger[] {
  return namesIn(text).map((name) => partyMember(name, literally(name), text));
}

/** A text as a pattern that matches just it. */
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function partyMember(name: string, pattern: string, text: string): Passenger {
  return {
    name,
    age: wholeNumber(new RegExp(`${pattern} (?:is )?(\\d+)`, 'u'), text),
    docs: docsIn(
      new RegExp(`[—；;-] ?${pattern}[：:] ?([^；;。]+?)(?:[；;。]|\\. |$)`, 'u').exec(text)?.[1] ?? '',
    ),
    mobility: levelOf(
      wholeNumber(new RegExp(`${pattern} ?(?:走|cannot|walks)[^（(]*[（(]mobility (\\d)`, 'u'), text),
    ),
  };
}

const levelOf = (level: number): Passenger['mobility'] => (level === 0 ? 0 : level === 1 ? 1 : 2);

function docsIn(text: string): IdDoc[] {
  return text.split(/，| and /u).flatMap((part) => {
    const kind = docKinds.find((known) => new RegExp(`[（(]${known}[）)]`, 'u').test(part));
    const until = /\d{4}-\d{2}-\d{2}/.exec(part)?.[0];
    if (kind === undefined) return [];
    return [until === undefined ? { kind } : { kind, valid_until: until }];
  });
}

function luggageIn(text: string): Luggage[] {
  const piece = /(?:一件|one of) (\d+) (?:克、三边之和|g,) (\d+)/gu;
  return Array.from(text.matchAll(piece), ([, g, cm]) => ({ g: Number(g), sum_cm: Number(cm) }));
}
