import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentTheme, showTheme } from './theme';

export function ThemeChoice() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(currentTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  const turn = () => {
    showTheme(other);
    setTheme(other);
  };
  return (
    <button type="button" className="quiet" onClick={turn}>
      {t(`frame.${other}`)}
    </button>
  );
}
