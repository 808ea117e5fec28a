/** A name of a concept; its language by its code, null where the file doesn't say. */
export interface ConceptLabel {
  readonly language: string | null;
  readonly text: string;
}

/** A term of an outside scheme. */
export interface Concept {
  /** Its address, or else what tells it from others of its scheme; what a citation of it points at. */
  readonly key: string;
  /** The last part of its id. */
  readonly code: string;
  /** The scheme that it stands in, by its slug. */
  readonly scheme: string;
  readonly isPlace: boolean;
  readonly file: string;
  readonly line: number;
  readonly labels: readonly ConceptLabel[];
  readonly otherLabels: readonly ConceptLabel[];
  /** What it may be called where its label is a sentence: `Target 8.7`. */
  readonly shortNames: readonly ConceptLabel[];
  /** Keys of wider concepts. */
  readonly broader: readonly string[];
  /** What its source maps it to, with the relation: `exactMatch http://eurovoc.europa.eu/758`. */
  readonly mappings: readonly (readonly [relation: string, address: string])[];
}
