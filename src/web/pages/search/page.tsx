import { getRouteApi, Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { Fold } from '../../parts/fold';
import { nameIn } from '../../parts/named';
import { ThingLink } from '../../parts/thing-link';
import { usePageTitle } from '../../parts/use-page-title';
import { CitedPlaces } from './cited-places';
import { PlaceOfFound } from './place-of-found';
import { FoundOperation, type FoundQuery } from './search.generated';
import { SearchForm } from './search-form';
import { UnheldCitations } from './unheld-citations';

/** Characters of a search, as the API takes them. */
const LONGEST = 1000;

const route = getRouteApi('/search');

type Found = NonNullable<FoundQuery['search']>;

/** What is found, best first, with the citations that the text was understood as. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const { text, kind } = route.useSearch();
  usePageTitle(text ? t('title', { text: text.slice(0, 60) }) : t('heading'));
  const found = useAnswer(
    FoundOperation,
    { text: (text ?? '').slice(0, LONGEST), kinds: kind ?? null },
    { enabled: !!text, keepLast: true },
  );
  return (
    <div className="search-page">
      <h1>
        {text ? (
          <Trans ns="search" i18nKey="found" components={{ text: <bdi>{text.slice(0, 200)}</bdi> }} />
        ) : (
          t('heading')
        )}
      </h1>
      <SearchForm text={text ?? ''} />
      {text && text.length > LONGEST && <p role="status">{t('cut')}</p>}
      {text && <CitedPlaces text={text.slice(0, LONGEST)} />}
      {text && (
        <Awaited state={found}>
          {({ search }) =>
            search && (
              <>
                <UnheldCitations citations={search.unheld} />
                <Results found={search} />
              </>
            )
          }
        </Awaited>
      )}
    </div>
  );
}

function Results({ found }: { readonly found: Found }) {
  const { t } = useTranslation(['search', 'common']);
  const { number } = useWords();
  const { text, kind = [] } = route.useSearch();
  if (found.totalCount === 0)
    return (
      <div className="nothing applies">
        <h2>{t('search:nothing')}</h2>
        <p>{t('search:nothingText')}</p>
        {found.didYouMean && (
          <p>
            {t('search:didYouMean')}{' '}
            <Link to="/search" search={{ text: found.didYouMean }}>
              {found.didYouMean}
            </Link>
          </p>
        )}
      </div>
    );
  return (
    <div className="beside">
      <Fold label={t('search:kinds')}>
        <h2>{t('search:kinds')}</h2>
        <ul className="plain">
          {kind.length > 0 && (
            <li>
              <Link to="/search" search={{ ...(text && { text }) }}>
                {t('search:allKinds')}
              </Link>
            </li>
          )}
          {found.facets.map((facet) => (
            <li key={facet.kind}>
              <Link to="/search" search={{ ...(text && { text }), kind: [facet.kind] }}>
                {t(`common:kinds.${facet.kind}`)}
              </Link>
              <span className="count">{number(facet.count)}</span>
            </li>
          ))}
        </ul>
      </Fold>
      <div className="rows">
        <p role="status">{t('search:count', { count: found.totalCount, number: number(found.totalCount) })}</p>
        {found.leftOut.length > 0 && <p>{t('search:leftOut', { words: found.leftOut.join(' ') })}</p>}
        <ol className="results">
          {found.edges.map((edge) => (
            <Result key={edge.node.id} edge={edge} />
          ))}
        </ol>
        {found.pageInfo.hasNextPage && <p className="quiet-text">{t('search:more')}</p>}
      </div>
    </div>
  );
}

function Result({ edge: { node, snippet } }: { readonly edge: Found['edges'][number] }) {
  const { t } = useTranslation('common');
  const { language } = useWords();
  return (
    <li>
      <h2>
        <ThingLink thing={node} />
      </h2>
      <p className="quiet-text">
        {t(`kinds.${node.__typename}`)}
        <PlaceOfFound found={node} />
      </p>
      {snippet.map(({ text }) => text).join('') !== nameIn(language, node).name && (
        <p className="snippet">
          <bdi lang="en">
            {snippet.map((part, index) => (part.isMatch ? <mark key={index}>{part.text}</mark> : part.text))}
          </bdi>
        </p>
      )}
    </li>
  );
}
