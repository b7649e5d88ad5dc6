/** Import rules of the layout (docs/architecture.md). Checked by `npm run lint`. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    only('core-alone', 'core', ['core'], 'The words depend on nothing of ours.'),
    only('text', 'text', ['text', 'core'], 'Text tools know the words only.'),
    only('world', 'world', ['world', 'core', 'text'], 'A world knows no users and no scenarios.'),
    only('users', 'users', ['users', 'world', 'core', 'text'], 'Users know worlds, not scenarios.'),
    only(
      'scenarios',
      'scenarios',
      ['scenarios', 'users', 'world', 'core', 'text'],
      'Scenarios put worlds and users together.',
    ),
    only('bots', 'bots', ['bots', 'scenarios', 'plugins', 'core', 'text'], 'Bots may know scenarios.'),
    only(
      'graphs',
      'graphs',
      ['graphs', 'users', 'plugins', 'core', 'text'],
      'Graphs schedule; what worlds do is elsewhere.',
    ),
    only('backends', 'backends', ['backends', 'plugins', 'core', 'text'], 'Backends know the words only.'),
    only(
      'evals',
      'evals',
      ['evals', 'plugins', 'core', 'text'],
      'Evals get stages, subjects and the store as values.',
    ),
    only(
      'plugins',
      'plugins',
      ['plugins', 'core', 'text'],
      'What outsiders write against knows the words only.',
    ),
    only('io', 'io', ['io', 'plugins', 'core', 'text'], 'I/O knows the words, and what a plugin must be.'),
    {
      name: 'nobody-imports-commands',
      comment:
        'Wiring is for the doors: the command line, tests (festeval/vitest) and LangGraph Studio, which play by the same wiring.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(commands/|cli\\.ts|(vitest|studio)(/|\\.ts))' },
      to: { path: '^src/commands/' },
    },
    {
      name: 'vitest-in-vitest',
      comment: 'An optional peer: whoever does not test with it has none.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/vitest\\.ts$' },
      to: { path: 'node_modules/vitest/' },
    },
    {
      name: 'langgraph-in-graphs',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graphs/' },
      to: { path: '@langchain/langgraph' },
    },
    {
      name: 'http-in-backends',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/backends/' },
      to: {
        path: '^(node:)?(http|https|http2|net|tls|dgram|dns|undici)(/|$)|node_modules/(undici|ws|axios|got)/',
      },
    },
    {
      name: 'sqlite-in-io',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/io/' },
      to: { path: 'node_modules/libsql' },
    },
    {
      name: 'pure-folders',
      comment: 'Files, processes, the machine and its chance are reached at the edge.',
      severity: 'error',
      from: { path: '^src/(core|world|users|scenarios|evals|text|graphs|bots|plugins)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'crypto-hashes-in-evals-and-io',
      comment: 'For hashes; what it has of chance would come by the same door.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(evals|io)/' },
      to: { path: '^(node:)?crypto$' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
