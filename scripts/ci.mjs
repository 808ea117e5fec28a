import './lib/check-node-version.mjs';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { git } from './lib/git.mjs';
import { inProject, say, seconds } from './lib/project.mjs';
import { linesNamingRegistry } from './lib/registry-names.mjs';
import { runNpm } from './lib/run-command.mjs';
import { askMainQuestion, openExplorer, openPage, startServer, stopServer } from './lib/smoke-start.mjs';

/** Those that `engines` takes beside the one that runs here, and what is tested on each. */
const NEWER_NODES = [22, 24];
const ON_EACH_NODE = [
  'test/store',
  'test/main',
  'test/api/http.test.ts',
  'test/api/listening.test.ts',
  'test/api/hostile/wire.test.ts',
  'test/api/mcp/http.test.ts',
];

const totals = { passed: 0, failed: 0, skipped: 0 };
const unchanged = git('status', '--porcelain');

await step('a Neo4j can be run here', installNeo4jNeeds);
process.env['LEXGRAPH_REQUIRE_NEO4J'] = '1';
await step('a browser can be run here', installBrowser);
process.env['LEXGRAPH_REQUIRE_BROWSER'] = '1';
process.env['LEXGRAPH_PICTURES'] ??= inProject('dist/pictures');
await step('exports can be opened in Python, R and Jena here', installExportReaders);
process.env['LEXGRAPH_REQUIRE_EXPORT_READERS'] = '1';
await runTheGate();
for (const major of NEWER_NODES) await step(`tests run on Node.js ${major}`, () => testOn(major));
await step('no file names a package registry', () => assert.deepEqual(linesNamingRegistry(), []));
await step('npm run generate', () => npm('run', 'generate'));
await step('nothing that git tracks has changed', () => assert.equal(git('status', '--porcelain'), unchanged));
await step('npm start answers, and ends on SIGTERM', smokeStart);
await step('a second npm start neither installs nor builds', secondStart);
if (existsSync(inProject('bench'))) await step('benchmarks run', () => npm('run', 'bench', '--', '--smoke'));

say(`Pictures of every page: ${process.env['LEXGRAPH_PICTURES']}`);
if (totals.skipped > 0) say(`${totals.skipped} skipped; the reasons stand above.`);
say(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

/** A JDK and Maven, where they are missing: the tests run on a real Neo4j. */
function installNeo4jNeeds() {
  if (['javac', 'mvn'].some(isMissing)) installPackages('default-jdk-headless', 'maven');
}

/**
 * Tests of what meets Node itself (the driver of the store, the server, its connections) on the newest of that major
 * version, where it can be fetched.
 */
async function testOn(major) {
  const node = ['exec', '--yes', `--package=node@${major}`, '--', 'node'];
  if (!(await runNpm([...node, '--version'])).ok) {
    totals.skipped += 1;
    return say(`Node.js ${major} can't be fetched here: its tests are skipped.`);
  }
  process.env['LEXGRAPH_TEST_NEO4J'] = 'off';
  process.env['LEXGRAPH_REQUIRE_NEO4J'] = '';
  try {
    await npm(...node, 'node_modules/jest/bin/jest.js', ...ON_EACH_NODE);
  } finally {
    delete process.env['LEXGRAPH_TEST_NEO4J'];
    process.env['LEXGRAPH_REQUIRE_NEO4J'] = '1';
  }
}

/** Chromium, where it is missing: the explorer is tested in a real browser. */
function installBrowser() {
  if (isMissing('chromium')) installPackages('chromium');
}

/** What the page on exports shows is run: with Debian's own Python and its packages, R, and Jena from Maven. */
function installExportReaders() {
  const modules = ['pandas', 'networkx', 'igraph', 'rdflib'];
  const lacks = modules.filter((name) => spawnSync('/usr/bin/python3', ['-c', `import ${name}`]).status !== 0);
  if (lacks.length > 0) installPackages('python3', ...lacks.map((name) => `python3-${name}`));
  if (isMissing('Rscript')) installPackages('r-base-core');
}

function isMissing(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status !== 0;
}

/** Debian’s packages of these names. */
function installPackages(...names) {
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...names],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    assert.equal(status, 0, `apt-get ${args.join(' ')} failed: ${stderr}`);
  }
}

/** `npm test` as anybody runs it; its steps count one each, its tests by their own numbers. */
async function runTheGate() {
  const report = path.join(mkdtempSync(path.join(tmpdir(), 'lexgraph-ci-')), 'report.json');
  const gate = await runNpm(['test', '--', `--report=${report}`], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (!existsSync(report)) return count(false);
  const results = JSON.parse(readFileSync(report, 'utf8'));
  for (const { ok, tests } of results) {
    if (tests) countTests(ok, tests);
    else count(ok);
  }
  // Should the gate fail for a reason that none of its steps has.
  if (!gate.ok && results.every((result) => result.ok)) count(false);
}

async function step(name, work) {
  const started = performance.now();
  let problem;
  try {
    await work();
  } catch (error) {
    problem = error;
  }
  count(!problem);
  say(`${problem ? '  FAIL' : '  ok  '}  ${name}   ${seconds(performance.now() - started)}`);
  if (problem) say(`\n${problem.message}\n`);
}

function count(ok) {
  totals[ok ? 'passed' : 'failed'] += 1;
}

function countTests(ok, tests) {
  for (const outcome of Object.keys(totals)) totals[outcome] += tests[outcome];
  if (!ok && tests.failed === 0) count(false);
}

async function npm(...args) {
  const { ok, output } = await runNpm(args);
  if (!ok) throw new Error(output);
}

async function smokeStart() {
  await withServer(async (server) => {
    await askMainQuestion(server);
    await openPage(server);
    await openExplorer(server);
  });
}

async function secondStart() {
  await withServer((server) => {
    assert.match(server.output, /^Packages: up to date\.$/m);
    assert.match(server.output, /^Build: up to date\.$/m);
  });
}

async function withServer(work) {
  const server = await startServer();
  try {
    await work(server);
  } catch (error) {
    error.message += `\n\nThe server said:\n${server.output}`;
    throw error;
  } finally {
    await stopServer(server);
  }
}
