/** The peers, each by the fastest settings that its documentation knows (docs/benchmark.md says which and why). */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchCases, peers, type Job, type Tool } from './tool.js';

const node = process.execPath;
const byHand = 'the case by hand over the transport named above, without a graph (peers/ask.mjs)';

const promptfoo: Tool = {
  name: 'promptfoo',
  folder: 'promptfoo',
  packages: ['promptfoo'],
  settings:
    'its OpenAI provider, `contains`; no cache, no database (`--no-write`), no table, no progress bar, no logs, no telemetry; with tools a ' +
    'custom provider, the loop by hand, since its own does not go back to the model',
  prepare: writePromptfoo,
  command: ({ cell, dir }) => ({
    file: node,
    args: [
      ...[join(peers, 'promptfoo/node_modules/promptfoo/dist/src/entrypoint.js'), 'eval'],
      ...['-c', join(dir, 'config.json'), '-j', String(cell.concurrency)],
      ...['--no-cache', '--no-progress-bar', '--no-table', '--no-share', '--no-write'],
    ],
    env: {
      // Kept from run to run: it sets up a database on its first start.
      PROMPTFOO_CONFIG_DIR: join(peers, 'promptfoo/.home'),
      ...{
        PROMPTFOO_DISABLE_TELEMETRY: '1',
        PROMPTFOO_DISABLE_UPDATE: '1',
        PROMPTFOO_CACHE_ENABLED: 'false',
      },
      ...{ PROMPTFOO_DISABLE_REMOTE_GENERATION: 'true', PROMPTFOO_DISABLE_SHARING: '1' },
      ...{ PROMPTFOO_SELF_HOSTED: '0', PROMPTFOO_DISABLE_ERROR_LOG: '1', PROMPTFOO_DISABLE_DEBUG_LOG: '1' },
    },
  }),
};

function writePromptfoo({ cell, url, dir }: Job): void {
  const tests = benchCases(cell.cases).map(({ input, expected }) => ({
    vars: { q: input },
    assert: [{ type: 'contains', value: expected }],
  }));
  const config = { apiBaseUrl: url, apiKey: 'x', temperature: 0 };
  const provider = cell.calls === 1 ? 'openai:chat:mock' : `file://${join(peers, 'promptfoo/provider.mjs')}`;
  writeFileSync(join(dir, 'tests.json'), JSON.stringify(tests));
  writeFileSync(
    join(dir, 'config.json'),
    JSON.stringify({
      description: 'bench',
      prompts: ['{{q}}'],
      providers: [{ id: provider, config }],
      tests: `file://${join(dir, 'tests.json')}`,
    }),
  );
}

const evalite = (folder: string, settings: string): Tool => ({
  name: folder,
  folder,
  packages: ['evalite', 'vitest'],
  settings: `${byHand}; no table; ${settings}`,
  // What 0.19 stores grows from run to run.
  prepare: () => {
    rmSync(join(peers, folder, 'node_modules/.evalite'), { recursive: true, force: true });
  },
  command: () => ({
    file: node,
    args: [join(peers, folder, 'node_modules/evalite/dist/bin.js'), 'run'],
    cwd: join(peers, folder),
  }),
});

const vitestEvals: Tool = {
  name: 'vitest-evals',
  folder: 'vitest-evals',
  packages: ['vitest-evals', 'vitest'],
  settings: `${byHand}; \`it.concurrent\`; its reporter and a JSON file`,
  command: () => ({
    file: node,
    args: [join(peers, 'vitest-evals/node_modules/vitest/vitest.mjs'), 'run'],
    cwd: join(peers, 'vitest-evals'),
  }),
};

const viteval: Tool = {
  name: 'viteval',
  folder: 'viteval',
  packages: ['viteval', 'vitest'],
  settings: `${byHand}; \`sequence.concurrent\``,
  command: () => ({
    file: node,
    args: [join(peers, 'viteval/node_modules/.bin/viteval'), 'run'],
    cwd: join(peers, 'viteval'),
  }),
};

const script = (name: string, packages: readonly string[], settings: string): Tool => ({
  name,
  folder: name,
  packages,
  settings,
  command: () => ({ file: node, args: [join(peers, name, 'bench.mjs')] }),
});

const inspect: Tool = {
  name: 'inspect',
  folder: 'inspect',
  packages: ['inspect_ai', 'openai'],
  settings:
    'Python; `generate` with `includes`, tools its own; no display, no realtime log, no score display; its log in .eval format',
  command: ({ cell, dir }) => ({
    file: join(peers, 'inspect/.venv/bin/python'),
    args: [
      ...[join(peers, 'inspect/.venv/bin/inspect'), 'eval', 'bench.py', '--model', 'openai-api/openai/mock'],
      ...['--max-connections', String(cell.concurrency), '--max-samples', String(cell.concurrency)],
      ...['--display', 'none', '--no-log-realtime', '--no-score-display', '--log-dir', join(dir, 'logs')],
    ],
    cwd: join(peers, 'inspect'),
  }),
};

export const peerTools: readonly Tool[] = [
  promptfoo,
  evalite('evalite', 'its SQLite storage'),
  evalite('evalite-beta', 'its storage in memory, the default of 1.x'),
  vitestEvals,
  viteval,
  script('langsmith', ['langsmith'], `\`evaluate\` offline (\`uploadRuns: false\`); ${byHand}`),
  script(
    'create-agent',
    ['langchain', '@langchain/langgraph', '@langchain/openai'],
    'LangChain `createAgent` with `ChatOpenAI` and p-limit, tools its own, a line of results a case: what one writes by hand',
  ),
  inspect,
];
