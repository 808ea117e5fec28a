import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWholeList, type WholeList } from '../../api/use-whole-list';
import { Listed } from '../../parts/listed';
import { NarrowedToNothing } from '../../parts/narrowed-to-nothing';
import { dayOf, type Scope } from '../../parts/scope';
import { ScopeSentence } from '../../parts/scope-sentence';
import { TakeAlong } from '../../parts/take-along';
import { usePageTitle } from '../../parts/use-page-title';
import { DutiesOperation } from './duties.generated';
import { csvRowOfDuty, DUTY_COLUMNS, type Duty } from './duty';
import { LaidByLaw } from './laid-by-law';
import { Narrow } from './narrow';
import { countOf, heldOf, shownOf, type Held } from './held';
import { ResponsibilitiesOperation } from './responsibilities.generated';
import { COLUMNS, csvRowOf, type Task } from './task';
import { ToldTasks } from './told-tasks';

const route = getRouteApi('/responsibilities');

/** Which body must do what: what law in force lays on it, and, kept apart, which tasks reports name. */
export function ResponsibilitiesPage() {
  const { t } = useTranslation('responsibilities');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t('title'));
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{t('title')}</h1>
      <ScopeSentence
        namespace="responsibilities"
        message="sentence"
        scope={sought}
        change={(scope) => void navigate({ search: { ...sought, ...scope } })}
      />
      {sought.state && <Found scope={{ ...sought, state: sought.state }} />}
    </div>
  );
}

/** What is asked of both lists. */
interface Asked {
  readonly state: string;
  readonly topics: string[] | null;
  readonly groups: string[] | null;
  readonly asOf: string;
}

/** Each half comes by itself: what is there of the one does not wait for the other. */
function Found({ scope }: { readonly scope: Scope & { readonly state: string } }) {
  const sought = route.useSearch();
  const { state, group, about } = scope;
  const asked: Asked = {
    state,
    topics: about ? [about] : null,
    groups: group ? [group] : null,
    asOf: dayOf(scope),
  };
  const dutyList = useWholeList({
    operation: DutiesOperation,
    variables: asked,
    listIn: ({ obligationsBorneBy }) => obligationsBorneBy,
  });
  const taskList = useWholeList({
    operation: ResponsibilitiesOperation,
    variables: asked,
    listIn: ({ responsibilities }) => responsibilities,
  });
  const all = heldOf(dutyList.nodes, taskList.nodes);
  const shown = shownOf(all, sought);
  return (
    <div className="beside">
      {countOf(all) > 0 ? <Narrow duties={all.duties} tasks={taskList.nodes} /> : <div />}
      <div className="rows halves">
        {countOf(all) > 0 && countOf(shown) === 0 && <NarrowedToNothing />}
        <LawHalf list={dutyList} {...{ all, shown, scope, asked }} />
        <ToldHalf list={taskList} {...{ all, shown, scope, asked }} />
      </div>
    </div>
  );
}

interface HalfProps<Row> {
  readonly list: WholeList<Row>;
  readonly all: Held;
  readonly shown: Held;
  readonly scope: Scope;
  readonly asked: Asked;
}

function LawHalf({ list, all, shown, scope, asked }: HalfProps<Duty>) {
  const { t } = useTranslation('responsibilities');
  return (
    <section>
      <h2>{t('law.heading')}</h2>
      <Listed list={list}>
        {() => (
          <>
            <LaidByLaw all={all} shown={shown} scope={scope} />
            {all.duties.length > 0 && (
              <TakeAlong
                name="duties-of-bodies"
                columns={DUTY_COLUMNS}
                rows={() => shown.duties.map(csvRowOfDuty)}
                operation={DutiesOperation}
                variables={asked}
              />
            )}
          </>
        )}
      </Listed>
    </section>
  );
}

function ToldHalf({ list, all, shown, asked }: HalfProps<Task>) {
  const { t } = useTranslation('responsibilities');
  return (
    <section>
      <h2>{t('told.heading')}</h2>
      <Listed list={list}>
        {(tasks) => (
          <>
            <ToldTasks all={all.toldTasks} tasks={shown.toldTasks} on={asked.asOf} />
            {tasks.length > 0 && (
              <TakeAlong
                name="responsibilities"
                columns={COLUMNS}
                rows={() => [...shown.lawTasks, ...shown.toldTasks].map(csvRowOf)}
                operation={ResponsibilitiesOperation}
                variables={asked}
              />
            )}
          </>
        )}
      </Listed>
    </section>
  );
}
