import type { EdgeKindDeclaration } from '../../model/declaration/edge-kind';
import { edgeKind } from '../../model/graph-model';

/**
 * A table of edges of one kind, one a row: the columns that hold their ends, beside those of their properties and
 * citation.
 */
export interface EdgeTable {
  /** The last part of the file's name: `participations` of `un/crc.participations.csv`. */
  readonly name: string;
  readonly kind: EdgeKindDeclaration;
  readonly from: string;
  readonly to: string;
}

/** The tables that seeds may hold. */
export const EDGE_TABLES: readonly EdgeTable[] = [
  { name: 'participations', kind: edgeKind('PARTICIPATION'), from: 'state', to: 'instrument' },
];
