/**
 * Other names under which a maker's models go, as the makers themselves publish them; a name that is not here is a
 * family of its own. Only for judges that would grade their own kin: incomplete, and no harm where it is.
 */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  openai: ['gpt', 'chatgpt', 'o', 'codex', 'davinci'],
  anthropic: ['claude'],
  gemini: ['gemma', 'google'],
  llama: ['meta', 'codellama'],
  mistral: ['mixtral', 'ministral', 'codestral', 'magistral', 'devstral', 'pixtral'],
  grok: ['xai'],
  qwen: ['qwq', 'qvq', 'tongyi', 'codeqwen'],
  glm: ['chatglm', 'zhipu'],
  moonshot: ['kimi'],
  doubao: ['seed', 'skylark'],
  ernie: ['wenxin'],
  minimax: ['abab'],
  hunyuan: ['hy'],
  deepseek: [],
};

const families = new Map(
  Object.entries(otherNames).flatMap(([family, names]) =>
    [family, ...names].map((name) => [name, family] as const),
  ),
);

function lettersOf(model: string): string {
  const name = model.split('/').at(-1) ?? model;
  return /^[a-z]+/i.exec(name)?.[0].toLowerCase() ?? name;
}

/**
 * `Qwen/Qwen3-8B`, `qwen3:8b` and `QwQ-32B` are of one family, `qwen`: that of the letters the model's own name
 * starts with.
 */
export function familyOf(model: string): string {
  const letters = lettersOf(model);
  return families.get(letters) ?? letters;
}

/** The family that a model's name tells, where it is one of those listed; null for any other name. */
export function knownFamilyOf(model: string): string | null {
  return families.get(lettersOf(model)) ?? null;
}
