import type { Citation } from '../model/declaration/citation';
import type { EdgeKindDeclaration } from '../model/declaration/edge-kind';
import type { NodeKindDeclaration } from '../model/declaration/node-kind';

/** A place in a seed file; lines and columns count from 1. */
export interface SeedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A citation as a seed writes it. */
export interface SeedCitation extends Citation {
  readonly place: SeedPlace;
}

/** A node as a seed writes it, before it is linked. */
export interface SeedNode {
  readonly kind: NodeKindDeclaration;
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly citations: readonly SeedCitation[];
  readonly place: SeedPlace;
  /** Where each property stands. */
  readonly places: ReadonlyMap<string, SeedPlace>;
}

/** An edge as a seed writes it, before it is linked. */
export interface SeedEdge {
  readonly kind: EdgeKindDeclaration;
  readonly from: string;
  readonly to: string;
  /** The field under which it was written: `imposes`, or `imposedBy` read back. */
  readonly field: string;
  /** Which end was written out there; the other is the node it stands under. */
  readonly written: 'from' | 'to';
  readonly key: string | null;
  readonly properties: Record<string, unknown>;
  readonly citations: readonly SeedCitation[];
  /** Where the id of the written end stands. */
  readonly place: SeedPlace;
}

/** All that was read from seed files. */
export interface SeedEntries {
  readonly nodes: readonly SeedNode[];
  readonly edges: readonly SeedEdge[];
}
