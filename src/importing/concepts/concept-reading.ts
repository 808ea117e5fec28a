import type { LineRemark } from '../import-report';
import type { SourceFile } from '../source-file';
import type { Concept } from './concept';
import type { ConceptScheme } from './concept-scheme';

/** What files of concepts say. */
export interface ConceptReading {
  readonly schemes: readonly ConceptScheme[];
  readonly concepts: readonly Concept[];
  readonly ignored: readonly LineRemark[];
  readonly doubtful: readonly LineRemark[];
}

/** Reads files of one form together: what one says of a concept, another may add to. Throws `SourceUnreadable`. */
export type ConceptReader = (files: readonly SourceFile[]) => ConceptReading;
