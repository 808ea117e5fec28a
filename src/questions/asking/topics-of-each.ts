import type { EdgeRecord, NodeRecord } from '../../model/records';
import { listsQuestion } from '../../store/candidate-question';

/** A topic, and the edge by which something is about it. */
export interface TopicCandidate {
  readonly topic: NodeRecord;
  readonly edge: EdgeRecord;
}

/** The topics that each thing is about by itself. Ordered by topic. */
export const TOPICS_OF_EACH = listsQuestion<{ readonly things: readonly string[] }, TopicCandidate>(
  'topics-of-each',
  ({ things }) => things,
  { topic: 'NODE', edge: 'EDGE' },
  (_, things) => ({ things }),
);
