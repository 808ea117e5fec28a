const { readdirSync } = require('node:fs');

const PORT = 'store/(graph-store|candidate-question|cypher-console)\\.ts$';

/** What adapters share: texts made from declarations, and rows read from them. */
const SHARED_BY_ADAPTERS =
  'store/(condition-text|found-rows|candidate-reader|related-rows|search-rows|statements-under-way|held-together)\\.ts$';

/** What the articles' own words are, not where they are kept. */
const OWN_TEXTS = 'own-texts/own-texts?\\.ts$';

/** What each part of src/ may import beside itself. Only the files at its top (the entry points) know every part. */
const MAY_IMPORT = {
  model: [],
  seeding: ['model/', PORT],
  'store/sqlite': ['model/', PORT, SHARED_BY_ADAPTERS],
  'store/neo4j': ['model/', PORT, SHARED_BY_ADAPTERS],
  questions: ['model/', PORT],
  api: ['questions/', 'export/', 'model/', OWN_TEXTS, PORT],
  export: ['questions/', 'model/', PORT],
  importing: ['model/', 'seeding/'],
  'own-texts': ['model/', 'importing/'],
  generate: ['model/', 'seeding/'],
  cli: ['model/', 'seeding/', 'importing/', 'own-texts/', 'store/', 'questions/', 'api/', 'export/'],
  client: [],
  // Types alone, which are gone once the pages are built.
  web: ['client/schema-types[.]generated[.]ts$'],
};

/** A question's file is named as its resolver: `src/api/resolvers/gaps-query.ts` asks `src/questions/gaps/gaps.ts`. */
const QUESTIONS = readdirSync(`${__dirname}/src/api/resolvers`).flatMap(
  (name) => /^(.+)-query\.ts$/.exec(name)?.[1] ?? [],
);

/**
 * What each subject of src/questions lends to the API and to other subjects beside its questions: all other files are
 * its own. `asking` is what all subjects share, and knows none of them.
 */
const LENT_BY_SUBJECTS = {
  changes: ['change-answer'],
  citations: ['check-citations', 'cited-place', 'resolve-citation'],
  correspondence: ['correspondents'],
  coverage: [
    'covered-obligation-order',
    'group-hierarchy',
    'hierarchy-of',
    'judge-coverage',
    'obligation-candidate',
    'read-asked',
    'read-borne',
    'read-covering',
  ],
  discrepancies: ['concerns-state', 'discrepancy-candidates'],
  gaps: [
    'gap-answer',
    'gap-cause',
    'gap-kinds',
    'gaps-over-time',
    'gather-gaps',
    'norm-name',
    'obligation-over-time',
    'read-gaps',
    'read-gaps-ahead',
  ],
  holdings: ['acts-read', 'judge-law-held', 'obligations-borne-held'],
  implementation: [
    'implementation-candidates',
    'implementations',
    'laid-down',
    'law-through-correspondents',
    'punishes',
  ],
  participation: ['judge-participation', 'may-signature-bind', 'participation', 'read-participations'],
  recommendations: ['judge-recommendation', 'recommendation-status'],
  search: ['count-search', 'did-you-mean', 'prepare-search', 'search-page', 'snippet-of-answer'],
  standing: [
    'judge-obligation',
    'judge-reservation',
    'judge-standing',
    'parts-not-binding',
    'read-standings',
    'unchecked-since',
  ],
  timeline: ['timeline-answer'],
};

/** Which adapter alone may import a database's driver. */
const DRIVERS = {
  libsql: 'store/sqlite',
  'neo4j-driver': 'store/neo4j',
  '@neo4j-cypher/language-support': 'store/neo4j',
};

const importsOfParts = Object.entries(MAY_IMPORT).map(([part, allowed]) => ({
  name: `imports-of-${part.replace('/', '-')}`,
  comment: `src/${part} may import only ${['itself', ...allowed].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${part}/` },
  to: { path: '^(src|test|bench)/', pathNot: [`${part}/`, ...allowed].map((path) => `^src/${path}`) },
}));

