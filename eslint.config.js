import tseslint from 'typescript-eslint';

const named = { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' };
const asValue =
  'It comes in as a value: core, worlds, evals, graphs and bots read no clock, chance or machine.';
const web = ['fetch', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'HTTP is in src/backends.',
}));
const machine = [
  'process',
  'performance',
  'crypto',
  'navigator',
  'console',
  'globalThis',
  'global',
  'setTimeout',
  'setInterval',
  'setImmediate',
].map((name) => ({ name, message: asValue }));
/** Now, and the machine's own time zone and language. */
const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: asValue },
  { selector: "CallExpression[callee.name='Date']", message: asValue },
  {
    // Local getters, and a Date made from parts, depend on the zone the process runs in. (tyme4ts has getMonth and getDay too.)
    selector: 'MemberExpression[property.name=/^[gs]et(Hours|Minutes|Date|FullYear|TimezoneOffset)$/]',
    message: 'Only the getUTC... and setUTC... methods are the same on every machine.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length>1]",
    message: 'Only Date.UTC(...) is the same on every machine.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: "It depends on the machine's language and zone.",
  },
  {
    selector: "MemberExpression[object.name='Intl']",
    message: "It depends on the machine's language and zone.",
  },
];

export default tseslint.config(
  {
    ignores: [
      ...['.dependency-cruiser.cjs', 'dist/', 'coverage/', 'reports/', 'node_modules/', 'runs/'],
      // Each with packages of its own, which are seldom installed.
      'bench/peers/*/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*.js',
            'bin/*.js',
            'bin/*.cjs',
            'scripts/*.mjs',
            'bench/*.mjs',
            'bench/peers/*.mjs',
            'test/support/package/*.mjs',
          ],
        },
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-restricted-syntax': ['error', named],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['warn', { max: 50, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.cjs'],
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      // What a script comes to is known to nobody.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/backends/**'],
    rules: { 'no-restricted-globals': ['error', ...web] },
  },
  {
    files: ['src/{core,world,users,scenarios,evals,text,graphs,bots,plugins}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...web, ...machine],
      'no-restricted-syntax': ['error', named, ...clock],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take a seed: src/core/random.ts.' },
        { object: 'Date', property: 'now', message: asValue },
        { object: 'AbortSignal', property: 'timeout', message: asValue },
      ],
    },
  },
  {
    files: ['test/**/*.ts', '**/*.config.ts', '*.config.js'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
