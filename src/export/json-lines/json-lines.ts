import { holdsOn, type Window } from '../../model/time/window';
import type { ExportFormat, ExportPiece } from '../export-format';
import type { ExportedGraph, ExportScope } from '../exported-graph';
import { knownDays } from '../known-days';

const FILE = 'graph.jsonl';

/**
 * A line of JSON for the graph itself, each node and each edge; the edges of a node follow the stretch of nodes that it
 * is in.
 */
export const JSON_LINES: ExportFormat = {
  name: 'json-lines',
  title: 'JSON Lines: a line for each node and each edge',
  mediaType: 'application/x-ndjson; charset=utf-8',
  isFileAKind: false,
  fileName: () => FILE,
  write: lines,
};

async function* lines(graph: ExportedGraph): AsyncGenerator<ExportPiece> {
  const { version, scope } = graph;
  yield { file: FILE, content: `${JSON.stringify({ type: 'graph', ...version, asOf: scope.asOf })}\n` };
  for await (const { nodes, edges } of graph.texts()) {
    let content = '';
    for (const { text } of nodes) content += lineOf('node', text, scope);
    for (const { text } of edges) content += lineOf('edge', text, scope);
    yield { file: FILE, content };
  }
}

const WINDOW = ',"window":';

/**
 * All but the window is written as it is stored: to parse and write it anew takes most of the time that an export may
 * take.
 */
function lineOf(type: 'node' | 'edge', text: string, { asOf }: ExportScope): string {
  const end = text.lastIndexOf(WINDOW);
  const window = JSON.parse(text.slice(end + WINDOW.length, -1)) as Window;
  const holds = asOf ? `,"holds":"${holdsOn(window, asOf)}"` : '';
  return `{"type":"${type}",${text.slice(1, end)}${WINDOW}${JSON.stringify(knownDays(window))}${holds}}\n`;
}
