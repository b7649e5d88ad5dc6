import { describe, expect, it } from 'vitest';
import { createShared, noPrices } from '../../src/backends/shared.js';
import { realSystem } from '../../src/backends/system.js';
import { seatJudges } from '../../src/commands/judges.js';
import { limitsSchema } from '../../src/core/limits.js';
import type { Suite } from '../../src/core/suite.js';
import type { Kin } from '../../src/evals/judging/family.js';
import { noExtensions } from '../../src/plugins/extensions.js';
import { toyScenario } from '../support/toy-scenario.js';

const URL = '@http://127.0.0.1:9/v1';
const options = {
  ...createShared(noPrices),
  env: {},
  limits: limitsSchema.parse({}),
  system: realSystem,
  concurrency: 1,
  extensions: noExtensions,
};

function seat(judges: readonly string[], more: Partial<Suite> = {}, kin: readonly Kin[] = []) {
  const wanted = {
    ...{ judges: [...judges], minJudges: 1, minKappa: 0.6 },
    ...{ requireCalibrated: false, allowSelfJudge: false, ...more },
  };
  return seatJudges(wanted, [toyScenario], kin, options);
}

describe('the judges of a suite', () => {
  it('are none where none is named', () => {
    expect(seat([])).toEqual({ judge: null, prints: [] });
  });

  it('are one panel, and each is told of by itself', () => {
    const { judge, prints } = seat(['stub:1', `j=openai:qwen-max${URL}`], { minJudges: 2 });
    expect(judge?.id).toMatch(/^stub:1 \+ j \([0-9a-f]{12}\) \(at least 2\)$/);
    expect(prints).toMatchObject([
      { id: 'stub:1', kind: 'stub', calibrated: null, sameFamily: [] },
      { id: 'j', kind: 'model', calibrated: null, sameFamily: [] },
    ]);
  });

  it('have another fingerprint under another model or setting, whatever they are called', () => {
    const prints = ['openai:a', 'openai:b'].flatMap((model) =>
      ['', '#temperature=0.7'].map((setting) => seat([`j=${model}${URL}${setting}`]).prints[0]?.fingerprint),
    );
    expect(new Set(prints).size).toBe(4);
  });

  it.each<[readonly string[], Partial<Suite>, string]>([
    [['stub:1', 'stub:1.0'], {}, 'Two judges are called "stub:1"'],
    [['bot:oracle'], {}, 'the only bot that judges is bot:judge'],
    [['stub:3'], {}, '"3" is no number from 0 to 1'],
    [['stup:1'], {}, 'unknown kind "stup"; did you mean stub?'],
    [['stub:1'], { minJudges: 2 }, 'expected at most 1, the number of judges, found 2'],
    [['stub:1'], { requireCalibrated: true }, 'stub:1 is a stub, not a judge'],
    [['bot:judge'], { requireCalibrated: true }, 'bot:judge is not calibrated for note-kind'],
    [[], { requireCalibrated: true }, 'there is no judge'],
  ])('%j with %j are refused', (judges, more, message) => {
    expect(() => seat(judges, more)).toThrow(message);
  });

  const kin = [
    { name: 'react/m', family: 'qwen' },
    { name: 'bot:oracle', family: null },
  ];

  it('never grade their own family: judge and subject are named', () => {
    expect(() => seat([`j=openai:Qwen/Qwen3-8B${URL}`], {}, kin)).toThrow(/judge j and subject react\/m/);
  });

  it('grade it where that is allowed, and it is told', () => {
    const { prints } = seat([`j=openai:qwen3${URL}`], { allowSelfJudge: true }, kin);
    expect(prints).toMatchObject([{ sameFamily: ['react/m'] }]);
  });

  it('of another family, and those without a model, grade anybody', () => {
    expect(() => seat(['stub:1', 'bot:judge', `j=openai:glm-5${URL}`], {}, kin)).not.toThrow();
  });
});
