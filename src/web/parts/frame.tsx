import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyLink } from './copy-link';
import { DataChanged } from './data-changed';
import { InEnglish } from './in-english';
import { LanguageChoice } from './language-choice';
import { Menu } from './menu';
import { SearchBox } from './search-box';
import { ThemeChoice } from './theme-choice';

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
        <Menu />
        <SearchBox />
        <div className="choices">
          <LanguageChoice />
          <ThemeChoice />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <DataChanged />
        <InEnglish />
        <Outlet />
      </main>
      <footer className="foot">
        <p>{t('frame.about')}</p>
        <p>
          <CopyLink /> <a href="/graphql">{t('frame.api')}</a> <Link to="/cypher">{t('frame.cypher')}</Link>
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
