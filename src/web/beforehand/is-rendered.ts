import { today } from '../language/dates';
import type { LanguageCode } from '../language/languages';

/**
 * Whether the page came rendered as this browser would show it: in its reader’s language, and today. Where it is
 * another language’s or yesterday’s it is taken away, and the program shows the page.
 */
export function isRendered(language: LanguageCode): boolean {
  const page = document.getElementById('app')!;
  if (page.dataset['rendered'] === undefined) return false;
  if (page.dataset['rendered'] === today() && document.documentElement.lang === language) return true;
  delete page.dataset['rendered'];
  page.replaceChildren();
  return false;
}
