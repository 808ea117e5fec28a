// As in src/store/sqlite/driver-threads.ts: what a test sets in its environment does not reach the driver.
process.env.TOKIO_WORKER_THREADS ??= '6';
// As the program runs for its users; graphql-js checks every value's class twice elsewhere.
process.env.NODE_ENV = 'production';

/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // hyparquet is written as modules of ECMAScript, which Jest can't require before Node 24.9.
  transform: { '\\.ts$': '@swc/jest', '/node_modules/hyparquet.*\\.js$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!hyparquet)'],
  // What is loaded only where it is asked for is named as it is built.
  moduleNameMapper: { '^(\\./over-http|\\./neo4j/neo4j-(?:store|console))\\.js$': '$1' },
  setupFiles: ['reflect-metadata'],
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  // Each has a Neo4j of its own, and one is for both: together they take 6 GB. Without Neo4j one more works while
  // others wait.
  maxWorkers: process.env.LEXGRAPH_TEST_NEO4J === 'off' ? 3 : 2,
  // Modules of earlier test files stay in a worker until it is begun anew.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/test/slowest-first.cjs',
  // A real Neo4j plans its first statements slowly; no test measures time by this.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/test/neo4j/global-setup.ts',
  globalTeardown: '<rootDir>/test/neo4j/global-teardown.ts',
};
