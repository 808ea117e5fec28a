import { useTranslation } from 'react-i18next';

/** Stands in place of rows where no row fits all the choices at the side. */
export function NarrowedToNothing() {
  const { t } = useTranslation('common');
  return <p className="notice">{t('narrowedToNothing')}</p>;
}
