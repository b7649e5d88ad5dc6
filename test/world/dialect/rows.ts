import { sheetOf } from '../../../src/world/dialect/tables.js';
import { regionIds, type Phrase } from '../../../src/world/dialect/types.js';

const all = regionIds.flatMap(sheetOf);

/** The row of an id in whatever sheet. */
export function rowOf(id: string): Phrase {
  const found = all.find(({ phrase_id }) => phrase_id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}

/** A row made up for a test. */
export function row(over: Partial<Phrase>): Phrase {
  const local_text = over.local_text ?? '你好';
  return {
    ...{ phrase_id: 'x-001', region: 'sichuan', local_text, meaning: { zh: '你好', en: 'hello' } },
    ...{
      system: 'pinyin',
      romanization: 'nǐ hǎo',
      local_hint: '',
      to_whom: 'any',
      said_by: 'guest',
      occasion: 'greeting',
    },
    ...{ exclusive: false, rude: false, accepted_meanings: [], variants: [], confidence: 0.9 },
    readings: Array.from(local_text, () => ({ also: [], open: [] })),
    ...over,
  };
}

export const allRows = all;
