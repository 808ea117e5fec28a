import { getRouteApi, Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { DayField } from '../../parts/day-field';

const route = getRouteApi('/answer');

interface SinceProps {
  readonly asOf: string;
  /** The earlier day where none is chosen. */
  readonly otherwise: string;
}

/** Shows what has changed since an earlier day, which may be chosen, or hides it. */
export function Since({ asOf, otherwise }: SinceProps) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  const { since } = route.useSearch();
  const navigate = route.useNavigate();
  if (!since && otherwise >= asOf) return null;
  const choose = (day: string) => void navigate({ search: (last) => ({ ...last, since: day }), resetScroll: false });
  const day = (
    <DayField
      on={since ?? otherwise}
      label={t('dates.sinceDay')}
      inSentence={(day) => t('dates.sinceDayInWords', { date: date(day) })}
      change={choose}
    />
  );
  return (
    <span className="since">
      <Trans ns="answer" i18nKey="dates.since" components={{ day }} />{' '}
      <Link
        from="/answer"
        search={(last) => ({ ...last, since: since ? undefined : otherwise, changed: undefined })}
        resetScroll={false}
      >
        {t(since ? 'dates.hide' : 'dates.show')}
      </Link>
    </span>
  );
}
