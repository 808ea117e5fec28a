// @ts-check
const { spawn } = require('node:child_process');
const { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { neo4jClassPath } = require('./class-path.cjs');
const { SETTINGS } = require('./server-settings.cjs');

const HEAP = '1g';
const LONGEST_START = 120_000;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];

/**
 * @typedef {object} JavaServerOptions
 * @property {string} folder Where its data, configuration and log lie; made where it is missing.
 * @property {number} port Where it listens, on this machine only.
 * @property {string} password What the user neo4j gets when the data is new; data that is there keeps its own.
 * @property {number} [owner] The process with whose end it ends. Without one it lives until SIGTERM.
 * @property {string} [heap] How much memory Java may take beside the page cache: `2g`.
 * @property {readonly string[]} [java] More options of Java's own.
 * @property {Record<string, string>} [settings] Neo4j's settings beside ours, or instead of them.
 * @property {(line: string) => void} [say] Hears of what takes long.
 */

/**
 * Starts a Neo4j Community with Java, in the background. A second start in the same folder finds the same data.
 * `ready` is settled when it answers; it is rejected, with the end of its log, when it does not come to that, and then
 * no process is left.
 * @param {JavaServerOptions} options
 * @returns {{ pid: number, ready: Promise<void> }}
 */
function startJavaServer({
  folder,
  port,
  password,
  owner,
  heap = HEAP,
  java = [],
  settings = {},
  say = () => undefined,
}) {
  const classPath = neo4jClassPath(say);
  mkdirSync(folder, { recursive: true });
  const configuration = path.join(folder, 'neo4j.conf');
  const log = path.join(folder, 'server.log');
  writeFileSync(configuration, configurationOf(port, settings));
  rmSync(log, { force: true });
  const output = openSync(log, 'a', 0o600);
  const opens = OPENED.flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`]);
  const program = ['Neo4jServer', path.join(folder, 'home'), configuration, ...(owner ? [String(owner)] : [])];
  const child = spawn('java', [`-Xmx${heap}`, ...java, ...opens, '-cp', classPath, ...program], {
    stdio: ['ignore', output, output],
    detached: true,
    env: { ...process.env, NEO4J_INITIAL_PASSWORD: password },
  });
  closeSync(output);
  child.unref();
  if (child.pid === undefined) throw new Error('Java could not be started.');
  return { pid: child.pid, ready: untilReady(child, log) };
}

/**
 * @param {number} port
 * @param {Record<string, string>} settings
 */
function configurationOf(port, settings) {
  const all = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    // Who stops it waits no ten seconds for requests that might still come.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'server.memory.pagecache.size': '128m',
    ...SETTINGS,
    ...settings,
  };
  return Object.entries(all)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} log
 */
async function untilReady(child, log) {
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  for (const deadline = Date.now() + LONGEST_START; Date.now() < deadline && isRunning(); await sleep(100)) {
    if (/^READY$/m.test(readFileSync(log, 'utf8'))) return;
  }
  if (isRunning()) child.kill('SIGKILL');
  throw new Error(`Neo4j did not start. The end of ${log}:\n${readFileSync(log, 'utf8').slice(-4000)}`);
}

module.exports = { startJavaServer };
