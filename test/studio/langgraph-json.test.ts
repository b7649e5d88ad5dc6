import { resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  openInStudio,
  readLanggraphJson,
  runInStudio,
  type OpenGraph,
  type Step,
} from '../support/open-in-studio.js';
import { startServer } from '../support/openai-server.js';

const file = resolve(import.meta.dirname, '../../langgraph.json');
const open = (id: string): Promise<OpenGraph> => openInStudio(file, id);

/** Nodes that a run of the first shipped case comes through, stages and assistants inside their graphs included. */
const shown: Readonly<Record<string, readonly string[]>> = {
  react: ['open', 'stage', 'stage|subject', 'stage|tools', 'grade'],
  agent: ['open', 'stage', 'stage|subject', 'stage|subject|model_request', 'stage|subject|tools', 'grade'],
  plan: ['open', 'stage', 'stage|subject', 'stage|subject|plan', 'stage|subject|act', 'stage|subject|check'],
  team: ['open', 'stage|subject|supervisor', 'stage|subject|specialist', 'stage|subject|editor', 'grade'],
  conversation: ['open', 'stage', 'stage|subject', 'stage|tools', 'grade'],
  rehearsal: ['open', 'stage', 'stage|subject', 'stage|director', 'stage|seat-1', 'grade'],
  judges: ['open', 'panel', 'panel|judge', 'panel|join'],
};
const ids = Object.keys(shown);
const trialGraphs = ids.filter((id) => id !== 'judges');

const runs = new Map<string, Promise<readonly Step[]>>();
/** A run of what the graph shows when it is asked for nothing; the same for all tests. */
function usualRun(id: string): Promise<readonly Step[]> {
  const run = runs.get(id) ?? open(id).then((graph) => runInStudio(graph, {}, id));
  runs.set(id, run);
  return run;
}

function nodesIn(steps: readonly Step[]): ReadonlySet<string> {
  const updates = steps.filter(({ mode }) => mode === 'updates');
  return new Set(
    updates.flatMap(({ within, data }) =>
      Object.keys(data as object).map((node) => [...within, node].join('|')),
    ),
  );
}

function finalValues(steps: readonly Step[]): Record<string, unknown> {
  const last = steps.findLast(({ mode, within }) => mode === 'values' && within.length === 0);
  return last?.data as Record<string, unknown>;
}

test('langgraph.json has the form that the command line of LangGraph reads, and names these graphs', () => {
  expect(Object.keys(readLanggraphJson(file).graphs)).toEqual(ids);
});

describe.each(ids)('the graph %s', (id) => {
  test('draws with the graphs inside it', async () => {
    const drawing = (await (await open(id)).getGraphAsync({ xray: true })).drawMermaid();
    for (const path of shown[id] ?? []) expect(drawing).toContain(path.split('|').at(-1));
  });

  test('runs without a key on what is shipped, and streams values and updates of every node inside', async () => {
    const steps = await usualRun(id);
    const seen = nodesIn(steps);
    for (const path of shown[id] ?? []) expect(seen).toContain(path);
    expect(steps.filter(({ mode, within }) => mode === 'values' && within.length > 0)).not.toEqual([]);
  });

  test('says what it is to be asked for, as a form', async () => {
    const { _inputRuntimeDefinition: form } = (await open(id)).builder;
    const fields = id === 'judges' ? ['anchor'] : ['scenario', 'case', 'subject'];
    expect(Object.keys((form.getInputJsonSchema() as { properties: object }).properties)).toEqual(fields);
  });

  test('is as LangGraph made it, and so are the stages and panels inside', async () => {
    const graph = await open(id);
    const inner = [];
    for await (const [name, one] of graph.getSubgraphsAsync()) inner.push({ name, one });
    expect(inner).not.toEqual([]);
    for (const { nodes } of [graph, ...inner.map(({ one }) => one)])
      for (const node of Object.values(nodes)) expect(Object.hasOwn(node, 'getNode')).toBe(false);
  });
});

describe('a trial in Studio', () => {
  test.each(trialGraphs)('of %s is solved by what needs no key, and graded', async (id) => {
    const { marks, transcript } = finalValues(await usualRun(id));
    expect(marks).toMatchObject({ numbers: { completion: 1, done: true } });
    expect(transcript).toMatchObject({ stop: 'done' });
  });

  test('begins anew on a thread that has played before', async () => {
    const graph = await open('react');
    const first = finalValues(await runInStudio(graph, {}, 'twice'));
    const second = finalValues(await runInStudio(graph, {}, 'twice'));
    expect((second.messages as unknown[]).length).toBe((first.messages as unknown[]).length);
    expect(second.marks).toEqual(first.marks);
  });

  test('plays the case and the bot that are asked for', async () => {
    const asked = { scenario: 'dialect-primer', subject: 'null#mode=formal' };
    const { scenario, marks } = finalValues(await runInStudio(await open('conversation'), asked, 'null'));
    expect(scenario).toBe('dialect-primer');
    expect(marks).toMatchObject({ numbers: { completion: 0 } });
  });

  test('seats `react` at the table where it is asked for', async () => {
    const { messages } = finalValues(
      await runInStudio(await open('rehearsal'), { subject: 'react' }, 'react'),
    );
    expect((messages as { type: string }[]).some(({ type }) => type === 'ai')).toBe(true);
  });

  test('asks the model that FESTEVAL_STUDIO_BACKEND names', async () => {
    const server = await startServer({ answer: () => ({ text: '好的。' }) });
    vi.stubEnv('FESTEVAL_STUDIO_BACKEND', `openai:watched@${server.url}`);
    try {
      const { transcript } = finalValues(await runInStudio(await open('react'), {}, 'named'));
      expect(server.requests[0]?.body.model).toBe('watched');
      expect(transcript).toMatchObject({ stop: 'turn-limit' });
    } finally {
      vi.unstubAllEnvs();
      await server.close();
    }
  });

  test('asks the judges that FESTEVAL_STUDIO_JUDGES names', async () => {
    vi.stubEnv('FESTEVAL_STUDIO_JUDGES', 'stub:0.75 bot:judge');
    const { answer } = finalValues(await runInStudio(await open('judges'), {}, 'judged'));
    vi.unstubAllEnvs();
    expect(answer).toMatchObject({ votes: [{ judge: 'stub:0.75' }, { judge: 'bot:judge' }] });
  });

  test.each([
    [
      'react',
      { case: 'itinerary-h1' },
      'case: found "itinerary-h1", expected an id of datasets/itinerary.csv; did',
    ],
    [
      'react',
      { scenario: 'relatives' },
      'scenario: found "relatives", expected one that the stage conversation',
    ],
    ['react', { subject: 'oracle' }, 'subject: found "oracle", expected "react"'],
    ['rehearsal', { subject: 'orakle' }, 'There is no bot "orakle"; did you mean oracle?'],
    ['judges', { anchor: 'none' }, 'anchor: found "none", expected an id of datasets/judge-anchors.csv'],
  ])('of %s asked for with %j is refused with what was expected', async (id, asked, message) => {
    await expect(runInStudio(await open(id), asked, 'wrong')).rejects.toThrow(message);
  });

  test('refuses a bot as the model that the environment names', async () => {
    vi.stubEnv('FESTEVAL_STUDIO_BACKEND', 'bot:oracle');
    await expect(runInStudio(await open('react'), {}, 'bot')).rejects.toThrow(
      'FESTEVAL_STUDIO_BACKEND: found "bot:oracle", expected a model such as',
    );
    vi.unstubAllEnvs();
  });
});
