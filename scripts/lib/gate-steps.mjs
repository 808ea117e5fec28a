import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkSchemaChanges } from './check-schema-changes.mjs';
import { inProject } from './project.mjs';
import { runCommand, runNode } from './run-command.mjs';

const ESLINT = 'node_modules/eslint/bin/eslint.js';
const TYPESCRIPT = 'node_modules/typescript/bin/tsc';
const JEST_REPORT = 'node_modules/.cache/jest-report.json';

/**
 * Young objects die in a space of this many megabytes: answers are large, and Node's own choice has them copied again
 * and again.
 */
const YOUNG = '--max-semi-space-size=64';

/**
 * Tests that take long: on Neo4j, of every field of every node and all pages of them, of all that goes out or comes in,
 * of damaged files, of what begins a program, a server or a browser for each test.
 */
const LONG = [
  '.*(neo4j|cypher|same-answers|sweep|hostile)',
  '(main|cli|deployment|examples)/',
  'api/(pages|mcp)',
  'docs/(assistants|clients-page|command-line|exporting)',
  'export/whole-graph',
  'importing/(real-files|json-ld/round-trip)',
  'store/sqlite-file',
  'web/(?!messages|in-words)',
];

/** The steps of the gate, the longest first. Each runs by itself, on a tree that is installed and built. */
export const TESTS = { name: 'tests', run: (progress) => runTests(progress) };

/** Without those that take long, and those of changed files first. */
export const FAST_TESTS = {
  name: 'tests',
  run: (progress) =>
    runTests(progress, [`--testPathIgnorePatterns=<rootDir>/test/(${LONG.join('|')})`], {
      LEXGRAPH_TEST_NEO4J: 'off',
      LEXGRAPH_TEST_CHANGED: 'first',
    }),
};

export const CHECKS = [
  { name: 'lint', run: () => runNode(ESLINT, '.', '--max-warnings=0') },
  { name: 'types', run: () => runNode(TYPESCRIPT, '--noEmit', '--pretty') },
  { name: 'types of the explorer', run: () => runNode(TYPESCRIPT, '--project', 'src/web', '--noEmit', '--pretty') },
  { name: 'format', run: () => runNode('node_modules/prettier/bin/prettier.cjs', '--check', '.', '--cache') },
  { name: 'dead code', run: () => runNode('node_modules/knip/bin/knip.js', '--no-progress') },
  { name: 'import direction', run: checkImportDirection },
  { name: 'generated files', run: () => runBuilt('generate', '--check') },
  { name: 'operations of the explorer', run: () => runNode('scripts/lib/check-operations.mjs') },
  { name: 'size of the explorer', run: () => runNode('scripts/lib/check-web-size.mjs') },
  { name: 'seeds', run: () => runBuilt('cli/main', 'seed', '--check') },
  { name: 'schema rules', run: () => runNode(ESLINT, '--config', 'eslint.schema.config.mjs', 'schema/schema.graphql') },
  { name: 'schema changes', run: checkSchemaChanges },
  { name: 'schema for Relay', run: compileForRelay },
];

/** Runs src/<name>.ts, as built. */
async function runBuilt(name, ...args) {
  const script = `dist/${name}.js`;
  if (existsSync(inProject(script))) return runNode(script, ...args);
  return { ok: false, output: `There is no src/${name}.ts.`, milliseconds: 0 };
}

function checkImportDirection() {
  const folders = ['src', 'test', 'bench'].filter((folder) => existsSync(inProject(folder)));
  return runNode('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--output-type', 'err-long', ...folders);
}

/** Relay’s compiler reads our schema with queries and fragments as its users write them. */
function compileForRelay() {
  mkdirSync(inProject('node_modules/.cache/relay'), { recursive: true });
  return runNode('node_modules/relay-compiler/cli.js', 'test/relay/relay.config.json');
}

async function runTests(progress, more = [], environment = {}) {
  const report = inProject(JEST_REPORT);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['default', inProject('scripts/lib/jest-progress.cjs')].map(
    (reporter) => `--reporters=${reporter}`,
  );
  const jest = inProject('node_modules/jest/bin/jest.js');
  const args = [YOUNG, jest, '--json', `--outputFile=${report}`, ...reporters, ...more];
  const env = { ...process.env, ...environment };
  const result = await runCommand(process.execPath, args, { env, onMessage: progress });
  const tests = readTestCounts(report);
  return { ...result, tests, ok: result.ok && tests.passed > 0 };
}

/** How many tests passed, failed and were skipped; a file that could not be run counts as a failed test. */
function readTestCounts(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + counts.numRuntimeErrorTestSuites,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}
