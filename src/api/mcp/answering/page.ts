import { LIMITS } from '../../../model/limits';
import { flatValue } from './flat';

/** What is shown of an answer: as many of its rows as fit. */
export interface ShownPage {
  readonly rows: readonly unknown[];
  readonly totalCount: number;
  /** Null on the last page. */
  readonly nextCursor: string | null;
  /** Of an answer without pages: the first row that did not fit; null where all did. */
  readonly left: unknown;
  /** What a connection tells beside its rows. */
  readonly beside: Readonly<Record<string, unknown>>;
}

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly edges: readonly { readonly cursor: string; readonly node: object }[];
}

/**
 * The rows of an answer that fit: of a connection its edges, of a list its members; anything else is a row of its own.
 */
export function pageOf(answer: unknown): ShownPage {
  if (Array.isArray(answer)) return { ...listPage(answer.map(flatValue)), beside: {} };
  if (!isConnection(answer))
    return { rows: [flatValue(answer)], totalCount: 1, nextCursor: null, left: null, beside: {} };
  const { edges, pageInfo, totalCount, ...beside } = answer;
  const rows = flatValue({ edges }) as unknown[];
  const shown = fitting(rows);
  const hasMore = pageInfo.hasNextPage || shown < rows.length;
  const nextCursor = hasMore ? (edges[shown - 1]?.cursor ?? null) : null;
  return { rows: rows.slice(0, shown), totalCount, nextCursor, left: null, beside };
}

function listPage(rows: readonly unknown[]) {
  const shown = fitting(rows);
  return { rows: rows.slice(0, shown), totalCount: rows.length, nextCursor: null, left: rows[shown] ?? null };
}

/** How many of the rows fit; one always does. */
function fitting(rows: readonly unknown[]): number {
  let left = LIMITS.toolCharacters;
  for (const [index, row] of rows.entries()) {
    left -= JSON.stringify(row).length;
    if (left < 0) return Math.max(1, index);
  }
  return rows.length;
}

function isConnection(answer: unknown): answer is Connection {
  return typeof answer === 'object' && answer !== null && 'edges' in answer && 'pageInfo' in answer;
}
