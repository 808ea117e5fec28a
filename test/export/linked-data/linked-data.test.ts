import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { JSON_LD } from '../../../src/export/linked-data/json-ld';
import { TURTLE } from '../../../src/export/linked-data/turtle';
import { idOfIri, iriOf } from '../../../src/model/linked-data/iris';
import { exported } from '../exported';
import { SMALL_GRAPH } from '../small-graph';
import { useStoreWith } from '../use-store-with';

const store = useStoreWith(SMALL_GRAPH);
const BASE = 'https://example.org/law/';

const jsonLd = async (asOf: string | null = null) =>
  (await exported(JSON_LD, store(), { base: BASE, asOf })).get('graph.jsonld') ?? '';
const turtle = async (asOf: string | null = null) =>
  (await exported(TURTLE, store(), { base: BASE, asOf })).get('graph.ttl') ?? '';

const SHORT = { eli: 'http://data.europa.eu/eli/ontology#', schema: 'http://schema.org/', '': `${BASE}model#` };

/** What Turtle says of a subject, as short texts. */
async function said(subject: string, asOf: string | null = null): Promise<string[]> {
  const quads = new Parser().parse(await turtle(asOf));
  const shortOf = (iri: string) => {
    const known = Object.entries(SHORT).find(([, namespace]) => iri.startsWith(namespace));
    return known ? `${known[0]}:${iri.slice(known[1].length)}` : iri.replace(BASE, '').replace(/^.*[#/]/, '');
  };
  return quads
    .filter((quad) => quad.subject.value === BASE + subject && quad.object.termType !== 'BlankNode')
    .map(({ predicate, object }) => `${shortOf(predicate.value)} ${object.value.replace(BASE, '')}`);
}

test('Turtle and JSON-LD are the same triples', async () => {
  const canonical = (input: unknown, options: object): Promise<string> =>
    Promise.resolve(jsonld.canonize(input as object, { format: 'application/n-quads', ...options } as object));
  const fromJson = await canonical(JSON.parse(await jsonLd('1994-08-12')), {});
  const quads = new Parser().parse(await turtle('1994-08-12'));
  const lines = quads.map(({ subject, predicate, object }) => `${term(subject)} ${term(predicate)} ${term(object)} .`);
  const fromTurtle = await canonical(lines.join('\n'), { inputFormat: 'application/n-quads' });
  expect(fromTurtle).toBe(fromJson);
  expect(fromJson.split('\n').length).toBeGreaterThan(80);
});

function term(of: { termType: string; value: string; language?: string; datatype?: { value: string } }): string {
  if (of.termType === 'NamedNode') return `<${of.value}>`;
  if (of.termType === 'BlankNode') return `_:${of.value}`;
  const text = JSON.stringify(of.value);
  return of.language ? `${text}@${of.language}` : `${text}^^<${of.datatype?.value}>`;
}

test('a treaty is told in our terms, and in those of ELI and schema.org, where the date is a whole one', async () => {
  const statements = await said('un/crc');
  expect(statements).toEqual(
    expect.arrayContaining([
      'type http://data.europa.eu/eli/ontology#LegalResource',
      'type http://schema.org/Legislation',
      ':adoptedOn 1989-11-20',
      'eli:date_document 1989-11-20',
      ':inForceFrom 1990',
      ':earliestStart 1990-09-02',
      ':citedIn doc/status',
      'hadPrimarySource doc/status',
    ]),
  );
  expect(statements.filter((statement) => statement.startsWith('eli:first_date_entry_in_force'))).toEqual([]);
});

test('an edge is a thing of its own, with its ends, dates and sources', async () => {
  expect(await said('KAZ%3EPARTICIPATION:ratification%3Eun/crc', '1994-08-12')).toEqual(
    expect.arrayContaining([
      ':from KAZ',
      ':to un/crc',
      ':date 1994-08-12',
      ':holds YES',
      'hadPrimarySource doc/status',
      'hadPrimarySource doc/other',
    ]),
  );
  expect(await said('KAZ')).toContain(':participatesIn un/crc');
});

test('every id has an address of its own, from which it can be told', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(idOfIri(iriOf(one, BASE), BASE)).toBe(one);
      expect(iriOf(one, BASE)).not.toMatch(/[\s<>"{}|\\^`]/);
      if (one !== other) expect(iriOf(one, BASE)).not.toBe(iriOf(other, BASE));
    }),
  );
  expect(idOfIri('https://elsewhere.example/KAZ', BASE)).toBeNull();
});
