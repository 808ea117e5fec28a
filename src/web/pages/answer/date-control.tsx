import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { today } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { DaysOfChangeOperation, type DaysOfChangeQuery } from './dates.generated';
import type { AskedRows } from './asked-rows';
import { Since } from './since';
import { useRowsAtHand } from './use-rows-at-hand';

const route = getRouteApi('/answer');

type Day = DaysOfChangeQuery['datesOfChange'][number];

/** So far one looks back where no earlier change is known. */
const AS_FAR_BACK = '1991-12-16';

interface DateControlProps {
  readonly asked: AskedRows;
  /** Whether the answer of the date is there, so that those of the dates beside it may be asked for. */
  readonly isShown: boolean;
}

/** The date above the answer, the days on which the answer changes, and a step to the one before and after. */
export function DateControl({ asked, isShown }: DateControlProps) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  const { days, isThere, before, earlier, after } = useDays(asked);
  useRowsAtHand(asked, isShown ? [after?.date, earlier?.date] : []);
  return (
    <section className="date-control" aria-label={t('dates.label')}>
      <p className="date-now">
        <strong>{t('dates.as', { date: date(asked.asOf) })}</strong>
        {isThere && (
          <span className="quiet-text">
            {before ? t(before.certain ? 'dates.same' : 'dates.maybe', { date: date(before.date) }) : t('dates.before')}
          </span>
        )}
      </p>
      {(days.length > 0 || !isThere) && <Marks days={days} on={asked.asOf} />}
      <div className="date-steps">
        <Step day={earlier?.date} label={t('dates.earlier')} />
        <Step day={after?.date} label={t('dates.later')} />
        <Step day={asked.asOf === today() ? undefined : today()} label={t('dates.today')} isToday />
        <Since asOf={asked.asOf} otherwise={earlier?.date ?? AS_FAR_BACK} />
      </div>
    </section>
  );
}

/** The days on which the answer changes, and those beside the day asked about. */
function useDays({ group, bearer, state, topics, asOf }: AskedRows) {
  const asked = { group: group ?? null, bearer: bearer ?? null, state, topics };
  const { data } = useAnswer(DaysOfChangeOperation, asked, { keepLast: true });
  const days = data?.data.datesOfChange ?? [];
  const before = days.filter((day) => day.date <= asOf).at(-1);
  const earlier = days.filter((day) => day.date < (before?.date ?? asOf)).at(-1);
  return { days, isThere: !!data, before, earlier, after: days.find((day) => day.date > asOf) };
}

function Step({
  day,
  label,
  isToday,
}: {
  readonly day: string | undefined;
  readonly label: string;
  isToday?: boolean;
}) {
  const { date } = useWords();
  if (!day) return null;
  return (
    <Link from="/answer" search={(last) => ({ ...last, on: day })} resetScroll={false}>
      {label}
      {!isToday && <span className="quiet-text"> {date(day)}</span>}
    </Link>
  );
}

/** A line of time on which each day of change is a mark that leads to it; until they are there, its place. */
function Marks({ days, on }: { readonly days: readonly Day[]; readonly on: string }) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  const navigate = route.useNavigate();
  const all = [...days.map((day) => day.date), on, today()].sort();
  const [first, last] = [Date.parse(all[0]!), Date.parse(all.at(-1)!)];
  const place = (day: string) => ((Date.parse(day) - first) / Math.max(1, last - first)) * 1000;
  const most = Math.max(...days.map(({ changes }) => changes));
  const jump = (fraction: number) => {
    const wanted = fraction * 1000;
    const [nearest] = [...days].sort((a, b) => Math.abs(place(a.date) - wanted) - Math.abs(place(b.date) - wanted));
    if (nearest) void navigate({ search: (previous) => ({ ...previous, on: nearest.date }), resetScroll: false });
  };
  return (
    <div className={days.length > 0 ? 'marks' : 'marks awaited'}>
      {/* The links beside it do the same from the keyboard. */}
      <svg
        viewBox="0 0 1000 40"
        preserveAspectRatio="none"
        role="img"
        aria-label={t('dates.marks', { count: days.length, first: date(all[0]!), last: date(all.at(-1)!) })}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          jump((event.clientX - box.left) / box.width);
        }}
      >
        <line className="axis" x1="0" y1="38" x2="1000" y2="38" />
        {days.map((day) => (
          <line
            key={day.date}
            className={day.certain ? 'mark' : 'mark unsure'}
            x1={place(day.date)}
            x2={place(day.date)}
            y1={38 - 8 - 24 * Math.sqrt(day.changes / most)}
            y2="38"
          >
            <title>{t('dates.mark', { date: date(day.date), count: day.changes })}</title>
          </line>
        ))}
        <line className="now" x1={place(on)} x2={place(on)} y1="0" y2="40" />
      </svg>
      <div className="ends quiet-text" aria-hidden="true">
        <span>{all[0]!.slice(0, 4)}</span>
        <span>{all.at(-1)!.slice(0, 4)}</span>
      </div>
      <p className="quiet-text">{t('dates.explained')}</p>
    </div>
  );
}
