import type { PartialDate } from '../../model/time/partial-date';
import type { ConsentAction } from '../../model/values/consent-action';

/** What a table says that a State did about an instrument, in the words of the graph. */
export interface StatedAct {
  readonly state: string;
  readonly instrument: string;
  readonly action: ConsentAction;
  readonly date?: PartialDate | undefined;
  /** Of a denunciation: from when the State was no party any more. */
  readonly effectiveFrom?: PartialDate | undefined;
  readonly note?: string | undefined;
  /** The source's key of the instrument. */
  readonly key: string;
  readonly document: string;
  readonly pinpoint: string;
  readonly file: string;
  readonly line: number;
}
