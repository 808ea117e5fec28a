import { useTranslation } from 'react-i18next';
import { useDataVersion } from '../api/use-data-version';

/** Tells who follows an older link that the data has changed since it was made, so that the answer may have, too. */
export function DataChanged({ since }: { readonly since: string | undefined }) {
  const { t } = useTranslation();
  const version = useDataVersion();
  if (!since || !version || since === version) return null;
  return (
    <p className="notice" role="status">
      {t('dataChanged', { then: since.slice(0, 12), now: version })}
    </p>
  );
}
