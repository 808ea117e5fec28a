const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { chownSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { connect } = require('node:net');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { SETTINGS, asEnvironment } = require('./server-settings.cjs');

const IMAGE = 'neo4j:5.26-community';
const ENGINE_ANSWERS_WITHIN = 15_000;
const LONGEST_START = 180_000;
const LONGEST_STOP = 60;
const AUTH = '/run/secrets/neo4j-auth';

/** The image's own user. Root starts the server as this one, anybody else as themselves. */
const IMAGE_USER = 7474;

/**
 * A Neo4j in a container. Its handle is the container's name; its data lies in the folder, in the same form as the Java
 * way's.
 */
const DOCKER = {
  name: 'Docker',

  /** Why it can't be used here; null where it can. Fetches the image where it is missing. */
  lack(say) {
    const { status, error, stderr } = docker(['info', '--format', '{{.ServerVersion}}'], ENGINE_ANSWERS_WITHIN);
    if (error?.code === 'ENOENT') return 'there is no Docker';
    if (error) return `the Docker engine does not answer (${error.code})`;
    if (status !== 0) return `there is a docker command, but no engine answers it (${reasonIn(stderr)})`;
    if (docker(['image', 'inspect', IMAGE]).status === 0) return null;
    say(`Fetching ${IMAGE}, some 600 MB, once ...`);
    const pull = docker(['pull', '--quiet', IMAGE]);
    return pull.status === 0 ? null : `Docker can't fetch ${IMAGE} (${reasonIn(pull.stderr)})`;
  },

  start({ folder, port, password }) {
    const container = `lexgraph-neo4j-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
    // What a restart of the machine left of it: the data is not in there.
    docker(['rm', '--force', container]);
    const auth = prepareFolders(folder, password);
    const run = docker(['run', '--detach', '--name', container, ...optionsOf(folder, port, auth), IMAGE]);
    if (run.status !== 0) {
      docker(['rm', '--force', container]);
      throw new Error(`Docker did not start Neo4j: ${reasonIn(run.stderr)}`);
    }
    return { handle: container, ready: untilReady(container, port).finally(() => rmSync(auth, { force: true })) };
  },

  isRunning(container) {
    return docker(['inspect', '--format', '{{.State.Running}}', container]).stdout?.trim() === 'true';
  },

  stop(container) {
    const { status, stderr } = docker(['stop', '-t', String(LONGEST_STOP), container]);
    if (status !== 0) throw new Error(`Docker did not stop the container ${container}: ${reasonIn(stderr)}`);
    docker(['rm', '--force', container]);
  },

  describe: (container) => `container ${container}`,
  showLog: (container) => `docker logs ${container}`,
};

function docker(args, timeout) {
  return spawnSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout });
}

/** What went wrong, of all that docker wrote. */
function reasonIn(text) {
  const lines = text.split('\n').filter((line) => line.trim() && !/^(Run|See) 'docker /.test(line));
  return lines.at(-1) ?? 'it does not say why';
}

/** Makes what is mounted, for the container's user. Returns the file with the first password. */
function prepareFolders(folder, password) {
  const home = path.join(folder, 'home');
  for (const name of ['data', 'logs']) mkdirSync(path.join(home, name), { recursive: true });
  const auth = path.join(folder, 'auth');
  writeFileSync(auth, `neo4j/${password}\n`, { mode: 0o600 });
  const [user, group] = containerUser();
  if (process.getuid?.() === 0) {
    for (const each of [auth, home]) chownSync(each, user, group);
    for (const each of readdirSync(home, { recursive: true })) chownSync(path.join(home, each), user, group);
  }
  return auth;
}

function containerUser() {
  const user = process.getuid?.() || IMAGE_USER;
  return [user, user === IMAGE_USER ? IMAGE_USER : process.getgid()];
}

/**
 * The password is in a mounted file, so that neither `docker inspect` nor the list of processes shows it; data that is
 * not new has its own.
 */
function optionsOf(folder, port, auth) {
  const mount = (source, target, ...more) => [
    '--mount',
    [`type=bind`, `source=${source}`, `target=${target}`, ...more].join(),
  ];
  const home = path.join(folder, 'home');
  const isNew = !existsSync(path.join(home, 'data', 'databases'));
  const environment = {
    ...asEnvironment({
      'server.bolt.advertised_address': `127.0.0.1:${port}`,
      'server.http.enabled': 'false',
      'server.memory.heap.max_size': '1g',
      'server.memory.pagecache.size': '128m',
      ...SETTINGS,
    }),
    ...(isNew ? { NEO4J_AUTH_PATH: AUTH } : {}),
  };
  return [
    ...['--publish', `127.0.0.1:${port}:7687`],
    ...['--user', containerUser().join(':')],
    ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
    ...mount(path.join(home, 'data'), '/data'),
    ...mount(path.join(home, 'logs'), '/logs'),
    ...(isNew ? mount(auth, AUTH, 'readonly') : []),
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
}

async function untilReady(container, port) {
  for (const deadline = Date.now() + LONGEST_START; Date.now() < deadline && DOCKER.isRunning(container);) {
    if (await speaksBolt(port)) return;
    await sleep(500);
  }
  const { stdout, stderr } = docker(['logs', '--tail', '30', container]);
  docker(['rm', '--force', container]);
  throw new Error(`Neo4j did not start. The end of its log:\n${stdout}${stderr}`);
}

/**
 * Docker itself takes connections as soon as the container runs: only an answer in Neo4j's protocol tells that it is
 * there.
 */
function speaksBolt(port) {
  const versions = [0x00040405, 0x00000404, 0, 0];
  const hello = Buffer.alloc(20);
  [0x6060b017, ...versions].forEach((word, index) => hello.writeUInt32BE(word, 4 * index));
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(hello));
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2000, () => settle(false));
    socket.once('data', (answer) => settle(answer.length >= 4 && answer.readUInt32BE(0) !== 0));
    socket.once('error', () => settle(false));
    socket.once('close', () => settle(false));
  });
}

module.exports = { DOCKER };
