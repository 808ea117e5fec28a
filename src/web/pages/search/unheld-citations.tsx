import { useTranslation } from 'react-i18next';
import type { FoundQuery } from './search.generated';

interface UnheldProps {
  readonly citations: NonNullable<FoundQuery['search']>['unheld'];
}

/** Citations in the text of what the data lacks, and what is said of each. */
export function UnheldCitations({ citations }: UnheldProps) {
  const { t } = useTranslation('search');
  if (citations.length === 0) return null;
  return (
    <section className="cited" aria-label={t('unheld')}>
      <h2>{t('unheld')}</h2>
      <ul className="plain">
        {citations.map(({ text, start, explanation }) => (
          <li key={start}>
            <bdi>{text}</bdi>
            <span className="quiet-text"> · {explanation}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
