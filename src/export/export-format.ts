import type { ExportedGraph } from './exported-graph';

/**
 * A piece of a file that an export writes; the pieces of a file come in their order, those of several between each
 * other.
 */
export interface ExportPiece {
  /** The name of the file, without a folder. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** A format in which a graph can be exported. */
export interface ExportFormat {
  /** As it is asked for: `json-lines`. */
  readonly name: string;
  /** In a few words. */
  readonly title: string;
  /** As HTTP tells it, the encoding of texts included. */
  readonly mediaType: string;
  /** Whether it is a file for each kind of nodes and edges, so that one alone can be asked for. */
  readonly isFileAKind: boolean;
  /** The file it makes, or that of a kind. */
  readonly fileName: (kind: string) => string;
  /** Writes it piece by piece, in an amount of memory that doesn’t grow with the graph. */
  readonly write: (graph: ExportedGraph) => AsyncIterable<ExportPiece>;
}
