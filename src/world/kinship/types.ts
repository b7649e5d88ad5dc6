/** The words of kinship: who stands where, seen from somebody, and what is wrong with a family. */

export type Sex = 'male' | 'female';

/** Where the terms are used: 姥姥 is northern, 外婆 southern. `any` takes both. */
export type Region = 'north' | 'south' | 'any';

/**
 * One step from a person to another. The first ten say all; the last six leave out sex or age:
 * 亲 a parent, 偶 the spouse, 昆 a brother, 姊 a sister, 同 a brother or sister, 孩 a child.
 */
export type Step =
  | '父'
  | '母'
  | '夫'
  | '妻'
  | '兄'
  | '弟'
  | '姐'
  | '妹'
  | '子'
  | '女'
  | '亲'
  | '偶'
  | '昆'
  | '姊'
  | '同'
  | '孩';

/** Steps from ego to the target: 母 弟 妻 is mother's younger brother's wife. None: ego. */
export type KinPath = readonly Step[];

/** How old the target (or, for somebody's spouse, the one married) is against somebody on the way. */
export type AgeRel = {
  readonly rel: 'older' | 'younger' | 'unknown';
  /** The path from ego to that person, empty for ego. Left out: whoever the term is measured against. */
  readonly vs?: KinPath | undefined;
};

export type KinQuery = {
  readonly path: KinPath;
  readonly egoSex: Sex;
  readonly targetSex?: Sex | undefined;
  readonly ageRel?: AgeRel | undefined;
  readonly region: Region;
  /** 排行 among the target's brothers or sisters, 1 the eldest; `last` the youngest (小, 老, 幺). */
  readonly order?: number | 'last' | undefined;
  /** `en` adds the pinyin without tones (`er jiu`) to what is accepted. */
  readonly lang?: 'zh' | 'en' | undefined;
};

/** What ego calls the target. All empty when Chinese has no settled term for the path. */
export type KinTerms = {
  /** Terms of reference as dictionaries have them, the region's own first. */
  readonly standard: readonly string[];
  /** What is said to the target's face, the commonest first. */
  readonly address: readonly string[];
  /** Everything that is right, `standard` and `address` included. */
  readonly accepted: readonly string[];
};

export type FamilyPerson = {
  readonly id: string;
  readonly name: string;
  readonly sex: Sex;
  /** `1965`, `1965-03` or `1965-03-02`. */
  readonly born?: string | undefined;
  /** Years; used where `born` is missing. */
  readonly age?: number | undefined;
  /** 排行 among brothers (a man) or sisters (a woman), 1 the eldest. */
  readonly order?: number | undefined;
};

export type Family = {
  readonly persons: readonly FamilyPerson[];
  readonly parents: readonly { readonly child: string; readonly parent: string }[];
  readonly couples: readonly { readonly a: string; readonly b: string }[];
};

export type FamilyProblemKind =
  | 'same-id'
  | 'same-name'
  | 'unknown-person'
  | 'cycle'
  | 'child-older'
  | 'two-mothers'
  | 'two-fathers'
  | 'couple-sex'
  | 'couple-kin'
  | 'sibling-order';

export type FamilyProblem = {
  readonly kind: FamilyProblemKind;
  readonly message: { readonly zh: string; readonly en: string };
  /** Ids (for `unknown-person`, the id that nobody has). */
  readonly persons: readonly string[];
};

/** A kin term found in a text. */
export type KinMention = {
  /** As the text has it: `Er Jiu`, `二舅`. */
  readonly text: string;
  /** The terms of the vocabulary it may be (several only in pinyin: 姑父, 姑夫). */
  readonly terms: readonly string[];
  /** Position in the folded text that was searched. */
  readonly start: number;
  readonly end: number;
};
