import type { NodeRecord } from '../../model/records';
import { answeredAs, listsQuestion, rowsQuestion } from '../../store/candidate-question';

interface Row {
  readonly discrepancy: NodeRecord;
}

/** Discrepancies about each node or edge, by its id, in the order asked; each list by id. */
export const DISCREPANCIES_OF_EACH = answeredAs(
  listsQuestion<{ readonly ids: readonly string[] }, Row>(
    'discrepancies-of-each',
    ({ ids }) => ids,
    { discrepancy: 'NODE' },
    (_, ids) => ({ ids }),
  ),
  (lists) => lists.map((rows) => rows.map(({ discrepancy }) => discrepancy)),
);

/**
 * Discrepancies about the node or edge, or that dispute an edge that begins or ends at the node, by id; all where null.
 */
export const DISCREPANCIES_AROUND = answeredAs(
  rowsQuestion<{ readonly about: string | null }, Row>('discrepancies-around', { discrepancy: 'NODE' }),
  (rows) => rows.map(({ discrepancy }) => discrepancy),
);
