import { concernsOfStates } from '../../model/closures/concern';
import type { PartialDate } from '../../model/time/partial-date';
import { Nature } from '../../model/declaration/nature';
import type { NodeKindDeclaration } from '../../model/declaration/node-kind';
import { joinableKinds, kindsOfNature } from '../../model/graph-model';
import { DataKind } from '../../model/values/data-kind';
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

/** As what the norms in instruments of these kinds count. */
function countingAs(sort: DataKind, kinds: readonly NodeKindDeclaration[]): Readonly<Record<string, DataKind>> {
  return Object.fromEntries(kinds.map(({ label }) => [label, sort]));
}

/** Of international instruments, and of the State's own. */
const SORTS = {
  sorts: {
    ...countingAs(DataKind.INTERNATIONAL_OBLIGATION, joinableKinds()),
    ...countingAs(DataKind.SOFT_LAW_NORM, kindsOfNature(Nature.SOFT_LAW)),
  },
  ownSorts: {
    ...countingAs(DataKind.NATIONAL_PROVISION, kindsOfNature(Nature.NATIONAL_LAW)),
    ...countingAs(DataKind.POLICY, kindsOfNature(Nature.POLICY)),
  },
};

/**
 * How many statements the graph holds of the State, in all and about each subject; with `groups`, only of what concerns
 * one of these. What a document about the State tells is of that State, unless its scene is another one; a draft is no
 * law. In no order.
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
  (asked) => ({ ...asked, concerns: concernsOfStates([asked.state], true), ...SORTS }),
);
