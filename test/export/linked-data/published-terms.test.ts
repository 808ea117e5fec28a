import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'n3';
import { PUBLISHED } from '../../../src/export/linked-data/published-prefixes';
import {
  TERM_OF_MATCH,
  TERMS_OF_EDGE,
  TERMS_OF_PROPERTY,
  TYPES_OF_KIND,
  TYPES_OF_NATURE,
} from '../../../src/export/linked-data/published-terms';
import { EDGE_KINDS, NODE_KINDS } from '../../../src/model/kinds';

const TYPE = `${PUBLISHED['rdf']}type`;

/** What the vocabularies define, as they are published. */
const defined = new Set([...['schema', 'skos', 'prov'].flatMap(publishedBy), ...eliNames()]);

function publishedBy(name: string): string[] {
  const file = join(__dirname, `../../../node_modules/@vocabulary/${name}/${name}.nq`);
  const quads = new Parser({ format: 'N-Quads' }).parse(readFileSync(file, 'utf8'));
  return quads.filter(({ predicate }) => predicate.value === TYPE).map(({ subject }) => subject.value);
}

function eliNames(): string[] {
  const lines = readFileSync(join(__dirname, 'eli-terms.txt'), 'utf8').trim().split('\n');
  return lines.filter((line) => !line.startsWith('#')).map((line) => `${PUBLISHED['eli']}${line}`);
}

const termsIn = (table: Readonly<Record<string, unknown>>): string[] =>
  Object.values(table).flatMap((terms) =>
    Array.isArray(terms) ? (terms as string[]) : (Object.values(terms as object).flat() as string[]),
  );

const TERMS = [
  ...new Set([TYPES_OF_NATURE, TYPES_OF_KIND, TERMS_OF_PROPERTY, TERMS_OF_EDGE].flatMap((table) => termsIn(table))),
  ...Object.values(TERM_OF_MATCH),
].filter((term) => term !== 'rdfs:label');

test('there are terms of all four vocabularies', () => {
  expect(new Set(TERMS.map((term) => term.split(':')[0]))).toEqual(new Set(['eli', 'schema', 'skos', 'prov']));
});

test.each(TERMS)('%s is defined by its vocabulary', (term) => {
  const [prefix = '', name = ''] = term.split(':');
  expect(defined).toContain(`${PUBLISHED[prefix]}${name}`);
});

test('each is a term for a kind, property or edge that there is', () => {
  const properties = NODE_KINDS.flatMap((kind) => kind.properties.map(({ name }) => name));
  expect(Object.keys(TYPES_OF_KIND).filter((kind) => !NODE_KINDS.some(({ label }) => label === kind))).toEqual([]);
  expect(Object.keys(TERMS_OF_PROPERTY).filter((name) => !properties.includes(name))).toEqual([]);
  expect(Object.keys(TERMS_OF_EDGE).filter((kind) => !EDGE_KINDS.some(({ label }) => label === kind))).toEqual([]);
});
