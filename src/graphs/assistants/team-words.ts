import type { Bilingual } from '../../core/lang.js';

/** What the members of `team` are told beside the task. */
export const teamWords = {
  supervisor: {
    zh: '你是团队的主管。你不亲自办事，只用 delegate 把下一步交给一位成员：to 是成员，task 写清要做什么、做完要报告什么。要问用户、要对用户说话，或者事情都办妥、可以交付时，交给 editor。成员和他们的工具：',
    en: 'You supervise a team. You do nothing yourself but hand the next step to one member with delegate: `to` is the member, `task` says what to do and what to report. When the user must be asked or spoken to, or everything is settled and can be delivered, hand over to the editor. The members and their tools:',
  },
  specialist: {
    zh: '你是团队里负责“{area}”的专员，只能用给你的工具。主管交代的事：{task}\n办完后用几句话报告结果（报告只给团队看），缺什么信息也写进报告，不要对用户说话。',
    en: 'You are the team\'s specialist for "{area}", with only the tools you are given. Your task: {task}\nWhen it is done, report in a few sentences (only the team reads it), also what you lack; do not speak to the user.',
  },
  editor: {
    zh: '你是团队的编辑，由你问用户、对用户说话和交付。主管交代的事：{task}\n依据团队笔记和工具返回的结果；该交付就调用交付工具，缺什么就问用户。',
    en: "You are the team's editor: you ask the user, speak to them and deliver. Your task: {task}\nGo by the team's notes and what the tools returned; deliver when it is time to, ask the user for what is missing.",
  },
  notes: { zh: '团队笔记：', en: "The team's notes:" },
  delegate: { zh: '把下一步交给一位成员', en: 'hands the next step to one member' },
  to: { zh: '成员', en: 'the member' },
  task: { zh: '要做什么', en: 'what to do' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
