import { remember, remembered } from './remembered';

export type Theme = 'light' | 'dark';

/** The theme that is shown: the one chosen last, or else the machine’s. */
export function currentTheme(): Theme {
  const chosen = remembered('theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Shows the theme; without one, the one chosen last, or else whatever the machine has. */
export function showTheme(theme?: Theme): void {
  if (theme) remember('theme', theme);
  if (theme ?? remembered('theme')) document.documentElement.dataset['theme'] = currentTheme();
}
