import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { DaysRead } from './days-read';
import { TaskItem } from './task-item';
import { STATUSES, type Task } from './task';

interface ToldTasksProps {
  /** Those of the whole answer: what is shown of them may be less. */
  readonly all: readonly Task[];
  readonly tasks: readonly Task[];
  readonly on: string;
}

/** Tasks that reports and other sources than law name: what is missing before what is there. */
export function ToldTasks({ all, tasks, on }: ToldTasksProps) {
  const { t } = useTranslation('responsibilities');
  const { number } = useWords();
  if (all.length === 0) return <p className="nothing held">{t('none')}</p>;
  return (
    <>
      <Summary tasks={all} />
      <DaysRead message="told.read" of={all} />
      {STATUSES.map((one) => ({ one, rows: tasks.filter((task) => task.status === one) })).map(
        ({ one, rows }) =>
          rows.length > 0 && (
            <section key={one} className={one === 'ABSENT' || one === 'DISCLAIMED' ? 'group against' : 'group'}>
              <h3>
                {t(`status.${one}`)}
                <span className="count">{number(rows.length)}</span>
              </h3>
              <ul className="answer-rows">
                {rows.map((task) => (
                  <TaskItem key={`${task.bearer.id} ${task.role} ${task.target.id}`} task={task} on={on} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

function Summary({ tasks }: { readonly tasks: readonly Task[] }) {
  const { t } = useTranslation('responsibilities');
  const { number } = useWords();
  const has = (status: Task['status']) => tasks.filter((task) => task.status === status).length;
  const missing = (['ABSENT', 'DISCLAIMED'] as const).filter((status) => has(status) > 0);
  return (
    <p className="lead">
      <strong>{t('count', { count: has('ASSIGNED'), number: number(has('ASSIGNED')) })}</strong>{' '}
      {missing.map((status) => t(`missing.${status}`, { count: has(status), number: number(has(status)) })).join(' ')}
    </p>
  );
}
