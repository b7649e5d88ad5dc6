import type { Delivery } from '../finish.js';

/** The decisions that can be spoiled one by one, and how each then goes wrong. */
export const decisions = ['phrases', 'romanization', 'gifts', 'etiquette', 'drill'] as const;
export type Wrong = (decision: (typeof decisions)[number]) => boolean;

type Spoiler = (delivery: Delivery) => Partial<Delivery>;

const spoilers: Record<Exclude<(typeof decisions)[number], 'drill'>, Spoiler> = {
  /** The last two phrases are made up: the meaning in place of the words. */
  phrases: ({ phrases }) => ({
    phrases: phrases.map((phrase, at) =>
      at < phrases.length - 2 ? phrase : { ...phrase, local_text: phrase.meaning },
    ),
  }),
  /** Tones are left out, and nothing is said to be approximate. */
  romanization: ({ phrases }) => ({
    phrases: phrases.map((phrase) => ({
      ...phrase,
      approximate: false,
      romanization: phrase.romanization.normalize('NFD').replace(/[\u0300\u0301\u0304\u030C\d]/gu, ''),
    })),
  }),
  /** Four of everything. */
  gifts: ({ gifts }) => ({ gifts: gifts.map((gift) => ({ ...gift, qty: 4 })) }),
  /** The youngest first, and half of the customs. */
  etiquette: ({ order_of_greeting, etiquette }) => ({
    order_of_greeting: order_of_greeting.toReversed(),
    etiquette: etiquette.slice(0, Math.floor(etiquette.length / 2)),
  }),
};

/** The delivery with the decisions spoiled that `wrong` names. */
export function spoil(delivery: Delivery, wrong: Wrong): Delivery {
  const { phrases, romanization, gifts, etiquette } = spoilers;
  return {
    ...delivery,
    ...(wrong('romanization') ? romanization(delivery) : {}),
    ...(wrong('gifts') ? gifts(delivery) : {}),
    ...(wrong('etiquette') ? etiquette(delivery) : {}),
    ...(wrong('phrases')
      ? phrases({ ...delivery, ...(wrong('romanization') ? romanization(delivery) : {}) })
      : {}),
  };
}
