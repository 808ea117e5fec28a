import { read } from '../../model/read';
import { CorrespondsTo, Correspondence } from '../../model/edges/corresponds-to';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { GraphStore, RelatedRow } from '../../store/graph-store';
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
      ...forward(id).map((row) => correspondent(row, matchOf(row))),
      ...backward(id).map((row) => correspondent(row, READ_BACK[matchOf(row)])),
    ].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
  );
}

function matchOf({ edge }: RelatedRow): Correspondence {
  return read(CorrespondsTo, edge).match;
}

function correspondent({ edge, node }: RelatedRow, match: Correspondence): Correspondent {
  return { edge, obligation: node, match };
}

function keyOf({ match, obligation }: Correspondent): string {
  return `${CLOSENESS.indexOf(match)} ${sortKey(obligation)}`;
}
