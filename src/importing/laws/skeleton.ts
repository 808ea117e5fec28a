import type { PartialDate } from '../../model/time/partial-date';

/** A law as seeds hold its skeleton: what any number of editions say of it. */
export interface Skeleton {
  readonly id: string;
  readonly kind: 'statute' | 'regulation';
  readonly properties: Readonly<Record<string, unknown>>;
  /** By the id of the document. */
  readonly editions: ReadonlyMap<string, SkeletonEdition>;
  /** The documents of which a part alone was read. */
  readonly inPart: ReadonlySet<string>;
  /** By what is done, the id of the act that does it, and its date. */
  readonly changes: ReadonlyMap<string, SkeletonChange>;
  /** By id, in the order of the law. */
  readonly provisions: ReadonlyMap<string, SkeletonProvision>;
}

/** A document that is the text of the law in one edition. */
export interface SkeletonEdition {
  readonly document: string;
  readonly attestedOn: PartialDate;
  readonly [property: string]: unknown;
}

export interface SkeletonChange {
  readonly relation: 'amendedBy' | 'repealedBy';
  readonly from: string;
  readonly date?: PartialDate | undefined;
  readonly effect?: string | undefined;
  /** The documents that say so. */
  readonly documents: ReadonlySet<string>;
}

export interface SkeletonProvision {
  readonly id: string;
  /** The provision of which it is a part; null of those of the law itself. */
  readonly parent: string | null;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly number: string;
  /** Where it stands in each edition in which it was read, by the document. */
  readonly citations: ReadonlyMap<string, string>;
}
