import { linkSeedFolder } from '../../../src/seeding/load-seeds';
import { readSeedFolder } from '../../../src/seeding/read-seed-folder';
import { SeedsForImport } from '../seeds-for-import';

const SEEDS = `
- { state: KAZ, name: Kazakhstan, basis: EDITORIAL }
- { topic: topic/labour, name: Labour, basis: EDITORIAL }
`;

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix x: <http://example.org/work/> .
<http://example.org/Work> a skos:ConceptScheme ; dct:title "Words of work"@en ; dct:modified "2020-05-28" .
x:1 a skos:Concept ; skos:inScheme <http://example.org/Work> ;
  skos:prefLabel "Labour"@en, "Труд"@ru, "Travail"@fr ; skos:altLabel "Work"@en-GB .
x:1.1 a skos:Concept ; skos:inScheme <http://example.org/Work> ; skos:broader x:1 ;
  skos:prefLabel "By 2030 end every form of the work of children in all places of work"@en ;
  skos:note "Target 1.1"@en ; skos:exactMatch <http://elsewhere.example/8> ; dct:subject x:2 .
x:2 a skos:Concept ; skos:inScheme <http://example.org/Work> ; skos:prefLabel "Children" ; skos:related x:1 .
x:3 a skos:Concept ; skos:inScheme <http://example.org/Work> ; skos:prefLabel "Enfants"@fr .
x:4 a skos:Concept ; skos:inScheme <http://example.org/Work> ; skos:prefLabel "Girls"@en ; skos:broader x:3 .
x:2 skos:narrower x:4 .
x:nobody dct:title "no concept" .
`;

let seeds: SeedsForImport;
beforeEach(() => {
  seeds = new SeedsForImport(SEEDS);
});
afterEach(() => seeds.remove());

function concepts() {
  const { nodes, edges } = linkSeedFolder(readSeedFolder(seeds.folder));
  const made = nodes.filter(({ id }) => /^(topic|place)\/.*\//.test(id));
  return {
    names: Object.fromEntries(made.map(({ id, properties }) => [id, properties['name']])),
    nodes: new Map(nodes.map((node) => [node.id, node.properties])),
    edges: edges
      .filter(({ kind }) => ['BROADER', 'ABOUT'].includes(kind))
      .map(({ id }) => id)
      .sort(),
  };
}

describe('SKOS in Turtle', () => {
  test('a concept that the seeds hold already stands as it is there, and others lie within it', () => {
    seeds.remove();
    seeds = new SeedsForImport(`${SEEDS}- { topic: topic/work/1, name: Work, basis: EDITORIAL }\n`);
    const { understood, ignored } = seeds.take('skos', { 'work.ttl': TURTLE });
    expect(understood).toBe('3 concepts of 1 scheme, and 0 States and territories.');
    expect(ignored).toContainEqual(
      expect.objectContaining({ reason: 'the seeds hold it already, and it stands as it is there' }),
    );
    expect(concepts().names['topic/work/1']).toBe('Work');
    expect(concepts().edges).toContain('topic/work/1.1>BROADER>topic/work/1');
  });

  test('concepts become topics with their names, wider ones and mappings, each citing its scheme', () => {
    const summary = seeds.take('skos', { 'work.ttl': TURTLE });
    expect(summary.understood).toBe('4 concepts of 1 scheme, and 0 States and territories.');
    const { names, nodes, edges } = concepts();
    expect(names).toEqual({
      'topic/work/1': 'Labour (work/1)',
      'topic/work/1.1': 'Target 1.1',
      'topic/work/2': 'Children',
      'topic/work/4': 'Girls',
    });
    expect(edges).toEqual([
      'topic/work/1.1>ABOUT>topic/work/2',
      'topic/work/1.1>BROADER>topic/work/1',
      'topic/work/4>BROADER>topic/work/2',
    ]);
    expect(nodes.get('topic/work/1')).toMatchObject({
      aliases: ['Work'],
      translations: [{ language: 'RU', name: 'Труд' }],
      attestedOn: '2020-05-28',
    });
    expect(nodes.get('topic/work/1.1')?.['note']).toContain('exactMatch http://elsewhere.example/8');
    expect(nodes.get('doc/concepts-work')).toMatchObject({ name: 'Words of work', address: 'http://example.org/Work' });
  });

  test('what is left out, and what may mean more than one thing, is told with its line', () => {
    const { ignored, doubtful } = seeds.take('skos', { 'work.ttl': TURTLE });
    expect(ignored.map(({ line, reason }) => [line, reason])).toEqual([
      [7, '<http://www.w3.org/2004/02/skos/core#note> has no place in the graph'],
      [10, '<http://www.w3.org/2004/02/skos/core#related> has no place in the graph'],
      [14, 'it is no concept of SKOS'],
      [5, 'the graph has no names in the language "fr"'],
      [7, 'a label of more than 12 words is a sentence, which is not taken'],
      [11, 'the graph has no names in the language "fr"'],
    ]);
    expect(doubtful.map(({ line, reason }) => [line, reason])).toEqual([
      [11, 'it has no name in English of at most 12 words; it is left out'],
      [10, 'they say no language, and are taken to be English'],
      [5, 'another is called so, and may be the same; this one is called "Labour (work/1)"'],
      [12, 'its wider concept is not taken: http://example.org/work/3'],
    ]);
  });

  test('again it writes nothing; newer files write the difference, and what they say no more goes', () => {
    seeds.take('skos', { 'work.ttl': TURTLE });
    expect(seeds.take('skos', { 'work.ttl': TURTLE }).written).toEqual([]);
    const newer = TURTLE.split('\n')
      .filter((line) => !line.startsWith('x:4') && !line.includes('narrower'))
      .join('\n');
    expect(seeds.take('skos', { 'work.ttl': newer }).written).toEqual(['concepts/work.yaml']);
    expect(Object.keys(concepts().names)).toEqual(['topic/work/1', 'topic/work/1.1', 'topic/work/2']);
  });

  test('a byte order mark, UTF-16 and N-Triples are understood; nothing is written where only tried', () => {
    const triple = (name: string, value: string) => `<http://example.org/a> <${name}> ${value} .\n`;
    const triples =
      triple('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', '<http://www.w3.org/2004/02/skos/core#Concept>') +
      triple('http://www.w3.org/2004/02/skos/core#prefLabel', '"A"@en');
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(triples, 'utf16le')]);
    for (const content of [triples, `\uFEFF${triples}`, wide])
      expect(seeds.take('skos', { 'a.nt': content }, true).understood).toMatch(/^1 concepts of 1 scheme/);
    expect(Object.keys(seeds.everything())).toEqual(['base.yaml']);
  });

  test('files of one run add to each other, and mappings to an earlier import become relations', () => {
    const [head = ''] = TURTLE.split('<http://example.org/Work> a');
    seeds.take('skos', { 'work.ttl': TURTLE });
    const other = `${head}@prefix y: <http://example.org/other/> .\ny:a a skos:Concept ; skos:prefLabel "Apprentices"@en .\n`;
    seeds.take('skos', { 'other.ttl': other, 'map.ttl': `${head}<http://example.org/other/a> dct:subject x:2 .\n` });
    expect(concepts().edges).toContain('topic/other/a>ABOUT>topic/work/2');
  });

  const concept = (own: string, wider: string) =>
    `x:${own} a skos:Concept ; skos:prefLabel "${own}"@en ; skos:broader x:${wider} .\n`;
  const [prefixes = ''] = TURTLE.split('<http://example.org/Work> a');

  test.each<[string, string | Buffer, RegExp]>([
    ['RDF/XML', '<?xml version="1.0"?>\n<rdf:RDF/>', /is XML: save it as Turtle/],
    ['a web page', '<!DOCTYPE html><html></html>', /is a web page/],
    ['JSON-LD', '{ "@context": {} }', /is JSON: save it as Turtle/],
    ['a cut file', TURTLE.slice(0, 900), /work\.ttl:\d+ is no Turtle, or was cut off/],
    ['Turtle without SKOS', '<http://a.example/> <http://b.example/> "c" .', /holds no concept of SKOS/],
    ['an empty file', '', /holds no concept of SKOS/],
    ['letters of another encoding', Buffer.from(TURTLE.replace('Travail', 'Caf\xe9'), 'latin1'), /neither in UTF-8/],
    [
      'a circle',
      prefixes + concept('a', 'b') + concept('b', 'c') + concept('c', 'a'),
      /work\.ttl:\d+ holds concepts each broader than the other: \S+a > \S+b > \S+c > \S+a/,
    ],
    ['a concept within itself', prefixes + concept('a', 'a'), /each broader than the other: \S+a > \S+a/],
  ])('%s is refused, and nothing is written', (_, content, message) => {
    expect(() => seeds.take('skos', { 'work.ttl': content })).toThrow(message);
    expect(seeds.everything()).toEqual({ 'base.yaml': SEEDS });
  });

  test('another scheme of the same last name does not take the place of the first', () => {
    seeds.take('skos', { 'work.ttl': TURTLE });
    const before = seeds.everything();
    const other = TURTLE.replaceAll('http://example.org/Work', 'http://other.example/Work');
    expect(() => seeds.take('skos', { 'work.ttl': other })).toThrow(/as doc\/concepts-work: write it elsewhere/);
    expect(seeds.everything()).toEqual(before);
  });

  test('a chain of ten thousand concepts is followed', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => concept(`c${index}`, `c${index + 1}`)).join('');
    expect(seeds.take('skos', { 'work.ttl': prefixes + chain }, true).understood).toMatch(/^10000 concepts/);
  });
});

