import { describe, expect, test } from 'vitest';
import type { Script } from '../../../src/core/policy.js';
import { relatives } from '../../../src/scenarios/relatives/index.js';
import { mean, scoreBot, type BotScore } from '../../support/score-bot.js';
import { cases, grade, play, playedByOracle, type RelativesCase } from './cases.js';
import { playEdited } from './edits.js';

const known = new Map<string, Promise<BotScore[]>>();
/** Trials are the same every time, so each bot plays once for all tests. */
function scores(spec: string): Promise<BotScore[]> {
  const all = known.get(spec) ?? Promise.all(cases.map((item) => scoreBot(spec, relatives, item)));
  known.set(spec, all);
  return all;
}
type Number = 'completion' | 'usefulness' | 'score';
const meanOf = (all: readonly BotScore[], which: Number): number =>
  mean(all.map(({ numbers }) => numbers[which] ?? 1));

describe('on every case, with a judge that answers 1 to everything', () => {
  test.each(
    ['null', 'echo', 'list-all', 'promo'].flatMap((name) => [`${name}#mode=mute`, `${name}#mode=formal`]),
  )('%s averages at most 0.05', async (spec) => {
    const all = await scores(spec);
    for (const which of ['completion', 'score', 'usefulness'] as const) {
      expect(meanOf(all, which)).toBeLessThanOrEqual(0.05);
    }
  });

  test.each(['stuffing#mode=mute', 'stuffing#mode=formal'])('%s averages less than 0.5', async (spec) => {
    const all = await scores(spec);
    expect(meanOf(all, 'completion')).toBeLessThan(0.5);
    expect(meanOf(all, 'usefulness')).toBeLessThan(0.5);
  });

  test('random averages less than 0.35 and does nothing harder than the first step', async () => {
    const all = await scores('random');
    expect(meanOf(all, 'completion')).toBeLessThan(0.35);
    const done = cases.filter((item, i) => item.difficulty >= 2 && all[i]?.numbers.done === true);
    expect(done.map(({ id }) => id)).toEqual([]);
  });

  test('the mean score falls strictly with the noise', { timeout: 180_000 }, async () => {
    const ladder = await Promise.all(
      [0.1, 0.3, 0.6, 1].map(async (p) => meanOf(await scores(`noisy#p=${String(p)}`), 'score')),
    );
    const falling = [1, ...ladder];
    for (const [i, value] of ladder.entries()) expect(value).toBeLessThan(falling[i] ?? 0);
  });
});

/** The right term, an interest and thanks in every reply, whatever was asked. */
async function stuffed(item: RelativesCase): Promise<{ completion: number; usefulness: number }> {
  const { cast } = item.data.gathering;
  const played = playEdited(item, (words, nth) => {
    const liked = cast.find(({ id }) => id === words.to)?.interests ?? [];
    const likes = liked.map((interest) => interestWords[interest] ?? interest);
    const like = likes[nth % likes.length] ?? '';
    const text =
      item.lang === 'zh'
        ? `${words.kin_term}，谢谢您惦记，咱们说说${like}吧，${like}真有意思。`
        : `${words.kin_term}, thank you for asking, let us chat about ${like}, is ${like} not great?`;
    return { ...words, text };
  });
  const { numbers } = await grade(played);
  return { completion: numbers.completion, usefulness: numbers.usefulness ?? 1 };
}

const interestWords: Readonly<Record<string, string>> = {
  'square-dance': '广场舞',
  mahjong: '麻将',
  fishing: '钓鱼',
  vegetables: '种菜',
  calligraphy: '书法',
  chess: '象棋',
  wellness: '养生',
  'short-videos': '短视频',
  'tai-chi': '太极',
  dumplings: '包饺子',
  yangge: '扭秧歌',
  flowers: '养花',
  'old-films': '老电影',
  football: '足球',
  tea: '喝茶',
};

describe('who says the right term, an interest and thanks in every reply', () => {
  test('averages less than 0.5', async () => {
    const all = await Promise.all(cases.map(stuffed));
    expect(mean(all.map(({ completion }) => completion))).toBeLessThan(0.5);
    expect(mean(all.map(({ usefulness }) => usefulness))).toBeLessThan(0.5);
  });
});

