import type { Change } from './change';
import type { Replacement } from './replacements';

/** The certain ones first, each part by day. */
export function certainFirstByDay(one: Change | Replacement, other: Change | Replacement): number {
  return Number(other.certain) - Number(one.certain) || dayOf(one).localeCompare(dayOf(other));
}

/** What has no day comes last. */
function dayOf({ date }: Change | Replacement): string {
  return date ?? '9999';
}
