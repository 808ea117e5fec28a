import type { NodeRecord } from '../../model/records';
import { answeredAs, rowsQuestion } from '../../store/candidate-question';

/** An edge that a node must have: of one of the kinds, to one of the nodes. */
export interface WantedEdge {
  readonly kinds: readonly string[];
  readonly to: readonly string[];
}

interface Asked {
  readonly wanted: readonly WantedEdge[];
  readonly hasAddressee: boolean | null;
}

/** Recommendations that have all the edges, and an addressee (or none, where false; null for both); by id. */
export const RECOMMENDATIONS = answeredAs(
  rowsQuestion<Asked, { readonly recommendation: NodeRecord }>('recommendations', { recommendation: 'NODE' }),
  (rows) => rows.map(({ recommendation }) => recommendation),
);
