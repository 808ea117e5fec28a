import { JSON_LD } from '../../../src/export/linked-data/json-ld';
import { exportedGraph } from '../../../src/export/exported-graph';
import { readJsonLd } from '../../../src/importing/json-ld/read-json-ld';
import { seedsOfLinkedGraph } from '../../../src/importing/json-ld/seeds-of-linked-graph';
import type { GraphRecords } from '../../../src/model/records';
import { linkSeedFolder } from '../../../src/seeding/load-seeds';
import { linkSeeds } from '../../../src/seeding/link-seeds';
import { parseSeedFiles, readSeedFolder } from '../../../src/seeding/read-seed-folder';
import { SeedProblems } from '../../../src/seeding/seed-problems';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { fileWithSeeds } from '../../project-seeds/file-with-seeds';
import { PROJECT_SEEDS } from '../../project-seeds/project-seeds';
import { removeFolder, temporaryFolder } from '../../temporary-folder';

const BASE = 'https://example.org/';
const folder = temporaryFolder();
let text = '';

beforeAll(async () => {
  const store = openSqliteStore(await fileWithSeeds(folder));
  for await (const { content } of JSON_LD.write(await exportedGraph(store, { asOf: null, kind: null, base: BASE })))
    text += String(content);
  await store.close();
}, 180_000);
afterAll(() => removeFolder(folder));

test('the project’s own graph goes out as JSON-LD and comes back as seeds that make the same graph', () => {
  const read = readJsonLd('graph.jsonld', text);
  expect(read.ignored).toEqual([]);
  expect(read.doubtful).toEqual([]);
  const files = seedsOfLinkedGraph(read).map(({ name, content }) => ({ name: `seeds/${name}`, source: content }));
  const problems = new SeedProblems();
  const again = linkSeeds(parseSeedFiles(files, problems), problems);
  const first = linkSeedFolder(readSeedFolder(PROJECT_SEEDS));
  expect(differences(first.nodes, again.nodes)).toEqual([]);
  expect(differences(first.edges, again.edges)).toEqual([]);
}, 300_000);

/** The ids of records that are not the same in both. */
function differences<Of extends GraphRecords['nodes'][number]>(one: readonly Of[], other: readonly Of[]): string[] {
  const [first, second] = [one, other].map((records) => new Map(records.map((record) => [record.id, inOrder(record)])));
  const ids = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])]);
  return [...ids].filter((id) => JSON.stringify(first?.get(id)) !== JSON.stringify(second?.get(id)));
}

/** With the keys of every mapping in one order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each)]),
  );
}

test('what the document holds beside that is told, with its line', () => {
  const context = { '@vocab': `${BASE}model#` };
  const things = [
    { '@id': `${BASE}KAZ`, '@type': ['State', 'prov:Agent'], name: 'Kazakhstan', colour: 'blue', 'rdfs:label': 'x' },
    { '@id': 'https://elsewhere.example/1', '@type': 'State', name: 'Elsewhere' },
    { '@id': `${BASE}graph`, '@type': ['schema:Dataset'], asOf: '2012-10-01' },
    { '@id': `${BASE}a%3EPART_OF%3Eb`, '@type': ['PART_OF'], from: { '@id': `${BASE}a` } },
  ];
  const read = readJsonLd('x.jsonld', JSON.stringify({ '@context': context, '@graph': things }));
  expect(read.nodes).toEqual([{ id: 'KAZ', kind: 'State', properties: { name: 'Kazakhstan' } }]);
  expect(read.ignored.map(({ line, written }) => [line, written])).toEqual([
    [2, 'colour'],
    [3, 'https://elsewhere.example/1'],
    [5, `${BASE}a%3EPART_OF%3Eb`],
  ]);
  expect(read.doubtful).toEqual([
    expect.objectContaining({ line: 4, reason: expect.stringContaining('2012-10-01') as string }),
  ]);
});

test.each([
  ['a cut file', '{"@context":'],
  ['another JSON', '{"a":1}'],
  ['a list', '[]'],
  ['linked data of others', '{"@context":{"@vocab":"http://schema.org/"},"@graph":[]}'],
])('%s is refused', (_, given) => {
  expect(() => readJsonLd('x.jsonld', given)).toThrow(expect.objectContaining({ code: 'IMPORT_REFUSED' }) as Error);
});
