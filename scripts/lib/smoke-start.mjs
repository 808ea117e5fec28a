import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { inProject } from './project.mjs';

const HOST = '127.0.0.1';
const READY_WITHIN = 180_000;
const STOPPED_WITHIN = 15_000;

const QUESTION = `query Smoke($asOf: Date) {
  obligationsCovering(group: "group/migrant-children", state: "KAZ", asOf: $asOf, first: 1) {
    totalCount
    edges { node { standing coverage obligation { id } citations { pinpoint document { id } } } }
  }
}`;

/** `npm start` on a free port of this machine, up to the moment when it answers that it is ready. */
export async function startServer() {
  const port = await freePort();
  // On the embedded store, whatever database the one who runs this has.
  const env = { ...process.env, HOST, PORT: String(port), NEO4J_URI: '' };
  const child = spawn('npm', ['start'], { cwd: inProject(), env, shell: process.platform === 'win32' });
  const server = { child, port, url: `http://${HOST}:${port}`, output: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (server.output += text));
  }
  const started = performance.now();
  while (!(await isReady(server))) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    if (performance.now() - started > READY_WITHIN) throw new Error(`not ready within ${READY_WITHIN / 1000} s`);
    await wait(50);
  }
  return server;
}

/** Asks the main question and throws unless the answer is one. */
export async function askMainQuestion({ url }) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION, variables: { asOf: '2012-10-01' } }),
  });
  const answer = await response.json();
  const [edge] = answer.data?.obligationsCovering?.edges ?? [];
  if (!edge || edge.node.citations.length === 0) {
    throw new Error(`no obligation with a citation, but ${response.status} ${JSON.stringify(answer).slice(0, 2000)}`);
  }
}

/** Opens the GraphiQL page as a browser does, with everything that it names. */
export async function openPage({ url }) {
  const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
  const html = await page.text();
  const parts = [...html.matchAll(/(?:src|href)="(graphiql\/[^"]+)"/g)].map((match) => match[1]);
  if (!page.ok || parts.length === 0) throw new Error(`no GraphiQL page, but ${page.status} ${html.slice(0, 500)}`);
  for (const part of parts) {
    const { status } = await fetch(`${url}/${part}`);
    if (status !== 200) throw new Error(`/${part} answers ${status}`);
  }
}

/** Opens the explorer as a browser does, with everything that its page names. */
export async function openExplorer({ url }) {
  const page = await fetch(url, { headers: { accept: 'text/html' } });
  const html = await page.text();
  const parts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1]);
  if (!page.ok || parts.length === 0) throw new Error(`no explorer, but ${page.status} ${html.slice(0, 500)}`);
  for (const part of parts) {
    const { status } = await fetch(`${url}${part}`);
    if (status !== 200) throw new Error(`${part} answers ${status}`);
  }
}

/** Sends SIGTERM to the process that was started, and throws unless the port is free again soon. */
export async function stopServer(server) {
  if (server.child.exitCode === null && server.child.signalCode === null) {
    const exited = once(server.child, 'exit');
    server.child.kill('SIGTERM');
    await Promise.race([exited, wait(STOPPED_WITHIN, undefined, { ref: false })]);
  }
  const started = performance.now();
  while (await answers(server)) {
    if (performance.now() - started > STOPPED_WITHIN) throw new Error('still answers after SIGTERM');
    await wait(50);
  }
}

async function isReady({ url }) {
  return fetch(`${url}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );
}

async function answers({ url }) {
  return fetch(`${url}/health/live`).then(
    () => true,
    () => false,
  );
}

async function freePort() {
  const probe = createServer().listen(0, HOST);
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
