import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDataVersion } from '../api/use-data-version';
import { useWords } from '../language/use-words';
import { textOf } from './address';

/** Tells who follows an older link that the data has changed since it was made, so that the page may have, too. */
export function DataChanged() {
  const { t } = useTranslation();
  const { date } = useWords();
  const since = useLocation({ select: ({ search }) => textOf((search as { data?: unknown }).data) });
  const now = useDataVersion(since !== undefined);
  if (!since || !now || since === now.version) return null;
  return (
    <p className="notice" role="status">
      {t('dataChanged', { then: since.slice(0, 12), now: now.version, date: date(now.loadedOn) })}
    </p>
  );
}
