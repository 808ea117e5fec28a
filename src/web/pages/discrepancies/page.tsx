import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { ChoiceList } from '../../parts/choice-list';
import { counted } from '../../parts/counted';
import { Fold } from '../../parts/fold';
import { NarrowedToNothing } from '../../parts/narrowed-to-nothing';
import { TakeAlong } from '../../parts/take-along';
import { usePageTitle } from '../../parts/use-page-title';
import { DiscrepanciesOperation } from './discrepancies.generated';
import type { Discrepancy } from './discrepancy';
import { DiscrepancyItem } from './discrepancy-item';
import { SORTS, sortOf } from './sort-of';
import type { DiscrepanciesSought } from './sought';

const route = getRouteApi('/discrepancies');

/**
 * Where sources can’t all be right, by what it is about; each opens to what every source says and how the data treats
 * it.
 */
export function DiscrepanciesPage() {
  const { t } = useTranslation('discrepancies');
  const sought = route.useSearch();
  usePageTitle(t('title'));
  const found = useAnswer(DiscrepanciesOperation, {});
  return (
    <div className="list-page">
      <h1>{t('title')}</h1>
      <Awaited state={found}>
        {({ discrepancies }) =>
          discrepancies && (
            <>
              <Found discrepancies={discrepancies.edges.map(({ node }) => node)} total={discrepancies.totalCount} />
              <TakeAlong
                name="disagreements"
                columns={COLUMNS}
                rows={() =>
                  chosenOf(
                    discrepancies.edges.map(({ node }) => node),
                    sought,
                  ).flatMap(csvRowsOf)
                }
                operation={DiscrepanciesOperation}
                variables={{}}
              />
            </>
          )
        }
      </Awaited>
    </div>
  );
}

const COLUMNS = ['id', 'name', 'resolved', 'resolution', 'claim', 'document', 'pinpoint'];

/** A row a claim. */
function csvRowsOf({ id, name, resolved, resolution, claims }: Discrepancy): string[][] {
  return claims.map(({ statement, citation }) => [
    id,
    name,
    String(resolved),
    resolution,
    statement,
    citation.document.id,
    citation.pinpoint ?? '',
  ]);
}

function chosenOf(all: readonly Discrepancy[], { sort, settled }: DiscrepanciesSought): readonly Discrepancy[] {
  return all.filter(
    (one) => (!sort || sort.includes(sortOf(one))) && (!settled || settled.includes(String(one.resolved))),
  );
}

interface FoundProps {
  readonly discrepancies: readonly Discrepancy[];
  readonly total: number;
}

function Found({ discrepancies, total }: FoundProps) {
  const { t } = useTranslation('discrepancies');
  const { number } = useWords();
  const shown = chosenOf(discrepancies, route.useSearch());
  return (
    <>
      <p className="lead">{t('count', { count: total, number: number(total) })}</p>
      <div className="beside">
        <Narrow discrepancies={discrepancies} />
        <div className="rows">
          {shown.length === 0 && <NarrowedToNothing />}
          {SORTS.map((sort) => (
            <Sorted key={sort} heading={t(`sorts.${sort}`)} shown={shown.filter((one) => sortOf(one) === sort)} />
          ))}
        </div>
      </div>
    </>
  );
}

interface SortedProps {
  readonly heading: string;
  readonly shown: readonly Discrepancy[];
}

function Sorted({ heading, shown }: SortedProps) {
  const { number } = useWords();
  if (shown.length === 0) return null;
  return (
    <section className="group">
      <h2>
        {heading}
        <span className="count">{number(shown.length)}</span>
      </h2>
      <ul className="answer-rows">
        {shown.map((one) => (
          <DiscrepancyItem key={one.id} discrepancy={one} />
        ))}
      </ul>
    </section>
  );
}

function Narrow({ discrepancies }: { readonly discrepancies: readonly Discrepancy[] }) {
  const { t } = useTranslation('discrepancies');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = (narrowed: DiscrepanciesSought) =>
    void navigate({ search: { ...sought, ...narrowed }, replace: true, resetScroll: false });
  return (
    <Fold label={t('narrow')}>
      <ChoiceList
        label={t('about')}
        values={counted(discrepancies.map(sortOf)).map((one) => ({ ...one, name: t(`sorts.${one.value}`) }))}
        chosen={sought.sort ?? []}
        change={(sort) => narrow({ sort })}
      />
      <ChoiceList
        label={t('treated')}
        values={counted(discrepancies.map(({ resolved }) => String(resolved))).map((one) => ({
          ...one,
          name: t(`settled.${one.value}`),
        }))}
        chosen={sought.settled ?? []}
        change={(settled) => narrow({ settled })}
      />
    </Fold>
  );
}
