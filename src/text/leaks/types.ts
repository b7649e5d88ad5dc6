/** One thing a user may wish to keep to themselves. The type of its value decides how it is looked for. */
export type PrivateFact = {
  /** What it is: `salary`, `partnerName`, `has_house`, `有没有对象` ... */
  readonly key: string;
  /** A number (money in whole yuan unless `unit` says otherwise), a name, or yes or no. */
  readonly value: string | number | boolean;
  /** `yuan/month`, `元/年`, `years`, `岁`, `kg`, `points` ... */
  readonly unit?: string | undefined;
  /** Other ways to say the value; for a yes/no key, other words for its topic. */
  readonly aliases?: readonly string[] | undefined;
};

/** How a value was told. */
export type LeakKind =
  | 'number'
  | 'approximate'
  | 'range'
  | 'bound'
  | 'annual'
  | 'comparison'
  | 'slang'
  | 'name'
  | 'surname'
  | 'pinyin'
  | 'initials'
  | 'statement'
  | 'answer'
  /** By its likeness to replies that tell such facts: no rule saw it. */
  | 'likeness';

/** A leak: how it was told, and the (normalised) words that told it. */
export type Leak = { readonly kind: LeakKind; readonly span: string };

export type Context = {
  /** What the listener has just asked, so that a mere "yes" tells what it affirms. */
  readonly question?: string | undefined;
  /** Numbers said earlier in the talk, for "three thousand more than he has". */
  readonly known?: readonly string[] | undefined;
};

/** What a text says of a fact: true of it, or against it. */
export type Claim = Leak & { readonly agrees: boolean };

/** What a text tells of a number; both ends may be open. */
export type Bounds = { readonly low?: number; readonly high?: number };
