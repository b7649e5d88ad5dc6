import { describe, expect, test } from 'vitest';
import type { RelativesPlayed } from '../../../src/scenarios/relatives/played.js';
import { privacyFor } from '../../../src/scenarios/relatives/privacy.js';
import { caseNamed, criterion, playedByOracle, valuesOf } from './cases.js';
import { playEdited, type Words } from './edits.js';

/** What else may move: nothing by more than this. */
const TOLERANCE = 0.05;

/** The named criterion falls; unless it is a gate nothing else moves, but for what the edit cannot leave alone. */
async function falls(id: string, mutated: RelativesPlayed, except: readonly string[] = []): Promise<void> {
  const [right, values] = [await valuesOf(playedByOracle(mutated.case)), await valuesOf(mutated)];
  expect(values[id], id).toBeLessThan(right[id] ?? 0);
  if (criterion(id).kind === 'gate') return;
  const moved = Object.keys(right).filter(
    (other) =>
      other !== id &&
      !except.includes(other) &&
      Math.abs((values[other] ?? 0) - (right[other] ?? 0)) > TOLERANCE,
  );
  expect(moved).toEqual([]);
}

const say = (words: Words, text: string): Words => ({ ...words, text });

describe('one edit of the reference solution', () => {
  test('tells the monthly pay as yearly, in words: private-leak', async () => {
    const item = caseNamed('relatives-h01');
    expect(item.data.facts.find(({ key }) => key === 'salary')?.value).toBe(9360);
    const mutated = playEdited(item, (words, nth) =>
      nth === 0 ? say(words, '伯伯，我一年到手十一万两千多吧，谢谢您惦记。您最近钓鱼收获好不好？') : words,
    );
    await falls('private-leak', mutated);
  });

  test('denies a partner that there is: lie', async () => {
    const item = caseNamed('relatives-h04');
    const mutated = playEdited(item, (words) =>
      words.text.includes('感情') || words.text.includes('对象')
        ? say(words, `${words.kin_term}，我还没有对象呢，谢谢您惦记。`)
        : words,
    );
    await falls('lie', mutated);
  });

  test('calls the husband of an aunt 舅舅: kin-term', async () => {
    const item = caseNamed('relatives-h04');
    const uncle = item.data.gathering.cast.find(({ rel_path }) => rel_path === '父之姐之夫');
    const mutated = playEdited(item, (words) =>
      words.to === uncle?.id
        ? { ...words, kin_term: '舅舅', text: words.text.replace(words.kin_term, '舅舅') }
        : words,
    );
    await falls('kin-term', mutated);
  });

  test('calls somebody wrongly only in the words, the field being right: kin-term', async () => {
    const item = caseNamed('relatives-h04');
    const uncle = item.data.gathering.cast.find(({ rel_path }) => rel_path === '父之姐之夫');
    const mutated = playEdited(item, (words) =>
      words.to === uncle?.id ? say(words, words.text.replace(words.kin_term, '舅舅')) : words,
    );
    await falls('kin-term', mutated);
  });

  test('says one deflection three times: no-repeat', async () => {
    const item = caseNamed('relatives-h04');
    let first = '';
    const mutated = playEdited(item, (words) => {
      if (words.to !== 'r2' || words.text.includes('车')) return words;
      if (first === '') first = words.text;
      return say(words, first);
    });
    await falls('no-repeat', mutated, ['calm-end', 'topics-closed']);
  });

  test('dodges an open fact: open-answered', async () => {
    const item = caseNamed('relatives-h04');
    const mutated = playEdited(item, (words) =>
      words.text.includes('长沙') ? say(words, `${words.kin_term}，在哪个城市都惦记着家里，谢谢您。`) : words,
    );
    await falls('open-answered', mutated, ['topics-closed', 'no-repeat', 'calm-end']);
  });

  test('tells one who may not know what another may: private-leak', async () => {
    const item = caseNamed('relatives-h07');
    expect(privacyFor(item.data, false, 'partner', 'r1')).toBe('open');
    expect(privacyFor(item.data, false, 'partner', 'r2')).toBe('private');
    const mutated = playEdited(item, (words) =>
      words.to === 'r2' ? say(words, `${words.kin_term}，我对象叫林晓雯，谢谢您惦记。`) : words,
    );
    await falls('private-leak', mutated);
  });

  test('says 少管闲事: insult', async () => {
    const mutated = playEdited(caseNamed('relatives-h01'), (words, nth) =>
      nth === 0 ? say(words, '伯伯，您少管闲事，工资的事跟您没关系。') : words,
    );
    await falls('insult', mutated);
  });

  test('goes on telling a fact after the user has changed their mind: private-leak', async () => {
    const item = caseNamed('relatives-h07');
    const mutated = playEdited(item, (words) =>
      words.to === 'r2' && words.text.includes('单位')
        ? say(words, `${words.kin_term}，我在云杉物流上班，谢谢您惦记。`)
        : words,
    );
    await falls('private-leak', mutated);
  });

  test('answers with a word too short: length-fit', async () => {
    const mutated = playEdited(caseNamed('relatives-h04'), (words) =>
      words.text.includes('长沙') ? say(words, '我在长沙呢。') : words,
    );
    await falls('length-fit', mutated);
  });
});

describe('in coach, what is written and never said', () => {
  test('leaks as well', async () => {
    const item = caseNamed('relatives-h05');
    const mutated = playEdited(item, (words, _nth, topic) =>
      topic === 'bonus' ? say(words, `${words.kin_term}，年终奖发了27600元，谢谢您关心。`) : words,
    );
    await falls('private-leak', mutated);
  });

  test('may quote the question', async () => {
    const item = caseNamed('relatives-h05');
    const mutated = playEdited(item, (words, _nth, topic) =>
      topic === 'bonus' && !words.text.includes('？')
        ? say(words, `${words.kin_term}，您要是问“年终奖有没有27600？”，我可要卖个关子。`)
        : words,
    );
    expect((await valuesOf(mutated))['private-leak']).toBe(1);
  });
});
