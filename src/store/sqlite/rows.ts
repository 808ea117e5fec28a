import type { Citation } from '../../model/declaration/citation';
import type { EdgeRecord, NodeRecord, Properties } from '../../model/records';
import type { Window } from '../../model/time/window';
import type { Row } from './row';

/**
 * The node that a row holds, in columns that begin with the prefix. Of many nothing but id and days is looked at:
 * properties are parsed when they are.
 */
export function nodeOf(row: Row, prefix = ''): NodeRecord {
  const text = row[`${prefix}properties`] as string;
  let parsed: Properties | undefined;
  return {
    id: row[`${prefix}id`] as string,
    kind: row[`${prefix}kind`] as string,
    get properties() {
      return (parsed ??= JSON.parse(text) as Properties);
    },
    window: windowOfRow(row, prefix),
  };
}

/** The edge that a row holds, in columns that begin with `edge_`. */
export function edgeOf(row: Row): EdgeRecord {
  return {
    id: row['edge_id'] as string,
    kind: row['edge_kind'] as string,
    from: row['start'] as string,
    to: row['finish'] as string,
    properties: JSON.parse(row['edge_properties'] as string) as Properties,
    citations: JSON.parse(row['citations'] as string) as Citation[],
    window: windowOfRow(row, 'edge_'),
  };
}

function windowOfRow(row: Row, prefix: string): Window {
  return {
    earliestStart: row[`${prefix}earliest_start`] as string,
    latestStart: row[`${prefix}latest_start`] as string,
    earliestEnd: row[`${prefix}earliest_end`] as string,
    latestEnd: row[`${prefix}latest_end`] as string,
  };
}

/** Rows gathered by their `position` column: one list for each of `count` positions. */
export function byPosition<T>(rows: readonly Row[], count: number, read: (row: Row) => T): T[][] {
  const lists: T[][] = Array.from({ length: count }, () => []);
  for (const row of rows) lists[row['position'] as number]?.push(read(row));
  return lists;
}