describe('EuroVoc in YAML', () => {
  const EUROVOC = `issued: '2021-06-04'
$schema: yamlskosv2
domains: { 72: { prefLabel: { en: 72 GEOGRAPHY } }, 44: { prefLabel: { en: 44 EMPLOYMENT } } }
schemes: { 100278: { domain: 72 }, 100233: { domain: 44 } }
concepts:
  337:
    inScheme: [100278]
    prefLabel: { en: regions of Denmark, fr: régions du Danemark }
  1:
    inScheme: [100278]
    prefLabel: { en: Århus (county) }
    broader: [337]
  c_6acbfd25:
    inScheme: [100233]
    prefLabel: { en: child labour }
    altLabel: { en: [work of children] }
    scopeNote: { en: [not taken] }
`;

  test('concepts become topics, those of the geography places, as of the day of its edition', () => {
    const { ignored } = seeds.take('eurovoc', { 'eurovoc.yaml': EUROVOC });
    const { names, nodes, edges } = concepts();
    expect(names).toEqual({
      'place/eurovoc/1': 'Århus (county)',
      'place/eurovoc/337': 'regions of Denmark',
      'topic/eurovoc/c-6acbfd25': 'child labour',
    });
    expect(edges).toEqual(['place/eurovoc/1>BROADER>place/eurovoc/337']);
    expect(nodes.get('topic/eurovoc/c-6acbfd25')).toMatchObject({
      aliases: ['work of children'],
      attestedOn: '2021-06-04',
    });
    expect(ignored.map(({ line, reason }) => [line, reason])).toEqual([
      [13, '`scopeNote` has no place in the graph'],
      [1, 'domains and micro-thesauri are no concepts'],
      [6, 'the graph has no names in the language "fr"'],
    ]);
  });

  test.each([
    ['a cut file', EUROVOC.slice(0, 150), /eurovoc\.yaml:\d+ is no YAML, or was cut off/],
    ['other YAML', 'a: 1\n', /is no EuroVoc in YAML/],
    [
      'a circle',
      EUROVOC.replace('inScheme: [100278]\n    prefLabel: { en: reg', 'broader: [1]\n    prefLabel: { en: reg'),
      /each broader/,
    ],
  ])('%s is refused', (_, content, message) => {
    expect(() => seeds.take('eurovoc', { 'eurovoc.yaml': content })).toThrow(message);
  });
});

