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
    .map(({ from, to, properties, citations }) => ({
      from,
      to,
      match: String(properties['match']),
      unread: citations
        .filter(({ checked }) => !checked)
        .map(({ document, pinpoint }) => `${document} ${pinpoint ?? ''}`.trim()),
      note: typeof properties['note'] === 'string' ? properties['note'] : '',
    }))
    .sort((one, other) => (`${one.from} ${one.to}` < `${other.from} ${other.to}` ? -1 : 1));
}
