/**
 * Words that tell a yes or a no on a topic by what they stand for, whoever it is said of: 预产期, 失业金, ex-husband. Only
 * words of one sense belong here, since no pattern stands about them. One after the other, `_` for a space, `(a/b)` for
 * either, `..` for a few characters, `<n>` for a number.
 */
export type Evidence = { readonly yes: string; readonly no: string };

/*
 * The tables of `words/` are read anywhere; those of `replies/` only where the listener has asked about the topic: 初八报到
 * answers 工作找着没, and 跟猫过 who one lives with, but said by themselves they may be about anything.
 */
