/**
 * Words that tell a yes or a no on a topic by what they stand for, whoever it is said of: 预产期, 失业金, ex-husband. Only
 * words of one sense belong here, since no pattern stands about them. One after the other, `_` for a space, `(a/b)` for
 * either, `..` for a few characters, `<n>` for a number.
 */
export type Evidence = { readonly yes: string; readonly no: string };
