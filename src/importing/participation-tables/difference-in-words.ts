import { ConsentAction } from '../../model/values/consent-action';
import type { HeldAct } from './held-act';
import type { StatedAct } from './stated-act';

/** What sets the two days apart, as far as they show it by themselves. */
export function differenceInWords(held: HeldAct, stated: StatedAct): string {
  const [one, other] = [held.date ?? held.effectiveFrom ?? '', stated.date ?? stated.effectiveFrom ?? ''];
  const [year, month, day] = one.split('-');
  const [otherYear, otherMonth, otherDay] = other.split('-');
  if (year === otherYear && month === otherDay && day === otherMonth) return 'Day and month stand the other way round.';
  if (month === otherMonth && day === otherDay) return 'The same day of another year.';
  if (held.action === ConsentAction.SUCCESSION && other < one)
    return 'The later day is that on which succession was notified; the earlier may be the predecessor’s.';
  const days = Math.round(Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000);
  return Number.isNaN(days) ? 'The days differ.' : `${days === 1 ? 'One day lies' : `${days} days lie`} between them.`;
}
