import type { PartialDate } from '../../model/time/partial-date';
import type { Told } from '../../model/words/told';
import { toldInEach } from '../../model/words/told-in-each';

/** What a reason adds on a date so late that nobody has checked; null where the sources give no date. */
export function uncheckedSince(attestedOn: PartialDate | null): Told | null {
  if (attestedOn === null) return null;
  return toldInEach({
    en: () => `The sources speak as of ${attestedOn}; what came later was not checked.`,
    ru: ({ asOf }) => `Источники — по состоянию ${asOf(attestedOn)}; что было позже, не проверялось.`,
    kk: ({ asOf }) => `Дереккөздер ${asOf(attestedOn)} жағдай бойынша; одан кейінгісі тексерілмеген.`,
  });
}
