import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { currentTheme, onThemeChange, showTheme } from './theme';

export function ThemeChoice() {
  const { t } = useTranslation();
  const theme = useSyncExternalStore(onThemeChange, currentTheme, () => 'light');
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button type="button" className="quiet" onClick={() => showTheme(other)}>
      {t(`frame.${other}`)}
    </button>
  );
}
