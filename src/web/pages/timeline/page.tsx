import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { Sources } from '../../parts/sources';
import { PickedThing } from '../../parts/picked-thing';
import { ThingLink } from '../../parts/thing-link';
import { usePageTitle } from '../../parts/use-page-title';
import { TimelineOperation, type TimelineQuery } from './timeline.generated';
import { YearBars } from './year-bars';

const route = getRouteApi('/timeline');

type Entry = NonNullable<TimelineQuery['timeline']>['edges'][number]['node'];

/** Every dated thing about a node, by year. */
export function TimelinePage() {
  const { t } = useTranslation('timeline');
  const { of = 'KAZ' } = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t('title'));
  const found = useAnswer(TimelineOperation, { of, after: null });
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{t('title')}</h1>
      <p className="sentence">
        {t('of')} <PickedThing kind="any" id={of} choose={(id) => id && void navigate({ search: { of: id } })} />
      </p>
      <Awaited state={found}>
        {({ timeline }) =>
          timeline && <Years entries={timeline.edges.map(({ node }) => node)} total={timeline.totalCount} />
        }
      </Awaited>
    </div>
  );
}

function Years({ entries, total }: { readonly entries: readonly Entry[]; readonly total: number }) {
  const { t } = useTranslation('timeline');
  const { number } = useWords();
  if (total === 0) return <p className="nothing applies">{t('none')}</p>;
  const years = Map.groupBy(entries, ({ date }) => date.slice(0, 4));
  return (
    <>
      <p className="lead">
        {t('count', { count: total, number: number(total) })}
        {total > entries.length && ` ${t('first', { number: number(entries.length) })}`}
      </p>
      <YearBars counts={[...years].map(([year, held]) => ({ year: Number(year), count: held.length }))} />
      {[...years].map(([year, held]) => (
        <section key={year} className="year" id={`year-${year}`}>
          <h2>{year}</h2>
          <ol className="plain">
            {held.map((entry, index) => (
              <EntryItem key={index} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function EntryItem({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('timeline');
  const { date } = useWords();
  return (
    <li>
      <span className="entry-date">
        {date(entry.date)}
        {entry.dateIsAttestation && <small> {t('attested')}</small>}
        {entry.computed && <small> {t('computed')}</small>}
      </span>
      <div>
        <ThingLink thing={entry.node}>
          <bdi lang="en">{entry.title}</bdi>
        </ThingLink>
        <Sources citations={entry.citations.slice(0, 2)} />
      </div>
    </li>
  );
}
