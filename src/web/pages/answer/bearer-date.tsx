import { useTranslation } from 'react-i18next';
import { isDay } from '../../language/dates';
import { useWords } from '../../language/use-words';
import type { AskedRows } from './asked-rows';
import { Since } from './since';

/** The date above what somebody must do, of which the API does not tell the days of change, and what has changed within a year. */
export function BearerDate({ asked }: { readonly asked: AskedRows }) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  return (
    <section className="date-control" aria-label={t('dates.label')}>
      <p className="date-now">
        <strong>{t('dates.as', { date: date(asked.asOf) })}</strong>
      </p>
      <div className="date-steps">
        <Since asked={asked} from={yearBefore(asked.asOf)} />
      </div>
    </section>
  );
}

function yearBefore(day: string): string {
  const year = String(Number(day.slice(0, 4)) - 1);
  return isDay(`${year}${day.slice(4)}`) ? `${year}${day.slice(4)}` : `${year}-02-28`;
}
