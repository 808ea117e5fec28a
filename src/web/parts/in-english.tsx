import { useTranslation } from 'react-i18next';

/** Says to readers of other languages in which one the data tells what it holds. */
export function InEnglish() {
  const { t, i18n } = useTranslation();
  return i18n.language === 'en' ? null : <p className="quiet-text in-english">{t('inEnglish')}</p>;
}