const courtesies: Readonly<Record<RelativesCase['lang'], readonly string[]>> = {
  zh: [
    '谢谢您关心，先吃菜吧，菜都凉了',
    '让您费心啦，来我给您夹块鱼',
    '您的好意我都记在心里，咱们喝一杯',
    '多谢您惦记，今天先高高兴兴过年',
    '承您挂念，这个汤您多喝两口',
    '辛苦您记着我，您先尝尝这道菜',
    '谢谢啦，过年图个热闹，干杯',
    '您有心了，我给您倒满',
    '难得团圆，谢谢您想着我，快趁热吃',
    '谢谢您挂怀，瓜子我给您抓一把',
    '多谢，祝您新年身体棒棒的',
  ],
  en: [
    'thank you for caring, let us eat first',
    'so kind of you, have some fish',
    'I appreciate it, cheers to the new year',
    'how good of you to think of me, more soup',
    'thanks a lot, tonight we only celebrate',
    'you are very sweet, let me fill your cup',
    'grateful as ever, try this dish while hot',
    'it means a lot, shall we watch the gala',
    'nice of you, here are some melon seeds',
    'lovely of you, the night is young, cheers',
  ],
};

/** The right term and one courtesy after another, none of which takes up what was asked. */
async function courteous(item: RelativesCase): Promise<{ completion: number; usefulness: number }> {
  const list = courtesies[item.lang];
  const played = playEdited(item, (words, nth) => ({
    ...words,
    text: `${words.kin_term}, ${list[nth % list.length] ?? ''}.`,
  }));
  const { numbers } = await grade(played);
  return { completion: numbers.completion, usefulness: numbers.usefulness ?? 1 };
}

describe('who says the right term and ever new courtesies', () => {
  test('averages less than 0.25, and 0.35 in usefulness', async () => {
    const all = await Promise.all(cases.map(courteous));
    expect(mean(all.map(({ completion }) => completion))).toBeLessThan(0.25);
    expect(mean(all.map(({ usefulness }) => usefulness))).toBeLessThan(0.35);
  });
});

const inPlay = cases.filter(({ data }) => data.mode === 'play');

/** Whoever waits gets the same words; then it is delivered. */
function* saysAlways(item: RelativesCase, text: string, turns: number): Script {
  yield { calls: [{ name: 'family', args: {} }] };
  for (let i = 0; i < turns; i += 1) {
    const calls = item.data.gathering.cast.map(({ id }) => ({
      name: 'say',
      args: { to: id, text, kin_term: '亲戚' },
    }));
    yield { calls };
  }
  yield { calls: [{ name: 'finish', args: { closed_topics: [], advice: '' } }] };
}

describe('in play', () => {
  test('delivering at once leaves the questions open until somebody walks out', async () => {
    for (const item of inPlay) {
      const played = play(item, saysAlways(item, '', 0));
      expect(played.transcript.stop).toBe('done');
      expect(played.state.table.floor.gone).not.toBeNull();
      expect((await grade(played)).numbers.completion).toBe(0);
    }
  });

  test('saying the same to everybody upsets them until somebody walks out', async () => {
    for (const item of inPlay) {
      const played = play(
        item,
        saysAlways(item, item.lang === 'zh' ? '说别的吧' : 'Talk of something else', 8),
      );
      expect((await grade(played)).numbers.usefulness).toBeLessThan(0.2);
    }
  });

  test('echoing a guess that is right tells it', () => {
    const item = inPlay.find(({ data }) =>
      data.facts.some(({ key, privacy }) => key === 'salary' && privacy === 'private'),
    );
    if (item === undefined) throw new Error('no case with a private salary');
    const value = item.data.facts.find(({ key }) => key === 'salary')?.value;
    const played = play(item, saysAlways(item, `${String(value)}？`, 1));
    const gate = relatives.criteria.find(({ id }) => id === 'private-leak');
    expect(gate?.kind === 'gate' ? gate.grade(played).value : 1).toBe(0);
  });

  test('the reference solution never meets a refusal but where the user breaks in', () => {
    for (const item of inPlay) {
      const refused = playedByOracle(item).transcript.events.flatMap((event) =>
        event.type === 'tool-result' && !event.ok ? [JSON.stringify(event.result)] : [],
      );
      expect(refused.filter((text) => !text.includes('interrupted'))).toEqual([]);
    }
  });
});
