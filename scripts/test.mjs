import './lib/check-node-version.mjs';
import { parseArgs } from 'node:util';

const { CHECKS, FAST_TESTS, TESTS } = await import('./lib/gate-steps.mjs');
const { say } = await import('./lib/project.mjs');
const { runGate } = await import('./lib/run-gate.mjs');

const HELP = `npm test               the whole gate: every test, and all that npm run check runs
npm run test:fast      tests alone, without Neo4j and what takes long; those of files changed since main first
npx jest FILE -t NAME  the tests of one file with this in their name

Environment: LEXGRAPH_TEST_NEO4J=off (tests on Neo4j are skipped), LEXGRAPH_REQUIRE_NEO4J=1 (where they can't run they fail),
TEST_NEO4J_URI (a server of yours instead of one that the tests start). CONTRIBUTING.md says more of them.`;

try {
  const options = { help: { type: 'boolean' }, fast: { type: 'boolean' }, report: { type: 'string' } };
  const { values } = parseArgs({ options });
  if (values.help) say(HELP);
  else await runGate(values.fast ? [FAST_TESTS] : [TESTS, ...CHECKS]);
} catch (error) {
  if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`${error.message}\n\n${HELP}`);
  process.exitCode = 1;
}
