import type { TopicsOfNorm } from '../asking/topics-of-norms';
import type { ImplementationOverTime } from '../implementation/implementations';
import type { LawThroughCorrespondent } from '../implementation/law-through-correspondents';
import type { TaskOverTime } from '../responsibilities/responsibilities';
import type { JudgedObligation } from '../standing/judge-obligation';

/** An obligation that may concern a State, with where it stands over all time. */
export type ObligationOverTime = Pick<
  JudgedObligation,
  'obligation' | 'provision' | 'instrument' | 'state' | 'protects' | 'history'
>;

/** An obligation with what has been read of it: what implements or contradicts it, and who has a task about it. */
export interface ObligationWithLaw {
  readonly row: ObligationOverTime;
  readonly implementations: readonly ImplementationOverTime[];
  /** What carries out what corresponds to it in another instrument. */
  readonly through: readonly LawThroughCorrespondent[];
  readonly tasks: readonly TaskOverTime[];
  readonly topics: TopicsOfNorm;
}
