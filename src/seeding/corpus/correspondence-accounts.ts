import { CorrespondsTo } from '../../model/edges/corresponds-to';
import { readSeed } from '../read-seed';
import type { SeedEdge } from '../seed-entry';
import type { SeedIndex } from '../seed-index';

/** Two norms of different instruments that were set beside each other. */
export interface CorrespondenceAccount {
  readonly from: string;
  readonly to: string;
  /** How `to` stands to `from`. */
  readonly match: string;
  /** The places cited whose texts nobody has opened. */
  readonly unread: readonly string[];
  readonly note: string;
}

export function correspondenceAccounts(index: SeedIndex): CorrespondenceAccount[] {
  return index
    .edgesOf('CORRESPONDS_TO')
    .map(accountOf)
    .sort((one, other) => (`${one.from} ${one.to}` < `${other.from} ${other.to}` ? -1 : 1));
}

function accountOf(edge: SeedEdge): CorrespondenceAccount {
  const { match, note = '' } = readSeed(CorrespondsTo, edge);
  const unread = edge.citations.filter(({ checked }) => !checked);
  return {
    from: edge.from,
    to: edge.to,
    match: String(match),
    unread: unread.map(({ document, pinpoint }) => `${document} ${pinpoint ?? ''}`.trim()),
    note,
  };
}
