import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { Fold } from '../../parts/fold';
import { nameIn } from '../../parts/named';
import { usePainted } from '../../parts/use-painted';
import { facetCounts, keyOf, narrowed, type FacetCount } from './narrow';
import { FACETS, type Facet, type Question } from './question';
import type { AnswerEdge } from './use-rows';

const route = getRouteApi('/answer');
const SHOWN_AT_ONCE = 6;

interface FacetsProps {
  readonly edges: readonly AnswerEdge[];
  readonly question: Question;
  readonly isComplete: boolean;
}

/** By what the answer may be narrowed, with how many rows each choice leaves. The rows are painted before it. */
export function Facets({ edges, question, isComplete }: FacetsProps) {
  const { t } = useTranslation('answer');
  const isPainted = usePainted('facets');
  return (
    <Fold label={t('facets.label')}>
      {!isComplete && <p className="quiet-text">{t('facets.arriving')}</p>}
      {isPainted &&
        FACETS.map((facet) => (
          <FacetChoice
            key={facet}
            facet={facet}
            counts={facetCounts(narrowed(edges, question, facet), facet)}
            question={question}
          />
        ))}
    </Fold>
  );
}

interface FacetChoiceProps {
  readonly facet: Facet;
  readonly counts: readonly FacetCount[];
  readonly question: Question;
}

function FacetChoice({ facet, counts, question }: FacetChoiceProps) {
  const { t } = useTranslation('answer');
  const chosen = question[`only-${facet}`] ?? [];
  const isOpen = chosen.length > 0 || facet === 'law' || facet === 'standing';
  if (counts.length < 2 && chosen.length === 0) return null;
  const [first, others] = [counts.slice(0, SHOWN_AT_ONCE), counts.slice(SHOWN_AT_ONCE)];
  return (
    <details open={isOpen}>
      <summary>{t(`facets.${facet}`)}</summary>
      <fieldset>
        <legend className="visually-hidden">{t(`facets.${facet}`)}</legend>
        {facet === 'law' && <p className="quiet-text">{t('facets.lawOfAll')}</p>}
        <Values facet={facet} counts={first} question={question} />
        {others.length > 0 && (
          <details className="more">
            <summary>{t('facets.more', { count: others.length })}</summary>
            <Values facet={facet} counts={others} question={question} />
          </details>
        )}
      </fieldset>
    </details>
  );
}

function Values({ facet, counts, question }: FacetChoiceProps) {
  const navigate = route.useNavigate();
  const { number } = useWords();
  const chosen = question[`only-${facet}`] ?? [];
  const turn = (key: string) => {
    const next = chosen.includes(key) ? chosen.filter((value) => value !== key) : [...chosen, key];
    void navigate({
      search: { ...question, open: undefined, [`only-${facet}`]: next.length > 0 ? next : undefined },
      resetScroll: false,
      replace: true,
    });
  };
  return counts.map(({ value, count }) => (
    <label key={keyOf(value)} className="choice">
      <input type="checkbox" checked={chosen.includes(keyOf(value))} onChange={() => turn(keyOf(value))} />
      <FacetLabel facet={facet} value={value} />
      <span className="count">{number(count)}</span>
    </label>
  ));
}

function FacetLabel({ facet, value }: { readonly facet: Facet; readonly value: FacetCount['value'] }) {
  const { t } = useTranslation('answer');
  const { language } = useWords();
  if (typeof value === 'string') return <span>{t(`${facet}.${value}`)}</span>;
  const { name, language: ofName } = nameIn(language, value);
  return <bdi lang={ofName}>{name}</bdi>;
}
