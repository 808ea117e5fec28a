import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder } from '../temporary-folder';
import type { StartedServer } from './server';

/** Ends the servers that this run started, if any. Their data is of no more use, so that they need not end cleanly. */
export default function tearDown(): void {
  const folder = process.env['LEXGRAPH_TEST_NEO4J_FOLDER'] as string;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name, 'server.json');
    if (existsSync(file)) process.kill((JSON.parse(readFileSync(file, 'utf8')) as StartedServer).pid, 'SIGKILL');
  }
  removeFolder(folder);
}
