import { useTranslation } from 'react-i18next';

interface YearBarsProps {
  readonly counts: readonly { readonly year: number; readonly count: number }[];
}

/** How much is dated in each year; each bar leads to its year. */
export function YearBars({ counts }: YearBarsProps) {
  const { t } = useTranslation('timeline');
  const years = counts.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const most = Math.max(...counts.map(({ count }) => count));
  const width = 1000 / (last - first + 1);
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
            onClick={() => document.getElementById(`year-${year}`)?.scrollIntoView()}
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
