/** What pictures stand for beside a mark of yes or no: 💑❌ is 没有对象, 🚗✅ 有车. */
const pictures: readonly (readonly [pictures: string, had: string, lacked: string])[] = [
  ['🤰|🫃|🤱|👶|🍼', '怀孕了', '没怀孕'],
  ['👩❤👨|👩❤👩|👨❤👨|👫|👬|👭|💑|💏|💘|❤|💕', '有对象', '没有对象'],
  ['💍|👰|🤵|💒', '要结婚', '不结婚'],
  ['🏠|🏡|🏘', '有房子了', '没有房子'],
  ['🚗|🚙|🏎', '有车了', '没有车'],
  ['💼|👔', '有工作', '工作没了'],
  ['💔', '分手了', '没分手'],
  ['🏥|💊|👨⚕|👩⚕', '在看医生', '没看医生'],
];
/** 女朋友🈚: the word in place of a picture. */
const words: readonly (readonly [word: string, has: string, lacks: string])[] = [
  ['女朋友|男朋友|女友|男友|对象', '有对象', '没有对象'],
  ['房子?|买房', '有房子了', '没有房子'],
  ['车子?|买车', '有车了', '没有车'],
];
const yes = '[✅✔☑👌👍⭕]';
const no = '(?:[❌❎✖🚫🈚]|🙅(?:\\p{Emoji_Modifier})?[♀♂]?)';
const marked = new RegExp(`${yes}|${no}`, 'u');
const rows = [...pictures, ...words].map(([picture, had, lacked]) => {
  const beside = (mark: string): RegExp => new RegExp(`(?:${picture})${mark}|${mark}(?:${picture})`, 'gu');
  return { is: beside(yes), isNot: beside(no), had, lacked };
});

/** A text with such pairs in words, each a clause of its own. */
export function withPicturesSaid(text: string): string {
  if (!marked.test(text)) return text;
  return rows.reduce(
    (said, { is, isNot, had, lacked }) => said.replace(is, `,${had},`).replace(isNot, `,${lacked},`),
    text,
  );
}
