import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neo4jClassPath } from '../../scripts/neo4j/class-path.cjs';
import { NEO4J_CSV } from '../../src/export/neo4j-csv/neo4j-csv';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { exported } from './exported';
import { SMALL_GRAPH } from './small-graph';
import { useStoreWith } from './use-store-with';

const lack = process.env['LEXGRAPH_TEST_NEO4J_LACK'];
const folder = temporaryFolder();
const store = useStoreWith(SMALL_GRAPH);
afterAll(() => removeFolder(folder));

(lack ? test.skip : test)(
  `Neo4j’s own import takes the tables${lack ? ` (${lack})` : ''}`,
  async () => {
    const tables = join(folder, 'tables');
    for (const each of [tables, join(folder, 'conf')]) mkdirSync(each);
    writeFileSync(join(folder, 'conf', 'neo4j.conf'), '');
    for (const [name, content] of await exported(NEO4J_CSV, store())) writeFileSync(join(tables, name), content);
    const given = readdirSync(tables).map(
      (name) => `--${name.startsWith('nodes-') ? 'nodes' : 'relationships'}=${join(tables, name)}`,
    );
    const options = ['--array-delimiter=U+001F', '--multiline-fields=true', ...given];
    const { stdout, stderr } = spawnSync(
      'java',
      [
        ...['-Xmx512m', '-cp', neo4jClassPath(() => undefined)],
        ...['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', ...options],
      ],
      { cwd: folder, env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') }, encoding: 'utf8' },
    );
    expect(`${stdout}${stderr}`).toMatch(/IMPORT DONE[^]*\b4 nodes\n\s+2 relationships\n/);
  },
  180_000,
);
