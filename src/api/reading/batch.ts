import type { LegalNode } from '../../model/nodes/legal-node';
import type { AskedPage } from '../paging/page-arguments';
import type { Place } from './place';

/** Nodes of a place of which the same page is wanted. */
export interface Batch {
  readonly place: Place;
  readonly page: AskedPage;
  readonly nodes: readonly LegalNode[];
}
