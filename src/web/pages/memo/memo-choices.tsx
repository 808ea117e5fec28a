import { getRouteApi, Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { DayField } from '../../parts/day-field';
import type { AskedRows } from '../answer/asked-rows';
import { LeftOut } from './leave-out';
import { lengthOf, LENGTHS, type MemoQuestion } from './memo-question';
import { isEarlier } from './use-changes';

const route = getRouteApi('/memo');

interface MemoChoicesProps {
  readonly question: MemoQuestion;
  readonly asked: AskedRows;
}

/** How long the memo is, and whether it tells what changed since an earlier day. */
export function MemoChoices({ question, asked }: MemoChoicesProps) {
  const { t } = useTranslation('memo');
  const length = lengthOf(question);
  return (
    <div className="memo-choices on-screen">
      {question.open === undefined && (
        <nav aria-label={t('length.label')}>
          <span aria-hidden="true">{t('length.label')}:</span>
          {LENGTHS.map((each) => (
            <Link
              key={each}
              to="/memo"
              search={{ ...question, length: each === 'short' ? undefined : each }}
              replace
              resetScroll={false}
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={each === length ? 'page' : undefined}
            >
              {t(`length.${each}`)}
            </Link>
          ))}
        </nav>
      )}
      <ChangesSince question={question} asked={asked} />
      <LeftOut />
    </div>
  );
}

function ChangesSince({ question, asked }: MemoChoicesProps) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  const navigate = route.useNavigate();
  const { since } = question;
  const day = (
    <DayField
      on={since ?? yearBefore(asked.asOf)}
      label={t('dates.sinceDay')}
      inSentence={(chosen) => t('dates.sinceDayInWords', { date: date(chosen) })}
      change={(chosen) => void navigate({ search: { ...question, since: chosen }, resetScroll: false })}
    />
  );
  return (
    <span className="since">
      <Trans ns="answer" i18nKey="dates.since" components={{ day }} />{' '}
      <Link
        to="/memo"
        search={{ ...question, since: since === undefined ? yearBefore(asked.asOf) : undefined }}
        resetScroll={false}
        activeOptions={{ exact: true, includeSearch: true }}
      >
        {t(since === undefined ? 'dates.show' : 'dates.hide')}
      </Link>
      {since !== undefined && !isEarlier(since, asked) && <span role="alert"> {t('changes.unsound')}</span>}
    </span>
  );
}

/** The day before which a year of changes lies; of 29 February the day before it. */
function yearBefore(day: string): string {
  const before = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  return before.replace(/-02-29$/, '-02-28');
}
