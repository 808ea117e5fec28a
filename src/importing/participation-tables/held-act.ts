import type { PartialDate } from '../../model/time/partial-date';
import type { ConsentAction } from '../../model/values/consent-action';
import type { Citation } from '../../model/declaration/citation';

/** An act that the seeds hold. */
export interface HeldAct {
  readonly state: string;
  readonly instrument: string;
  readonly action: ConsentAction;
  readonly date: PartialDate | null;
  readonly effectiveFrom: PartialDate | null;
  readonly citations: readonly Pick<Citation, 'document' | 'pinpoint'>[];
  /** The id of its edge. */
  readonly edge: string;
}
