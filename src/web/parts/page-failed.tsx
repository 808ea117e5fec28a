import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Shown where a page could not be loaded or drawn: the network is gone, or the server has a newer version. */
export function PageFailed({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <section className="notice" role="alert">
      <h1>{t('pageFailed.title')}</h1>
      <p>{t('pageFailed.text')}</p>
      <p className="quiet-text">{String(error).slice(0, 300)}</p>
      <button type="button" onClick={() => location.reload()}>
        {t('problem.again')}
      </button>
    </section>
  );
}
