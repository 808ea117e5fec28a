import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { ThingLink } from '../../parts/thing-link';
import { usePrinting } from '../../parts/use-printing';
import { dayOf, type Scope } from '../../parts/scope';
import { DaysRead } from './days-read';
import { DutyItem } from './duty-item';
import { byBody, type BodyUnderLaw } from './duty';
import type { Held } from './held';
import { TaskItem } from './task-item';

type LaidDown = Pick<Held, 'duties' | 'lawTasks'>;

interface LaidByLawProps {
  /** That of the whole answer: what is shown of it may be less. */
  readonly all: LaidDown;
  readonly shown: LaidDown;
  readonly scope: Scope;
}

/** What law in force lays on bodies, body by body. */
export function LaidByLaw({ all, shown, scope }: LaidByLawProps) {
  const { t } = useTranslation('responsibilities');
  const on = dayOf(scope);
  const { state, about } = scope;
  const ofState = { ...(state && { bearer: state, state }), ...(about && { about }), on };
  return (
    <>
      {all.duties.length + all.lawTasks.length === 0 ? (
        <p className="nothing held">{t('law.none')}</p>
      ) : (
        <Summary {...all} />
      )}
      <p className="quiet-text measured">
        {t('law.state')}{' '}
        <Link to="/answer" search={ofState}>
          {t('law.ofState')}
        </Link>
      </p>
      {byBody(shown.duties, shown.lawTasks).map((each) => (
        <BodySection key={each.body.id} under={each} on={on} />
      ))}
    </>
  );
}

function Summary({ duties, lawTasks: tasks }: LaidDown) {
  const { t } = useTranslation('responsibilities');
  const { number } = useWords();
  const count = duties.length + tasks.length;
  const bodies = byBody(duties, tasks).length;
  const unknown = duties.filter(({ standing }) => standing === 'UNKNOWN').length;
  return (
    <>
      <p className="lead">
        <strong>
          {t('law.count', {
            count,
            number: number(count),
            bodies: t('law.bodies', { count: bodies, number: number(bodies) }),
          })}
        </strong>{' '}
        {unknown > 0 && t('law.unknown', { count: unknown, number: number(unknown) })}
      </p>
      <DaysRead message="law.read" of={[...duties, ...tasks]} />
    </>
  );
}

/** So many rows of a body stand there at once; paper has them all. */
const SHOWN_AT_ONCE = 6;

function BodySection({ under, on }: { readonly under: BodyUnderLaw; readonly on: string }) {
  const { t } = useTranslation('responsibilities');
  const { number } = useWords();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isPrinting = usePrinting();
  const { body, duties, tasks } = under;
  const all = [
    ...duties.map((duty) => <DutyItem key={duty.obligation.id} duty={duty} under={body.id} on={on} />),
    ...tasks.map((task) => <TaskItem key={`${task.role} ${task.target.id}`} task={task} on={on} />),
  ];
  const shown = isUnfolded || isPrinting ? all : all.slice(0, SHOWN_AT_ONCE);
  const rest = all.length - shown.length;
  return (
    <section className="group">
      <h3>
        <ThingLink thing={body} on={on} />
        <span className="count">{number(all.length)}</span>
      </h3>
      <ul className="answer-rows">{shown}</ul>
      {rest > 0 && (
        <button type="button" className="quiet" onClick={() => setIsUnfolded(true)}>
          {t('more', { count: rest, number: number(rest) })}
        </button>
      )}
    </section>
  );
}
