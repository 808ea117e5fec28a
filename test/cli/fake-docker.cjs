// Stands in for Docker's command: records what it is asked, and lets a listener that says Bolt's first word stand for
// the container. FAKE_DOCKER names the folder of its state; a file there says what is wrong: no-engine, no-image,
// no-pull, dies.
const { spawn } = require('node:child_process');
const { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const state = (name) => path.join(process.env['FAKE_DOCKER'], name);
const [command, ...args] = process.argv.slice(2);
appendFileSync(state('calls'), `${JSON.stringify([command, ...args])}\n`);

const COMMANDS = {
  info: () => (existsSync(state('no-engine')) ? fail('Cannot connect to the engine.') : say('28.0')),
  image: () => (existsSync(state('no-image')) ? fail('No such image') : say('[]')),
  pull: () => (existsSync(state('no-pull')) ? fail('no route to host') : rmSync(state('no-image'))),
  run,
  inspect: () => (existsSync(state('listener')) ? say('true') : fail('No such container')),
  logs: () => say('the last words of the server'),
  stop,
  rm: () => undefined,
};

COMMANDS[command]();

function run() {
  const auth = args.map((each) => /source=(.*),target=\/run\/secrets/.exec(each)?.[1]).find(Boolean);
  if (auth)
    writeFileSync(state('auth'), JSON.stringify({ text: readFileSync(auth, 'utf8'), mode: statSync(auth).mode }));
  if (existsSync(state('dies'))) return;
  const port = /:(\d+):7687/.exec(args[args.indexOf('--publish') + 1])[1];
  const listen = `require('node:net').createServer((socket) => socket.once('data', () => socket.end(Buffer.from([0, 0, 4, 5])))).listen(${port}, '127.0.0.1')`;
  const child = spawn(process.execPath, ['-e', listen], { detached: true, stdio: 'ignore' });
  child.unref();
  writeFileSync(state('listener'), String(child.pid));
}

function stop() {
  process.kill(Number(readFileSync(state('listener'), 'utf8')), 'SIGKILL');
  rmSync(state('listener'));
}

function say(line) {
  console.log(line);
}

function fail(line) {
  console.error(line);
  process.exitCode = 1;
}
