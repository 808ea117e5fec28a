import type { PartialDate } from '../../model/time/partial-date';

/** What a reason adds on a date so late that nobody has checked. */
export function uncheckedSince(attestedOn: PartialDate | null): string {
  return attestedOn === null ? '' : ` The sources speak as of ${attestedOn}; what came later was not checked.`;
}
