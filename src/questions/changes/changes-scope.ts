import type { NodeRecord } from '../../model/records';
import type { AskedObligations } from '../coverage/read-asked';
import type { CoveringReading } from '../coverage/read-covering';
import type { Span } from './judge-transition';

/** What is compared: obligations that cover a group, or that somebody bears, in a State on two dates. */
export interface ChangesScope extends CoveringReading {
  readonly state: NodeRecord;
  readonly asked: AskedObligations;
  readonly span: Span;
}