const importsOfDrivers = Object.entries(DRIVERS).map(([driver, adapter]) => ({
  name: `only-${adapter.replace('/', '-')}-imports-${driver}`,
  comment: `Nothing outside src/${adapter} knows ${driver}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${adapter}/` },
  to: { path: `^node_modules/${driver}/` },
}));

const filesOf = (subject, names) => `^src/questions/${subject}/(${names.join('|')})\\.ts$`;

const SUBJECTS = readdirSync(`${__dirname}/src/questions`).filter((name) => name !== 'asking');

const ownFilesOfSubjects = SUBJECTS.flatMap((subject) => {
  const lent = LENT_BY_SUBJECTS[subject] ?? [];
  const others = { path: '^src/', pathNot: `^src/questions/${subject}/` };
  return [
    {
      name: `own-files-of-${subject}`,
      comment: `Of src/questions/${subject} others import its questions and what it lends (LENT_BY_SUBJECTS).`,
      severity: 'error',
      from: others,
      to: { path: `^src/questions/${subject}/`, pathNot: filesOf(subject, [...QUESTIONS, ...lent]) },
    },
    {
      name: `lent-by-${subject}-to-nobody`,
      comment: 'No other part imports the file: take it out of LENT_BY_SUBJECTS.',
      severity: 'error',
      from: others,
      module: { path: filesOf(subject, lent), numberOfDependentsLessThan: 1 },
    },
  ];
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...importsOfParts,
    ...importsOfDrivers,
    ...ownFilesOfSubjects,
    {
      name: 'asking-knows-no-subject',
      comment: 'What all subjects share imports none of them.',
      severity: 'error',
      from: { path: '^src/questions/asking/' },
      to: { path: '^src/questions/', pathNot: '^src/questions/asking/' },
    },
    {
      name: 'model-knows-no-api',
      comment:
        'src/model declares with its own decorators; src/api/schema makes GraphQL of them, and arguments are checked in src/api.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^node_modules/(graphql|type-graphql|graphql-[^/]+|class-validator|reflect-metadata)/' },
    },
    {
      name: 'port-speaks-model',
      comment:
        'The port is written in the words of the model; only open-store.ts and open-console.ts know the adapters.',
      severity: 'error',
      from: { path: '^src/store/[^/]+\\.ts$', pathNot: '^src/store/open-(store|console)\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/model/', '^src/store/[^/]+\\.ts$'] },
    },
    {
      name: 'open-store-picks-adapter',
      comment: 'src/store/open-store.ts may import only src/store and src/model.',
      severity: 'error',
      from: { path: '^src/store/open-(store|console)\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/model/', '^src/store/'] },
    },
    {
      name: 'part-without-rule',
      comment: 'A new folder of src/ needs a line in MAY_IMPORT (.dependency-cruiser.cjs).',
      severity: 'error',
      from: {
        path: '^src/[^/]+/',
        pathNot: [...Object.keys(MAY_IMPORT).map((part) => `^src/${part}/`), '^src/store/[^/]+\\.ts$'],
      },
      to: {},
    },
    {
      name: 'no-circle',
      comment: 'Files that import each other, be it through others or for types only, cannot be read apart.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-development-package-at-run-time',
      comment: 'What src/ imports must be in "dependencies"; what src/web imports is built into its pages.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'unresolvable',
      comment: 'The file or package does not exist.',
      severity: 'error',
      from: { pathNot: '^src/web/' },
      // It holds types alone.
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
    {
      name: 'pages-stand-alone',
      comment: 'A page of src/web imports what all pages share, and of the answer’s question only.',
      severity: 'error',
      from: { path: '^src/web/(parts|api|language|fragments)/' },
      to: { path: '^src/web/pages/' },
    },
  ],
  options: {
    // Relay’s compiler reads these; they are never run.
    exclude: { path: '^test/relay/' },
    doNotFollow: { path: '^(node_modules|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
