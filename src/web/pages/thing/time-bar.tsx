import { useTranslation } from 'react-i18next';
import { today } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { termOf } from './term-of';
import type { Thing } from './thing';

const YEAR = 31_557_600_000;

/** When a thing begins and ends as far as the sources give it, with the date it is looked at. */
export function TimeBar({ thing, on }: { readonly thing: Thing; readonly on: string }) {
  const { t } = useTranslation('thing');
  const { date } = useWords();
  const { begin, end } = termOf(thing);
  if (!begin && !end) return null;
  const points = [begin, end, on, today()].filter((day) => day !== null).map((day) => Date.parse(day));
  const first = Math.min(...points) - YEAR;
  const width = Math.max(...points) + YEAR - first;
  const place = (day: string) => ((Date.parse(day) - first) / width) * 1000;
  const from = begin ? place(begin) : 0;
  const to = end ? place(end) : 1000;
  const words = t('time.from', { date: begin ? date(begin) : t('time.unknown') });
  const ending = end ? t('time.to', { date: date(end) }) : t('time.open');
  return (
    <figure className="time-bar">
      <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
        <line className="axis" x1="0" y1="8" x2="1000" y2="8" />
        <rect className={end ? 'span' : 'span goes-on'} x={from} y="4" width={Math.max(2, to - from)} height="8" />
        <line className="now" x1={place(on)} x2={place(on)} y1="0" y2="16" />
      </svg>
      <figcaption className="quiet-text">
        {words} {ending}
      </figcaption>
    </figure>
  );
}
