import type { Citation } from '../model/declaration/citation';
import type { EdgeKindDeclaration } from '../model/declaration/edge-kind';
import type { NodeKindDeclaration } from '../model/declaration/node-kind';
import type { PartialDate } from '../model/time/partial-date';

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
  /** Those that fit their declaration. */
  readonly properties: Record<string, unknown>;
  readonly citations: readonly SeedCitation[];
  readonly place: SeedPlace;
  /** Where each property stands. */
  readonly places: ReadonlyMap<string, SeedPlace>;
  /** True where the entry adds to a node that stands elsewhere. */
  readonly contributes: boolean;
}

/** An end of an edge that a seed writes out. */
export interface WrittenEnd {
  readonly side: 'from' | 'to';
  /** As what it is written: under the field `imposes`, or `imposedBy` read back; in the column `state`. */
  readonly name: string;
  readonly place: SeedPlace;
}

/** An edge as a seed writes it, before it is linked. */
export interface SeedEdge {
  readonly kind: EdgeKindDeclaration;
  readonly from: string;
  readonly to: string;
  /** The ends that were written out there: the other one is the node it stands under, if there is one. */
  readonly ends: readonly WrittenEnd[];
  readonly key: string | null;
  /** Those that fit their declaration. */
  readonly properties: Record<string, unknown>;
  readonly citations: readonly SeedCitation[];
  /** Where the id of the first of these ends stands. */
  readonly place: SeedPlace;
  /** The entry that it stands under; null where it stands in a table, under none. */
  readonly owner: SeedNode | null;
  /** What the edge itself doesn't say, and has from the node that it stands under. */
  readonly inherits: { readonly citations: boolean; readonly basis: boolean };
}

/** A change of a norm, as it is written under `amended` of the norm. */
export interface SeedAmendment {
  /** The norm as it was first written. */
  readonly norm: SeedNode;
  /** What the entry itself says of the norm from then on; its id is that of the new version. */
  readonly version: SeedNode;
  /** The relations that the entry gives. */
  readonly relations: ReadonlySet<string>;
  readonly from: PartialDate;
  /** The id of the amending law, or of a provision of it, and where it is written. */
  readonly by: string;
  readonly byPlace: SeedPlace;
  readonly effect: string | undefined;
}

/** That a norm was struck out, as it is written under `ended` of the norm. */
export interface SeedEnding {
  readonly norm: SeedNode;
  readonly on: PartialDate;
  readonly by: string;
  readonly byPlace: SeedPlace;
  readonly note: string | undefined;
  readonly citations: readonly SeedCitation[];
}

/** What seed files say, each entry by itself. */
export interface WrittenSeeds {
  readonly nodes: readonly SeedNode[];
  readonly edges: readonly SeedEdge[];
  readonly amendments: readonly SeedAmendment[];
  readonly endings: readonly SeedEnding[];
}

/** All that was read from seed files: entries of one node brought together, short forms written out. */
export type SeedEntries = Pick<WrittenSeeds, 'nodes' | 'edges'>;
