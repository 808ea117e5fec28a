import { read } from '../../model/read';
import { CorrespondsTo, Correspondence } from '../../model/edges/corresponds-to';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { GraphStore } from '../../store/graph-store';
import { relatedRows } from '../asking/related-rows';
import { sortKey } from '../asking/sort-key';

/** The same norm, or a wider or narrower one, in another instrument. */
export interface Correspondent {
  readonly edge: EdgeRecord;
  readonly obligation: NodeRecord;
  /** How it stands to the obligation that was asked about, whichever end the pair is written at. */
  readonly match: Correspondence;
}

const READ_BACK: Readonly<Record<Correspondence, Correspondence>> = {
  [Correspondence.EXACT]: Correspondence.EXACT,
  [Correspondence.CLOSE]: Correspondence.CLOSE,
  [Correspondence.BROADER]: Correspondence.NARROWER,
  [Correspondence.NARROWER]: Correspondence.BROADER,
};

const CLOSENESS = Object.keys(READ_BACK);

/** What corresponds to each obligation, in the order asked: what asks for the same first, then by id. */
export async function correspondentsOf(
  store: GraphStore,
  obligations: readonly string[],
): Promise<readonly (readonly Correspondent[])[]> {
  const [forward, backward] = await Promise.all([
    relatedRows(store, 'CORRESPONDS_TO', obligations),
    relatedRows(store, 'CORRESPONDS_TO', obligations, 'reverse'),
  ]);
  return obligations.map((id) =>
    [
      ...forward(id).map(({ edge, node }) => correspondentIn(edge, node, false)),
      ...backward(id).map(({ edge, node }) => correspondentIn(edge, node, true)),
    ].sort(byCloseness),
  );
}

/** The obligation at the end of a pair at which the pair is written (`isReversed`), or at the other one. */
export function correspondentIn(edge: EdgeRecord, obligation: NodeRecord, isReversed: boolean): Correspondent {
  const { match } = read(CorrespondsTo, edge);
  return { edge, obligation, match: isReversed ? READ_BACK[match] : match };
}

/** What asks for the same first, then by id. */
export function byCloseness(one: Correspondent, other: Correspondent): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  return first === second ? 0 : first < second ? -1 : 1;
}

function keyOf({ match, obligation }: Correspondent): string {
  return `${CLOSENESS.indexOf(match)} ${sortKey(obligation)}`;
}
