import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import type { ExportFormat, ExportPiece } from '../../../export/export-format';
import { EXPORT_FORMATS } from '../../../export/export-formats';
import { exportedGraph, type ExportedGraph } from '../../../export/exported-graph';
import { LexgraphError } from '../../../model/errors/lexgraph-error';
import { nearest } from '../../../model/nearest';
import type { GraphStore } from '../../../store/graph-store';
import { RequestNotes } from '../../reading/request-notes';
import { cacheControl, hasTag, type CachingRules } from '../cache/send-answer';
import { endOf } from '../requests-under-way';
import { sha256 } from '../sha256';
import { recordOf } from '../watching/request-record';
import { readExportScope } from './read-export-scope';

interface ExportSettings {
  readonly store: GraphStore;
  readonly logger: Logger;
  readonly rules: CachingRules;
  /** How many are sent at once; those that come then are refused (`OVERLOADED`). */
  readonly atOnce: number;
}

/** When those that were refused may come again, in seconds. */
const RETRY_AFTER = 10;

/** So many characters or bytes cost 1. */
const CHARACTERS_A_COST = 50_000;

/** Sends the graph in the format, or one kind of it, as it is read: `/json-lines`, `/csv/Treaty`. */
export function serveExports(settings: ExportSettings): Router {
  const router = Router();
  let underWay = 0;
  const send: RequestHandler<{ format: string; kind?: string }> = async (request, response) => {
    if (underWay >= settings.atOnce) {
      response.setHeader('retry-after', RETRY_AFTER);
      throw new LexgraphError('OVERLOADED', `${settings.atOnce} exports are sent at once. Try again in some seconds.`);
    }
    underWay += 1;
    try {
      await sendExport(settings, request, response);
    } finally {
      underWay -= 1;
    }
  };
  router.get('/', (_request, response) => void response.json({ formats: EXPORT_FORMATS.map(shownFormat) }));
  router.get('/:format', send);
  router.get('/:format/:kind', send);
  return router;
}

function shownFormat({ name, title, mediaType, isFileAKind }: ExportFormat): object {
  return { name, title, mediaType, address: `/export/${name}${isFileAKind ? '/{kind}' : ''}` };
}

/** Express, compression, the log and the pipeline listen to an answer, eleven in all; Node warns of more than ten. */
const MOST_LISTENERS = 20;

async function sendExport(
  { store, logger, rules }: ExportSettings,
  request: Request<{ format: string; kind?: string }>,
  response: Response,
): Promise<void> {
  const format = formatNamed(request.params.format);
  const kind = kindWanted(format, request.params.kind);
  const end = endOf(response);
  const graph = await exportedGraph(store.until(end), readExportScope(request.query, kind));
  const record = recordOf(response);
  record.operation = `export ${format.name}`;
  const notes = (record.notes = new RequestNotes(graph.version));
  describe(response, format, graph, rules);
  if (hasTag(request.headers['if-none-match'], tagOf(format, graph))) return void response.status(304).end();
  if (request.method === 'HEAD') return void response.status(200).end();
  const pieces = format.write(graph)[Symbol.asyncIterator]();
  // What fails before anything is sent is answered as any error is.
  const first = await pieces.next();
  response.setMaxListeners(MOST_LISTENERS);
  try {
    await pipeline(Readable.from(contentsOf(first, pieces, notes)), response, { signal: end });
  } catch (error) {
    // The connection was ended, so that nobody takes the part that came for the whole.
    const { code } = error as { code?: string };
    record.refusal = code ?? 'INTERNAL_SERVER_ERROR';
    if (!end.aborted) logger.warn({ err: error }, 'an export was cut off');
  }
}

function formatNamed(name: string): ExportFormat {
  const format = EXPORT_FORMATS.find((each) => each.name === name);
  if (format) return format;
  const names = EXPORT_FORMATS.map((each) => each.name);
  const near = nearest(name, names);
  const hint = near ? `Did you mean "${near}"?` : `There are ${names.join(', ')}.`;
  throw new LexgraphError('NOT_FOUND', `There is no format "${name}" to export in. ${hint}`);
}

function kindWanted({ name, isFileAKind }: ExportFormat, kind: string | undefined): string | null {
  if (kind === undefined && isFileAKind)
    throw new LexgraphError('BAD_ARGUMENT', `${name} is a file for each kind: ask for one, as /export/${name}/Treaty.`);
  return kind ?? null;
}

function describe(response: Response, format: ExportFormat, graph: ExportedGraph, rules: CachingRules): void {
  response.setHeader('content-type', format.mediaType);
  response.setHeader('content-disposition', `attachment; filename="${format.fileName(graph.scope.kind ?? '')}"`);
  response.setHeader('etag', tagOf(format, graph));
  response.setHeader('cache-control', cacheControl(rules, Date.now()));
  response.vary('Accept-Encoding');
  if (rules.isPrivate) response.vary('Authorization');
}

/** Weak: the same export may come in another encoding. */
function tagOf({ name }: ExportFormat, { version, scope }: ExportedGraph): string {
  return `W/"${sha256(JSON.stringify([name, version.digest, version.loadedAt, scope])).slice(0, 32)}"`;
}

async function* contentsOf(
  first: IteratorResult<ExportPiece>,
  pieces: AsyncIterator<ExportPiece>,
  notes: RequestNotes,
): AsyncGenerator<string | Uint8Array> {
  let sent = 0;
  for (let next = first; !next.done; next = await pieces.next()) {
    const { content } = next.value;
    if (content.length === 0) continue;
    sent += content.length;
    notes.cost = Math.ceil(sent / CHARACTERS_A_COST);
    yield content;
  }
  notes.isWhole = true;
}
