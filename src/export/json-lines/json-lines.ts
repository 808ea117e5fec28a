import type { EdgeRecord, NodeRecord } from '../../model/records';
import { holdsOn } from '../../model/time/window';
import type { ExportFormat, ExportPiece } from '../export-format';
import type { ExportedGraph, ExportScope } from '../exported-graph';
import { knownDays } from '../known-days';

const FILE = 'graph.jsonl';

/** A line of JSON for the graph itself, each node and each edge; the edges of a node follow the stretch of nodes that it is in. */
export const JSON_LINES: ExportFormat = {
  name: 'json-lines',
  title: 'JSON Lines: a line for each node and each edge',
  mediaType: 'application/x-ndjson',
  isFileAKind: false,
  fileName: () => FILE,
  write: lines,
};

async function* lines(graph: ExportedGraph): AsyncGenerator<ExportPiece> {
  const { version, scope } = graph;
  yield { file: FILE, content: `${JSON.stringify({ type: 'graph', ...version, asOf: scope.asOf })}\n` };
  for await (const { nodes, edges } of graph.pages()) {
    let content = '';
    for (const node of nodes) content += `${JSON.stringify(nodeLine(node, scope))}\n`;
    for (const edge of edges) content += `${JSON.stringify(edgeLine(edge, scope))}\n`;
    yield { file: FILE, content };
  }
}

function nodeLine({ id, kind, properties, window }: NodeRecord, { asOf }: ExportScope): object {
  return {
    type: 'node',
    id,
    kind,
    properties,
    window: knownDays(window),
    holds: asOf ? holdsOn(window, asOf) : undefined,
  };
}

function edgeLine({ id, kind, from, to, properties, citations, window }: EdgeRecord, { asOf }: ExportScope): object {
  return {
    type: 'edge',
    id,
    kind,
    from,
    to,
    properties,
    citations,
    window: knownDays(window),
    holds: asOf ? holdsOn(window, asOf) : undefined,
  };
}
