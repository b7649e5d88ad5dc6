/** Words that turn a whole message into a request, lists below it included. */
const requests =
  /请(?:您|你)?(?:先|再|也|一并|帮我)*(?:告诉|告知|提供|说明|补充|说一下|介绍|列出|确认|回答|发一下)|麻烦(?:您|你)?(?:告诉|提供|说|确认)|(?:需要|想)(?:向您|跟您|和您|了解|确认|知道)|\b(?:please (?:tell|share|provide|give|list|confirm|send|let|describe|state)|let me know|could you|can you|would you|i (?:need|would like|want|'d like) to (?:know|ask|confirm|check))\b/iu;

/** Words that make one sentence a question, whatever its punctuation. */
const questions =
  /[??]|[吗呢么]\s*$|是否|有没有|能不能|可不可以|多少|几(?:点|岁|位|个|人|件|次|口)|什么|哪|谁|怎么|多大|\b(?:what|which|who|whose|how|when|where|why|is there|are there|do you|does|did you|are you|is anyone|has anyone|any)\b/iu;

const sentenceEnds = /(?<=[。!?!?;;\n])|(?<=\.)\s/u;

/**
 * The part of an assistant's prose that asks something: the whole text where it requests answers,
 * otherwise its questions. Empty for a text that only tells, so that a summary which happens to
 * mention luggage is not taken for a question about it.
 */
export function askingPart(text: string): string {
  if (requests.test(text)) return text;
  return text
    .split(sentenceEnds)
    .filter((sentence) => questions.test(sentence))
    .join(' ');
}
