import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inProject } from './project.mjs';

const TIME_LIMIT = 60 * 60_000;

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const running = new Map();
let isEnding = false;

/**
 * Runs a program at the top of the project to its end. It never rejects: a program that cannot be started, is killed or
 * takes too long counts as failed, and the output says why. What it sends us goes to `onMessage`.
 * @returns {Promise<{ ok: boolean, output: string, milliseconds: number }>}
 */
export function runCommand(command, args, { onMessage, ...options } = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: inProject(),
      stdio: ['ignore', 'pipe', 'pipe', ...(onMessage ? ['ipc'] : [])],
      timeout: TIME_LIMIT,
      ...options,
    });
    endTogether(child, options.killSignal);
    if (onMessage) child.on('message', onMessage);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    const finish = (ok, lastWords) =>
      resolve({ ok, output: output + lastWords, milliseconds: performance.now() - started });
    child.on('error', (error) => finish(false, `${error.message}\n`));
    child.on('close', (code, signal) => finish(code === 0, signal ? `ended by ${signal}\n` : ''));
  });
}

/** Passes a signal to end this process on to the child, as `killSignal` where one is given, and awaits its end. */
function endTogether(child, killSignal) {
  if (running.size === 0) for (const signal of ENDING) process.on(signal, endAll);
  running.set(child, killSignal);
  child.once('close', () => {
    running.delete(child);
    if (running.size > 0) return;
    if (isEnding) process.exit(1);
    for (const signal of ENDING) process.off(signal, endAll);
  });
}

function endAll(signal) {
  isEnding = true;
  for (const [child, killSignal] of running) child.kill(killSignal ?? signal);
}

/** Runs a script with this Node. */
export function runNode(script, ...args) {
  return runCommand(process.execPath, [inProject(script), ...args]);
}

/** Runs npm: the one that started us, where one did. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.c?js$/.test(npm) && existsSync(npm))
    return runCommand(process.execPath, [npm, ...args], options);
  return runCommand('npm', args, { shell: process.platform === 'win32', ...options });
}

/** Calls back every ten seconds, with the seconds passed, until the work is done. */
export async function whileWaiting(work, stillAtIt) {
  const started = performance.now();
  const timer = setInterval(() => stillAtIt(Math.round((performance.now() - started) / 1000)), 10_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
