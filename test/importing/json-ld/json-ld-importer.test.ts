import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportedGraph } from '../../../src/export/exported-graph';
import { JSON_LD } from '../../../src/export/linked-data/json-ld';
import { jsonLdImporter } from '../../../src/importing/json-ld/json-ld-importer';
import { linkSeedFolder, loadSeeds } from '../../../src/seeding/load-seeds';
import { readSeedFolder } from '../../../src/seeding/read-seed-folder';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { removeFolder, temporaryFolder } from '../../temporary-folder';
import { SeedsForImport } from '../seeds-for-import';

const BASE = `
- { document: doc/page, name: A page, form: WEB_PAGE, attestedOn: 2010 }
- { state: KAZ, name: Kazakhstan, basis: EDITORIAL }
`;
const MORE = `
- { topic: topic/children, name: Children, basis: EDITORIAL }
- treaty: un/crc
  name: Convention on the Rights of the Child
  aliases: [CRC]
  adoptedOn: 1989-11-20
  cite: [doc/page, "1"]
  subjects: [topic/children]
  participants: { from: KAZ, action: RATIFICATION, date: 1994-08-12, cite: [doc/page, "2"] }
`;

/** What `lexgraph export json-ld` writes of seeds. */
async function exported(seeds: string): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'seeds'));
  writeFileSync(join(folder, 'seeds', 'all.yaml'), seeds);
  const store = openSqliteStore(join(folder, 'graph.db'));
  await loadSeeds(join(folder, 'seeds'), store);
  let text = '';
  const graph = await exportedGraph(store, { asOf: null, kind: null, base: 'https://example.org/' });
  for await (const { content } of JSON_LD.write(graph)) text += String(content);
  await store.close();
  removeFolder(folder);
  return text;
}

let document = '';
let seeds: SeedsForImport;
beforeAll(async () => {
  document = await exported(BASE + MORE);
});
beforeEach(() => {
  seeds = new SeedsForImport(BASE);
});
afterEach(() => seeds.remove());

const inOrder = <Of extends { readonly id: string }>(records: readonly Of[]) =>
  [...records].sort((one, other) => (one.id < other.id ? -1 : 1));

test('into an empty folder the whole graph is written, the same as it was', () => {
  const [before, after] = [new SeedsForImport(BASE + MORE), new SeedsForImport('')];
  removeFolder(join(after.folder));
  mkdirSync(after.folder);
  const summary = after.take('json-ld', { 'graph.jsonld': document });
  expect(summary.understood).toMatch(/^4 nodes and 3 edges beside those of the seeds, which hold 0 others/);
  expect([summary.ignored, summary.doubtful]).toEqual([[], []]);
  const [one, other] = [before, after].map(({ folder }) => linkSeedFolder(readSeedFolder(folder)));
  expect(inOrder(other?.nodes ?? [])).toEqual(inOrder(one?.nodes ?? []));
  expect(inOrder(other?.edges ?? [])).toEqual(inOrder(one?.edges ?? []));
  for (const each of [before, after]) each.remove();
});

test('into seeds that hold a part of it goes the rest; again nothing is written', () => {
  const summary = seeds.take('json-ld', { 'graph.jsonld': document });
  expect(summary.understood).toBe(
    '2 nodes and 3 edges beside those of the seeds, which hold 2 others as the documents tell them.',
  );
  expect([...summary.written].sort()).toEqual([
    'json-ld/relations/about.yaml',
    'json-ld/relations/participation.yaml',
    'json-ld/topics.yaml',
    'json-ld/treaties.yaml',
  ]);
  const { edges } = linkSeedFolder(readSeedFolder(seeds.folder));
  expect(edges.map(({ id }) => id)).toContain('KAZ>PARTICIPATION:ratification:1994-08-12>un/crc');
  expect(seeds.take('json-ld', { 'graph.jsonld': document }).written).toEqual([]);
});

test('a newer document takes the place of the earlier one, and what it says no more goes', async () => {
  seeds.take('json-ld', { 'graph.jsonld': document });
  const newer = await exported(BASE + '- { topic: topic/children, name: Girls and boys, basis: EDITORIAL }\n');
  const { written } = seeds.take('json-ld', { 'graph.jsonld': newer });
  expect([...written].sort()).toEqual([
    'json-ld/relations/about.yaml',
    'json-ld/relations/participation.yaml',
    'json-ld/topics.yaml',
    'json-ld/treaties.yaml',
  ]);
  expect(Object.keys(seeds.everything()).sort()).toEqual(['base.yaml', 'json-ld/topics.yaml']);
});

test('what the seeds say otherwise stays, and is told with its line', () => {
  const other = document.replace('"name":"Kazakhstan"', '"name":"Qazaqstan"');
  const line = other.split('\n').findIndex((each) => each.includes('"name":"Qazaqstan"')) + 1;
  expect(seeds.take('json-ld', { 'graph.jsonld': other }).doubtful).toEqual([
    {
      file: 'graph.jsonld',
      line,
      written: 'KAZ',
      reason: 'the seeds say otherwise in name; it is left as it stands there',
    },
  ]);
  expect(seeds.read('base.yaml')).toBe(BASE);
});

test('the same document twice is told, and counts once', () => {
  const { doubtful } = seeds.take('json-ld', { 'a.jsonld': document, 'b.jsonld': document });
  expect(new Set(doubtful.map(({ file, reason }) => `${file}: ${reason}`))).toEqual(
    new Set(['b.jsonld: another document holds it too; the first one counts']),
  );
});

test('UTF-16 and a byte order mark are understood', () => {
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(document, 'utf16le')]);
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(document)]);
  for (const bytes of [wide, marked])
    expect(seeds.take('json-ld', { 'graph.jsonld': bytes }, true).understood).toMatch(/^2 nodes and 3 edges/);
});

test.each([
  ['a cut document', () => document.slice(0, document.length / 2), 'IMPORT_REFUSED'],
  ['JSON that holds nothing', () => 'null', 'IMPORT_REFUSED'],
  [
    'an edge to a node that neither holds',
    () => document.replace(/^.*"@id":"https:\/\/example.org\/topic.*\n/m, ''),
    'SEEDS_REFUSED',
  ],
])('%s is refused, and nothing is written', (_, text, code) => {
  const before = seeds.everything();
  expect(() => seeds.take('json-ld', { 'graph.jsonld': text() })).toThrow(expect.objectContaining({ code }) as Error);
  expect(seeds.everything()).toEqual(before);
});

test('a folder that is not there is told', () => {
  const job = { files: [], seeds: join(seeds.folder, 'none'), into: 'json-ld', dryRun: false };
  expect(() => jsonLdImporter.run(job)).toThrow(/There is no seed folder/);
});
