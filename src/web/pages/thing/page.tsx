import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { isDay, today } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { nameIn } from '../../parts/named';
import { NotFound } from '../../parts/not-found';
import { Penalties } from '../../parts/penalties';
import { Sources } from '../../parts/sources';
import { ThingLink } from '../../parts/thing-link';
import { ThingName } from '../../parts/thing-name';
import { usePageTitle } from '../../parts/use-page-title';
import { CiteThis } from './cite-this';
import { Facts } from './facts';
import { Newer } from './newer';
import { placeOfThing } from './place-of-thing';
import { Relations } from './relation-list';
import { Summary } from './summary';
import { isDated, termOf } from './term-of';
import { TimeBar } from './time-bar';
import type { Thing } from './thing';
import { ThingOperation } from './thing.generated';

const route = getRouteApi('/thing/$');

/** What a thing is, when it holds, how it stands to others, and where that is said. */
export function ThingPage() {
  const { t } = useTranslation('thing');
  const { _splat: id = '' } = route.useParams();
  const { on = today() } = route.useSearch();
  const thing = useAnswer(ThingOperation, { id, asOf: on }, { enabled: isDay(on) && id !== '', keepLast: true });
  const { language } = useWords();
  const node = thing.data?.data.node;
  usePageTitle(node ? nameIn(language, node).name : undefined);
  if (id === '') return <NotFound />;
  if (!isDay(on)) return <p className="notice">{t('noDay', { text: on.slice(0, 60) })}</p>;
  if (thing.error?.code === 'NOT_FOUND')
    return (
      <section className="notice">
        <h1>{t('unknown')}</h1>
        <p>{t('unknownId', { id: id.slice(0, 200) })}</p>
        <p>
          <Link to="/search">{t('unknownSearch')}</Link>
        </p>
      </section>
    );
  return <Awaited state={thing}>{({ node: found }) => found && <ThingArticle thing={found} on={on} />}</Awaited>;
}

function ThingArticle({ thing, on }: { readonly thing: Thing; readonly on: string }) {
  const { t } = useTranslation(['thing', 'common']);
  const { language } = useWords();
  const place = placeOfThing(thing);
  return (
    <article className="thing">
      <p className="kind">
        {t(`common:kinds.${thing.__typename}`)}
        {place && (
          <>
            {' · '}
            <ThingLink thing={place.instrument} on={on} />
          </>
        )}
      </p>
      <h1>
        <ThingName thing={thing} />
      </h1>
      {nameIn(language, thing).name !== thing.name && (
        <p className="english-name" lang="en">
          <bdi>{thing.name}</bdi>
        </p>
      )}
      <Summary thing={thing} />
      <Standing thing={thing} on={on} />
      {thing.holds !== 'YES' && <Newer thing={thing} on={on} />}
      <TimeBar thing={thing} on={on} />
      <Facts thing={thing} />
      {thing.note && (
        <p className="note" lang="en">
          <bdi>{thing.note}</bdi>
        </p>
      )}
      {thing.__typename === 'Obligation' && <Penalties norm={thing} heading="h2" />}
      <p>
        <Link to="/graph" search={{ of: thing.id, on }}>
          {t('thing:graph')}
        </Link>
      </p>
      <Relations id={thing.id} kind={thing.__typename} on={on} />
      <section>
        <h2>{t('thing:sources')}</h2>
        {(thing.basis !== 'SOURCE' || thing.citations.length > 0) && (
          <p className="quiet-text">{t(`common:basis.${thing.basis}`)}</p>
        )}
        <Sources citations={thing.citations} />
      </section>
      <CiteThis thing={thing} on={on} />
    </article>
  );
}

/** Whether it holds on the date, where that can be otherwise. */
function Standing({ thing, on }: { readonly thing: Thing; readonly on: string }) {
  const { t } = useTranslation(['thing', 'common']);
  const { date } = useWords();
  if (!isDated(termOf(thing)) && thing.holds === 'YES' && !thing.presumed) return null;
  return (
    <p>
      <strong>{t(`thing:holds.${thing.holds}`, { date: date(on) })}</strong>{' '}
      {thing.presumed && (
        <span className="presumed">
          {thing.lastAttestedOn
            ? t(thing.holds === 'UNKNOWN' ? 'common:readAsOf' : 'common:presumedSince', {
                date: date(thing.lastAttestedOn),
              })
            : t('common:presumed')}
        </span>
      )}
    </p>
  );
}
