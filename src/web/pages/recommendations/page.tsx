import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { ChoiceList } from '../../parts/choice-list';
import { counted } from '../../parts/counted';
import { Fold } from '../../parts/fold';
import { dayOf } from '../../parts/scope';
import { ScopeSentence } from '../../parts/scope-sentence';
import { usePageTitle } from '../../parts/use-page-title';
import { RecommendationItem } from './recommendation-item';
import type { Recommendation } from './recommendation';
import { RecommendationsOperation } from './recommendations.generated';

const route = getRouteApi('/recommendations');

/** What was recommended, and what has become of it by the day. */
export function RecommendationsPage() {
  const { t } = useTranslation('recommendations');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t('title'));
  const { state, group, about } = sought;
  const found = useAnswer(
    RecommendationsOperation,
    { state: state ?? '', groups: group ? [group] : null, topics: about ? [about] : null, asOf: dayOf(sought) },
    { enabled: !!state, keepLast: true },
  );
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{t('title')}</h1>
      <ScopeSentence
        namespace="recommendations"
        message="sentence"
        scope={sought}
        change={(scope) => void navigate({ search: { ...scope, status: sought.status } })}
      />
      {state && (
        <Awaited state={found}>
          {({ recommendations }) =>
            recommendations && <Found recommendations={recommendations.edges.map(({ node }) => node)} />
          }
        </Awaited>
      )}
    </div>
  );
}

function Found({ recommendations }: { readonly recommendations: readonly Recommendation[] }) {
  const { t } = useTranslation(['recommendations', 'common']);
  const { number } = useWords();
  const sought = route.useSearch();
  const { status: chosen = [] } = sought;
  const navigate = route.useNavigate();
  if (recommendations.length === 0) return <p className="nothing applies">{t('recommendations:none')}</p>;
  const total = recommendations.length;
  const met = recommendations.filter(({ status }) => status === 'MET').length;
  const unknown = recommendations.filter(({ status }) => status === 'UNKNOWN').length;
  return (
    <>
      <p className="lead">
        <strong>{t('recommendations:count', { count: total, number: number(total) })}</strong>{' '}
        {t('recommendations:met', { count: met, number: number(met) })}{' '}
        {t('recommendations:unknown', { count: unknown, number: number(unknown) })}
      </p>
      <div className="beside">
        <Fold label={t('recommendations:narrow')}>
          <ChoiceList
            label={t('recommendations:status')}
            values={counted(recommendations.map(({ status }) => status)).map((one) => ({
              ...one,
              name: t(`common:recommendationStatus.${one.value}`),
            }))}
            chosen={chosen}
            change={(status) =>
              void navigate({ search: (last) => ({ ...last, status }), replace: true, resetScroll: false })
            }
          />
        </Fold>
        <ul className="answer-rows rows">
          {recommendations
            .filter(({ status }) => chosen.length === 0 || chosen.includes(status))
            .map((recommendation) => (
              <RecommendationItem key={recommendation.id} recommendation={recommendation} on={dayOf(sought)} />
            ))}
        </ul>
      </div>
    </>
  );
}
