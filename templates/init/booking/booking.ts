/** A scenario to start from: book the right table for a user. README.md says how to go on. */
import { defineBot, defineScenario, finding, finishedGate, noViralBait } from 'festeval';
import { anyTable, decisions, oracle, phrases } from './play.js';
import { prepare, rowSchema, tables, tools, type BookingData, type BookingState } from './world.js';

const spotNames = { window: '窗边', hall: '大厅', room: '包间' };

export const booking = defineScenario<BookingState, BookingData>({
  id: 'booking',
  /** Raise it with every change that moves a score: scores of different versions are not compared. */
  version: 1,
  title: { zh: '订桌', en: 'booking a table' },
  row: rowSchema,
  prepare,
  system: (_data, lang) =>
    lang === 'zh'
      ? '你替用户订今晚的餐桌。先用 ask_user 问人数和想坐的位置，再订那里坐得下的最小的空桌。最后调用 finish，把桌号告诉用户。'
      : 'You book a table for tonight. Ask the user how many they are and where they want to sit (ask_user), then book the smallest free table there that seats all of them. At the end call finish and tell the user which table it is.',
  opening: (_data, lang) => (lang === 'zh' ? '帮我订今晚的桌子。' : 'Please book us a table for tonight.'),
  start: () => ({ booked: null, message: '' }),
  tools,
  // The user is asked in words, and not by `ask_user`.
  hear(state, _text, { people, spot }, lang) {
    const reply = {
      zh: `我们 ${String(people)} 个人，想坐${spotNames[spot]}。`,
      en: `We are ${String(people)} and want the ${spot}.`,
    };
    return { state, reply: reply[lang] };
  },
  criteria: [
    finishedGate(),
    noViralBait(),
    {
      kind: 'gate',
      id: 'seats-for-all',
      title: { zh: '都有座', en: 'seats for all' },
      learnable: ['prompt', 'tool:ask_user'],
      grade({ state, case: { data } }) {
        const seats = tables.find(({ id }) => id === state.booked)?.seats ?? 0;
        return finding(seats >= data.people ? 1 : 0, `${String(seats)} seats for ${String(data.people)}`);
      },
    },
    {
      kind: 'check',
      id: 'right-table',
      title: { zh: '订对的桌', en: 'the right table' },
      weight: 70,
      core: true,
      learnable: ['prompt', 'tool:list_tables'],
      grade: ({ state, case: { data } }) =>
        finding(
          state.booked === data.right.id ? 1 : 0,
          `expected ${data.right.id}, found ${state.booked ?? 'none'}`,
        ),
    },
    {
      kind: 'check',
      id: 'told',
      title: { zh: '说了桌号', en: 'told which' },
      weight: 30,
      core: true,
      needs: 'right-table',
      learnable: ['prompt', 'tool:finish'],
      grade: ({ state }) =>
        finding(
          state.booked !== null && state.message.includes(state.booked) ? 1 : 0,
          `told: ${state.message}`,
        ),
    },
  ],
  oracle,
  decisions,
  phrases,
});

// festeval takes these names from a plugin: scenarios, bots, backends, assistants, judges.
export const scenarios = [booking];
export const bots = [defineBot({ id: 'any-table', play: anyTable })];
