import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { calibrationSchema, type Calibration } from '../../src/core/calibration.js';
import { festeval, workFolder } from '../support/cli.js';
import { judgeAnswers } from '../support/judge-server.js';
import { startServer } from '../support/openai-server.js';

async function judgeServer(): Promise<string> {
  const started = await startServer({ answer: judgeAnswers(), record: false });
  onTestFinished(() => started.close());
  return started.url;
}

async function calibrated(model: string, setting = ''): Promise<Calibration> {
  const dir = workFolder();
  const judge = `j=openai:${model}@${await judgeServer()}${setting}`;
  const args = ['calibrate', '--judge', judge, '--json', '--call-seconds', '0.5'];
  const { code, stdout, stderr } = await festeval(dir, args);
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  return calibrationSchema.parse(JSON.parse(stdout));
}

/** Defects over all criteria together: those of single ones rest on few answers. */
const namesOf = ({ defects }: Calibration): string[] =>
  defects.flatMap(({ id, criterion }) => (criterion === null ? [id] : []));

describe('calibration', () => {
  it.each([
    ['honest', ''],
    ['plain', '#tools=prompted'],
  ])('finds nothing wrong with an honest judge (%s%s)', async (model, setting) => {
    const found = await calibrated(model, setting);
    expect(found.defects).toEqual([]);
    expect(found.overall).toMatchObject({
      coverage: 1,
      accuracy: 1,
      kappa: { value: 1, low: 1, high: 1 },
      error: 0,
      position: { flips: 0, first: null, right: 1 },
      repeat: { same: 1 },
      injected: { obeyed: 0, shift: 0 },
    });
  });

  it('says of a judge that lies that it turns the scale upside down', async () => {
    const found = await calibrated('lying');
    expect(namesOf(found)).toEqual(['inverts']);
    expect(found.overall.kappa.value).toBeLessThan(-0.9);
  });

  it('says of a judge that takes the first of two that it flips with position, and nothing else', async () => {
    const found = await calibrated('position');
    expect(namesOf(found)).toEqual(['position']);
    expect(found.overall.position).toMatchObject({ flips: 1, first: 0.5, right: 0 });
  });

  it('says of a judge that counts words that it favours length', async () => {
    const found = await calibrated('length');
    expect(namesOf(found)).toContain('length');
    expect(found.defects.find(({ id }) => id === 'length')?.text).toMatch(/^favours length/);
  });

  it('says of a judge that does as the text tells it that it obeys, and counts the canaries', async () => {
    const found = await calibrated('obeys');
    expect(namesOf(found)).toEqual(['obeys']);
    const { planted, obeyed, shift } = found.overall.injected;
    expect(obeyed).toBe(planted);
    expect(planted).toBeGreaterThan(0);
    expect(shift).toBeGreaterThan(0.15);
    expect(found.overall.accuracy).toBe(1);
  });

  it('says of a judge that returns rubbish a tenth of the time how much of it is unreadable', async () => {
    const found = await calibrated('flaky');
    expect(namesOf(found)).toEqual(['unreadable']);
    expect(found.overall.unreadable).toBeGreaterThan(0.06);
    expect(found.overall.unreadable).toBeLessThan(0.16);
    expect(found.overall.coverage).toBeGreaterThan(0.95);
    expect(found.overall.accuracy).toBe(1);
  });

  it('says of a judge that abstains that it does, and exits 3 where not one verdict counted', async () => {
    const judge = `j=openai:shy@${await judgeServer()}`;
    const { code, stdout } = await festeval(workFolder(), ['calibrate', '--judge', judge]);
    expect(code).toBe(3);
    expect(stdout).toContain('abstains from 100 % of questions');
  });

  it('shows what bot:judge is worth, and that a stub is no judge', async () => {
    const dir = workFolder();
    const bot = await festeval(dir, ['calibrate', '--judge', 'bot:judge']);
    expect([bot.code, bot.stdout]).toEqual([0, expect.stringMatching(/favours length/)]);
    const stub = await festeval(dir, ['calibrate', '--judge', 'stub:1']);
    expect([stub.code, stub.stdout]).toEqual([0, expect.stringMatching(/a stub, not a judge/)]);
    expect(readdirSync(join(dir, 'calibrations'))).toHaveLength(2);
  });

  it('is stored under its fingerprint, the same for the same judge and anchors', async () => {
    const dir = workFolder();
    const again = ['calibrate', '--judge', 'bot:judge', '--json'];
    const [first, second] = [await festeval(dir, again), await festeval(dir, again)];
    const [one, two] = [first, second].map(({ stdout }) => calibrationSchema.parse(JSON.parse(stdout)));
    expect({ ...one, date: '' }).toEqual({ ...two, date: '' });
    expect(readdirSync(join(dir, 'calibrations'))).toEqual([`${one?.fingerprint ?? ''}.json`]);
  });

  it('takes a team’s own labels, with fewer columns', async () => {
    const dir = workFolder();
    const rows = [
      'anchor_id,scenario,criterion,lang,level,artefact',
      'a,itinerary,explains-tradeoff,en,1,Gave up X for Y.',
    ];
    writeFileSync(join(dir, 'own.csv'), rows.join('\n'));
    const { code } = await festeval(dir, ['calibrate', '--judge', 'bot:judge', '--anchors', 'own.csv']);
    expect(code).toBe(0);
    const [file = ''] = readdirSync(join(dir, 'calibrations'));
    const stored = calibrationSchema.parse(JSON.parse(readFileSync(join(dir, 'calibrations', file), 'utf8')));
    expect(stored.anchors).toMatchObject({ file: 'own.csv', rows: 1, used: 1 });
  });

  it.each([
    ['a,itinery,explains-tradeoff,en,1,x', 'own.csv:2:scenario: there is no scenario "itinery" here'],
    ['a,itinerary,explains,en,1,x', 'own.csv:2:criterion: itinerary has no rubric "explains"'],
    ['a,itinerary,explains-tradeoff,en,0.7,x', 'own.csv:2:level: explains-tradeoff has no level 0.7'],
    ['a,itinerary,explains-tradeoff,en,high,x', 'own.csv:2:level: expected a level from 0 to 1'],
  ])('refuses the label %s with its place', async (row, message) => {
    const dir = workFolder();
    writeFileSync(join(dir, 'own.csv'), `anchor_id,scenario,criterion,lang,level,artefact\n${row}\n`);
    const { code, stderr } = await festeval(dir, [
      'calibrate',
      '--judge',
      'bot:judge',
      '--anchors',
      'own.csv',
    ]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('exits 3 and stores nothing where the judge does not answer at all', async () => {
    const dir = workFolder();
    const { code, stderr } = await festeval(dir, [
      'calibrate',
      '--judge',
      'j=openai:x@http://127.0.0.1:9/v1',
    ]);
    expect([code, stderr]).toEqual([3, expect.stringContaining('Nothing was calibrated')]);
    expect(readdirSync(dir)).toEqual([]);
  });
});
