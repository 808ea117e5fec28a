// As in src/store/sqlite/driver-threads.ts: what a test sets in its environment does not reach the driver.
process.env.TOKIO_WORKER_THREADS ??= '6';

/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.ts$': '@swc/jest' },
  setupFiles: ['reflect-metadata'],
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  // A real Neo4j plans its first statements slowly; no test measures time by this.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/test/neo4j/global-setup.ts',
  globalTeardown: '<rootDir>/test/neo4j/global-teardown.ts',
  // A connection to a server that the teardown ended may linger, and must not keep the run from its end.
  forceExit: true,
};
