import type { SeedFile } from '../read-seed-folder';
import type { SeedCitation, SeedPlace } from '../seed-entry';

/** All pinpoints that a document has, in its own order, and the hashes of its runs of nine words. */
export interface ParagraphList {
  readonly document: string;
  readonly pinpoints: ReadonlyMap<string, SeedPlace>;
  readonly runs: ReadonlySet<string>;
}

/** Why a paragraph of a document holds nothing for the graph. */
export interface EmptyParagraph {
  readonly document: string;
  readonly pinpoint: string;
  readonly reason: string;
  readonly place: SeedPlace;
}

/** The least number of a kind of nodes or edges, or of an interface, that a jurisdiction's folders hold. */
export interface MinimumCount {
  readonly jurisdiction: string;
  /** The folders of the seeds that hold it: `kaz`. */
  readonly folders: readonly string[];
  /** The label of a kind of nodes or edges, or the name of an interface: `Provision`, `PARTICIPATION`, `Instrument`. */
  readonly kind: string;
  readonly count: number;
  readonly place: SeedPlace;
}

/** A question that a lawyer would ask and the sources don't answer. */
export interface Silence {
  readonly question: string;
  /** What the sources say instead. */
  readonly instead: string;
  readonly citations: readonly SeedCitation[];
}

/**
 * What a seed folder holds beside the graph's own files, so that the gate can tell whether the graph holds what its
 * documents hold: lists of paragraphs, ledgers of the empty ones, minimum counts, and what the sources are silent on.
 */
export interface Corpus {
  readonly paragraphLists: readonly ParagraphList[];
  readonly emptyParagraphs: readonly EmptyParagraph[];
  readonly minimumCounts: readonly MinimumCount[];
  readonly silences: readonly Silence[];
  /** Titles and names that may stand as the documents write them, each as its words. */
  readonly titles: readonly (readonly string[])[];
  /** Every file that people write, in which no sentence may be copied. */
  readonly writtenFiles: readonly SeedFile[];
}
