import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWholeList } from '../../api/use-whole-list';
import { useWords } from '../../language/use-words';
import { grouped } from '../../parts/grouped';
import { Listed } from '../../parts/listed';
import { PickedThing } from '../../parts/picked-thing';
import { Sources } from '../../parts/sources';
import { TakeAlong } from '../../parts/take-along';
import { ThingLink } from '../../parts/thing-link';
import { usePageTitle } from '../../parts/use-page-title';
import { EntryTitle } from './entry-title';
import { TimelineOperation, type TimelineQuery } from './timeline.generated';
import { YearBars } from './year-bars';
import { yearsShown, zoomed, type Years } from './years';

const route = getRouteApi('/timeline');

type Entry = NonNullable<TimelineQuery['timeline']>['edges'][number]['node'];

/** Every dated thing about a node, by year; some years or all. */
export function TimelinePage() {
  const { t } = useTranslation('timeline');
  const { of = 'KAZ' } = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t('title'));
  const list = useWholeList({
    operation: TimelineOperation,
    variables: { of },
    listIn: ({ timeline }) => timeline,
  });
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{t('title')}</h1>
      <div className="sentence">
        {t('of')} <PickedThing kind="any" id={of} choose={(id) => id && void navigate({ search: { of: id } })} />
      </div>
      <Listed list={list}>{(entries) => <Found entries={entries} of={of} />}</Listed>
    </div>
  );
}

interface FoundProps {
  readonly entries: readonly Entry[];
  readonly of: string;
}

function Found({ entries, of }: FoundProps) {
  const { t } = useTranslation('timeline');
  const { number } = useWords();
  const sought = route.useSearch();
  if (entries.length === 0) return <p className="nothing applies">{t('none')}</p>;
  const years = grouped(entries, ({ date }) => Number(date.slice(0, 4)));
  const all = { from: Math.min(...years.keys()), until: Math.max(...years.keys()) };
  const shown = yearsShown(all, sought);
  const inRange = [...years].filter(([year]) => year >= shown.from && year <= shown.until);
  return (
    <>
      <p className="lead">{t('count', { count: entries.length, number: number(entries.length) })}</p>
      <Zoom all={all} shown={shown} />
      <YearBars counts={inRange.map(([year, held]) => ({ year, count: held.length }))} shown={shown} />
      {inRange.map(([year, held]) => (
        <section key={year} className="year" id={`year-${year}`}>
          <h2>{year}</h2>
          <ol className="plain">
            {held.map((entry, index) => (
              <EntryItem key={index} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      <TakeAlong
        name="timeline"
        columns={['date', 'id', 'title', 'attestation', 'computed']}
        rows={() => inRange.flatMap(([, held]) => held.map(csvRowOf))}
        operation={TimelineOperation}
        variables={{ of }}
      />
    </>
  );
}

function csvRowOf({ date, node, title, dateIsAttestation, computed }: Entry): string[] {
  return [date, node.id, title, String(dateIsAttestation), String(computed)];
}

/** Which years are shown: fewer, more, or all. */
function Zoom({ all, shown }: { readonly all: Years; readonly shown: Years }) {
  const { t } = useTranslation('timeline');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const show = ({ from, until }: Years) =>
    void navigate({ search: { of: sought.of, from: String(from), until: String(until) }, resetScroll: false });
  const isAll = shown.from === all.from && shown.until === all.until;
  return (
    <p className="act" role="group" aria-label={t('years', { ...shown })}>
      <span>{t('years', { ...shown })}</span>
      <button type="button" aria-disabled={shown.from === shown.until} onClick={() => show(zoomed(shown, all, true))}>
        {t('nearer')}
      </button>
      <button type="button" aria-disabled={isAll} onClick={() => show(zoomed(shown, all, false))}>
        {t('farther')}
      </button>
      <button
        type="button"
        aria-disabled={isAll}
        onClick={() => void navigate({ search: { of: sought.of }, resetScroll: false })}
      >
        {t('all')}
      </button>
    </p>
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
          <EntryTitle entry={entry} />
        </ThingLink>
        <Sources citations={entry.citations.slice(0, 2)} />
      </div>
    </li>
  );
}
