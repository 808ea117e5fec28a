import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { Sources } from '../../parts/sources';
import { ThingLink } from '../../parts/thing-link';
import type { Task } from './task';

interface TaskItemProps {
  readonly task: Task;
  readonly on: string;
}

/** One body and one task, what a source remarks, and where it says so. */
export function TaskItem({ task, on }: TaskItemProps) {
  const { t } = useTranslation(['responsibilities', 'common']);
  const { date, ofDate } = useWords();
  return (
    <li className="answer-row">
      <h4 className="row-title">
        <ThingLink thing={task.bearer} on={on} />
        {' · '}
        {t(`responsibilities:role.${task.role}`)}
        {' · '}
        <ThingLink thing={task.target} on={on} />
      </h4>
      {task.note && (
        <p className="quiet-text measured" lang="en">
          <bdi>{task.note}</bdi>
        </p>
      )}
      <p className="facts">
        <span className={`chip task-${task.status}`}>{t(`responsibilities:status.${task.status}`)}</span>
        {task.holds === 'UNKNOWN' && <span className="chip standing-UNKNOWN">{t('responsibilities:unknown')}</span>}
        {task.since && <span>{t('common:since', { date: ofDate(task.since) })}</span>}
        {task.until && <span>{t('responsibilities:until', { date: date(task.until) })}</span>}
        {task.presumed && task.attestedOn && (
          <span className="presumed">{t('common:presumedSince', { date: date(task.attestedOn) })}</span>
        )}
      </p>
      {task.discrepancies.length > 0 && (
        <p className="facts">
          {t('responsibilities:disagree')}
          {task.discrepancies.map((discrepancy) => (
            <ThingLink key={discrepancy.id} thing={discrepancy} />
          ))}
        </p>
      )}
      <Sources citations={task.citations} />
    </li>
  );
}
