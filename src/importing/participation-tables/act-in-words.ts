import type { PartialDate } from '../../model/time/partial-date';
import type { ConsentAction } from '../../model/values/consent-action';

/** An act as a claim says it: “Accession on 1994-10-07.” */
export function actInWords(act: {
  readonly action: ConsentAction;
  readonly date?: PartialDate | null | undefined;
  readonly effectiveFrom?: PartialDate | null | undefined;
}): string {
  const words = act.action.toLowerCase().replaceAll('_', ' ');
  const when = act.date ? ` on ${act.date}` : act.effectiveFrom ? ` with effect from ${act.effectiveFrom}` : '';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${when}.`;
}
