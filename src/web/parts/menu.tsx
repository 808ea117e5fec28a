import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askedLast, carried } from './carried';
import { useWide } from './use-wide';

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
  ['/citations', 'citations'],
  ['/compare', 'compare'],
  ['/discrepancies', 'discrepancies'],
  ['/figures', 'figures'],
  ['/data', 'data'],
] as const;

/** The ways to the pages: all in sight on a wide screen, folded on a narrow one until they are asked for. */
export function Menu() {
  const { t } = useTranslation();
  const isWide = useWide('48rem');
  const [isOpen, setIsOpen] = useState(false);
  const { pathname, search } = useLocation();
  const asked = useRef<Readonly<Record<string, unknown>>>({});
  asked.current = askedLast(asked.current, pathname, search);
  useEffect(() => setIsOpen(false), [pathname]);
  return (
    <nav aria-label={t('frame.menu')}>
      <details
        open={isWide !== false || isOpen}
        data-width={isWide === null ? 'unknown' : undefined}
        onToggle={({ currentTarget }) => isWide === false && setIsOpen(currentTarget.open)}
      >
        <summary>{t('frame.menu')}</summary>
        <ul>
          {MENU.map(([to, name]) => (
            <li key={to}>
              <Link to={to} search={carried(to, asked.current)} activeOptions={{ exact: true, includeSearch: false }}>
                {t(`menu.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
