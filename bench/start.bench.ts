import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SMOKE, report, tellMachine, timesOf } from './timing';

const PROJECT = resolve(__dirname, '..');
const TARGET = 2000;
const LONGEST = 60_000;
const QUESTION = JSON.stringify({
  query:
    '{ obligationsCovering(group: "group/migrant-children", state: "KAZ", asOf: "2012-10-01", first: 5) { totalCount edges { node { standing obligation { id } } } } }',
});

/** One start, up to the first answer to the main question; what it took, and the memory of the server then. */
async function start(
  storeFile: string,
  command: string,
  args: string[],
): Promise<{ milliseconds: number; megabytes: number }> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', LEXGRAPH_STORE: storeFile };
  const begun = performance.now();
  const child = spawn(command, args, { cwd: PROJECT, env, stdio: 'ignore', detached: true });
  const exited = once(child, 'exit');
  try {
    while (!(await answers(port))) {
      if (child.exitCode !== null || performance.now() - begun > LONGEST)
        throw new Error(`${command} ${args.join(' ')} did not answer`);
      await wait(5);
    }
    return { milliseconds: performance.now() - begun, megabytes: memoryOf(child.pid ?? 0) };
  } finally {
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    await exited;
    while (await answers(port)) await wait(20);
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json', connection: 'close' };
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: QUESTION });
    const { data } = (await response.json()) as { data?: { obligationsCovering: { totalCount: number } } };
    return (data?.obligationsCovering.totalCount ?? 0) > 0;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The resident memory of the process, or of the largest below it; 0 where the system doesn't tell. */
function memoryOf(pid: number): number {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean);
    return Math.max(own, ...children.map((child) => memoryOf(Number(child))));
  } catch {
    return 0;
  }
}

async function main(): Promise<void> {
  tellMachine();
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
  const file = join(folder, 'graph.sqlite');
  try {
    const first = await start(file, 'npm', ['start']);
    console.log(
      `  the first start, which loads the seeds: ${Math.round(first.milliseconds)} ms, ${Math.round(first.megabytes)} MB`,
    );
    const npm: number[] = [];
    const node: number[] = [];
    const memory: number[] = [];
    for (let round = 0; round < (SMOKE ? 1 : 5); round += 1) {
      const started = await start(file, 'npm', ['start']);
      npm.push(started.milliseconds);
      memory.push(started.megabytes);
      node.push((await start(file, process.execPath, ['dist/cli/main.js', 'serve'])).milliseconds);
    }
    const times = timesOf('npm start, seeds unchanged, to the first answer', npm);
    report([times, timesOf('of which lexgraph serve alone', node)]);
    console.log(
      `  median ${Math.round(times.p50)} ms (target below ${TARGET}), memory ${Math.round(timesOf('', memory).p50)} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
