import { endsOfEdgeId } from '../../model/id';
import type { EdgeRecord } from '../../model/records';
import { answeredAs, listsQuestion } from '../../store/candidate-question';

/** One result an id of an edge, in order; null where there is no such edge. */
export const EDGES_NAMED = answeredAs(
  listsQuestion<{ readonly ids: readonly string[] }, { readonly edge: EdgeRecord }>(
    'edges',
    ({ ids }) => ids,
    { edge: 'EDGE' },
    (_, ids) => ({ edges: ids.map((id) => ({ id, from: endsOfEdgeId(id)?.from ?? null })) }),
  ),
  (lists) => lists.map(([row]) => row?.edge ?? null),
);
