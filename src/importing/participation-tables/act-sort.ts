import { CONSENT_TO_BE_BOUND, ConsentAction } from '../../model/values/consent-action';

/**
 * Acts of one sort are compared with each other: two sources that give different days of it can't both be right, unless
 * the State joined again.
 */
export type ActSort = 'signature' | 'consent' | 'end';

/** The sort of an act; null of a statement that the State is not a party, and of provisional application. */
export function actSort(action: ConsentAction): ActSort | null {
  if (CONSENT_TO_BE_BOUND.has(action)) return 'consent';
  if (action === ConsentAction.SIGNATURE) return 'signature';
  if (action === ConsentAction.DENUNCIATION || action === ConsentAction.WITHDRAWAL) return 'end';
  return null;
}
