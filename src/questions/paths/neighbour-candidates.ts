import { rowsQuestion } from '../../store/candidate-question';

interface Asked {
  readonly ids: readonly string[];
  readonly kinds: readonly string[];
  readonly limit: number;
  readonly most: number;
}

/** An edge without what it says: which nodes it joins. */
export interface EdgeEnds {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The edges of the kinds at each node, in either direction: of each node the first `limit` by kind, then id; of all not
 * more than `most`. One that joins two of the nodes may come twice.
 */
export const NEIGHBOURS = rowsQuestion<Asked, EdgeEnds>('neighbours', {
  id: 'TEXT',
  kind: 'TEXT',
  from: 'TEXT',
  to: 'TEXT',
});
