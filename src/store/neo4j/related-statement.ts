import { int } from 'neo4j-driver';
import { EDGE_KINDS, NODE_KINDS } from '../../model/kinds';
import type { Parts, PartsRequest } from '../graph-store';
import type { Parameters } from './connection';
import { nativeName } from './native-name';
import { relatedText } from './statements';

/** Properties that are kept as texts of JSON. */
const WITH_PARTS = new Set(
  [...NODE_KINDS, ...EDGE_KINDS].flatMap(({ properties }) =>
    properties.filter(({ kind }) => kind.family === 'PARTS').map(({ name }) => name),
  ),
);

interface RelatedStatement {
  readonly name: string;
  readonly text: string;
  readonly parameters: Parameters;
}

/**
 * What of the request the statement hands over: the whole record where a property is asked for that Neo4j keeps as a
 * text.
 */
export function handedOver<R extends Pick<PartsRequest, 'node' | 'edge'>>(request: R): R {
  return { ...request, node: nativeParts(request.node), edge: request.edge && nativeParts(request.edge) };
}

function nativeParts(parts: Parts): Parts {
  return parts !== 'ALL' && parts.some((name) => WITH_PARTS.has(name)) ? 'ALL' : parts;
}

/** The statement that reads what `handedOver` gives; null where there is no such kind of edge. */
export function relatedStatement(request: PartsRequest, ids: readonly string[]): RelatedStatement | null {
  const { edgeKind, direction, holdingOn, page, node, edge } = request;
  const keys = page.backward ? page.before : page.after;
  const text = relatedText(edgeKind, {
    direction,
    backward: page.backward,
    isDated: holdingOn !== null,
    isContinued: (keys?.length ?? 0) > 0,
    node: formOf(node),
    edge: formOf(edge),
  });
  if (!text) return null;
  return {
    name: `related ${edgeKind} ${direction} ${page.backward ? 'previous' : 'next'}`,
    text,
    parameters: {
      ids,
      day: holdingOn,
      sort: keys?.[0] ?? null,
      edge: keys?.[1] ?? null,
      limit: int(page.limit + 1),
      otherProperties: namesIn(node),
      edgeProperties: namesIn(edge),
    },
  };
}

function formOf(parts: Parts | null) {
  if (parts === null) return 'NOTHING';
  return parts === 'ALL' ? 'RECORD' : 'PROPERTIES';
}

function namesIn(parts: Parts | null): readonly string[] {
  return parts === null || parts === 'ALL' ? [] : parts.map(nativeName);
}
