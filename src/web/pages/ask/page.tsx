import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeAddress } from '../../parts/address';
import { QuestionSentence, type Asked } from '../../parts/question-sentence';
import type { Scope } from '../../parts/scope';
import { usePageTitle } from '../../parts/use-page-title';
import { today } from '../../language/dates';
import { Held } from './held';
import { READY_QUESTIONS } from './ready-questions';

const route = getRouteApi('/');

/** The start: one sentence to fill in, three that are ready, and what the data covers. */
export function AskPage() {
  const { t } = useTranslation('ask');
  const sought = route.useSearch();
  usePageTitle(t('title'));
  return <Ask key={writeAddress({ ...sought })} sought={sought} />;
}

/** The sentence begins with what was asked elsewhere. */
function Ask({ sought }: { readonly sought: Scope }) {
  const { t } = useTranslation(['ask', 'common']);
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked>({ state: 'KAZ', ...sought });
  const isComplete = !!asked.group && !!asked.state;
  const go = () => void navigate({ to: '/answer', search: { ...given(asked), on: asked.on ?? today() } });
  return (
    <div className="ask">
      <h1>{t('ask:heading')}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) go();
        }}
      >
        <QuestionSentence asked={asked} asksBearer={false} change={setAsked} />
        <p className="act">
          <button type="submit" className="main" aria-disabled={!isComplete} aria-describedby="ask-hint">
            {t('ask:show')}
          </button>{' '}
          <span id="ask-hint" className="quiet-text">
            {isComplete ? t('ask:ready') : t('ask:missing')}
          </span>
        </p>
      </form>
      <section className="ready">
        <h2>{t('ask:readyHeading')}</h2>
        <ul>
          {READY_QUESTIONS.map(({ name, search }) => (
            <li key={name}>
              <Link to="/answer" search={{ ...search, on: today() }}>
                {t(`ask:questions.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      {asked.state && <Held state={asked.state} />}
    </div>
  );
}

function given(asked: Asked): Asked {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}
