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

describe('fits-learner falls when', () => {
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
