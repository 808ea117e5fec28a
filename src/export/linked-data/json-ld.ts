import type { ExportFormat, ExportPiece } from '../export-format';
import type { ExportedGraph } from '../exported-graph';
import { describeGraph } from './describe-graph';
import { describeRecords } from './describe-records';
import { modelNamespace } from '../../model/linked-data/iris';
import { PUBLISHED } from './published-prefixes';
import type { LinkedThing, LinkedValue, Statement } from './linked-value';

const FILE = 'graph.jsonld';

/**
 * Linked data as JSON: our own model, and beside it the terms of ELI, schema.org, SKOS and PROV. It holds every fact:
 * `src/importing/json-ld` makes seeds of it.
 */
export const JSON_LD: ExportFormat = {
  name: 'json-ld',
  title: 'JSON-LD, with terms of ELI, schema.org, SKOS and PROV',
  mediaType: 'application/ld+json; charset=utf-8',
  isFileAKind: false,
  fileName: () => FILE,
  write: document,
};

/** A thing a line. */
async function* document(graph: ExportedGraph): AsyncGenerator<ExportPiece> {
  const piece = (content: string): ExportPiece => ({ file: FILE, content });
  const { base } = graph.scope;
  const context = { '@version': 1.1, '@vocab': modelNamespace(base), ...PUBLISHED };
  yield piece(`{"@context":${JSON.stringify(context)},"@graph":[\n${line(describeGraph(graph))}`);
  for await (const page of graph.pages())
    yield piece(
      describeRecords(page, graph.scope)
        .map((thing) => `,\n${line(thing)}`)
        .join(''),
    );
  yield piece('\n]}\n');
}

function line({ iri, types, statements }: LinkedThing): string {
  return JSON.stringify({ '@id': iri, '@type': types, ...objectOf(statements) });
}

function objectOf(statements: readonly Statement[]): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown[]>();
  for (const [term, value] of statements) {
    const known = values.get(term);
    if (known) known.push(jsonOf(value));
    else values.set(term, [jsonOf(value)]);
  }
  return Object.fromEntries(
    [...values].map(([term, [first, ...more]]) => [term, more.length > 0 ? [first, ...more] : first]),
  );
}

function jsonOf(value: LinkedValue): unknown {
  switch (value.is) {
    case 'IRI':
      return { '@id': value.iri };
    case 'TEXT':
      return value.language ? { '@value': value.text, '@language': value.language } : value.text;
    case 'TYPED':
      return value.type === 'xsd:boolean' ? value.text === 'true' : { '@value': value.text, '@type': value.type };
    case 'LIST':
      return { '@list': value.items.map(jsonOf) };
    case 'PARTS':
      return objectOf(value.statements);
  }
}
