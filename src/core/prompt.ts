import type { Case } from './case.js';
import type { Bilingual } from './lang.js';
import { limitsSchema, type Limits } from './limits.js';
import type { AnyScenario } from './scenario.js';

/** The limits of a trial that a subject can run into, and therefore is told. */
export type KnownLimits = Pick<Limits, 'turns' | 'toolCalls'>;

const limitsText = ({ turns, toolCalls }: KnownLimits): Bilingual => ({
  zh: `你最多发 ${String(turns)} 条消息（调用工具的也算），最多调用 ${String(toolCalls)} 次工具；用完还没交付就算没办成。`,
  en: `You have at most ${String(turns)} messages (those that call tools included) and ${String(toolCalls)} tool calls; not delivering within them counts as failing the task.`,
});

/** What a model is told first: the scenario's instructions and the trial's limits. */
export function systemPrompt(
  scenario: AnyScenario,
  { data, lang }: Case,
  limits: KnownLimits = limitsSchema.parse({}),
): string {
  return `${scenario.system(data, lang)}\n\n${limitsText(limits)[lang]}`;
}
