import { PROJECT_SEEDS } from '../project-seeds/project-seeds';
import { fileWithSeeds } from '../project-seeds/file-with-seeds';
import { describeWithSeedsOnNeo4j } from '../neo4j/describe-with-seeds-on-neo4j';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { parse } from 'csv-parse/sync';
import { CSV } from '../../src/export/csv/csv';
import { JSON_LINES } from '../../src/export/json-lines/json-lines';
import type { GraphRecords } from '../../src/model/records';
import { linkSeedFolder, loadSeeds } from '../../src/seeding/load-seeds';
import { readSeedFolder } from '../../src/seeding/read-seed-folder';
import type { GraphStore } from '../../src/store/graph-store';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { exported } from './exported';

let graph: GraphRecords;
beforeAll(() => {
  graph = linkSeedFolder(readSeedFolder(PROJECT_SEEDS));
});

function describeExports(name: string, open: () => Promise<GraphStore>): void {
  describe(`the whole graph, on ${name}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    }, 300_000);
    afterAll(() => store.close());

    test('is whole as JSON Lines', async () => {
      const text = (await exported(JSON_LINES, store)).get('graph.jsonl') ?? '';
      const [, ...lines] = text.trimEnd().split('\n');
      const read = new Map(lines.map((line) => (JSON.parse(line) as { id: string }).id).map((id, at) => [id, at]));
      expect(lines).toHaveLength(graph.nodes.length + graph.edges.length);
      for (const { id, properties } of [...graph.nodes, ...graph.edges]) {
        const line = JSON.parse(lines[read.get(id) ?? -1] ?? '{}') as object;
        expect(line).toMatchObject({ id, properties: JSON.parse(JSON.stringify(properties)) as object });
      }
    });

    test('is whole as CSV', async () => {
      const files = await exported(CSV, store);
      const ids = [...files.values()].flatMap((text) =>
        parse(text, { columns: true }).map((row) => (row as { id: string }).id),
      );
      expect(ids.sort()).toEqual([...graph.nodes, ...graph.edges].map(({ id }) => id).sort());
    });

    test.each(['1994-09-10', '2012-10-01', '2026-01-01'])('has no edge without its ends as of %s', async (asOf) => {
      const text = (await exported(JSON_LINES, store, { asOf })).get('graph.jsonl') ?? '';
      const lines = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { type: string; id: string; from: string; to: string; holds?: string });
      const nodes = new Set(lines.filter(({ type }) => type === 'node').map(({ id }) => id));
      const edges = lines.filter(({ type }) => type === 'edge');
      expect(edges.length).toBeGreaterThan(1000);
      expect(edges.length).toBeLessThan(graph.edges.length);
      expect(edges.filter(({ from, to }) => !nodes.has(from) || !nodes.has(to))).toEqual([]);
      expect(new Set(lines.slice(1).map(({ holds }) => holds))).toEqual(new Set(['YES', 'UNKNOWN']));
    });
  });
}

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

describeExports('SQLite', async () => openSqliteStore(await fileWithSeeds(folder)));

describeWithSeedsOnNeo4j((databaseForSeeds) => {
  describeExports('Neo4j', async () => {
    const store = openNeo4jStore(await databaseForSeeds());
    await loadSeeds(PROJECT_SEEDS, store);
    return store;
  });
});
