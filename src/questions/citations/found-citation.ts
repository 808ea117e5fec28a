import type { CitedParts } from '../../model/citations/read-parts';
import type { CitableWork } from './citable-work';

/** The name of a work as a text gives it, with what narrows it down. */
export interface Mention {
  /** All works that bear the name. */
  readonly works: readonly CitableWork[];
  /** The State whose law is meant, where the text says so. */
  readonly state: string | null;
  /** The year of adoption, where the text says so. */
  readonly year: string | null;
  /** The tokens that it takes; the end is excluded. */
  readonly from: number;
  readonly to: number;
}

/** Something that has the form of a work's name, of which the graph has none: `Law No. 999-VI`. */
export interface UnknownWork {
  readonly from: number;
  readonly to: number;
  /** The one act of its sort and number that the graph has, of another day than the text says. */
  readonly ofOtherDay?: CitableWork | null;
}

/** A citation in a text: a work, parts of one, or both. Of one without a work nothing says what it is a part of. */
export interface FoundCitation {
  readonly mention: Mention | null;
  readonly unknownWork: UnknownWork | null;
  /** The name of the work as the text has it, where an error was taken out of it; null otherwise. */
  readonly misspelt: string | null;
  readonly cited: CitedParts | null;
  /** The characters of the text that it takes; the end is excluded. */
  readonly start: number;
  readonly end: number;
}
