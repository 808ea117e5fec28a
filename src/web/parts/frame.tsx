import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageChoice } from './language-choice';
import { SearchBox } from './search-box';
import { ThemeChoice } from './theme-choice';

/** The pages in the order of the menu, with their messages. */
const MENU = [
  ['/', 'ask'],
  ['/must-do', 'mustDo'],
  ['/gaps', 'gaps'],
  ['/recommendations', 'recommendations'],
  ['/timeline', 'timeline'],
  ['/participation', 'participation'],
  ['/national-law', 'nationalLaw'],
  ['/responsibilities', 'responsibilities'],
  ['/compare', 'compare'],
  ['/discrepancies', 'discrepancies'],
  ['/figures', 'figures'],
  ['/data', 'data'],
  ['/cypher', 'cypher'],
] as const;

/** What stands around every page. */
export function Frame() {
  const { t } = useTranslation();
  const main = useFocusOnNewPage();
  return (
    <>
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <header className="masthead">
        <Link to="/" className="wordmark" translate="no">
          lexgraph
        </Link>
        <nav aria-label={t('frame.menu')}>
          <ul>
            {MENU.map(([to, name]) => (
              <li key={to}>
                <Link to={to} activeOptions={{ exact: true, includeSearch: false }}>
                  {t(`menu.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <SearchBox />
        <div className="choices">
          <LanguageChoice />
          <ThemeChoice />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="foot">
        <p>{t('frame.about')}</p>
        <p>
          <a href="/graphql">{t('frame.api')}</a>
        </p>
      </footer>
    </>
  );
}

/** Whoever hears or tabs through the page begins at the content of a new one. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current !== pathname) main.current?.focus({ preventScroll: true });
    last.current = pathname;
  }, [pathname]);
  return main;
}
