import type { NodeRecord } from '../../model/records';
import type { CoveringCandidate } from '../coverage/read-covering';
import type { Standings } from '../standing/read-standings';
import type { Span } from './judge-transition';

/** What is compared: a group of persons in a State on two dates, and the obligations that cover it. */
export interface ChangesScope {
  readonly state: NodeRecord;
  readonly group: string;
  readonly alsoIn: readonly string[];
  readonly topics: readonly string[] | null;
  readonly covered: readonly CoveringCandidate[];
  /** Where the obligations stand for the State on any day. */
  readonly standings: Standings;
  readonly span: Span;
}
