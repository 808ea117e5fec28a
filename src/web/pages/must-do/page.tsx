import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../language/dates';
import { writeAddress } from '../../parts/address';
import { QuestionSentence, type Asked } from '../../parts/question-sentence';
import { usePageTitle } from '../../parts/use-page-title';

const route = getRouteApi('/must-do');

/** Bearers that many ask for. */
const READY = [
  { name: 'employers', bearer: 'group/employers' },
  { name: 'labour', bearer: 'kaz/ministry-of-labour' },
  { name: 'parents', bearer: 'group/parents' },
  { name: 'state', bearer: 'KAZ' },
] as const;

/** The question from the other side: what somebody must do. */
export function MustDoPage() {
  const { t } = useTranslation('must-do');
  const sought = route.useSearch();
  usePageTitle(t('title'));
  return <MustDo key={writeAddress({ ...sought })} sought={sought} />;
}

/** The sentence begins with what was asked elsewhere. */
function MustDo({ sought }: { readonly sought: Asked }) {
  const { t } = useTranslation('must-do');
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked>({ state: 'KAZ', ...sought });
  const isComplete = !!asked.bearer && !!asked.state;
  return (
    <div className="ask">
      <h1>{t('heading')}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) void navigate({ to: '/answer', search: { ...asked, on: asked.on ?? today() } });
        }}
      >
        <QuestionSentence asked={asked} asksBearer change={setAsked} />
        <p className="act">
          <button type="submit" className="main" aria-disabled={!isComplete} aria-describedby="must-do-hint">
            {t('show')}
          </button>{' '}
          <span id="must-do-hint" className="quiet-text">
            {isComplete ? t('ready') : t('missing')}
          </span>
        </p>
      </form>
      <section className="ready">
        <h2>{t('readyHeading')}</h2>
        <ul>
          {READY.map(({ name, bearer }) => (
            <li key={name}>
              <Link to="/answer" search={{ bearer, state: 'KAZ', on: today() }}>
                {t(`questions.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
