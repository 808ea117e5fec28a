import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../language/i18n';
import { isLanguage, LANGUAGES } from '../language/languages';

export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const choose = (code: string) => isLanguage(code) && void changeLanguage(code);
  return (
    <select
      aria-label={t('frame.language')}
      value={i18n.language}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {Object.entries(LANGUAGES).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