test('a taxonomy of uhri-taxonomies becomes topics below one of its name, without the words of its examples', () => {
  const taxonomy = {
    id: 'rule-of-law',
    name: 'Rule of Law',
    license: 'CC BY 4.0',
    categories: ['Legality', 'Access to justice'],
    examples: [{ text: 'The Committee urges', labels: ['Legality'] }],
  };
  const { ignored } = seeds.take('uhri', { 'x.json': JSON.stringify(taxonomy) });
  expect(ignored.map(({ reason }) => reason)).toEqual(['words of recommendations are not taken']);
  const { names, edges, nodes } = concepts();
  expect(Object.values(names).sort()).toEqual(['Access to justice', 'Legality', 'Rule of Law']);
  expect(edges).toContain('topic/uhri/rule-of-law/legality>BROADER>topic/uhri/rule-of-law/scheme');
  expect(nodes.get('doc/concepts-uhri-rule-of-law')?.['note']).toBe('Licence: CC BY 4.0.');
  expect(JSON.stringify(seeds.everything())).not.toContain('urges');
  expect(() => seeds.take('uhri', { 'x.json': '{"id":"a"}' })).toThrow(/is no taxonomy/);
});

test('categories of UNBIS become topics, by the number that each file is called by', () => {
  const names = (en: string, ru: string) =>
    `{ "text": "${en}", "language": "en" }\n{ "text": "${ru}", "language": "ru" }\n`;
  const files = {
    '14': names('social conditions', 'Социальные вопросы'),
    '14.05.00': names('human rights', 'Права'),
    '00': '[]',
  };
  expect(seeds.take('unbis', files).ignored.map(({ reason }) => reason)).toEqual(['it is no category']);
  const { nodes, edges } = concepts();
  expect(edges).toEqual(['topic/unbis/14.05.00>BROADER>topic/unbis/14']);
  expect(nodes.get('topic/unbis/14')?.['translations']).toEqual([{ language: 'RU', name: 'Социальные вопросы' }]);
  expect(() => seeds.take('unbis', { 'other.txt': '{}' })).toThrow(/is called by no number of a category/);
  expect(() => seeds.take('unbis', { '15': '{ "text": "cut' })).toThrow(/15:1 is no name of a category/);
});
