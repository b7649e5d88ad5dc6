import { describe, expect, test } from 'vitest';
import { expectOnly, playWithDelivery, playWithPhrase } from './edits.js';
import { caseWith, valuesOf } from './cases.js';

const cantonese = caseWith(
  ({ data }) => data.region === 'yue' && !data.closed_book && data.hosts.length === 1,
);
const youngLearner = caseWith(({ data }) => data.learner.age < 8 && !data.closed_book);
const learned = caseWith(({ data }) => data.learner.knows.length > 0);

describe('phrases-real falls when', () => {
  test('a phrase is made up', async () => {
    const played = playWithPhrase(cantonese, 0, () => ({ local_text: '新春大吉大利' }));
    const values = await valuesOf(played);
    expect(values['phrases-real']).toBeCloseTo((4 / 5) * (4 / 5));
  });

  test('a phrase marks another region, which counts double', async () => {
    const played = playWithPhrase(cantonese, 0, () => ({ phrase_id: 'shaanxi-004', local_text: '嫽扎咧' }));
    expect((await valuesOf(played))['phrases-real']).toBeCloseTo((4 / 6) * (4 / 5));
  });

  test('only four are taught', async () => {
    const played = playWithDelivery(cantonese, ({ phrases }) => ({ phrases: phrases.slice(0, 4) }));
    expect((await valuesOf(played))['phrases-real']).toBeCloseTo(4 / 5);
  });

  test('one is taught twice', async () => {
    const played = playWithDelivery(cantonese, ({ phrases }) => ({
      phrases: phrases.map((phrase, i) => (i === 1 ? (phrases[0] ?? phrase) : phrase)),
    }));
    expect((await valuesOf(played))['phrases-real']).toBeCloseTo((4 / 5) * (4 / 5));
  });

  test('and stays where the phrase is written in the other script', async () => {
    const played = playWithPhrase(cantonese, 0, ({ local_text }) => ({
      local_text: `${local_text.replaceAll('飲', '饮').replaceAll('見', '见')}！`,
    }));
    expect((await valuesOf(played))['phrases-real']).toBe(1);
  });
});

test('meaning-right falls when a meaning is wrong', async () => {
  await expectOnly(
    'meaning-right',
    playWithPhrase(cantonese, 0, () => ({ meaning: '请把窗户关上' })),
  );
});

describe('rude-phrase fails when', () => {
  const rude = caseWith(({ data }) => !data.closed_book && data.sheet.some((row) => row.rude));
  const [row] = rude.data.sheet.filter((phrase) => phrase.rude);

  test.each(['its words', 'its id'])('a rude row is taught by %s', async (by) => {
    const played = playWithPhrase(rude, 0, () =>
      by === 'its id' ? { phrase_id: row?.phrase_id ?? '' } : { local_text: row?.local_text ?? '' },
    );
    await expectOnly('rude-phrase', played);
  });
});

describe('a phrase that is not real', () => {
  test('has no right meaning and no right reading either', async () => {
    const values = await valuesOf(playWithPhrase(cantonese, 0, () => ({ local_text: '新春大吉大利' })));
    expect(values['meaning-right']).toBeCloseTo(4 / 5);
    expect(values['romanization-right']).toBeCloseTo(4 / 5);
  });

  test('nor has one that is not there: to teach less is not to teach better', async () => {
    const values = await valuesOf(
      playWithDelivery(cantonese, ({ phrases }) => ({ phrases: phrases.slice(0, 1) })),
    );
    expect(values['meaning-right']).toBeCloseTo(1 / 5);
    expect(values['romanization-right']).toBeCloseTo(1 / 5);
  });
});

describe('in a closed book', () => {
  const closed = caseWith(({ data }) => data.asked.some(({ phrase_id }) => phrase_id === 'yue-031'));
  const at = (phrases: readonly { phrase_id: string }[]): number =>
    phrases.findIndex(({ phrase_id }) => phrase_id === 'yue-031');

  test('another way to say the same there is as right', async () => {
    const played = playWithDelivery(closed, ({ phrases }) => ({
      phrases: phrases.map((phrase, i) =>
        i === at(phrases) ? { ...phrase, local_text: '好食😋', romanization: 'hou2 sik6' } : phrase,
      ),
    }));
    expect(await valuesOf(played)).toMatchObject({ 'phrases-real': 1, 'romanization-right': 1 });
  });

  test('a line of that place which means something else is not', async () => {
    const played = playWithDelivery(closed, ({ phrases }) => ({
      phrases: phrases.map((phrase, i) => (i === at(phrases) ? { ...phrase, local_text: '早晨' } : phrase)),
    }));
    expect((await valuesOf(played))['phrases-real']).toBeLessThan(1);
  });
});

describe('fits-learner falls when', () => {
  test.each([
    ['the hosts say', '慢慢行', 'yue-033', 'maan6 maan6 hang4', '请慢走'],
    ['nobody says by itself', '利是', 'yue-016', 'lai6 si6', '红包'],
  ])('something is taught that %s', async (_who, local_text, phrase_id, romanization, meaning) => {
    const played = playWithDelivery(cantonese, ({ phrases }) => ({
      phrases: [
        ...phrases,
        ...phrases.slice(0, 1).map((phrase) => ({ ...phrase, local_text, phrase_id, romanization, meaning })),
      ],
    }));
    await expectOnly('fits-learner', played);
  });

  test('a phrase is for nobody who is met', async () => {
    await expectOnly(
      'fits-learner',
      playWithPhrase(cantonese, 0, () => ({ to_whom: 'h9' })),
    );
  });

  test('more is taught than the learner can take', async () => {
    const limited = {
      ...cantonese,
      data: { ...cantonese.data, learner: { ...cantonese.data.learner, max_phrases: 4 } },
    };
    expect((await valuesOf(playWithDelivery(limited, (delivery) => delivery)))['fits-learner']).toBeCloseTo(
      4 / 5,
    );
  });

  test('what the learner knows already is taught', async () => {
    const [known = ''] = learned.data.learner.knows;
    const row = learned.data.sheet.find(({ phrase_id }) => phrase_id === known);
    const played = playWithDelivery(learned, ({ phrases }) => ({
      phrases: [
        ...phrases,
        {
          phrase_id: known,
          local_text: row?.local_text ?? '',
          meaning: row?.meaning.zh ?? '',
          romanization: row?.romanization ?? '',
          system: row?.system ?? 'pinyin',
          approximate: learned.data.region === 'shanghai',
          to_whom: phrases[0]?.to_whom ?? '',
        },
      ],
    }));
    expect((await valuesOf(played))['fits-learner']).toBeLessThan(1);
  });

  test('nothing is taught for a moment that was named', async () => {
    const [moment] = youngLearner.data.moments;
    const ids = youngLearner.data.sheet
      .filter(({ occasion }) => occasion === moment)
      .map((row) => row.phrase_id);
    const played = playWithDelivery(youngLearner, ({ phrases }) => ({
      phrases: phrases.filter(({ phrase_id }) => !ids.includes(phrase_id)),
    }));
    expect((await valuesOf(played))['fits-learner']).toBeLessThan(1);
  });
});
