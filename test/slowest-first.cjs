// @ts-check
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * What takes longest begins first, so that both workers end together. What mostly waits (for locks of loads that were
 * killed, for servers that start and stop) runs beside what works.
 */
const SLOWEST = [
  'cases/neo4j',
  'main/killed-loads',
  'store/neo4j',
  'web/accessibility',
  'store/neo4j-database',
  'api/sweep/neo4j',
  'web/lawyer',
  'api/hostile/neo4j',
  'cli/ask',
  'web/bad-input',
  'main/start',
  'api/sweep/sqlite',
  'cypher-research',
  'api/same-answers',
  'cases/sqlite',
  'docs/exporting',
  'web/fields',
  'main/start-on-neo4j',
  'web/memo',
  'main/traces',
  'export/whole-graph',
  'store/neo4j-console',
  'api/mcp/neo4j',
  'cli/neo4j',
  'store/neo4j-copy',
  'web/dashboard-reader',
  'api/sweep/arguments-neo4j',
  'api/pages',
  'store/neo4j-encryption',
];

/**
 * With `LEXGRAPH_TEST_CHANGED=first` changed test files come before, and those of the folder like that of a changed
 * source.
 */
module.exports = class SlowestFirst extends Sequencer {
  /**
   * @override
   * @param {Parameters<Sequencer['sort']>[0]} tests
   */
  async sort(tests) {
    const changed = process.env['LEXGRAPH_TEST_CHANGED'] === 'first' ? changedParts() : [];
    const rank = (/** @type {string} */ name) =>
      changed.some((part) => name.startsWith(part))
        ? -1
        : SLOWEST.includes(name)
          ? SLOWEST.indexOf(name)
          : SLOWEST.length;
    return [...(await super.sort(tests))].sort((one, other) => rank(nameOf(one)) - rank(nameOf(other)));
  }
};

/** What test files of changed files begin with: `questions/gaps/` for `src/questions/gaps/x.ts`. */
function changedParts() {
  const git = (/** @type {string[]} */ ...args) => {
    const { stdout } = spawnSync('git', args, { cwd: __dirname, encoding: 'utf8' });
    return (stdout ?? '').split('\n');
  };
  const files = [
    ...git('diff', '--name-only', 'main'),
    ...git('ls-files', '--others', '--exclude-standard', '--full-name'),
  ];
  return files.flatMap((file) => {
    if (/^test\/.*\.test\.ts$/.test(file)) return [file.slice('test/'.length, -'.test.ts'.length)];
    return file.startsWith('src/') ? [`${path.posix.dirname(file).slice('src/'.length)}/`] : [];
  });
}

/** @param {{ path: string }} test */
function nameOf({ path: file }) {
  return path
    .relative(__dirname, file)
    .replace(/\.test\.ts$/, '')
    .split(path.sep)
    .join('/');
}
