import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../lib/project.mjs';
import { whyNoJava } from './class-path.cjs';
import { startJavaServer } from './java-server.cjs';

const LONGEST_STOP = 60_000;

/** Starts the server in the background, unless it runs, and prints how to use it when it answers. */
export async function startNeo4j(data, port) {
  const files = filesIn(data);
  const running = runningServer(files);
  if (running) return sayHowToUse(files, running.port, `Neo4j runs already (process ${running.pid}).`);
  await checkPort(port);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (!existsSync(files.password)) {
    writeFileSync(files.password, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  }
  const lack = whyNoJava();
  if (lack) throw new Error(`Neo4j can't be started: ${lack}.`);
  const password = readFileSync(files.password, 'utf8').trim();
  const { pid, ready } = startJavaServer({ folder: files.data, port, password, say });
  writeFileSync(files.server, JSON.stringify({ pid, port }));
  say(`Neo4j starts (process ${pid}) ...`);
  try {
    await ready;
  } catch (error) {
    rmSync(files.server, { force: true });
    throw error;
  }
  return sayHowToUse(files, port, 'Neo4j answers. It runs in the background until "npm run neo4j -- --stop".');
}

/** Ends the server that was started with this folder, and no other process. */
export async function stopNeo4j(data) {
  const files = filesIn(data);
  const running = runningServer(files);
  if (!running) return say(`No Neo4j runs with the data in ${files.data}.`);
  process.kill(running.pid, 'SIGTERM');
  for (const deadline = Date.now() + LONGEST_STOP; runningServer(files);) {
    if (Date.now() > deadline) throw new Error(`Neo4j (process ${running.pid}) has not ended within a minute.`);
    await sleep(200);
  }
  rmSync(files.server, { force: true });
  say('Neo4j has stopped. Its data stays.');
}

/** Stops the server and removes what it made, and nothing else that lies in the folder. */
export async function resetNeo4j(data) {
  await stopNeo4j(data);
  const { home, configuration, log, password, server } = filesIn(data);
  for (const each of [home, configuration, log, password, server]) rmSync(each, { recursive: true, force: true });
  say('Its data and password are removed.');
}

function filesIn(given) {
  const data = path.resolve(given);
  const file = (name) => path.join(data, name);
  return {
    data,
    home: file('home'),
    configuration: file('neo4j.conf'),
    log: file('server.log'),
    password: file('password'),
    server: file('server.json'),
  };
}

/** A process with the same id may be another program by now: its command line tells. */
function runningServer({ server, home }) {
  if (!existsSync(server)) return null;
  const { pid, port } = JSON.parse(readFileSync(server, 'utf8'));
  try {
    process.kill(pid, 0);
    const commandLine = `/proc/${pid}/cmdline`;
    if (existsSync('/proc/self') && !readFileSync(commandLine, 'utf8').includes(home)) return null;
    return { pid, port };
  } catch {
    return null;
  }
}

function checkPort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    const taken = `Another program listens on port ${port}. Stop it, or take another port: npm run neo4j -- --port ${port + 1}`;
    server.once('error', (error) => reject(error.code === 'EADDRINUSE' ? new Error(taken) : error));
    server.listen(port, '127.0.0.1', () => server.close(resolve));
  });
}

function sayHowToUse({ password }, port, first) {
  say(`${first} To start the API on it:

  export NEO4J_URI=bolt://127.0.0.1:${port}
  export NEO4J_PASSWORD="$(cat '${password}')"
  export RESEARCHER_TOKENS="$(openssl rand -hex 24)"   # for Cypher on the API
  npm start
`);
}
