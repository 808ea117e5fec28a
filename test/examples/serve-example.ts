import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';

const PROJECT = resolve(__dirname, '../..');

/** An example’s page at an address of its own, as another site would have it. */
export interface ServedExample {
  readonly origin: string;
  stop(): void;
}

/** Serves what Vite makes of an example, in the folder that it is written to. */
export async function serveBuilt(example: string, folder: string): Promise<ServedExample> {
  const vite = join(PROJECT, 'node_modules/vite/bin/vite.js');
  const written = join(folder, example);
  const args = ['build', join('examples', example), '--outDir', written, '--emptyOutDir', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [vite, ...args], { cwd: PROJECT });
  return serveFolder(written);
}

/** Serves the files of an example as they are. */
export function servePlain(example: string): Promise<ServedExample> {
  return serveFolder(join(PROJECT, 'examples', example));
}

async function serveFolder(folder: string): Promise<ServedExample> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => files(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
