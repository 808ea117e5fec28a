import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { Fold } from '../../parts/fold';
import { nameIn, type NamedThing } from '../../parts/named';
import { useNames } from '../../parts/use-names';
import { usePainted } from '../../parts/use-painted';
import { chosenInVain, facetCounts, keyOf, narrowed, nodesChosen, type FacetCount } from './narrow';
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
  const names = useNames(nodesChosen(question));
  return (
    <Fold label={t('facets.label')}>
      {!isComplete && <p className="quiet-text">{t('facets.arriving')}</p>}
      {isPainted &&
        FACETS.map((facet) => (
          <FacetChoice key={facet} facet={facet} counts={countsOf(edges, question, facet, names)} question={question} />
        ))}
    </Fold>
  );
}

/** What may be chosen; what is chosen though no row has it comes first, so that it is seen and can be taken back. */
function countsOf(
  edges: readonly AnswerEdge[],
  question: Question,
  facet: Facet,
  names: ReadonlyMap<string, NamedThing>,
): readonly FacetCount[] {
  const counts = facetCounts(narrowed(edges, question, facet), facet);
  return [...chosenInVain(counts, question[`only-${facet}`] ?? [], names), ...counts];
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
  if (typeof value === 'string') return <span>{t(`${facet}.${value}`, { defaultValue: value })}</span>;
  const { name, language: ofName } = nameIn(language, value);
  return <bdi lang={ofName}>{name}</bdi>;
}
