import XmlBuilder from 'fast-xml-builder';
import { nameOf, type EdgeRecord, type NodeRecord } from '../../model/records';
import { holdsOn } from '../../model/time/window';
import { flatValue } from '../csv/flat-value';
import type { ExportFormat, ExportPiece } from '../export-format';
import type { ExportedGraph, ExportScope } from '../exported-graph';
import { knownDays } from '../known-days';
import { allProperties, type PropertyType } from '../property-types';

const FILE = 'graph.graphml';

/** One directed graph for Gephi, yEd, networkx and igraph: all nodes, then all edges, lists as in CSV. */
export const GRAPHML: ExportFormat = {
  name: 'graphml',
  title: 'GraphML: for Gephi, yEd, networkx and igraph',
  mediaType: 'application/graphml+xml; charset=utf-8',
  isFileAKind: false,
  fileName: () => FILE,
  write: elements,
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

/** GraphML’s words for types. */
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'long',
  double: 'double',
};

/** What all have beside their properties. */
const ADDED = ['label', 'kind', 'earliestStart', 'latestStart', 'earliestEnd', 'latestEnd', 'holds'];

/** The `kind` of a declaration, as the graph in Neo4j calls it too: `kind` is that of the node. */
const nameInFile = (property: string): string => (property === 'kind' ? 'kindValue' : property);

/** What XML can’t hold, however it is written. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const builder = new XmlBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: '#text' });

async function* elements(graph: ExportedGraph): AsyncGenerator<ExportPiece> {
  const piece = (content: string): ExportPiece => ({ file: FILE, content });
  yield piece(`${HEAD}${keys('node')}${keys('edge')}<graph id="lexgraph" edgedefault="directed">\n`);
  for await (const { nodes } of graph.pages('NODES'))
    yield piece(
      written(
        'node',
        nodes.map((node) => nodeOf(node, graph.scope)),
      ),
    );
  for await (const { edges } of graph.pages('EDGES'))
    yield piece(
      written(
        'edge',
        edges.map((edge) => edgeOf(edge, graph.scope)),
      ),
    );
  yield piece('</graph>\n</graphml>\n');
}

/** The declarations of all that nodes or edges may hold. */
function keys(of: 'node' | 'edge'): string {
  const types = new Map<string, string>(ADDED.map((name) => [name, 'string']));
  if (of === 'edge') types.set('citations', 'string');
  for (const [name, type] of allProperties(of === 'node' ? 'NODES' : 'EDGES')) types.set(nameInFile(name), TYPES[type]);
  return written(
    'key',
    [...types].map(([name, type]) => ({
      '@id': keyOf(of, name),
      '@for': of,
      '@attr.name': name,
      '@attr.type': type,
    })),
  );
}

function keyOf(of: 'node' | 'edge', name: string): string {
  return `${of}-${name}`;
}

function written(tag: string, made: readonly object[]): string {
  return made.map((each) => `${builder.build({ [tag]: each })}\n`).join('');
}

function nodeOf(node: NodeRecord, scope: ExportScope): object {
  return { '@id': writable(node.id), data: dataOf('node', node, { label: nameOf(node) }, scope) };
}

function edgeOf(edge: EdgeRecord, scope: ExportScope): object {
  const added = { label: edge.kind, citations: flatValue(edge.citations) };
  return {
    '@id': writable(edge.id),
    '@source': writable(edge.from),
    '@target': writable(edge.to),
    data: dataOf('edge', edge, added, scope),
  };
}

function dataOf(
  of: 'node' | 'edge',
  { kind, properties, window }: NodeRecord | EdgeRecord,
  added: Readonly<Record<string, string>>,
  { asOf }: ExportScope,
): object[] {
  const own = Object.entries(properties).map(([name, value]) => [nameInFile(name), flatValue(value)] as const);
  const time = { ...knownDays(window), holds: asOf ? holdsOn(window, asOf) : null };
  return [...Object.entries({ ...added, kind, ...time }), ...own]
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ({ '@key': keyOf(of, name), '#text': writable(value ?? '') }));
}

/** A text that XML can hold: what it can’t becomes a replacement character. */
function writable(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd');
}
