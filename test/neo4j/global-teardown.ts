import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder } from '../temporary-folder';
import type { StartedServer } from './server';

/** Ends the server that this run started, if any. Its data is of no more use, so that it need not end cleanly. */
export default function tearDown(): void {
  const folder = process.env['LEXGRAPH_TEST_NEO4J_FOLDER'] as string;
  const file = join(folder, 'server.json');
  if (existsSync(file)) {
    const { pid } = JSON.parse(readFileSync(file, 'utf8')) as StartedServer;
    process.kill(pid, 'SIGKILL');
  }
  removeFolder(folder);
}
