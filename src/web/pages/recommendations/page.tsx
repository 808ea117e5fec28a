import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWholeList } from '../../api/use-whole-list';
import { useWords } from '../../language/use-words';
import { ChoiceList } from '../../parts/choice-list';
import { counted } from '../../parts/counted';
import { Fold } from '../../parts/fold';
import { Listed } from '../../parts/listed';
import { nameIn } from '../../parts/named';
import { NarrowedToNothing } from '../../parts/narrowed-to-nothing';
import { dayOf } from '../../parts/scope';
import { ScopeSentence } from '../../parts/scope-sentence';
import { TakeAlong } from '../../parts/take-along';
import { usePageTitle } from '../../parts/use-page-title';
import { COLUMNS, csvRowOf } from './csv-rows';
import { FACETS, narrowed, thingsOf, valuesOf, type Facet } from './narrow';
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
  const variables = {
    state: state ?? '',
    groups: group ? [group] : null,
    topics: about ? [about] : null,
    asOf: dayOf(sought),
  };
  const list = useWholeList({
    operation: RecommendationsOperation,
    variables,
    listIn: ({ recommendations }) => recommendations,
    enabled: !!state,
  });
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
        <Listed list={list}>
          {(recommendations) => (
            <>
              <Found recommendations={recommendations} />
              <TakeAlong
                name="recommendations"
                columns={COLUMNS}
                rows={() => narrowed(recommendations, sought).map(csvRowOf)}
                operation={RecommendationsOperation}
                variables={variables}
              />
            </>
          )}
        </Listed>
      )}
    </div>
  );
}

/** What may have become of a recommendation: each has one. */
const STATUSES = ['MET', 'PARTLY_MET', 'OPEN', 'UNKNOWN'] as const;

function Found({ recommendations }: { readonly recommendations: readonly Recommendation[] }) {
  const { t } = useTranslation(['recommendations', 'common']);
  const { number } = useWords();
  const sought = route.useSearch();
  if (recommendations.length === 0) return <p className="nothing applies">{t('recommendations:none')}</p>;
  const shown = narrowed(recommendations, sought);
  const total = recommendations.length;
  const outcomes = STATUSES.map((status) => {
    const count = recommendations.filter((each) => each.status === status).length;
    return count > 0 ? t(`recommendations:became.${status}`, { count, number: number(count) }) : [];
  });
  return (
    <>
      <p className="lead">
        <strong>{t('recommendations:count', { count: total, number: number(total) })}</strong>{' '}
        {outcomes.flat().join(' ')}
      </p>
      <div className="beside">
        <Fold label={t('recommendations:narrow')}>
          {FACETS.map((facet) => (
            <FacetChoice key={facet} facet={facet} recommendations={recommendations} />
          ))}
        </Fold>
        <div className="rows">
          {shown.length === 0 && <NarrowedToNothing />}
          <ul className="answer-rows">
            {shown.map((recommendation) => (
              <RecommendationItem key={recommendation.id} recommendation={recommendation} on={dayOf(sought)} />
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

interface FacetChoiceProps {
  readonly facet: Facet;
  readonly recommendations: readonly Recommendation[];
}

/** By one facet, with how many each choice leaves of what the other facets leave. */
function FacetChoice({ facet, recommendations }: FacetChoiceProps) {
  const { t } = useTranslation(['recommendations', 'common']);
  const { language } = useWords();
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const left = narrowed(recommendations, { ...sought, [facet]: undefined });
  const things = new Map(left.flatMap((one) => thingsOf(one, facet).map((thing) => [thing.id, thing])));
  const nameOf = (value: string) => {
    const thing = things.get(value);
    return thing ? nameIn(language, thing).name : t(`common:recommendationStatus.${value}`);
  };
  return (
    <ChoiceList
      label={t(`recommendations:${facet}`)}
      values={counted(left.flatMap((one) => valuesOf(one, facet))).map((one) => ({ ...one, name: nameOf(one.value) }))}
      chosen={sought[facet] ?? []}
      change={(chosen) => void navigate({ search: { ...sought, [facet]: chosen }, replace: true, resetScroll: false })}
    />
  );
}
