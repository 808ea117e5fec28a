import type { GraphVersion } from '../../store/graph-store';

/** What is told of a request once it has been answered: to its client, in logs and metrics. */
export class RequestNotes {
  /** What its questions cost; null where that was not worked out. */
  cost: number | null = null;
  /** The first question of the operation; null where it was not read. */
  question: string | null = null;
  /** The codes of the errors of its answer. */
  codes: readonly string[] = [];
  /** How often the store was read for it. */
  reads = 0;
  /** Whether the answer is whole, without an error. */
  isWhole = false;
  /** Whether it ran a statement of its client's, whose answer is for nobody else. */
  ranStatement = false;
  /** Whether it was shown words that are kept beside the graph, which change without it. */
  readOwnTexts = false;

  constructor(
    /** The graph that is answered from; null where none is known. */
    readonly version: GraphVersion | null = null,
  ) {}
}
