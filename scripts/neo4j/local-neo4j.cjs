const { randomBytes } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { createServer } = require('node:net');
const path = require('node:path');
const { DOCKER } = require('./docker-way.cjs');
const { JAVA } = require('./java-way.cjs');

/** @param {string} line */
function say(line) {
  console.log(line);
}

/** The first that can be used is. */
const WAYS = { docker: DOCKER, java: JAVA };

/** Starts the server in the background, unless it runs, and prints how to use it when it answers. */
async function startNeo4j(data, port) {
  const files = filesIn(data);
  const running = runningServer(files);
  if (running) return sayHowToUse(files, running, `Neo4j runs already (${running.described}).`);
  await checkPort(port);
  const way = usableWay();
  mkdirSync(files.data, { recursive: true, mode: 0o700 });
  if (!existsSync(files.password)) {
    writeFileSync(files.password, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  }
  const password = readFileSync(files.password, 'utf8').trim();
  const { handle, ready } = WAYS[way].start({ folder: files.data, port, password, say });
  writeFileSync(files.server, JSON.stringify({ way, handle, port }));
  say(`Neo4j starts (${WAYS[way].describe(handle)}) ...`);
  try {
    await ready;
  } catch (error) {
    rmSync(files.server, { force: true });
    throw error;
  }
  const first = 'Neo4j answers. It runs in the background until "lexgraph neo4j --stop".';
  return sayHowToUse(files, runningServer(files), first);
}

/** Ends the server that was started with this folder, and nothing else. */
async function stopNeo4j(data) {
  const files = filesIn(data);
  const running = runningServer(files);
  if (!running) return say(`No Neo4j runs with the data in ${files.data}.`);
  await running.stop();
  rmSync(files.server, { force: true });
  say('Neo4j has stopped. Its data stays.');
}

/** Stops the server and removes what it made, and nothing else that lies in the folder. */
async function resetNeo4j(data) {
  await stopNeo4j(data);
  const { home, configuration, log, password, auth, server } = filesIn(data);
  for (const each of [home, configuration, log, password, auth, server]) rmSync(each, { recursive: true, force: true });
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
    auth: file('auth'),
    server: file('server.json'),
  };
}

function usableWay() {
  const lacks = [];
  for (const [name, way] of Object.entries(WAYS)) {
    const lack = way.lack(say);
    if (lack === null) {
      if (lacks.length > 0) say(`Neo4j is started with ${way.name}, for ${lacks.join(', and ')}.`);
      return name;
    }
    lacks.push(lack);
  }
  throw new Error(`Neo4j can't be started here: ${lacks.join(', and ')}.`);
}

function runningServer({ server, data }) {
  if (!existsSync(server)) return null;
  const { way, handle, port } = JSON.parse(readFileSync(server, 'utf8'));
  if (!WAYS[way]?.isRunning(handle, data)) return null;
  return {
    port,
    described: WAYS[way].describe(handle),
    showLog: WAYS[way].showLog(handle, data),
    stop: () => WAYS[way].stop(handle, data),
  };
}

function checkPort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    const taken = `Another program listens on port ${port}. Stop it, or take another port: lexgraph neo4j --port ${port < 65535 ? port + 1 : 7687}`;
    const mayNot = `This user may not listen on port ${port}. Take one above 1023: lexgraph neo4j --port 7687`;
    const words = { EADDRINUSE: taken, EACCES: mayNot };
    server.once('error', (error) => reject(words[error.code] ? new Error(words[error.code]) : error));
    server.listen(port, '127.0.0.1', () => server.close(resolve));
  });
}

function sayHowToUse({ password }, { port, showLog }, first) {
  say(`${first} Its log: ${showLog}
To start the API on it:

  export NEO4J_URI=bolt://127.0.0.1:${port}
  export NEO4J_PASSWORD="$(cat '${password}')"
  export RESEARCHER_TOKENS="$(openssl rand -hex 24)"   # for Cypher on the API
  npm start
`);
}

module.exports = { startNeo4j, stopNeo4j, resetNeo4j };
