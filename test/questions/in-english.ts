import type { Told } from '../../src/model/words/told';
import { Tongue } from '../../src/model/words/tongue';

/** What is judged, with its reason in English. */
export function inEnglish<Judged extends { readonly reason: Told }>(
  judged: Judged,
): Omit<Judged, 'reason'> & { reason: string } {
  return { ...judged, reason: judged.reason.in(Tongue.EN) };
}
