import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/api-problem';
import { isReachable } from '../api/is-reachable';
import { Problem } from './problem';

/** Shown where a page could not be loaded or drawn: the network is gone, or the server has a newer version. */
export function PageFailed({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  // Loading an address that cannot be reached would lose the page.
  const again = async () => (await isReachable()) && location.reload();
  if (error instanceof ApiProblem) return <Problem problem={error} again={() => void again()} />;
  return (
    <section className="notice" role="alert">
      <h1>{t('pageFailed.title')}</h1>
      <p>{t('pageFailed.text')}</p>
      <p className="quiet-text">{String(error).slice(0, 300)}</p>
      <button type="button" onClick={() => void again()}>
        {t('problem.again')}
      </button>
    </section>
  );
}
