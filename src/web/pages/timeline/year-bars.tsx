import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Years } from './years';

const route = getRouteApi('/timeline');

interface YearBarsProps {
  readonly counts: readonly { readonly year: number; readonly count: number }[];
  readonly shown: Years;
}

/**
 * How much is dated in each year; each bar leads to its year alone. The buttons above it do the same from the keyboard.
 */
export function YearBars({ counts, shown }: YearBarsProps) {
  const { t } = useTranslation('timeline');
  const navigate = route.useNavigate();
  const { of } = route.useSearch();
  const { from: first, until: last } = shown;
  const most = Math.max(...counts.map(({ count }) => count));
  const width = 1000 / (last - first + 1);
  const show = (year: string) => void navigate({ search: { of, from: year, until: year }, resetScroll: false });
  return (
    <figure className="year-bars">
      <svg viewBox="0 0 1000 80" preserveAspectRatio="none" role="img" aria-label={t('bars', { first, last })}>
        {counts.map(({ year, count }) => (
          <rect
            key={year}
            x={(year - first) * width}
            y={78 - 72 * Math.sqrt(count / most)}
            width={Math.max(2, width - 2)}
            height={72 * Math.sqrt(count / most)}
            onClick={() => show(String(year))}
          >
            <title>{t('bar', { year, count })}</title>
          </rect>
        ))}
        <line className="axis" x1="0" y1="79" x2="1000" y2="79" />
      </svg>
      <figcaption className="ends quiet-text" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </figcaption>
    </figure>
  );
}
