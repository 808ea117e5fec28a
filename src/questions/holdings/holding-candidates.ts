import { concernsOfStates } from '../../model/closures/concern';
import type { PartialDate } from '../../model/time/partial-date';
import type { DataKind } from '../../model/values/data-kind';
import { rowsQuestion } from '../../store/candidate-question';

/** A topic, with all that its statements may be about: itself and narrower topics. */
interface Subject {
  readonly topic: string;
  readonly within: readonly string[];
}

interface Asked {
  readonly state: string;
  readonly subjects: readonly Subject[];
  /** Null for all. */
  readonly groups: readonly string[] | null;
}

/** So many statements of one sort, which cite the same documents and speak as of the same date. */
export interface HoldingCandidate {
  /** The subject that they are about; null where all are counted. */
  readonly topic: string | null;
  readonly kind: DataKind;
  readonly attestedOn: PartialDate | null;
  /** The documents that each of them cites, by id. */
  readonly documents: readonly string[];
  readonly number: number;
}

/**
 * How many statements the graph holds of the State, in all and about each subject; with `groups`, only of what concerns one of these. What a document about the State tells is of that State, unless
 * its scene is another one; a draft is no law. In no order.
 */
export const DATA_HELD = rowsQuestion<Asked, HoldingCandidate>(
  'data-held',
  {
    topic: 'TEXT',
    kind: 'TEXT',
    attestedOn: 'TEXT',
    documents: 'TEXTS',
    number: 'NUMBER',
  },
  (asked) => ({ ...asked, concerns: concernsOfStates([asked.state], true) }),
);
