import { remember, remembered } from './remembered';

export type Theme = 'light' | 'dark';

const ofMachine = () => matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

/** Holds until the page is closed where the browser keeps no choice. */
let chosenHere: string | null = null;

/** The theme that is shown: the one chosen last, or else the machine’s. */
export function currentTheme(): Theme {
  const chosen = remembered('theme') ?? chosenHere;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return ofMachine().matches ? 'dark' : 'light';
}

/** Shows the theme; without one, the one chosen last, or else whatever the machine has. */
export function showTheme(theme?: Theme): void {
  if (theme) {
    remember('theme', theme);
    chosenHere = theme;
  }
  if (theme ?? remembered('theme')) document.documentElement.dataset['theme'] = currentTheme();
  for (const told of listeners) told();
}

/** Tells of each change of what is shown: chosen here, in another tab, or by the machine. Returns what ends it. */
export function onThemeChange(told: () => void): () => void {
  const chosenElsewhere = ({ key }: StorageEvent) => key === 'lexgraph-theme' && showTheme();
  const machine = ofMachine();
  listeners.add(told);
  machine.addEventListener('change', told);
  addEventListener('storage', chosenElsewhere);
  return () => {
    listeners.delete(told);
    machine.removeEventListener('change', told);
    removeEventListener('storage', chosenElsewhere);
  };
}
