import type { EdgeRecord, NodeRecord } from '../../model/records';
import { concernOfLaw } from '../../model/closures/concern';
import { listsQuestion } from '../../store/candidate-question';

interface Asked {
  readonly state: string;
  readonly topics: readonly string[];
}

/** A provision that shows that the data holds law on a topic. */
export interface LawAboutCandidate {
  readonly provision: NodeRecord;
  /** The instrument that it is a part of. */
  readonly instrument: NodeRecord;
  /** By which it, or what it imposes, is about the topic. */
  readonly edge: EdgeRecord;
}

/**
 * For each topic provisions of the State's statutes and regulations that are about it or a narrower one: of those of
 * one instrument that hold at the same times, by sources of the same date, the first.
 */
export const LAW_ABOUT = listsQuestion<Asked, LawAboutCandidate>(
  'law-about',
  ({ topics }) => topics,
  { provision: 'NODE', instrument: 'NODE', edge: 'EDGE' },
  ({ state }, topics) => ({ concern: concernOfLaw(state), topics }),
);
