import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ConcreteRequest } from 'relay-runtime';
import { relaySchema } from '../../src/client/relay-schema';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const PROJECT = join(__dirname, '../..');

/** What Relay's compiler made of queries and fragments. */
export interface Compiled {
  request(name: string): ConcreteRequest;
}

/** Compiles them with the settings of docs/clients/relay.md. Throws what the compiler says where it refuses them. */
export async function compileForRelay(texts: readonly string[]): Promise<Compiled> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '__generated__'));
  writeFileSync(
    join(folder, 'schema.graphql'),
    relaySchema(readFileSync(join(PROJECT, 'schema/schema.graphql'), 'utf8')),
  );
  writeFileSync(join(folder, 'TwoDates.js'), texts.map((text) => `graphql\`${text}\`;\n`).join('\n'));
  const settings = {
    src: '.',
    schema: 'schema.graphql',
    language: 'javascript',
    eagerEsModules: false,
    artifactDirectory: '__generated__',
    schemaConfig: { nodeInterfaceIdField: 'key' },
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(settings));
  const compiler = join(PROJECT, 'node_modules/relay-compiler/cli.js');
  await promisify(execFile)(process.execPath, [compiler, 'relay.config.json'], { cwd: folder });
  const requests = new Map<string, ConcreteRequest>();
  for (const file of readdirSync(join(folder, '__generated__'))) {
    const made = (await import(join(folder, '__generated__', file))) as { default: ConcreteRequest };
    requests.set(file.replace('.graphql.js', ''), made.default);
  }
  removeFolder(folder);
  return { request: (name) => requests.get(name) as ConcreteRequest };
}
