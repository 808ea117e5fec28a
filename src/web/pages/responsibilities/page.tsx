import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWholeList } from '../../api/use-whole-list';
import { useWords } from '../../language/use-words';
import { ChoiceList } from '../../parts/choice-list';
import { counted } from '../../parts/counted';
import { Fold } from '../../parts/fold';
import { Listed } from '../../parts/listed';
import { NarrowedToNothing } from '../../parts/narrowed-to-nothing';
import { dayOf } from '../../parts/scope';
import { ScopeSentence } from '../../parts/scope-sentence';
import { TakeAlong } from '../../parts/take-along';
import { usePageTitle } from '../../parts/use-page-title';
import { ResponsibilitiesOperation } from './responsibilities.generated';
import { TaskItem } from './task-item';
import { COLUMNS, csvRowOf, STATUSES, type Task } from './task';

const route = getRouteApi('/responsibilities');

/** Who has which task, who says that it is not theirs, and what nobody has. */
export function ResponsibilitiesPage() {
  const { t } = useTranslation('responsibilities');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t('title'));
  const { state, about } = sought;
  const variables = { state: state ?? '', topics: about ? [about] : null, asOf: dayOf(sought) };
  const list = useWholeList({
    operation: ResponsibilitiesOperation,
    variables,
    listIn: ({ responsibilities }) => responsibilities,
    enabled: !!state,
  });
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{t('title')}</h1>
      <ScopeSentence
        namespace="responsibilities"
        message="sentence"
        scope={sought}
        change={(scope) => void navigate({ search: { ...sought, ...scope } })}
      />
      {state && (
        <Listed list={list}>
          {(tasks) =>
            tasks.length === 0 ? (
              <p className="nothing held">{t('none')}</p>
            ) : (
              <>
                <Found tasks={tasks} />
                <TakeAlong
                  name="responsibilities"
                  columns={COLUMNS}
                  rows={() => tasks.map(csvRowOf)}
                  operation={ResponsibilitiesOperation}
                  variables={variables}
                />
              </>
            )
          }
        </Listed>
      )}
    </div>
  );
}

function Found({ tasks }: { readonly tasks: readonly Task[] }) {
  const { t } = useTranslation('responsibilities');
  const { number } = useWords();
  const sought = route.useSearch();
  const { status = [], role = [] } = sought;
  const shown = tasks.filter(
    (task) => (status.length === 0 || status.includes(task.status)) && (role.length === 0 || role.includes(task.role)),
  );
  return (
    <>
      <Summary tasks={tasks} />
      <div className="beside">
        <Narrow tasks={tasks} />
        <div className="rows">
          {shown.length === 0 && <NarrowedToNothing />}
          {STATUSES.map((one) => ({ one, rows: shown.filter((task) => task.status === one) })).map(
            ({ one, rows }) =>
              rows.length > 0 && (
                <section key={one} className={one === 'ABSENT' || one === 'DISCLAIMED' ? 'group against' : 'group'}>
                  <h2>
                    {t(`status.${one}`)}
                    <span className="count">{number(rows.length)}</span>
                  </h2>
                  <ul className="answer-rows">
                    {rows.map((task) => (
                      <TaskItem
                        key={`${task.bearer.id} ${task.role} ${task.target.id}`}
                        task={task}
                        on={dayOf(sought)}
                      />
                    ))}
                  </ul>
                </section>
              ),
          )}
        </div>
      </div>
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

function Narrow({ tasks }: { readonly tasks: readonly Task[] }) {
  const { t } = useTranslation('responsibilities');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const choices = (part: 'status' | 'role') => (
    <ChoiceList
      label={t(`by.${part}`)}
      values={counted(tasks.map((task) => task[part])).map((one) => ({ ...one, name: t(`${part}.${one.value}`) }))}
      chosen={sought[part] ?? []}
      change={(chosen) => void navigate({ search: { ...sought, [part]: chosen }, replace: true, resetScroll: false })}
    />
  );
  return (
    <Fold label={t('narrow')}>
      {choices('status')}
      {choices('role')}
    </Fold>
  );
}
