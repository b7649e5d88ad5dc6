import type { AssistantReply, AssistantTurn, Json } from 'festeval';

/** What a caller who wants another seat needs, in order. A real agent would ask its model here. */
const calls: readonly (readonly [name: string, args: Json])[] = [
  ['ask_user', { topic: 'identity' }],
  ['get_user', { user_id: 'U101' }],
  ['ask_user', { topic: 'wish' }],
  ['get_reservation', { reservation_id: 'K7QD2M' }],
  ['get_flight', { flight_id: 'SY1201-0206' }],
  ['change_seat', { reservation_id: 'K7QD2M', seat: '11C' }],
  ['ask_user', { topic: 'more' }],
  ['finish', { message: '座位已换成 11C。' }],
];

/** An agent of one's own: it is shown the conversation and the tools, and makes one message. */
export function seatAgent({ messages }: AssistantTurn): Promise<AssistantReply> {
  const turn = messages.filter(({ role }) => role === 'assistant').length;
  const [name, args] = calls[turn] ?? ['finish', { message: '' }];
  return Promise.resolve({ text: '', calls: [{ id: `call-${String(turn)}`, name, args }] });
}
